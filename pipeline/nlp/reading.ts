/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word, number or mark. `text === article.text.slice(start, end)`; `lemma` is lower case ("said" → "say"). */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
}

/** A sentence with its tokens: what the extraction stages read. `text` is as long as its stretch of the article, with junk blanked out. */
export interface ReadSentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  readonly inTitle: boolean;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** An article made ready for the extraction stages. `text` is the article's own text, untouched. */
export interface Reading {
  readonly articleId: string;
  readonly source: string;
  readonly published: string | undefined;
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
}
