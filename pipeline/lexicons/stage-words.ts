import type { Factuality } from '../../schemas/index.ts';

/**
 * Verbs (and "close to", "willing") that say how far the action behind them has come: "asked to take", "agreed to pay",
 * "declined to host", "is considering sending". Our own list (MIT).
 */
const row = (stage: Factuality, words: string) => words.split(',').map((word) => [word.trim(), stage] as const);

const stages = new Map<string, Factuality>([
  ...row('asked', 'ask, urge, press, push, request, invite, contact, approach, beg, order, tell, convince, persuade, pressure, lobby, encourage, petition, require, implore'),
  ...row('agreed', 'agree, accept, promise, pledge, commit, vow, undertake, consent, offer, volunteer, willing, ready, sign, agreement, deal, commitment'),
  ...row('refused', 'refuse, decline, reject, fail, unwilling, deny, veto, rebuff, refusal'),
  ...row('planned', 'plan, intend, aim, prepare, expect, set, schedule, propose, hope, consider, weigh, seek, due, look, mull, negotiate, close, near, try, attempt, about, poised, want, proposal, bid, effort, chance, likely, unlikely'),
  ...row('done', 'use, manage, begin, start, continue, help, force, cause, lead, compel, move, rush, go, prompt, serve, combine, join, vote'),
  ...row('possible', 'may, might, could, can, allow, enable, would'),
  ...row('hypothetical', 'if, unless, should'),
]);

/** The stage that a governing word gives to the action behind it: `stageOf('decline')` → `'refused'`. */
export const stageOf = (lemma: string): Factuality | undefined => stages.get(lemma);

/** "initially", "earlier reports said", "at first": what follows has been overtaken. */
export const supersededCue = /\b(?:initial(?:ly)?|originally|at first|early (?:reports?|counts?|estimates?|tall(?:y|ies))|earlier (?:reports?|counts?|figures?|estimates?|said)|first reports?|previously (?:said|reported|thought)|had (?:earlier|previously|originally|first)|(?<!\b(?:the|his|her|its|their) )first (?:put|said|thought|given as|estimated|counted|declined|refused|rejected|denied|turned down))\b/iu;

/** "but later", "now", "; the number is": what follows tells how it is now. */
export const correctionCue = /;|\b(?:but|later|now|since|then revised|actually|correct(?:ed)? (?:figure|number)|real (?:figure|number))\b/iu;

/** "rumours", "whisper", "unconfirmed": nobody vouches for it. */
export const rumourCue = /\b(?:rumou?rs?|whisper(?:s|ed)?|unconfirmed|unverified|speculation|hearsay)\b/iu;
