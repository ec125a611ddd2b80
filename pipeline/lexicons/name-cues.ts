/**
 * Words that say what a capitalised name is: "Lake Tarn", "Tarn Valley", "the Fair Rents Act", "Tuesday".
 * Source: written for this project. Licence: MIT, as the rest of the project.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ''));

/** Ends of names of places. Lower case. */
export const placeEnds: ReadonlySet<string> = words(`
  airport alley airstrip archipelago arena avenue ave. base basin bay beach block borough boulevard blvd. bridge building bypass camp canal canyon cape castle cathedral cemetery city cliff cliffs coast colony corridor county creek crossing dam delta desert district docks drive east estuary
  expressway falls fields forest fort freeway garden gardens glacier governorate gulf harbor harbour headland heights highlands highway hill hills inlet island islands isle isles junction kingdom lagoon lake lakes lane lowlands mall market marsh memorial mine monastery monument mosque motorway mount mountain mountains municipality
  neighborhood neighbourhood north oblast ocean palace parish park parkway pass peak peninsula pier plain plains plant plateau plaza point pond port prefecture prison province quarter range rapids reef refuge region republic reserve reservoir ridge river rivers road rd. rock ruins sea shore shrine south springs square stadium state
  station strait straits strand street st. streets strip suburb swamp temple terminal territories territory tower towers town township trail tunnel upland valley village volcano ward waterfront west wharf woods zone reservation lighthouse crater hotel theatre museum area nagar pradesh bagh garh ghat bluff sector sectors zones precinct jungle wetlands wetland sanctuary citadel garrison barracks campus restaurant restaurants café cafe pub resort inn hostel mausoleum abbey basilica fortress crossroads roundabout interchange boulevard esplanade pavilion catchment watershed isthmus gorge ravine waterfall waterfalls oasis steppe tundra moor moors downs dunes dune lagoons atoll cay cays ridges escarpment massif pinnacle depot raion rayon voivodeship canton arrondissement commune taluk tehsil oblast krai gaon ganj bazar bazaar chowk mahalla`);

/** Beginnings that make a place of any name after them: "Lake Tarn". Lower case. */
export const strongPlaceHeads: ReadonlySet<string> = words('lake mount mt mt. cape fort ft. port lago isle gulf strait santa san são sao puerto ciudad villa río los las lough loch sainte nuevo nueva nova novo vila porto costa punta ponta cerro sierra serra llano llanos loma ojo bahía bahia baía isla islas ilha valle vale monte morro playa praia barrio cabo laguna lago pico quebrada hacienda fazenda reparto arroyo convento barangay brgy rivière mont île baie plage pointe bir wadi jabal jebel ras deir beit kafr ain tanjung kampung kampong gunung bukit sungai pulau jalan teluk kuala batu taman pantai desa wat soi muang sokak nizhny nizhni novy novaya stary ');

/** Ends of names that are laws, treaties, wars, prizes, festivals, programmes, ships and diseases. Lower case. */
export const otherEnds: ReadonlySet<string> = words(`
  accord accords act agenda agreement agreements amendment amendments anniversary anthem app approach award awards ballot ban battle bill bowl budget bulletin campaign case census century ceremony championship championships charter christmas claims class code communique compact complex constitution
  contest convention coup covenant covid crisis cup day days deal debate decade declaration decree deliverance derby directive disease doctrine dollar dollars dream easter edition election elections emergency era euro eve examination exercise expo exposition fashion festival fever file files
  flu formula framework friday games genocide grant green guideline guidelines heritage holiday holocaust house-bill hurricane index indictment insurrection internet intifada law laws lecture letters license list manifesto marathon mandate massacre measure medal memorandum model monday month
  mystery nino night norms novel olympics open operation order ordinance oscar pact paper papers paralympics peace plan play poll pound pounds prize procedure process program programme project proposition protocol purge qualifiers question rally rebellion recession referendum reform
  reformation regulation regulations report resolution revolution rights riots rule rules rupee sabbath scandal scheme screening season section series show spring statement status storm strategy style summit sunday survey syndrome system tax tariff test theory thesis thursday title tour
  assessment assessments authorization authorisation assistant assistants card cards certificate certificates conference convention cooperation data decision declaration development diploma domain equality evaluation forever fellowship holiday insider intelligence investment knowledge marketing management notice observation phase phenomenon platform premiership prix product productivity project protection quality reporting statistics summary support teaching tender tenders training transformation trophy welfare window world worlds yearbook airshow showcase breakfast lunch dinner gala concert tourism hackathon webinar podcast dynasty empire caliphate sultanate diwas jayanti puja eid stone age league-one
  tournament treaty trial trophy tuesday uprising vaccine variant verdict virus vision visa vote war warming wars way wednesday week weekend year years yen yuan zodiac`);

/** Capitalised words that are no name. Lower case. */
export const calendarWords: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun mon. tue. tues. wed. thu. thurs. fri. sat. sun.
  january february march april may june july august september october november december jan jan. feb feb. mar. apr apr. jun. jul. aug aug. sep. sept sept. oct oct. nov nov. dec dec.
  am pm a.m. p.m. gmt est edt pst utc bst ist cet ad bc ce christmas easter ramadan halloween thanksgiving`);

/** Words that begin sentences or headlines in capitals and are never part of a name there. Lower case. */
export const functionWords: ReadonlySet<string> = words(`
  a an the this that these those i we you he she it they me us him her them my our your his its their mine ours yours hers theirs who whom whose which what when where why how whether if unless until till since because although though while whereas as than so such
  and or but nor yet for of in on at by to from with without within into onto upon over under above below between among against during before after about across along around behind beyond despite except inside near off out outside past per through throughout toward towards up down via amid amidst
  is are was were be been being am do does did done doing have has had having will would shall should can could may might must ought not no none never n't all any both each every either neither some many much more most few fewer less least several other others another same own only just even also too
  very quite rather almost nearly about again already always often sometimes usually rarely ever soon still now then once twice here there today tomorrow yesterday tonight meanwhile however therefore thus hence moreover furthermore nevertheless nonetheless otherwise instead indeed perhaps maybe probably certainly
  clearly obviously apparently reportedly allegedly recently currently previously initially finally eventually later earlier one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozens hundreds thousands
  yes no ok okay oh ah hello hi thanks thank please let lets let's don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't it's that's there's here's what's who's i'm i've i'd i'll we're we've we'll you're you've they're they've he's she's
  according asked given based born being speaking following including regarding concerning considering depending despite due thanks like unlike compared besides together nothing something anything everything nobody somebody anybody everybody everyone someone anyone`);

/** Words that open captions, credits, appeals to the reader and what is said of a person, and are no name there; inside a name they stand: "Tarn Reporting Council". Lower case. */
export const openingWords: ReadonlySet<string> = words(`
  photo image video read watch listen file updated update exclusive breaking live opinion analysis correction clarification explainer factbox recap review interview profile timeline warning note editorial advertisement related share follow click subscribe comment comments source sources courtesy reporting additional editor's contact
  first second third fourth last next
  former longtime retired ailing embattled ousted jailed convicted alleged suspected accused disgraced`);

/** Small words over which a name may go on: "Bank of China", "Rio de la Plata". Lower case. */
export const smallJoiners: ReadonlySet<string> = words('of the and for & de la del da di do dos das des du van von der den bin ibn al el ben abu le y e zu af av in on to');

/** Adjectives and nouns that begin a term, not a person's name: "Public Notice", "Digital Marketing". Lower case. */
export const termStarts: ReadonlySet<string> = words(`
  additional advanced ancient annual automatic basic best better big chief clean complimentary comprehensive corporate creative critical cumulative digital direct domestic dynamic early economic electronic emergency environmental essential executive external extra
  female final financial first free full future general global great greater green gross happy healthy high historic holy human illegal important independent indignant industrial initial innovative integrated internal international joint judicial large last leading legal little
  local long low major male mandatory many medical military modern monthly most mutual national natural net new nuclear official old online open organic original other outstanding own parliamentary permanent personal physical political poor popular premium primary private professional
  proposed provincial public quarterly quick ranking rapid real red regional regular renewable responsible rural safe scientific secondary secret senior serious short single small smart social solar special standard strategic strong super supreme sustainable technical top total traditional
  united universal unknown upper urban urgent virtual voluntary weekly wholesale wild working world zero war team project phase operation class category chapter section article level stage round group model type version part volume page table figure unit step grade form`);

/** First words of ships', storms' and missions' names: "USS Tarn", "Hurricane Ada". Lower case. */
export const otherStarts: ReadonlySet<string> = words('hms uss rms ins kri brp hmas hmnzs hmcs hurricane typhoon cyclone operation asteroid comet');

/** Plurals that make a name an association's: "Transit Workers Local". Lower case. */
export const memberWords: ReadonlySet<string> = words('workers teachers farmers nurses students veterans lawyers writers doctors soldiers fishermen miners drivers pilots engineers journalists employers manufacturers');

/** Nouns a sentence may begin with, no name when a small word follows: "Police said". Plurals of roles need no entry. Lower case. */
export const openingNouns: ReadonlySet<string> = words(`
  police authorities witnesses neighbors neighbours friends firefighters rescuers survivors relatives parents teenagers people protesters protestors demonstrators critics crews troops rebels militants others families children women men passengers voters
  villagers locals migrants refugees prosecutors investigators detectives militia gunmen attackers suspects hackers scientists economists customers consumers investors traders employers users fans`);
