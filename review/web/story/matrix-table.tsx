import { useState } from 'preact/hooks';
import type { StoryPage } from '../../../schemas/index.ts';
import type { NewClusterRuling } from '../api/desk.ts';
import { SideNumber, StatusBadge } from '../parts/badges.tsx';
import { OutletName } from '../parts/outlet-name.tsx';
import { hashOf } from '../route/route.ts';
import { answerWords } from '../text/words.ts';
import { matrixOf, type MatrixRow } from './matrix.ts';
import { MergeBar } from './merge-bar.tsx';

interface Props {
  readonly page: StoryPage;
  /** undefined where whoever is here may not rule */
  readonly rule: ((ruling: NewClusterRuling) => Promise<void>) | undefined;
}

/** A story's questions by its outlets; editors make two of them one. */
export function MatrixTable({ page, rule }: Props) {
  const { outlets, rows } = matrixOf(page);
  const [ids, setIds] = useState<readonly string[]>([]);
  const chosen = page.questions.filter(({ conflictId }) => ids.includes(conflictId));
  const canMerge = rule !== undefined && rows.length > 1;
  const choose = (id: string) => setIds(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);
  if (rows.length === 0) return <p class="nothing">No question of this story has two answers.</p>;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">Questions by outlets</h2>
      <div class="scroll" role="group" tabIndex={0} aria-labelledby="questions">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">Question</th>
              {outlets.map((outlet) => (
                <th key={outlet} scope="col">
                  <OutletName source={outlet} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <QuestionRow
                key={row.question.conflictId}
                row={row}
                isChosen={ids.includes(row.question.conflictId)}
                choose={canMerge ? choose : undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
      {canMerge && <MergeBar chosen={chosen} rule={rule} done={() => setIds([])} />}
    </section>
  );
}

interface RowProps {
  readonly row: MatrixRow;
  readonly isChosen: boolean;
  readonly choose: ((id: string) => void) | undefined;
}

function QuestionRow({ row: { question, cells }, isChosen, choose }: RowProps) {
  const { conflictId, status } = question;
  return (
    <tr>
      <th scope="row">
        <a dir="auto" href={hashOf({ screen: 'conflict', id: conflictId })}>
          {question.question}
        </a>
        <StatusBadge status={status} />
        {choose !== undefined && (
          <label class="check small">
            <input type="checkbox" checked={isChosen} onChange={() => choose(conflictId)} />
            <span>
              Choose<span class="hidden">: {question.question}</span>
            </span>
          </label>
        )}
      </th>
      {cells.map((cell, column) => (
        <td key={column}>
          {cell.length === 0 && <span class="soft">–</span>}
          {cell.map(({ side, answer }) => (
            <p key={side}>
              <SideNumber side={side} /> <bdi>{answerWords(answer)}</bdi>
            </p>
          ))}
        </td>
      ))}
    </tr>
  );
}
