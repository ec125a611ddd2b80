import ts from 'typescript';

/** A regular expression of the program and where it stands: `pipeline/nlp/tokens.ts:10`. */
export interface Regex {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** What a file says of its regular expressions: those written out, and the places where one is put together. */
export interface Regexes {
  readonly literals: readonly Regex[];
  readonly built: readonly string[];
}

const LITERAL = /^\/(?<source>.*)\/(?<flags>[a-z]*)$/su;

/** `collectRegexes('a.ts', 'const A = /b/u;')` → `{ literals: [{ where: 'a.ts:1', source: 'b', flags: 'u' }], built: [] }`. */
export function collectRegexes(path: string, source: string): Regexes {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2023, true, ts.ScriptKind.TS);
  const literals: Regex[] = [];
  const built: string[] = [];
  const visit = (node: ts.Node): void => {
    const where = `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) literals.push({ where, ...partsOf(node.text) });
    if (ts.isNewExpression(node) || ts.isCallExpression(node)) if (node.expression.getText() === 'RegExp') built.push(where);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { literals, built };
}

function partsOf(literal: string): { source: string; flags: string } {
  const { source = '', flags = '' } = LITERAL.exec(literal)?.groups ?? {};
  return { source, flags };
}
