/**
 * Words beside a name that say what it names: "in Tarn", "Brant's widow", "Kestrel, a carrier", "the village of Elby".
 * Source: written for this project from general knowledge of newspaper English. Licence: MIT, as the rest of the project.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ''));

/** "in Tarn" */
export const placeBefore: ReadonlySet<string> = words('in near outside around throughout toward towards visit visits visited visiting');

/** "travelled to Tarn", "returned to Tarn" */
export const motionVerbs: ReadonlySet<string> = words(`
  go goes went going gone travel travels travelled traveled travelling traveling return returns returned returning move moves moved moving flee flees fled fleeing fly flies flew flown flying head heads headed heading sail sailed drive drove
  trip trips journey visit visits flight flights deported transferred relocated relocate moved airlifted evacuated migrate migrated march marched arrive arrived`);

/** "Tarn beat Elby 2-1" */
export const matchVerbs: ReadonlySet<string> = words('beat beats thrashed thrash hammered edged outplayed equalised equalized');

/** "Brant said" */
export const personVerbs: ReadonlySet<string> = words(`
  say says said tell tells told add adds added ask asks asked think thinks thought recall recalls recalled explain explains explained write wrote writes tweeted joked laughed smiled married died born sang played scored resigned retired
  testified pleaded apologised apologized quipped confessed remarked replied admitted insisted`);

/** "Brant's widow" */
export const ownedByPerson: ReadonlySet<string> = words(`
  body murder death wife husband widow widower mother father son sons daughter daughters family lawyer lawyers attorney attorneys brother sister career arrest killer killers remains birthday childhood parents children boyfriend girlfriend
  successor predecessor resignation funeral candidacy murderer assassination speech testimony confession autobiography mind life lifetime mausoleum home house words`);

/** "Kestrel's shares" */
export const ownedByOrganization: ReadonlySet<string> = words(`
  shares board ceo chairman chairwoman customers products product revenue revenues profit profits platform website app stock employees users headquarters subsidiary subsidiaries clients shareholders investors founder co-founder parent fleet`);

/** "Tarn's mayor" */
export const ownedByPlace: ReadonlySet<string> = words('capital government economy population parliament coast streets army suburbs mayor residents airport governor outskirts waterfront');

/** "Kestrel spokesman" */
export const organizationAfter: ReadonlySet<string> = words(`
  employs employed spokesman spokeswoman spokesperson chairman ceo shares executives executive employees staff officials members member lawmakers leader leaders headquarters founder co-founder boss president's board`);

/** "Tarn residents" */
export const placeAfter: ReadonlySet<string> = words(`
  residents resident mayor province district districts county river region village town city municipality area prison airport border coast valley island islands suburb suburbs beach highway township taluk tehsil locality neighbourhood neighborhood
  governorate sector sectors provinces regions villages towns cities`);

/** "the newspaper Kestrel", "Kestrel, a carrier", "Kestrel is a maker of" */
export const organizationNouns: ReadonlySet<string> = words(`
  newspaper magazine daily weekly broadcaster platform company firm startup start-up carrier airline bank consultancy maker manufacturer retailer developer subsidiary agency website outlet band group party operator supplier producer giant publisher charity tabloid organisation organization
  association nonprofit non-profit ngo university institute institution network union lender insurer brand chain conglomerate corporation enterprise enterprises distributor telco provider marketplace fintech unicorn club team coalition militia collective label studio orchestra`);
export const organizationPlurals: ReadonlySet<string> = words(`
  newspapers magazines broadcasters platforms companies firms startups start-ups carriers airlines banks manufacturers retailers makers agencies websites outlets bands groups parties operators suppliers producers giants publishers charities organisations organizations universities
  institutions unions brands chains conglomerates corporations clubs teams`);

/** "founder of Kestrel" */
export const organizationRoles: ReadonlySet<string> = words(`
  ceo founder co-founder co-founders founders chairman chairwoman chair director owner president members member employees shares executive subsidiary shareholders shareholder branches branch`);

/** "province of Tarn", "Elby, a village" */
export const placeNouns: ReadonlySet<string> = words(`
  province municipality district city town village region state island port south north east west outskirts suburb county capital coast streets people residents mayor sector hamlet township commune canton department prefecture governorate
  southwest southeast northwest northeast parish neighbourhood neighborhood locality peninsula isthmus bay valley`);
export const placePlurals: ReadonlySet<string> = words(`
  provinces municipalities districts cities towns villages regions states islands ports suburbs counties countries places locations destinations sectors areas communities neighbourhoods neighborhoods departments governorates nations`);

/** Words of the lists above that may describe anybody: "Brant, a party veteran" is no party. */
export const looseNouns: ReadonlySet<string> = words('people residents mayor streets south north east west state capital group party team club label network');
