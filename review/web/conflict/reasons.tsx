import type { Conflict, SlotComparison } from '../../../schemas/index.ts';
import { listWords } from '../text/words.ts';

/** Why it was flagged, in words; what is unknown; and the comparison behind it. */
export function Reasons({ conflict: { reason, rule, slots = [], opinion } }: { conflict: Conflict }) {
  const unknown = slots.filter(({ result }) => result === 'unknown');
  return (
    <section class="reasons" aria-labelledby="why">
      <h2 id="why">Why it was flagged</h2>
      <p dir="auto">{reason}</p>
      {unknown.length > 0 && (
        <p>
          <strong>Not known:</strong> {listWords(unknown.map(unknownWords))}.
        </p>
      )}
      {opinion !== undefined && (
        <p>A second reader, a language model, puts the chance of a contradiction at {Math.round(opinion.contradiction * 100)} %.</p>
      )}
      <details>
        <summary>How they were compared</summary>
        <SlotTable slots={slots} />
        <p class="soft">
          Rule <code>{rule}</code>
        </p>
      </details>
    </section>
  );
}

function unknownWords({ slot, reason }: SlotComparison): string {
  return reason === '' ? slot : `${slot} (${reason})`;
}

const resultWords = { agree: 'agree', differ: 'differ', unknown: 'unknown' } as const;

function SlotTable({ slots }: { slots: readonly SlotComparison[] }) {
  if (slots.length === 0) return null;
  return (
    <div class="scroll" role="group" tabIndex={0} aria-label="Comparison, slot by slot">
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Result</th>
            <th scope="col">Because</th>
          </tr>
        </thead>
        <tbody>
          {slots.map(({ slot, result, reason }, index) => (
            <tr key={index}>
              <th scope="row">{slot}</th>
              <td class={`slot-${result}`}>{resultWords[result]}</td>
              <td dir="auto">{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
