/**
 * What a word does to the event that hangs on it, after the signatures of implicative and factive verbs in Karttunen (1971, 2012).
 * Our own list (MIT).
 *
 * `opens`: it may or may not happen ("wants to sell", "the threat of a strike"); `denies`: it does not happen ("refused to sell", "without a
 * strike"); `enables`: nobody says that it happens, but denied, it does not ("is able to sell", "was not able to sell"); `passes`: it is as
 * sure as the word ("began to sell"); `forces`: as `passes`, but denied, it is open ("did not force it to sell"); `presumes`: it happened,
 * whatever is said of it ("does not regret selling"). Actions and things pass where no effect is given; clauses are held.
 */
export type Effect = 'opens' | 'denies' | 'enables' | 'passes' | 'forces' | 'presumes';

/** How the event hangs on the word: "to sell", "selling"; "from selling"; "the sale"; only "a sale"; "that it sells". */
export type Form = 'action' | 'near' | 'from' | 'thing' | 'instance' | 'clause';

const row = (effect: Effect, text: string) => text.split(',').map((word) => [word.trim(), effect] as const);

const actions = new Map<string, Effect>([
  // "asked it to sell", "urged it to sell", "was tempted to sell", "invited it to sell"
  ...row('opens', 'ask, urge, press, request, require, beg, tell, persuade, convince, pressure, lobby, encourage, petition, implore, plead, call, advise, counsel, recommend, suggest, demand, invite, summon, remind, warn, caution, exhort, entitle, oblige, obligate, challenge, tempt, lure, woo, coax, entice, trust, beseech, appeal'),
  // "is unlikely to sell", "it is hard to sell"
  ...row('opens', 'unlikely, free, hard, harder, tough, difficult, easy, easier, impossible, necessary, important, essential, crucial, vital, better, best, advisable, wise, unwise, unfair, fair, hesitant, reluctant, cautious, loath, afraid, impractical, premature, safe, dangerous, risky, tempting'),
  // "accused of selling", "considers selling", "designed to sell"
  ...row('opens', 'accuse, suspect, think, opt, charge, propose, consider, ponder, contemplate, mull, weigh, debate, discuss, fear, need, design'),
  // "wants it to sell", "is able to sell", "is likely to sell": denied, it does not happen
  ...row('enables', 'want, wish, like, love, prefer, desire, able, capable, possible, likely, ready, willing, eager, keen, anxious, desperate, inclined, intend'),
  // "paid for them to sell"
  ...row('passes', 'pay for, arrange for, vote for, allow for'),
  // "forced it to sell", "did not force it to sell"
  ...row('forces', 'force, compel, cause, prompt, lead, drive, make, prod, spur, provoke'),
  // "regrets selling"
  ...row('presumes', 'regret, resent, mind, lament, celebrate, deplore, glad, happy, proud, sorry, pleased, delighted'),
  // "avoided selling", "forbade them to sell", "too late to sell", "without selling", "instead of selling"
  ...row('denies', 'avoid, avert, reject, deny, resist, oppose, postpone, delay, shun, forgo, escape, evade, forbid, prohibit, unwilling, unable, without, instead of, rather than, against, short of, rule out, powerless, incapable, yet'),
]);

/** Verbs that nothing but an adverb parts from what hangs on them: "tried in June to sell", and not "fought the plan to sell". */
const nearActions = new Map<string, Effect>([
  // "hopes to sell", "threatened to sell", "moved to sell"
  ...row('opens', 'hope, threaten, vow, swear, promise, pledge, offer, volunteer, wait, dread, long, yearn, hesitate, consent, elect, bid, vie, compete, campaign, fight, battle, push, interest, deserve, claim, purport, pretend, profess, move'),
  // "is trying to sell", "does not plan to sell"
  ...row('enables', 'try, attempt, endeavour, endeavor, strive, struggle, aim, plan, aspire, dream, choose, bother, dare, care'),
  // "refused to sell", "failed to sell"
  ...row('denies', 'refuse, decline, fail, neglect, forget, omit'),
]);

const actionsOfNouns = new Map<string, Effect>([
  // "the threat of selling", "pressure on the owners to sell"
  ...row('opens', 'threat, fear, danger, risk, idea, desire, wish, demand, request, appeal, call, pressure, offer, invitation, suggestion, recommendation, reason, alternative, requirement, obligation, duty, incentive, temptation, mechanism, accusation, allegation, claim, suspicion, obstacle, barrier, limit, motion, suit, lawsuit, attention, talk, tool, term, case, option, urge, measure, step, action, legislation, resolution, bill, ordinance, amendment, means, method'),
  // "a plan to sell", "no plan to sell"
  ...row('enables', 'possibility, prospect, likelihood, hope, plan, proposal, intention, intent, effort, attempt, endeavour, endeavor, bid, willingness, readiness, eagerness, need, promise, pledge, vow, campaign, goal, objective, aim, aspiration, ambition, dream, scheme, strategy, conspiracy, plot, deadline, opportunity, chance, right, permission, courage, nerve, luxury, freedom, room, mandate'),
  // "the decision to sell"
  ...row('passes', 'decision, agreement, move, ability, capacity, commitment, deal, choice, determination, tendency'),
  // "no joy in selling"
  ...row('presumes', 'joy, pleasure, pride, delight, satisfaction, regret, shame, guilt, remorse, haste, delay'),
  // "a refusal to sell"
  ...row('denies', 'refusal, failure, inability, reluctance, unwillingness'),
]);

const froms = new Map<string, Effect>([
  // "kept it from selling", "prevented it from selling", "banned from selling"
  ...row('denies', 'keep, prevent, stop, deter, discourage, dissuade, prohibit, ban, bar, block, forbid, refrain, protect, save, spare, hinder, exclude, shield, disqualify, restrain, abstain, desist, preclude, restrict, enjoin, suspend, exempt, inhibit, impede'),
]);

const things = new Map<string, Effect>([
  // "sought a sale", "proposed a sale", "threatened a strike"
  ...row('opens', 'seek, want, need, oppose, resist, request, demand, urge, propose, consider, require, await, plan, recommend, suggest, weigh, contemplate, prefer, threaten, intend, guard, deter, halt, bid, mull, ponder, envisage, envision, eye, promise, pledge, vow, desire, crave'),
  // "called for a sale", "asked for a sale", "prepares for a sale"
  ...row('opens', 'ask for, call for, hope for, wait for, push for, press for, appeal for, apply for, prepare for, brace for, bid for, vie for, compete for, fight for, look for, search for, campaign for, lobby for, plead for, argue for, aim for, aim at, long for, pray for, opt for, settle for, provide for, plan for, set for, slate for, target for, bargain for, clamour for, clamor for, vote on, fend off, ward off, stave off, head off, put off, guard against, warn of, warn against, object to, consent to, think about, think of, dream of, insist on, charge of, time for, room for, date for'),
  // "blocked the sale", "put off the sale"
  ...row('opens', 'block, reject, deny, turn down, postpone, delay, limit, defer, withdraw, embargo, prohibit, forbid, preclude, veto, rebuff'),
  // "prevented a sale", "ruled out a sale", "without a sale"
  ...row('denies', 'prevent, avoid, avert, cancel, call off, scrap, abandon, shelve, forestall, thwart, foil, deflect, evade, escape, ward, fend, stave, without, refuse, decline, instead of, rather than, short of, forgo, rule out, call off, free of, free from'),
]);

const thingsOfNouns = new Map<string, Effect>([
  // "the possibility of a sale", "the threat of a sale", "plans for a sale"
  ...row('opens', 'possibility, chance, prospect, hope, likelihood, threat, fear, danger, risk, plan, proposal, intention, idea, option, right, opportunity, desire, need, demand, request, pressure, permission, promise, pledge, potential, appeal, call, campaign, goal, objective, aim, suggestion, requirement, petition, motion, allegation, accusation, way, advocate, proponent, case, assumption, access, capable, subject, likely, bid, mechanism, intent, suspicion, deadline, timetable, preparation, ready, eligible, candidate, speculation, rumour, rumor, forecast, prediction, expectation, hint, ambition, dream, moratorium, vulnerable, prone, recommendation, application, invitation'),
  // "an obstacle to the sale"
  ...row('opens', 'delay, obstacle, barrier, ban, limit, embargo'),
  // "an end to strikes", "an inquiry into a strike"
  ...row('presumes', 'end, halt, continuation, resumption, escalation, result, response, reaction, answer, aftermath, anniversary, cause, investigation, inquiry, probe, report, news, effect, impact, number, rate, series, wave'),
  // "the absence of a sale"
  ...row('denies', 'absence, lack, dearth, refusal, prevention, avoidance'),
]);

const instances = new Map<string, Effect>([
  // "fears a sale", "opposes sales": they may never come; "opposes the sale" speaks of one that is there
  ...row('opens', 'fear, discuss, debate, facilitate, encourage, deserve, favour, favor, support, advocate, endorse, pursue, risk, imagine, warrant, merit, justify, discourage, ban, outlaw, invite, allege, suspect, rumour, rumor'),
]);

const instancesOfNouns = new Map<string, Effect>([
  // "opposition to a sale", "a supporter of sales"
  ...row('opens', 'opposition, resistance, openness, open, supporter, opponent, critic, support'),
]);

const clauses = new Map<string, Effect>([
  // "hopes that it sells", "doubts that it sold", "it is likely that it sold"
  ...row('opens', 'hope, wish, doubt, assume, wonder, recommend, pray, imagine, suppose, speculate, pretend, guess, prefer, dream, propose, demand, request, fear, bet, suspect, allege, likely, unlikely, possible, impossible, probable, improbable, doubtful, conceivable, unclear, uncertain, essential, important, necessary, crucial, vital, imperative'),
  // "does not think that it sold"
  ...row('passes', 'think, believe, expect, seem, appear, reckon, feel, see, mean, happen'),
  // "denied that it sold"
  ...row('denies', 'deny, dispute, disprove, refute, false, untrue'),
]);

const clausesOfNouns = new Map<string, Effect>([
  // "the hope that it sells", "no evidence that it sold", "the allegation that it sold"
  ...row('opens', 'hope, fear, possibility, chance, prospect, likelihood, threat, danger, risk, speculation, suspicion, rumour, rumor, suggestion, allegation, accusation, assumption, idea, proposal, condition, evidence, sign, indication, proof, guarantee, assurance, hint, probability, expectation, contention, notion, theory, hypothesis, requirement, demand'),
  ...row('denies', 'denial'),
]);

const byForm: Readonly<Record<Form, ReadonlyMap<string, Effect>>> = {
  action: actions,
  near: nearActions,
  from: froms,
  thing: things,
  instance: instances,
  clause: clauses,
};

const byFormOfNoun: Readonly<Partial<Record<Form, ReadonlyMap<string, Effect>>>> = {
  action: actionsOfNouns,
  thing: thingsOfNouns,
  instance: instancesOfNouns,
  clause: clausesOfNouns,
};

/** `effectOf('refuse', 'action')` → `'denies'`; undefined where the event is as sure as the word itself. */
export const effectOf = (word: string, form: Form): Effect | undefined => byForm[form].get(word);

/** `effectOfNoun('threat', 'thing')` → `'opens'`: nouns, and adjectives before a preposition ("ready for"). */
export const effectOfNoun = (word: string, form: Form): Effect | undefined => byFormOfNoun[form]?.get(word);

/** "if it sells", "whether it sold", "unless it sells": a clause that says what may be. */
export const conditionCue: ReadonlySet<string> = new Set('if,whether,unless,lest,supposing,suppose,depending'.split(','));

/** "until it sells", "once it sells", "before it sells": what is awaited, where the verb does not say that it is past. */
export const awaitedCue: ReadonlySet<string> = new Set('until,till,once,before'.split(','));

/** "let it sell", "make it sell", "saw it sell": verbs that a bare verb hangs on. */
export const bareCarriers: ReadonlySet<string> = new Set('let,make,help,see,watch,hear,have,dare,need'.split(','));

/** "reportedly sold", "will probably sell": nobody is sure. */
export const openingAdverbs: ReadonlySet<string> = new Set('reportedly,allegedly,probably,possibly,perhaps,maybe,supposedly,purportedly,potentially,conceivably,hypothetically'.split(','));

/** "nearly sank", "almost hit a bus"; but "nearly doubled" tells how much. */
export const approximatingAdverbs: ReadonlySet<string> = new Set('nearly,almost,practically,virtually'.split(','));
export const degreeVerbs: ReadonlySet<string> = new Set('double,triple,treble,quadruple,halve,complete,finish,fill,empty,reach,match,equal,exhaust,wipe,disappear,vanish,cease,stop'.split(','));

/** "a possible sale", "any sale", "the proposed sale", "little damage": words that leave the event behind them open. */
export const openingModifiers: ReadonlySet<string> = new Set('possible,potential,any,proposed,planned,alleged,attempted,hypothetical,prospective,threatened,would-be,future,pending,conditional,suspected,impending,rumoured,rumored,supposed,purported,intended,optional,eventual,little,few,hoped-for,tentative,contemplated,requested,feared'.split(','));

/** "no sale", "nobody sold", "never sold": what they stand with did not happen. */
export const denyingWords: ReadonlySet<string> = new Set('no,none,nobody,nothing,neither,nor,never'.split(','));

/** "no matter what it sold", "no doubt sold": a "no" that denies nothing. */
export const emptyDenials: ReadonlySet<string> = new Set('matter,doubt,wonder,too,less,fewer,later,sooner,more'.split(','));

/** "at no point has it sold", "in no way sold": what a "no" behind a preposition denies the whole clause with; not "with no warning it sold". */
export const denyingPhrases: ReadonlySet<string> = new Set('point,time,way,circumstances,case,account,means,event,stage'.split(','));

/** "sale plans", "a strike threat": the head of the compound leaves the event before it open. */
export const openingHeads: ReadonlySet<string> = new Set('plan,proposal,threat,warning,request,bid,possibility,attempt,right,application,option,petition,demand,ban,effort,chance,hope,fear,opportunity,charge,allegation,accusation,claim,risk,prospect,rumour,rumor,deadline,target,goal,suspect,forecast,offer,ability,capability,capacity,procedure,policy,rule'.split(','));

/** "could sell", "may sell", "should sell": modals that leave it open; "will" does not. */
export const openingModals: ReadonlySet<string> = new Set("can,could,may,might,should,must,would,'d,’d".split(','));

/** "could not sell", "would not sell": modals that, denied, say that it does not happen. */
export const enablingModals: ReadonlySet<string> = new Set("can,could,would,'d,’d,cannot,can't,can’t,couldn't,couldn’t,wouldn't,wouldn’t".split(','));

/** "could see the smoke": what one is able to perceive, one perceives. */
export const perceivingVerbs: ReadonlySet<string> = new Set('see,hear,feel,smell,taste,sense'.split(','));

/** "A strike could begin", "the sale did not take place": verbs that say of their subject that it happens. */
export const happeningVerbs: ReadonlySet<string> = new Set('happen,occur,begin,proceed,materialize,materialise,ensue,erupt,take place,go ahead,break out'.split(','));

/** "A strike was held", "the sale may be completed": the same, in the passive. */
export const stagingVerbs: ReadonlySet<string> = new Set('hold,complete,finalize,finalise,conclude,consummate,conduct,stage,reach,arrange,impose,launch,approve,authorize,authorise,allow,carry out,make,sign,implement,ratify'.split(','));

/** "rejected a proposal to sell", "dropped plans to sell": what becomes of what was to be done. */
export const rejectingVerbs: ReadonlySet<string> = new Set('reject,deny,refuse,block,veto,rebuff,scrap,abandon,shelve,drop,withdraw,rescind,decline,dismiss,defeat,thwart,foil,oppose,forgo'.split(','));

/** "A strike is likely", "the sale is subject to a vote": what is said of what may come. */
export const openingPredicates: ReadonlySet<string> = new Set('likely,unlikely,possible,impossible,probable,improbable,doubtful,uncertain,conceivable,imminent,feasible,premature,necessary,subject,contingent,conditional,dependent,pending,optional,inevitable'.split(','));

/** "suggested that it sell", "insisted that he stay": a bare verb behind these tells what ought to be. */
export const mandativeVerbs: ReadonlySet<string> = new Set('suggest,insist,urge,ask,require,order,advise,stipulate,plead,command,instruct'.split(','));

/** "I want to thank the crew": who says so does it. */
export const performedVerbs: ReadonlySet<string> = new Set('thank,congratulate,apologize,apologise,stress,emphasize,emphasise,add,say,remind,commend,reiterate,acknowledge,welcome'.split(','));
