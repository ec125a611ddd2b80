/** What became of an article: its Extraction as JSON, or why there is none. */
export type ExtractOutcome = { readonly json: string } | { readonly failure: string; readonly code: 'too-slow' | 'not-extracted' };
