/**
 * In how many of the WikiNews articles of 2019 and 2020 each word stands: what tells a rare word from a common one before any article has come.
 * Counted from the text of WikiNews (https://en.wikinews.org, its contributors, CC BY 2.5, https://creativecommons.org/licenses/by/2.5/);
 * words in small letters, a plural "s" taken off, those of three articles and fewer left out. Facts about word counts only.
 */
export const BACKGROUND_ARTICLES = 294;

/** One row for each number of articles: the number, then the words. */
const rows = `
294 the
286 and
265 for was
243 with
228 from
212 said that
189 were
185 not
184 had
181 which
179 have this
175 has
174 state
167 also
166 according
154 but
153 been
152 are
150 united year
147 after
146 his one
144 they
143 time
138 who
135 other
133 would
132 their two
131 people
130 over
125 about
117 first
116 there
112 its president
111 new
106 all
105 some when
103 last
102 reported
101 into
100 more only
97 national
96 before out
93 government report than
90 made will
89 both
88 called
87 can
86 any around during
85 three
84 monday
83 may
82 including official
81 did our part
80 most them while
79 yesterday
78 number then what
77 day death him saturday
76 announced former since
75 friday wednesday
74 being could local told
71 against like member reportedly work
70 between under
69 place week
68 died public
67 her news such
66 least
65 because she where you
64 these world
63 city party thursday
62 following found
61 right
60 now those tuesday used well
59 another many university
58 country later make
57 case home house how press
56 come next police trump until
55 election four general health same second still support take vote
54 life million october statement sunday way
53 down five just minister service very within
52 back days early event held old through today
51 came does donald
50 hour known law morning received
49 live nation office
48 currently democratic group issue person should twitter wikinew
47 change decision own presidential september south without
46 august current due high leader much need plan third
45 involved long month saying use your
44 american cause even family federal however march media off previously stated took
43 based candidate january several six started
42 campaign claimed court few further late run team
41 area continue don human investigation killed know large system using utc
40 began center different each get having order released security set working
39 age already away covid international john political position prime say see thousand won
38 along end good help included left must near term think yet
37 earlier foreign give going head led making name past question remain running want
36 again among control department every february justice night once representative response went
35 bill declared district governor hospital include previou release why
34 condition find interview june needed really thing vice wrote
33 authoritie become best building december effort force form injured july mayor move point published research result scheduled senator
32 california confirmed emergency enough far followed given less man military never planned put social ten via
31 although alway became call done half individual open organization post problem process role show total video water
30 access across administration anti attack decided dies director finding future interest line matter north officer race reason republican senate study though together too union victim york
29 allow announcement considered coronaviru eight ever face here hold incident instead issued itself joe keep leave lost might mile nomination operation possible school something whether
28 able ahead air asked big capital company congress dead effect european friend full great history hundred lot majority noted per rather reached region related served similar source speaking spoke test thought view
27 ago almost america children civil countrie deal disease either information lead longer look november outside power ran required seek seven side tell voter white
26 act aged associated attended chief constitution crime data date described elected important let level mean measure non pandemic roughly scientist start stop variou war
25 action believe biden claim community continued evening final fire global met nominee prevent provide saw secretary specific stay supreme washington women
24 addition alleged april author charge didn expect florida got ground likely multiple named primary prison protest read science single space tweeted upon wife
23 agency agreed allowed college concern council doing field island legal little major medical professor project receive require rule showed situation small spread step taking
22 accused actually affected ask available board born care china citizen close common conference despite executive expected fact follow hand himself image independent indicated moved moving often purpose reach researcher safety says society sometime strong student taken toward try voted website worked
21 answer better british complete course daily discuss expressed failed free goal hard initial joined judge kill killing kind kingdom mike opposition passed percent posted provided record return seat seen serve significant soon stand suggested win
20 added affair appeared biggest black body business cannot career challenge citing coming committee cost criminal describe ended example female figure france happened initially job leading london looking message ongoing partie population program resident shortly sign subject supported thank top tried trying turn turned woman
19 activitie affect anyone arrested attention caused certain coast create damage east economic everyone everything experience fellow happen idea iran list low ministry moment nearby parliament potential private recent recently reporter request season sentence site son specifically spokesperson stage supporter viru
18 ability account address attempt bring chance child comment conservative consider couple decide development difference discussed estimated evidence familie forward getting identified increase institute laws leaving legislature limit main minute money mother movement nearly nine occurred platform policy popular proposed protect protection regarding risk self sent serie serving shot special speech talk technology themselve voting wanted west
17 add additional alone announce asking becoming bernie border carolina changed conflict count county cover decade delegate democrat difficult elizabeth else entire focused front fund gave infection johnson language management mass mentioned michael model offered paid peace positive probably product relation richard separate sought southern station structure true type ways whose young
16 airport anything article avoid behind broke brought choice clear closed commented compared completely critical debate delivered demand developed doesn drug education eventually expert faced fight food gas giving goes host improve increased involve largest leadership limited living lower maintain mate meeting men nothing obama ones online owner personal poll quickly real resource returned robert sander scene select someone sure texa ticket town trial usually western writing yes
15 abuse activity african animal aspect ballot barack bbc begin break caught central choose cited cnn colleague convention dozen energy especially exist factor feel fourth freedom fully george hearing immediately impact india infected islamic knew located loss nevada opinion ordered original park period photo possibility present protester publicly receiving recorded red reduce reform remained safe secured shared signed star story subsequently suspended television territory tested travel vehicle vermont written
14 above afternoon allegation appear artist association background bid book brother calling chinese climate convicted culture directly discussion drew drive exactly feature felt fill flight fourteen green guard higher highest hope incumbent jame join kept lawyer legislative lived love mail male marine material maybe meet minor nbc northern observed offer officially ohio otherwise outbreak overall paper parent performance performed perhap placed please politician possibly providing rate removed responsible rest road ruling seriou short showing sort speaker staff success suffered suspect tool treatment understand unlike uses value violence wearing whatever whole wind worker write
13 advocate agreement allowing amendment amount apply arrest assembly attacked australia beginning benefit billion bit canada centre claiming clinton colorado commercial conduct conducted creating crew crisi cycle damaged dangerou daughter denied eleven environment fine foundation founded fraud germany growing hall heard heart helped hit holding inside intended internet iranian launched lawsuit meaning mexico middle network pass planning play pro produce prosecutor quite radio range remarked remove republic resolve responsibility review room russian scale sea send sense share shut sitting statu store talking threat trust unit user word
12 accepted achieve activist appeal army attorney award bad base basically block build built category combat commission compare condolence contact contribute counter creation defeat degree depend designed develop discovered discovery dropped earth easy equipment essential explain explained facebook filed focu founder game hospitalized hurricane indian influence injurie iraq jobs learn learned light manager mask massachusett massive michigan myself nature okay opening opportunity organisation owned particular passenger physical piece practice prior produced professional quarter rally ready recovered relatively restriction revealed route royal san scientific seriously sexual simple size solution sound specie struck studie suggest survey throughout usa warning weekend william
11 actor africa average balance banned basi believed below beyond bomb bori budget cancelled captured car carry chairman channel character charged check closely code command competition computer concerned congressional connection continuing controlled covered crash criticized cut definitely deputy detail die disaster discusse distribution document eastern eat economy ends england ensure entered europe featured fell fighting firm flying formed function gender greater grew guilty identity ill illegal illinoi informed internal introduced journal key lack land looked market meant medicine mission mostly natural necessary nobody nor note oil operating originally path paul pay pennsylvania perspective planet played politic prepared presence presidency pressure publication quality questioned referred represent round runs russia search seeking senior session sex shooting sister spent stable standard standing starting street studied successfully suffering technical thinking tomorrow trade twenty ultimately upcoming version virginia voice wasn whom widespread winning worldwide yeah
10 active agenda amongst amy analysi annual apart armed aware cabinet cancer carried carrying chri citie concluded conclusion contributed covering crashed criticism cross david discussing dollar driver earned effective encouraged english established extremely father favor feeling fifteen finally financial flag floor forced french generally girl god growth gun hampshire happy implement industry intent investigate investigating involvement kilometer larger letter libertarian listed mainly maintained mark maryland mention minority missing mourning movie murder muslim nancy nominated normal offering opposed option pari partner patient phone pick pledged policie potentially pretty primarie raise remaining represented requested rescue respect responded resulted retired sars seeing seem selected selection selling sentenced severe software spreading storie storm style successful suggestion suspected telling tend terrorist theory therefore traditional transportation treated troop twelve understanding victory visit volunteer warren weapon weather widely wins
9 abortion accident acting advantage advisor allegedly andrew announcing anymore applied appointed approaching arabia atlantic attacker attempted attempting attend australian authority bodie broken capacity caucuse chose clearly committed commonly companie completed confirm construction couldn cov created critic crowd deceased delay developing differently doctor door electoral employee ending engineer entirely establish existing extend extended facilitie fair fall fast fear feet film forming gain gathered georgia german guess handle harri hear heavy hong imagine install intelligence interesting item jersey journalist judicial king knowledge kong largely latest learning liberal lies location loved mandatory marriage mental meter method mid mind minimum mistake modern none normally notice older outlet participate participation pattern phase philippine plant playing pompeo poor proceeding processe producer progressive property push putting raised reaction reduced regional relative religiou remark remember replaced reporting resignation resulting rock ruled saudi section sets setting ship shutdown simply speak speed sport stopped strike studying supporting surrounding sustained symptom talked task technique terrorism testing text turkey tweet virtual wear wouldn yourself zone
8 abc academy accept adding advice agree aim aircraft alive ambassador approach approached approximately arrived associate assume atmosphere attendee backed ban bank battle behalf behavior belong blog blood bombing bond boy branch canadian capable carbon catch catholic caucu century ceo certainly chair chosen circumstance civilian class coalition combined commissioner competing compiled complex condemned connected conspiracy constitutional contract corruption customer danger declined dedicated deeply defense destroyed determine developer eligible encourage endorsed environmental equal estimate evolved exact expanded explanation fascinating fifth finished formerly gary gets grow haven highly hosted impeachment impose indicate instance interested ireland israel italy japan joining kamala launch license linked mainland minnesota motivation mph music necessarily nevertheless observation ocean outcome paying payment pelosi pending perform pilot player polling prayer predict preferred presented presse presumptive prevention price primarily principle promoting prompted protesting pull punishment qualified queen recalled regardless registered rejected respectively rocky rolling roman schedule secure sharing similarly sixteen slightly smaller somewhat stance stronger suffer suicide suit sun super supply surface surgery syria technologie temperature tens threatened traffic trail transfer transport treat tropical turkish unless unusual urged violation visitor wall wing wisconsin withdrew worst writer wrong wss younger youtube
7 accessible accurate acts additionally admitted adult agence agencie agreeing aid alcohol ali alternative anonymou apparently application appreciate approved arab aren arguing argument assault audience aviation basic bend beside bob boeing bridge brief briefly bringing britain broadcast burn businessman captain casualtie ceremony chain challenged challenging childhood church closer collapsed collin collision com commit complaint considering contain content continent contribution controversial controversy credit custody deadline defeated defence defended democracy design destroy detect device diagnosed distance double draft drop edition edward egypt elect electric electronic engage engineering enter entry essentially evolution except exchange explore fake fans file flat flooding footage forest formal franci fuel funding gained gone grand grant guardian guest handled happening hate helicopter hill honest honor hopkin hosting hotel husband immigration importance income infectiou infrastructure institution integrated intervention investigator involving kids korea labor laboratory labour legislation liberation longest los lose louisiana lying manage married meanwhile midnight mississippi museum nasa nationwide native negative nice observe observing obtained operate opponent oppose organizer palm participated participating passing performing permanent personally personnel picked pointed port poster pre prefer prize profit province purchase pushed rain rare reaching reading realclearpolitic referendum relating relationship removal removing render repeatedly rescued resign reuter revenue riot rising rival river sad sale saturn save scenario secret shouldn shown skin slogan slow somebody soul sovereignty spend spokesman spotlight stone strategy strongest strongly submit succeed survived survivor switch tech tehran temporary theme thoma thus title toll tony tourist track tradition train training transition trip truly understood underway unfortunately unique update upper utah village violent viral visible visiting watch web wide withdrawal worth
6 absolutely accredited actual adam addressed addressing admire advised agent airstrike alabama alert alliance alongside angela angele anyway appearance approval argued arizona armenia art asia assist attacking attending austria autonomou azerbaijan belief bird blocked brain breaking brexit buried businesse calculation card cargo cast causing cbs cease censorship champion chemical christian chronicling circuit classe classified clinic collapse collect collected commerce communication communitie complication component conducting confidence confirming constitute contacted contained containing contest context conviction cool cooperation core correct correspondent coverage crossing cultural cyclone dark database deep delayed deliver demonstrate depending desire detected diplomatic direct dismissed distancing division domestic donation dream driving drone dying earn earning earthquake effectively efficient eighteen element elsewhere email embassy emerged empty endorse everybody everywhere exciting exercise exposure express extension extra facilitate facility false faster fewer fighter finance firearm firefighter fit fix forever format formation framework francisco freely frequently fun funeral gaining generation giant gold gonna governing guns handling harder harm heavily hell hero highlight historic housing huge hunter identification identify ignore implication increasing incredible indeed independence indiana input inquiry instagram installed intend intention interviewed iowa isn israeli japanese jeremy joint jorgensen journalism jurisdiction jury kevin khan klobuchar knife korean landfall landing layer league link lockdown lung magazine managed manner match mexican milestone monetary monthly moscow musician neither newly nominate noting npr obtain occur oklahoma onto orbit oversight overturned overview owns oxygen pacific page participant particularly patrol peaceful personality philosophy photograph plane plea plus pneumonia powerful preference prevented procedure production programme prohibition projected prominent promise pronounced properly proposal prosecution proud prove publish railway reality recognized recommended recover refer refused regulation releasing rely reserve resigned resolution respiratory responding rich ride ring rocket roll rose sadness scandal scholar screen securing sees sell server shape significance skill spanish spectrum spending spike square stating statistic stayed stick stream strength successor suggesting summer summit survive suspicion switched syrian tax teacher teaching tennessee thailand till toronto totally treating truck typical ukrainian unable unknown unlikely vaccine vega veteran violate violated vladimir wait warm weren wild wish wonder wore youngest youth zero
5 academic achieved acknowledged actively administrator advance advanced advise adviser advocacy afghanistan afraid aftermath afterward aggression aims airline alaska alexander allocate altogether ambulance amid analyst answered anybody anywhere applie approache argue arkansa assistance assisted assurance attached automatically avenue awarded baby bacteria bail band barrier bay beach bed beijing belonging ben binary biology birth blankenship blaze boat bottom brilliant bus buttigieg buy camera capitol carrie cat celebration celebritie censor chamber championship charity chat cleared client closing clothing club coach coastal cohen collection collectively color combination comfortable commonwealth comparable compliance comport concept concerning confirmation confronted congressman consensu consideration consistent continuou contributor controlling crashe curiou dad damaging dancing daniel dealing declare deeper delaware delivery demonstration dependent deplatforming describing description detained determined digital direction discover display dispute diverse dna domain dominated doug dropping duty easier easily emirate emission enable enforcement engaged engine enjoy equality equally eric escape escaped establishing ethnic everyday examine examined excellent exception exhibit existence exit expecting exploded external extradite extradition eyes fail failing fame famou fan fashion favourite festival fifty figured filled fired fits flame fled forecast forum fox fundamental gathering gay grade granted greece gridlock grown guide guideline guy hair halt hardware harry headed headquarter height helping herself hillary historical holy hopefully hoping household hurt hypothesi illness immediate immunity implemented impossible improved improvement improving initiative inspired intensive intentionally interference introduce invited isis isolate jail jet jim journey juan judgment knowing labeled las laugh lee lesser lesson licensed lincoln literally locked lord lots magnitude map marked max maximum meat mechanism mediterranean memorial mine miss morgan mosque motion mouth multi naming negotiation nicknamed nicola novel nuclear numerou object observer occasion occasionally origin ourselve overarching overturn package pain particle partly penalty pence percentage permission pete phil pointing polish portugal posed possession precaution predicted pregnant profound propose protected protested protocol publicity puerto pursue pushing putin qasem qualify quantity quiet racial raising ranging rapid rapidly react realise realised rebel recording recovery reducing referring regard reject relied relief remote repair replacement representing requirement resistance respond restaurant retail returning rico ron sacred samoa sanction sanctioned satellite saved scheme seemed sentencing shall shelter shift shifted shock sick signature sixth slowly soldier soleimani somehow somewhere song sorry spain specialized sponsored stabbed stability steve steven stock straight stuff subsequent substantial sued supposed surrounded surveillance swing talent taught taxe temporarily thanked thereafter tied ties tim toilet trace trademark transferred transported traveling tree tremendou tribe trouble truth twice ukraine unconstitutional unity urge valuable viewer viewing visited void volodymyr vowed wage walter wanting warned waste wave welcome window withdraw worse wound wuhan yemen zealand
4 abroad absent accepting accusing acquired administrative admission admit adopted advisory aide airlifted album alex aligned alter amazing analyse anger anne anthony apartment archbishop arms arrangement artificial artwork asian aside assad assistant astronomer astronomy atmospheric attained attribute authored automatic awareness bag baghdad bahama balanced bans barely beat behave behaviour belgium beneath beneficial bigger bin birthday blame blamed bomber boring boys bread brian broader brown burden camp candidacy careful carefully carrier carter celebrate cell cellular centralized centrist chancellor changing chao characteristic charle charlotte checked checking christopher chuck cia circulated cite citizenship classifying clause closure clothe cold collaborate collaboration collecting collided columbia comedy commitment compatible compete complicated comply concentration confident confused confusing connect connecticut consequence constable constantly container contender contracting contributing conversation copy corp corporation correctly correlation corridor corrupt counting coup creative creature cruz cutting dakota dance debated debut defend definition del delhi deployed depression derive deserve designated destroying destruction destructive detailed diplomat disagreed disappointment displayed disrupt distribute distributed distributing diversity divide divorced dose download downtown drilling drinking dutie eating ecosystem edge editor egyptian electricity empathy emphasized enjoyed entering enterprise entertainment entrepreneur equipped era error euro evacuated evolutionary excited exoplanet experienced experimental exploration explosion explosive export exposed expressing extensive extent extinguisher extract extreme eye eyewitness facing failure faith falling fare farm fatal favour feed fever fish floyd flu focuse focusing forcing foreigner fork formally founding franklin frequent friendly fruit fuente gap garced gate gather geological glad globally gloria gnu governmental graduate graduated gray greek guarantee habit hadn hailed hammon harassment harsh hated hawkin herald herd hide highlighted historically hole holiday houthi howard howie ideology ignored immigrant impacted impeached implementation imposed imprisonment inclusion independently indigenou indonesia induced insult interaction interior interrupted interstate interviewee introduction invested investment iraqi irc islam jack jacob jailed jazeera jennifer joshua judiciary junior justify justin keeping kerala killer kph lab lady landscape legitimate lgbt liberty lifetime lift likelihood likewise linux liquid litmu loan loui lowered maintainer maintaining maker mandate manhattan maritime martin mary master mathematical matt medicare medium merge microbe mini mining misconduct mitch modi modified modify monitor monument motivated msnbc musical narendra narrow neck needle negotiate neighbor netherland nhc notably nowaday obviou occupant occupied offensive offshore oldest opened operated operative opportunitie opposing optimistic ordinary oregon organic organized oversea ownership painful pan panel partially passion performer perpetrator petition phenomenon phrase physic physically planetary pleasure pledge plenty plos plurality poland pop pope portion postal posting practical praised pray preciou predator preliminary preparation prepare preparing preserve principal prisoner probe progress promised promote promptly prorogation provincial quantitie quarantine rallie ranking rarely realize recognition recorder reference registration regret relay religion reopening repeated resemble resistant respected restore restored restricted retailer retirement ricardo rise risen rivera robust ross routine rugby runner runway ryan sadiq saffir sam sara sat saving scotland scott scrutiny searching sector seized sensor separated sequence settled seventeen severely shaped sharp shell sheriff shipping shocking shoe shop simpson singer singing sit sky slated smart smith smoke sold solid solo solve sophisticated soviet sponsor spot stabbing stall staying stepped stopping strain strange streaming strengthen stroke struggle substantially suitable surge surpassed surprise surprised survival susan suspend suspending sworn tag tape target tea teach tear technically ted teenager telescope temple tenth tenure terrible terror testimony theoretical thin threatening timeline timing tip tom touch tower transmission transparent trauma travelled treaty trek trend tribute trie turning unacceptable undergraduate unlawful unrelated unspecified ups upward usable usd vaccination vacuum valid valley van varied variety vary vast versu vessel victorie virtually visibility visual volume voluntarily vulnerable waiting wake wale wanda weld whenever wildfire wildlife winner wisdom wishe witness witnessed wondered wonderful wounded zelensky
`;

/** Articles of the background that hold a word: "police" → many, "trawler" → none. */
export const backgroundFrequencies: ReadonlyMap<string, number> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [count, ...words] = row.split(' ');
      return words.map((word): [string, number] => [word, Number(count)]);
    }),
);
