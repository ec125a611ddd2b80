import { outletsOf, witnessWords } from '../../../exports/report/words.ts';
import type { ConflictPage } from '../../../schemas/index.ts';
import { SideNumber, sideClass } from '../parts/badges.tsx';
import { OutletName } from '../parts/outlet-name.tsx';
import { answerWords } from '../text/words.ts';
import type { Shown } from './article-pane.tsx';
import { foldCopies, type Witness } from './fold-copies.ts';
import { Quotation } from './quotation.tsx';

interface Props {
  readonly page: ConflictPage;
  readonly shown: Shown | undefined;
  readonly show: (shown: Shown | undefined) => void;
}

/** So many quotations of an answer are in full view. */
const inView = 3;

/** The answers side by side, each with its outlets, its independent origins and its sentences. */
export function Sides({ page, ...rest }: Props) {
  return (
    <section class="sides" aria-label="The answers">
      {page.conflict.sides.map((side, number) => {
        const witnesses = foldCopies(side.claims, page.copies);
        const more = witnesses.slice(inView);
        return (
          <section key={number} class={`side ${sideClass(number)}`} aria-labelledby={`side-${number}`}>
            <h2 id={`side-${number}`}>
              <SideNumber side={number} /> <bdi>{answerWords(side.answer)}</bdi>
            </h2>
            <p class="witnesses">{witnessWords(side)}</p>
            <p class="outlets">
              {outletsOf(side).map((source) => (
                <OutletName key={source} source={source} />
              ))}
            </p>
            <Witnesses witnesses={witnesses.slice(0, inView)} page={page} {...rest} />
            {more.length > 0 && (
              <details>
                <summary>{more.length} more</summary>
                <Witnesses witnesses={more} page={page} {...rest} />
              </details>
            )}
          </section>
        );
      })}
    </section>
  );
}

function Witnesses({ witnesses, ...rest }: { witnesses: readonly Witness[] } & Props) {
  return witnesses.map(({ evidence, copies }) => (
    <div class="witness" key={evidence.claimId}>
      <Quotation evidence={evidence} {...rest} />
      {copies.length > 0 && (
        <details class="copies">
          <summary>
            {copies.length === 1 ? 'A copy' : `${copies.length} copies`} in {[...new Set(copies.map(({ source }) => source))].join(', ')}
          </summary>
          {copies.map((copy) => (
            <Quotation key={copy.claimId} evidence={copy} {...rest} />
          ))}
        </details>
      )}
    </div>
  ));
}
