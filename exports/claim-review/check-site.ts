import type { Site } from '../../schemas/export-records.ts';
import { ExportError } from '../export-error.ts';
import { webAddress } from '../web-address.ts';
import { isOfSite } from './is-of-site.ts';

const PLACE = '{id}';

/** The site that publishes the reviews; an ExportError names everything that is missing or cannot be used. */
export function checkSite(site: Site | undefined): Site {
  const wrong = problemsOf(site);
  if (site === undefined || wrong.length > 0) throw new ExportError(`claimreview: ${wrong.join('; ')}`);
  return site;
}

/** The address of the page that shows a conflict. */
export function pageOf(site: Site, conflictId: string): string {
  return site.pageUrl.replaceAll(PLACE, () => encodeURIComponent(conflictId));
}

function problemsOf(site: Site | undefined): string[] {
  const { name = '', url = '' } = site?.publisher ?? {};
  const wrong: string[] = [];
  if (name.trim() === '') wrong.push('publisher, a name, is missing');
  if (webAddress(url) === null) wrong.push('publisherUrl is no http or https address');
  const ofPages = problemOfPages(site?.pageUrl ?? '', url);
  return ofPages === undefined ? wrong : [...wrong, ofPages];
}

function problemOfPages(template: string, publisherUrl: string): string | undefined {
  const page = template.replaceAll(PLACE, 'x');
  if (webAddress(page) === null) return 'pageUrl is no http or https address';
  if (!template.includes(PLACE)) return `pageUrl has no ${PLACE}, so that all reviews would have one address`;
  const isElsewhere = webAddress(publisherUrl) !== null && !isOfSite(page, publisherUrl);
  return isElsewhere ? 'pageUrl is not on the site of publisherUrl' : undefined;
}
