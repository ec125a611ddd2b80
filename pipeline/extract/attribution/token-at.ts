import type { Token } from '../../nlp/reading.ts';

/** Words and marks by index; the empty string where the sentence ends. */
export const lowerAt = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';
export const textAt = (tokens: readonly Token[], index: number): string => tokens[index]?.text ?? '';
export const posAt = (tokens: readonly Token[], index: number): string => tokens[index]?.pos ?? '';
