import { vehicleWords } from './vehicle-words.ts';

/**
 * Questions that a report of an event answers in one word of a closed list: where somebody was hit, with what, by whom among his own, in what
 * the others fled, which way a car went. `told` holds the answer, or several in a row ("the leg and the hand"); `rows` say which words give
 * one answer, and `near` which answers may both be true of one thing ("a gun", "a pistol"). Our own lists (MIT).
 */
export interface ToldQuestion {
  readonly id: string;
  /** tried first, for it is cheap */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  readonly rows: Readonly<Record<string, string>>;
  readonly near?: readonly (readonly [string, string])[];
  /** told of people of whom an article may count several: which of them is meant has to be one */
  readonly ofOne?: true;
}

const anyOf = (rows: Readonly<Record<string, string>>) =>
  Object.values(rows)
    .flatMap((row) => row.split(','))
    .toSorted((a, b) => b.length - a.length)
    .join('|');

const BODY = {
  head: 'head,skull,temple,forehead',
  face: 'face,cheek,jaw,mouth,chin,nose',
  eye: 'eye,eyes',
  neck: 'neck,throat',
  shoulder: 'shoulder,shoulders,collarbone',
  arm: 'arm,arms,forearm,elbow,bicep',
  hand: 'hand,hands,wrist,finger,fingers,thumb',
  chest: 'chest,breast',
  torso: 'torso,upper body,body',
  back: 'back,spine',
  abdomen: 'abdomen,stomach,belly,gut',
  side: 'side,flank,ribs',
  hip: 'hip,hips,groin,pelvis,buttock,buttocks',
  leg: 'leg,legs,thigh,thighs,calf,knee,knees,shin',
  foot: 'foot,feet,ankle,toe,toes,heel',
};

const KIN = {
  husband: 'husband',
  boyfriend: 'boyfriend,fiance,fiancé',
  wife: 'wife',
  girlfriend: 'girlfriend,fiancee,fiancée',
  father: 'father,dad',
  stepfather: 'stepfather',
  mother: 'mother,mum,mom',
  stepmother: 'stepmother',
  brother: 'brother,half-brother,twin brother',
  stepbrother: 'stepbrother',
  sister: 'sister,half-sister',
  son: 'son',
  stepson: 'stepson',
  daughter: 'daughter',
  stepdaughter: 'stepdaughter',
  uncle: 'uncle',
  aunt: 'aunt',
  cousin: 'cousin',
  nephew: 'nephew',
  niece: 'niece',
  grandson: 'grandson',
  grandfather: 'grandfather',
  grandmother: 'grandmother',
  'brother-in-law': 'brother-in-law',
  'son-in-law': 'son-in-law',
  'father-in-law': 'father-in-law',
  neighbour: 'neighbor,neighbour',
  roommate: 'roommate,flatmate,housemate',
  colleague: 'coworker,co-worker,colleague',
  tenant: 'tenant,lodger',
  landlord: 'landlord',
};

const ARMS = {
  gun: 'gun,firearm',
  handgun: 'handgun,pistol,revolver',
  rifle: 'rifle,assault rifle,hunting rifle',
  shotgun: 'shotgun',
  toy: 'toy gun,fake gun,replica gun,replica pistol,toy pistol,BB gun,pellet gun,air gun,air rifle',
  knife: 'knife,kitchen knife,pocketknife,pocket knife,dagger,penknife',
  blade: 'blade',
  machete: 'machete',
  sword: 'sword',
  axe: 'axe,ax,hatchet,tomahawk',
  hammer: 'hammer,sledgehammer,mallet',
  bat: 'bat,baseball bat,cricket bat',
  crowbar: 'crowbar,tire iron,tyre iron',
  pipe: 'pipe,metal pipe,iron bar,metal bar',
  bottle: 'bottle',
  screwdriver: 'screwdriver',
  scissors: 'scissors',
  stone: 'rock,stone,brick',
  stick: 'stick,club,plank',
  taser: 'taser,stun gun',
  spray: 'pepper spray,tear gas',
  bow: 'crossbow,bow',
  grenade: 'grenade,hand grenade',
};

const FLIGHT = {
  foot: 'on foot',
  bicycle: 'on a bicycle,on a bike,by bicycle,on bicycles',
  motorcycle: 'on a motorcycle,on a motorbike,on a scooter,on a moped,on motorcycles,on motorbikes',
  car: 'in a car,in a vehicle,by car,in a sedan,in a van,in a truck,in a pickup,in a pickup truck,in an SUV,in a waiting car,in a getaway car,in a taxi,in a stolen car,in a stolen vehicle',
  boat: 'by boat,in a boat,in a dinghy',
};

const COLOURS = {
  white: 'white',
  black: 'black',
  red: 'red,maroon,burgundy',
  blue: 'blue',
  green: 'green',
  grey: 'gray,grey,silver',
  yellow: 'yellow,gold,beige,tan',
  orange: 'orange',
  brown: 'brown',
  purple: 'purple',
};

const WAYS = { north: 'northbound,north', south: 'southbound,south', east: 'eastbound,east', west: 'westbound,west' };

const STRIKE = 'shot|shoots|shooting|stabbed|stabbing|killed|killing|murdered|murdering|beaten|beat|beating|attacked|attacking|strangled|strangling|slashed|assaulted|assaulting|bludgeoned';
const LIMB = String.raw`(?:(?:left|right|upper|lower|back of the|back of his|back of her|side of the) )?(?:${anyOf(BODY)})`;
const NO_KIN = String.raw`(?:(?:estranged|former|late|own|older|younger|elder|teenage|adult|infant|pregnant|ex|live-in|then)[- ]){0,2}`;
const A = '(?:an?|the|his|her)';

export const toldQuestions: readonly ToldQuestion[] = [
  // "was shot in the leg and the hand", "a gunshot wound to the chest"
  { id: 'told/wound', ofOne: true, rows: BODY, needs: /\b(?:shot|stab|struck|hit|graz|wound|injur|slash|bitten)/u, pattern: new RegExp(String.raw`\b(?:shot|stabbed|struck|hit|grazed|wounded|injured|slashed|bitten|wounds?|injury|injuries) (?:(?:once|twice|several times|multiple times|at least once|three times|by a bullet|by bullets) )?(?:in|to|on|through) (?<told>(?:the |his |her |their |both )?${LIMB}(?:(?:,| and|, and) (?:the |his |her |their )?${LIMB}){0,3})\b(?! of\b)`, 'gu') },
  // "was stabbed by her husband"
  { id: 'told/attacker-kin', rows: KIN, needs: /\bby (?:his|her|their|the (?:victim|woman|man|girl|boy)['’]s) /u, pattern: new RegExp(String.raw`\b(?:${STRIKE})(?: to death| dead)?(?: (?:at|in|outside|inside) (?:the|their|her|his) [a-z]+)? by (?:his|her|their|the (?:victim|woman|man|girl|boy)['’]s) ${NO_KIN}(?<told>${anyOf(KIN)})\b`, 'gu') },
  // "is accused of shooting his brother"
  { id: 'told/victim-kin', rows: KIN, needs: /\b(?:his|her|their) /u, pattern: new RegExp(String.raw`\b(?:${STRIKE})(?: and (?:${STRIKE}|wounding|injuring))? (?:dead )?(?:his|her|their) ${NO_KIN}(?<told>${anyOf(KIN)})\b`, 'gu') },
  // "was attacked with a hammer", "armed with a knife", "pointed a gun"
  { id: 'told/weapon', rows: ARMS, near: [['gun', 'handgun'], ['gun', 'rifle'], ['gun', 'shotgun'], ['gun', 'toy'], ['handgun', 'toy'], ['rifle', 'toy'], ['knife', 'blade'], ['blade', 'machete'], ['blade', 'sword'], ['blade', 'axe'], ['blade', 'scissors'], ['stick', 'bat'], ['stick', 'pipe'], ['pipe', 'crowbar']], needs: /\b(?:armed|with|wield|brandish|pull|drew|point|fired|fire|swing|swung|using)/u, pattern: new RegExp(String.raw`\b(?:armed with|wielding|wielded|brandish(?:ed|ing)|pulled(?: out)?|pulling out|drew|point(?:ed|ing)|fir(?:ed|ing)|sw(?:ung|inging)|using|(?:stabbed|attacked|shot|beaten|hit|struck|killed|threatened|bludgeoned|robbed|slashed)(?: (?:to death|repeatedly|several times|him|her|them))? with) ${A}(?: (?:large|small|long|loaded|silver|black|semiautomatic|semi-automatic|stolen|wooden|metal|blunt|rusty|homemade|sawed-off|sawn-off|9mm|\.?\d{2}-calib(?:er|re)))? (?<told>${anyOf(ARMS)})\b(?!s)`, 'gu') },
  // "fled on foot", "got away in a car"
  { id: 'told/flight', rows: FLIGHT, needs: /\b(?:fled|flee|got away|ran|escaped|left|took off|made off)/u, pattern: new RegExp(String.raw`\b(?:fled|fleeing|got away|escaped|escaping|took off|made off|ran off|left)(?: the scene| the area)? (?<told>${anyOf(FLIGHT)})\b`, 'gu') },
  // "fled in a silver sedan"
  { id: 'told/getaway-colour', rows: COLOURS, needs: new RegExp(`${vehicleWords.colour} `, 'u'), pattern: new RegExp(String.raw`\b(?:fled|fleeing|flee|got away|escaped|drove (?:off|away)|sped (?:off|away)|took off|made off|left)(?: the scene| the area)? in an? (?:(?:dark|light|older|newer|stolen|large|small|possibly|late-model|four-door|two-door) ){0,2}(?<told>${anyOf(COLOURS)}) (?:(?:19|20)\d\d )?(?:${vehicleWords.make}|${vehicleWords.body})\b`, 'gu') },
  // "a car travelling north on Route 9"
  { id: 'told/heading', rows: WAYS, needs: /\b(?:north|south|east|west)/u, pattern: new RegExp(String.raw`\b(?:car|truck|lorry|van|bus|motorcycle|SUV|sedan|pickup|minivan|tractor-trailer|train) (?:was |had been )?(?:driving|traveling|travelling|heading|headed|going) (?<told>${anyOf(WAYS)})\b(?! (?:of|side|end)\b)`, 'gu') },
];

const answers = new Map(
  toldQuestions.map(({ id, rows }) => [
    id,
    new Map(Object.entries(rows).flatMap(([answer, row]) => row.split(',').map((word) => [word.toLowerCase(), answer] as const))),
  ]),
);

/** `answerOfWord('told/wound', 'thigh')` → 'leg'. */
export const answerOfWord = (question: string, word: string): string | undefined => answers.get(question)?.get(word.toLowerCase());

const words = new Map(toldQuestions.map(({ id, rows }) => [id, new RegExp(String.raw`\b(?:${anyOf(rows)})\b`, 'gu')]));

/** The words of a list that stand in a stretch of text. */
export const answerWords = (question: string): RegExp => words.get(question) as RegExp;

const near = new Set(toldQuestions.flatMap(({ id, near: pairs = [] }) => pairs.flatMap(([one, two]) => [`${id} ${one} ${two}`, `${id} ${two} ${one}`])));

/** May both answers be true of one thing? "a gun" and "a pistol" may. */
export const mayBothHold = (question: string, one: string, two: string): boolean => one === two || near.has(`${question} ${one} ${two}`);

const ofOne: ReadonlySet<string> = new Set(toldQuestions.flatMap((question) => (question.ofOne === true ? [question.id] : [])));

/** Is it told of one person, so that an article that counts several leaves it open of whom? */
export const isOfOnePerson = (question: string): boolean => ofOne.has(question);
