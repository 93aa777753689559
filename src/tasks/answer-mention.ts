import { admissionOf } from '../domain/admission.ts';
import type { Tasks } from '../domain/job.ts';
import type { Place } from '../domain/request.ts';
import type { Sighting } from '../domain/sighting.ts';
import { parseSubcommand } from '../domain/subcommand.ts';
import type { Whisper } from '../domain/whisper.ts';
import { askOnce } from './ask-once.ts';
import { personOf } from './look-up.ts';
import type { TaskParts } from './tasks.ts';

/** Somebody mentioned us: they are answered privately, where they did it. */
export function answerMention(parts: TaskParts): Tasks['answer-mention'] {
  return async ({ sighting: key }) => {
    const sighting = await parts.sightings.sighting(key);
    if (sighting === undefined) return;
    const { at, by, threadTs } = sighting;
    const here: Place = { channel: at.channel, ...(threadTs !== undefined && { threadTs }) };
    const person = await personOf(parts.messenger, by);
    const admission = person === undefined ? undefined : admissionOf(person);
    if (admission?.kind !== 'welcome') {
      const text = admission?.kind === 'refused' ? admission.why : 'Slack did not tell us who you are.';
      return askOnce(parts, sighting, by, here, { kind: 'sentence', text });
    }
    // A whisper is seen by one person only, but among strangers not even that one sees ours.
    const room = await parts.messenger.room(at.channel);
    await askOnce(
      parts,
      sighting,
      by,
      room.kind === 'ours' ? here : undefined,
      await answerTo(parts, sighting),
    );
  };
}

async function answerTo(parts: TaskParts, sighting: Sighting): Promise<Whisper> {
  const { enquiries, catalogue } = parts;
  const { by, words = '' } = sighting;
  const subcommand = parseSubcommand(words);
  if (subcommand.kind === 'open') return openForm(parts, sighting);
  return { kind: 'answer', answer: await enquiries.answer(subcommand, by), catalogue };
}

/** In a thread, what was said is about its first post, which has to be read before a form opens with it. */
async function openForm({ messenger, sightings }: TaskParts, sighting: Sighting): Promise<Whisper> {
  if (sighting.post === undefined) {
    const read = await messenger.readPost(sighting.at);
    if (read.kind === 'written') await sightings.change(sighting.key, () => ({ post: read.post }));
  }
  return { kind: 'open-form', sighting: sighting.key };
}
