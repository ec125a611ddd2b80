import { createHash } from 'node:crypto';
import { markup, type Markup } from './markup.ts';
import { style } from './style.ts';

/**
 * The whole document round its parts. Nothing may load and nothing may run: the policy allows this one stylesheet by its hash.
 * The stylesheet is a constant of the program, so it is the one string that goes in unescaped.
 */
export function page(title: string, header: Markup, main: Markup): string {
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the conflicts</a>
<div class="page">
${header}
<main id="main" tabindex="-1">
${main}</main>
<footer><p>Crosscheck finds where accounts differ and says why. It never says who is right: that is for a person to decide.</p></footer>
</div>
</body>
</html>
`.html;
}
