/** Words around numbers that are names and count nothing. Lower case. Source: general knowledge of the language. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ''));

/** Parts of texts and versions of programs: their number may have a point ("section 4.2", "iOS 17.4"). */
export const TEXT_LABELS: ReadonlySet<string> = words(`
  article articles section sections paragraph chapter clause schedule annex appendix regulation rule item figure fig table exhibit verse psalm version windows ios ipados macos watchos android os web usb bluetooth firefox gpt pcie hdmi fi`);

/** Words whose number is a name and counts nothing: "paragraph 12", "Room 802", "Flight 370". */
export const IDENTIFIER_LABELS: ReadonlySet<string> = new Set([
  ...TEXT_LABELS,
  ...words(`
  no nos number numbers title resolution bill law act amendment page pages line room apartment flat cabin cell seat berth
  suite unit building floor gate terminal platform runway route highway road interstate motorway flight channel phase stage step level tier grade class category type model size
  volume issue episode season part group division league round game match lot plot block box bus train locker case file docket junction exit carriage
  error http subsection pad lte ddr junctions exits gates rooms chapters verses pages sections articles paragraphs proposition prop measure question ward district precinct zone area sector formula apollo artemis soyuz falcon boeing airbus iphone galaxy tel telephone phone
  fax ext extension zip code postcode isbn doi id ref reference hotline call dial ring text day week year month super bowl wrestlemania war
  sp nasdaq ftse dax cac nikkei topix stoxx russell asx csi fortune forbes euro world expo agenda vision plan studio pier dock sol boulevard magnitude covid covid-19
  playstation xbox pixel form juror order fantasy prix focus xperia fiesta golf serie ligue bundesliga corolla civic turismo hills image photo slide`),
]);

/** Labels that count as well: "day 3" is a name, "day 3 visitors" is not. */
export const LOOSE_LABELS: ReadonlySet<string> = words(`
  line day year week month game group question measure area match lot ring call round box train phase page war type level grade class rule act bill text plan article stage zone room building version record series
  bus part case size cell seat form order`);

/** Labels that are verbs as well: "will issue 300 permits", "Deaths now number 4,000". */
export const VERB_LABELS: ReadonlySet<string> = words('issue number record file measure line match page room rule stage phase grade class table plan box group title model house bill order form seat block type file exhibit');

/** Plurals that say when: "on air on Channel 5 weekdays". */
export const TIME_PLURALS: ReadonlySet<string> = words('weekdays weekends weeknights mornings afternoons evenings nights mondays tuesdays wednesdays thursdays fridays saturdays sundays');

/** What makers add to a model's number: "the 14 Pro", "a 9 Plus". */
export const MODEL_WORDS: ReadonlySet<string> = words('pro max plus ultra mini lite se air gen series xl xr xs pro+ turbo gt gti tdi hybrid edition dreamliner');

/** Nouns that make "5-4" a score or vote and no range. */
export const SCORE_NOUNS: ReadonlySet<string> = words('vote votes win victory lead defeat loss draw tie decision ruling margin majority record score scoreline triumph thrashing rout split opinion deficit advantage aggregate finish formation');

/** Verbs that make "3 to 1" a score. */
export const SCORE_VERBS: ReadonlySet<string> = words('won win wins lost lose loses beat beats beaten drew draw draws led leads trailed lead trail finished ended');

/** What has two or four thousand points a line: "a 4K screen". */
export const SCREEN_NOUNS: ReadonlySet<string> = words('screen screens display displays tv tvs television televisions video videos resolution camera cameras footage film films stream streams streaming monitor monitors uhd ultra hdr blu projector projectors image images panel oled lcd at');

/** Numbers one dials for help or news: "Dial 999", "He called 911 at once". */
export const SERVICE_NUMBERS: ReadonlySet<number> = new Set([100, 101, 102, 108, 110, 111, 112, 113, 119, 211, 311, 411, 511, 611, 811, 911, 988, 995, 999]);
