/* eslint-disable no-control-regex -- this is the place that knows them */

// As terminals read them: control sequences ("\u001b[31m"), strings up to their end (a title, a link), short escapes.
const sequences = [
  /(?:\u001b\[|\u009b)[\u0030-\u003f]*[\u0020-\u002f]*[\u0040-\u007e]/g,
  /(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u0080-\u009f]*(?:\u0007|\u001b\\|\u009c)/g,
  /\u001b[\u0020-\u002f]*[\u0030-\u007e]/g,
];

const longest = 600;

const unseen = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u200b\u2060\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/**
 * Text from outside, safe on a terminal: escape sequences, control and bidi characters go, white space becomes one space.
 * `plain('\u001b[31m58\u001b[0m\ntowns')` → `'58 towns'`.
 */
export function plain(text: string): string {
  return plainPart(shorten(text)).trim();
}

/** More of one text than this is not for a terminal, and breaking it into lines would take long: 600 characters and `…`. */
function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}

/** As `plain`, for a part of a line: a space at either end stays. */
export function plainPart(text: string): string {
  const words = sequences.reduce((rest, sequence) => rest.replace(sequence, ''), text);
  return words.replace(/\s+/g, ' ').replace(unseen, '');
}
