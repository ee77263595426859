// SPDX-License-Identifier: AGPL-3.0-or-later
// How many lines each service takes, as `services/README.md` tells: the rule with its figures, its examples, its words and its ways of being
// asked for, of Italian alone. Another language is as long again. Its family and what it taught are those that the table there tells; of a
// service that is not in it yet, they are left open.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const services = path.resolve(import.meta.dirname, '../services');
const linesOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').length : 0);
const sum = (all) => all.reduce((one, other) => one + other, 0);

const folders = readdirSync(services, { withFileTypes: true })
  .filter((event) => event.isDirectory())
  .flatMap(({ name }) => readdirSync(path.join(services, name)).map((id) => path.join(services, name, id)))
  .filter((folder) => existsSync(path.join(folder, 'service.ts')));

const told = new Map(
  readFileSync(path.join(services, 'README.md'), 'utf8')
    .split('\n')
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))
    .filter(({ length }) => length === 8)
    .map(([id, family, ...more]) => [id, { family, taught: more.at(-1) }]),
);

const rows = folders.map((folder) => {
  const files = readdirSync(folder);
  const code = files.filter((file) => file.endsWith('.ts')).map((file) => linesOf(path.join(folder, file)));
  const [figures, examples, words, hearing] = ['figures', 'examples', 'words.it', 'hearing.it'].map((name) =>
    linesOf(path.join(folder, `${name}.yaml`)),
  );
  const all = sum(files.map((file) => linesOf(path.join(folder, file))));
  return { id: path.basename(folder), rule: sum(code) + figures, examples, words, hearing, all };
});
rows.sort((a, b) => a.all - b.all);
process.stdout.write(
  '| service | family | rule | examples | words | asked for | all | what it taught |\n|---|---|---|---|---|---|---|---|\n',
);
for (const { id, rule, examples, words, hearing, all } of rows) {
  const { family = '…', taught = '…' } = told.get(id) ?? {};
  process.stdout.write(
    `| ${id} | ${family} | ${rule} | ${examples} | ${words} | ${hearing} | ${all} | ${taught} |\n`,
  );
}
