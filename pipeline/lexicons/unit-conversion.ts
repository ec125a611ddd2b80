export interface BaseUnit {
  readonly base: string;
  readonly factor: number;
  /** added after multiplying: 20 °C × 1 + 273.15 = 293.15 K */
  readonly offset?: number;
}

type Table = Readonly<Record<string, number>>;

/** Lengths in metres. Source: NIST Handbook 44 (2024), Appendix C; nautical mile and astronomical unit: SI Brochure, 9th edition, table 8; parsec: IAU 2015 resolution B2. */
const LENGTH: Table = {
  metre: 1,
  kilometre: 1000,
  centimetre: 0.01,
  millimetre: 0.001,
  micrometre: 1e-6,
  nanometre: 1e-9,
  mile: 1609.344,
  'nautical mile': 1852,
  yard: 0.9144,
  foot: 0.3048,
  inch: 0.0254,
  'light-year': 9.4607304725808e15,
  decimetre: 0.1,
  angstrom: 1e-10,
  furlong: 201.168,
  fathom: 1.8288,
  'astronomical unit': 149_597_870_700,
  parsec: 3.085677581491367e16,
};

/** Areas in square metres. Source: NIST Handbook 44, Appendix C (international foot). */
const AREA: Table = {
  'square metre': 1,
  'square kilometre': 1e6,
  'square centimetre': 1e-4,
  hectare: 1e4,
  acre: 4046.8564224,
  'square mile': 2589988.110336,
  'square foot': 0.09290304,
  'square yard': 0.83612736,
  'square inch': 6.4516e-4,
  dunam: 1000,
};

/** Volumes in litres. Source: NIST Handbook 44, Appendix C; gallon, pint, quart and fluid ounce are the US liquid ones. A bushel differs by crop and has none. */
const VOLUME: Table = {
  litre: 1,
  millilitre: 0.001,
  centilitre: 0.01,
  'cubic metre': 1000,
  'cubic foot': 28.316846592,
  gallon: 3.785411784,
  quart: 0.946352946,
  pint: 0.473176473,
  'fluid ounce': 0.0295735295625,
  barrel: 158.987294928,
  'cubic kilometre': 1e12,
  'cubic centimetre': 0.001,
  'cubic yard': 764.554857984,
  'cubic inch': 0.016387064,
  'acre-foot': 1_233_481.83754752,
  hectolitre: 100,
  decilitre: 0.1,
  megalitre: 1e6,
  gigalitre: 1e9,
  'imperial gallon': 4.54609,
  'imperial pint': 0.56826125,
  tablespoon: 0.01478676478125,
  teaspoon: 0.00492892159375,
};

/** Masses in kilograms. Source: NIST Handbook 44, Appendix C; a ton is the US short ton, a stone and a hundredweight are the British ones, a tola is 180 grains. */
const MASS: Table = {
  kilogram: 1,
  gram: 0.001,
  milligram: 1e-6,
  microgram: 1e-9,
  tonne: 1000,
  kiloton: 1e6,
  megaton: 1e9,
  gigaton: 1e12,
  ton: 907.18474,
  'pound-mass': 0.45359237,
  ounce: 0.028349523125,
  stone: 6.35029318,
  carat: 0.0002,
  nanogram: 1e-12,
  hundredweight: 50.80234544,
  quintal: 100,
  'long ton': 1016.0469088,
  'troy ounce': 0.0311034768,
  tola: 0.0116638038,
};

/** Durations in days. A month and a year are the mean ones of the Gregorian calendar: 365.2425 / 12 and 365.2425 days. */
const DURATION: Table = {
  day: 1,
  night: 1,
  'working day': 1,
  millisecond: 1 / 86_400_000,
  microsecond: 1 / 86_400_000_000,
  nanosecond: 1 / 86_400_000_000_000,
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  week: 7,
  fortnight: 14,
  month: 30.436875,
  quarter: 91.310625,
  year: 365.2425,
  decade: 3652.425,
  century: 36_524.25,
  millennium: 365_242.5,
};

/** Ages in years of age; twelve months, and 365.2425 / 7 weeks, to the year. */
const AGE: Table = { 'year of age': 1, 'month of age': 1 / 12, 'week of age': 7 / 365.2425, 'day of age': 1 / 365.2425 };

/** Speeds in metres per second. Source: NIST Handbook 44, Appendix C; the knot: SI Brochure, table 8. */
const SPEED: Table = { 'metre per second': 1, 'kilometre per hour': 1 / 3.6, 'mile per hour': 0.44704, 'foot per second': 0.3048, 'kilometre per second': 1000, knot: 1852 / 3600 };

/** Power in watts. Source: NIST Special Publication 811, Appendix B; horsepower of 550 foot-pounds a second, metric of 75 kilogram-force metres. */
const POWER: Table = {
  watt: 1,
  milliwatt: 1e-3,
  kilowatt: 1e3,
  megawatt: 1e6,
  gigawatt: 1e9,
  terawatt: 1e12,
  horsepower: 745.6998715822702,
  'brake horsepower': 745.6998715822702,
  'metric horsepower': 735.49875,
};
/** Energy in joules. Source: NIST Special Publication 811, Appendix B; a calorie of food is a kilocalorie. */
const ENERGY: Table = {
  joule: 1,
  kilojoule: 1e3,
  megajoule: 1e6,
  gigajoule: 1e9,
  terajoule: 1e12,
  'watt hour': 3600,
  'kilowatt hour': 3.6e6,
  'megawatt hour': 3.6e9,
  'gigawatt hour': 3.6e12,
  'terawatt hour': 3.6e15,
  calorie: 4184,
  kilocalorie: 4184,
  'British thermal unit': 1055.05585262,
  'million British thermal units': 1055.05585262e6,
  therm: 105_505_585.262,
  electronvolt: 1.602176634e-19,
  kiloelectronvolt: 1.602176634e-16,
  megaelectronvolt: 1.602176634e-13,
  gigaelectronvolt: 1.602176634e-10,
};

/** Data in bytes, decimal prefixes. Source: IEC 80000-13. */
const DATA: Table = {
  byte: 1,
  kilobyte: 1e3,
  megabyte: 1e6,
  gigabyte: 1e9,
  terabyte: 1e12,
  petabyte: 1e15,
  exabyte: 1e18,
  zettabyte: 1e21,
  bit: 0.125,
  kilobit: 125,
  megabit: 125e3,
  gigabit: 125e6,
};
const DATA_RATE: Table = {
  'bit per second': 1,
  'kilobit per second': 1e3,
  'megabit per second': 1e6,
  'gigabit per second': 1e9,
  'terabit per second': 1e12,
};
const COMPUTING: Table = { teraflop: 1, petaflop: 1e3 };

const FREQUENCY: Table = {
  hertz: 1,
  kilohertz: 1e3,
  megahertz: 1e6,
  gigahertz: 1e9,
  terahertz: 1e12,
  'revolution per minute': 1 / 60,
};
const VOLTAGE: Table = { volt: 1, millivolt: 1e-3, kilovolt: 1e3 };
const CURRENT: Table = { ampere: 1, milliampere: 1e-3 };
const FORCE: Table = { newton: 1, kilonewton: 1e3 };
/** Pressures in pascals. Source: NIST Special Publication 811, Appendix B; mercury at 0 °C. */
const PRESSURE: Table = {
  pascal: 1,
  hectopascal: 100,
  kilopascal: 1e3,
  megapascal: 1e6,
  gigapascal: 1e9,
  millibar: 100,
  bar: 1e5,
  atmosphere: 101_325,
  'millimetre of mercury': 133.322387415,
  'inch of mercury': 3386.389,
  'pound per square inch': 6894.757293168361,
};
const RADIATION: Table = { sievert: 1, millisievert: 1e-3, microsievert: 1e-6 };
/** Flows in cubic metres a second. Source: NIST Handbook 44, Appendix C. */
const FLOW: Table = { 'cubic metre per second': 1, 'cubic foot per second': 0.028316846592 };

/** Percent is the base of shares; points are their own measure. Source: arithmetic. */
const POINT: Table = { 'percentage point': 1, 'basis point': 0.01 };
const CONCENTRATION: Table = { 'parts-per-million': 1, 'parts-per-billion': 0.001, 'parts-per-trillion': 1e-6 };

const TABLES: readonly (readonly [string, Table])[] = [
  ['metre', LENGTH],
  ['square metre', AREA],
  ['litre', VOLUME],
  ['kilogram', MASS],
  ['day', DURATION],
  ['year of age', AGE],
  ['metre per second', SPEED],
  ['watt', POWER],
  ['joule', ENERGY],
  ['byte', DATA],
  ['bit per second', DATA_RATE],
  ['teraflop', COMPUTING],
  ['hertz', FREQUENCY],
  ['volt', VOLTAGE],
  ['ampere', CURRENT],
  ['newton', FORCE],
  ['sievert', RADIATION],
  ['cubic metre per second', FLOW],
  ['pascal', PRESSURE],
  ['percentage point', POINT],
  ['parts-per-million', CONCENTRATION],
];

/** Temperatures in kelvins: SI Brochure, 9th edition, 2.3.1; Fahrenheit: NIST Special Publication 811, B.8. */
const TEMPERATURE: readonly (readonly [string, BaseUnit])[] = [
  ['kelvin', { base: 'kelvin', factor: 1 }],
  ['degree Celsius', { base: 'kelvin', factor: 1, offset: 273.15 }],
  ['degree Fahrenheit', { base: 'kelvin', factor: 5 / 9, offset: 459.67 * (5 / 9) }],
];

/** Subunits of currencies, ISO 4217. A bare cent is the American one; those of others bear their code: "EUR cent". */
const MONEY: readonly (readonly [string, BaseUnit])[] = [
  ['penny', { base: 'GBP', factor: 0.01 }],
  ['cent', { base: 'USD', factor: 0.01 }],
  ['sen', { base: 'MYR', factor: 0.01 }],
  ['paisa', { base: 'INR', factor: 0.01 }],
  ['kopeck', { base: 'RUB', factor: 0.01 }],
  ['kopiyka', { base: 'UAH', factor: 0.01 }],
  ['pesewa', { base: 'GHS', factor: 0.01 }],
  ['kobo', { base: 'NGN', factor: 0.01 }],
  ['agora', { base: 'ILS', factor: 0.01 }],
  ['grosz', { base: 'PLN', factor: 0.01 }],
  ['satang', { base: 'THB', factor: 0.01 }],
  ['kuruş', { base: 'TRY', factor: 0.01 }],
  ['stotinka', { base: 'BGN', factor: 0.01 }],
  ['jiao', { base: 'CNY', factor: 0.1 }],
  ['toman', { base: 'IRR', factor: 10 }],
];

const BASE_UNITS: ReadonlyMap<string, BaseUnit> = new Map([
  ...TABLES.flatMap(([base, table]) => Object.entries(table).map(([unit, factor]): [string, BaseUnit] => [unit, { base, factor }])),
  ...TEMPERATURE,
  ...MONEY,
]);

/** The unit all of a kind are compared in: `toBaseUnit('mile')` → `{base: 'metre', factor: 1609.344}`; null for what has none. */
export function toBaseUnit(unit: string): BaseUnit | null {
  const known = BASE_UNITS.get(unit);
  if (known !== undefined) return known;
  const [code = '', cent] = unit.split(' ');
  return /^[A-Z]{3}(?: cent)?$/u.test(unit) ? { base: code, factor: cent === undefined ? 1 : 0.01 } : null;
}
