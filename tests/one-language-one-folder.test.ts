// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { languages, mainLanguage } from '#core/index.ts';

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

// What only those read who work at the agency, run the counter or try it: in the languages of the desk.
const desk = [
  'src/base/store/cannot-start.ts',
  'src/channels/web/desk/',
  'src/channels/web/preview/',
  'src/channels/web/staff-acts.ts',
  'src/institutions/stand-ins/sample-people.ts',
  'src/people/access/may-work-on.ts',
  'src/people/privacy/document.ts',
  'src/settings/',
];

/** Whether a piece of code has a record of some languages, the main one among them, and not of all. */
function hasPartial(file: string, text: string): boolean {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  let found = false;
  const walk = (node: ts.Node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const keys = node.properties.map(({ name }) => (name && ts.isIdentifier(name) ? name.text : ''));
      const there = languages.filter((language) => keys.includes(language));
      found ||= there.includes(mainLanguage) && there.length > 1 && there.length < languages.length;
    }
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
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
  it('is lacked by nothing that people read: a record of some languages is the desk’s alone', () => {
    const partial = globSync('src/**/*.ts')
      .filter((file) => !file.endsWith('.test.ts') && hasPartial(file, readFileSync(file, 'utf8')))
      .map((file) => file.replaceAll('\\', '/'));
    const ofDesk = (file: string) => desk.find((place) => file.startsWith(place));
    assert.deepEqual(
      partial.filter((file) => !ofDesk(file)),
      [],
    );
    assert.deepEqual(
      desk.filter((place) => !partial.some((file) => file.startsWith(place))),
      [],
      'a place that needs to be excepted no more',
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
