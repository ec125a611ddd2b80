import { useEffect, useState } from 'preact/hooks';
import { hashOf, parseRoute, type Route } from './route.ts';

/** The route of the address, kept up with the browser's back and forward. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const read = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return route;
}

/** Opens a screen; `replace` leaves no step in the browser's history, for what is typed letter by letter. */
export function go(route: Route, replace = false): void {
  if (!replace) location.hash = hashOf(route);
  else {
    history.replaceState(null, '', hashOf(route));
    dispatchEvent(new HashChangeEvent('hashchange'));
  }
}
