// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { languages } from '#core/index.ts';

// What is a language's own stands in its folder, behind one interface: whoever adds a language is told by the compiler what it lacks, and
// finds no place where it was forgotten. A comparison with a language's name is such a place.

const isLanguage = (node: ts.Node | undefined): boolean =>
  node !== undefined && ts.isStringLiteralLike(node) && languages.some((language) => language === node.text);

const comparing: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
];

const name = `(?:${languages.join('|')})`;
const alternation = new RegExp(`(?<![\\w-])${name}(?:\\|${name})+(?![\\w-])`);

/** Whether a piece of code asks which language it is. */
function asksWhich(node: ts.Node): boolean {
  if (ts.isBinaryExpression(node) && comparing.includes(node.operatorToken.kind))
    return isLanguage(node.left) || isLanguage(node.right);
  if (ts.isCaseClause(node)) return isLanguage(node.expression);
  // A union of some of them: a language that is added is none of it.
  if (ts.isUnionTypeNode(node))
    return node.types.some((one) => ts.isLiteralTypeNode(one) && isLanguage(one.literal));
  // "(?:it|en)" in an expression or a route.
  return (
    (ts.isRegularExpressionLiteral(node) ||
      ts.isStringLiteralLike(node) ||
      ts.isTemplateLiteralToken(node)) &&
    alternation.test(node.text)
  );
}

function askedIn(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const walk = (node: ts.Node) => {
    if (asksWhich(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push(`${file}:${line + 1}: ${node.getText(source).split('\n')[0]}`);
    }
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}

describe('a language', () => {
  it('is asked for by name nowhere outside its own folder', () => {
    const files = globSync('{src,services}/**/*.ts').filter(
      (file) =>
        !file.endsWith('.test.ts') &&
        !languages.some((language) => file.startsWith(`src/language/${language}/`)),
    );
    assert.ok(files.length > 700);
    assert.deepEqual(
      files.flatMap((file) => askedIn(file, readFileSync(file, 'utf8'))),
      [],
    );
  });
  it('would be found however it is asked for', () => {
    for (const code of [
      "const and = language === 'en' ? 'and' : 'e';",
      "if ('it' !== language) stop();",
      "switch (language) { case 'de': break; }",
      "let language: 'it' | 'en';",
      'const ours = /^\\/(it|en)\\/my/;',
      "app.get('/:language{(?:it|en)}/my', my);",
    ])
      assert.equal(askedIn('a.ts', code).length, 1, code);
  });
});
