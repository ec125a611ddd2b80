const STREET =
  /\b(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|place|pl|court|ct|way|west|east|north|south|[wens])\b\.?/giu;

/** "West Alder Street" → "alder" */
export const placeKey = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(STREET, '')
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();
