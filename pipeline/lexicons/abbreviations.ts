/**
 * Abbreviations and the words around a full stop, as newspapers write them: "Gen. Ito", "Jan. 5", "No. 2", "at 9 a.m. Monday",
 * "the U.S. The talks", "Orvane Inc. said". Compiled for this project; spelling is compared without its last full stop.
 */

/** Stand before a name and never end a sentence: "Sen. Vale", "Lt. Col. Brandt". */
export const TITLES: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Mx Messrs Dr Drs Prof Gen Lt Col Maj Capt Cpl Sgt Pvt Adm Cmdr Cdr Brig Sen Sens Rep Reps Gov Govs Lt.Gov Pres Del Supt Det Insp
  Rev Fr Hon Msgr Amb Sec Asst Assoc Sr.Lt Mt Ft vs v`.split(/\s+/u),
);

/** Stand before a figure: "No. 2", "p. 14", "Rs. 20". Before a word they end the sentence: "She said no. No. They left." */
export const NUMBER_SIGNS: ReadonlySet<string> = new Set(
  'Tel No Nos no nos p pp Art Vol Fig Ch Sec Par pl c ca Rs Re Tk Fr SFr Rp Ksh Kshs Sh Shs Dh Dhs Kr Bs Gs Nu'.split(' '),
);

/** May stand at the end of a sentence or within one; the word that follows decides: "Orvane Inc. said", "Orvane Inc. The deal". */
export const PERHAPS_LAST: ReadonlySet<string> = new Set(
  `Inc Corp Co Cos Ltd Bros LLC Jr Sr Esq St Ste Ave Blvd Rd Ln Hwy Pkwy Sq Bldg Dept Univ Assn Assoc Est est approx
  Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que
  Ph.D Ph ft lb lbs oz km mph hr hrs min sq e.g i.e cf viz al`.split(/\s+/u),
);

/** "9 a.m. Monday" and "9 a.m. EST" go on; "at 9 a.m. Police" is a new sentence. */
export const CLOCK: ReadonlySet<string> = new Set(['a.m', 'p.m', 'A.M', 'P.M', 'am', 'pm']);
export const AFTER_CLOCK =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*|^(?:[ECMP][SD]?T|GMT|UTC|BST|CET|CEST|Eastern|Central|Pacific|Mountain)\b/u;

/** Names whose mark belongs to them: "Yahoo! Inc.". */
export const MARKED_NAMES: ReadonlySet<string> = new Set(['Yahoo', 'Jeopardy', 'Yum', 'Oklahoma', 'Mamma Mia', 'Airplane']);

/** Small words that open a sentence: after "U.S." or "Inc." they show that it ended. */
export const OPENERS: ReadonlySet<string> = new Set(
  `The A An He She It They We I You His Her Its Their Our My This That These Those There Here In On At By For From With Without After Before
  During As If When While Although Though But And Or So Yet Still Then Now However Meanwhile Instead Also Some Many Most All Both Each Every
  Several Another Others What Who Why How Where Which Whether Not Nor Since Until Because Despite Among According Asked Once Nearly About
  It's He's She's They're We're That's There's Police Officials Authorities Investigators Prosecutors`.split(/\s+/u),
);

/** Verbs of speech after a quoted question: `"Who paid?" Ms. Orr asked.` */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  'said says asked asks wrote writes added adds told tells replied cried shouted wondered demanded joked tweeted posted yelled exclaimed'.split(
    ' ',
  ),
);

/** Endings of web addresses, which a glued full stop does not cut: "Booking.Com". */
export const WEB_ENDINGS: ReadonlySet<string> = new Set(['Com', 'Org', 'Net', 'Gov', 'Edu', 'Co', 'Io', 'Tv']);
