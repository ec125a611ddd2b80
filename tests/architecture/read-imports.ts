import ts from 'typescript';

/** One import of a file: what it names and whether it is gone after compiling. */
export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/**
 * Every import of a TypeScript source: static, re-exported, dynamic.
 * `readImports("import type { A } from './a.ts'")` → `[{from: './a.ts', typeOnly: true}]`.
 */
export function readImports(source: string, path = 'file.ts'): Import[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2023);
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found !== undefined) imports.push(found);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return imports;
}

function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) return named(node.moduleSpecifier, isTypeOnlyImport(node));
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) return named(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return named(node.argument.literal, true);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return named(node.arguments[0], false);
  return undefined;
}

function named(specifier: ts.Node | undefined, typeOnly: boolean): Import | undefined {
  return specifier && ts.isStringLiteralLike(specifier) ? { from: specifier.text, typeOnly } : undefined;
}

function isTypeOnlyImport({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = importClause.namedBindings;
  return !importClause.name && !!bindings && ts.isNamedImports(bindings) && bindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}
