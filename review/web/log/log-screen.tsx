import type { LogPage, Me } from '../../../schemas/index.ts';
import { desk } from '../api/desk.ts';
import { may, useDesk } from '../parts/desk-context.ts';
import { Heading } from '../parts/heading.tsx';
import { JudgementEntry } from '../parts/judgement-entry.tsx';
import { PageList } from '../parts/page-list.tsx';
import { RulingRow } from '../parts/ruling-row.tsx';
import { takenBackRulings } from '../parts/taken-back-rulings.ts';
import { usePages } from '../parts/use-pages.ts';
import { useRule } from '../parts/use-rule.ts';
import { hashOf } from '../route/route.ts';
import { useStore } from '../state/store.ts';
import { takenBack } from '../state/taken-back.ts';

type Entry = LogPage['entries'][number];

/** Everything that anyone decided, the newest first. */
export function LogScreen() {
  const { me, actions } = useDesk();
  const { turn } = useStore(actions);
  const pages = usePages(desk.log, `log ${turn}`);
  const entries = pages.items ?? [];
  const judgements = entries.flatMap((entry) => (entry.type === 'judgement' ? [entry.judgement] : [])).reverse();
  const rulings = entries.flatMap((entry) => (entry.type === 'judgement' ? [] : [entry]));
  const dead = new Set([...takenBack(judgements), ...takenBackRulings(rulings)]);
  return (
    <div class="page narrow">
      <Heading title="Log" focusKey="log" />
      <PageList
        name="Log"
        empty="Nobody has decided anything yet."
        pages={pages}
        row={(entry) => <EntryRow key={idOf(entry)} entry={entry} dead={dead} me={me} changed={pages.again} />}
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
  readonly me: Me;
  readonly changed: () => void;
}

function EntryRow({ entry, dead, me, changed }: RowProps) {
  const { takeBack } = useRule(changed);
  if (entry.type !== 'judgement') {
    const undo = may(me, 'editor') ? () => void takeBack(entry) : undefined;
    return (
      <li>
        <RulingRow entry={entry} isTakenBack={dead.has(entry.ruling.id)} undo={undo} />
      </li>
    );
  }
  const { judgement } = entry;
  return (
    <li>
      <a class="question" dir="auto" href={hashOf({ screen: 'conflict', id: judgement.conflictId })}>
        {judgement.seen.question}
      </a>
      <JudgementEntry judgement={judgement} isTakenBack={dead.has(judgement.id)} canUndo={may(me, 'reviewer')} changed={changed} />
    </li>
  );
}
