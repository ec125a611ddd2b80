/** Nouns and titles in front of an age: "his wife 42", "The man, 40,", "PC Harlow 32". Lower case. Source: general knowledge of the language. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ''));

/** One person told by kin or age. */
export const KIN_NOUNS: ReadonlySet<string> = words(`
  son daughter wife husband girlfriend boyfriend partner fiance fiancee fiancé fiancée mother father mum mom dad sister brother grandmother grandfather granddaughter grandson grandchild nephew niece uncle aunt cousin stepson stepdaughter
  stepfather stepmother widow widower twin child sibling lover friend flatmate roommate neighbour neighbor classmate colleague
  man woman boy girl toddler baby teenager teen youth schoolboy schoolgirl lad pensioner grandad granny gentleman lady male female bride groom`);

/** One person told by what he does or what was done to him; with a number a player or a witness may be meant, so a mark must stand between. */
export const ROLE_NOUNS: ReadonlySet<string> = words(`
  student pupil driver passenger pedestrian cyclist motorist motorcyclist motorbiker biker pilot victim suspect gunman attacker assailant shooter defendant patient resident survivor
  soldier officer policeman policewoman firefighter nurse doctor teacher farmer fisherman worker waiter waitress bartender barman barmaid cleaner cook chef builder plumber electrician engineer carpenter labourer laborer
  singer actor actress dancer musician model striker midfielder defender winger goalkeeper fly-half forward batsman bowler golfer jockey swimmer sprinter boxer star winner champion veteran holidaymaker tourist hiker climber student
  rider racer rower sailor skier snowboarder surfer diver skipper captain referee umpire coach manager trainer wrestler cricketer footballer
  pharmacist dentist surgeon paramedic midwife vet carer caregiver shopkeeper butcher baker barber hairdresser tailor mechanic welder miner logger trucker courier porter
  banker broker accountant auditor clerk cashier treasurer secretary librarian professor lecturer researcher scientist analyst translator interpreter architect designer
  painter sculptor poet novelist composer conductor violinist pianist guitarist drummer rapper comedian choreographer filmmaker director producer
  priest pastor vicar rabbi imam monk nun judge magistrate prosecutor barrister solicitor bailiff warden ranger trooper sergeant corporal detective sheriff
  hostage captive kidnapper robber burglar thief fraudster smuggler dealer hacker bomber attacker kayaker paraglider mountaineer camper angler hunter walker jogger runner
  millionaire billionaire businessman businesswoman entrepreneur blogger activist protester politician lawmaker lawyer journalist photographer presenter author comedian`);

/** Roles that go with an age even without a mark: "The driver 45 was arrested". */
export const PLAIN_ROLES: ReadonlySet<string> = words('driver cyclist pedestrian motorist motorcyclist gunman attacker defendant nurse teacher farmer singer actor actress student');

/** Titles in front of a person's name, in addition to forms of address and roles. */
export const RANKS: ReadonlySet<string> = words('pc wpc dc di ds dci pcso det insp cllr fr sr cpl pte pfc spc sfc capt private corporal brother sister pope saint');
