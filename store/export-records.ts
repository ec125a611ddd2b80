import {
  type Claim,
  type ClusterRuling,
  type Judgement,
  type LogPage,
  type QueueFilter,
  standingOf,
  type StoryRuling,
} from '../schemas/index.ts';
import type { ExportRecords, JudgedConflict, Many, Site } from '../schemas/export-records.ts';
import type { Store } from './store.ts';

interface Wanted {
  readonly filter?: QueueFilter;
  /** whom `by: 'me'` means */
  readonly reviewer?: string;
  readonly site?: Site | undefined;
}

/** What a store holds as exports ask for it: all, or the conflicts that a filter lets through with what belongs to them. */
export function exportRecords(store: Store, { filter = {}, reviewer = '', site }: Wanted = {}): ExportRecords {
  const cases = () => store.desk.cases(filter, { reviewer });
  const isAll = Object.values(filter).every((wanted) => wanted === undefined);
  const belonging = isAll ? everything(store) : ofCases(store, cases);
  return {
    conflicts: again(() => judgedOf(cases())),
    articles: (ids) => store.articlesOf(ids),
    extractions: async (ids) =>
      new Map(
        (await Promise.all(ids.map((id) => store.extraction(id)))).flatMap((one) => (one === undefined ? [] : [[one.articleId, one]])),
      ),
    ...belonging,
    log: again(() => logOf(store)),
    ...(site && { site }),
  };
}

type Cases = ReturnType<Store['desk']['cases']>;
type Belonging = Pick<ExportRecords, 'judgements' | 'rulings' | 'clusterRulings' | 'archive'>;

function everything(store: Store): Belonging {
  return {
    judgements: again(() => listed(store.judgements())),
    rulings: again(() => listed(store.storyRulings())),
    clusterRulings: again(() => listed(store.clusterRulings())),
    archive: {
      formerArticles: () => store.formerArticles(),
      articles: () => store.articles(),
      claims: () => claimsOf(store),
      stories: () => store.stories(),
    },
  };
}

/** Judgements on the cases, and rulings on articles that they quote. */
function ofCases(store: Store, cases: () => Cases): Belonging {
  return {
    judgements: again(() => judgementsOn(cases())),
    rulings: again(() => rulingsOn(cases(), store)),
    clusterRulings: again(() => clusterRulingsOn(cases(), store)),
  };
}

async function* judgedOf(cases: Cases): AsyncGenerator<JudgedConflict> {
  for await (const { conflict, judgements } of cases) yield { conflict, standing: standingOf(conflict, judgements) };
}

async function* judgementsOn(cases: Cases): AsyncGenerator<Judgement> {
  for await (const { judgements } of cases) yield* judgements;
}

async function* rulingsOn(cases: Cases, store: Store): AsyncGenerator<StoryRuling> {
  const quoted = await quotedIn(cases);
  const rulings = await store.storyRulings();
  yield* rulings.filter(({ articleIds, others }) => [...articleIds, ...others].some((id) => quoted.has(id)));
}

async function* clusterRulingsOn(cases: Cases, store: Store): AsyncGenerator<ClusterRuling> {
  const quoted = await quotedIn(cases);
  const rulings = await store.clusterRulings();
  yield* rulings.filter(({ claims, others }) => [...claims, ...others].some(({ articleId }) => quoted.has(articleId)));
}

async function quotedIn(cases: Cases): Promise<ReadonlySet<string>> {
  const quoted = new Set<string>();
  for await (const { conflict } of cases)
    for (const { claims } of conflict.sides) for (const { articleId } of claims) quoted.add(articleId);
  return quoted;
}

async function* claimsOf(store: Store): AsyncGenerator<Claim> {
  for await (const { claims } of store.extractions()) yield* claims;
}

async function* listed<Row>(rows: Promise<readonly Row[]>): AsyncGenerator<Row> {
  yield* await rows;
}

const MOST_ON_A_PAGE = 500;

/** The desk's log begins with the newest; what was decided by persons fits into memory. */
async function* logOf({ desk }: Store): AsyncGenerator<LogPage['entries'][number]> {
  const entries: LogPage['entries'] = [];
  let cursor: string | undefined;
  do {
    const page = await desk.log({ cursor, limit: MOST_ON_A_PAGE });
    entries.push(...page.entries);
    cursor = page.next;
  } while (cursor !== undefined);
  yield* entries.reverse();
}

/** Begins anew whenever somebody goes through it. */
function again<Row>(start: () => AsyncIterable<Row>): Many<Row> {
  return { [Symbol.asyncIterator]: () => start()[Symbol.asyncIterator]() };
}
