/**
 * Currencies as newspapers write them. Codes: ISO 4217, https://www.six-group.com/en/products-services/financial-information/data-standards.html;
 * those of the currencies that the euro replaced are kept for history's sake.
 */

/** Code, or name where several lands write the sign alike | signs in front of a figure: "£340m", "US$120 million", "Tk. 3.6 crore", "$US5". Case matters. */
const signTable = `
USD | $ ＄ US$ U.S.$ $US
AUD | A$ AU$ Aus$ $A $AU
CAD | C$ CA$ Can$ Cdn$ CDN$ $C $CA
HKD | HK$ $HK
NZD | NZ$ $NZ
SGD | S$ SG$ $S $SG
NAD | N$ $N
BRL | R$
TWD | NT$ T$ $NT
JMD | J$ JA$ Ja$ $J $JA
TTD | TT$ $TT
ZWL | Z$ ZW$
MXN | Mex$ MX$ $MX
XCD | EC$ $EC
BZD | BZ$ $BZ
BSD | B$
BND | BN$
BBD | Bds$ BDS$
FJD | F$ FJ$ $FJ
GYD | G$ GY$
KYD | CI$ KY$
LRD | L$
SBD | SI$
SRD | SR$
MOP | MOP$
DOP | RD$ $RD
WST | WS$
ARS | AR$
CLP | Ch$
UYU | UY$ $U
GBP | £ ￡ PS STG GB£ UK£
EGP | E£ £E LE L.E. EG£
LBP | L£ LL
SYP | S£
IEP | IR£
EUR | €
¥ | ¥ ￥
JPY | Y= 円
CNY | CN¥ RMB 元
INR | ₹
rupee | Rs Rs. Re
KRW | ₩ ￦
ILS | ₪ NIS
RUB | ₽
TRY | ₺ TL
NGN | ₦
VND | ₫
PHP | ₱ Php
UAH | ₴
THB | ฿
GHS | ₵ GH₵ GH¢
BDT | ৳ Tk Tk.
CRC | ₡
PYG | ₲ Gs Gs.
GEL | ₾
KZT | ₸
AZN | ₼
AMD | ֏
LAK | ₭
KHR | ៛
MNT | ₮
AFN | ؋
IRR | ﷼
bitcoin | ₿
MYR | RM
IDR | Rp Rp.
CZK | Kč
PLN | zł
HUF | Ft
KES | Ksh KSh Ksh. Kshs KShs Kshs. Sh Sh. Shs Shs.
UGX | Ush USh Ushs UShs
TZS | Tsh TSh Tshs TShs
CHF | Fr Fr. SFr SFr.
kr | kr kr. Kr.
SEK | SKr
NOK | NKr
DKK | DKr
HRK | kn
ZAR | R
ETB | Br
PEN | S/ S/.
PAB | B/.
VES | Bs Bs.
GTQ | Q
HNL | L
JOD | JD
KWD | KD
QAR | QR
SAR | SR
AED | Dh Dh. Dhs Dhs.
BTN | Nu Nu.
RWF | Frw FRw RwF
ZMW | ZK
cfa franc | CFA FCFA CFAF
DEM | DM
`;

export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  signTable
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [unit = '', signs = ''] = row.split(' | ');
      return signs.split(' ').map((sign): [string, string] => [sign, unit]);
    }),
);

/** What a sign with a prefix that is not known stands for: "XQ$39" is some dollar, and no American one. */
export const SIGN_NAMES: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['£', 'pound'],
  ['¥', 'yen'],
]);

/** Signs that stand behind a figure too: "20 kr", "500 TL". */
export const SIGNS_BEHIND: ReadonlySet<string> = new Set(
  '$ £ € ¥ ₪ ₽ ₴ ₺ ₹ ₫ ₸ ₾ ₼ ֏ ₩ 元 円 Kč zł kr TL NIS CFA FCFA SKr NKr DKr Dh Dhs Rs Tk RMB LE KD JD QR'.split(' '),
);

/** Letters that are currencies only right at the figure: "R2.3m", "PS8.1bn". */
export const GLUED_SIGNS: ReadonlySet<string> = new Set('R PS Br Sh Ft Fr kn Q L'.split(' '));

/** Codes read as currencies, in front or behind. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK ' +
    'DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW ' +
    'KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP ' +
    'PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD ' +
    'UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG ZWL'
  ).split(' '),
);

/** Signs and codes that are other words in capitals: they need their land in the article, or a million behind them ("SR 500 million"). */
export const SIGNS_OF_LANDS: ReadonlySet<string> = new Set(
  'ALL AMD BAM BOB COP CUP GEL MAD MOP PEN SOS TOP STN Q L LE LL SR QR JD KD TL DM Re Nu Nu. Bs Bs. Gs Gs. Dh Dh. Shs. Sh.'.split(' '),
);

export interface CurrencyName {
  readonly name: string;
  /** the code, or the name itself, where nothing tells whose it is */
  readonly alone: string;
  /** all that bear the name */
  readonly codes: readonly string[];
  /** a word that is also a verb or an adjective ("won"), one that needs its land ("kip"), one that needs it right in front ("marks") */
  readonly care: 'none' | 'tagged' | 'land' | 'lead';
}

/** Singular names | code where nothing tells whose | all codes, where there are more | care */
const nameTable = `
dollar | USD | USD AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD XCD ZWL ZWG
buck | USD | | tagged
greenback | USD
loonie | CAD
euro | EUR
pound | GBP | GBP EGP LBP SYP SDG SSP FKP GIP SHP IEP
quid | GBP
sterling | GBP | | lead
punt | IEP | | lead
yen; 円 | JPY
¥ | JPY | JPY CNY
yuan; renminbi; 元 | CNY
won | KRW | KRW KPW | tagged
baht | THB
ringgit | MYR
rupiah | IDR
dong | VND | | tagged
taka | BDT
shekel | ILS
lira | TRY | TRY LBP SYP ITL
lire | ITL
rand | ZAR | | tagged
naira | NGN
cedi | GHS
birr | ETB
kwacha | ZMW | ZMW MWK
kwanza | AOA
pula | BWP
zloty; zlotys; zloties; złoty; złotys; zlotych; złotych | PLN
forint | HUF
hryvnia; hryvnya | UAH
rouble; ruble | RUB | RUB BYN
lari | GEL
tenge | KZT
riyal | SAR | SAR QAR YER OMR IRR
rial | IRR | IRR OMR YER SAR QAR | tagged
toman | toman
dirham | AED | AED MAD
crown | crown | CZK SEK NOK DKK ISK | tagged
koruna; koruny | CZK
krona; kronor | SEK | SEK ISK
kronur | ISK
krone; kroner | krone | NOK DKK
kr | krone | SEK NOK DKK ISK
kuna | HRK
rupee | rupee | INR PKR LKR NPR MUR SCR
rufiyaa | MVR
ngultrum | BTN
franc | CHF | CHF CDF RWF BIF GNF DJF KMF XOF XAF XPF FRF BEF
cfa franc; cfa; franc cfa; francs cfa | XOF | XOF XAF
cfp franc; franc pacifique | XPF
peso | peso | MXN ARS CLP COP PHP UYU DOP CUP
dinar | dinar | IQD JOD KWD DZD TND LYD RSD BHD
denar | MKD
shilling | shilling | KES UGX TZS SOS
schilling | ATS
real | BRL | | tagged
reais | BRL
leu; lei | RON | RON MDL
lev; leva | BGN | | tagged
sol | PEN | | tagged
soles | PEN | | land
bolivar; bolívar; bolívare; bolivare | VES
boliviano | BOB
afghani | AFN | | land
lek; leke; lekë | ALL
dram | AMD | | land
florin | AWG | AWG NLG
guilder | NLG | NLG AWG XCG
manat | AZN | AZN TMT
marka; convertible mark | BAM
mark | DEM | DEM BAM | lead
deutschmark; deutschemark; deutsche mark | DEM
colon | CRC | | lead
colón; colone | CRC
escudo | CVE | CVE PTE
nakfa | ERN
dalasi | GMD
quetzal | GTQ
lempira | HNL
gourde | HTG
som | KGS | | land
riel | KHR
kip | LAK | | land
loti; maloti | LSL
ariary | MGA
kyat | MMK
tugrik; tögrög; togrog | MNT
pataca | MOP
ouguiya | MRU
metical; meticai; meticais | MZN
cordoba | NIO | | land
córdoba | NIO | | land
balboa | PAB | | lead
kina | PGK
guarani; guaraní; guaranie; guaraníe | PYG
leone | SLE
dobra | STN
lilangeni; emalangeni | SZL
somoni | TJS
pa'anga; paanga | TOP
vatu | VUV
tala | WST
soum | UZS
sum | UZS | | lead
peseta | ESP
drachma | GRD
markka; markkaa | FIM
bitcoin | bitcoin
ether | ether
`;

function readName(row: string): [string, CurrencyName][] {
  const [names = '', alone = '', codes = '', care = 'none'] = row.split('|').map((cell) => cell.trim());
  const [first = '', ...others] = names.split('; ');
  const currency = { name: first, alone, codes: (codes === '' ? alone : codes).split(' '), care: care as CurrencyName['care'] };
  return [first, ...others].map((name) => [name, currency]);
}

/** Names of currencies, in the singular where they have one. */
export const CURRENCY_NAMES: ReadonlyMap<string, CurrencyName> = new Map(nameTable.trim().split('\n').flatMap(readName));

/** Subunits keep their figure: "164p" is 164, unit penny. `sen`, `paisa` and the like are their own names. */
export const CURRENCY_SUBUNITS: ReadonlyMap<string, string> = new Map(
  (
    'p penny|pence penny|penny penny|cent cent|cents cent|¢ cent|c cent|eurocent EUR cent|eurocents EUR cent|sen sen|paise paisa|paisa paisa|poisha poisha|' +
    'kopeck kopeck|kopecks kopeck|kopek kopeck|kopeks kopeck|kopiyka kopiyka|kopiykas kopiyka|pesewa pesewa|pesewas pesewa|kobo kobo|agora agora|agorot agora|' +
    'halala halala|halalas halala|fils fils|baisa baisa|piastre piastre|piastres piastre|piaster piastre|piasters piastre|centime centime|centimes centime|' +
    'rappen rappen|satang satang|jiao jiao|centavo centavo|centavos centavo|öre öre|øre øre|grosz grosz|groszy grosz|stotinka stotinka|stotinki stotinka|' +
    'kurus kuruş|kuruş kuruş'
  )
    .split('|')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);
