/**
 * What became of something, one way or the other: arrested or at large, open or closed, guilty or cleared. A row is a question with
 * two sides that exclude each other at one time. Our own list (MIT), grouped after the idea of verb classes in Levin (1993).
 *
 * Wordings of a side: `to` is done to the thing ("arrest", "find guilty"), `by` is what the thing does ("escape", "plead guilty"),
 * `state` stands behind "be", "remain", "was found" ("at large"). The words behind the verb may stand a little apart from it ("found the
 * two men guilty"). An event asked about as a noun needs no row: `not` turns a side round.
 */
export interface Alternative {
  readonly id: string;
  readonly yes: Side;
  readonly no: Side;
  /** once true it stays true, so that it is the later news whatever was said before: "dead" */
  readonly lasting?: 'yes' | 'no';
  /** only of such things: "the fire is out", not "the lights are out" */
  readonly of?: ReadonlySet<string>;
  /** what it is done to has to be the same too, and one of these or a name: "joined the union" */
  readonly towards?: ReadonlySet<string>;
  /** what it is done to is no place: "left Orla" tells of a journey */
  readonly noPlace?: true;
  /** said of the one it says the opposite of the other: who beats loses to nobody */
  readonly mutual?: true;
  /** one occasion decides it, so that later reports do not tell of a change */
  readonly settled?: true;
  /** it may go back and forth within a day, so that an event on one side does not exclude one on the other: closed, then opened again */
  readonly turns?: true;
  /** the predicate class that the side "yes" belongs to, where "nobody was" may meet it */
  readonly class?: string;
}

export interface Side {
  readonly to?: readonly string[];
  readonly by?: readonly string[];
  readonly state?: readonly string[];
}

const words = (text: string) => text.split(',').map((word) => word.trim());
const set = (text: string): ReadonlySet<string> => new Set(words(text));

const FIRE = set('fire, wildfire, blaze, bushfire, inferno, flame, outbreak, epidemic, spill, leak, virus, disease');
const TREND = set(
  'share, stock, price, profit, sale, revenue, earnings, income, unemployment, joblessness, inflation, rate, turnout, temperature, index, population, export, import, deficit, debt, yield, output, production, demand, crime, wage, rent, cost, income, surplus, spending, value, currency, dollar, euro, pound, yen, yuan, peso, ruble, rouble, rupee, market, growth, level, river, water, emission, enrolment, enrollment, traffic, admission, attendance, consumption, approval, support, popularity, number, toll',
);
const RULES = set(
  'sanction, ban, curfew, restriction, lockdown, embargo, blockade, emergency, quarantine, order, tariff, cap, freeze, suspension, moratorium, warning, alert, advisory, siege, closure, boycott',
);
const PRICES = set('rate, tax, price, fee, tariff, fare, wage, salary, budget, pension, duty, rent, forecast, estimate, rating, target, interest, speed, limit, premium, toll, dividend, spending, benefit');
const EVENTS = set(
  'match, game, concert, festival, race, parade, rally, march, vote, election, referendum, flight, show, event, conference, summit, meeting, talk, trial, hearing, launch, wedding, exam, tour, tournament, service, strike, walkout, execution, auction, merger, exhibition, fair, visit, trip, class, season, debate, sale, protest, demonstration, cruise, ceremony, funeral, convoy, exercise, drill, project, wedding, deal, performance, sailing, crossing',
);
const PROCEEDINGS = set('search, trial, strike, walkout, siege, hearing, investigation, inquiry, probe, manhunt, talk, negotiation, operation, offensive, siege, standoff, protest, war, fighting, outbreak, mission, rescue, count, recount, evacuation, work, production, service, broadcast, flight, delivery, export, import');
const TALKS = set('talk, negotiation, discussion, ceasefire, cease-fire, truce, armistice, deal, agreement, coalition, merger, alliance, plan, bid, takeover');
const RULINGS = set('ruling, ban, law, conviction, sentence, decision, verdict, order, judgment, judgement, rule, veto, dismissal, suspension, penalty, fine, injunction, permit, award, appeal, election, result, statute, mandate, policy, tax, block, claim, disqualification, charge, measure, act, provision');
const REQUESTS = set('bail, parole, visa, asylum, licence, license, permit, permission, request, application, clemency, access, leave, appeal, motion, petition, extension, citizenship, custody, immunity, pardon, reprieve, stay, entry, bid, claim, plea, injunction, waiver, exemption, adjournment, extradition, consent');
const PASSABLE = set('road, bridge, tunnel, street, highway, motorway, freeway, lane, route, border, crossing, airport, port, harbour, harbor, school, university, college, station, line, runway, pass, park, beach, shop, store, factory, plant, mine, clinic, hospital, embassy, museum, library, restaurant, hotel, bar, market, office, branch, gate, strait, canal, airspace, pipeline, room, department, surgery, nursery, kindergarten, pharmacy, bank, court, mosque, church, theatre, theater, stadium, pool, zoo, exchange, polls, door, shelter, track, railway, terminal, site, camp, checkpoint, pub, club, path, trail, ward, unit, dam, refinery, smelter, well, field, reactor');
const MACHINES = set('plant, reactor, engine, pump, elevator, lift, machine, service, network, website, site, app, line, system, server, turbine, generator, train, ferry, refinery, pipeline, telescope, satellite, alarm, siren, detector, sensor, brake, radar, camera, sprinkler, warning, phone, grid, mill, factory, signal, light, transponder, radio, valve, parachute, airbag, switch, tram, metro, subway, cable');
const SUPPLY = set('power, electricity, water, gas, service, supply, connection, internet, signal, heating, phone, line, network, order, calm, peace, traffic, access');
const RISKY = set('water, air, food, beach, product, building, bridge, meat, milk, soil, fruit, drug, vaccine, river, lake, structure, house, area, plane, toy, road, ship, medicine, tap, well, cheese, lettuce');
const WHOLE = set('building, house, home, bridge, church, tower, roof, wall, dam, school, hospital, statue, monument, factory, barn, mosque, temple, market, pier, village, town, block, hotel, hangar, ship, plane, castle, warehouse, mill, cathedral, shop, store, shed, chapel, stadium, levee, ceiling, floor, stand, crane, mast');
const AFLOAT = set('ship, boat, ferry, vessel, trawler, tanker, yacht, barge, dinghy, submarine, cruise, freighter, liner, raft, tug, frigate, catamaran, launch, canoe, kayak, hull');
const FIRMS = set('company, firm, bank, airline, retailer, chain, group, club, manufacturer, carrier, supplier, business, newspaper, lender, operator, builder, contractor, start-up, startup, fund');
const ATTEMPTS = set('attempt, operation, mission, surgery, test, launch, rescue, landing, bid, raid, trial, experiment, takeoff, take-off, manoeuvre, maneuver, appeal, vote, motion, plan, effort, search, talk, transplant, treatment, docking, rocket, satellite, probe, engine');
const CRAFT = set('plane, aircraft, jet, helicopter, flight, airliner, probe, lander, spacecraft, capsule, rover, shuttle, glider, balloon, rocket, drone, airship, module');
const CAUSES = set('fire, blaze, crash, death, shooting, explosion, collision, blast, killing, leak, spill, sinking, collapse, poisoning, outage, drowning, damage, wildfire, derailment, overdose, drop, breach');
const VOTES = set('vote, decision, ruling, verdict, jury, council, board, committee, court, panel, cabinet, party');
const ORDERS = set('evacuation, order, test, vaccination, mask, service, attendance, quarantine, retirement, recall, rule, scheme, training, vote, measure');
const TEAMS = set('striker, player, captain, goalkeeper, defender, midfielder, forward, winger, pitcher, quarterback, bowler, batsman, runner, driver, rider, skipper, horse, keeper, guard, scrum-half');

const PRIZES = set('final, match, game, title, election, race, vote, case, seat, gold, silver, bronze, medal, cup, championship, trophy, tournament, league, derby, primary, runoff, referendum, appeal, lawsuit, contract, tender, bid, set, series, semifinal, semi-final, point, presidency, mayoralty, nomination, award, prize, bout, fight, leg, round, majority, debate');
const BODIES = set('union, party, alliance, coalition, team, club, bloc, league, group, government, company, firm, board, council, committee, army, force, treaty, pact, agreement, accord, deal, talk, negotiation, race, strike, euro, eurozone, cabinet, federation, association, ceasefire, truce, consortium, mission, programme, program, church, band, tournament, competition, parliament');
const GATHERINGS = set('summit, meeting, funeral, conference, ceremony, rally, talk, hearing, trial, session, vote, debate, wedding, inauguration, game, match, march, protest, opening, dinner, service, launch, memorial, event, convention, festival, race, parade, coronation, lunch, briefing');
const RIVALS = set('team, side, rival, champion, opponent, incumbent, visitor, host, challenger, candidate, holder, leader');
const CAUSE_OF = set('plan, bill, proposal, ban, law, strike, motion, move, idea, deal, merger, measure, war, candidate, decision, resolution, policy, reform, amendment, budget, referendum, sanction, treaty, change, project, act, legislation, vote, amnesty, campaign, cut, rise, pipeline, independence, abortion, intervention, invasion, offer, bid, appointment, nomination, agreement, ceasefire');
const MEASURES = set('bill, budget, plan, measure, law, motion, resolution, proposal, amendment, treaty, deal, project, request, appointment, nomination, constitution, reform, pact, agreement, merger, rule, act, legislation, package, application, offer, bid, drug, vaccine, statute, ordinance, petition, sale, loan, programme, program, scheme, decree, charter, increase, tax, levy, cut, ban, extension, move, contract, grant, permit, aid, candidate, nominee, change');
/** Every row is a question that outlets answer with yes or no. */
export const alternatives: readonly Alternative[] = [
  // "was arrested", "turned herself in" / "remains at large"
  { id: 'custody', turns: true, class: 'arrest', yes: { to: words('arrest, detain, apprehend, capture, nab, take into custody, place under arrest, put behind bars'), by: words('surrender, turn himself in, turn herself in, turn themselves in, give himself up, give herself up'), state: words('in custody, in police custody, under arrest, behind bars, in jail, in prison, in detention') }, no: { state: words('at large, on the run, on the loose, a fugitive, being sought, sought, at liberty, being hunted') } },
  // "died", "was killed" / "survived", "is alive"
  { id: 'life', class: 'die', lasting: 'yes', yes: { to: words('kill, murder, slay, execute, assassinate, shoot dead, stab to death, beat to death, pronounce dead'), by: words('die, perish, drown, succumb, bleed to death, burn to death, freeze to death'), state: words('dead, killed, deceased, lifeless') }, no: { by: words('survive, pull through, cheat death'), state: words('alive, still breathing') } },
  // "was injured", "suffered injuries" / "escaped unhurt"
  { id: 'harm', class: 'injure', yes: { to: words('injure, wound, hurt, maim'), by: words('suffer injuries, suffer an injury, sustain injuries, suffer burns, suffer wounds'), state: words('injured, wounded, hurt, badly hurt, seriously hurt') }, no: { by: words('escape unhurt, escape unharmed, escape injury, escape uninjured, walk away unhurt, walk away unharmed, walk away uninjured'), state: words('unharmed, unhurt, uninjured, unscathed, safe and sound, safe and well') } },
  // "a jury convicted her", "was found guilty" / "was acquitted", "was cleared of"
  { id: 'verdict', settled: true, yes: { to: words('convict, find guilty'), state: words('convicted, found guilty, guilty') }, no: { to: words('acquit, exonerate, find not guilty, clear of all charges, clear of the charges, clear of any wrongdoing, clear of all wrongdoing, clear of wrongdoing, clear of murder, clear of fraud, clear of manslaughter, find innocent'), state: words('not guilty, acquitted, innocent, exonerated') } },
  // "pleaded guilty" / "pleaded not guilty", "denied the charge"
  { id: 'plea', settled: true, yes: { by: words('plead guilty, enter a guilty plea, admit the charge, admit the charges') }, no: { by: words('plead not guilty, enter a plea of not guilty, plead innocent, deny the charge, deny the charges, deny all charges, deny all the charges, deny any wrongdoing, deny wrongdoing, deny every charge, deny both charges, contest the charges, maintain his innocence, maintain her innocence, protest his innocence, protest her innocence') } },
  // "upheld the ban" / "overturned the ban"
  { id: 'ruling', settled: true, of: RULINGS, yes: { to: words('uphold, affirm, let stand, reinstate'), by: words('stand') }, no: { to: words('overturn, strike down, quash, reverse, annul, void, throw out, nullify, invalidate, rescind, revoke, overrule, repeal') } },
  // "granted bail" / "denied bail", "refused the request"
  { id: 'grant', settled: true, of: REQUESTS, yes: { to: words('grant, approve, allow, accept, give, award') }, no: { to: words('deny, refuse, reject, turn down, dismiss, decline, throw out, withhold, revoke') } },
  // "was released on bail" / "was remanded in custody"
  { id: 'remand', turns: true, yes: { to: words('release on bail, free on bail, grant bail, bail'), by: words('post bail, make bail'), state: words('free on bail, out on bail') }, no: { to: words('remand, hold without bail, deny bail, refuse bail, jail without bail'), state: words('held without bail, remanded') } },
  // "was charged" / "was released without charge"
  { id: 'charge', turns: true, class: 'charge', yes: { to: words('charge with, indict, arraign') }, no: { to: words('release without charge, free without charge') } },
  // "approved the bill" / "voted down the bill"
  { id: 'approval', settled: true, of: MEASURES, yes: { to: words('approve, pass, adopt, ratify, authorize, authorise, greenlight, give the go-ahead, wave through, enact, rubber-stamp') }, no: { to: words('reject, veto, block, vote down, defeat, turn down, refuse, scupper, kill off, strike out') } },
  // "cleared the merger" / "blocked the merger"
  { id: 'clearance', of: set('merger, takeover, sale, deal, acquisition, purchase, bid, drug, vaccine, plan, project, export, import, launch, transfer, tie-up, buyout'), yes: { to: words('clear, approve, allow, permit, wave through, authorise, authorize, bless') }, no: { to: words('block, bar, forbid, prohibit, reject, halt, veto, ban, stop') } },
  // "the bill passed" / "the bill failed"
  { id: 'passage', settled: true, of: set('bill, motion, measure, resolution, amendment, referendum, proposal, law, budget, initiative, proposition, treaty, act'), yes: { by: words('pass, go through, carry, win approval, win passage'), state: words('law, passed, approved, adopted, carried') }, no: { by: words('fail, fall short, die in committee, stall'), state: words('rejected, defeated, dead') } },
  // "has reopened", "is open" / "was shut", "remains closed"
  { id: 'opening', turns: true, of: PASSABLE, yes: { to: words('open, reopen, re-open, unblock, clear'), by: words('open, reopen, re-open, stay open, remain open, keep its doors open, carry on as normal'), state: words('open, staying open, reopened, passable, open again, back open, open to traffic, open as usual') }, no: { to: words('close, shut, shut down, block, seal off, seal, cordon off, shutter, close down, barricade'), by: words('close, shut, shut down, shut its doors, close its doors, shut their doors, close their doors, remain closed, stay closed, stay shut'), state: words('closed, shut, blocked, impassable, shuttered, sealed off, off limits') } },
  // "called off the match" / "the match goes ahead", "took place"
  { id: 'staging', turns: true, of: EVENTS, yes: { to: words('hold, stage, go ahead with, go through with, press ahead with'), by: words('go ahead, take place, proceed, go on as planned, go forward'), state: words('on, back on, going ahead, under way, underway') }, no: { to: words('cancel, call off, scrap, abandon, postpone, put off, axe, ax, drop, shelve, suspend, ground, halt, scrub'), state: words('off, cancelled, canceled, called off, postponed, on hold, abandoned') } },
  // "was put out", "is under control" / "still rages", "is out of control"
  { id: 'containment', turns: true, of: FIRE, yes: { to: words('contain, bring under control, get under control, put out, extinguish, douse, quell, snuff out, stop, stamp out, plug, seal'), state: words('contained, under control, out, extinguished, fully contained, put out, over') }, no: { by: words('spread, rage, burn out of control, burn, smoulder, smolder, flare up, grow'), state: words('out of control, uncontained, burning, spreading, raging, uncontrolled, growing') } },
  // "was found" / "is still missing"
  { id: 'finding', turns: true, lasting: 'yes', yes: { to: words('find, locate, trace, recover, track down'), state: words('found, located, accounted for, safe, back home') }, no: { by: words('vanish, disappear, go missing'), state: words('missing, unaccounted for, lost, still lost, nowhere to be found') } },
  // "were freed" / "are still held captive"
  { id: 'captivity', turns: true, lasting: 'yes', yes: { to: words('release, free, set free, let go, rescue, liberate'), by: words('escape, walk free'), state: words('free, freed, released') }, no: { to: words('hold captive, hold hostage, keep captive'), state: words('captive, held captive, held hostage, in captivity, still held') } },
  // "resigned" / "stays on", "refused to step down"
  { id: 'office', turns: true, yes: { by: words('resign, quit, step down, stand down, leave office, leave his post, leave her post, vacate his post, bow out, tender his resignation, tender her resignation'), to: words('sack, oust, remove from office, relieve of his duties, relieve of her duties, depose, dismiss') }, no: { by: words('stay on, stay in office, remain in office, keep his job, keep her job, cling to power, hang on, keep his post, keep her post, hold on to his job, serve out'), state: words('in office, in charge, in post, in his post, in her post') } },
  // "claimed responsibility" / "denied involvement"
  { id: 'responsibility', yes: { by: words('claim responsibility, take responsibility, accept responsibility, admit responsibility, accept the blame, take the blame, admit carrying out, say it was behind, admit liability, accept liability') }, no: { by: words('deny responsibility, reject responsibility, disclaim responsibility, deny involvement, deny any involvement, deny any role, deny a role, disown, deny any part, deny liability, reject the blame') } },
  // "shares rose" / "shares fell"
  { id: 'trend', of: TREND, yes: { by: words('rise, climb, increase, jump, surge, soar, grow, gain, advance, rally, go up, edge up, tick up, rebound, strengthen, swell'), state: words('up, higher') }, no: { by: words('fall, drop, decline, slide, plunge, slump, shrink, tumble, decrease, dip, sink, go down, edge down, ease, weaken, retreat, plummet, lose ground'), state: words('down, lower') } },
  // "tested positive" / "tested negative"
  { id: 'test', yes: { by: words('test positive, fail a drug test, fail a breath test'), state: words('positive, infected') }, no: { by: words('test negative, pass a drug test, pass a breath test'), state: words('negative, uninfected') } },
  // "beat" / "lost to": the other team has to be the same
  { id: 'contest', mutual: true, settled: true, towards: RIVALS, yes: { by: words('beat, defeat, overcome, edge, thrash, see off, knock out, eliminate, outlast, down, upset, trounce, oust, win against') }, no: { by: words('lose to, lose against, fall to, go down to, bow to') } },
  // "won the final" / "lost the final"
  { id: 'win', settled: true, towards: PRIZES, yes: { by: words('win, clinch') }, no: { by: words('lose, forfeit') } },
  // "power was restored" / "power was still out"
  { id: 'supply', turns: true, of: SUPPLY, yes: { to: words('restore, reconnect, turn back on, switch back on'), by: words('return, come back, resume'), state: words('restored, back, back on, back to normal, available') }, no: { to: words('cut off, cut, knock out, disconnect, turn off, switch off'), by: words('fail, go out, collapse'), state: words('out, cut, cut off, down, off, unavailable, disrupted, interrupted') } },
  // "ordered to leave", "were evacuated" / "told to stay indoors"
  { id: 'evacuation', class: 'evacuate', yes: { to: words('evacuate, order to leave, order to evacuate, order out, move out, tell to leave, tell to evacuate') }, no: { to: words('tell to stay, order to stay, tell to shelter, advise to stay, tell to remain, order to remain, order to shelter'), by: words('stay put, shelter in place, stay behind') } },
  // "the building was empty" / "was occupied"
  { id: 'occupancy', settled: true, of: WHOLE, yes: { state: words('occupied, inhabited, full, packed, crowded, in use, lived in') }, no: { state: words('empty, vacant, unoccupied, deserted, uninhabited, disused, derelict, not in use') } },
  // "was armed" / "was unarmed"
  { id: 'arms', settled: true, yes: { state: words('armed, heavily armed, carrying a weapon, carrying a gun, carrying a knife') }, no: { state: words('unarmed') } },
  // "are related", "are linked" / "are unrelated"
  { id: 'link', yes: { state: words('related, linked, connected, tied') }, no: { state: words('unrelated, unconnected, separate') } },
  // "is back in service" / "is out of service", "failed"
  { id: 'operation', turns: true, of: MACHINES, yes: { to: words('restart, bring back online, switch on, turn on, activate, reactivate, start up'), by: words('work, restart, sound, go off, function, deploy, come back online'), state: words('operational, running, in service, online, back online, working, in operation, functioning, on, active') }, no: { to: words('switch off, turn off, shut down, take offline, deactivate, disable, idle, take out of service'), by: words('fail, break down, malfunction, stay silent, remain silent, stop working, seize up, go offline, conk out'), state: words('out of service, offline, out of order, idle, switched off, turned off, down, off, broken, inoperative, disabled, faulty, out of action') } },
  // "the talks collapsed" / "the truce is holding"
  { id: 'holding', turns: true, of: TALKS, yes: { by: words('hold, succeed, resume, continue, make progress'), state: words('in force, in effect, intact, on track, alive, back on, under way, underway') }, no: { by: words('collapse, break down, fall apart, fall through, fail, break off, unravel, founder'), to: words('break off, call off, abandon, walk away from, violate, suspend'), state: words('over, dead, off, in tatters, suspended, deadlocked') } },
  // "was paid" / "is unpaid"
  { id: 'payment', of: set('bill, debt, fine, ransom, wage, salary, rent, fee, tax, loan, bond, compensation, bonus, invoice, deposit, premium, pension, dividend, worker, staff, contractor, supplier, damages, instalment'), yes: { to: words('pay, settle, repay, pay off, pay in full, pay back'), state: words('paid, settled, paid off, paid in full') }, no: { to: words('withhold, default on, leave unpaid, miss'), state: words('unpaid, outstanding, overdue, owed, in arrears') } },
  // "was delivered" / "is held back"
  { id: 'delivery', turns: true, of: set('aid, shipment, cargo, order, parcel, vaccine, ballot, package, convoy, letter, food, fuel, weapon, supply, plane, goods, medicine, car, ship, tank'), yes: { to: words('deliver, hand over, ship, unload, release'), by: words('arrive, get through, reach'), state: words('delivered, on its way') }, no: { to: words('withhold, hold back, hold up, seize, turn back, block, impound, confiscate'), state: words('undelivered, stuck, held up, stranded, impounded, on hold') } },
  // "lifted the curfew" / "extended the curfew"
  { id: 'restriction', turns: true, of: RULES, yes: { to: words('lift, ease, end, remove, relax, scrap, suspend, drop, cancel, loosen'), by: words('end, expire, lapse'), state: words('over, lifted, no longer in force, no longer in effect') }, no: { to: words('impose, extend, keep, tighten, renew, reimpose, maintain, prolong, declare, introduce'), state: words('in place, in force, in effect, still in place') } },
  // "cut rates" / "raised rates"
  { id: 'level', of: PRICES, yes: { to: words('raise, increase, hike, lift, put up, double, push up, up') }, no: { to: words('cut, lower, reduce, slash, trim, bring down, halve, decrease') } },
  // "allowed" / "banned", "outlawed"
  { id: 'legality', yes: { to: words('legalise, legalize, allow, permit, authorise, authorize, sanction, decriminalise, decriminalize'), state: words('legal, lawful, allowed, permitted, authorised, authorized, constitutional') }, no: { to: words('ban, outlaw, prohibit, forbid, criminalise, criminalize'), state: words('illegal, unlawful, unauthorised, unauthorized, banned, prohibited, forbidden, against the law, unconstitutional') } },
  // "backs the plan" / "opposes the plan"
  { id: 'support', towards: CAUSE_OF, yes: { by: words('support, back, endorse, favour, favor, vote for, vote in favour of, vote in favor of, champion, welcome') }, no: { by: words('oppose, object to, vote against, come out against, speak out against, condemn, reject') } },
  // "joined the alliance" / "left the alliance"
  { id: 'membership', turns: true, towards: BODIES, noPlace: true, yes: { by: words('join, rejoin, sign up to, stay in, remain in') }, no: { by: words('leave, quit, withdraw from, pull out of, exit, walk out of, drop out of') } },
  // "attended the summit" / "skipped the summit"
  { id: 'attendance', settled: true, towards: GATHERINGS, yes: { by: words('attend, take part in, appear at, participate in, show up at, turn up at, speak at') }, no: { by: words('skip, boycott, miss, stay away from, snub, pull out of, stay out of') } },
  // "published the report" / "withheld the report"
  { id: 'publication', of: set('report, name, video, footage, document, letter, transcript, result, file, list, recording, tape, statement, autopsy, data, figure, photograph, findings, review'), yes: { to: words('publish, release, make public, disclose, post'), state: words('public, published, available') }, no: { to: words('withhold, suppress, keep secret, seal, redact'), state: words('secret, sealed, unpublished, confidential, classified') } },
  // "sank" / "stayed afloat"
  { id: 'afloat', of: AFLOAT, yes: { by: words('sink, capsize, go down, founder, go under'), to: words('sink, scuttle'), state: words('sunk, submerged, underwater') }, no: { by: words('stay afloat'), state: words('afloat, seaworthy') } },
  // "landed safely" / "crashed"
  { id: 'landing', settled: true, of: CRAFT, yes: { by: words('land, touch down, land safely, set down') , to: words('land') }, no: { by: words('crash, ditch, crash-land, plunge, break up') } },
  // "the operation succeeded" / "failed"
  { id: 'success', of: ATTEMPTS, yes: { by: words('succeed, work, pay off, go to plan, go well'), state: words('successful, a success, completed, complete') }, no: { by: words('fail, backfire, go wrong, flop, come to nothing, miscarry'), state: words('unsuccessful, a failure, a flop, in vain, aborted') } },
  // "was destroyed", "collapsed" / "still stands", "was spared"
  { id: 'standing', of: WHOLE, yes: { to: words('destroy, raze, demolish, flatten, burn down, tear down, pull down, level, gut, wreck, knock down, wash away, sweep away, bring down, topple, carry away'), by: words('collapse, give way, burn down, cave in, fall down, fall, topple, fall into, crumble, crash down, come down'), state: words('destroyed, in ruins, razed, gutted, flattened, a ruin, a write-off') }, no: { to: words('spare, save'), by: words('stand, withstand, hold, hold firm, hold up'), state: words('standing, intact, undamaged, untouched, unscathed, spared, still standing') } },
  // "is conscious" / "is in a coma"
  { id: 'consciousness', turns: true, yes: { by: words('regain consciousness, wake up, come round'), state: words('conscious, awake, alert, awake and talking, lucid') }, no: { by: words('lose consciousness, pass out'), state: words('unconscious, in a coma, comatose, unresponsive, not responding') } },
  // "is in critical condition", "fights for his life" / "is stable", "is out of danger"
  { id: 'condition', turns: true, yes: { to: words('take in critical condition, rush in critical condition, hospitalize in critical condition, bring in critical condition, fly in critical condition'), by: words('fight for life, fight for his life, fight for her life, fight for their lives'), state: words('in critical condition, in a critical condition, in critical but stable condition, critical, critically ill, critically injured, in very serious condition, fighting for his life, fighting for her life, on life support') }, no: { to: words('take in stable condition, take in good condition, take in fair condition, rush in stable condition, hospitalize in stable condition'), state: words('in stable condition, in a stable condition, in good condition, in fair condition, stable, in satisfactory condition, out of danger, out of the woods, doing well, recovering well, not in danger') } },
  // "was drunk" / "was sober"
  { id: 'sobriety', settled: true, yes: { state: words('drunk, intoxicated, over the limit, inebriated, drinking, under the influence, high') }, no: { state: words('sober, under the limit') } },
  // "was licensed" / "had no licence"
  { id: 'licence', settled: true, yes: { state: words('licensed, registered, insured, certified, accredited, up to date') }, no: { state: words('unlicensed, unregistered, uninsured, uncertified, without a licence, without a license, unaccredited') } },
  // "is contaminated" / "is safe to drink"
  { id: 'safety', of: RISKY, yes: { state: words('safe, safe to drink, safe to eat, clean, sound, structurally sound, drinkable, safe to use, potable') }, no: { state: words('contaminated, unsafe, polluted, toxic, dangerous, unfit, tainted, poisonous, structurally unsound, undrinkable') } },
  // "evacuation is mandatory" / "is voluntary"
  { id: 'duty', of: ORDERS, yes: { state: words('mandatory, compulsory, obligatory, required') }, no: { state: words('voluntary, optional, recommended') } },
  // "was unanimous" / "was split"
  { id: 'unity', settled: true, of: VOTES, yes: { state: words('unanimous, united, of one mind') }, no: { state: words('split, divided, deadlocked, hung') } },
  // "was deliberate" / "was accidental"
  { id: 'intent', settled: true, of: CAUSES, yes: { to: words('rule deliberate, rule a homicide, treat as arson, rule arson'), state: words('deliberate, intentional, arson, set deliberately, deliberately set, a murder, a homicide, sabotage, foul play') }, no: { to: words('rule accidental, rule an accident'), state: words('accidental, an accident, unintentional, not suspicious, a suicide, natural') } },
  // "the search was called off" / "the search goes on"
  { id: 'course', turns: true, of: PROCEEDINGS, yes: { to: words('resume, continue, restart, keep up, extend'), by: words('continue, go on, resume, drag on, carry on, restart, intensify'), state: words('under way, underway, ongoing, in progress, continuing, going on, still going') }, no: { to: words('call off, suspend, end, halt, abandon, stop, wind down, scale back'), by: words('end, finish, conclude, cease, stop, wind up'), state: words('over, finished, at an end, suspended, halted, complete, completed') } },
  // "troops were withdrawn" / "troops were sent"
  { id: 'deployment', turns: true, of: set('troop, soldier, force, peacekeeper, army, warship, police, officer, ambassador, envoy, unit, brigade, tank, ship, fleet, jet, adviser, guard'), yes: { to: words('deploy, send in, dispatch, send, station'), by: words('stay, remain, move in, enter'), state: words('deployed, in place, stationed, in position') }, no: { to: words('withdraw, pull out, recall, pull back, redeploy, bring home'), by: words('withdraw, pull out, leave, pull back, retreat'), state: words('withdrawn, gone') } },
  // "went bankrupt" / "is solvent"
  { id: 'solvency', of: FIRMS, yes: { by: words('go bankrupt, collapse, fold, file for bankruptcy, go bust, go under, enter administration, go into administration, go into liquidation, cease trading, close down'), state: words('bankrupt, insolvent, bust, in administration, in receivership, in liquidation') }, no: { by: words('stay afloat, survive, keep trading, continue trading'), state: words('solvent, afloat, in business, still trading, profitable') } },
  // "is fit" / "is ruled out"
  { id: 'fitness', turns: true, of: TEAMS, yes: { by: words('play, start'), state: words('fit, available, match fit, fit to play, in the squad, in the side, back in training') }, no: { to: words('rule out, leave out, drop'), by: words('miss out'), state: words('injured, out, ruled out, unavailable, unfit, sidelined, suspended, doubtful') } },
  // "is running" / "dropped out"
  { id: 'candidacy', turns: true, yes: { by: words('run for office, run for president, run for mayor, run for governor, run for senate, run for congress, run for parliament, run for re-election, run for reelection, run for a second term, stand for parliament, seek another term, seek a second term, seek re-election, seek reelection, enter the race, stand for re-election, run again, stay in the race') }, no: { by: words('drop out of the race, withdraw from the race, bow out of the race, pull out of the race, end his campaign, end her campaign, suspend his campaign, suspend her campaign') } },
  // "was vaccinated" / "was unvaccinated"
  { id: 'vaccination', yes: { to: words('vaccinate, inoculate, immunise, immunize'), state: words('vaccinated, fully vaccinated, immunised, immunized') }, no: { state: words('unvaccinated, unprotected') } },
  // "was reinstated" / "was suspended"
  { id: 'standing-in-rank', turns: true, yes: { to: words('reinstate, readmit, rehire, restore to office, bring back') }, no: { to: words('suspend, expel, fire, sack, lay off, ban, strip, demote, disqualify, blacklist'), state: words('suspended, banned, disqualified, barred, expelled, on leave') } },
  // "the vase is genuine" / "is a fake"
  { id: 'authenticity', settled: true, yes: { to: words('authenticate'), state: words('genuine, authentic, real, bona fide') }, no: { state: words('fake, a fake, forged, a forgery, counterfeit, a hoax, a replica, bogus, doctored') } },
  // "made a profit" / "slumped to a loss"
  { id: 'profit', yes: { by: words('make a profit, swing to a profit, return to profit, post a profit, report a profit, turn a profit, break even'), state: words('in the black, profitable, back in the black, back in profit, in profit') }, no: { by: words('make a loss, swing to a loss, slump to a loss, post a loss, report a loss, lose money, fall into the red, slip into the red'), state: words('in the red, loss-making, unprofitable') } },
  // "was discharged", "is back home" / "remains in hospital"
  { id: 'hospital', turns: true, class: 'hospitalize', yes: { to: words('hospitalize, hospitalise, admit to hospital, admit to a hospital, keep in hospital, take to hospital, rush to hospital'), state: words('in hospital, in the hospital, in intensive care, hospitalized, hospitalised') }, no: { to: words('discharge, release from hospital, send home, treat at the scene'), by: words('leave hospital, refuse treatment, decline treatment'), state: words('out of hospital, out of the hospital, back home, discharged') } },
  // "was refloated" / "is still aground"
  { id: 'grounding', turns: true, of: AFLOAT, yes: { to: words('refloat, tow free'), state: words('refloated, afloat again') }, no: { by: words('run aground'), state: words('aground, stuck, stranded, grounded, beached') } },
  // "has been repaired" / "is still broken"
  { id: 'repair', turns: true, yes: { to: words('repair, mend, patch up'), state: words('repaired, mended') }, no: { state: words('broken, unrepaired, in disrepair, awaiting repair, awaiting repairs') } },
  // "was identified as" / "has not been named"
  { id: 'identification', of: set('body, victim, suspect, man, woman, gunman, attacker, remains, driver, donor, bomber, boy, girl, corpse, winner, buyer, patient, informant, author'), yes: { to: words('identify, name'), state: words('identified') }, no: { state: words('unidentified, unnamed, anonymous, yet to be identified, yet to be named') } },
  // "was on duty" / "was off duty"
  { id: 'duty-hours', settled: true, yes: { state: words('on duty, on shift') }, no: { state: words('off duty, off-duty, on leave, on holiday') } },
  // "knew his victim" / "were strangers"
  { id: 'acquaintance', settled: true, yes: { by: words('know each other, know one another, know his victim, know her victim, know the victim, know their victim, be friends'), state: words('friends, acquaintances, acquainted, known to each other, no strangers') }, no: { state: words('strangers, total strangers, complete strangers, unknown to each other') } },
  // "stopped after the crash" / "fled the scene"
  { id: 'scene', settled: true, of: set('driver, rider, motorist, cyclist, motorcyclist, gunman, attacker, suspect, man, woman, skipper, pilot, trucker'), yes: { by: words('stay at the scene, remain at the scene, stop at the scene, stop after the crash, stop after the collision, wait for police') }, no: { by: words('flee the scene, flee, drive off, drive away, leave the scene, speed off, speed away, fail to stop') } },
  // "is on schedule" / "is running late"
  { id: 'schedule', turns: true, yes: { state: words('on schedule, on time, on track, ahead of schedule') }, no: { by: words('fall behind schedule, run late'), state: words('delayed, late, behind schedule, overdue, running late') } },
  // "put their names to" / "has not been signed": a paper under any name
  { id: 'signature', of: set('document, text, paper, letter, petition, statement, communique, memorandum, draft, form, contract, charter, protocol, will, order, warrant, decree'), lasting: 'yes', yes: { to: words('sign, initial, countersign'), state: words('signed') }, no: { state: words('unsigned, a draft, only a draft, still a draft, awaiting signature') } },
  // "the gates were opened" / "stayed shut"
  { id: 'gate', turns: true, of: set('valve, lock, hatch, window, sluice, floodgate, spillway, tap'), yes: { to: words('open, unlock'), state: words('open, unlocked, ajar') }, no: { to: words('close, shut, lock, seal'), by: words('stay shut, stay closed, remain closed, remain shut'), state: words('closed, shut, locked, sealed, tight') } },
  // "captured the town" / "was driven back": whoever holds it
  { id: 'capture', turns: true, of: set('town, city, village, base, airport, bridge, port, hill, province, capital, district, island, border, fort, post, dam, checkpoint, palace, area, region, stronghold, enclave'), yes: { to: words('capture, seize, overrun, recapture, retake, take control of, conquer, storm, take over'), by: words('fall') }, no: { to: words('hold, defend, keep control of, hold on to'), by: words('hold out, hold') } },
  // "the suspect was shot by police" needs no row; "opened fire" / "fired no shot"
  { id: 'fire', settled: true, yes: { by: words('open fire, fire shots, fire a shot, shoot back, return fire, fire first, fire at, fire on') }, no: { by: words('hold fire, hold his fire, hold her fire, hold their fire, fire no shots, never fire') } },
  // "apologised" / "refused to apologise"
  { id: 'apology', yes: { by: words('apologise, apologize, say sorry, offer an apology, issue an apology') }, no: { by: words('stand by his words, stand by her words, stand by his remarks, stand by her remarks, offer no apology, make no apology') } },
  // "stopped at the light" / "ran the light"
  { id: 'right-of-way', settled: true, yes: { by: words('run a red light, run the red light, run a red, jump the lights, run a stop sign, run the stop sign') }, no: { by: words('stop at the light, stop at the lights, stop for the light, have a green light, have the green light, have the right of way') } },
  // "is sold out" / "is available"
  { id: 'stock', turns: true, of: set('ticket, vaccine, product, seat, medicine, test, mask, fuel, model, flight, petrol, drug'), yes: { by: words('sell out, run out, run dry'), state: words('sold out, out of stock, gone, unavailable') }, no: { state: words('available, still available, in stock, on sale, for sale, plentiful') } },
  // "agreed to" / "refused to": a deal as a whole
  { id: 'deal', class: 'agree', of: set('deal, agreement, pact, accord, treaty, contract, settlement, truce, ceasefire, cease-fire, compromise, memorandum, charter, declaration'), lasting: 'yes', yes: { to: words('sign, reach, ink, conclude, finalise, finalize, seal, clinch, strike, agree, agree on, agree to'), state: words('signed, done, final, sealed, in place, agreed') }, no: { to: words('reject, walk away from, tear up, refuse, spurn, pull out of, abandon, turn down'), by: words('fall through, collapse'), state: words('unsigned, off, dead') } },
  // "the dam burst" / "the dam held"
  { id: 'breach', settled: true, of: set('dam, levee, dyke, dike, embankment, wall, barrier, seawall, pipeline, tank, defence, flood, defense, bank'), yes: { by: words('burst, break, rupture, breach, overflow, give way, fail'), to: words('breach, overtop, rupture'), state: words('breached, ruptured, broken') }, no: { by: words('hold, hold up, withstand'), state: words('intact, sound, holding, secure') } },
  // "was extradited" / "may stay"
  { id: 'removal', lasting: 'yes', yes: { to: words('extradite, deport, expel, send back, repatriate, hand over, remove from the country') }, no: { to: words('allow to stay, let stay, allow to remain'), by: words('avoid extradition, avoid deportation, win the right to stay, fight off extradition') } },
  // "is married" / "is single"
  { id: 'marriage', of: set('couple, pair, man, woman, actor, actress, singer, star, suspect, victim, prince, princess, king, queen'), yes: { by: words('marry, wed'), state: words('married, husband and wife') }, no: { by: words('divorce, split up, break up'), state: words('single, unmarried, divorced, never married, separated') } },
  // "the ship is seaworthy" stands above; "the evidence was admitted" / "was excluded"
  { id: 'evidence', settled: true, of: set('evidence, confession, testimony, video, recording, statement, tape, document, witness'), yes: { to: words('admit, allow, accept'), state: words('admissible, admitted') }, no: { to: words('exclude, suppress, throw out, bar, disallow'), state: words('inadmissible, excluded') } },
  // "dropped the charges" / "will go to trial"
  { id: 'prosecution', turns: true, of: set('charge, case, lawsuit, suit, complaint, indictment, count, investigation, inquiry, claim'), yes: { to: words('drop, dismiss, throw out, withdraw, close, settle, discontinue'), state: words('closed, dismissed, dropped, settled, over') }, no: { to: words('press, pursue, reopen, file, bring, open, launch'), by: words('go ahead, proceed, go to trial, stand'), state: words('open, ongoing, pending, active, still open') } },
];
