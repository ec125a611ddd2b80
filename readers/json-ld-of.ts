import { Parser } from 'htmlparser2';

/** The JSON-LD scripts of a page, as they stand: `<script type="application/ld+json">{"@type": …}</script>` → `['{"@type": …}']`. */
export function jsonLdOf(html: string): string[] {
  const scripts: string[] = [];
  let isInside = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      isInside = name === 'script' && /^\s*application\/ld\+json\b/iu.test(attributes['type'] ?? '');
      if (isInside) scripts.push('');
    },
    ontext(text) {
      if (isInside) scripts.push((scripts.pop() ?? '') + text);
    },
    onclosetag() {
      isInside = false;
    },
  });
  parser.end(html);
  return scripts;
}
