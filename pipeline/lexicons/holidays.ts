/** A day that is kept every year: a fixed one, the so-many-th weekday of a month (5 is the last), or so many days from Easter. */
export type Holiday =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly after?: number }
  | { readonly easter: number };

/**
 * Days that newspapers name instead of dating them. Source: general knowledge of the calendar. Left out are days that
 * countries keep at different dates: "Independence Day", "Mother's Day", "Labour Day".
 */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ["new year's day", { month: 1, day: 1 }],
  ['burns night', { month: 1, day: 25 }],
  ['australia day', { month: 1, day: 26 }],
  ["valentine's day", { month: 2, day: 14 }],
  ["st patrick's day", { month: 3, day: 17 }],
  ["st. patrick's day", { month: 3, day: 17 }],
  ["april fools' day", { month: 4, day: 1 }],
  ['anzac day', { month: 4, day: 25 }],
  ['may day', { month: 5, day: 1 }],
  ['juneteenth', { month: 6, day: 19 }],
  ['canada day', { month: 7, day: 1 }],
  ['fourth of july', { month: 7, day: 4 }],
  ['bastille day', { month: 7, day: 14 }],
  ['halloween', { month: 10, day: 31 }],
  ['bonfire night', { month: 11, day: 5 }],
  ['armistice day', { month: 11, day: 11 }],
  ['veterans day', { month: 11, day: 11 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas', { month: 12, day: 25 }],
  ['boxing day', { month: 12, day: 26 }],
  ["new year's eve", { month: 12, day: 31 }],
  ['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
  ['martin luther king jr. day', { month: 1, weekday: 1, nth: 3 }],
  ["presidents' day", { month: 2, weekday: 1, nth: 3 }],
  ['memorial day', { month: 5, weekday: 1, nth: 5 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['black friday', { month: 11, weekday: 4, nth: 4, after: 1 }],
  ['cyber monday', { month: 11, weekday: 4, nth: 4, after: 4 }],
  ['mardi gras', { easter: -47 }],
  ['shrove tuesday', { easter: -47 }],
  ['ash wednesday', { easter: -46 }],
  ['palm sunday', { easter: -7 }],
  ['maundy thursday', { easter: -3 }],
  ['good friday', { easter: -2 }],
  ['easter sunday', { easter: 0 }],
  ['easter monday', { easter: 1 }],
  ['easter', { easter: 0 }],
]);
