/**
 * An address that may stand in a link: absolute http or https, without a password; null for everything else.
 * `webAddress('javascript:alert(1)')` → `null`.
 */
export function webAddress(url: string | undefined): string | null {
  if (url === undefined || !/^https?:\/\//i.test(url.trim()) || !URL.canParse(url.trim())) return null;
  const parsed = new URL(url.trim());
  return parsed.username === '' && parsed.password === '' ? parsed.href : null;
}
