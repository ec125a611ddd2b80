import { useEffect, useRef, useState } from 'preact/hooks';
import { webAddress } from '../../../exports/web-address.ts';
import type { ConflictPage, Verdict } from '../../../schemas/index.ts';
import { desk } from '../api/desk.ts';
import { errorWords, Refused } from '../api/refused.ts';
import { useDesk } from '../parts/desk-context.ts';
import { go } from '../route/use-route.ts';
import { emptyDraft, keepDraft, readDraft, type Draft } from '../state/drafts.ts';
import { decisionWords } from '../text/words.ts';

/** A decision that met another: `page` is the conflict with theirs in it. */
export type Clash = { readonly mine: Verdict; readonly page: ConflictPage };
export type Choice = Pick<Verdict, 'decision' | 'dismissal' | 'answer'>;

export interface DecideHandle {
  readonly draft: Draft;
  readonly write: (values: Partial<Draft>) => void;
  readonly decide: (choice: Choice) => Promise<void>;
  readonly clash?: Clash;
  /** sends mine again, now that theirs was seen */
  readonly insist: () => Promise<void>;
  /** leaves theirs; what was typed stays as a draft */
  readonly yieldTo: () => void;
}

/** Deciding on a conflict: the draft, the sending, and what happens when two decide at once. */
export function useDecide(page: ConflictPage, set: (page: ConflictPage) => void): DecideHandle {
  const { queue, actions } = useDesk();
  const { id, question } = page.conflict;
  const [draft, setDraft] = useState(() => readDraft(id));
  const [clash, setClash] = useState<Clash>();
  const isBusy = useRef(false);
  useEffect(() => setDraft(readDraft(id)), [id]);
  const write = (values: Partial<Draft>) => {
    const next = { ...draft, ...values };
    keepDraft(id, next);
    setDraft(next);
  };
  const done = async (verdict: Verdict, judgementIds: readonly string[]) => {
    keepDraft(id, emptyDraft);
    setDraft(emptyDraft);
    setClash(undefined);
    actions.did({ words: `${decisionWords(verdict)} – ${question}`, conflictIds: [id], judgementIds });
    void queue.refresh([id]).catch(() => undefined);
    if (verdict.decision === 'note') return set(await desk.conflict(id));
    const next = await queue.nextAfter(id);
    go(next === undefined ? { screen: 'queue', view: queue.value.view } : { screen: 'conflict', id: next });
  };
  const send = async (verdict: Verdict, version: number) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      const { judgements } = await desk.decide(id, { ...verdict, version });
      await done(verdict, judgements.map((judgement) => judgement.id));
    } catch (error) {
      if (error instanceof Refused && error.page !== undefined) setClash({ mine: verdict, page: error.page });
      else actions.say(errorWords(error));
    } finally {
      isBusy.current = false;
    }
  };
  const decide = async (choice: Choice) => {
    const evidence = webAddress(draft.evidence);
    if (draft.evidence.trim() !== '' && evidence === null) return actions.say('The link to the evidence must begin with https:// or http://.');
    await send({ ...choice, rationale: draft.rationale, ...(evidence !== null && { evidence }) }, page.version);
  };
  return {
    draft,
    write,
    decide,
    ...(clash !== undefined && { clash }),
    insist: async () => clash && send({ ...clash.mine, rationale: draft.rationale }, clash.page.version),
    yieldTo: () => {
      if (clash !== undefined) set(clash.page);
      setClash(undefined);
    },
  };
}
