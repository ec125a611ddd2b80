import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { ConflictPage, Evidence } from '../../../schemas/index.ts';
import type { NewClusterRuling } from '../api/desk.ts';
import { KeyHint, shortcut } from '../parts/key-hint.tsx';
import { pointerOf } from '../parts/pointers-of.ts';
import { WhyField } from '../parts/why-field.tsx';
import { answerWords } from '../text/words.ts';

interface Props {
  readonly page: ConflictPage;
  readonly rule: (ruling: NewClusterRuling) => Promise<void>;
  readonly drawer: RefObject<HTMLDetailsElement | null>;
}

/** Takes answers or sentences out of a question: they answer another one. */
export function SplitForm({ page: { conflict }, rule, drawer }: Props) {
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const [rationale, setRationale] = useState('');
  const all = conflict.sides.flatMap(({ claims }) => claims);
  const [chosen, rest] = [all.filter(({ claimId }) => out.has(claimId)), all.filter(({ claimId }) => !out.has(claimId))];
  const put = (claims: readonly Evidence[], isOut: boolean) => {
    const ids = claims.map(({ claimId }) => claimId);
    setOut(new Set([...[...out].filter((id) => !ids.includes(id)), ...(isOut ? ids : [])]));
  };
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void rule({ decision: 'apart', claims: chosen.map(pointerOf), others: rest.map(pointerOf), rationale });
    setOut(new Set());
    setRationale('');
  };
  return (
    <details ref={drawer}>
      <summary aria-keyshortcuts={shortcut('p')}>
        Split this question <KeyHint name="p" />
      </summary>
      <form onSubmit={send}>
        <fieldset class="parts">
          <legend>What answers another question</legend>
          {conflict.sides.map(({ answer, claims }, number) => (
            <SideChoice key={number} words={`${number + 1}. ${answerWords(answer)}`} claims={claims} out={out} put={put} />
          ))}
        </fieldset>
        <WhyField value={rationale} set={setRationale} />
        <button type="submit" class="button" disabled={chosen.length === 0 || rest.length === 0}>
          Take it out
        </button>
      </form>
    </details>
  );
}

interface SideProps {
  readonly words: string;
  readonly claims: readonly Evidence[];
  readonly out: ReadonlySet<string>;
  readonly put: (claims: readonly Evidence[], isOut: boolean) => void;
}

/** An answer as a whole, and its sentences one by one where there are several. */
function SideChoice({ words, claims, out, put }: SideProps) {
  const isOut = claims.every(({ claimId }) => out.has(claimId));
  return (
    <>
      <label class="check">
        <input type="checkbox" checked={isOut} onChange={() => put(claims, !isOut)} />
        <span dir="auto">
          <strong>{words}</strong>
          {claims.length === 1 && <span class="soft"> – {claims[0]?.source}</span>}
        </span>
      </label>
      {claims.length > 1 &&
        claims.map((claim) => (
          <label key={claim.claimId} class="check inner">
            <input type="checkbox" checked={out.has(claim.claimId)} onChange={() => put([claim], !out.has(claim.claimId))} />
            <span dir="auto">
              {claim.source}: <q>{claim.span.text}</q>
            </span>
          </label>
        ))}
    </>
  );
}
