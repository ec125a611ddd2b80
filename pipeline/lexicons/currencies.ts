/**
 * Currencies as newspapers write them. Codes: ISO 4217, https://www.six-group.com/en/products-services/financial-information/data-standards.html.
 */

/** Signs and codes in front of a figure or behind it: "£340m", "US$120 million", "Tk 3.6 crore", "25 CHF". Case matters. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['$US', 'USD'],
  ['U.S.$', 'USD'],
  ['A$', 'AUD'],
  ['$A', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['$C', 'CAD'],
  ['CA$', 'CAD'],
  ['Can$', 'CAD'],
  ['HK$', 'HKD'],
  ['$HK', 'HKD'],
  ['NZ$', 'NZD'],
  ['$NZ', 'NZD'],
  ['S$', 'SGD'],
  ['$S', 'SGD'],
  ['N$', 'NAD'],
  ['R$', 'BRL'],
  ['NT$', 'TWD'],
  ['T$', 'TWD'],
  ['J$', 'JMD'],
  ['TT$', 'TTD'],
  ['Z$', 'ZWL'],
  ['Mex$', 'MXN'],
  ['£', 'GBP'],
  ['PS', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['Y=', 'JPY'],
  ['₹', 'INR'],
  ['Rs', 'rupee'],
  ['Rs.', 'rupee'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['₴', 'UAH'],
  ['฿', 'THB'],
  ['₵', 'GHS'],
  ['GH₵', 'GHS'],
  ['৳', 'BDT'],
  ['Tk', 'BDT'],
  ['Tk.', 'BDT'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['Kč', 'CZK'],
  ['zł', 'PLN'],
  ['Ft', 'HUF'],
  ['Ksh', 'KES'],
  ['KSh', 'KES'],
  ['Sh', 'KES'],
  ['Ush', 'UGX'],
  ['USh', 'UGX'],
  ['Tsh', 'TZS'],
  ['TSh', 'TZS'],
  ['Fr', 'CHF'],
  ['SFr', 'CHF'],
  ['kr', 'krone'],
  ['kn', 'HRK'],
  ['STG', 'GBP'],
  ['RMB', 'CNY'],
  ['R', 'ZAR'],
  ['Br', 'ETB'],
  ['IR£', 'IEP'],
]);

/** Codes read as currencies, in front or behind; those that are also English words in capitals (ALL, TOP, CUP …) are left out. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    'AED AFN AMD AOA ARS AUD AWG AZN BBD BDT BGN BHD BIF BMD BND BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY CRC CVE CZK ' +
    'DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GHS GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KRW KWD KZT ' +
    'LBP LKR LRD LSL LYD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PGK PHP PKR PLN PYG QAR RON ' +
    'RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SRD SSP SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD ' +
    'XOF XPF YER ZAR ZMW ZWL'
  ).split(' '),
);

export interface CurrencyName {
  /** what the unit is called when the text does not tell whose it is */
  readonly fallback: string;
  /** code → words that stand in a text of that country, lower case */
  readonly codes?: Readonly<Record<string, readonly string[]>>;
}

const DOLLARS: CurrencyName = {
  fallback: 'USD',
  codes: {
    AUD: ['australian', 'aussie'],
    CAD: ['canadian'],
    HKD: ['hong kong'],
    NZD: ['new zealand', 'kiwi'],
    SGD: ['singapore', 'singaporean'],
    TWD: ['taiwan', 'taiwanese'],
    NAD: ['namibian', 'namibia'],
    JMD: ['jamaican', 'jamaica'],
    ZWL: ['zimbabwean', 'zimbabwe'],
    USD: ['us', 'u.s.', 'american', 'united states'],
  },
};

/**
 * Names of currencies, singular. The words are looked for right in front of the name first ("Danish crowns"), then, when
 * the name alone says nothing, in the article.
 */
export const CURRENCY_NAMES: ReadonlyMap<string, CurrencyName> = new Map([
  ['dollar', DOLLARS],
  ['buck', { fallback: 'USD' }],
  ['greenback', { fallback: 'USD' }],
  ['euro', { fallback: 'EUR' }],
  ['pound', { fallback: 'GBP', codes: { EGP: ['egyptian'], LBP: ['lebanese'], SYP: ['syrian'], SDG: ['sudanese'], SSP: ['south sudanese'], GBP: ['british', 'sterling'] } }],
  ['quid', { fallback: 'GBP' }],
  ['sterling', { fallback: 'GBP' }],
  ['yen', { fallback: 'JPY' }],
  ['yuan', { fallback: 'CNY' }],
  ['renminbi', { fallback: 'CNY' }],
  ['won', { fallback: 'KRW', codes: { KPW: ['north korean'] } }],
  ['baht', { fallback: 'THB' }],
  ['ringgit', { fallback: 'MYR' }],
  ['rupiah', { fallback: 'IDR' }],
  ['dong', { fallback: 'VND' }],
  ['taka', { fallback: 'BDT' }],
  ['shekel', { fallback: 'ILS' }],
  ['lira', { fallback: 'TRY' }],
  ['rand', { fallback: 'ZAR' }],
  ['naira', { fallback: 'NGN' }],
  ['cedi', { fallback: 'GHS' }],
  ['birr', { fallback: 'ETB' }],
  ['kwacha', { fallback: 'ZMW', codes: { MWK: ['malawi', 'malawian'], ZMW: ['zambia', 'zambian'] } }],
  ['kwanza', { fallback: 'AOA' }],
  ['pula', { fallback: 'BWP' }],
  ['zloty', { fallback: 'PLN' }],
  ['zlotys', { fallback: 'PLN' }],
  ['forint', { fallback: 'HUF' }],
  ['hryvnia', { fallback: 'UAH' }],
  ['rouble', { fallback: 'RUB', codes: { BYN: ['belarusian'] } }],
  ['ruble', { fallback: 'RUB', codes: { BYN: ['belarusian'] } }],
  ['lari', { fallback: 'GEL' }],
  ['tenge', { fallback: 'KZT' }],
  ['riyal', { fallback: 'SAR', codes: { QAR: ['qatari', 'qatar'], YER: ['yemeni', 'yemen'] } }],
  ['dirham', { fallback: 'AED', codes: { MAD: ['moroccan', 'morocco'] } }],
  ['koruna', { fallback: 'CZK' }],
  ['kuna', { fallback: 'HRK' }],
  ['crown', { fallback: 'crown', codes: { CZK: ['czech', 'prague', 'czechia', 'brno', 'ostrava', 'bohemia', 'moravia', 'moravian'], SEK: ['swedish', 'sweden', 'stockholm'], NOK: ['norwegian', 'norway', 'oslo'], DKK: ['danish', 'denmark', 'copenhagen'], ISK: ['icelandic', 'iceland'] } }],
  ['krona', { fallback: 'SEK', codes: { ISK: ['icelandic', 'iceland'], SEK: ['swedish', 'sweden'] } }],
  ['kronor', { fallback: 'SEK', codes: { ISK: ['icelandic', 'iceland'], SEK: ['swedish', 'sweden'] } }],
  ['krone', { fallback: 'krone', codes: { NOK: ['norwegian', 'norway', 'oslo'], DKK: ['danish', 'denmark', 'copenhagen'] } }],
  ['kroner', { fallback: 'krone', codes: { NOK: ['norwegian', 'norway', 'oslo'], DKK: ['danish', 'denmark', 'copenhagen'] } }],
  ['rupee', { fallback: 'rupee', codes: { INR: ['indian', 'india', 'delhi', 'mumbai'], PKR: ['pakistani', 'pakistan', 'karachi', 'lahore'], LKR: ['sri lankan', 'sri lanka', 'colombo'], NPR: ['nepalese', 'nepali', 'nepal', 'kathmandu'], MUR: ['mauritian', 'mauritius'] } }],
  ['franc', { fallback: 'CHF', codes: { CHF: ['swiss', 'switzerland', 'zurich', 'geneva'], CDF: ['congolese'], RWF: ['rwandan', 'rwanda'], BIF: ['burundian', 'burundi'], GNF: ['guinean', 'conakry'], DJF: ['djiboutian', 'djibouti'] } }],
  ['cfa franc', { fallback: 'XOF', codes: { XAF: ['chad', 'chadian', 'cameroon', 'gabon', 'congo', 'equatorial guinea', 'central african', "n'djamena", 'n’djamena'], XOF: ['senegal', 'mali', 'niger', 'benin', 'togo', 'burkina', 'ivory coast'] } }],
  ['cfa', { fallback: 'XOF', codes: { XAF: ['chad', 'chadian', 'cameroon', 'gabon', 'congo', 'equatorial guinea', 'central african'] } }],
  ['peso', { fallback: 'peso', codes: { MXN: ['mexican', 'mexico'], ARS: ['argentine', 'argentina'], CLP: ['chilean', 'chile'], COP: ['colombian', 'colombia'], PHP: ['philippine', 'philippines', 'manila'], UYU: ['uruguayan', 'uruguay'], DOP: ['dominican'], CUP: ['cuban', 'cuba'] } }],
  ['dinar', { fallback: 'dinar', codes: { IQD: ['iraqi', 'iraq'], JOD: ['jordanian', 'jordan'], KWD: ['kuwaiti', 'kuwait'], DZD: ['algerian', 'algeria'], TND: ['tunisian', 'tunisia'], LYD: ['libyan', 'libya'], RSD: ['serbian', 'serbia'], BHD: ['bahraini', 'bahrain'] } }],
  ['shilling', { fallback: 'shilling', codes: { KES: ['kenyan', 'kenya'], UGX: ['ugandan', 'uganda'], TZS: ['tanzanian', 'tanzania'], SOS: ['somali', 'somalia'] } }],
  ['rial', { fallback: 'IRR', codes: { OMR: ['omani', 'oman'], YER: ['yemeni', 'yemen'] } }],
  ['real', { fallback: 'BRL' }],
  ['reais', { fallback: 'BRL' }],
  ['leu', { fallback: 'RON' }],
  ['lei', { fallback: 'RON' }],
  ['lev', { fallback: 'BGN' }],
  ['sol', { fallback: 'PEN' }],
  ['bolivar', { fallback: 'VES' }],
  ['bitcoin', { fallback: 'bitcoin' }],
]);

/** Subunits keep their figure: "164p" is 164, unit penny. `sen`, `paisa` and the like are their own names. */
export const CURRENCY_SUBUNITS: ReadonlyMap<string, string> = new Map([
  ['p', 'penny'],
  ['pence', 'penny'],
  ['penny', 'penny'],
  ['cent', 'cent'],
  ['cents', 'cent'],
  ['¢', 'cent'],
  ['sen', 'sen'],
  ['paise', 'paisa'],
  ['paisa', 'paisa'],
  ['kopeck', 'kopeck'],
  ['kopecks', 'kopeck'],
]);
