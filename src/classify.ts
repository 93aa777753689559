import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ownRules } from './config/own-rules.ts';
import { createClassifier } from './region/classifier.ts';
import { countryReader } from './region/clues/field-clues.ts';
import { loadKnowledge } from './region/knowledge/load-knowledge.ts';
import { partnersOfCsv } from './region/partners/partners-csv.ts';
import { createPartnerReader, type ReadPartner } from './region/partners/read-partner.ts';
import type { ClassifyRegion, RegionEvidence, RegionVerdict } from './region/verdict.ts';

const optionalText = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);

const Line = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: optionalText,
  fields: z
    .object({
      region: optionalText,
      territory: optionalText,
      country: optionalText,
      city: optionalText,
      partner: optionalText,
      partnerCountry: optionalText,
      opportunity: optionalText,
      domain: optionalText,
      phone: optionalText,
    })
    .nullish(),
  tz: optionalText,
});

/**
 * The classifier on the command line: JSON Lines in, JSON Lines out, in order. A bad line is answered with
 * its `error` and stops nothing. `--partners FILE.csv` replaces the directory and adds `partner`.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { partners: { type: 'string' } } });
  const knowledge = loadKnowledge();
  const partners =
    values.partners === undefined
      ? undefined
      : partnersOfCsv(readFileSync(values.partners, 'utf8'), countryReader(knowledge));
  const classify = createClassifier(knowledge, ownRules(partners));
  const readPartner = partners === undefined ? undefined : createPartnerReader(knowledge, partners);
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const more = process.stdout.write(`${JSON.stringify(answer(line, classify, readPartner))}\n`);
    if (!more) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

function answer(line: string, classify: ClassifyRegion, readPartner: ReadPartner | undefined): object {
  const parsed = parseLine(line);
  if (parsed.kind === 'error') return { id: parsed.id, error: parsed.error };
  const { id, evidence } = parsed;
  const verdict = classify(evidence);
  const partner = readPartner?.(evidence);
  return {
    id,
    ...shown(verdict),
    ...(verdict.warnings.length > 0 && { warnings: verdict.warnings }),
    ...(readPartner !== undefined && { partner: partner?.name ?? null }),
  };
}

function shown(verdict: RegionVerdict): object {
  switch (verdict.kind) {
    case 'matched': {
      const { region, subRegion, confidence, reasons } = verdict;
      return { region, ...(subRegion !== undefined && { subRegion }), confidence, reasons };
    }
    case 'ambiguous':
      return { region: 'ambiguous', confidence: 0, regions: verdict.regions, reasons: verdict.reasons };
    case 'unknown':
      return { region: 'unknown', confidence: 0, reasons: [] };
  }
}

type Parsed =
  | { readonly kind: 'evidence'; readonly id: string | number | null; readonly evidence: RegionEvidence }
  | { readonly kind: 'error'; readonly id: string | number | null; readonly error: string };

function parseLine(line: string): Parsed {
  const json = jsonOf(line);
  if (json === undefined) return { kind: 'error', id: null, error: 'this line is not JSON' };
  const result = Line.safeParse(json);
  if (!result.success) return { kind: 'error', id: idOf(json), error: z.prettifyError(result.error) };
  const { id, text, fields, tz } = result.data;
  const evidence = {
    ...(text !== undefined && { text }),
    ...(fields !== null && fields !== undefined && { fields }),
    ...(tz !== undefined && { timeZone: tz }),
  };
  return { kind: 'evidence', id: id ?? null, evidence };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function idOf(json: unknown): string | number | null {
  const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(json);
  return id.success ? id.data.id : null;
}

await main();
