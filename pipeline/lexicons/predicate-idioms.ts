/**
 * What happened, told by a verb that means little alone and by words behind it: "lost their homes", "left the rails", "were let go". Our
 * own list (MIT), written from general knowledge of the language. `of`: the kind of figure that such words say it of.
 */
export interface PredicateIdiom {
  /** id of the predicate class that the whole stands for */
  readonly means: string;
  readonly of: 'count' | 'money';
  readonly verbs: ReadonlySet<string>;
  /** words behind the verb, one of which is needed, each as a row of lower-case words or lemmas */
  readonly words: readonly (readonly string[])[];
}

const list = (text: string) => text.split(',').map((word) => word.trim());

const row = (of: PredicateIdiom['of'], means: string, verbs: string, words: string): PredicateIdiom => ({
  of,
  means,
  verbs: new Set(list(verbs)),
  words: list(words).map((phrase) => phrase.split(' ')),
});

export const predicateIdioms: readonly PredicateIdiom[] = [
  // "lost their homes", "fled their villages", "were ordered out", "were forced to leave", "left 30 families without roof"
  row('count', 'evacuate', 'leave,lose,flee,abandon,vacate,quit', 'home,homeless,house,village,apartment,flat,dwelling,without roof,without shelter'),
  row('count', 'evacuate', 'order,force,drive,tell,ask,urge,advise,make,instruct,burn,flood,chase,uproot,push', 'out,out of,leave,to flee,to evacuate,to move out,from their home,from home'),
  row('count', 'evacuate', 'take,move,bring,bus,lead,relocate,transfer', 'to safety,to shelter,to higher ground,to shelter,to evacuation,out of harm'),
  // "suffered burns", "sustained injuries", "left six others with gunshot wounds", "were struck by bullets"
  row('count', 'injure', 'suffer,sustain,receive,incur,leave', 'injury,wound,burn,fracture,bruise,cut,concussion,smoke inhalation,broken bone,broken rib,hurt,injured,wounded'),
  row('count', 'shoot', 'hit,strike,graze,catch,wound', 'bullet,gunfire,gunshot,by shot,stray round'),
  // "lost their lives", "claimed nine lives", "were found dead", "left 12 dead"
  row('count', 'die', 'lose,cost,take,claim', 'life'),
  row('count', 'die', 'leave,find,pronounce,declare,presume,shoot,bring', 'dead,lifeless'),
  row('count', 'hospitalize', 'need,require,receive,end,put,keep,treat', 'hospital,hospital treatment,medical treatment,intensive care'),
  row('count', 'miss', 'remain,stay,be,go,list,report', 'missing,unaccounted'),
  // "were taken into custody", "are behind bars", "ended up in cells"
  row('count', 'arrest', 'take,hold,keep,put,place,be,remain,land,end', 'custody,behind bars,in cells,in police cells,in detention,under arrest,in handcuffs'),
  // "will let 60 prisoners go", "were set free", "walked free", "handed back"
  row('count', 'release', 'let', 'go,out of,walk,leave'),
  row('count', 'release', 'set,walk,go', 'free,loose,at liberty'),
  row('count', 'release', 'hand,give,send,get,turn', 'back,over'),
  // "floated off", "guided the dolphins back to sea"
  row('count', 'release', 'float,refloat,return,guide,lead,push,herd,coax,carry,help,send,swim,get,drag', 'to sea,to ocean,into sea,into ocean,into water,to water,into open water,to open water,to deep water,into deep water,afloat'),
  row('count', 'release', 'float', 'off,free,out'),
  // "left the rails", "came off the tracks"
  row('count', 'derail', 'leave,jump,come,run,go,slip,fall,bounce,fly', 'rail,track,off rail,off track'),
  // "will give work to 300 people", "lost their jobs"
  row('count', 'employ', 'give,offer,provide,bring,create,find,support', 'work,job,employment'),
  row('count', 'dismiss', 'lose', 'job,work,post,livelihood'),
  row('count', 'rescue', 'pull,bring,get,lift,haul,carry,drag,take,fish,pluck', 'alive,ashore,to safety,from water,from sea,from rubble,from wreckage,from river,out of water,out of rubble,out of sea,out of wreckage'),
  row('count', 'attend', 'take,fill,pack,line,crowd,throng', 'street,square,route'),
  row('count', 'close', 'shut,close,bring,pull', 'door,shutter,for good'),
  // "coughed up", "shelled out", "handed over $2m", "dug into its reserves"
  row('money', 'pay', 'cough,shell,fork,stump,hand,dole,splash,dish', 'up,out,over'),
  row('money', 'pay', 'dig,dip', 'pocket,reserve,savings'),
  // "gambled away", "blew it on horses"
  row('money', 'lose', 'gamble,fritter,throw,squander,bet,wager,blow,waste', 'away,on,at,through'),
  // "set the town back", "comes to"
  row('money', 'cost', 'set', 'back'),
  row('money', 'cost', 'come,run,amount', 'to'),
  // "made off with", "helped herself to"
  row('money', 'steal', 'make,help,walk,run,siphon', 'off,himself,herself,themselves,away'),
];

const byVerb = new Map<string, PredicateIdiom[]>();
for (const idiom of predicateIdioms) for (const verb of idiom.verbs) byVerb.set(verb, [...(byVerb.get(verb) ?? []), idiom]);

const NONE: readonly PredicateIdiom[] = [];

/** The idioms that begin with a verb: `idiomsOf('lose')`. */
export const idiomsOf = (verb: string): readonly PredicateIdiom[] => byVerb.get(verb) ?? NONE;
