/** The name in a Host header, without its port, in lower case; undefined for what is none. `'[::1]:8080'` → `'[::1]'`. */
export function hostName(header: string | undefined): string | undefined {
  if (header === undefined || !/^[\w.:[\]-]{1,300}$/.test(header)) return undefined;
  const address = `http://${header}`;
  const parsed = URL.canParse(address) ? new URL(address) : undefined;
  if (parsed?.pathname !== '/' || parsed.username !== '') return undefined;
  return parsed.hostname.replace(/\.$/, '');
}
