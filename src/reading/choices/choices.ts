import type { Catalogue, Choice } from '../../domain/catalogue.ts';
import { reasonWordings } from './concepts.ts';
import { fold } from '../words.ts';

const urgent =
  /\b(?:urgent\w*|urgently|asap|a\.s\.a\.p|emergency|right away|immediately|time[- ]critical|critical|hot deal|on fire|within (?:24|12|48) ?(?:h|hours|hrs)|in the next 24|needed today|by today|dringend\w*|eilig|sofort|urgence|au plus vite|cuanto antes|lo antes posible|o quanto antes|spoed)\b|至急|緊急|早急|🚨|🔥/;
const calm =
  /\b(?:not (?:that |very |super |so )?urgent|non[- ]urgent|no (?:rush|hurry|urgency)|low priority|whenever you|no time pressure|nicht (?:so )?(?:dringend|eilig)|pas urgent|sans urgence|sin (?:prisa|urgencia)|no es urgente|sem pressa|nao e urgente)\b|急ぎません|急ぎではない/;
const urgentLabel = /urgent|critical|asap|emergency|24 ?h|high/;
const calmLabel = /normal|standard|regular|low|no rush|planned|whenever/;

/** The urgency the text speaks of, when exactly one of the catalogue's sounds like it. */
export function readUrgency(folded: string, urgencies: readonly Choice[]): string | undefined {
  if (calm.test(folded)) return onlyId(urgencies.filter((choice) => calmLabel.test(named(choice))));
  return urgent.test(folded)
    ? onlyId(
        urgencies.filter((choice) => urgentLabel.test(named(choice)) && !/not urgent/.test(named(choice))),
      )
    : undefined;
}

/** The stage of the partner's journey. "Run" and "fly" are everyday words, so they need a word beside them. */
export function readStage(folded: string, stages: readonly Choice[]): string | undefined {
  const hits = stages.filter(({ id, label }) => {
    const name = [...new Set([id, label].map((word) => fold(word).replaceAll(/[^a-z0-9 ]/g, '')))]
      .filter((word) => word !== '')
      .join('|');
    const beside = new RegExp(
      String.raw`\b(?:${name})(?:[- ](?:stage|phase|level|partner|maturity)|\)| on (?:the|their) journey)\b|\b(?:stage|phase|maturity|journey|level)(?: is|:| =| -)? ?"?(?:at |in |the )?(?:${name})\b|\b(?:in|at|still|currently) (?:the )?"(?:${name})"|\bpartner (?:is )?(?:in|at) (?:the )?(?:${name})\b(?! (?:the|a|it)\b)`,
    );
    return name !== '' && beside.test(folded);
  });
  return onlyId(hits);
}

/** The reason whose words the text has clearly most of; `usual` are the reasons of the activity it asks for. */
export function readReason(
  folded: string,
  reasons: Catalogue['reasons'],
  usual: readonly string[],
): string | undefined {
  const scored = reasons
    .map((reason) => ({
      reason,
      score: reasonScore(folded, reason) + (usual.length === 1 && usual[0] === reason.id ? 0.5 : 0),
    }))
    .sort((one, other) => other.score - one.score);
  const [best, second] = scored;
  return best !== undefined && best.score > 0 && best.score >= 1.5 * (second?.score ?? 0)
    ? best.reason.id
    : undefined;
}

function reasonScore(folded: string, reason: Choice): number {
  const wording = reasonWordings.find(({ label }) => label.test(named(reason)));
  if (wording === undefined) return 0;
  return new Set([...folded.matchAll(wording.text)].map(([word]) => word)).size;
}

function named({ id, label }: Choice): string {
  return fold(`${id} ${label}`);
}

function onlyId(choices: readonly Choice[]): string | undefined {
  return choices.length === 1 ? choices[0]?.id : undefined;
}
