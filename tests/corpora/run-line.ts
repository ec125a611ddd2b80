import { existsSync } from 'node:fs';
import { readAttributions } from '../../pipeline/extract/attribution/read-attributions.ts';
import { readClaims } from '../../pipeline/extract/claims/read-claims.ts';
import { readDates } from '../../pipeline/extract/dates/read-dates.ts';
import { readMentions } from '../../pipeline/extract/mentions/read-mentions.ts';
import { readQuantities } from '../../pipeline/extract/quantities/read-quantities.ts';
import type { Reading } from '../../pipeline/nlp/reading.ts';
import { read } from '../../pipeline/read.ts';
import type { Article, Span } from '../../schemas/index.ts';
import type { Line } from './load-corpora.ts';

/** A record as a stage gives it. */
export type Found = Readonly<Record<string, unknown>> & { readonly span?: Span; readonly rule?: string };

export interface Run {
  readonly article: Article;
  readonly found: readonly Found[];
}

type Stage = (reading: Reading) => readonly object[];

const readParts = (reading: Reading) => {
  const mentions = readMentions(reading);
  const dates = readDates(reading);
  const quantities = readQuantities(reading, dates);
  return { mentions, dates, quantities, attributions: readAttributions(reading, mentions) };
};

const stages: Readonly<Record<string, Stage>> = {
  segment: ({ sentences, text }) =>
    sentences.map(({ start, end, paragraph, inTitle }) => ({ span: { start, end, text: text.slice(start, end) }, paragraph, inTitle })),
  dates: readDates,
  quantities: (reading) => readQuantities(reading, readDates(reading)),
  mentions: readMentions,
  attribution: (reading) => readParts(reading).attributions,
  claims: (reading) => readClaims(reading, readParts(reading)),
};

export const stageNames = [...Object.keys(stages), 'pairs'];

interface Passages {
  readonly a: string;
  readonly b: string;
  readonly aPublished?: string;
  readonly bPublished?: string;
}
type ComparePassages = (passages: Passages) => object;
const comparePassagesFile = 'pipeline/compare-passages.ts';
const comparePassages = existsSync(comparePassagesFile)
  ? ((await import(`../../${comparePassagesFile}`)) as { comparePassages: ComparePassages }).comparePassages
  : undefined;

/** Is the program's part for this stage there? */
export function canRun(stage: string): boolean {
  return stage === 'pairs' ? comparePassages !== undefined : stage in stages;
}

/** Calls the stage of the line's folder on its text. */
export function runLine(line: Line): Run {
  const [a, b] = line.texts;
  const article = makeArticle(a, line);
  if (b !== undefined) return { article, found: [comparePassages?.({ a, b, ...datesOf(line) }) as Found] };
  const lead = article.text.length - a.length;
  const found = (stages[line.stage]?.(read(article)) ?? []) as readonly Found[];
  return { article, found: found.filter((record) => (record.span?.start ?? lead) >= lead && isMeant(record, line)) };
}

/** Is it of the kind and the rules that a line is about? */
const isMeant = (record: Found, { settings: { kind, rules } }: Line): boolean =>
  (kind === undefined || record['kind'] === kind) && (rules === undefined || record.rule?.startsWith(rules) === true);

function datesOf({ settings }: Line): Pick<Passages, 'aPublished' | 'bPublished'> {
  const { published, aPublished = published, bPublished = published } = settings;
  return { ...(aPublished === undefined ? {} : { aPublished }), ...(bPublished === undefined ? {} : { bPublished }) };
}

/** The passage, behind the title and the context that its line gives it. */
function makeArticle(passage: string, { settings }: Line): Article {
  const { title, context, published, source = 'Port Meral Post' } = settings;
  const text = [title, context, passage].filter((part) => part !== undefined).join('\n\n');
  const optional = { ...(title === undefined ? {} : { title }), ...(published === undefined ? {} : { published }) };
  return { id: 'corpus', version: '1', language: 'en', source, text, ...optional };
}
