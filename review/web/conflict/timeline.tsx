import { dateWords } from '../../../exports/report/words.ts';
import type { ConflictPage } from '../../../schemas/index.ts';
import { SideNumber } from '../parts/badges.tsx';
import { OutletName } from '../parts/outlet-name.tsx';
import { answerWords } from '../text/words.ts';
import { timeLine } from './time-line.ts';

/** Who said what when: an answer that came later may be an update. */
export function Timeline({ page }: { page: ConflictPage }) {
  const entries = timeLine(page);
  if (entries.length === 0) return null;
  return (
    <section class="timeline" aria-labelledby="timeline">
      <h2 id="timeline">In order of time</h2>
      <ol>
        {entries.map(({ at, source, side, answer, changed }, index) => (
          <li key={index}>
            <time dateTime={at}>{dateWords(at)}</time>
            <span class="said">
              <SideNumber side={side} /> <bdi>{answerWords(answer)}</bdi>
            </span>
            <span>
              <OutletName source={source} />
              {changed && <span class="badge">changed its answer</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
