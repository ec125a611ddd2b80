export interface BaseUnit {
  readonly base: string;
  readonly factor: number;
  /** added after multiplying: 20 °C × 1 + 273.15 = 293.15 K */
  readonly offset?: number;
}

type Table = Readonly<Record<string, number>>;

/** Lengths in metres. Source: NIST Handbook 44 (2024), Appendix C; the nautical mile: SI Brochure, 9th edition, table 8. */
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
};

/** Volumes in litres. Source: NIST Handbook 44, Appendix C; gallon, pint, quart and fluid ounce are the US liquid ones. */
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
};

/** Masses in kilograms. Source: NIST Handbook 44, Appendix C; a ton is the US short ton, a stone the British one of 14 pounds. */
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
};

/** Durations in days. A month and a year are the mean ones of the Gregorian calendar: 365.2425 / 12 and 365.2425 days. */
const DURATION: Table = {
  day: 1,
  night: 1,
  'working day': 1,
  millisecond: 1 / 86_400_000,
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  week: 7,
  month: 30.436875,
  quarter: 91.310625,
  year: 365.2425,
  decade: 3652.425,
  century: 36_524.25,
};

/** Ages in years of age; twelve months, and 365.2425 / 7 weeks, to the year. */
const AGE: Table = { 'year of age': 1, 'month of age': 1 / 12, 'week of age': 7 / 365.2425, 'day of age': 1 / 365.2425 };

/** Speeds in metres per second. Source: NIST Handbook 44, Appendix C; the knot: SI Brochure, table 8. */
const SPEED: Table = { 'metre per second': 1, 'kilometre per hour': 1 / 3.6, 'mile per hour': 0.44704, knot: 1852 / 3600 };

/** Power in watts, energy in joules. Source: NIST Special Publication 811, Appendix B; horsepower of 550 foot-pounds a second. */
const POWER: Table = { watt: 1, kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9, terawatt: 1e12, horsepower: 745.6998715822702, 'brake horsepower': 745.6998715822702 };
const ENERGY: Table = { joule: 1, 'kilowatt hour': 3.6e6, 'megawatt hour': 3.6e9, 'gigawatt hour': 3.6e12, 'terawatt hour': 3.6e15, calorie: 4.184 };

/** Data in bytes, decimal prefixes. Source: IEC 80000-13. */
const DATA: Table = { byte: 1, kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9, terabyte: 1e12, megabit: 125_000 };

const FREQUENCY: Table = { hertz: 1, kilohertz: 1e3, megahertz: 1e6, gigahertz: 1e9, 'revolution per minute': 1 / 60 };
const VOLTAGE: Table = { volt: 1, kilovolt: 1e3 };
const PRESSURE: Table = { pascal: 1, megapascal: 1e6, gigapascal: 1e9, 'pound per square inch': 6894.757293168361 };

/** Percent is the base of shares; points are their own measure. Source: arithmetic. */
const POINT: Table = { 'percentage point': 1, 'basis point': 0.01 };
const CONCENTRATION: Table = { 'parts-per-million': 1, 'parts-per-billion': 0.001 };

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
  ['hertz', FREQUENCY],
  ['volt', VOLTAGE],
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

/** Subunits of currencies, ISO 4217. A cent whose currency the text does not tell is read as an American one. */
const MONEY: readonly (readonly [string, BaseUnit])[] = [
  ['penny', { base: 'GBP', factor: 0.01 }],
  ['cent', { base: 'USD', factor: 0.01 }],
  ['sen', { base: 'MYR', factor: 0.01 }],
  ['paisa', { base: 'INR', factor: 0.01 }],
  ['kopeck', { base: 'RUB', factor: 0.01 }],
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
  return /^[A-Z]{3}$/u.test(unit) ? { base: unit, factor: 1 } : null;
}
