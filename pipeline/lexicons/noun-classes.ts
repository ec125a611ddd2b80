/**
 * Nouns that outlets use for one and the same counted thing, most general last in its row. Our own list (MIT).
 * `person` marks nouns that count people, which "people" and "person" may always stand for.
 */
export interface NounClass {
  readonly id: string;
  readonly person: boolean;
  readonly nouns: readonly string[];
}

const row = (id: string, person: boolean, nouns: string): NounClass => ({ id, person, nouns: nouns.split(',').map((noun) => noun.trim()) });

export const nounClasses: readonly NounClass[] = [
  row('dead', true, 'death, fatality, dead, body, corpse, life, loss, remains'),
  row('injured', true, 'injured, injury, wounded, wound, hurt'),
  row('victim', true, 'victim, casualty'),
  row('missing', true, 'missing'),
  row('survivor', true, 'survivor, rescued'),
  row('migrant', true, 'migrant, deportee, immigrant, refugee, alien, foreigner, asylum seeker, newcomer, evacuee, national, arrival'),
  row('gang-member', true, 'gang member, gangster, mobster, member'),
  row('prisoner', true, 'prisoner, inmate, detainee, captive, hostage, convict'),
  row('suspect', true, 'suspect, arrest, gunman, attacker, shooter, assailant, perpetrator, offender'),
  row('worker', true, 'worker, employee, staff, job, position, post, staffer, labourer, laborer, hand'),
  row('passenger', true, 'passenger, traveller, traveler, rider'),
  row('crew', true, 'crew, crew member, sailor, seaman, crewman'),
  row('child', true, 'child, kid, minor, juvenile, boy, girl, toddler, baby, infant, youngster, teenager, teen, youth, pupil, student'),
  row('protester', true, 'protester, protestor, demonstrator, marcher, participant, attendee, spectator, visitor, supporter, guest'),
  row('runner', true, 'runner, athlete, competitor, finisher, entrant, starter'),
  row('resident', true, 'resident, inhabitant, villager, townspeople, local, citizen, household member, population'),
  row('patient', true, 'patient, case, infection'),
  row('soldier', true, 'soldier, troop, fighter, militant, rebel, serviceman, combatant'),
  row('officer', true, 'officer, policeman, police officer, deputy, agent'),
  row('firefighter', true, 'firefighter, fireman, crew member'),
  row('voter', true, 'voter, elector'),
  row('official', true, 'official, diplomat, lawmaker, senator, minister, representative, legislator, deputy'),
  row('person', true, 'person, people, man, woman, human, individual, adult, other, soul'),
  row('home', false, 'home, house, dwelling, residence, household, property, apartment, flat'),
  row('building', false, 'building, structure, warehouse, shed, depot, store, block'),
  row('shop', false, 'shop, store, branch, outlet, supermarket, boutique, showroom, salon'),
  row('country', false, 'country, nation, state, government'),
  row('town', false, 'town, city, village, municipality, community, district'),
  row('company', false, 'company, firm, business, corporation, group, bidder, supplier'),
  row('vehicle', false, 'vehicle, car, truck, lorry, van, bus'),
  row('ship', false, 'ship, boat, vessel, ferry, launch'),
  row('aircraft', false, 'plane, aircraft, jet, helicopter, flight'),
  row('bullet', false, 'shot, bullet, round'),
  row('document', false, 'document, file, record, paper'),
  row('truce', false, 'truce, ceasefire, cease-fire, cessation, armistice'),
  row('vote', false, 'election, vote, ballot, poll, referendum, runoff'),
  row('blaze', false, 'fire, blaze, inferno, conflagration'),
  row('quake', false, 'earthquake, quake, tremor, temblor'),
  row('blast', false, 'explosion, blast, detonation, bombing'),
  row('crash', false, 'crash, collision, pile-up, accident, wreck'),
  row('strike', false, 'strike, walkout, stoppage'),
  row('trial', false, 'trial, hearing, proceeding'),
  row('accord', false, 'agreement, deal, pact, accord, treaty, contract'),
  row('machine', false, 'machine, system, unit, device, tool'),
];

const membership = new Map<string, readonly NounClass[]>();
for (const entry of nounClasses) for (const noun of entry.nouns) membership.set(noun, [...(membership.get(noun) ?? []), entry]);

/** The classes a singular noun belongs to: `nounClassesOf('fatality')` → `[dead]`. A compound goes by its last word when unknown. */
export function nounClassesOf(noun: string): readonly NounClass[] {
  const lower = noun.toLowerCase();
  return membership.get(lower) ?? membership.get(lower.split(' ').at(-1) ?? lower) ?? [];
}
