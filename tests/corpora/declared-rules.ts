import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const RULE_ID = /^[a-z][a-z0-9-]*\/[a-z0-9-]+$/u;

/** The ids of all rules that the files of a folder declare: `{ id: 'bound/at-least', … }`, `{ …, rule: 'list/open' }`. */
export function declaredRules(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  return [...new Set(paths.flatMap((path) => idsOf(readFileSync(`${folder}/${path}`, 'utf8'))))].sort();
}

function idsOf(source: string): string[] {
  const ids: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isPropertyAssignment(node) &&
      ts.isIdentifier(node.name) &&
      ['id', 'rule'].includes(node.name.text) &&
      ts.isStringLiteralLike(node.initializer)
    ) {
      if (RULE_ID.test(node.initializer.text)) ids.push(node.initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', source, ts.ScriptTarget.ES2023, false, ts.ScriptKind.TS));
  return ids;
}
