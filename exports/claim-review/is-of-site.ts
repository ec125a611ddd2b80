/** Is an address on the domain of another, or on a subdomain? `isOfSite('https://desk.tern.example/1', 'https://www.tern.example')` → `true`. */
export function isOfSite(url: string, site: string): boolean {
  if (!URL.canParse(url) || !URL.canParse(site)) return false;
  const [host, domain] = [hostOf(url), hostOf(site)];
  return host === domain || host.endsWith(`.${domain}`);
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./u, '').replace(/\.$/u, '');
}
