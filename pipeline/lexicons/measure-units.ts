/**
 * Units of measure as newspapers write them. Source: SI Brochure (9th edition), NIST Handbook 44 Appendix C, and press style books.
 * A spelling's pieces are set apart by one space: "km / h", "m 2", "year - old".
 */
export interface MeasureUnit {
  readonly unit: string;
  readonly kind: string;
}

const measure = (unit: string, kind: string, spellings: string): [MeasureUnit, string[]] => [{ unit, kind }, spellings.split('|')];

/** Written in words: case does not matter. */
const WORDS: readonly [MeasureUnit, string[]][] = [
  measure('percent', 'percent', '%|percent|per cent|pct|pc|per - cent|percentage'),
  measure('percentage point', 'point', 'percentage point|percentage points|percent point|percent points|per cent points|% points|pp|ppt|ppts|percentage - point'),
  measure('basis point', 'point', 'basis point|basis points|basis - point|bps|bp'),
  measure('year of age', 'age', 'year - old|years - old|year old|years old|year - olds|year olds|years of age|yr old|yr - old|- year - old'),
  measure('month of age', 'age', 'month - old|months - old|month old|months old|months of age|month - olds'),
  measure('week of age', 'age', 'week - old|weeks - old|week old|weeks old|weeks of age'),
  measure('day of age', 'age', 'day - old|days - old|day old|days old'),
  measure('second', 'duration', 'second|seconds|sec|secs'),
  measure('millisecond', 'duration', 'millisecond|milliseconds|ms'),
  measure('minute', 'duration', 'minute|minutes|min|mins'),
  measure('hour', 'duration', 'hour|hours|hr|hrs'),
  measure('day', 'duration', 'day|days'),
  measure('night', 'duration', 'night|nights'),
  measure('week', 'duration', 'week|weeks|wk|wks'),
  measure('working day', 'duration', 'working day|working days|business days|business day'),
  measure('month', 'duration', 'month|months|mth|mths'),
  measure('year', 'duration', 'year|years|yr|yrs'),
  measure('decade', 'duration', 'decade|decades'),
  measure('century', 'duration', 'century|centuries'),
  measure('kilometre', 'length', 'kilometre|kilometres|kilometer|kilometers|km|kms'),
  measure('metre', 'length', 'metre|metres|meter|meters|mtr'),
  measure('centimetre', 'length', 'centimetre|centimetres|centimeter|centimeters|cm'),
  measure('millimetre', 'length', 'millimetre|millimetres|millimeter|millimeters|mm'),
  measure('micrometre', 'length', 'micrometre|micrometres|micrometer|micrometers|micron|microns|μm|µm'),
  measure('nanometre', 'length', 'nanometre|nanometres|nanometer|nanometers|nm'),
  measure('mile', 'length', 'mile|miles'),
  measure('nautical mile', 'length', 'nautical mile|nautical miles|nmi'),
  measure('yard', 'length', 'yard|yards|yd|yds'),
  measure('foot', 'length', 'foot|feet|ft'),
  measure('inch', 'length', 'inch|inches|″'),
  measure('light-year', 'length', 'light year|light years|light - years|light - year'),
  measure('hectare', 'area', 'hectare|hectares|ha'),
  measure('acre', 'area', 'acre|acres'),
  measure('square metre', 'area', 'square metre|square metres|square meter|square meters|sq m|sq metres|sq meters|sqm|m 2|m ²|sq . m|sq . m .'),
  measure('square kilometre', 'area', 'square kilometre|square kilometres|square kilometer|square kilometers|sq km|sq kms|km 2|km ²|sq . km'),
  measure('square mile', 'area', 'square mile|square miles|sq miles|sq mi'),
  measure('square foot', 'area', 'square foot|square feet|sq ft|sq feet|sq . ft|sq . ft .|sqft|ft 2'),
  measure('square centimetre', 'area', 'square centimetres|square centimeters|cm 2'),
  measure('cubic metre', 'volume', 'cubic metre|cubic metres|cubic meter|cubic meters|m 3|m ³|cu m'),
  measure('cubic foot', 'volume', 'cubic foot|cubic feet|cu ft'),
  measure('litre', 'volume', 'litre|litres|liter|liters|ltr'),
  measure('millilitre', 'volume', 'millilitre|millilitres|milliliter|milliliters|ml'),
  measure('centilitre', 'volume', 'centilitres|centiliters|cl'),
  measure('gallon', 'volume', 'gallon|gallons|gal'),
  measure('quart', 'volume', 'quart|quarts'),
  measure('pint', 'volume', 'pint|pints'),
  measure('ounce', 'mass', 'ounce|ounces|oz'),
  measure('fluid ounce', 'volume', 'fluid ounce|fluid ounces|fl oz'),
  measure('kilogram', 'mass', 'kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kg|kgs'),
  measure('gram', 'mass', 'gram|grams|gramme|grammes|gm'),
  measure('milligram', 'mass', 'milligram|milligrams|mg'),
  measure('microgram', 'mass', 'microgram|micrograms|mcg'),
  measure('pound-mass', 'mass', 'lb|lbs|pounds|pound|pounds of weight'),
  measure('stone', 'mass', 'stone'),
  measure('tonne', 'mass', 'tonne|tonnes|metric ton|metric tons'),
  measure('ton', 'mass', 'ton|tons|short tons'),
  measure('kiloton', 'mass', 'kiloton|kilotons|kilotonne|kilotonnes'),
  measure('megaton', 'mass', 'megaton|megatons|megatonnes'),
  measure('gigaton', 'mass', 'gigaton|gigatons|gigatonne|gigatonnes'),
  measure('carat', 'mass', 'carat|carats'),
  measure('mile per hour', 'speed', 'mph|miles per hour|mile per hour|miles an hour|mile - an - hour|mile - per - hour'),
  measure('kilometre per hour', 'speed', 'km / h|km / hr|kph|kmh|km per hour|km an hour|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour'),
  measure('metre per second', 'speed', 'm / s|metres per second|meters per second|metres a second|meters a second'),
  measure('knot', 'speed', 'knot|knots'),
  measure('mile per gallon', 'ratio-of-measures', 'mpg|miles per gallon|miles to the gallon'),
  measure('degree Celsius', 'temperature', 'degree celsius|degrees celsius|degrees centigrade|celsius|° c|degrees c|º c|℃'),
  measure('degree Fahrenheit', 'temperature', 'degree fahrenheit|degrees fahrenheit|fahrenheit|° f|degrees f|º f|℉'),
  measure('kelvin', 'temperature', 'kelvin|kelvins'),
  measure('degree', 'degree', 'degree|degrees|°|º'),
  measure('watt', 'power', 'watt|watts'),
  measure('kilowatt', 'power', 'kilowatt|kilowatts'),
  measure('megawatt', 'power', 'megawatt|megawatts'),
  measure('gigawatt', 'power', 'gigawatt|gigawatts'),
  measure('terawatt', 'power', 'terawatt|terawatts'),
  measure('horsepower', 'power', 'horsepower|hp|ps'),
  measure('brake horsepower', 'power', 'bhp|brake horsepower'),
  measure('kilowatt hour', 'energy', 'kilowatt hour|kilowatt hours|kilowatt - hours|kilowatt - hour|kwh'),
  measure('megawatt hour', 'energy', 'megawatt hour|megawatt hours|megawatt - hours|mwh'),
  measure('gigawatt hour', 'energy', 'gigawatt hour|gigawatt hours|gigawatt - hours|gwh'),
  measure('terawatt hour', 'energy', 'terawatt hours|terawatt - hours|twh'),
  measure('joule', 'energy', 'joule|joules'),
  measure('calorie', 'energy', 'calorie|calories|kcal'),
  measure('newton metre', 'torque', 'nm of torque|newton metres|newton meters'),
  measure('pound-foot', 'torque', 'lb - ft|pound - feet|lb ft|foot - pounds'),
  measure('volt', 'voltage', 'volt|volts'),
  measure('kilovolt', 'voltage', 'kilovolt|kilovolts|kv'),
  measure('ampere', 'current', 'amp|amps|ampere|amperes'),
  measure('milliampere-hour', 'charge', 'mah'),
  measure('hertz', 'frequency', 'hertz|hz'),
  measure('kilohertz', 'frequency', 'kilohertz|khz'),
  measure('megahertz', 'frequency', 'megahertz|mhz'),
  measure('gigahertz', 'frequency', 'gigahertz|ghz'),
  measure('revolution per minute', 'frequency', 'rpm|revs per minute'),
  measure('kilobyte', 'data', 'kilobyte|kilobytes'),
  measure('megabyte', 'data', 'megabyte|megabytes|mb'),
  measure('gigabyte', 'data', 'gigabyte|gigabytes|gb'),
  measure('terabyte', 'data', 'terabyte|terabytes|tb'),
  measure('megabit', 'data', 'megabit|megabits|mbit'),
  measure('megabit per second', 'data', 'mbps|megabits per second'),
  measure('gigabit per second', 'data', 'gbps|gigabits per second'),
  measure('decibel', 'sound', 'decibel|decibels|db'),
  measure('gigapascal', 'pressure', 'gigapascal|gigapascals|gpa'),
  measure('megapascal', 'pressure', 'megapascal|megapascals|mpa'),
  measure('pound per square inch', 'pressure', 'psi'),
  measure('parts-per-million', 'concentration', 'ppm|parts per million'),
  measure('parts-per-billion', 'concentration', 'ppb|parts per billion'),
  measure('barrel', 'count', 'barrels|barrel|bbl|bbls'),
  measure('barrel per day', 'rate', 'barrels a day|barrels per day|barrel - a - day|barrel a day|bpd|barrel - per - day'),
];

/** Symbols whose case tells them apart; a single letter counts only right at its figure unless `spaced`. */
const SYMBOLS: readonly [MeasureUnit, string[]][] = [
  measure('metre', 'length', 'm'),
  measure('gram', 'mass', 'g'),
  measure('litre', 'volume', 'l|L'),
  measure('tonne', 'mass', 't'),
  measure('degree Celsius', 'temperature', 'C'),
  measure('degree Fahrenheit', 'temperature', 'F'),
  measure('watt', 'power', 'W'),
  measure('volt', 'voltage', 'V'),
  measure('ampere', 'current', 'A'),
  measure('kilowatt', 'power', 'kW'),
  measure('megawatt', 'power', 'MW'),
  measure('gigawatt', 'power', 'GW'),
  measure('terawatt', 'power', 'TW'),
  measure('megabyte', 'data', 'MB'),
  measure('gigabyte', 'data', 'GB'),
  measure('terabyte', 'data', 'TB'),
  measure('newton metre', 'torque', 'Nm'),
  measure('hour', 'duration', 'h'),
  measure('inch', 'length', 'in|ins'),
  measure('stone', 'mass', 'st'),
];

export interface UnitSpelling extends MeasureUnit {
  readonly pieces: readonly string[];
}

function byFirstPiece(rows: readonly [MeasureUnit, string[]][]): ReadonlyMap<string, readonly UnitSpelling[]> {
  const index = new Map<string, UnitSpelling[]>();
  for (const [{ unit, kind }, spellings] of rows) {
    for (const spelling of spellings) {
      const pieces = spelling.split(' ');
      const first = pieces[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), { unit, kind, pieces }].sort((a, b) => b.pieces.length - a.pieces.length));
    }
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
    'game match visit patient employee worker member resident voter customer user passenger seat room house home plate item pop time hit basis mmbtu'
  ).split(' '),
);
