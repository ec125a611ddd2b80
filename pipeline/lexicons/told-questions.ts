import { causeQuestions } from './told-causes.ts';
import { anyOf, nearEach, type ToldQuestion } from './told-question.ts';
import { toldRows } from './told-rows.ts';
import { vehicleWords } from './vehicle-words.ts';

const STRIKE = 'shot|shoots|shooting|stabbed|stabbing|killed|killing|murdered|murdering|beaten|beat|beating|attacked|attacking|strangled|strangling|slashed|assaulted|assaulting|bludgeoned';
const LIMB = String.raw`(?:(?:left|right|upper|lower|back of the|back of his|back of her|side of the) )?(?:${anyOf(toldRows.bodyParts)})`;
const NO_KIN = String.raw`(?:(?:estranged|former|late|own|older|younger|elder|teenage|adult|infant|pregnant|ex|live-in|then)[- ]){0,2}`;
const A = '(?:an?|the|his|her)';

/** What a report of an event tells in one word of a closed list. */
export const toldQuestions: readonly ToldQuestion[] = [
  // "was shot in the leg and the hand", "a gunshot wound to the chest"
  { id: 'told/wound', ofOne: true, rows: toldRows.bodyParts, needs: /\b(?:shot|stab|struck|hit|graz|wound|injur|slash|bitten)/u, pattern: new RegExp(String.raw`\b(?:shot|stabbed|struck|hit|grazed|wounded|injured|slashed|bitten|wounds?|injury|injuries) (?:(?:once|twice|several times|multiple times|at least once|three times|by a bullet|by bullets) )?(?:in|to|on|through) (?<told>(?:the |his |her |their |both )?${LIMB}(?:(?:,| and|, and) (?:the |his |her |their )?${LIMB}){0,3})\b(?! of\b)`, 'gu') },
  // "was stabbed by her husband"
  { id: 'told/attacker-kin', rows: toldRows.kin, needs: /\bby (?:his|her|their|the (?:victim|woman|man|girl|boy)['’]s) /u, pattern: new RegExp(String.raw`\b(?:${STRIKE})(?: to death| dead)?(?: (?:at|in|outside|inside) (?:the|their|her|his) [a-z]+)? by (?:his|her|their|the (?:victim|woman|man|girl|boy)['’]s) ${NO_KIN}(?<told>${anyOf(toldRows.kin)})\b`, 'gu') },
  // "is accused of shooting his brother", "the killing of his brother", "man who killed brother"
  { id: 'told/victim-kin', rows: toldRows.kin, needs: /\b(?:his|her|their|of|who) /u, pattern: new RegExp(String.raw`\b(?:(?:${STRIKE})(?: and (?:${STRIKE}|wounding|injuring))? (?:dead )?(?:his|her|their) |(?:[Kk]illing|[Mm]urder|[Ss]hooting|[Ss]tabbing|[Ss]laying|[Bb]eating|[Dd]eath) of (?:his |her |their )?|who (?:killed|shot|stabbed|murdered|beat|strangled) )${NO_KIN}(?<told>${anyOf(toldRows.kin)})\b`, 'gu') },
  // "was attacked with a hammer", "armed with a knife", "pointed a gun"
  { id: 'told/weapon', rows: toldRows.arms, near: nearEach('gun:handgun,rifle,shotgun,toy handgun:toy rifle:toy knife:blade blade:machete,sword,axe,scissors stick:bat,pipe pipe:crowbar'), needs: /\b(?:armed|with|wield|brandish|pull|drew|point|fired|fire|swing|swung|using)/u, pattern: new RegExp(String.raw`\b(?:armed with|wielding|wielded|brandish(?:ed|ing)|pulled(?: out)?|pulling out|drew|point(?:ed|ing)|fir(?:ed|ing)|sw(?:ung|inging)|using|(?:stabbed|attacked|shot|beaten|hit|struck|killed|threatened|bludgeoned|robbed|slashed)(?: (?:to death|repeatedly|several times|him|her|them))? with) ${A}(?: (?:large|small|long|loaded|silver|black|semiautomatic|semi-automatic|stolen|wooden|metal|blunt|rusty|homemade|sawed-off|sawn-off|9mm|\.?\d{2}-calib(?:er|re)))? (?<told>${anyOf(toldRows.arms)})\b(?!s)`, 'gu') },
  // "fled on foot", "got away in a car"
  { id: 'told/flight', rows: toldRows.flights, needs: /\b(?:fled|flee|got away|ran|escaped|left|took off|made off)/u, pattern: new RegExp(String.raw`\b(?:fled|fleeing|got away|escaped|escaping|took off|made off|ran off|left)(?: the scene| the area)? (?<told>${anyOf(toldRows.flights)})\b`, 'gu') },
  // "fled in a silver sedan"
  { id: 'told/getaway-colour', rows: toldRows.colours, needs: new RegExp(`${vehicleWords.colour} `, 'u'), pattern: new RegExp(String.raw`\b(?:fled|fleeing|flee|got away|escaped|drove (?:off|away)|sped (?:off|away)|took off|made off|left)(?: the scene| the area)? in an? (?:(?:dark|light|older|newer|stolen|large|small|possibly|late-model|four-door|two-door) ){0,2}(?<told>${anyOf(toldRows.colours)}) (?:(?:19|20)\d\d )?(?:${vehicleWords.make}|${vehicleWords.body})\b`, 'gu') },
  // "a car travelling north on Route 9"
  { id: 'told/heading', rows: toldRows.ways, needs: /\b(?:north|south|east|west)/u, pattern: new RegExp(String.raw`\b(?:car|truck|lorry|van|bus|motorcycle|SUV|sedan|pickup|minivan|tractor-trailer|train) (?:was |had been )?(?:driving|traveling|travelling|heading|headed|going) (?<told>${anyOf(toldRows.ways)})\b(?! (?:of|side|end)\b)`, 'gu') },
  // "was carried to safety by a neighbour", "a lifeguard pulled him from the water"
  {
    id: 'told/rescuer',
    ofOne: true,
    rows: toldRows.rescuers,
    near: nearEach('firefighter:medic,police stranger:motorist,walker,neighbour,friend,colleague,teacher,farmer,soldier,medic,swimmer,fisherman motorist:walker,medic,colleague,neighbour,friend swimmer:friend fisherman:lifeboat,friend lifeboat:helicopter,soldier helicopter:police,soldier,firefighter,medic friend:neighbour,colleague,cousin'),
    needs: /\b(?:rescue|save|carri|pull|drag|lift|caught|freed|safety|pluck|haul|fish)/u,
    pattern: new RegExp(String.raw`\b(?:(?:rescued|saved|carried to safety|carried out|carried down|pulled to safety|pulled out|dragged out|dragged to safety|dragged clear|lifted to safety|plucked to safety|led to safety|hauled to safety|(?:pulled|dragged|carried|lifted|hauled|plucked|fished|rescued|freed|saved) (?:from|out of|off) (?:the |an? |his |her |its )?(?:\p{Ll}+ ){1,4}?)(?: ?(?:on|at|in|near) (?:\p{L}+ ){1,2}?)? ?by (?:an? |the |his |her |their |two |three |off-duty |passing |local )*(?<told>${anyOf(toldRows.rescuers)})|(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]wo) (?:off-duty |passing |local |young |quick-thinking )?(?<told2>${anyOf(toldRows.rescuers)}),? (?:who )?(?:\p{L}+ and |\p{L}+ in and )?(?:rescued|saved|pulled|carried|dragged|caught|lifted|freed|hauled) (?:him|her|the (?:boy|girl|child|toddler|baby|infant|man|woman|driver|swimmer|teenager|hiker|climber)))\b`, 'gu'),
  },
  // "was driven to the hospital by his father", "his father drove him to hospital"
  {
    id: 'told/carrier',
    ofOne: true,
    rows: toldRows.carriers,
    near: nearEach('ambulance:helicopter police:ambulance friend:neighbour,colleague,stranger stranger:colleague,neighbour'),
    needs: /hospital|clinic|emergency room|infirmary/iu,
    pattern: new RegExp(String.raw`\b(?:(?:taken|driven|rushed|brought|carried|flown|airlifted) to (?:an? |the )?(?:[\p{L}'’]+ ){0,4}?(?:[Hh]ospital|[Cc]linic|[Ii]nfirmary|[Cc]ent(?:er|re)|emergency room) (?:in \p{Lu}\p{L}+ )?(?:by|in) (?:an? |the |his |her |their )?(?<told>${anyOf(toldRows.carriers)})|(?:[Hh]is|[Hh]er|[Aa]n?|[Tt]he) (?<told2>${anyOf(toldRows.carriers)}) (?:drove|took|rushed|brought|carried|flew) (?:him|her|the (?:boy|girl|child|man|woman|victim|baby|toddler)) to (?:an? |the )?(?:[\p{L}'’]+ ){0,4}?(?:[Hh]ospital|[Cc]linic|[Ii]nfirmary|emergency room))\b`, 'gu'),
  },
  // "fled in a dark sedan"
  { id: 'told/getaway-body', rows: toldRows.vehicleBodies, near: nearEach('pickup:truck sedan:taxi'), needs: /\b(?:fled|flee|got away|escaped|drove|sped|took off|made off|left)/u, pattern: new RegExp(String.raw`\b(?:fled|fleeing|flee|got away|escaped|drove (?:off|away)|sped (?:off|away)|took off|made off)(?: the scene| the area)? (?:in|on) an? (?:(?:${vehicleWords.colour}|dark|light|older|newer|stolen|large|small|waiting|rented) ){0,2}(?:(?:19|20)\d\d )?(?:${vehicleWords.make} )?(?<told>${anyOf(toldRows.vehicleBodies)})\b`, 'gu') },
  // "was struck by a delivery van"
  { id: 'told/striker', ofOne: true, rows: toldRows.strikers, near: nearEach('car:van truck:van,tractor'), needs: /\b(?:hit|struck|run over|knocked|killed|mown|mowed|crushed) /u, pattern: new RegExp(String.raw`\b(?:hit|struck|run over|run down|knocked down|knocked over|mown down|mowed down|crushed)(?: and (?:killed|injured|dragged))? by an? (?:(?:\p{Ll}+-?){1,3} ){0,2}?(?<told>${anyOf(toldRows.strikers)})\b`, 'gu') },
  // "fell from a fourth-floor window"
  { id: 'told/height', ofOne: true, rows: toldRows.heights, near: nearEach('roof:scaffold,ladder ladder:scaffold,tree crane:scaffold,boat,truck horse:truck bridge:train'), needs: /\b(?:fell|fall|plunge|jump|drop|tumble|leap|thrown)/u, pattern: new RegExp(String.raw`\b(?:fell|fallen|falling|plunged|plunging|jumped|jumping|dropped|tumbled|leapt|leaped|thrown)(?: to (?:his|her|their) death)?(?: \d+ (?:feet|metres|meters))? (?:from|off|out of) (?:an?|the|his|her|their) (?:[\p{L}-]+ ){0,3}?(?<told>${anyOf(toldRows.heights)})\b`, 'gu') },
  // "was found dead in her car", "died behind the wheel", "pulled from her flat"
  {
    id: 'told/spot',
    ofOne: true,
    rows: toldRows.spots,
    near: nearEach('car:water,woods,field,alley,park,garage garage:home,school,church water:woods,field,park woods:field,park,tent tent:field,park home:park office:school,church,shop,home cell:office'),
    needs: /\b(?:found|killed|shot|stabbed|died|attacked|murdered|discovered|dead|pulled|slain|beaten|wheel)/u,
    pattern: new RegExp(String.raw`\b(?:(?:found (?:dead|shot|stabbed|unconscious|unresponsive|strangled|beaten|lying)|killed|shot(?: dead| to death)?|stabbed(?: to death)?|died|attacked|murdered|beaten to death|slain|dead) (?:in|inside|behind|at) (?:(?:his|her|their|an?|the) )?(?:[\p{Ll}'’-]+ ){0,2}?(?<told>${anyOf(toldRows.spots)})|(?:pulled|dragged|dug|recovered) (?:dead )?(?:from|out of) (?:what (?:was|remained) (?:left )?of )?(?:the (?:ruins|rubble|wreckage|remains) of )?(?:his|her|their) (?:[\p{Ll}'’-]+ ){0,2}?(?<told2>${anyOf(toldRows.spots)}))\b`, 'gu'),
  },
  // "was fatally stabbed", "shot dead", "died of a gunshot wound"
  { id: 'told/death', ofOne: true, alone: true, rows: toldRows.deaths, needs: /\b(?:dead|death|fatal|died|drown|strangl|suffocat|electrocut|hanged|poison)/u, pattern: /\b(?:(?<told>shot|gunned|stabbed|knifed|strangled|beaten|bludgeoned|clubbed|burned|burnt|poisoned|hanged|suffocated|smothered|electrocuted) (?:to death|dead|down and killed|and killed)|fatally (?<told2>shot|stabbed|beaten|poisoned|burned)|(?:was|were|had been) (?<told3>strangled|drowned|electrocuted|suffocated|smothered)|died (?:of|from) (?:an? )?(?:single |multiple )?(?<told4>gunshot|stab|strangulation|drowning|poisoning|suffocation|electrocution))\b/gu },
  // "a shooting at a car wash"
  { id: 'told/scene', alone: true, rows: toldRows.scenes, near: nearEach('bar:hotel,beach,station,park,mall,school,home park:school,home,beach,church mall:petrol,pharmacy,jeweller,cinema,barber,bank,station,laundry petrol:laundry,carwash,pharmacy,barber home:laundry,office office:bank,factory,school school:church hotel:beach'), needs: /\b(?:shooting|stabbing|robbery|fire|blaze|explosion|attack|brawl|shot|stabbed|robbed|gunfire|crash)/u, pattern: new RegExp(String.raw`\b(?:shooting|stabbing|robbery|fire|blaze|explosion|attack|brawl|shot(?: dead)?|stabbed|robbed|gunfire|shots|crash)(?: (?:broke out|erupted|happened|occurred|took place|were fired|rang out))? (?:at|inside|outside|in|tore through|ripped through) an? (?:(?:\p{Ll}+|\p{Lu}\p{L}+) ){0,2}?(?<told>${anyOf(toldRows.scenes)})\b`, 'gu') },
  // "a van that leaked ammonia", "the hydrochloric acid ran into the ditch"
  { id: 'told/chemical', alone: true, rows: toldRows.chemicals, near: nearEach('methane:propane petrol:diesel,kerosene diesel:kerosene,crude crude:petrol'), needs: /\b(?:spill|leak|ran into|pour|punctur|derail|tank|fumes|release|hazardous|cloud|seep|vapou?r|contaminat|gas)/iu, pattern: new RegExp(String.raw`\b(?<told>${anyOf(toldRows.chemicals)})\b(?! (?:price|station|field|bill|tax|market|company|industry)s?\b)`, 'giu') },
  // "an outbreak of salmonella", "tested positive for norovirus"
  { id: 'told/germ', alone: true, rows: toldRows.germs, near: nearEach('flu:pertussis'), needs: /\b(?:outbreak|infect|ill|sick|cases?|test|bacteri|virus|disease|diagnos|contaminat|died)/iu, pattern: new RegExp(String.raw`\b(?<told>${anyOf(toldRows.germs)})(?![\p{L}])`, 'giu') },
  // "mauled by a pit bull"
  { id: 'told/breed', alone: true, rows: toldRows.breeds, near: nearEach('pitbull:bully,mastiff bully:mastiff shepherd:husky husky:akita'), needs: /\b(?:dogs?|mauled|bit|bitten|bites?|attack|attacked)\b/u, pattern: new RegExp(String.raw`\b(?<told>${anyOf(toldRows.breeds)})\b`, 'gu') },
  // "was killed by a mountain lion"
  { id: 'told/beast', ofOne: true, rows: toldRows.beasts, near: nearEach('cougar:lion leopard:cougar'), needs: /\b(?:attacked|mauled|killed|bitten|gored|trampled|charged|stung|dragged|kicked|savaged|hit|struck) /u, pattern: new RegExp(String.raw`\b(?:attacked|mauled|killed|bitten|gored|trampled|charged|stung|dragged off|kicked|savaged)(?: (?:to death|and killed))? by (?:an? |the |two |three |several )?(?:[\p{Ll}-]+ ){0,2}?(?<told>${anyOf(toldRows.beasts)})\b`, 'gu') },
  // "the plane, a single-engine Cessna 182"
  { id: 'told/plane-make', alone: true, rows: toldRows.planeMakes, needs: /\b(?:plane|aircraft|jet|airliner|flight|pilot|engine|crash|helicopter)/u, pattern: new RegExp(String.raw`\b(?:[Aa]n?|[Tt]he|-engined?|\d{4}|vintage|twin-engine|single-engine) (?<told>${anyOf(toldRows.planeMakes)})\b`, 'gu') },
  // "a trawler sank"
  { id: 'told/vessel', alone: true, rows: toldRows.vessels, near: nearEach('cargo:tanker yacht:speedboat dinghy:canoe,speedboat'), needs: /\b(?:sank|went down|sunk|sink|capsiz|ran aground|overturned|collided|caught fire|drifting|missing|adrift)/u, pattern: new RegExp(String.raw`\b(?:[Aa]n?|[Tt]he|[Tt]heir|[Hh]is) (?:[\p{Ll}\d-]+ ){0,2}?(?<told>${anyOf(toldRows.vessels)})(?: (?:carrying|with) [^.;,]{0,40}?)? (?:had |has |that )?(?:sank|capsized|ran aground|overturned|caught fire|went down|was sinking|sunk)\b`, 'gu') },
  // "A grey van was found burning"
  { id: 'told/vehicle-colour', byThing: true, rows: toldRows.colours, needs: new RegExp(`${vehicleWords.colour} `, 'u'), pattern: new RegExp(String.raw`\b(?:[Aa]n?|[Tt]he) (?:(?:stolen|rented|abandoned|burnt-out|burned-out|large|small|old|battered|unmarked|\d{4}) )?(?<told>${anyOf(toldRows.colours)}) (?:(?:19|20)\d\d )?(?:${vehicleWords.make} )?(?<of>van|truck|pickup|sedan|SUV|minivan|motorcycle|motorbike|lorry|scooter|taxi|bus|jeep|hatchback|coupe)\b(?! (?:driver|stop|station|fire)\b)`, 'gu') },
  ...causeQuestions,
];
