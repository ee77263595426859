// SPDX-License-Identifier: AGPL-3.0-or-later
// The types (as `tsc --noEmit`), and with them what only the types can tell: no record is asked by a key that may be any text.
// `record[key]` and `key in record` find what every object inherits (`constructor`, `__proto__`); `own` and `isKeyOf` of
// `src/base/core/own.ts` do not. Nor is such
// a text called one of a set without a look (`text as Code`). What was found good stays so until it, or what it imports, changes
// (`.check/types`).
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '..');
const host = {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic(diagnostic) {
    throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
  },
};
const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(
  path.join(root, 'tsconfig.json'),
  {},
  host,
);
const kept = path.join(root, '.check', 'types');
mkdirSync(kept, { recursive: true });
const incremental = { ...options, incremental: true, tsBuildInfoFile: path.join(kept, 'types.tsbuildinfo') };
const builder = ts.createIncrementalProgram({
  rootNames: fileNames,
  options: incremental,
  host: { ...ts.createIncrementalCompilerHost(incremental), writeFile: replace },
  createProgram: ts.createSemanticDiagnosticsBuilderProgram,
});
const program = builder.getProgram();
const checker = program.getTypeChecker();

// Whole or not at all: a run that is broken off leaves what was there.
function replace(file, text) {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

const { TypeFlags, SyntaxKind } = ts;
const some = (type, test) => (type.isUnion() ? type.types.some(test) : test(type));

/** May a value of this type be any text? */
function isAnyText(type) {
  return some(type, (one) => {
    if (one.flags & (TypeFlags.String | TypeFlags.TemplateLiteral | TypeFlags.StringMapping)) return true;
    if (!(one.flags & (TypeFlags.TypeParameter | TypeFlags.Index | TypeFlags.IndexedAccess))) return false;
    const constraint = checker.getBaseConstraintOfType(one);
    return constraint !== undefined && constraint !== one && isAnyText(constraint);
  });
}

const isKeys = (type) => {
  const all = type.isUnion() ? type.types : [type];
  return (
    all.some((one) => one.isStringLiteral()) &&
    all.every((one) => one.isStringLiteral() || (one.flags & TypeFlags.Undefined) !== 0)
  );
};

const isOfPages = (node) => /src\/channels\/(web|api)\//.test(node.getSourceFile().fileName);

const equals = new Set([SyntaxKind.EqualsEqualsEqualsToken, SyntaxKind.ExclamationEqualsEqualsToken]);

/** Is this the code of a problem, of which the compiler does not know which it may be? */
function isRefused(access) {
  if (!isAnyText(checker.getTypeAtLocation(access))) return false;
  const whole = checker.getTypeAtLocation(access.expression);
  const has = (one, name) => one.getProperty(name) !== undefined;
  // A fault of the system has a code and a path too.
  return some(whole, (one) => has(one, 'code') && has(one, 'path') && !has(one, 'syscall'));
}

/** What is wrong with a piece of the code; undefined when nothing is. */
function faultOf(node) {
  if (ts.isElementAccessExpression(node)) {
    if (checker.isArrayLikeType(checker.getNonNullableType(checker.getTypeAtLocation(node.expression))))
      return;
    if (isAnyText(checker.getTypeAtLocation(node.argumentExpression)))
      return 'use own(record, key), or a Map: the key may be any text';
  }
  if (ts.isAsExpression(node)) {
    const [from, to] = [node.expression, node.type].map((part) => checker.getTypeAtLocation(part));
    if (isAnyText(from) && isKeys(to)) return 'look before calling any text one of a set: isKeyOf, or a find';
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'Number' && isOfPages(node)) {
    const [text] = node.arguments;
    const isOne = text && ts.isCallExpression(text) && text.expression.getText() === 'one';
    if (text && (isOne || /\b(req|query|param|form)\b/.test(text.getText())))
      return 'use wholeNumber: what is no number is refused, and never NaN';
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'JSON.parse')
    return 'use readJson: text from outside is cleaned where it comes in';
  if (ts.isBinaryExpression(node) && equals.has(node.operatorToken.kind) && ts.isStringLiteral(node.right)) {
    const { left } = node;
    if (ts.isPropertyAccessExpression(left) && left.name.text === 'code' && isRefused(left))
      return 'this code may be any text: give it the codes of its act, so that a misspelt one does not compile';
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.InKeyword) {
    if (isAnyText(checker.getTypeAtLocation(node.left)) && !ts.isStringLiteral(node.left))
      return 'use isKeyOf(record, key): the key may be any text';
  }
}

const asked = new Set([
  'src/base/core/own.ts',
  'src/base/core/outside-text.ts',
  // What keys say is held by the very kind of question whose problems these are.
  'src/definition/kinds/keyed.ts',
  // Names of settings are put together from a list of ours.
  'src/settings/settings.ts',
]);

/** Tests and measurements ask what they made themselves; two files are the place where it is done. */
function isHeld(file) {
  const name = path.relative(root, file.fileName);
  return /^(src|services)\//.test(name) && !name.endsWith('.test.ts') && !asked.has(name);
}

/** The faults of a file, with their places. */
function faultsIn(file) {
  const found = [];
  const visit = (node) => {
    const fault = faultOf(node);
    if (fault) {
      const { line, character } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path.relative(root, file.fileName)}:${line + 1}:${character + 1} ${fault}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

// Which files a change reaches is what the compiler says; it forgets with the compiler's version and with these rules.
const faultsFile = path.join(kept, 'faults.json');
const rules = createHash('sha256')
  .update(readFileSync(import.meta.filename))
  .update(ts.version)
  .digest('hex');
const before = existsSync(faultsFile) ? JSON.parse(readFileSync(faultsFile, 'utf8')) : {};
const known = before.rules === rules ? before.found : {};
const reached = new Set();
for (let next = builder.getSemanticDiagnosticsOfNextAffectedFile(); next; ) {
  const { affected } = next;
  for (const file of 'getSourceFiles' in affected ? affected.getSourceFiles() : [affected]) reached.add(file);
  next = builder.getSemanticDiagnosticsOfNextAffectedFile();
}
const found = {};
for (const file of program.getSourceFiles()) {
  if (!isHeld(file)) continue;
  const name = path.relative(root, file.fileName);
  found[name] = reached.has(file) || !known[name] ? faultsIn(file) : known[name];
}
const faults = Object.values(found).flat();
replace(faultsFile, JSON.stringify({ rules, found }));

const diagnostics = [
  ...builder.getConfigFileParsingDiagnostics(),
  ...builder.getOptionsDiagnostics(),
  ...builder.getSyntacticDiagnostics(),
  ...builder.getGlobalDiagnostics(),
  ...builder.getSemanticDiagnostics(),
];
builder.emit();
const told = ts.formatDiagnostics(diagnostics, {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => '\n',
});
process.stdout.write(told + faults.map((fault) => `${fault}\n`).join(''));
process.exit(diagnostics.length + faults.length > 0 ? 1 : 0);
