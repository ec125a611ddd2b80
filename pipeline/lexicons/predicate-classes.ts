/**
 * What happened, in any wording: verbs, and nouns that stand for them ("the death of six people"). Our own list (MIT), grouped after the
 * idea of verb classes in Levin (1993): verbs of one class answer one question about one thing.
 * `opposite`: both cannot hold of one thing at one time. `lasting`: once true it stays true ("dead"), so a later "not yet" is older.
 */
export interface PredicateClass {
  readonly id: string;
  /** how a question ends that asks for a number of them: "How many people … died?" */
  readonly asked?: string;
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  readonly adjectives?: readonly string[];
  /** people and things that take part: they name the class only where no verb does ("240 passengers") */
  readonly roles?: readonly string[];
  readonly opposite?: string;
  readonly lasting?: boolean;
  /** counts of it only grow while the story runs: dead, injured, arrested, cases */
  readonly growing?: boolean;
}

const words = (text: string) => text.split(',').map((word) => word.trim());

export const predicateClasses: readonly PredicateClass[] = [
  { id: 'die', asked: 'died', verbs: words('die, kill, perish, drown, murder, slay, succumb, claim, massacre, execute, suffocate, electrocute, behead, assassinate'), nouns: words('death, fatality, dead, killing, body, corpse, toll, murder, homicide, loss of life'), roles: words('casualty, victim'), adjectives: words('dead, deceased, fatal, lifeless'), opposite: 'survive', lasting: true, growing: true },
  { id: 'survive', asked: 'survived', verbs: words('survive'), nouns: words('survival'), roles: words('survivor'), adjectives: words('alive, unharmed, unhurt, uninjured, safe'), opposite: 'die' },
  { id: 'injure', asked: 'were hurt', verbs: words('injure, wound, hurt, maim, burn, graze, stab, harm, cut'), nouns: words('injury, injured, wounded, wound, hurt'), adjectives: words('injured, wounded, hurt'), growing: true },
  { id: 'shoot', asked: 'were shot', verbs: words('shoot, gun down, fire, open fire'), nouns: words('shooting, gunfire, gunshot'), growing: true },
  { id: 'hospitalize', asked: 'were taken to hospital', verbs: words('hospitalize, hospitalise, admit, treat'), nouns: [], roles: words('patient, hospital'), adjectives: words('hospitalized, hospitalised'), growing: true },
  { id: 'miss', asked: 'are missing', verbs: words('vanish, disappear'), nouns: words('missing'), adjectives: words('missing, unaccounted') },
  { id: 'rescue', asked: 'were rescued', verbs: words('rescue, save, pull, retrieve'), nouns: words('rescue'), roles: words('survivor, rescued'), adjectives: words('rescued'), growing: true },
  { id: 'recover', asked: 'were recovered', verbs: words('recover, exhume, fish'), nouns: words('recovery'), growing: true },
  { id: 'arrest', asked: 'were arrested', verbs: words('arrest, detain, apprehend, handcuff, jail, imprison, capture, seize, nab, round up, hold'), nouns: words('arrest, detention, custody'), roles: words('detainee, suspect, prisoner, inmate'), adjectives: words('arrested, jailed, detained'), opposite: 'at-large', growing: true },
  { id: 'release', asked: 'were released', verbs: words('release, free, liberate, pardon, amnesty, parole, discharge, refloat, let out, let go, set free, hand back, give back'), nouns: words('release, pardon, amnesty'), adjectives: words('released, freed'), opposite: 'arrest' },
  { id: 'at-large', asked: 'are at large', verbs: words('elude, evade'), nouns: words('manhunt'), roles: words('fugitive'), adjectives: words('large, sought, wanted'), opposite: 'arrest' },
  { id: 'charge', asked: 'were charged', verbs: words('charge, indict, accuse, prosecute'), nouns: words('charge, indictment, count') },
  { id: 'convict', asked: 'were sentenced', verbs: words('convict, sentence'), nouns: words('conviction, sentence, sentencing, term'), opposite: 'acquit' },
  { id: 'acquit', verbs: words('acquit, clear, exonerate'), nouns: words('acquittal'), opposite: 'convict' },
  { id: 'evacuate', asked: 'were moved out', verbs: words('evacuate, displace, flee, move out, leave, relocate'), nouns: words('evacuation'), roles: words('evacuee, displaced'), adjectives: words('evacuated, displaced, homeless'), growing: true },
  { id: 'destroy', asked: 'were destroyed or damaged', verbs: words('destroy, damage, raze, wreck, flatten, level, gut, demolish, topple, collapse, burn down, wipe out, ruin, devastate'), nouns: words('damage, destruction'), adjectives: words('destroyed, damaged, razed') , growing: true },
  { id: 'send', asked: 'were sent', verbs: words('send, deport, expel, transfer, dispatch, fly, remove, ship, transport, return, repatriate, extradite, send back'), nouns: words('deportation, transfer, expulsion, removal'), roles: words('deportee, flight, shipment') },
  { id: 'accept', asked: 'are taken in', verbs: words('accept, take in, receive, admit, host, accommodate, resettle, house, shelter, welcome, absorb'), nouns: words('acceptance, intake, admission'), opposite: 'reject' },
  { id: 'agree', asked: 'are in the agreement', verbs: words('agree, sign, finalize, finalise, conclude, strike, ratify, settle, seal, initial, reach, clinch, ink'), nouns: words('agreement, deal, pact, accord, treaty, settlement, contract, arrangement, memorandum'), opposite: 'reject' },
  { id: 'reject', asked: 'were rejected', verbs: words('reject, refuse, turn down, rebuff, spurn, veto, defeat, block, strike down, vote down'), nouns: words('rejection, refusal, veto, defeat'), opposite: 'accept' },
  { id: 'ask', asked: 'were asked', verbs: words('ask, request, urge, contact, approach, press, invite, petition, call on, appeal, lobby, pressure'), nouns: words('request, appeal, petition, outreach, demand') },
  { id: 'approve', asked: 'were approved', verbs: words('approve, pass, adopt, endorse, back, authorize, authorise, clear, greenlight, certify, ratify'), nouns: words('approval, passage, adoption, clearance'), opposite: 'reject' },
  { id: 'confirm', verbs: words('confirm, acknowledge, admit, concede'), nouns: words('confirmation'), opposite: 'deny' },
  { id: 'deny', verbs: words('deny, dispute, refute, dismiss'), nouns: words('denial'), opposite: 'confirm' },
  { id: 'rise', asked: 'were added', verbs: words('rise, increase, grow, climb, jump, surge, soar, gain, expand, edge up, rally, swell, widen'), nouns: words('rise, increase, growth, gain, jump, surge, hike'), opposite: 'fall' },
  { id: 'fall', asked: 'were lost', verbs: words('fall, decrease, drop, decline, shrink, plunge, slump, slide, tumble, sink, dip, contract, narrow'), nouns: words('fall, decrease, drop, decline, cut, reduction, slump, loss'), opposite: 'rise' },
  { id: 'pay', asked: 'were paid', verbs: words('pay, pay out, compensate, disburse, give, award, grant, donate, provide, allocate, transfer, dispatch'), nouns: words('payment, compensation, payout, fee, grant, aid, relief, donation, subsidy, award, package') },
  { id: 'cost', asked: 'does it cost', verbs: words('cost, spend, bill, budget'), nouns: words('cost, price, bill, expense, spending, expenditure, budget, total, value, worth, tag'), adjectives: words('worth') },
  { id: 'invest', asked: 'are invested', verbs: words('invest'), nouns: words('investment, capital, stake') },
  { id: 'fine', verbs: words('fine, penalize, penalise'), nouns: words('fine, penalty') },
  { id: 'earn', verbs: words('earn, net, gross, profit'), nouns: words('profit, earnings, income, revenue, sales, turnover') },
  { id: 'lose', verbs: words('lose, gamble, forfeit, squander'), nouns: words('loss, deficit, shortfall') },
  { id: 'owe', verbs: words('owe, borrow'), nouns: words('debt, loan, liability, arrears') },
  { id: 'employ', asked: 'are employed', verbs: words('employ, hire, recruit, staff, create'), nouns: words('job, employment, position, post'), roles: words('payroll, workforce, staff'), opposite: 'dismiss' },
  { id: 'dismiss', asked: 'were dismissed', verbs: words('dismiss, fire, lay off, sack, cut, shed, furlough'), nouns: words('layoff, redundancy, dismissal, cut'), opposite: 'employ' },
  { id: 'build', asked: 'are built', verbs: words('build, construct, erect, open, complete, install'), nouns: words('construction, building, opening, completion') },
  { id: 'close', asked: 'are closed', verbs: words('close, shut, shut down, close down, suspend, halt, stop, cancel, call off'), nouns: words('closure, shutdown, suspension, cancellation'), opposite: 'open' },
  { id: 'open', asked: 'are opened', verbs: words('open, reopen, inaugurate'), nouns: words('opening, reopening, inauguration'), opposite: 'close' },
  { id: 'start', verbs: words('start, begin, launch, resume, restart, commence, kick off, go live, take effect, come into force, come into effect, enter into force, go into effect, go into force'), nouns: words('start, launch, beginning, resumption') },
  { id: 'take-over', verbs: words('take over, take possession, take control, hand over'), nouns: words('handover, takeover, transfer of control') },
  { id: 'happen', verbs: words('happen, occur, take place, unfold'), nouns: words('incident, event') },
  { id: 'vote', asked: 'were cast', verbs: words('vote, ballot, poll, elect'), nouns: words('vote, ballot, turnout, margin, majority, lead') },
  { id: 'win', asked: 'won', verbs: words('win, beat, prevail, triumph'), nouns: words('victory, win, winner'), opposite: 'lose-contest' },
  { id: 'attend', asked: 'attended', verbs: words('attend, march, gather, protest, rally, demonstrate, turn out, participate, join, watch, take part'), nouns: words('attendance, crowd, turnout'), roles: words('marcher, protester, demonstrator, participant, attendee, spectator') },
  { id: 'carry', asked: 'were on board', verbs: words('carry, board, sail, travel'), nouns: [], roles: words('passenger, aboard, crew') },
  { id: 'measure', verbs: words('measure, stretch, cover, span, stand, weigh'), nouns: words('depth, height, length, width, area, size, magnitude, distance, weight, temperature, speed') },
  { id: 'meet', asked: 'met', verbs: words('meet, meet with, hold, convene, visit, talk'), nouns: words('meeting, talk, summit, hearing, session, visit, conversation') },
  { id: 'buy', asked: 'were bought', verbs: words('buy, acquire, purchase'), nouns: words('purchase, acquisition') },
  { id: 'sell', asked: 'were sold', verbs: words('sell, divest, sell off'), nouns: words('sale, divestment') },
  { id: 'resign', verbs: words('resign, quit, step down, retire'), nouns: words('resignation, departure') },
  { id: 'attack', asked: 'were attacked', verbs: words('attack, bomb, strike, raid, ambush, hit, explode, detonate'), nouns: words('attack, bombing, explosion, blast, raid, strike, ambush, assault') },
  { id: 'derail', asked: 'were derailed', verbs: words('derail'), nouns: words('derailment'), adjectives: words('derailed') },
  { id: 'steal', asked: 'was stolen', verbs: words('steal, embezzle, misappropriate, defraud, swindle, loot, pilfer, pocket, siphon, rob, pinch'), nouns: words('theft, embezzlement, fraud, robbery, burglary, heist') },
  { id: 'pledge', asked: 'was pledged', verbs: words('pledge, promise, commit, vow, earmark'), nouns: words('pledge, promise, commitment, contribution') },
  { id: 'peak', verbs: words('peak, crest, culminate, top out, crested'), nouns: words('peak, crest') },
  { id: 'infect', asked: 'are infected', verbs: words('infect, contract, test, diagnose, sicken'), nouns: words('infection, case, outbreak'), growing: true },
  { id: 'seek', verbs: words('seek, call for, want, need, demand, require'), nouns: words('demand, need') },
];

const byVerb = new Map(predicateClasses.toReversed().flatMap((entry) => entry.verbs.map((verb) => [verb, entry] as const)));
const byNoun = new Map(predicateClasses.toReversed().flatMap((entry) => [...entry.nouns, ...(entry.adjectives ?? [])].map((noun) => [noun, entry] as const)));
const byRole = new Map(predicateClasses.toReversed().flatMap((entry) => (entry.roles ?? []).map((role) => [role, entry] as const)));
const byId = new Map(predicateClasses.map((entry) => [entry.id, entry] as const));

/** The class of a verb lemma: `classOfVerb('perish')?.id` → `'die'`. */
export const classOfVerb = (lemma: string): PredicateClass | undefined => byVerb.get(lemma);

/** The class that a noun or adjective stands for: `classOfNoun('fatality')?.id` → `'die'`. */
export const classOfNoun = (lemma: string): PredicateClass | undefined => byNoun.get(lemma);

/** The class of the action that a person or thing takes part in: `classOfRole('passenger')?.id` → `'carry'`. */
export const classOfRole = (lemma: string): PredicateClass | undefined => byRole.get(lemma);

/** Can two classes not both hold of one thing? `areOpposite('reject', 'approve')` → true. */
export const areOpposite = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && (byId.get(a)?.opposite === b || byId.get(b)?.opposite === a);

/** Classes that two outlets may use of one and the same people or sum: who is shot is wounded. */
const RELATED: readonly (readonly string[])[] = [
  ['shoot', 'injure', 'attack'],
  ['rescue', 'release'],
  ['recover', 'die'],
  ['cost', 'pay'],
];

/** May two classes be said of one thing? `areRelated('shoot', 'injure')` → true. */
export const areRelated = (a: string, b: string): boolean => RELATED.some((row) => row.includes(a) && row.includes(b));

/** A class by its id. */
export const predicateClass = (id: string): PredicateClass | undefined => byId.get(id);
