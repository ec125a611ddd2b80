/**
 * Units of measure as newspapers write them. Source: SI Brochure (9th edition), NIST Handbook 44 Appendix C, and press style books.
 */
export interface MeasureUnit {
  readonly unit: string;
  readonly kind: string;
}

export interface UnitSpelling extends MeasureUnit {
  /** the pieces of a spelling; a hyphen may stand between any two: "square foot" is "square-foot" too */
  readonly pieces: readonly string[];
}

/**
 * Unit | kind | names, in the singular, which are read in the plural, in American spelling and with "an hour" for "per hour" too | other spellings.
 * Case does not matter. Within a spelling the pieces are set apart by a space: "km / h", "m 2".
 */
const WORDS = `
percent | percent | | %; percent; per cent; pct; pc; percentage
percentage point | point | percentage point; percent point; per cent point | % points; pp; ppt; ppts
basis point | point | basis point | bps; bp
year of age | age | year of age; year old; yr old | - year - old
month of age | age | month of age; month old
week of age | age | week of age; week old
day of age | age | | day old; days old
microsecond | duration | microsecond | μs; µs
nanosecond | duration | nanosecond
millisecond | duration | millisecond | ms
second | duration | second | sec; secs
minute | duration | minute | min; mins
hour | duration | hour | hr; hrs
day | duration | day
night | duration | night
week | duration | week | wk; wks
fortnight | duration | fortnight
working day | duration | working day; business day
month | duration | month | mth; mths
year | duration | year | yr; yrs
decade | duration | decade
century | duration | | century; centuries
millennium | duration | | millennium; millennia
kilometre | length | kilometre | km; kms
metre | length | metre | mtr
decimetre | length | decimetre
centimetre | length | centimetre | cm; cms
millimetre | length | millimetre | mm
micrometre | length | micrometre; micron | μm; µm
nanometre | length | nanometre | nm
angstrom | length | angstrom; ångström
mile | length | mile | mi
nautical mile | length | nautical mile | nmi
furlong | length | furlong
fathom | length | fathom
yard | length | yard | yd; yds
foot | length | foot | ft; ′
inch | length | inch | ″
light-year | length | light year
astronomical unit | length | astronomical unit
parsec | length | parsec
hectare | area | hectare | ha
acre | area | acre
dunam | area | dunam
square metre | area | square metre; sq metre | sq m; sqm; m 2; m ²
square kilometre | area | square kilometre; sq kilometre | sq km; sq kms; km 2; km ²
square mile | area | square mile; sq mile | sq mi
square yard | area | square yard; sq yard | sq yd; sq yds
square foot | area | square foot; sq foot | sq ft; sqft; ft 2; ft ²
square inch | area | square inch; sq inch | sq in
square centimetre | area | square centimetre; sq centimetre | sq cm; cm 2; cm ²
cubic kilometre | volume | cubic kilometre | cu km; km 3; km ³
cubic metre | volume | cubic metre | cu m; m 3; m ³
cubic centimetre | volume | cubic centimetre | cm 3; cm ³; cc
cubic yard | volume | cubic yard | cu yd
cubic foot | volume | cubic foot | cu ft; ft 3; ft ³
cubic inch | volume | cubic inch | cu in
acre-foot | volume | acre foot
litre | volume | litre | ltr; ltrs; l
hectolitre | volume | hectolitre | hl
decilitre | volume | decilitre | dl
centilitre | volume | centilitre | cl
millilitre | volume | millilitre | ml
megalitre | volume | megalitre
gigalitre | volume | gigalitre
gallon | volume | gallon | gal
imperial gallon | volume | imperial gallon
quart | volume | quart
pint | volume | pint
imperial pint | volume | imperial pint
fluid ounce | volume | fluid ounce | fl oz
tablespoon | volume | tablespoon | tbsp
teaspoon | volume | teaspoon | tsp
bushel | volume | bushel
barrel | count | barrel | bbl; bbls
cubic metre per second | flow | cubic metre per second; cumec | m 3 / s; m ³ / s
cubic foot per second | flow | cubic foot per second | cfs; cusec; cusecs
barrel per day | rate | barrel per day | bpd
thousand barrels per day | rate | | kb / d; kbpd
million barrels per day | rate | | mb / d; mmb / d; mbpd
ounce | mass | ounce | oz
troy ounce | mass | troy ounce | troy oz
kilogram | mass | kilogram; kilogramme; kilo | kg; kgs
gram | mass | gram; gramme | gm; gms
milligram | mass | milligram; milligramme | mg
microgram | mass | microgram | mcg; µg; μg
nanogram | mass | nanogram | ng
tola | mass | tola
pound-mass | mass | pound; pound of weight | lb; lbs
stone | mass | | stone
hundredweight | mass | | hundredweight; cwt
quintal | mass | quintal
tonne | mass | tonne; metric ton
long ton | mass | long ton
ton | mass | ton; short ton
kiloton | mass | kiloton; kilotonne
megaton | mass | megaton; megatonne
gigaton | mass | gigaton; gigatonne
carat | mass | carat
deadweight ton | tonnage | deadweight ton; deadweight tonne | dwt
gross ton | tonnage | gross ton; gross tonne
twenty-foot unit | cargo | | teu; teus
mile per hour | speed | mile per hour | mph
kilometre per hour | speed | kilometre per hour | km per hour; km an hour; km / h; km / hr; kph; kmh; kmph
metre per second | speed | metre per second | m / s
kilometre per second | speed | kilometre per second | km / s
foot per second | speed | foot per second | ft / s
knot | speed | knot | kts
mile per gallon | ratio-of-measures | mile per gallon; mile to the gallon | mpg
degree Celsius | temperature | degree celsius; degree centigrade; degree c | celsius; ° c; º c; ℃; ° celsius; º celsius; deg c
degree Fahrenheit | temperature | degree fahrenheit; degree f | fahrenheit; ° f; º f; ℉; ° fahrenheit; º fahrenheit; deg f
kelvin | temperature | kelvin; degree kelvin
degree | degree | degree | °; º
newton | force | newton
kilonewton | force | kilonewton
milliwatt | power | milliwatt
watt | power | watt
kilowatt | power | kilowatt
megawatt | power | megawatt
gigawatt | power | gigawatt
terawatt | power | terawatt
horsepower | power | | horsepower; hp
metric horsepower | power | metric horsepower | ps
brake horsepower | power | | bhp; brake horsepower
watt hour | energy | watt hour | wh
kilowatt hour | energy | kilowatt hour | kwh
megawatt hour | energy | megawatt hour | mwh
gigawatt hour | energy | gigawatt hour | gwh
terawatt hour | energy | terawatt hour | twh
joule | energy | joule
kilojoule | energy | kilojoule | kj
megajoule | energy | megajoule
gigajoule | energy | gigajoule
terajoule | energy | terajoule
calorie | energy | calorie
kilocalorie | energy | kilocalorie | kcal; kcals
British thermal unit | energy | british thermal unit | btu; btus
million British thermal units | energy | | mmbtu
therm | energy | therm
electronvolt | energy | electronvolt; electron volt
newton metre | torque | newton metre | nm of torque
pound-foot | torque | pound foot; foot pound | lb ft
volt | voltage | volt
millivolt | voltage | millivolt
kilovolt | voltage | kilovolt | kv
ampere | current | ampere; amp
milliampere | current | milliampere; milliamp
milliampere-hour | charge | | mah
ohm | resistance | ohm
hertz | frequency | | hertz; hz
kilohertz | frequency | | kilohertz; khz
megahertz | frequency | | megahertz; mhz
gigahertz | frequency | | gigahertz; ghz
terahertz | frequency | | terahertz; thz
revolution per minute | frequency | revolution per minute; rev per minute | rpm
beat per minute | frequency | beat per minute | bpm
bit | data | bit
kilobit | data | kilobit
megabit | data | megabit | mbit
gigabit | data | gigabit | gbit
byte | data | byte
kilobyte | data | kilobyte | kb
megabyte | data | megabyte | mb
gigabyte | data | gigabyte | gb
terabyte | data | terabyte | tb
petabyte | data | petabyte | pb
exabyte | data | exabyte
zettabyte | data | zettabyte
kilobit per second | data-rate | kilobit per second | kbps
megabit per second | data-rate | megabit per second | mbps; mbit / s
gigabit per second | data-rate | gigabit per second | gbps; gbit / s
terabit per second | data-rate | terabit per second | tbps
megapixel | pixels | megapixel
teraflop | computing | teraflop | teraflops
petaflop | computing | petaflop | petaflops
decibel | sound | decibel | db
lux | light | | lux
lumen | light | lumen
nit | light | | nits
pascal | pressure | pascal
hectopascal | pressure | hectopascal | hpa
kilopascal | pressure | kilopascal | kpa
megapascal | pressure | megapascal | mpa
gigapascal | pressure | gigapascal | gpa
millibar | pressure | millibar
bar | pressure | bar of pressure | bar pressure
atmosphere | pressure | atmosphere
millimetre of mercury | pressure | millimetre of mercury | mmhg; mm hg
inch of mercury | pressure | inch of mercury | inhg
pound per square inch | pressure | pound per square inch | psi
becquerel | radiation | becquerel | bq
sievert | radiation | sievert
millisievert | radiation | millisievert | msv
microsievert | radiation | microsievert | µsv; μsv
parts-per-million | concentration | | ppm; parts per million
parts-per-billion | concentration | | ppb; parts per billion
parts-per-trillion | concentration | | parts per trillion
magnitude | magnitude | magnitude | on the richter scale; on richter scale; on the richter
calibre | calibre | calibre
`;

/** Symbols whose case tells them apart; a single letter counts only right at its figure unless the reader says otherwise. */
const SYMBOLS = `
metre | length | | m
gram | mass | | g
litre | volume | | L
megalitre | volume | | ML
gigalitre | volume | | GL
tonne | mass | | t
degree Celsius | temperature | | C
degree Fahrenheit | temperature | | F
milliwatt | power | | mW
watt | power | | W
volt | voltage | | V
ampere | current | | A
kilowatt | power | | kW
megawatt | power | | MW
gigawatt | power | | GW
terawatt | power | | TW
megajoule | energy | | MJ
gigajoule | energy | | GJ
terajoule | energy | | TJ
kiloelectronvolt | energy | | keV
megaelectronvolt | energy | | MeV
gigaelectronvolt | energy | | GeV
megabit | data | | Mb
gigabit | data | | Gb
megabyte | data | | MB
gigabyte | data | | GB
terabyte | data | | TB
megapixel | pixels | | MP
newton metre | torque | | Nm
kilonewton | force | | kN
milliampere | current | | mA
millivolt | voltage | | mV
bar | pressure | | bar
hour | duration | | h
inch | length | | in; ins
stone | mass | | st
`;

const IRREGULAR: readonly (readonly [RegExp, string])[] = [
  [/foot$/u, 'feet'],
  [/inch$/u, 'inches'],
  [/$/u, 's'],
];

const pluralOf = (name: string) => {
  const [ending, plural] = IRREGULAR.find(([end]) => end.test(name)) ?? [/$/u, 's'];
  return name.replace(ending, plural);
};

/** "miles per hour", "degrees Celsius": the unit itself in the plural, the rest as it is. */
function inPlural(name: string): string {
  const [head = '', rest] = name.split(/(?= (?:(?:per|of|to) (?!cent)|celsius|centigrade|fahrenheit|kelvin|[cf]$))/u);
  return /^(?:year|month|week|yr) old$/u.test(head) ? head : pluralOf(head) + (rest ?? '');
}

const AN = /^[aeiou]|^hour/u;

/** All that a name in the singular stands for: "metre per second" → metres per second, meter a second, … */
function formsOf(name: string): string[] {
  const old = /^(?<age>year|month|week|yr) old$/u.exec(name)?.groups?.['age'];
  const both = old === undefined ? [name, inPlural(name)] : [name, `${old}s old`, `${name}s`];
  const rates = both.flatMap((form) => [form, form.replace(/ per (?=(?<noun>hour|second|minute|day)$)/u, (_, noun: string) => (AN.test(noun) ? ' an ' : ' a '))]);
  return [...new Set(rates.flatMap((form) => [form, form.replace(/(?<stem>met|lit|calib)re/gu, '$<stem>er')]))];
}

function spellingsOf(row: string): UnitSpelling[] {
  const [unit = '', kind = '', names = '', others = ''] = row.split('|').map((cell) => cell.trim());
  const split = (cell: string) => (cell === '' ? [] : cell.split('; '));
  return [...split(names).flatMap(formsOf), ...split(others)].map((spelling) => ({ unit, kind, pieces: spelling.split(' ') }));
}

function byFirstPiece(table: string): ReadonlyMap<string, readonly UnitSpelling[]> {
  const index = new Map<string, UnitSpelling[]>();
  for (const spelling of table.trim().split('\n').flatMap(spellingsOf)) {
    const first = spelling.pieces[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), spelling].sort((a, b) => b.pieces.length - a.pieces.length));
  }
  return index;
}

export const UNIT_WORDS: ReadonlyMap<string, readonly UnitSpelling[]> = byFirstPiece(WORDS);
export const UNIT_SYMBOLS: ReadonlyMap<string, readonly UnitSpelling[]> = byFirstPiece(SYMBOLS);

/** What a price or rate is given for: "$4 a month", "£80 per sq m", "$76 a barrel". */
export const PER_NOUNS: ReadonlySet<string> = new Set(
  (
    'second minute hour day night week fortnight month quarter year season decade century annum share barrel ounce pound gallon litre liter tonne ton kilo kilogram gram ' +
    'acre hectare mile kilometre kilometer metre meter foot person head capita child pupil household family unit piece trip ticket bottle pack packet pint box vehicle car ' +
    'game match visit patient employee worker member resident voter customer user passenger seat room house home plate item pop time hit basis mmbtu bushel quintal cup dozen'
  ).split(' '),
);
