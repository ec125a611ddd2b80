import { rumourCue } from '../../lexicons/stage-words.ts';

/** Looked for in the words before a figure (the last 80 characters of its clause), behind it (the first 40), or in its clause. */
export interface MarkRule {
  readonly mark: string;
  readonly before?: RegExp;
  readonly behind?: RegExp;
  readonly clause?: RegExp;
  /** holds of counts only */
  readonly counts?: true;
  /** holds of sums of money only */
  readonly money?: true;
}

/** What narrows a figure, so that it may differ from another without contradicting it. Runs of white space are single spaces here. */
export const markRules: readonly MarkRule[] = [
  // "including two children", "among them 14 women", "of whom 10", "three of the dead"
  {
    mark: 'subset',
    before: /\b(?:including|among (?:them|those|the)|of (?:whom|which|them|these|those)|at least one of)\b[^.;]{0,30}$/iu,
    behind: /^(?:,? of (?:whom|which|them|these|those)| among them)\b/iu,
  },
  // "three of the dead", not "two miles of the course", not "40 of the firm's shops"
  { mark: 'subset', behind: /^ of the(?! \p{L}+['’]s?\b)/iu, counts: true },
  // "another 18", "18 more", "an additional 40"
  {
    mark: 'additional',
    before: /\b(?:another|additional|a further|a second) ?$/iu,
    behind: /^ (?:more|others?|further|additional|extra)\b/iu,
  },
  // "a baby and four people", "the driver and three passengers": one more is named beside the figure
  {
    mark: 'additional',
    before:
      /\b(?:baby|infant|child|toddler|teen|teenager|boy|girl|man|woman|officer|driver|pilot|suspect|gunman|mother|father|teacher|captain|skipper|guard|nurse|doctor|soldier|firefighter|pedestrian|cyclist|motorcyclist|passenger|bystander|worker|student|pupil|wife|husband|son|daughter|brother|sister|grandmother|grandfather|person|he|she)(?:,| and)(?: (?:his|her|their|its))? $/iu,
    counts: true,
  },
  // "licensed to carry 185", "a capacity of 900", "allowed 185"
  {
    mark: 'limit',
    clause:
      /\b(?:capacity|licen[cs]ed|certified|allowed|permitted|maximum (?:of|number)|limited to|limit of|can (?:hold|carry|seat|take)|designed (?:for|to))\b/iu,
  },
  // "the certificate allows 185 passengers"
  {
    mark: 'limit',
    before: /\b(?:allows?|permits?|authori[sz]es?|licen[cs]es?)(?: (?:up to|at most|no more than|only))? $/iu,
    counts: true,
  },
  // "up from 380", "down from nearly 60": the figure before the change
  {
    mark: 'before',
    before:
      /\b(?:from|compared (?:with|to)|against|previously|instead of|rather than|down on|up on) (?:(?:nearly|about|around|almost|some|just|more than|the|a) )?(?:US)?[$€£]?$/u,
  },
  // "two were seriously hurt", "four in critical condition": some of the injured
  {
    mark: 'severe',
    clause:
      /\b(?:seriously|severely|critically|gravely|badly) (?:injured|hurt|wounded|ill)\b|\bin (?:a )?(?:critical|serious|grave) condition\b|\b(?:serious|severe|critical|life-threatening) injur/iu,
    counts: true,
  },
  // "seven people, including the gunman"
  {
    mark: 'perpetrator',
    clause:
      /\b(?:including|among them|counting|along with) (?:the )?(?:suspected )?(?:gunman|shooter|attacker|assailant|suspect|bomber|perpetrator|killer|hijackers?|driver|pilot|himself|herself)\b|\bthe (?:gunman|shooter|attacker|assailant|suspect|bomber|perpetrator|killer|driver|pilot) (?:among them|included)\b/iu,
  },
  // "rose by 30", "cut by 5 percent"
  {
    mark: 'delta',
    before:
      /\b(?:rose|risen|rise|fell|fallen|fall|up|down|grew|grown|increased?|decreased?|cut|raised?|lowered|dropped|jumped|climbed|widened|shrank|reduced?)\b[^.;]{0,30} by (?:(?:about|nearly|almost|some|around|more than|at least|up to) )?[$€£]?$/iu,
  },
  // "hoped for 1,000", "a target of 40", "expected 900"
  {
    mark: 'target',
    before:
      /\b(?:hop(?:ed|ing) for|target(?:s|ed)? (?:of|for)|goal of|aims? (?:for|to)|aimed at|forecast|predicted|sought|demand(?:s|ed)|asked for)\b[^.;]{0,30}$/iu,
  },
  // "expected 900", not "expects to spend 900"
  { mark: 'target', before: /\bexpect(?:s|ed|ing)?(?: (?:about|some|around|nearly|at least|up to|more than))? $/iu },
  // "the 60 votes it needed", "needs at least 200 beds": what there ought to be
  {
    mark: 'needed',
    before:
      /\b(?:need(?:s|ed|ing)?|requir(?:es|ed|ing)|a (?:minimum|threshold|quorum) of) (?:(?:a|an|the|at least|about|some|another|only|just|all|more than) )*$/iu,
    behind:
      /^(?: \p{Ll}+)? (?:that )?(?:it|they|he|she|we) (?:need(?:s|ed)?|required?)\b|^(?: \p{Ll}+)? (?:needed|required|necessary) (?:to|for)\b/iu,
  },
  // "turns 44 next week"
  { mark: 'target', before: /\b(?:turn(?:s|ed|ing)?|celebrat(?:es|ed|ing) (?:his|her|their)) $/iu },
  // "rumours of 100 dead"
  { mark: 'rumour', clause: rumourCue },
  // "a similar attack in May wounded 30": another event
  { mark: 'former', before: /\b(?:a (?:similar|previous|separate|past|former)|an earlier) \p{L}+\b[^,;\d]{0,60}$/iu },
  // "a storm last year", "nine years ago": a time before the story
  {
    mark: 'former',
    before:
      /\b(?:(?:last|previous) (?:year|month|spring|summer|autumn|winter|decade|century)|(?:years?|months|decades) (?:ago|earlier|before)|previous (?:record|best|high|low))\b[^;\d]{0,60}$/iu,
    behind:
      /^[^,;\d]{0,30}\b(?:(?:last|previous) (?:year|month|spring|summer|autumn|winter|decade|century)|(?:years?|months|decades) (?:ago|earlier|before)|previous (?:record|best|high|low))\b/iu,
  },
  // "each family", "per victim", "every household"
  {
    mark: 'each',
    before: /\b(?:each|every)\b[^,;]{0,50}$/iu,
    behind: /^(?: (?:for|to|by|in))?(?: \p{L}+){0,4} (?:each|every|apiece|per (?:person|head|family|victim|household))\b/iu,
  },
  // "rarely topped 65 mph", "usually 40", "an average of 12": what is so as a rule, not every time
  {
    mark: 'usual',
    before:
      /\b(?:rarely|seldom|usually|typically|normally|generally|ordinarily|as a rule|on average|(?:an?|the) (?:average|median) of|averag(?:es|ed|ing))\b[^.;\d]{0,40}$/iu,
    behind: /^[^.;,\d]{0,30}\b(?:on average|as a rule|in a (?:typical|normal|average) (?:year|month|week|day))\b/iu,
  },
  // "the fastest it went was 72 mph", "peaked at 1,200", "a peak of 40": the utmost, not what it was all the time
  {
    mark: 'utmost',
    before:
      /\b(?:fastest|slowest|highest|lowest|longest|shortest|oldest|youngest|deepest|heaviest|peak(?:s|ed|ing) at|a peak of)\b[^.;,\d]{0,30} $/iu,
  },
  // "the first 85 workers will leave": those behind them are not counted
  { mark: 'stage', before: /(?<!\bat )\b(?:first|last|final|initial|next) $/iu, counts: true },
  // "on the first flight", "the first day": one stage of the whole
  {
    mark: 'stage',
    clause:
      /\b(?:first|second|third|final|last) (?:flight|bus|boat|ship|train|convoy|day|phase|stage|round|batch|group|wave|tranche|instalment|installment|leg|quarter|half)\b|\b(?:(?:first|initial|partial|early) (?:count|tally|estimates?|returns?|results?)|election night|so far|to date|preliminary|provisional|unofficial)\b/iu,
  },
  // "led by 19 votes": the count goes on
  { mark: 'stage', before: /\b(?:led|leads|leading|ahead|trail(?:s|ed|ing)?|behind)\b[^,;]{0,30} by (?:about |just |only |some )?$/iu },
  // "a headline sentence of seven years", "a starting point of £40"
  { mark: 'limit', before: /\b(?:headline|starting|asking|list|opening)(?: \p{Ll}+)? of $/iu },
  // "six years with the final two suspended": what is told is not what is served
  {
    mark: 'unserved',
    clause: /\b(?:with|of (?:which|them|it)) [^,;]{0,40}\b(?:suspended|on probation|on licen[cs]e|on parole|deferred)\b/iu,
  },
  // "fewer than 200 of nearly 25,000 votes": the whole of which the figure before it is a part
  { mark: 'whole', before: /\b\d+ (?:out )?of (?:(?:nearly|about|some|around|almost|more than|over|the|all) ){0,2}$/u, counts: true },
  // "before tax and fees", "excluding the police levy"; "once fees are added"
  {
    mark: 'without',
    clause: /\b(?:excluding|not (?:counting|including))\b/iu,
  },
  {
    mark: 'without',
    money: true,
    clause: /\bbefore (?:\p{Ll}+ ){0,4}(?:tax(?:es)?|precepts?|costs|deductions|fees|charges|interest|expenses|levies)\b/iu,
  },
  { mark: 'combined', clause: /\b(?:once|when|after) [^,;]{0,50} (?:is|are) (?:added|included|counted)\b/iu },
  // "won by 19 votes": by how much, not how many
  {
    mark: 'margin',
    before:
      /\b(?:w[io]n|wins|beat|beats|beaten|defeat(?:s|ed)?|lost|edged|margin|majority|lead|victory|decided|hung|elected)\b[^.;]{0,60}\s(?:by|of|on)(?: (?:about|just|only|some|nearly|more than|fewer than|less than|at least))? $/iu,
  },
  // "squeaked through by three votes", "fell two votes short"
  {
    mark: 'margin',
    before:
      /\b(?:squeaked|squeezed|scraped|passed|carried|rejected|defeated|failed|survived)\b[^.;\d]{0,50} by (?:(?:just|only|about|some|a mere) )?$/iu,
    counts: true,
    behind: /^ (?:votes? |seats? )?(?:short|shy)\b/iu,
  },
  // "the margin is 43 votes", "her lead stood at 19"
  {
    mark: 'margin',
    before:
      /\b(?:margin|majority|lead|gap|difference)\b[^.;,\d]{0,30} (?:is|was|stands|stood|remains|came|narrowed|grew|widened|shrank)(?: (?:at|to|now|then|only|just|about|therefore|still)){0,2} $/iu,
  },
  // "treated at the scene"
  {
    mark: 'on-site',
    counts: true,
    clause: /\b(?:at the (?:scene|roadside|site|spot|finish)|on site|on the spot|at the side of the road)\b/iu,
  },
  // "the two together", "combined"
  { mark: 'combined', clause: /\b(?:together|combined|between them|jointly|the two of them)\b/iu },
  // "in Norvik alone"
  { mark: 'alone', clause: /\p{L} alone\b/iu },
  // "nationwide", "across the country", "worldwide", "in nine countries", "around the Baltic Sea"
  {
    mark: 'wide',
    before: /\b(?:nationwide|countrywide|statewide|worldwide|globally|nationally)\b[^,;]{0,40}$/iu,
    behind:
      /^[^,;]{0,20}\b(?:nationwide|countrywide|statewide|worldwide|globally|nationally|(?:across|throughout) (?:\p{Lu}\p{L}+ )?(?:Africa|Europe|Asia|America|Latin America|the Americas|Oceania)|(?:across|throughout|around) the (?:country|state|world|nation|region|globe|province|county|city|island|continent|network|(?:\p{Lu}\p{L}+ )?(?:Ocean|Sea|Gulf))|in (?:\d+|\p{L}+) countries)\b/iu,
  },
  // "the top 1 percent", "the lower 95 percent of earners", "the 40 lowest-paid": a group, not what it has
  {
    mark: 'group',
    before: /\b(?:top|bottom|lower|upper|richest|poorest|wealthiest|(?:highest|lowest|best|worst)(?:[- ](?:earning|paid))?) $/iu,
  },
  // "had died by the time the tide turned", "by nightfall 60 had left", "By Tuesday night": counted at one hour of the day
  {
    mark: 'moment',
    clause:
      /\bby (?:the time|then|(?:early |late |mid-?)?(?:dawn|daybreak|sunrise|morning|noon|midday|lunchtime|afternoon|dusk|sunset|nightfall|evening|night|midnight)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m)\b/iu,
  },
  // "were already dead": so many when somebody looked
  { mark: 'already', before: /\balready\b[^,]{0,60}$/iu, behind: /^[^,]{0,38}\balready\b/iu },
  // "support from black voters", "among women", "with rural households": a part of all who were asked or counted
  {
    mark: 'subgroup',
    clause:
      /\b(?:among|from|with|by) (?:the )?(?:black|white|hispanic|latino|asian|african[- ]american|jewish|muslim|christian|catholic|evangelical|protestant|young|younger|old|older|elderly|female|male|rural|urban|suburban|working[- ]class|college[- ]educated|independent|republican|democratic|conservative|labour|undecided|married|single|poor|poorer|rich|richer|wealthy|low[- ]income|high[- ]income|first[- ]time|foreign|immigrant|native) (?:likely |registered )?(?:voters?|adults|people|men|women|households|workers|families|respondents|residents|students|supporters|citizens|americans|britons)\b|\bamong (?:women|men|millennials|pensioners|students|seniors|teenagers|children|independents|republicans|democrats|conservatives|evangelicals|those (?:aged|under|over))\b/iu,
  },
  // "12 people in the city and 30 more in the suburbs": the figure leaves out those that are told beside it
  { mark: 'rest', clause: /\band (?:\S+ ){1,3}(?:more|others) (?:in|at|on|near|around|across|elsewhere|nearby)\b/iu },
  // "the remaining 15"
  { mark: 'rest', before: /\b(?:remaining|the other) $/iu, counts: true },
  // "local media put the toll at 12"
  {
    mark: 'reported',
    clause:
      /\b(?:(?:local|state|social|some) media|media reports|(?:early|first|initial|some|unconfirmed|unverified) reports|reports (?:put|said|suggest(?:ed)?))\b/iu,
  },
  // "confirmed seven deaths", against what was only reported
  { mark: 'confirmed', before: /\bconfirm(?:s|ed)? (?:that )?(?:(?:at least|about|only|some) )?$/iu },
  // "since early October", "over the past three years"
  {
    mark: 'period',
    before: /\b(?:since|so far this|(?:over|in|during|within) the (?:past|last))\b/iu,
    behind: /^[^,]{0,32}\b(?:since|so far this|(?:over|in|during|within) the (?:past|last))\b/iu,
  },
];
