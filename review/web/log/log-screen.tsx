import type { LogPage, StoryRuling } from '../../../schemas/index.ts';
import { desk } from '../api/desk.ts';
import { may, useDesk } from '../parts/desk-context.ts';
import { Heading } from '../parts/heading.tsx';
import { JudgementEntry } from '../parts/judgement-entry.tsx';
import { PageList } from '../parts/page-list.tsx';
import { usePages } from '../parts/use-pages.ts';
import { hashOf } from '../route/route.ts';
import { useStore } from '../state/store.ts';
import { takenBack } from '../state/taken-back.ts';
import { agoWords } from '../text/time-words.ts';

type Entry = LogPage['entries'][number];

/** Everything that anyone decided, the newest first. */
export function LogScreen() {
  const { me, actions } = useDesk();
  const { turn } = useStore(actions);
  const pages = usePages(desk.log, `log ${turn}`);
  const judgements = (pages.items ?? []).flatMap((entry) => (entry.type === 'judgement' ? [entry.judgement] : [])).reverse();
  const dead = takenBack(judgements);
  const canUndo = may(me, 'reviewer');
  return (
    <div class="page narrow">
      <Heading title="Log" focusKey="log" />
      <PageList
        name="Log"
        empty="Nobody has decided anything yet."
        pages={pages}
        row={(entry) => <EntryRow key={idOf(entry)} entry={entry} dead={dead} canUndo={canUndo} changed={pages.again} />}
      />
    </div>
  );
}

function idOf(entry: Entry): string {
  return entry.type === 'judgement' ? entry.judgement.id : entry.ruling.id;
}

interface RowProps {
  readonly entry: Entry;
  readonly dead: ReadonlySet<string>;
  readonly canUndo: boolean;
  readonly changed: () => void;
}

function EntryRow({ entry, dead, ...rest }: RowProps) {
  if (entry.type === 'ruling') return <RulingRow ruling={entry.ruling} />;
  const { judgement } = entry;
  return (
    <li>
      <a class="question" dir="auto" href={hashOf({ screen: 'conflict', id: judgement.conflictId })}>
        {judgement.seen.question}
      </a>
      <JudgementEntry judgement={judgement} isTakenBack={dead.has(judgement.id)} {...rest} />
    </li>
  );
}

const rulingWords = { together: 'Stories joined', apart: 'Story split', undone: 'Ruling on stories taken back' } as const;

function RulingRow({ ruling: { decision, by, at, rationale } }: { ruling: StoryRuling }) {
  return (
    <li>
      <p>
        <strong>{rulingWords[decision]}</strong> by <bdi>{by}</bdi>,{' '}
        <time dateTime={at} title={at}>
          {agoWords(at, Date.now())}
        </time>
      </p>
      {rationale !== '' && (
        <p class="rationale" dir="auto">
          {rationale}
        </p>
      )}
    </li>
  );
}
