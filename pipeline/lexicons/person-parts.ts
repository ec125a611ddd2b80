/**
 * The part that somebody plays in what happened, by the noun that tells of him: who did it, who suffered it, who came to help. Two outlets may
 * speak of one person by two nouns of a part, or by one that tells no part ("the suspect", "a 31-year-old man"); nouns of two parts
 * mean two people. Our own list (MIT).
 */
const rows: Readonly<Record<string, string>> = {
  attacker:
    'suspect,gunman,shooter,attacker,assailant,robber,burglar,thief,kidnapper,bomber,killer,perpetrator,offender,defendant,accused,fugitive,intruder,arsonist,carjacker,abductor,stabber,murderer,culprit,hijacker',
  victim: 'victim,casualty,wounded,injured,patient,hostage,captive',
  police: 'officer,policeman,policewoman,deputy,trooper,constable,sheriff,sergeant,detective,cop,agent,marshal,guard,ranger',
  rescuer: 'firefighter,fireman,paramedic,medic,rescuer,lifeguard,diver,nurse,doctor,surgeon',
  driver: 'driver,motorist,trucker,chauffeur',
  rider: 'motorcyclist,biker,motorbiker',
  cyclist: 'cyclist,bicyclist',
  walker: 'pedestrian,jogger,walker,hiker,climber,runner',
  passenger: 'passenger,traveller,traveler',
  crew: 'pilot,captain,skipper,sailor,fisherman,conductor,helmsman',
  clerk: 'clerk,cashier,shopkeeper,teller,bartender,salesman,saleswoman,waiter,waitress,barman,barmaid,barkeeper,doorman,bouncer',
  pupil: 'student,pupil,schoolboy,schoolgirl',
  teacher: 'teacher,principal,headteacher,professor,lecturer',
  worker: 'worker,miner,builder,labourer,laborer,farmer,engineer,electrician',
  player: 'player,striker,goalkeeper,jockey,boxer,racer,cricketer,footballer',
  any: 'year-old,man,woman,person,male,female,adult,individual,resident,local,father,mother,son,daughter,brother,sister,husband,wife,boyfriend,girlfriend,partner,cousin,uncle,aunt,nephew,niece,neighbour,neighbor,teenager,teen,youth,boy,girl,child,toddler,infant,baby,kid,juvenile,pensioner,survivor',
};

const parts = new Map(Object.entries(rows).flatMap(([part, nouns]) => nouns.split(',').map((noun) => [noun, part] as const)));

/** `partOfPerson('gunman')` → 'attacker'; 'any' for a noun that tells no part, undefined for one that is of no person. */
export const partOfPerson = (noun: string): string | undefined => parts.get(noun.toLowerCase());

/** Nouns of a part that is one's own in an event, as alternatives of a pattern: "driver", "gunman"; not those that anybody goes by. */
export const partPattern: string = Object.entries(rows)
  .flatMap(([part, nouns]) => (part === 'any' ? [] : nouns.split(',')))
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** Parts that anybody may play beside another: the clerk is the victim; who helps or fires is told by that noun. */
const OPEN: ReadonlySet<string> = new Set(['any', 'victim']);
const CLOSED: ReadonlySet<string> = new Set(['police', 'rescuer']);

/** May nouns of two parts mean one person? "driver" and "victim" may, "suspect" and "victim" may not. */
export function mayBeOnePart(one: string, two: string): boolean {
  if (one === two) return true;
  if (CLOSED.has(one) || CLOSED.has(two)) return false;
  const parted = [one, two];
  if (parted.includes('attacker')) return parted.includes('any') || parted.includes('driver');
  return OPEN.has(one) || OPEN.has(two);
}

const minors = new Set('boy,girl,child,toddler,infant,baby,kid,juvenile,schoolboy,schoolgirl,pupil'.split(','));
const adults = new Set('man,woman,adult,pensioner,husband,wife,officer,driver,motorist,trucker,father,mother'.split(','));

/** `ageGroupOf('boy')` → 'minor'; undefined where the noun does not tell. */
export const ageGroupOf = (noun: string): 'minor' | 'adult' | undefined =>
  minors.has(noun) ? 'minor' : adults.has(noun) ? 'adult' : undefined;
