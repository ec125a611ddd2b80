import { useRef, useState } from 'preact/hooks';
import { webAddress } from '../../../exports/web-address.ts';
import type { ConflictPage, Verdict } from '../../../schemas/index.ts';
import { desk } from '../api/desk.ts';
import { errorWords, Refused } from '../api/refused.ts';
import { useDesk } from '../parts/desk-context.ts';
import { go } from '../route/use-route.ts';
import { decisionWords } from '../text/words.ts';
import { useDraft, type DraftHandle } from './use-draft.ts';

/** A decision that met another: `page` is the conflict with theirs in it. */
export type Clash = { readonly mine: Verdict; readonly page: ConflictPage };

export interface DecideHandle extends Pick<DraftHandle, 'draft' | 'write'> {
  readonly decide: (choice: Pick<Verdict, 'decision' | 'dismissal' | 'answer'>) => Promise<void>;
  readonly clash?: Clash;
  /** sends mine again, now that theirs was seen */
  readonly insist: () => Promise<void>;
  /** leaves theirs; what was typed stays as a draft */
  readonly yieldTo: () => void;
}

/** Deciding on a conflict: the draft, the sending, and what happens when two decide at once. */
export function useDecide(page: ConflictPage, set: (page: ConflictPage) => void): DecideHandle {
  const { actions } = useDesk();
  const { id } = page.conflict;
  const { draft, write, forget } = useDraft(id);
  const [clash, setClash] = useState<Clash>();
  const moveOn = useMoveOn(page, set);
  const isBusy = useRef(false);
  const send = async (verdict: Verdict, version: number) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      const { judgements } = await desk.decide(id, { ...verdict, version });
      forget();
      setClash(undefined);
      await moveOn(
        verdict,
        judgements.map((judgement) => judgement.id),
      );
    } catch (error) {
      if (error instanceof Refused && error.page !== undefined) setClash({ mine: verdict, page: error.page });
      else actions.say(errorWords(error));
    } finally {
      isBusy.current = false;
    }
  };
  return {
    draft,
    write,
    ...(clash !== undefined && { clash }),
    decide: async (choice) => {
      const evidence = webAddress(draft.evidence);
      if (draft.evidence.trim() !== '' && evidence === null) actions.say('The link to the evidence must begin with https:// or http://.');
      else await send({ ...choice, rationale: draft.rationale, ...(evidence !== null && { evidence }) }, page.version);
    },
    insist: async () => {
      if (clash !== undefined) await send({ ...clash.mine, rationale: draft.rationale }, clash.page.version);
    },
    yieldTo: () => {
      if (clash !== undefined) set(clash.page);
      setClash(undefined);
    },
  };
}

/** After a decision the next open conflict opens; after a note the same one stays. */
function useMoveOn({ conflict: { id, question } }: ConflictPage, set: (page: ConflictPage) => void) {
  const { queue, actions } = useDesk();
  return async (verdict: Verdict, judgementIds: readonly string[]) => {
    const here = location.hash;
    actions.did({ words: `${decisionWords(verdict)} – ${question}`, conflictIds: [id], judgementIds });
    // the live updates bring it too, if this fails
    queue.refresh([id]).catch(() => undefined);
    if (verdict.decision === 'note') {
      set(await desk.conflict(id));
      return;
    }
    const next = await queue.nextAfter(id);
    // whoever went elsewhere meanwhile is not called back
    if (location.hash !== here) return;
    go(next === undefined ? { screen: 'queue', view: queue.value.view } : { screen: 'conflict', id: next });
  };
}
