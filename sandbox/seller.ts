import type { Actor, Interaction, Slack } from './slack/slack.ts';

/** What a seller fills in. Block ids of the form; the activity's depends on the theme. */
export type SellerForm = {
  readonly partner: string;
  readonly customer: string;
  readonly country?: string;
  readonly reason: string;
  readonly theme: string;
  readonly activity: string;
  readonly need: string;
};

export const sellerForm: SellerForm = {
  partner: 'Eficode',
  customer: 'Stadtwerke München',
  country: 'Germany',
  reason: 'presales',
  theme: 'align',
  activity: 'coach-technical-discovery',
  need: 'They compare us with their current tool chain. A good outcome: the partner runs the discovery call alone.',
};

/** Types `/engage-csa` and fills the form in, up to the point where only Send is left. */
export async function fillForm(
  slack: Slack,
  seller: Actor,
  channel: string,
  form: SellerForm = sellerForm,
): Promise<void> {
  await openForm(slack, seller, channel);
  await fillIn(slack, seller, form);
}

/** Types `/engage-csa` and waits for the form; answers with what became of the command. */
export async function openForm(slack: Slack, seller: Actor, channel: string): Promise<Interaction> {
  const interaction = await seller.command('/engage-csa', { channel });
  await slack.until(() => seller.modal());
  return interaction;
}

/** Fills in the form that is open. */
export async function fillIn(slack: Slack, seller: Actor, form: SellerForm = sellerForm): Promise<void> {
  await seller.choose('partner', form.partner);
  await seller.type('customer', form.customer);
  if (form.country !== undefined) await seller.choose('country', form.country);
  await seller.choose('reason', form.reason);
  await seller.choose('theme', form.theme);
  const activity = `activity.${form.theme}`;
  await slack.until(() => hasBlock(seller, activity));
  await seller.choose(activity, form.activity);
  await seller.type('need', form.need);
}

function hasBlock(seller: Actor, id: string): boolean {
  return seller.modal()?.blocks.some((block) => block.block_id === id) === true;
}
