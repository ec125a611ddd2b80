import type { Standing } from '../../../schemas/index.ts';
import { OutsideLink } from '../parts/outside-link.tsx';
import { decisionWords } from '../text/words.ts';

/** What reviewers decided; their disagreement stands side by side. */
export function Disagreement({ standing: { status, decisions } }: { standing: Standing }) {
  if (decisions.length === 0) return null;
  return (
    <section class={status === 'disagreed' ? 'decisions disagreed' : 'decisions'} aria-labelledby="decided">
      <h2 id="decided">{status === 'disagreed' ? 'The reviewers disagree' : 'Decided'}</h2>
      <ul>
        {decisions.map((judgement) => (
          <li key={judgement.id}>
            <p>
              <strong dir="auto">{decisionWords(judgement)}</strong> by <bdi>{judgement.by}</bdi>
            </p>
            {judgement.rationale !== '' && <p dir="auto">{judgement.rationale}</p>}
            <OutsideLink url={judgement.evidence}>The evidence</OutsideLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
