/**
 * A JSON document with one long list, piece by piece. "<" is written as an escape, so that the document may stand inside a page.
 * `jsonDocument({a: 1}, 'items', list)` → `{"a":1,"items":[…]}`.
 */
export async function* jsonDocument(head: object, list: string, items: AsyncIterable<object>): AsyncGenerator<string> {
  yield `${inPage(head).slice(0, -1)},${JSON.stringify(list)}:[`;
  let isFirst = true;
  for await (const item of items) {
    yield `${isFirst ? '\n' : ',\n'}${inPage(item)}`;
    isFirst = false;
  }
  yield `${isFirst ? '' : '\n'}]}\n`;
}

function inPage(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
