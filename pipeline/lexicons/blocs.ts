/**
 * Blocs and alliances of countries: "the EU", "NATO allies", "BRICS members".
 * Source: written for this project; members as of 2025. Licence: MIT, as the rest of the project.
 */
export interface Bloc {
  readonly name: string;
  readonly aliases: readonly string[];
  /** ISO 3166-1 codes; empty where membership is too wide to help */
  readonly members: readonly string[];
}

const codes = (text: string) => text.split(' ');

export const blocs: readonly Bloc[] = [
  {
    name: 'European Union',
    aliases: ['EU', 'E.U.'],
    members: codes('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'),
  },
  {
    name: 'NATO',
    aliases: ['Nato', 'North Atlantic Treaty Organization', 'North Atlantic Treaty Organisation'],
    members: codes('AL BE BG CA HR CZ DK EE FI FR DE GR HU IS IT LV LT LU ME NL MK NO PL PT RO SK SI ES SE TR GB US'),
  },
  { name: 'Group of Seven', aliases: ['G7', 'G-7'], members: codes('CA FR DE IT JP GB US') },
  { name: 'Group of Eight', aliases: ['G8', 'G-8'], members: codes('CA FR DE IT JP GB US RU') },
  {
    name: 'Group of 20',
    aliases: ['G20', 'G-20', 'Group of Twenty'],
    members: codes('AR AU BR CA CN FR DE IN ID IT JP KR MX RU SA ZA TR GB US'),
  },
  { name: 'BRICS', aliases: ['Brics'], members: codes('BR RU IN CN ZA EG ET ID IR AE') },
  { name: 'ASEAN', aliases: ['Asean', 'Association of Southeast Asian Nations'], members: codes('BN KH ID LA MY MM PH SG TH VN') },
  {
    name: 'OPEC',
    aliases: ['Opec', 'Organization of the Petroleum Exporting Countries'],
    members: codes('DZ CG GQ GA IR IQ KW LY NG SA AE VE'),
  },
  { name: 'OPEC+', aliases: ['Opec+'], members: [] },
  { name: 'Gulf Cooperation Council', aliases: ['GCC'], members: codes('BH KW OM QA SA AE') },
  { name: 'Mercosur', aliases: ['MERCOSUR', 'Mercosul'], members: codes('AR BO BR PY UY') },
  { name: 'African Union', aliases: ['AU', 'A.U.'], members: [] },
  {
    name: 'ECOWAS',
    aliases: ['Ecowas', 'Economic Community of West African States'],
    members: codes('BJ CV CI GM GH GN GW LR NG SN SL TG'),
  },
  { name: 'East African Community', aliases: ['EAC'], members: codes('BI CD KE RW SO SS TZ UG') },
  {
    name: 'SADC',
    aliases: ['Southern African Development Community'],
    members: codes('AO BW KM CD SZ LS MG MW MU MZ NA SC ZA TZ ZM ZW'),
  },
  { name: 'Arab League', aliases: ['League of Arab States'], members: [] },
  { name: 'Organization of American States', aliases: ['OAS', 'Organisation of American States'], members: [] },
  { name: 'Organisation of Islamic Cooperation', aliases: ['OIC', 'Organization of Islamic Cooperation'], members: [] },
  { name: 'Commonwealth of Nations', aliases: [], members: [] },
  { name: 'Shanghai Cooperation Organisation', aliases: ['SCO', 'Shanghai Cooperation Organization'], members: [] },
  { name: 'Caricom', aliases: ['CARICOM', 'Caribbean Community'], members: [] },
  { name: 'OECD', aliases: ['Organisation for Economic Co-operation and Development', 'Organization for Economic Cooperation and Development', 'Organisation for Economic Cooperation and Development', 'Organization for Economic Co-operation and Development'], members: [] },
  { name: 'OSCE', aliases: ['Organization for Security and Co-operation in Europe'], members: [] },
  { name: 'APEC', aliases: ['Apec', 'Asia-Pacific Economic Cooperation'], members: [] },
  { name: 'AUKUS', aliases: ['Aukus'], members: codes('AU GB US') },
  { name: 'Alliance of Sahel States', aliases: [], members: codes('BF ML NE') },
];
