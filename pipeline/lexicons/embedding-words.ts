/**
 * What a word does to the event that hangs on it. `opens`: it may or may not happen ("wants to sell", "the threat of a strike");
 * `denies`: it does not happen ("refused to sell", "without a strike"). Any other word leaves it as sure as itself ("began to sell").
 * Our own list (MIT), after the idea of implicative verbs in Karttunen (1971).
 */
export type Effect = 'opens' | 'denies';

/** How the event hangs on the word: "to sell", "selling"; "from selling"; "a sale", "of a sale"; "that it sells". */
export type Form = 'action' | 'from' | 'thing' | 'clause';

const row = (effect: Effect, text: string) => text.split(',').map((word) => [word.trim(), effect] as const);

const actions = new Map<string, Effect>([
  // "wants to sell", "is trying to sell", "hopes to sell"
  ...row('opens', 'want, wish, hope, plan, intend, aim, try, attempt, strive, struggle, threaten, vow, propose, consider, ponder, contemplate, mull, weigh, wait, like, love, prefer, hate, fear, need, consent, choose, bid, fight, design, interest'),
  // "asked it to sell", "urged it to sell", "was tempted to sell"
  ...row('opens', 'ask, urge, press, push, request, beg, tell, persuade, convince, pressure, lobby, encourage, petition, implore, call, advise, recommend, suggest, demand, entitle, challenge, tempt, lure, woo, compel'),
  // "is likely to sell", "is able to sell", "it is hard to sell"
  ...row('opens', 'likely, unlikely, able, unable, free, ready, willing, hard, difficult, easy, possible, impossible, necessary, important, better, unfair, hesitant, reluctant, cautious, capable'),
  // "the possibility of selling", "a right to sell", "a plan to sell"
  ...row('opens', 'possibility, chance, prospect, hope, likelihood, threat, fear, danger, proposal, intention, idea, effort, attempt, option, right, opportunity, willingness, desire, need, demand, request, pressure, permission, promise, pledge, offer, appeal, campaign, goal, objective, suggestion, reason, alternative, requirement, term, mechanism, accusation, allegation, obstacle, barrier, limit, motion, suit, lawsuit, attention, talk, tool'),
  // "accused of selling", "think of selling"
  ...row('opens', 'accuse, suspect, think, opt'),
  // "refused to sell", "avoided selling", "too late to sell", "without selling", "instead of selling"
  ...row('denies', 'refuse, decline, fail, neglect, forget, avoid, avert, reject, deny, resist, oppose, postpone, refusal, failure, unwilling, without, instead of, rather than, against, short of, rule out'),
]);

const froms = new Map<string, Effect>([
  // "kept it from selling", "prevented it from selling", "banned from selling"
  ...row('denies', 'keep, prevent, stop, deter, discourage, dissuade, prohibit, ban, bar, block, forbid, refrain, protect, save, hinder, exclude, shield, disqualify'),
]);

const things = new Map<string, Effect>([
  // "sought a sale", "proposed a sale", "fears a sale"
  ...row('opens', 'seek, want, need, request, demand, urge, propose, consider, require, await, plan, recommend, suggest, weigh, contemplate, prefer, facilitate, encourage, threaten, fear, call off, discuss, intend, guard, oppose, resist, deter, halt, bid, deserve, mull, ponder, favour'),
  // "called for a sale", "asked for a sale", "prepares for a sale"
  ...row('opens', 'ask for, call for, hope for, wait for, push for, press for, appeal for, apply for, prepare for, brace for, bid for, vie for, compete for, guard against, warn of, warn against, object to, consent to'),
  // "the possibility of a sale", "the threat of a sale", "plans for a sale"
  ...row('opens', 'possibility, chance, prospect, hope, likelihood, threat, fear, danger, plan, proposal, intention, idea, option, right, opportunity, desire, need, demand, request, pressure, permission, promise, potential, appeal, campaign, goal, objective, suggestion, requirement, petition, motion, condition, allegation, accusation, way, advocate, proponent, case, assumption, access, capable, subject, likely, bid, mechanism, intent, suspicion'),
  // "blocked the sale", "put off the sale", "an obstacle to the sale"
  ...row('opens', 'block, reject, deny, turn down, postpone, delay, obstacle, barrier, ban, limit, defer, cancel, embargo, ward, fend, preclude, delay in'),
  // "prevented a sale", "ruled out a sale", "without a sale"
  ...row('denies', 'prevent, avoid, avert, without, absence, refuse, decline, instead of, rather than, short of, forgo'),
]);

const clauses = new Map<string, Effect>([
  // "hopes that it sells", "doubts that it sold", "it is likely that it sold"
  ...row('opens', 'hope, wish, doubt, assume, wonder, recommend, pray, imagine, suppose, speculate, pretend, guess, prefer'),
  // "denied that it sold"
  ...row('denies', 'deny, dispute'),
]);

const byForm: Readonly<Record<Form, ReadonlyMap<string, Effect>>> = { action: actions, from: froms, thing: things, clause: clauses };

/** `effectOf('refuse', 'action')` → `'denies'`; undefined where the event is as sure as the word itself. */
export const effectOf = (word: string, form: Form): Effect | undefined => byForm[form].get(word);

/** "if it sells", "whether it sold", "unless it sells": a clause that says what may be. */
export const conditionCue: ReadonlySet<string> = new Set('if,whether,unless,lest,supposing,suppose'.split(','));

/** "until it sells", "once it sells": what is awaited, where the verb does not say that it is past. */
export const awaitedCue: ReadonlySet<string> = new Set('until,once'.split(','));

/** "let it sell", "make it sell", "saw it sell": verbs that a bare verb hangs on. */
export const bareCarriers: ReadonlySet<string> = new Set('let,make,help,see,watch,hear'.split(','));

/** "reportedly sold", "will probably sell": nobody is sure. */
export const openingAdverbs: ReadonlySet<string> = new Set('reportedly,allegedly,probably,possibly,perhaps,maybe,supposedly,purportedly'.split(','));

/** "a possible sale", "any sale", "the proposed sale": words that leave the event behind them open. */
export const openingModifiers: ReadonlySet<string> = new Set('possible,potential,any,proposed,planned,alleged,attempted,hypothetical,prospective,threatened,would-be,future,pending,conditional'.split(','));

/** "no sale", "nobody sold", "never sold": what they stand with did not happen. */
export const denyingWords: ReadonlySet<string> = new Set('no,none,nobody,nothing,neither,nor,never'.split(','));

/** "sale plans", "a strike threat": the head of the compound leaves the event before it open. */
export const openingHeads: ReadonlySet<string> = new Set('plan,proposal,threat,warning,request,bid,possibility,attempt,right,application,option,petition,demand,ban,effort,chance,hope,fear,opportunity'.split(','));

/** "could sell", "may sell", "should sell": modals that leave it open; "will" does not. */
export const openingModals: ReadonlySet<string> = new Set("can,could,may,might,should,must,would,'d,’d".split(','));
