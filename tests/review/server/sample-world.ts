import { type Article, type Claim, claimId, type Conflict, type Extraction, type Repeat, spanOf } from '../../../schemas/index.ts';
import { pack } from '../../../store/pack.ts';
import type { Store } from '../../../store/store.ts';

/** Two outlets of one storm that differ on three figures, and share a sentence. */
const SHARED = 'Crews worked through the night to clear the road along the river.';

function article(id: string, source: string, [towns, hurt, days]: readonly string[]): Article {
  const title = `Storm at ${source}`;
  const text = `${title}\n\n${towns ?? ''} towns lost power. ${SHARED}\n\nThe mayor spoke of ${hurt ?? ''} injured.\n\nThe bridge was shut for ${days ?? ''} days.`;
  return { id, version: 'version-1', source, url: `https://${id}.example/storm`, title, published: '2026-01-16', language: 'en', text };
}

export const harbor = article('harbor', 'Harbor Post', ['9', '12', '3']);
export const bay = article('bay', 'Bay Wire', ['11', '15', '5']);

const questions = [
  { id: 'towns', question: 'How many towns lost power?', words: /\d+ towns lost power/ },
  { id: 'injured', question: 'How many were injured?', words: /\d+ injured/ },
  { id: 'bridge', question: 'How long was the bridge shut?', words: /\d+ days/ },
] as const;

function spanIn({ text }: Article, words: RegExp) {
  const found = words.exec(text);
  if (found === null) throw new Error(`${words.source} is not in the text`);
  return spanOf(text, found.index, found.index + found[0].length);
}

function claimIn(own: Article, words: RegExp): Claim {
  const isDuration = /days/u.test(words.source);
  const span = spanIn(own, words);
  const figure = spanOf(own.text, span.start, span.start + /^\d+/.exec(span.text)![0].length);
  const quantity = {
    span: figure,
    value: Number(figure.text),
    bound: '=',
    ...(isDuration
      ? ({ unit: 'day', kind: 'duration', counted: null } as const)
      : ({ unit: null, kind: 'count', counted: 'town' } as const)),
    rule: 'sample/figure',
  } as const;
  const meaning = { kind: 'quantity', predicate: 'lose', polarity: 'positive', factuality: 'done' } as const;
  const surroundings = { marks: [], context: [], entities: [], worth: 0.5, rule: 'claim/sample' };
  return { id: claimId(own.id, [span.text]), articleId: own.id, span, sentence: 0, quantity, ...meaning, ...surroundings };
}

function extractionOf(own: Article): Extraction {
  const sentences = [...own.text.matchAll(/[^.\n]+\.?/g)].map(({ 0: text, index }) => {
    const start = index + (text.length - text.trimStart().length);
    return { span: spanOf(own.text, start, index + text.length), paragraph: 0, inTitle: false };
  });
  const claims = questions.map(({ words }) => claimIn(own, words));
  return { articleId: own.id, sentences, mentions: [], quantities: [], dates: [], attributions: [], claims };
}

/** The conflicts of these articles, the first the strongest. */
export function conflictsOf(articles: readonly Article[]): Conflict[] {
  return questions.map(({ id, question, words }, index) => ({
    id: `conflict-${id}`,
    kind: 'quantity',
    outcome: 'conflict',
    question,
    score: 0.9 - index / 10,
    reason: 'the figures exclude one another',
    rule: 'conflict/sample',
    storyId: 'story-1',
    sides: articles.map((own) => {
      const { id: ownClaim, span, quantity } = claimIn(own, words);
      const evidence = { claimId: ownClaim, articleId: own.id, source: own.source, url: own.url!, span, mark: quantity!.span };
      return { answer: span.text, claims: [evidence], origins: 1 };
    }),
  }));
}

function repeatOf(articles: readonly Article[]): Repeat {
  const occurrences = articles.map((own) => ({ articleId: own.id, span: spanIn(own, new RegExp(SHARED)) }));
  return { id: 'repeat-1', kind: 'across', occurrences, origin: 0, changed: [], boilerplate: false, rule: 'repeat/sample' };
}

/** Puts articles into a store with what would be found in them. */
export async function fill(store: Store, articles: readonly Article[] = [harbor, bay]): Promise<void> {
  await store.accept(articles);
  const lease = { owner: 'sample', ms: 60_000 };
  for (const [at, own] of articles.entries()) {
    const [task] = await store.take('extract', [own.id], lease);
    const text = { id: at + 1, profile: Buffer.from(own.id), passages: Buffer.alloc(0) };
    await store.saveExtractions([{ task: task!, body: pack(JSON.stringify(extractionOf(own))), text }], 'sample');
  }
  await saveFindings(store, articles, conflictsOf(articles));
}

/** Has conflicts found, in place of those that were. */
export async function saveFindings(store: Store, articles: readonly Article[], conflicts: readonly Conflict[]): Promise<void> {
  const ids = articles.map(({ id }) => id);
  const story = { id: 'story-1', articleIds: ids, why: 'one storm' };
  const found = { repeats: [repeatOf(articles)], stories: [story], conflicts: [...conflicts] };
  await store.changeGraph((graph) => graph.saveNeighbourhood('near', ids, found));
}
