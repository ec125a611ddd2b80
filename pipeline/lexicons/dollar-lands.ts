import { countries } from './countries.ts';

/**
 * Lands whose newspapers mean their own dollar by a bare "$": the Sydney paper's "$4 million" is Australian money.
 * Lands that always write a prefix (Taiwan's NT$) or pay in American dollars (Liberia, Zimbabwe) are left out.
 * Source: written for this project from common knowledge. Licence: MIT, as the rest of the project.
 */
export interface DollarLand {
  /** ISO 4217 */
  readonly code: string;
  /** ending of its outlets' hosts */
  readonly domain: string;
  /** cities and provinces that datelines and names of outlets carry: "Toronto Star", "Otago Daily Times" */
  readonly places: readonly string[];
  /** outlets whose name holds no such place */
  readonly outlets: readonly string[];
  /** the country and its people: "Australia", "Australian" */
  readonly names: readonly string[];
}

const split = (text: string): readonly string[] => text.split(';').map((name) => name.trim());

function land(country: string, domain: string, places: string, outlets = ''): DollarLand {
  const row = countries.find(({ code }) => code === country);
  const names = row === undefined ? [] : [row.name, ...row.adjectives, ...row.aliases].filter((name) => name.length > 3);
  return { code: row?.currency ?? '', domain, places: split(places), outlets: outlets === '' ? [] : split(outlets), names };
}

export const dollarLands: readonly DollarLand[] = [
  land(
    'AU',
    'au',
    'Canberra; Sydney; Melbourne; Brisbane; Adelaide; Hobart; Darwin; Gold Coast; Newcastle Herald; Geelong; Ballarat; Bendigo; Townsville; Cairns; Wollongong; Queensland; New South Wales; Tasmania; West Australian; Northern Territory',
    'The Age; 9News; Nine News; 7News; SBS News; Crikey; Herald Sun; Courier-Mail; AAP; ABC Australia',
  ),
  land(
    'CA',
    'ca',
    'Ottawa; Toronto; Montreal; Vancouver; Calgary; Edmonton; Winnipeg; Quebec City; Regina; Saskatoon; Hamilton Spectator; London Free Press; Ontario; Alberta; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; British Columbia; Newfoundland; Yukon',
    'CBC; CBC News; CTV News; Global News; Globe and Mail; The Globe and Mail; National Post; Financial Post; Chronicle Herald; The Chronicle Herald; Times Colonist; The Tyee',
  ),
  land(
    'NZ',
    'nz',
    'Wellington; Auckland; Christchurch; Dunedin; Otago; Waikato; Taranaki; Southland Times; Tauranga; Rotorua; Nelson Mail',
    'RNZ; Stuff; Newshub; 1News; NZ Herald; Newsroom',
  ),
  land('SG', 'sg', 'Singapore', 'The Straits Times; Straits Times; Channel NewsAsia; CNA; Mothership; The Business Times'),
  land('HK', 'hk', 'Hong Kong', 'RTHK; The Standard'),
  land('JM', 'jm', 'Kingston; Montego Bay', 'Jamaica Gleaner; Jamaica Observer; The Gleaner'),
  land('TT', 'tt', 'Port of Spain; San Fernando', 'Trinidad Guardian; Trinidad Express; Newsday'),
  land('BB', 'bb', 'Bridgetown', 'Barbados Today; Nation News'),
  land('BS', 'bs', 'Nassau', 'The Tribune; Eyewitness News'),
  land('BZ', 'bz', 'Belize City; Belmopan', 'Amandala'),
  land('GY', 'gy', 'Georgetown', 'Stabroek News; Kaieteur News; Guyana Chronicle'),
  land('FJ', 'fj', 'Suva; Nadi', 'Fiji Times; Fijivillage'),
  land('NA', 'na', 'Windhoek; Walvis Bay; Swakopmund', 'The Namibian; New Era'),
];

/** Agencies and outlets that write American dollars without a prefix, and others with one, wherever they report from. */
export const AMERICAN_DOLLAR_OUTLETS: ReadonlySet<string> = new Set(
  split(
    'reuters; ap; ap news; associated press; afp; agence france-presse; bloomberg; bloomberg news; dpa; xinhua; upi; efe; tass; kyodo; kyodo news; cnn; bbc; bbc news; ' +
      'the guardian; guardian; al jazeera; financial times; economist; new york times; nytimes.com; washington post; washingtonpost.com; wall street journal; los angeles times; ' +
      'usa today; cbs news; nbc news; abc news; fox news; npr; politico; axios; vox; propublica; time; newsweek; cnbc; msnbc; huffpost; miami herald; chicago tribune; boston globe',
  ),
);
