/**
 * Countries and territories: the names newspapers use for them. "El Salvador", "the U.S.", "Salvadoran officials", "Burma".
 * Source: written for this project from common knowledge; codes are ISO 3166-1 and ISO 4217. Licence: MIT, as the rest of the project.
 *
 * Columns: code | name | capital | currency | adjectives | people, where not adjective + "s" | other names
 */
export interface Country {
  readonly code: string;
  readonly name: string;
  readonly capital: string;
  readonly currency: string;
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
  readonly aliases: readonly string[];
}

const table = `
AD | Andorra | Andorra la Vella | EUR | Andorran | |
AE | United Arab Emirates | Abu Dhabi | AED | Emirati | | UAE; U.A.E.; Emirates
AF | Afghanistan | Kabul | AFN | Afghan; Afghani | |
AG | Antigua and Barbuda | St. John's | XCD | Antiguan; Barbudan | | Antigua
AI | Anguilla | The Valley | XCD | Anguillan | |
AL | Albania | Tirana | ALL | Albanian | |
AM | Armenia | Yerevan | AMD | Armenian | |
AO | Angola | Luanda | AOA | Angolan | |
AQ | Antarctica | | | Antarctic | - |
AR | Argentina | Buenos Aires | ARS | Argentine; Argentinian; Argentinean | |
AS | American Samoa | Pago Pago | USD | American Samoan | |
AT | Austria | Vienna | EUR | Austrian | |
AU | Australia | Canberra | AUD | Australian | Aussie; Aussies |
AW | Aruba | Oranjestad | AWG | Aruban | |
AX | Åland | Mariehamn | EUR | Ålandic | - | Åland Islands; Aland Islands
AZ | Azerbaijan | Baku | AZN | Azerbaijani; Azeri | |
BA | Bosnia and Herzegovina | Sarajevo | BAM | Bosnian; Herzegovinian; Bosnian-Herzegovinian | | Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina
BB | Barbados | Bridgetown | BBD | Barbadian; Bajan | |
BD | Bangladesh | Dhaka | BDT | Bangladeshi | |
BE | Belgium | Brussels | EUR | Belgian | |
BF | Burkina Faso | Ouagadougou | XOF | Burkinabe; Burkinabé; Burkinabè | | Burkina
BG | Bulgaria | Sofia | BGN | Bulgarian | |
BH | Bahrain | Manama | BHD | Bahraini | |
BI | Burundi | Gitega | BIF | Burundian | |
BJ | Benin | Porto-Novo | XOF | Beninese; Beninois | |
BL | Saint Barthélemy | Gustavia | EUR | Barthélemois | - | St. Barts; St. Barths
BM | Bermuda | Hamilton | BMD | Bermudian; Bermudan | |
BN | Brunei | Bandar Seri Begawan | BND | Bruneian | | Brunei Darussalam
BO | Bolivia | La Paz | BOB | Bolivian | |
BQ | Bonaire | Kralendijk | USD | Bonairean | |
BR | Brazil | Brasília | BRL | Brazilian | | Brasil
BS | Bahamas | Nassau | BSD | Bahamian | | The Bahamas
BT | Bhutan | Thimphu | BTN | Bhutanese | |
BW | Botswana | Gaborone | BWP | Botswanan; Motswana; Batswana | |
BY | Belarus | Minsk | BYN | Belarusian; Belarussian; Belorussian | |
BZ | Belize | Belmopan | BZD | Belizean | |
CA | Canada | Ottawa | CAD | Canadian | |
CC | Cocos Islands | West Island | AUD | | |
CD | Democratic Republic of the Congo | Kinshasa | CDF | Congolese | | Democratic Republic of Congo; DR Congo; D.R. Congo; DRC; D.R.C.; Congo-Kinshasa; Zaire
CF | Central African Republic | Bangui | XAF | Central African | |
CG | Republic of the Congo | Brazzaville | XAF | | | Congo-Brazzaville; Republic of Congo
CH | Switzerland | Bern | CHF | Swiss | |
CI | Ivory Coast | Yamoussoukro | XOF | Ivorian; Ivoirian | | Côte d'Ivoire; Cote d'Ivoire; Côte d’Ivoire; Cote d’Ivoire
CK | Cook Islands | Avarua | NZD | Cook Islander | |
CL | Chile | Santiago | CLP | Chilean | |
CM | Cameroon | Yaoundé | XAF | Cameroonian | |
CN | China | Beijing | CNY | Chinese | | People's Republic of China; People’s Republic of China; PRC; P.R.C.; mainland China; Mainland China
CO | Colombia | Bogotá | COP | Colombian | |
CR | Costa Rica | San José | CRC | Costa Rican; Tico | |
CU | Cuba | Havana | CUP | Cuban | |
CV | Cape Verde | Praia | CVE | Cape Verdean; Cabo Verdean | | Cabo Verde
CW | Curaçao | Willemstad | XCG | Curaçaoan | | Curacao
CX | Christmas Island | | AUD | | |
CY | Cyprus | Nicosia | EUR | Cypriot; Greek Cypriot; Turkish Cypriot | |
CZ | Czech Republic | Prague | CZK | Czech | | Czechia
DE | Germany | Berlin | EUR | German | | Federal Republic of Germany
DJ | Djibouti | Djibouti | DJF | Djiboutian | |
DK | Denmark | Copenhagen | DKK | Danish | Dane; Danes |
DM | Dominica | Roseau | XCD | | |
DO | Dominican Republic | Santo Domingo | DOP | Dominican | |
DZ | Algeria | Algiers | DZD | Algerian | |
EC | Ecuador | Quito | USD | Ecuadorian; Ecuadorean; Ecuadoran | |
EE | Estonia | Tallinn | EUR | Estonian | |
EG | Egypt | Cairo | EGP | Egyptian | |
EH | Western Sahara | Laayoune | MAD | Sahrawi; Saharawi | |
ER | Eritrea | Asmara | ERN | Eritrean | |
ES | Spain | Madrid | EUR | Spanish | Spaniard; Spaniards |
ET | Ethiopia | Addis Ababa | ETB | Ethiopian | |
FI | Finland | Helsinki | EUR | Finnish | Finn; Finns |
FJ | Fiji | Suva | FJD | Fijian | |
FK | Falkland Islands | Stanley | FKP | Falkland Islander | | Falklands; Malvinas
FM | Micronesia | Palikir | USD | Micronesian | | Federated States of Micronesia
FO | Faroe Islands | Tórshavn | DKK | Faroese | | Faroes
FR | France | Paris | EUR | French | Frenchman; Frenchmen; Frenchwoman; Frenchwomen |
GA | Gabon | Libreville | XAF | Gabonese | |
GB | United Kingdom | London | GBP | British; Scottish; Welsh | Briton; Britons; Brit; Brits; Scots | UK; U.K.; Britain; Great Britain; Scotland; Wales; Northern Ireland; England
GD | Grenada | St. George's | XCD | Grenadian | |
GE | Georgia | Tbilisi | GEL | Georgian | | Republic of Georgia
GF | French Guiana | Cayenne | EUR | Guianese | |
GG | Guernsey | St. Peter Port | GBP | | |
GH | Ghana | Accra | GHS | Ghanaian | |
GI | Gibraltar | Gibraltar | GIP | Gibraltarian | |
GL | Greenland | Nuuk | DKK | Greenlandic | Greenlander; Greenlanders |
GM | Gambia | Banjul | GMD | Gambian | | The Gambia
GN | Guinea | Conakry | GNF | Guinean | | Guinea-Conakry
GP | Guadeloupe | Basse-Terre | EUR | Guadeloupean | |
GQ | Equatorial Guinea | Malabo | XAF | Equatorial Guinean; Equatoguinean | |
GR | Greece | Athens | EUR | Greek; Hellenic | Greeks |
GT | Guatemala | Guatemala City | GTQ | Guatemalan | |
GU | Guam | Hagåtña | USD | Guamanian | |
GW | Guinea-Bissau | Bissau | XOF | Bissau-Guinean | | Guinea Bissau
GY | Guyana | Georgetown | GYD | Guyanese | |
HK | Hong Kong | | HKD | Hong Konger; Hongkonger | | Hongkong
HN | Honduras | Tegucigalpa | HNL | Honduran | |
HR | Croatia | Zagreb | EUR | Croatian | Croat; Croats |
HT | Haiti | Port-au-Prince | HTG | Haitian | |
HU | Hungary | Budapest | HUF | Hungarian | |
ID | Indonesia | Jakarta | IDR | Indonesian | |
IE | Ireland | Dublin | EUR | Irish | Irishman; Irishmen; Irishwoman | Republic of Ireland
IL | Israel | Jerusalem | ILS | Israeli | |
IM | Isle of Man | Douglas | GBP | Manx | - |
IN | India | New Delhi | INR | Indian | |
IO | British Indian Ocean Territory | | USD | Chagossian | | Chagos Islands
IQ | Iraq | Baghdad | IQD | Iraqi | |
IR | Iran | Tehran | IRR | Iranian | | Islamic Republic of Iran
IS | Iceland | Reykjavik | ISK | Icelandic | Icelander; Icelanders |
IT | Italy | Rome | EUR | Italian | |
JE | Jersey | Saint Helier | GBP | | |
JM | Jamaica | Kingston | JMD | Jamaican | |
JO | Jordan | Amman | JOD | Jordanian | |
JP | Japan | Tokyo | JPY | Japanese | |
KE | Kenya | Nairobi | KES | Kenyan | |
KG | Kyrgyzstan | Bishkek | KGS | Kyrgyz; Kyrgyzstani | | Kyrgyz Republic
KH | Cambodia | Phnom Penh | KHR | Cambodian | |
KI | Kiribati | Tarawa | AUD | I-Kiribati | - |
KM | Comoros | Moroni | KMF | Comorian; Comoran | |
KN | Saint Kitts and Nevis | Basseterre | XCD | Kittitian; Nevisian | | St. Kitts and Nevis; St Kitts and Nevis
KP | North Korea | Pyongyang | KPW | North Korean | | DPRK; D.P.R.K.; Democratic People's Republic of Korea; N. Korea
KR | South Korea | Seoul | KRW | South Korean; Korean | | Republic of Korea; S. Korea; Korea
KW | Kuwait | Kuwait City | KWD | Kuwaiti | |
KY | Cayman Islands | George Town | KYD | Caymanian | | Caymans
KZ | Kazakhstan | Astana | KZT | Kazakh; Kazakhstani | |
LA | Laos | Vientiane | LAK | Laotian; Lao | |
LB | Lebanon | Beirut | LBP | Lebanese | |
LC | Saint Lucia | Castries | XCD | Saint Lucian; St. Lucian | | St. Lucia; St Lucia
LI | Liechtenstein | Vaduz | CHF | | Liechtensteiner; Liechtensteiners |
LK | Sri Lanka | Colombo | LKR | Sri Lankan | | Ceylon
LR | Liberia | Monrovia | LRD | Liberian | |
LS | Lesotho | Maseru | LSL | Basotho; Mosotho | - |
LT | Lithuania | Vilnius | EUR | Lithuanian | |
LU | Luxembourg | Luxembourg City | EUR | Luxembourgish | Luxembourger; Luxembourgers | Luxemburg
LV | Latvia | Riga | EUR | Latvian | |
LY | Libya | Tripoli | LYD | Libyan | |
MA | Morocco | Rabat | MAD | Moroccan | |
MC | Monaco | Monaco | EUR | Monegasque; Monégasque; Monacan | |
MD | Moldova | Chisinau | MDL | Moldovan | |
ME | Montenegro | Podgorica | EUR | Montenegrin | |
MF | Saint Martin | Marigot | EUR | | |
MG | Madagascar | Antananarivo | MGA | Malagasy; Madagascan | |
MH | Marshall Islands | Majuro | USD | Marshallese | |
MK | North Macedonia | Skopje | MKD | North Macedonian; Macedonian | | Macedonia
ML | Mali | Bamako | XOF | Malian | |
MM | Myanmar | Naypyidaw | MMK | Burmese | | Burma
MN | Mongolia | Ulaanbaatar | MNT | Mongolian | Mongol; Mongols |
MO | Macau | | MOP | Macanese | | Macao
MP | Northern Mariana Islands | Saipan | USD | | |
MQ | Martinique | Fort-de-France | EUR | Martinican; Martiniquais | |
MR | Mauritania | Nouakchott | MRU | Mauritanian | |
MS | Montserrat | Brades | XCD | Montserratian | |
MT | Malta | Valletta | EUR | Maltese | |
MU | Mauritius | Port Louis | MUR | Mauritian | |
MV | Maldives | Malé | MVR | Maldivian | | The Maldives
MW | Malawi | Lilongwe | MWK | Malawian | |
MX | Mexico | Mexico City | MXN | Mexican | | México
MY | Malaysia | Kuala Lumpur | MYR | Malaysian | |
MZ | Mozambique | Maputo | MZN | Mozambican | |
NA | Namibia | Windhoek | NAD | Namibian | |
NC | New Caledonia | Nouméa | XPF | New Caledonian | |
NE | Niger | Niamey | XOF | Nigerien | |
NF | Norfolk Island | Kingston | AUD | | |
NG | Nigeria | Abuja | NGN | Nigerian | |
NI | Nicaragua | Managua | NIO | Nicaraguan | |
NL | Netherlands | Amsterdam | EUR | Dutch | Dutchman; Dutchmen; Dutchwoman | The Netherlands; Holland
NO | Norway | Oslo | NOK | Norwegian | |
NP | Nepal | Kathmandu | NPR | Nepali; Nepalese | Nepalis |
NR | Nauru | Yaren | AUD | Nauruan | |
NU | Niue | Alofi | NZD | Niuean | |
NZ | New Zealand | Wellington | NZD | | New Zealander; New Zealanders; Kiwi; Kiwis | Aotearoa
OM | Oman | Muscat | OMR | Omani | |
PA | Panama | Panama City | PAB | Panamanian | | Panamá
PE | Peru | Lima | PEN | Peruvian | | Perú
PF | French Polynesia | Papeete | XPF | French Polynesian; Tahitian | | Tahiti
PG | Papua New Guinea | Port Moresby | PGK | Papua New Guinean; Papuan | | PNG
PH | Philippines | Manila | PHP | Philippine; Filipino; Filipina | Filipinos; Filipino; Filipinas | The Philippines
PK | Pakistan | Islamabad | PKR | Pakistani | |
PL | Poland | Warsaw | PLN | Polish | Pole; Poles |
PM | Saint Pierre and Miquelon | Saint-Pierre | EUR | | |
PN | Pitcairn Islands | Adamstown | NZD | | |
PR | Puerto Rico | San Juan | USD | Puerto Rican | |
PS | Palestine | Ramallah | ILS | Palestinian | | State of Palestine; Palestinian territories; Palestinian Territories
PT | Portugal | Lisbon | EUR | Portuguese | |
PW | Palau | Ngerulmud | USD | Palauan | |
PY | Paraguay | Asunción | PYG | Paraguayan | |
QA | Qatar | Doha | QAR | Qatari | |
RE | Réunion | Saint-Denis | EUR | | | Reunion Island
RO | Romania | Bucharest | RON | Romanian | | Rumania
RS | Serbia | Belgrade | RSD | Serbian | Serb; Serbs |
RU | Russia | Moscow | RUB | Russian | | Russian Federation
RW | Rwanda | Kigali | RWF | Rwandan; Rwandese | |
SA | Saudi Arabia | Riyadh | SAR | Saudi; Saudi Arabian | | KSA; Kingdom of Saudi Arabia
SB | Solomon Islands | Honiara | SBD | Solomon Islander | | Solomons
SC | Seychelles | Victoria | SCR | Seychellois | - |
SD | Sudan | Khartoum | SDG | Sudanese | |
SE | Sweden | Stockholm | SEK | Swedish | Swede; Swedes |
SG | Singapore | Singapore | SGD | Singaporean | |
SH | Saint Helena | Jamestown | SHP | | | St. Helena; St Helena
SI | Slovenia | Ljubljana | EUR | Slovenian; Slovene | |
SJ | Svalbard | Longyearbyen | NOK | | |
SK | Slovakia | Bratislava | EUR | Slovak; Slovakian | | Slovak Republic
SL | Sierra Leone | Freetown | SLE | Sierra Leonean | |
SM | San Marino | San Marino | EUR | Sammarinese | |
SN | Senegal | Dakar | XOF | Senegalese | |
SO | Somalia | Mogadishu | SOS | Somali; Somalian | |
SR | Suriname | Paramaribo | SRD | Surinamese | | Surinam
SS | South Sudan | Juba | SSP | South Sudanese | |
ST | São Tomé and Príncipe | São Tomé | STN | São Toméan | | Sao Tome and Principe; Sao Tome
SV | El Salvador | San Salvador | USD | Salvadoran; Salvadorian; Salvadorean; El Salvadorian; El Salvadoran | |
SX | Sint Maarten | Philipsburg | XCG | | |
SY | Syria | Damascus | SYP | Syrian | | Syrian Arab Republic
SZ | Eswatini | Mbabane | SZL | Swazi; Eswatinian | | Swaziland; eSwatini
TC | Turks and Caicos Islands | Cockburn Town | USD | | | Turks and Caicos
TD | Chad | N'Djamena | XAF | Chadian | |
TF | French Southern Territories | | EUR | | |
TG | Togo | Lomé | XOF | Togolese | |
TH | Thailand | Bangkok | THB | Thai | | Siam
TJ | Tajikistan | Dushanbe | TJS | Tajik; Tajikistani | |
TK | Tokelau | | NZD | Tokelauan | |
TL | Timor-Leste | Dili | USD | Timorese; East Timorese | | East Timor; Timor Leste
TM | Turkmenistan | Ashgabat | TMT | Turkmen; Turkmenistani | Turkmens |
TN | Tunisia | Tunis | TND | Tunisian | |
TO | Tonga | Nuku'alofa | TOP | Tongan | |
TR | Turkey | Ankara | TRY | Turkish | Turk; Turks | Türkiye; Turkiye
TT | Trinidad and Tobago | Port of Spain | TTD | Trinidadian; Tobagonian | | Trinidad
TV | Tuvalu | Funafuti | AUD | Tuvaluan | |
TW | Taiwan | Taipei | TWD | Taiwanese | |
TZ | Tanzania | Dodoma | TZS | Tanzanian | |
UA | Ukraine | Kyiv | UAH | Ukrainian | |
UG | Uganda | Kampala | UGX | Ugandan | |
UM | United States Minor Outlying Islands | | USD | | |
US | United States | Washington, D.C. | USD | American | | United States of America; U.S.; US; U.S; U.S.A.; U.S.A; USA; America; the States
UY | Uruguay | Montevideo | UYU | Uruguayan | |
UZ | Uzbekistan | Tashkent | UZS | Uzbek; Uzbekistani | |
VA | Vatican City | Vatican City | EUR | | | Vatican; Holy See
VC | Saint Vincent and the Grenadines | Kingstown | XCD | Vincentian | | St. Vincent and the Grenadines; St Vincent and the Grenadines
VE | Venezuela | Caracas | VES | Venezuelan | | Bolivarian Republic of Venezuela
VG | British Virgin Islands | Road Town | USD | | |
VI | U.S. Virgin Islands | Charlotte Amalie | USD | | | US Virgin Islands; United States Virgin Islands
VN | Vietnam | Hanoi | VND | Vietnamese | | Viet Nam
VU | Vanuatu | Port Vila | VUV | Vanuatuan; ni-Vanuatu | |
WF | Wallis and Futuna | Mata-Utu | XPF | | |
WS | Samoa | Apia | WST | Samoan | | Western Samoa
XK | Kosovo | Pristina | EUR | Kosovar; Kosovan | |
YE | Yemen | Sanaa | YER | Yemeni; Yemenite | |
YT | Mayotte | Mamoudzou | EUR | Mahoran | |
ZA | South Africa | Pretoria | ZAR | South African | | RSA
ZM | Zambia | Lusaka | ZMW | Zambian | |
ZW | Zimbabwe | Harare | ZWG | Zimbabwean | |
`;

/** "Chinese" and "British" stand for the people as they are; "Kenyan" takes an "s". */
const UNCOUNTED = /(?:ese|ish|ch|ss|sh|ois|ez|is)$/u;

function readRow(row: string): Country {
  const [code = '', name = '', capital = '', currency = '', adjectives = '', people = '', aliases = ''] = row.split('|').map((cell) => cell.trim());
  const split = (cell: string) => cell.split(';').flatMap((item) => (item.trim() === '' || item.trim() === '-' ? [] : [item.trim()]));
  const forms = split(adjectives);
  const plurals = people === '-' ? [] : forms.filter((form) => !UNCOUNTED.test(form)).map((form) => `${form}s`);
  return { code, name, capital, currency, adjectives: forms, people: [...plurals, ...split(people)], aliases: split(aliases) };
}

/** Every country and territory with an ISO 3166-1 code, and Kosovo. */
export const countries: readonly Country[] = table.trim().split('\n').map(readRow);
