/**
 * Questions with one answer: who put out the fire, where it began, what caused it, where the ferry was going. A row tells the verbs that ask
 * it and where the answer stands: `by` whom it was done (subject, or behind "by"), behind one of the prepositions `at`, or as the
 * complement of the noun `named` ("the cause was", "its headquarters are in"). Our own list (MIT), after the idea of frames and their elements.
 */
export interface SingleFiller {
  readonly id: string;
  readonly verbs: ReadonlySet<string>;
  /** prepositions before the answer; none: the answer is who does it */
  readonly at?: ReadonlySet<string>;
  /** words before the answer behind any verb: "on its way to" */
  readonly beside?: ReadonlySet<string>;
  /** nouns whose complement is the answer: "the cause of the crash was ..." */
  readonly named?: ReadonlySet<string>;
  /** only of such things */
  readonly of?: ReadonlySet<string>;
  /** the answer is a name of a place */
  readonly place?: true;
  /** the answer is a name that ends so: "Marlow General Hospital" */
  readonly ending?: RegExp;
  /** what is told of the subject ("the ferry was bound for"), not of an object */
  readonly bySubject?: true;
  /** several answers may hold at once, so that more has to show that they do not */
  readonly loose?: true;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(','));

const IN = set('in,at,on,inside,outside,near');

export const singleFillers: readonly SingleFiller[] = [
  // "was put out by gardeners", "firefighters put out the blaze"
  { id: 'extinguisher', verbs: set('put out,extinguish,douse'), of: set('fire,blaze,flame,wildfire,inferno') },
  // "was found by a dog walker", "two anglers discovered the body"
  { id: 'finder', verbs: set('find,discover,spot,stumble'), of: set('body,remains,corpse,wreck,wreckage,boat,car,bomb,skeleton,baby,bag,gun,weapon,painting') },
  // "was won by Petra Holm", "Ida Krantz won the gala"
  { id: 'winner', verbs: set('win,clinch'), of: set('gala,race,final,election,title,seat,contract,tender,prize,award,gold,medal,cup,match,game,stage,tournament,championship,vote,mayoralty,presidency,bid,auction,case,derby,trophy,marathon,contest,competition,primary,nomination') },
  // "was bought by a Qatari fund", "Selby acquired the club"
  { id: 'buyer', verbs: set('buy,acquire,purchase,take over') },
  // "was awarded to Selby Rail", "went to Harrow Trams"
  { id: 'taker', verbs: set('award,go,give'), at: set('to'), of: set('contract,prize,award,tender,licence,license,deal,concession,franchise,commission,order'), },
  // "will be led by", "heads the inquiry"
  { id: 'head', verbs: set('lead,head,chair,run,direct,command'), of: set('inquiry,investigation,commission,committee,panel,review,team,task force,probe,mission,expedition,delegation,study,talk,search') },
  // "Ida Krantz will succeed Tom Weld"
  { id: 'successor', verbs: set('succeed,replace') },
  // "was founded by", "designed the bridge"
  { id: 'maker', verbs: set('found,design,invent,build,write,compose,direct,paint,sculpt'), of: set('company,firm,bridge,tower,church,museum,club,charity,school,building,ship,boat,stadium,dam,book,novel,film,song,opera,play,portrait,statue,painting,mural,party,newspaper,machine,device,bank') },
  // "was driven by his brother", "piloted the plane"
  { id: 'driver', verbs: set('drive,pilot,fly,steer,skipper,captain'), of: set('car,van,truck,lorry,bus,coach,plane,jet,helicopter,ferry,boat,ship,tram,train,yacht,vehicle,taxi,minibus,aircraft') },
  // "mediated the talks"
  { id: 'mediator', verbs: set('mediate,broker,host,chair'), of: set('talk,deal,truce,ceasefire,negotiation,agreement,accord,summit,meeting,conference') },
  // "the fire started in the kitchen"
  { id: 'start-place', verbs: set('start,begin,break out,originate'), at: set('in,at,on,inside'), of: set('fire,blaze,outbreak,wildfire,leak,flood,brawl,fight,shooting,explosion'), bySubject: true },
  // "caused by a burst tyre", "blamed on black ice"
  { id: 'cause', verbs: set('cause,blame,spark,trigger,start'), at: set('by,on'), named: set('cause,culprit'), of: set('fire,blaze,crash,accident,explosion,blast,collapse,derailment,outage,blackout,delay,leak,spill,flood,landslide,sinking,outbreak,illness,poisoning,collision,death,failure,breakdown,wildfire,shutdown,scrub'), loose: true },
  // "called off because of a valve"
  { id: 'reason', verbs: set('call off,cancel,postpone,delay,scrub,abandon,halt,suspend,stop,close,shut,ground,evacuate,divert,scrap,put off'), at: set('because of,due to,owing to,over'), loose: true },
  // "traced to eggs", "the source was the well"
  { id: 'source', verbs: set('trace'), at: set('to'), named: set('source,origin'), of: set('outbreak,infection,illness,leak,contamination,smell,fire,poisoning,disease,bacterium,pollution'), loose: true },
  // "bound for Lissa", "on its way to Korvo"
  { id: 'destination', verbs: set('head,bind,travel,sail,route'), at: set('for,to,towards,toward'), named: set('destination'), beside: set('way to,route to,bound for,heading for'), place: true, bySubject: true },
  // "a coach taking them to Lissa"
  { id: 'destination', verbs: set('take,carry,ferry,fly,bring'), at: set('to'), of: set('coach,bus,ferry,train,plane,boat,ship,flight,minibus,helicopter,van,jet,tram,lorry,truck,car'), place: true, bySubject: true },
  // "took off from Velden"
  { id: 'start-point', verbs: set('take off,set off,sail,set out,depart,travel,set sail'), at: set('from'), place: true, bySubject: true },
  // "the ship ran aground off Orla", "landed at Velden"
  { id: 'end-point', verbs: set('land,touch down,dock,crash,run aground,divert'), at: set('at,in,near,off,to'), of: set('plane,jet,aircraft,flight,helicopter,ship,ferry,tanker,boat,vessel,airliner,capsule'), place: true, bySubject: true },
  // "will be held in Vienna"
  { id: 'venue', verbs: set('hold,stage,take place,host'), at: set('in,at'), named: set('venue'), of: set('meeting,talk,summit,conference,match,game,final,concert,trial,funeral,hearing,ceremony,festival,election,debate,rally,wedding,memorial,race,auction,vigil,service,exhibition'), place: true },
  // "will be based in Tarn", "have its headquarters in Brenn"
  { id: 'base', verbs: set('base,headquarter'), at: set('in,at'), named: set('headquarters,head office,seat,base'), place: true },
  // "its epicentre was near Port Selm"
  { id: 'epicentre', verbs: set('centre,center'), at: set('in,near,at,on'), named: set('epicentre,epicenter'), place: true },
  // "was born in Orla", "was buried in Brenn"
  { id: 'birthplace', verbs: set('bear'), at: set('in'), place: true },
  { id: 'grave', verbs: set('bury'), at: set('in,at'), place: true },
  // "was arrested in Orla"
  { id: 'arrest-place', verbs: set('arrest,detain,apprehend,capture'), at: IN, place: true },
  // "was stolen from the Orla Gallery"
  { id: 'robbed', verbs: set('steal'), at: set('from'), },
  // "were taken to Saint Bride Hospital"
  { id: 'hospital', verbs: set('take,rush,fly,airlift,transfer,admit,treat,bring'), at: set('to,at'), ending: /(?:Hospital|Infirmary|Clinic|Medical Cent(?:er|re))$/u },
  // "armed with a hatchet", "stabbed with a knife"
  { id: 'weapon', verbs: set('arm,stab,hit,shoot,beat,attack,kill,strike,threaten'), at: set('with') },
];

const byVerb = new Map<string, SingleFiller[]>();
for (const filler of singleFillers) for (const verb of filler.verbs) byVerb.set(verb, [...(byVerb.get(verb) ?? []), filler]);

/** Participles that taggers take for adjectives: "was armed with". */
const STATES: Readonly<Record<string, string>> = { armed: 'arm', based: 'base', bound: 'bind', headed: 'head', headquartered: 'headquarter', centred: 'centre', centered: 'center', born: 'bear', buried: 'bury', located: 'locate' };

/** `verbOfState('based')` → `'base'` */
export const verbOfState = (word: string): string | undefined => STATES[word];

/** The questions that a verb may answer. */
export const fillersOf = (lemma: string): readonly SingleFiller[] => byVerb.get(lemma) ?? [];

/** Questions that a clause may answer beside its verb. */
export const adjunctFillers: readonly SingleFiller[] = singleFillers.filter(({ beside }) => beside !== undefined);

/** The question that a noun names: `fillerNamed('epicentre')`. */
export const fillerNamed = (noun: string): SingleFiller | undefined => singleFillers.find(({ named }) => named?.has(noun) === true);
