import type { ComponentChildren } from 'preact';
import { webAddress } from '../../../exports/web-address.ts';

/** A link out of the desk: only http and https; anything else stands there as text. */
export function OutsideLink({ url, children, about }: { url: string | undefined; children: ComponentChildren; about?: string }) {
  const address = webAddress(url);
  if (address === null) return null;
  return (
    <a href={address} rel="noopener noreferrer" target="_blank">
      {children}
      <span class="hidden">{about === undefined ? '' : ` of ${about}`} (opens in a new tab)</span>
    </a>
  );
}
