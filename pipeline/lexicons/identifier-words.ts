/** Words whose number is a name and counts nothing: "paragraph 12", "Room 802", "Flight 370". Source: general knowledge of the language. */
export const IDENTIFIER_LABELS: ReadonlySet<string> = new Set(
  (
    'no nos number numbers article articles section sections paragraph chapter title resolution bill rule law act amendment clause schedule annex appendix page pages line room ' +
    'suite unit building floor gate terminal platform runway route highway road interstate motorway flight channel phase stage step level tier grade class category type model ' +
    'version series volume issue episode season part group division league round game match lot plot block box bus train line locker case file docket item figure fig table exhibit ' +
    'proposition prop measure question ward district precinct zone area sector route channel formula apollo soyuz falcon boeing airbus iphone galaxy windows tel telephone phone ' +
    'fax ext extension zip code postcode isbn doi id ref reference hotline call dial ring text day week year month game super bowl wrestlemania war chapter verse psalm ' +
    'sp nasdaq ftse dax cac nikkei topix stoxx russell asx csi fortune forbes euro world expo agenda vision plan studio pier dock sol boulevard magnitude covid covid-19'
  ).split(' '),
);

/** Nouns that make "5-4" a score or vote and no range. */
export const SCORE_NOUNS: ReadonlySet<string> = new Set(
  'vote votes win victory lead defeat loss draw tie decision ruling margin majority record score scoreline triumph thrashing rout split opinion deficit advantage aggregate'.split(' '),
);
