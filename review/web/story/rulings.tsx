import type { StoryPage } from '../../../schemas/index.ts';
import type { NewRuling } from '../api/desk.ts';
import { RulingList } from '../parts/ruling-list.tsx';
import type { RulingEntry } from '../parts/ruling-words.ts';
import { JoinForm } from './join-form.tsx';
import { SplitForm } from './split-form.tsx';

interface Props {
  readonly page: StoryPage;
  readonly mayRule: boolean;
  readonly rule: (ruling: NewRuling) => void;
  readonly takeBack: (entry: RulingEntry) => void;
}

/** Joining and splitting stories by hand; what was ruled on them and on their questions is kept, and can be taken back. */
export function Rulings({ page, mayRule, rule, takeBack }: Props) {
  const entries = entriesOf(page);
  if (!mayRule && entries.length === 0) return null;
  return (
    <section class="rulings" aria-labelledby="rulings">
      <h2 id="rulings">By hand</h2>
      <RulingList entries={entries} waiting={page.waiting} takeBack={mayRule ? takeBack : undefined} />
      {mayRule && page.articles.length > 1 && <SplitForm page={page} rule={rule} />}
      {mayRule && <JoinForm page={page} rule={rule} />}
    </section>
  );
}

/** In the order in which they were made. */
function entriesOf({ rulings, clusterRulings }: StoryPage): RulingEntry[] {
  const entries: RulingEntry[] = [
    ...rulings.map((ruling) => ({ type: 'ruling' as const, ruling })),
    ...clusterRulings.map((ruling) => ({ type: 'cluster-ruling' as const, ruling })),
  ];
  return entries.sort((one, other) => (one.ruling.at < other.ruling.at ? -1 : 1));
}
