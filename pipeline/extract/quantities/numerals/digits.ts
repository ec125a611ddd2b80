/** `parseDigits('12,34,567')` → 1234567; null for what is no number ("1.2.3", "1,2"). */
export function parseDigits(text: string): number | null {
  if (/^\d+(?:\.\d+)?$/u.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text) || /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/u.test(text))
    return Number(text.replaceAll(',', ''));
  if (/^\d{1,3}(?:['’]\d{3})+(?:\.\d+)?$/u.test(text)) return Number(text.replaceAll(/['’]/gu, ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/u.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return null;
}
