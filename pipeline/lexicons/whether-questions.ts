/**
 * Questions of yes or no that a report of one event answers in passing, in words that share no verb and no noun: "the detectors were going
 * off", "nothing beeped". `yes` and `no` are what is written on either side; which thing is meant need not be told, for an event has one
 * of them. Our own lists (MIT), written from general knowledge of the wordings of newspapers.
 */
export interface WhetherQuestion {
  readonly id: string;
  readonly asks: string;
  /** tried first, for it is cheap; like `yes` and `no` on a sentence in small letters */
  readonly needs: RegExp;
  readonly yes: RegExp;
  readonly no: RegExp;
  /** one occasion decides it, so that later reports do not tell of a change */
  readonly settled?: true;
  /** once true it stays true, so that "not yet" is the older news */
  readonly lasting?: 'yes';
  /** it is asked of a plan as well: "will appeal" */
  readonly planned?: true;
  /** words of the sentence that make it a question of somebody else: "prosecutors will not appeal" */
  readonly unless?: RegExp;
  /** asked of one named body, which both sides have to name */
  readonly named?: true;
}

/** A pattern of several wordings. */
const wordings = (...list: readonly string[]) => new RegExp(String.raw`(?<![\p{L}-])(?:${list.join('|')})(?![\p{L}-])`, 'gu');

const WORDS = String.raw`(?:[\p{L}'’-]+ )`;
const ADJECTIVES = `${WORDS}{0,2}?`;
const HELPERS = String.raw`(?:(?:was|were|is|are|had|have|has|been|being|all|also|both|then|first|immediately|indeed|later|already|just|duly|now|still|properly) ){0,3}`;
const NOT = String.raw`(?:(?:did|had|has|have|was|were|is|are|does|do)(?: not|n['’]t)|never|failed to|fails to|yet to)(?: (?:been|ever|even|once|yet|actually|have|be)){0,2}`;
const NOBODY = String.raw`(?:nobody|no one|no-one|none of|not one|not a single)(?: [\p{L}'’-]+){0,8}?`;
const SUSPECT = '(?:gunman|gunmen|shooters?|suspects?|attackers?|killers?|robbers?|thief|thieves|arsonists?|assailants?|perpetrators?|culprits?|bombers?)';
const POLICE = '(?:police|officers|deputies|detectives|agents|troopers|investigators|marshals|cops)';
const A = '(?:an?|the|any|one|a single)';
/** "in the Danner mill", "of Orla", "between the two sides" */
const AT = String.raw`(?: (?:at|on|in|near|of|by|for|outside|inside|between|with|over|from|around|above|below|behind) [\p{L}'’-]+(?: [\p{L}'’-]+){0,7}?)?`;

const ALARM = '(?:(?:smoke|fire|burglar|security|gas|monoxide|heat|intruder) )?(?:alarms?|detectors?)(?: systems?)?';
const SOUNDED =
  '(?:sounded|rang|rung|went off|gone off|going off|blared|blaring|beeped|beeping|wailed|wailing|chirped|chirping|worked|working|sounding|ringing|triggered|activated|set off|tripped|functioned|functioning)';
const SOUND = '(?:sound|sounded|ring|rang|blared|beeped|went off|go off|gone off|beep|chirp|work|working|function|functioning|activate|activated|triggered|wail|blare)';
const SILENT =
  '(?:silent|switched off|turned off|disabled|disconnected|broken|out of order|deactivated|unplugged|faulty|muted|shut off|inoperative)';
const SIREN = '(?:(?:tornado|tsunami|air-raid|flood|warning|storm|outdoor|evacuation) )?sirens?';
const WARNED = '(?:warned|alerted|notified)';
const WARNING = '(?:warnings?|alerts?|notice)';
const ARRESTED = '(?:arrested|detained|apprehended|captured|caught|charged|held|taken into custody)';
const TALK = '(?:deal|agreement|accord|settlement|pact|truce|ceasefire|compromise|breakthrough)';
const SHOOTERS = '(?:guards?|bouncers?|officers?|police|deput(?:y|ies)|soldiers?|troops|troopers?|marines?|agents?|security staff)';
const VESSEL = '(?:tanks?|tankers?|tank cars?|pipes?|pipelines?|valves?|drums?|cylinders?|reactors?|containers?|hulls?|wells?|wagons?|lorry|lorries|cars?)';
const ARM = '(?:weapons?|guns?|handguns?|pistols?|rifles?|shotguns?|knife|knives|firearms?|revolvers?|machetes?)';
const GATE = '(?:gates?|arms?|barriers?|crossing arms?|booms?)';
const TARGET = '(?:goals?|targets?|quotas?|deadline)';
const MONEY = '(?:money|compensation|payouts?|payments?|cheques?|checks?|grants?|refunds?|relief money|aid money|wages)';

export const whetherQuestions: readonly WhetherQuestion[] = [
  // "the detectors were going off" / "nothing beeped", "found no working smoke detectors"
  {
    id: 'whether/alarm',
    asks: 'Did the alarm sound?',
    settled: true,
    needs: /alarm|detector|beep|chirp|nothing (?:rang|sounded|went off)/u,
    yes: wordings(
      `${ALARM}${AT},? (?:(?:which|that) )?(?:(?:she|he|they|police|firefighters|officials) (?:said|say) )?(?!(?:was|were|is|are|had been|has been|have been) sounded)${HELPERS}${SOUNDED}`,
      `(?:heard|hear|woken by|awakened by|woke to|awoke to|alerted by|roused by) (?:(?:the|an?|several|its|their) )?${ADJECTIVES}${ALARM}`,
      `(?:had|has|with) ${ADJECTIVES}(?:working|functioning) ${ALARM}`,
      `${ALARM} (?:had |have )?(?:alerted|woke|woken|awakened|roused|warned|saved)`,
    ),
    no: wordings(
      `(?:no|without|without any|without an?|never an?) ${ADJECTIVES}${ALARM}(?! bells?| company| clock| over| about| among)`,
      `${ALARM}${AT} ${NOT} ${SOUND}`,
      `${ALARM}${AT} ${HELPERS}(?:stayed |remained )?${SILENT}`,
      String.raw`(?:${NOBODY}|never|(?:did|had)(?: not|n['’]t))(?: once| ever)? hear(?:d)? ${A} ${ADJECTIVES}${ALARM}`,
      String.raw`(?:did|does|do)(?: not|n['’]t) have (?:any |an? )?${ADJECTIVES}${ALARM}`,
      'nothing (?:beeped|rang|sounded|went off|chirped)',
      'no beep',
      `${ALARM} (?:with|had|that had) no batter(?:y|ies)`,
    ),
  },
  // "a warning had been given", "the sirens sounded" / "nobody heard a siren", "were never warned"
  {
    id: 'whether/warning',
    asks: 'Was there a warning?',
    settled: true,
    needs: /warn|siren|alert|notice|told (?:us|them|residents|anyone|families)/u,
    yes: wordings(
      `(?:an?|the|two|three|several|repeated) ${ADJECTIVES}(?:warnings?|alerts?) ${HELPERS}(?:given|issued|sent|sounded|broadcast|sent out|put out)`,
      `${SIREN}${AT} ${HELPERS}(?:sounded|wailed|wailing|blared|blaring|went off|switched on|activated|set off)`,
      `(?:residents|villagers|people|families|everyone|everybody|passengers|crews?|households|locals|neighbou?rs|farmers|skippers|campers|guests) ${HELPERS}${WARNED} (?:in (?:time|advance)|beforehand|by|(?:\\d+|an|two|three|four|several|hours|days|minutes))`,
      `(?:everyone|everybody) ${HELPERS}${WARNED}`,
      '(?:gave|given|received|got|had) (?:ample|plenty of|advance|early|timely|enough|fair) (?:warning|notice)',
    ),
    no: wordings(
      `(?:no|without any|never any) ${ADJECTIVES}(?:warnings?|alerts?|sirens?)(?! shots?| signs?| letters?| labels?| lights?)`,
      `${NOBODY} (?:heard|hear|got|received) ${A} ${ADJECTIVES}(?:sirens?|warnings?|alerts?)`,
      `never (?:heard|got|received|given) ${A} ${ADJECTIVES}(?:sirens?|warnings?|alerts?)`,
      `(?:nobody|no one|no-one) (?:had |has |ever )?(?:warned|told|alerted) (?:us|them|him|her|anyone|anybody|residents|villagers|people|families|passengers)`,
      String.raw`(?:was|were|had|have)(?: not|n['’]t| never) (?:been )?${WARNED}`,
      `(?:received|got|given|had) no ${ADJECTIVES}${WARNING}`,
      `${SIREN}${AT} ${NOT} ${SOUND}`,
      `${SIREN}${AT} ${HELPERS}(?:stayed |remained )?${SILENT}`,
    ),
  },
  // "nobody was in custody", "the hunt for the gunman" / "police grabbed a 19-year-old", "has been in the county jail since"
  {
    id: 'whether/arrest',
    asks: 'Has anybody been arrested?',
    lasting: 'yes',
    needs: /custody|arrest|detain|caught|captur|apprehend|grabb|nabb|collar|handcuff|picked up|jail|behind bars|at large|on the run|on the loose|hunt|search|looking|sought|identify|trace|track|catch|trying/u,
    yes: wordings(
      String.raw`${POLICE}${AT} (?:have |had |later |quickly |soon )?(?:arrested|detained|grabbed|nabbed|caught|captured|apprehended|collared|picked up|handcuffed) (?:an?|the|one|him|her|\d\S*|\p{L}+ ?\p{L}*)`,
      '(?:was|were|been|is|are|being) (?:later |then |quickly |soon |swiftly )?(?:arrested|detained|apprehended|captured|handcuffed|collared|nabbed|taken into custody|placed under arrest|led away in handcuffs)',
      '(?:is|was|are|were|remains?|remained|been|being held) (?:still )?(?:in (?:police )?custody|under arrest)',
      '(?:is|was|remains|remained|been) (?:still )?(?:behind bars|in (?:the )?(?:county |city |local )?jail)',
      'an arrest (?:was|has been|had been) made',
    ),
    no: wordings(
      `(?:nobody|no one|no-one|no suspects?)(?: [\\p{L}'’-]+){0,4}? (?:been|was|were|is|are) (?:yet )?(?:in (?:police )?custody|under arrest|${ARRESTED})`,
      '(?:has|have|had) yet to (?:make an arrest|arrest anyone|make any arrests|detain anyone)',
      'no arrests?(?: (?:had been|have been|has been|were|was) (?:made|reported|announced))?',
      `${SUSPECT} (?:was|were|is|are|remains?|remained) (?:still )?(?:at large|on the run|on the loose|being sought|being hunted|sought|free)`,
      `(?:looking|searching|hunting|search|manhunt|hunt) for (?:the|an?|their) ${ADJECTIVES}${SUSPECT}`,
      `trying to (?:identify|find|trace|track down|catch) (?:the|an?) ${ADJECTIVES}${SUSPECT}`,
    ),
  },
  // "the rail car was punctured", "lost some 900 gallons" / "there has been no release of product"
  {
    id: 'whether/leak',
    asks: 'Did anything leak?',
    lasting: 'yes',
    needs: /leak|spill|spilt|releas|punctur|ruptur|escaped|drop|lost|gallon|litre|liter/u,
    yes: wordings(
      `${VESSEL}${AT} ${HELPERS}(?:leaked|leaking|spilled|spilt|spilling|ruptured|punctured)`,
      String.raw`(?:lost|spilled|spilt|leaked|released|spewed|discharged) (?:(?:some|about|nearly|almost|roughly|around|up to|an estimated|at least|more than) )?[\d,.]+ (?:million )?(?:gallons|litres|liters|barrels|tonnes|tons)`,
      '(?:acid|oil|fuel|diesel|gas|ammonia|chlorine|chemicals?|crude|petrol|gasoline|sewage|waste) (?:that )?(?:had |has )?(?:leaked|spilled|spilt|escaped|ran into|poured into|seeped)',
    ),
    no: wordings(
      `(?:no|without an?|without any) ${ADJECTIVES}(?:leaks?|leakage|spills?|spillage|release of (?:product|gas|oil|fuel|chemicals?|material|radiation|radioactivity))(?! date)`,
      `${VESSEL}${AT} ${NOT} (?:leak|leaked|leaking|spill|spilled|ruptured?|punctured)`,
      'nothing (?:has |had )?(?:leaked|spilled|spilt|escaped|been released)',
    ),
  },
  // "heard tapping", "made contact with the crew" / "no sign of life", "nothing has been heard"
  {
    id: 'whether/contact',
    asks: 'Has there been any sign of them?',
    lasting: 'yes',
    needs: /contact|sign|tapping|knocking|voices|cries|heard|hear /u,
    yes: wordings(
      `(?:heard|hearing|hear|detected|picked up) (?:(?:faint|the|some|their|human|muffled) ){0,2}(?:tapping|knocking|banging|voices|cries|shouts|sounds of life|signs of life)`,
      '(?:have|had|has) (?:made|established) (?:radio |phone |telephone |voice |verbal )?contact with',
      '(?:made|established) (?:radio |phone |telephone |voice |verbal )?contact with (?:the|them|all|some|one|two|three|four|five)',
      `(?<!no )(?<!no direct )contact (?:had been|has been|was) (?:made|established)`,
      'signs of life (?:had been|have been|were) (?:heard|detected|found)',
    ),
    no: wordings(
      'no (?:direct |radio |voice |phone |verbal )?contact (?:had been|has been|was|with)',
      'no (?:sign|signs|sound|sounds) (?:of life|of the missing|from (?:the|them|inside|below|underground))',
      '(?:nothing|no word|no sound) (?:has been |had been |was )?heard from',
      String.raw`(?:have|has|had)(?: not|n['’]t) (?:yet )?(?:heard from|made contact|been able to (?:make contact|contact|reach))`,
    ),
  },
  // "a knife was recovered" / "no weapon was found"
  {
    id: 'whether/weapon-found',
    asks: 'Was a weapon found?',
    lasting: 'yes',
    needs: /weapon|gun|pistol|rifle|kni(?:fe|ves)|firearm|revolver|machete/u,
    yes: wordings(
      `(?<!no )${ARM} (?:[\\p{L}'’-]+ ){0,3}?(?:was|were|has been|had been|have been) (?:later |also |then )?(?:found|recovered|seized|located)`,
      `(?:police|officers|investigators|detectives|deputies|divers|they) (?:have |had |later |also )?(?:recovered|found|seized) (?:an?|the|two|three|several) ${ADJECTIVES}${ARM}`,
    ),
    no: wordings(
      `no ${ADJECTIVES}${ARM} (?:was|were|has been|have been|had been) (?:found|recovered|located|seized)`,
      `${ARM} ${NOT} (?:found|recovered|located)`,
      String.raw`(?:did(?: not|n['’]t)|have not|has not|had not|never) (?:find|found|recover|recovered) ${A} ${ADJECTIVES}${ARM}`,
      `found no ${ADJECTIVES}${ARM}`,
      `${ARM} (?:is|was|remains?|remained|are) (?:still )?missing`,
    ),
  },
  // "a guard returned fire" / "nobody on the staff fired a shot"
  {
    id: 'whether/fired-back',
    asks: 'Did the officers or guards fire?',
    settled: true,
    needs: /fire|shot|shoot/u,
    yes: wordings(
      `${SHOOTERS} (?:had |then |also )?(?:returned fire|fired back|shot back|opened fire|fired (?:\\S+ )?(?:shots?|rounds?|times))`,
      `(?:member|members|one) of (?:the |its )?(?:security staff|security team|guard|force) (?:returned fire|fired back|opened fire|shot back)`,
    ),
    no: wordings(
      `${SHOOTERS}${AT} ${NOT} (?:return(?:ed)? fire|open(?:ed)? fire|fire|fired|shoot|shot)`,
      `${SHOOTERS} fired no (?:shots?|rounds?)`,
      `(?:no|none of (?:the|his|its|our|their)) ${SHOOTERS} (?:returned fire|fired|shot|opened fire)`,
      `nobody on (?:my|our|the|his) (?:payroll|staff|team|side|force) (?:fired|shot)`,
      'no shots were fired by',
    ),
  },
  // "a deal has been reached" / "the talks broke down", "it is still only a draft"
  {
    id: 'whether/deal',
    asks: 'Has a deal been reached?',
    lasting: 'yes',
    needs: /deal|agreement|accord|settlement|pact|truce|ceasefire|compromise|talks|negotiations|draft|breakthrough/u,
    yes: wordings(
      `(?<!no )(?:an?|the) ${ADJECTIVES}${TALK} (?:was|has been|had been|is) (?:reached|struck|signed|concluded|sealed|clinched|done|agreed|initialled|hammered out)`,
      `(?:have|has|had|yesterday|today|finally|both sides) (?:reached|struck|signed|concluded|sealed|clinched|agreed|initialled|hammered out) (?:an?|the) ${ADJECTIVES}${TALK}`,
      `(?:reached|struck|clinched|hammered out) (?:an?|the) ${ADJECTIVES}${TALK}`,
      `talks${AT} (?:\\p{L}+ ){0,2}?(?:ended|concluded|produced|closed) (?:with|in) (?:an?|the) ${ADJECTIVES}${TALK}`,
    ),
    no: wordings(
      `no (?:formal |final |such |new )?${TALK} (?:was|were|has been|have been|had been|is) (?:reached|struck|signed|concluded|made|agreed|in place)`,
      `(?:talks|negotiations|discussions)${AT} (?:[\\p{L}-]+ ){0,2}?(?:collapsed|broke down|broke off|fell apart|failed|ended without|ended in deadlock|ended in failure|stalled)`,
      `${NOT} (?:reach|reached|strike|struck|sign|signed|agree on|agreed on|agree to) (?:an?|any|the) ${ADJECTIVES}${TALK}`,
      `(?:without|short of) (?:an?|any) ${ADJECTIVES}${TALK}`,
      `${TALK} (?:is|was|remains?) still (?:only |just )?an? draft`,
      `(?:text|deal|document|pact|agreement|treaty)(?: [\\p{L}'’-]+){0,5}? (?:has|had|have)(?: not|n['’]t| yet to| never) be(?:en)? signed`,
    ),
  },
  // "the arm came down" / "the gate stayed up"
  {
    id: 'whether/barrier-down',
    asks: 'Did the barrier come down?',
    settled: true,
    needs: /gate|arm|barrier|boom/u,
    yes: wordings(`${GATE}${AT} (?:(?:was|were|had|been|had been|also|then) ){0,2}(?:lowered|came down|come down|went down|gone down|dropped|down|closed)`),
    no: wordings(
      `${GATE}${AT} (?:had |was |were |had been )?(?:stayed|remained|stuck|left|stood) (?:straight |bolt |wide )?(?:up|upright|raised|open)`,
      `${GATE}${AT} ${NOT} (?:come down|came down|lower|lowered|drop|dropped|go down|went down|close|closed|down|working)`,
      `${GATE}${AT} (?:was|were) (?:straight |still )?(?:up|upright|raised)`,
    ),
  },
  // "smelled of alcohol", "was over the limit" / "alcohol played no part"
  {
    id: 'whether/alcohol',
    asks: 'Had the driver been drinking?',
    settled: true,
    needs: /alcohol|drunk|drink|sober|intoxicat|breath|limit|beer|liquor/u,
    yes: wordings(
      '(?:smelled|smelt|reeked|smelling) (?:strongly )?of (?:alcohol|drink|beer|liquor)',
      '(?:was|were|had been|be) (?:heavily |clearly |visibly |apparently )?(?:drunk|drinking|intoxicated)',
      '(?:over|above|twice|three times) the (?:legal )?(?:drink-drive |alcohol )?limit',
      '(?:alcohol|drink) (?:was|is|were) (?:believed to be |considered |thought to be )?(?:an? )?(?:factor|involved|to blame)',
      'failed (?:an?|the|his|her) (?:breath|breathalyser|breathalyzer|sobriety) tests?',
    ),
    no: wordings(
      "(?:alcohol|drink)(?: or drugs| and drugs)? (?:was|is|were|are|did)(?: not|n['’]t) (?:believed to be |considered |thought to be )?(?:an? )?(?:factor|involved|suspected|to blame|play)",
      'no (?:trace|sign|signs|evidence|smell|traces) of (?:alcohol|drink|drinking|intoxication)',
      '(?:alcohol|drink) played no (?:part|role)',
      '(?:was|were) (?:stone-cold |completely |stone cold )?sober',
      "(?:was|were|had)(?: not|n['’]t) (?:been )?(?:drunk|drinking|intoxicated)",
      'passed (?:an?|the|his|her) (?:breath|breathalyser|breathalyzer|sobriety) tests?',
      'ruled out (?:alcohol|drink)',
    ),
  },
  // "were no strangers to each other" / "had never met"
  {
    id: 'whether/acquainted',
    asks: 'Did they know each other?',
    settled: true,
    needs: /knew|know|stranger|met|acquaint|friends|relationship|connection/u,
    yes: wordings(
      '(?:knew|know|known to) (?:each other|one another|his victim|her victim|the victims?|the suspect|the gunman|his attacker|her attacker|his killer|her killer)',
      '(?:were|was|are) (?:no strangers?|acquainted|acquaintances|friends|old friends|former friends|colleagues|classmates)',
    ),
    no: wordings(
      String.raw`(?:did(?: not|n['’]t)|do not|never) (?:know|knew) (?:each other|one another|the victims?|his victim|her victim|the suspect|his attacker|her attacker)`,
      '(?:were|are|was) (?:complete |total |perfect |apparent )?strangers',
      "(?:had|have|has)(?: ever| never|n['’]t| not) met (?:or|the|each|his|her|before|one)",
      'no (?:known |prior |previous |apparent )?(?:connection|relationship|link) (?:between (?:the|them)|to the victims?|with the victims?)',
    ),
  },
  // "the crew sent a mayday" / "no distress call was received"
  {
    id: 'whether/distress-call',
    asks: 'Was there a distress call?',
    settled: true,
    needs: /mayday|distress/u,
    yes: wordings(
      '(?:sent|sent out|issued|made|put out|radioed|declared|broadcast|transmitted|received|picked up) (?:an?|the) (?:mayday|distress)(?: (?:call|signal|message))?',
      '(?<!no )(?:mayday|distress (?:call|signal|message)) (?:was|had been) (?:sent|received|issued|made|heard|picked up)',
    ),
    no: wordings(
      '(?:no|without an?|without any|never an?) (?:mayday|distress)(?: (?:call|signal|message))?',
      String.raw`(?:did(?: not|n['’]t)|had not|never) (?:send|sent|issue|issued|make|made|put out|receive|received|hear|heard|declared?) (?:an?|any) (?:mayday|distress)`,
    ),
  },
  // "the officers' cameras were recording" / "had been switched off"
  {
    id: 'whether/camera',
    asks: 'Was the camera on?',
    settled: true,
    needs: /camera|footage|dashcam|bodycam/u,
    yes: wordings(
      `(?:cameras?|dashcams?|bodycams?)${AT} (?:was|were|had been) (?:on|rolling|recording|activated|switched on|turned on|running|working|working properly)`,
    ),
    no: wordings(
      `(?:cameras?|dashcams?|bodycams?)${AT} (?:was|were|had been|have been) (?:off|switched off|turned off|not on|not recording|not activated|not working|broken|disabled|out of order|out of service|covered)`,
      `(?:cameras?|dashcams?|bodycams?) ${NOT} (?:record|recorded|recording|working|work|worked|activated|turned on|switched on)`,
      `(?:cameras?|dashcams?|bodycams?) recorded nothing`,
    ),
  },
  // "vaccination goal passed" / "missed its goal"
  {
    id: 'whether/target-met',
    asks: 'Was the target met?',
    settled: true,
    needs: /goal|target|quota|deadline/u,
    yes: wordings(
      `${TARGET} (?:(?:was|has been|had been|is|easily|comfortably) ){0,2}(?:met|reached|passed|exceeded|surpassed|achieved|beaten)`,
      `(?:met|reached|passed|exceeded|surpassed|achieved|beat|hit|topped) (?:its|the|their|his|her|our) ${ADJECTIVES}${TARGET}`,
    ),
    no: wordings(
      `(?:missed|missing|miss|fell short of|fallen short of|falling short of|failed to meet|failed to reach|failed to hit|short of) (?:its|the|their|his|her|our) ${ADJECTIVES}${TARGET}`,
      `${TARGET} (?:was|has been|had been|were) (?:missed|not met|not reached|not achieved)`,
      `${NOT} (?:met|meet|reach|reached|hit|achieve|achieved) (?:its|the|their|his|her|our) ${ADJECTIVES}${TARGET}`,
    ),
  },
  // "the first cheques were handed out" / "not a cent has reached the families"
  {
    id: 'whether/paid-out',
    asks: 'Has money been paid out?',
    lasting: 'yes',
    needs: /money|compensation|payout|payment|cheque|check|grant|refund|cent|penny|dollar|euro|pound|rupee|dime|paid|pay|repaid/u,
    yes: wordings(
      `${MONEY} (?:was|were|has been|have been|had been) (?:paid out|handed out|given out|distributed|paid|handed over|sent out|disbursed)`,
      `(?:families|victims|residents|workers|survivors|farmers|passengers|customers|owners|villagers)${AT} (?:have|had|has) (?:already |all |now )?(?:received|been paid|been given|got) (?:their|the|its|full|some) ${ADJECTIVES}${MONEY}`,
      String.raw`(?:has|have|had) (?:already )?(?:paid|repaid|returned|refunded|handed over|given back) (?:some |about )?(?:[$£€]\d[\d,.]*(?: ?(?:m|bn|million|billion))?|\d[\d,.]* (?:million |billion |thousand )?\p{L}+) to`,
    ),
    no: wordings(
      `not (?:an?|one|a single|a red) (?:cent|penny|dollar|euro|pound|rupee|dime|peso|krona|krone|shilling|naira|rand|yen|lira|ruble|rouble|payment|cheque|check) (?:${WORDS}{0,4}?)?(?:has|have|had|was|were|is|are) (?:yet |ever |so far |been |come |gone )?(?:reached|arrived|paid|paid out|repaid|back|received|sent|given|handed|come|returned)`,
      `no ${MONEY} (?:was|were|has|have|had) (?:been |yet been )?(?:paid|paid out|handed out|received|given|sent|distributed|reached|arrived)`,
      `(?:has|have|had)(?: not|n['’]t| yet to| never) (?:yet )?(?:receive|received|been paid|be paid|get|got|seen) (?:an?|any|the|their|a single) ${ADJECTIVES}(?:${MONEY}|cent|penny)`,
    ),
  },
  // "has given its blessing", "cleared the takeover" / "has yet to rule", "filed its application with"
  {
    id: 'whether/approved',
    asks: 'Has it been approved?',
    lasting: 'yes',
    named: true,
    needs: /approv|clear|blessing|go-ahead|green light|consent|yet to|application|review|still |authori/u,
    yes: wordings(
      '(?:has|have|had) (?:already |now |also |since )?(?:approved|cleared|authori[sz]ed|signed off on|waved through|green-lighted|greenlit)',
      '(?:gave|given|granted|has given|received|won|secured|obtained|got) (?:its|their|the|final|regulatory|formal)? ?(?:blessing|go-ahead|green light|approval|clearance|consent)',
      '(?:was|were|been) (?:approved|cleared|authori[sz]ed) by',
      'approved the (?:measure|deal|plan|merger|takeover|aid|package|drug|vaccine|sale|project)',
      'which the (?:\\p{L}+ ){1,3}(?:cleared|approved|authori[sz]ed)',
    ),
    no: wordings(
      '(?:has|have|had) yet to (?:rule|approve|decide|sign off|clear|authori[sz]e|give)',
      String.raw`(?:has|have|had)(?: not|n['’]t) (?:yet )?(?:ruled|approved|decided|cleared|authori[sz]ed|signed off|given (?:its|their))`,
      '(?:filed|submitted|lodged) (?:its|an|their|the) application (?:with|to)',
      '(?:awaiting|awaits|pending|subject to|waiting for|waits for|seeking|seeks|needs|still needs) (?:final |regulatory |formal )?(?:approval|clearance|consent|the go-ahead)',
      'still (?:reviewing|examining|considering|weighing|studying|going through)',
      'files? for (?:\\p{L}+ )?approval',
    ),
  },
  // "said she would appeal" / "there would be no appeal", "accepts the verdict"
  {
    id: 'whether/appeal',
    asks: 'Will there be an appeal?',
    planned: true,
    unless: /prosecut|\bstate\b|\bcrown\b|attorney general|\bvictim/iu,
    needs: /appeal/u,
    yes: wordings(
      String.raw`(?:will|would|plans? to|planned to|intends? to|intended to|vowed to|is to|are to|going to|means to) (?:lodge an |file an )?appeal(?! (?:to|for)\b)`,
      '(?:lodged|filed|launched|has lodged|has filed|will lodge|will file|would lodge|would file) an appeal(?! (?:to|for)\\b)',
    ),
    no: wordings(
      String.raw`(?:will|would|does|did|do)(?: not|n['’]t) (?:be (?:appealing|lodging an appeal)|appeal|lodge an appeal|file an appeal)(?! (?:to|for)\b)`,
      "won['’]t (?:be appealing|appeal)(?! (?:to|for)\\b)",
      '(?:will|would|to) be no appeal',
      'no plans? to appeal',
      '(?:decided|chosen|opted|agreed) not to appeal',
      'waived? (?:his|her|their|the|any) right to appeal',
    ),
  },
  // "showed no emotion" / "wept as the verdict was read"
  {
    id: 'whether/emotion',
    asks: 'Did the accused show emotion?',
    settled: true,
    unless: /famil|relative|mother|father|widow|parents|sister|brother|wife|husband|daughter|victim|supporter|friends|juror|gallery|resident|fans|child|survivor|neighbo/iu,
    needs: /emotion|expression|impassive|motionless|wept|weep|sobb|cried|tears|stared|broke down|composed/u,
    yes: wordings('(?:wept|sobbed|cried openly|broke down (?:in tears|and|crying|sobbing|in court|in the dock)|burst into tears|wiped away (?:a )?tears?|fought back tears|was in tears|dissolved into tears|shed tears)'),
    no: wordings(
      '(?:showed|shown|showing|displayed|betrayed) (?:no|little|hardly any|not a flicker of) (?:visible |outward )?(?:emotion|reaction|remorse|sign of emotion)',
      '(?:remained|sat|stood|stayed|was|looked) (?:impassive|expressionless|motionless|composed|stony-faced|emotionless)',
      '(?:without|with no) (?:any )?(?:visible )?(?:emotion|expression)',
      'stared (?:straight )?ahead',
    ),
  },
  // "have refused to speak" / "have admitted the theft"
  {
    id: 'whether/talking',
    asks: 'Have the suspects talked?',
    lasting: 'yes',
    unless: /compan|spokes|minist|firm|mayor|governor|president|senator|lawmaker|council|bank|owner|witness|reporters|journalist|comment/iu,
    needs: /confess|admitted|admits|cooperat|co-operat|silent|silence|refus|declin|answer/u,
    yes: wordings(
      '(?:has|have|had) (?:now |since |reportedly |both )?(?:confessed|made a (?:full |partial )?confession|admitted (?:to )?(?:the|their|his|her|killing|starting|setting|stealing|taking|being|carrying)|told (?:police|detectives|investigators) everything)',
      '(?:is|are|was|were|has been|have been) (?:fully )?(?:cooperating|co-operating|talking) with (?:police|detectives|investigators|the authorities|prosecutors)',
      '(?:confessed|admitted) to (?:police|detectives|investigators|officers|the killing|the theft|the crime|the murder|the robbery)',
    ),
    no: wordings(
      '(?:refused|declined|refusing|declining|refuse|refuses) to (?:speak|talk|answer|cooperate|co-operate|make a statement)',
      '(?:is|are|was|were|has|have)(?: not|n[\u0027’]t) (?:been )?(?:cooperating|co-operating|cooperated|talking|talked|spoken|confessed)',
      '(?:exercised|exercising|invoked|using) (?:his|her|their) right to (?:silence|remain silent)',
      '(?:has|have|had) (?:said nothing|remained silent|stayed silent|made no statement)',
    ),
  },
  // "is being treated as arson" / "was an accident", "no sign of foul play"
  {
    id: 'whether/deliberate',
    asks: 'Was it deliberate?',
    needs: /arson|deliberate|suspicious|accident|foul play|sabotage|homicide/u,
    yes: wordings(
      '(?:was|were|is|been|as|it|ruled) (?:believed to be |thought to be |considered )?(?:arson|deliberate|suspicious|an act of sabotage|a homicide|set deliberately|deliberately set|started deliberately|no accident)',
      '(?:was|were|been) (?:deliberately|intentionally) (?:set|started|lit|cut|caused)',
    ),
    no: wordings(
      '(?:was|were|is|as|it|ruled) (?:believed to be |thought to be |considered )?(?:accidental|an accident|not suspicious|not deliberate|not arson|unintentional)',
      'no (?:sign|signs|evidence|indication|hint|suspicion) of (?:arson|foul play|sabotage|a crime)',
      '(?:ruled out|excluded) (?:arson|foul play|sabotage|a deliberate)',
      'foul play (?:was|is) not suspected',
    ),
  },
  // "all of the gates were open" / "the emergency exit had been locked"
  {
    id: 'whether/exit-locked',
    asks: 'Were the exits locked?',
    settled: true,
    needs: /exit|gate|door/u,
    yes: wordings(
      `(?:exits?|exit doors?|fire doors?|emergency doors?|doors?|gates?)(?: \\d+)?${AT} (?:(?:was|were|had been|found|all|both|also) ){1,3}(?:locked|chained|bolted|padlocked|blocked|chained shut|locked shut|welded shut|barred)`,
    ),
    no: wordings(
      `(?:exits?|exit doors?|fire doors?|emergency doors?|doors?|gates?)(?: \\d+)?${AT} (?:(?:was|were|had been|all|both|stood) ){1,3}(?:open|unlocked|wide open|clear|unobstructed|not locked|not blocked|never locked|in working order)`,
    ),
  },
  // "had its lights on" / "was under way without lights"
  {
    id: 'whether/lights-on',
    asks: 'Were the lights on?',
    settled: true,
    unless: /power|street|traffic|christmas|stage|runway/iu,
    needs: /lights|lamp/u,
    yes: wordings(
      '(?:navigation lights|headlights|lights|running lights|lamps) (?:was|were|had been) (?:on|lit|burning|working|switched on)',
      'had (?:its|his|her|their|all its|all her) (?:navigation lights|headlights|lights|running lights) on',
    ),
    no: wordings(
      '(?:without|with no|no|showing no|carried no) (?:any )?(?:navigation lights|headlights|lights|running lights|lamp)',
      '(?:navigation lights|headlights|lights|running lights|lamps) (?:was|were|had been) (?:off|out|unlit|broken|not on|not working|switched off)',
    ),
  },
  // "held a valid permit" / "had no licence", "was built without permission"
  {
    id: 'whether/permit',
    asks: 'Was there a permit?',
    settled: true,
    needs: /permit|licen[cs]e|permission|authori[sz]ation/u,
    yes: wordings(
      '(?:had|has|have|held|holds|obtained|received|been granted|was granted|were granted|issued with) (?:an?|the|all|every|its|their|his|her|valid|proper) (?:\\p{L}+ ){0,2}?(?:permits?|licen[cs]es?|permission|authori[sz]ation)',
      'had (?:been given |given )?(?:planning )?permission',
    ),
    no: wordings(
      '(?:had|has|have|held|with|was) no (?:\\p{L}+ ){0,2}?(?:permits?|licen[cs]e|permission|authori[sz]ation)',
      'without (?:an?|any|the|the necessary|proper|planning|official)? ?(?:\\p{L}+ )?(?:permits?|licen[cs]e|permission|authori[sz]ation)',
      'never (?:obtained|held|had|applied for|sought) (?:an?|any|the|its|their) (?:\\p{L}+ ){0,2}?(?:permits?|licen[cs]e|permission)',
      'no (?:permit|licen[cs]e|permission) (?:was|had been|has been) (?:issued|granted|given|sought|obtained)',
      `(?:had|has|have|did)(?: not|n[\u0027’]t| never) (?:obtain|obtained|have|hold|held|applied for|apply for|sought|been granted|been issued) (?:an?|any|the|its|their|his|her) (?:\\p{L}+ ){0,2}?(?:permits?|licen[cs]e|permission)`,
    ),
  },
  // "had a long criminal record" / "had no previous convictions"
  {
    id: 'whether/criminal-record',
    asks: 'Was there a criminal record?',
    settled: true,
    unless: /\b(?:many|most|some|several|few)\b/iu,
    needs: /record|conviction|known to (?:the )?(?:police|security|intelligence|authorities)/u,
    yes: wordings(
      '(?:had|has|with) (?:an?|several|two|three|four|a string of|a history of|numerous|previous|prior) (?:\\p{L}+ ){0,2}?(?:criminal record|police record|convictions)',
      '(?:was|were|been|is) (?:well |already |previously |long )?known to (?:the )?(?:police|security services|intelligence services|authorities)',
    ),
    no: wordings(
      '(?:had|has|with|have) no (?:prior |previous |known )?(?:criminal (?:record|history)|police record|convictions|record of violence)',
      '(?:had|has) a clean record',
      '(?:was|were|been|is)(?: not|n[\u0027’]t| never) (?:previously )?known to (?:the )?(?:police|security services|intelligence services|authorities)',
      '(?:was|were) unknown to (?:the )?(?:police|security services|authorities)',
    ),
  },
  // "no customer data was taken" / "the details of 4,000 customers were stolen"
  {
    id: 'whether/data-taken',
    asks: 'Was data taken?',
    lasting: 'yes',
    needs: /data|records|details|passwords|information|files/u,
    yes: wordings(
      `(?<!no )(?:data|records|details|passwords|card numbers|information|files)${AT} (?:was|were|had been|has been|have been) (?:also |indeed )?(?:stolen|taken|accessed|compromised|exposed|copied|breached)`,
    ),
    no: wordings(
      'no (?:\\p{L}+ ){0,3}?(?:data|records|details|passwords|card numbers|information|files) (?:was|were|had been|has been|have been) (?:stolen|taken|accessed|compromised|lost|exposed|copied|breached)',
      `(?:data|records|details|passwords|card numbers|information|files)${AT} ${NOT} (?:stolen|taken|accessed|compromised|exposed|copied|breached|affected)`,
    ),
  },
  // "nobody has fallen ill" / "nine people were sickened"
  {
    id: 'whether/illness',
    asks: 'Has anybody fallen ill?',
    lasting: 'yes',
    needs: /\bill\b|illness|sick/u,
    yes: wordings(
      '(?:fell|fallen|became|become|been taken|taken) (?:seriously |violently )?(?:ill|sick)',
      '(?:was|were|been) sickened',
      '(?<!no )(?:illnesses|cases of illness) (?:have been|had been|were) (?:reported|linked|confirmed)',
    ),
    no: wordings(
      'no (?:reports of |reported |known |confirmed )?(?:illness|illnesses|sickness)',
      '(?:nobody|no one|no-one|no customers?|no children|no pupils?) (?:has |had |have )?(?:fallen|fell|become|became|been|got|gotten|is) (?:seriously |reported )?(?:ill|sick|sickened)',
    ),
  },
  // "Five have been hospitalized" / "Nobody needed hospital treatment"
  {
    id: 'whether/hospital',
    asks: 'Was anybody taken to hospital?',
    lasting: 'yes',
    unless: /animal|dog|horse/iu,
    needs: /hospital/u,
    yes: wordings(
      '(?:have|has|had|was|were) (?:been )?(?:hospitali[sz]ed|(?:admitted|taken|rushed|airlifted|flown|brought|sent|driven) to (?:an?|the|\\p{L}+|\\p{L}+ \\p{L}+)? ?hospitals?)',
      '(?:spent|spend) (?:\\S+ ){0,4}?nights? in (?:an? |the )?hospital',
    ),
    no: wordings(
      `(?:nobody|no one|no-one|none of|none|no \\p{L}+)(?: [\\p{L}'’-]+){0,5}? (?:hospitali[sz]ed|hospitali[sz]ation|hospital (?:treatment|care)|(?:admitted|taken|rushed|sent|brought|go) to (?:an? |the )?hospital)`,
      `${NOT} (?:be )?(?:hospitali[sz]ed|require hospital treatment|need hospital treatment)`,
    ),
  },
  // "ran out of water" / "there was no shortage", "never ran dry"
  {
    id: 'whether/ran-out',
    asks: 'Did supplies run out?',
    lasting: 'yes',
    needs: /\b(?:ran|run) (?:out|dry|short)|shortage|enough|plenty/u,
    yes: wordings(
      '(?:ran|had run|have run|has run) (?:out of|dry of|short of) (?:water|food|fuel|petrol|oxygen|beds|vaccines?|medicine|ballots?|ballot papers|supplies|drugs|blood|masks|gas|bread|cash|tests)',
      '(?:water|food|fuel|petrol|oxygen|medicine|ballots|ballot papers|supplies|vaccine|vaccines|stocks|cash) (?:ran|had run|have run) (?:out|dry|short)',
    ),
    no: wordings(
      '(?:no|not facing|not face|without) (?:any )?shortages?',
      '(?:never|did not|didn[\u0027’]t|had not|has not|have not) (?:ran|run) (?:out|dry|short)',
      '(?:had|have|has|was|were) (?:enough|plenty of) (?:water|food|fuel|petrol|oxygen|beds|vaccines?|medicine|ballots?|ballot papers|supplies|drugs)',
    ),
  },
  // "no jobs will go" / "will lay off 300 workers"
  {
    id: 'whether/job-cuts',
    asks: 'Will jobs be cut?',
    planned: true,
    named: true,
    needs: /job|layoff|lay off|redundanc|workers|staff|posts|positions/u,
    yes: wordings(
      '(?:will|would|to|plans to|is to|are to|expects to) (?:cut|lay off|shed|axe|slash|eliminate|make) (?:(?:some|about|around|up to|more than|nearly|almost|at least|roughly) )?(?:\\d[\\d,]*|hundreds of|thousands of|dozens of|a third of|half of|a quarter of) (?:\\p{L}+ )?(?:jobs|workers|staff|posts|positions|employees|people|roles)',
      '(?:\\d[\\d,]*|hundreds of|thousands of|dozens of) (?:\\p{L}+ )?(?:jobs|posts|positions|roles) (?:will|would|are to|are set to) (?:go|be cut|be lost|be axed|disappear)',
    ),
    no: wordings(
      '(?:no|without|without any|rules? out|ruled out) (?:forced |compulsory )?(?:layoffs|lay-offs|job losses|job cuts|redundancies)',
      '(?:no|not a single|not one) (?:jobs?|posts?|one|worker|employee) (?:will|would) (?:go|be lost|be cut|lose)',
    ),
  },
  // "not a single branch closes" / "40 branches will be shuttered"
  {
    id: 'whether/closures',
    asks: 'Will any of them close?',
    planned: true,
    needs: /clos|shut/u,
    yes: wordings(
      '(?:\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|dozens of|several|some|hundreds of) (?:\\p{L}+ ){0,2}?(?:branches|stores|shops|plants|schools|offices|sites|clinics|libraries|factories|hospitals|mines|stations) (?:(?:will|would|are|to|be|is) ){1,3}(?:closed?|shuttered|shut|shut down)',
      '(?:will|would|to|plans to) (?:close|shut|shutter) (?:(?:some|about|around|up to|more than|nearly) )?(?:\\d[\\d,]*|two|three|four|five|six|dozens of|several) (?:\\p{L}+ ){0,2}?(?:branches|stores|shops|plants|schools|offices|sites|clinics|libraries|factories|hospitals|mines)',
    ),
    no: wordings(
      '(?:no|not a single|not one|none of (?:the|its|our)) (?:\\p{L}+ )?(?:branch|branches|stores?|shops?|plants?|schools?|offices?|sites?|clinics?|library|libraries|factory|factories|hospitals?|mines?) (?:(?:will|would|is|are|be|to|has to|have to) ){0,3}(?:closes?|closed|shut|shuts|shuttered|closing)',
      'no (?:branch|store|shop|plant|school|factory|hospital|library|mine) closures',
    ),
  },
  // "will each get a voucher" / "would get nothing"
  {
    id: 'whether/compensation',
    asks: 'Will there be compensation?',
    planned: true,
    needs: /refund|voucher|compensat|rebate|nothing/u,
    yes: wordings(
      '(?:will|would|to|are to) (?:each |all |also |automatically )?(?:get|receive|be given|be offered|be paid|be sent) (?:an?|the|full|their|[$£€]\\d[\\d,.]*) ?(?:[^\\s,;]+ ){0,3}?(?:refunds?|vouchers?|compensation|rebates?)',
      '(?:will|would|has promised to|promised to|is to) (?:fully |also )?compensate',
    ),
    no: wordings(
      '(?:will|would) (?:get|receive|be given|be paid|be offered) (?:nothing|no (?:compensation|refunds?|vouchers?|rebate))',
      'no (?:compensation|refunds?|vouchers?|rebates?) (?:will|would|is|are) (?:be )?(?:paid|offered|given|due|planned)',
      '(?:will|would)(?: not|n[\u0027’]t) (?:be )?(?:compensated|compensate|refunded|refund)',
    ),
  },
  // "final dividend proposed", "halved its dividend" / "will pay no dividend"
  {
    id: 'whether/dividend',
    asks: 'Is there a dividend?',
    planned: true,
    needs: /dividend/u,
    yes: wordings(
      '(?:interim |final |quarterly |annual |special )?dividend (?:of [^\\s]+ (?:a share |per share |[a-z]+ )?)?(?:is |was |has been |will be |to be )?(?:proposed|declared|paid|restored|reinstated|raised|increased|halved|payable|doubled|held|maintained|cut to|returns)',
      '(?:proposed|declared|halved|raised|increased|doubled|restored|reinstated|proposes|declares|maintained|held) (?:an?|its|the) (?:interim |final |quarterly |annual |special )?dividend',
    ),
    no: wordings(
      'no (?:interim |final |quarterly |annual |special )?dividend',
      '(?:scrap|scraps|scrapped|scrapping|axe|axed|axes|suspend|suspended|suspends|cancel|cancelled|canceled|omitted|passed|skip|skipped|dropped) (?:its|the) (?:interim |final |quarterly |annual |special )?dividend',
      'dividend (?:is |was |has been |had been )?(?:scrapped|axed|suspended|cancelled|canceled|omitted|passed)',
      '(?:not|n[\u0027’]t) (?:pay|be paying|declare|propose) (?:an?|its|the|any) (?:interim |final |quarterly |annual |special )?dividend',
    ),
  },
  // "telephoned her rival to concede" / "refuses to concede"
  {
    id: 'whether/conceded',
    asks: 'Has the loser conceded?',
    lasting: 'yes',
    unless: /penalt|goal|point|try|league/iu,
    needs: /conced|concession|congratulat/u,
    yes: wordings(
      '(?:has |have |had )?conceded (?:defeat|the race|the election|to|on|late|early|that)',
      '(?:called|telephoned|phoned|rang) (?:\\p{L}+ ){1,4}?to (?:concede|congratulate)',
      '(?:gave|delivered|made) (?:an?|his|her) concession (?:speech|call)',
    ),
    no: wordings(
      '(?:has|have|had|did|will|would)(?: not|n[\u0027’]t| yet to| never) (?:yet )?conceded?',
      '(?:refused|refuses|refusing|declined|declines) to concede',
      'no concession',
    ),
  },
  // "paid a ransom" / "no ransom was paid"
  {
    id: 'whether/ransom',
    asks: 'Was a ransom paid?',
    settled: true,
    needs: /ransom/u,
    yes: wordings(
      '(?:paid|handed over) (?:an?|the|[$£€]\\d\\S*|some|about) ?(?:\\p{L}+ ){0,3}?ransom',
      '(?<!no )ransom (?:of \\S+ (?:million )?)?(?:was|had been|has been) (?:paid|handed over)',
    ),
    no: wordings('no ransom', `ransom ${NOT} paid`, `${NOT} (?:pay|paid) (?:an?|any|the) ransom`, 'without (?:paying )?(?:an?|any) ransom'),
  },
  // "the ceasefire is holding" / "broke the truce within hours"
  {
    id: 'whether/truce-held',
    asks: 'Has the truce held?',
    needs: /truce|ceasefire|cease-fire/u,
    yes: wordings(
      '(?:truce|ceasefire|cease-fire)(?: \\p{L}+){0,3}? (?:held|was holding|is holding|has held|had held|appeared to be holding|appears to be holding|largely held)',
      'no (?:violations|breaches) of the (?:truce|ceasefire|cease-fire)',
    ),
    no: wordings(
      '(?:violated|broke|breached|violating|breaking|breaching|broken) (?:the|a) (?:\\p{L}+ )?(?:truce|ceasefire|cease-fire)',
      '(?:truce|ceasefire|cease-fire) (?:was|has been|had been|has|had) (?:broken|violated|breached|collapsed|already been broken)',
      '(?:violations|breaches) of the (?:truce|ceasefire|cease-fire) (?:were|have been|had been)',
    ),
  },
  // "took no questions" / "answered reporters' questions"
  {
    id: 'whether/questions-taken',
    asks: 'Were questions answered?',
    settled: true,
    needs: /question|reporters|journalists|the press|without (?:speaking|talking)/u,
    yes: wordings(
      '(?:took|answered) (?:(?:several|some|two|three|a few|reporters[\u0027’]|journalists[\u0027’]) )?questions',
      'spoke (?:briefly )?(?:to|with) (?:reporters|journalists|the press)',
    ),
    no: wordings(
      '(?:took|answered|taking|answering) no questions',
      '(?:did not|didn[\u0027’]t|would not|refused to|declined to) (?:take|answer) (?:any |reporters[\u0027’] |journalists[\u0027’] )?questions',
      'without (?:taking|answering) (?:any )?questions',
      '(?:left|departed|walked out|walked away) without (?:speaking|talking)',
    ),
  },
  // "had passed its last inspection" / "failed an inspection in May"
  {
    id: 'whether/inspection',
    asks: 'Did it pass inspection?',
    settled: true,
    needs: /inspect/u,
    yes: wordings('passed (?:an?|its|the|every|all) (?:\\p{L}+ ){0,3}?inspections?'),
    no: wordings('failed (?:an?|its|the|two|three|several) (?:\\p{L}+ ){0,3}?inspections?', 'never (?:been )?inspected', 'no inspection (?:had been|was|has been)', 'missed (?:an?|its|the) (?:\\p{L}+ ){0,2}?inspection'),
  },
  // "families were evacuated" / "no evacuation was ordered"
  {
    id: 'whether/evacuated',
    asks: 'Was anybody evacuated?',
    lasting: 'yes',
    needs: /evacuat|told to leave|ordered (?:out|to leave)/u,
    yes: wordings(
      `(?:residents|families|people|guests|pupils|patients|workers|villagers|homes|houses|households|tenants|staff|everyone|neighbou?rs|passengers)${AT} (?:(?:was|were|had|have|been|all|also) ){1,3}(?:evacuated|ordered to (?:evacuate|leave)|told to (?:evacuate|leave)|moved out|ordered out)`,
      'evacuations? (?:order )?(?:was|were|had been|has been) (?:ordered|issued|under way)',
    ),
    no: wordings(
      'no evacuations?(?: orders?)?(?: (?:was|were|had been|has been|have been))?',
      '(?:nobody|no one|no-one|no residents?|no homes?) (?:had been|was|were|has been|had to be|needed to be) (?:evacuated|moved|told to leave|ordered out)',
      `${NOT} evacuated`,
      'no need (?:to evacuate|for (?:an )?evacuation)',
    ),
  },
  // "the bridge was carried away" / "the bridge is standing", "held without a crack"
  {
    id: 'whether/bridge-down',
    asks: 'Did the bridge come down?',
    settled: true,
    needs: /bridge|span|viaduct|overpass/u,
    yes: wordings(
      `(?:bridge|span|viaduct|overpass|footbridge)${AT} ${HELPERS}(?:collapsed|gave way|given way|fell into|fallen into|dropped into|slid into|plunged into|washed away|carried away|swept away|destroyed|came down|come down|fell|fallen)`,
      'collapse of (?:the|a) (?:[\\p{L}-]+ ){0,3}?(?:bridge|span|viaduct|overpass|footbridge)',
    ),
    no: wordings(
      `(?:bridge|span|viaduct|overpass|footbridge)${AT} (?:had |has |is |was |which is |that is )?(?:also |still )?(?:held|standing|stands|intact|withstood|survived|undamaged|unscathed|stood firm)`,
      `(?:bridge|span|viaduct|overpass|footbridge)${AT} ${NOT} (?:collapse|collapsed|give way|fall|fallen|destroyed|damaged)`,
    ),
  },
  // "the levee broke" / "the dam held"
  {
    id: 'whether/dam-broke',
    asks: 'Did the dam break?',
    settled: true,
    needs: /dam|levee|dyke|dike|embankment/u,
    yes: wordings(
      `(?:dam|levee|dyke|dike|embankment)s?${AT} ${HELPERS}(?:burst|broke|broken|breached|collapsed|gave way|given way|failed|ruptured|overtopped)`,
    ),
    no: wordings(
      `(?:dam|levee|dyke|dike|embankment)s?${AT} (?:has |had |have |is |are |was |were )?(?:held|holding|intact|sound|safe|stood firm|not in danger)`,
      `(?:dam|levee|dyke|dike|embankment)s?${AT} ${NOT} (?:burst|break|broken|breached|collapse|collapsed|failed)`,
    ),
  },
  // "slammed on the brakes" / "no skid marks"
  {
    id: 'whether/braked',
    asks: 'Did the driver brake?',
    settled: true,
    needs: /brak|skid/u,
    yes: wordings(`(?:driver|pilot|trucker|motorist|he|she|engineer)${AT} (?:had )?(?:braked|hit the brakes|slammed on the brakes|applied the brakes|tried to brake)`, '(?:long|fresh|clear) skid marks'),
    no: wordings('no (?:skid marks|tyre marks|tire marks|brake marks|sign of braking|attempt to brake)', `${NOT} (?:brake|braked|hit the brakes|apply the brakes|touch the brakes)`, 'without braking'),
  },
  // "no group has claimed responsibility" / "the rebels claimed the attack"
  {
    id: 'whether/claimed',
    asks: 'Has anybody claimed responsibility?',
    lasting: 'yes',
    needs: /responsibility|claimed the/u,
    yes: wordings('(?:has |have |had |later )?claimed (?:responsibility|the (?:attack|bombing|blast|killing|assassination|shooting))'),
    no: wordings(
      '(?:no (?:group|one|militant group|organi[sz]ation)|nobody|no-one) (?:has |had |have )?(?:yet |so far |immediately )?(?:claimed|claims) (?:responsibility|the attack)',
      'no (?:immediate )?claim of responsibility',
    ),
  },
  // "apologised to the families" / "offered no apology"
  {
    id: 'whether/apology',
    asks: 'Was there an apology?',
    lasting: 'yes',
    named: true,
    needs: /apolog|sorry/u,
    yes: wordings('(?:has |have |had |publicly |later )?apologi[sz]ed (?:to|for|on|in|at|publicly|after)', '(?:issued|offered|made|published) (?:an?|his|her|its|a public|a full|a written) (?:\\p{L}+ )?apology', 'said (?:he|she|they|it) (?:was|were) sorry'),
    no: wordings(
      '(?:has|have|had|did|would|will)(?: not|n[\u0027’]t| yet to| never) apologi[sz]ed?',
      '(?:refused|refuses|declined|declines|refusing) to apologi[sz]e',
      '(?:offered|made|issued|with|was|been) no apology',
      'stopped short of (?:apologi[sz]ing|an apology)',
      'without apologi[sz]ing',
    ),
  },
];

const byId = new Map(whetherQuestions.map((question) => [question.id, question]));

/** `whetherQuestion('whether/alarm')?.asks` → "Did the alarm sound?" */
export const whetherQuestion = (id: string): WhetherQuestion | undefined => byId.get(id);
