/** The package describes this function at its root only, and the root prints and reads files when it is loaded. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  export default function jaroWinkler(one: string, other: string): number;
}
