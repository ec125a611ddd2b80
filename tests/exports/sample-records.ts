import { formats } from '../../exports/formats.ts';
import type { FormatName, WriteOptions } from '../../exports/format.ts';
import type { ExportRecords, JudgedConflict, Site } from '../../schemas/export-records.ts';
import type { Article, Conflict, Judgement, Standing } from '../../schemas/index.ts';
import { article, at, conflict, sample } from './sample-comparison.ts';

/** A newsroom that publishes reviews of what others wrote. */
export const site: Site = {
  publisher: { name: 'Tarn Valley Checks', url: 'https://checks.example' },
  pageUrl: 'https://www.checks.example/reviews#{id}',
};

/** A decision on a conflict, with only the interesting fields written. */
export function judgement(about: Conflict, fields: Partial<Judgement> & Pick<Judgement, 'decision'>): Judgement {
  const { kind, question, storyId } = about;
  const sides = about.sides.map(({ answer, claims }) => ({ answer, claims: claims.map(({ articleId, span }) => ({ articleId, span })) }));
  const base = { id: `judgement-${about.id}-${fields.by ?? ''}`, conflictId: about.id, rationale: '', by: 'Ana Verrin' };
  return { ...base, at: '2031-04-12T10:15:00Z', seen: { kind, question, storyId, sides }, ...fields };
}

export function standing(status: Standing['status'], ...decisions: Judgement[]): Standing {
  return { status, decisions, newEvidence: [] };
}

/** A conflict that one reviewer resolved. */
export function resolved(about: Conflict, answer: string, fields: Partial<Judgement> = {}): JudgedConflict {
  const decision = judgement(about, { decision: 'resolved', answer, rationale: 'The log of the dam says so.', ...fields });
  return { conflict: about, standing: standing('resolved', decision) };
}

export function open(about: Conflict): JudgedConflict {
  return { conflict: about, standing: standing('open') };
}

/** Records of an export out of conflicts and the articles that they quote. */
export function records(
  conflicts: readonly JudgedConflict[],
  articles: readonly Article[],
  more: Partial<ExportRecords> = {},
): ExportRecords {
  const judgements = conflicts.flatMap((one) => one.standing.decisions);
  return { conflicts, articles: new Map(articles.map((one) => [one.id, one])), judgements, rulings: [], clusterRulings: [], site, ...more };
}

const ofSample = new Map(sample.comparison.conflicts.map((one) => [one.id, one]));

/** A conflict of the sample: `'conflict-gates'` has two dates, 9 and 11 April. */
export function sampleConflict(id: string): Conflict {
  const found = ofSample.get(id);
  if (found === undefined) throw new Error(`the sample has no ${id}`);
  return found;
}

/** The sample with one conflict resolved, one dismissed and the rest open. */
export const sampleRecords: ExportRecords = records(
  sample.comparison.conflicts.map((one) => {
    if (one.id === 'conflict-gates') return resolved(one, '11 April');
    if (one.id !== 'conflict-repair') return open(one);
    return { conflict: one, standing: standing('not-a-conflict', judgement(one, { decision: 'not-a-conflict', dismissal: 'update' })) };
  }),
  sample.articles,
);

/** Two outlets that count boats otherwise, every text that comes from outside replaced by `payload`. */
export function hostileRecords(payload: string): ExportRecords {
  const articles = [12, 15].map((figure) =>
    article({
      id: `${figure}${payload}`,
      source: payload,
      url: payload,
      title: payload,
      byline: payload,
      published: payload,
      body: `${payload} saw ${figure} boats`,
    }),
  );
  const sides = articles.map((one) => ({
    answer: payload,
    origins: 1,
    claims: [{ claimId: payload, articleId: one.id, source: payload, url: payload, span: at(one, payload) }],
  }));
  const found = conflict({ id: payload, question: payload, reason: payload, rule: payload, storyId: payload, sides });
  return records([resolved(found, payload, { rationale: payload, by: payload })], articles);
}

/** All that a format writes, as one text. */
export async function written(name: FormatName, given: ExportRecords, options?: WriteOptions): Promise<string> {
  const result = await formats[name].write(given, options);
  if (typeof result === 'string') return result;
  if (result instanceof Uint8Array) return Buffer.from(result).toString('latin1');
  let text = '';
  for await (const piece of result) text += piece;
  return text;
}
