// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { checkServices, loadCatalogue, reliable } from '#catalogue/index.ts';
import { compileFaults, rooms } from '#command-line/compile/index.ts';
import { report } from '#interview/index.ts';
import { loadPlaces } from '#places/index.ts';

const root = path.resolve(import.meta.dirname, '..');
const places = loadPlaces();
const guide = readFileSync(path.join(root, 'docs/first-service.md'), 'utf8');

// As the facts write what a service asks.
const facts = `# Forms
| id: kind | wording | F |
|---|---|---|
| vet, town vet: text | Chi è il veterinario? | vets |
### permit-for-a-dog
who/when: whoever has a dog.
pre: P1 the dog lives in town [K]; P2 it has a chip.
- \`@me\`, \`@contact\`
- dogName: text — Come si chiama il cane? — req
- size: choice(piccolo, molto grande) — Quanto è grande? — req — F: none
- chipDay: date — Quando ha messo il microchip? — opt — F: vets
- lead: yes-no — Lo tiene al guinzaglio? — req if molto grande
- muzzle: text — Che museruola ha? — req if lead
- kennel: text — Dove dorme? — req if he bites
- vetsHome: text + municipality — Chi è il veterinario, e dove? — opt
- shop: text + cf — Dove l'ha preso? — opt
- walks: list(where, from, reason choice(sport, bisogno)) — Dove va a spasso? — opt
- vet — opt — F: none
- photo: document — Mi manda una foto? — req if molto grande
- colour: choice(list) — Di che colore è? — req
docs: none. outcome: a permit. law: Regolamento comunale 3/2020 art. 2 [K]; L. 241/1990 art. 2.
said: "vorrei il permesso per il cane" · "tenere un cane in città"
### another
- other: text — Altro? — req
### permit-for-a-cat
- who: whoever has a cat. when: any time.
- preconditions: C1 the cat is there; if not, it comes; C2 it has a chip.
- \`cats: list(name, born date) — Quanti gatti ha? — R — ⟵ vets\`; \`shop: text — Dove l'ha preso? — R if cats\`; \`iban\`
- outcome: a permit. Law: Regolamento comunale 3/2020 art. 3; circ. 5/2020. said: "un permesso per il gatto"
### permit-for-a-bird
- kind: choice(canarino, pappagallo, merlo) — Che uccello è? — req
- from/to: date — Da quando e fino a quando? — req
- cage, ring: yes-no each — req
- words: number — Quante parole sa? — req if canarino o pappagallo
- places: list(where) — Dove vola? — req
law: Regolamento comunale 3/2020 art. 4.
`;

function folderOfGuide(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-new-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [, file = '', content = ''] of guide.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return folder;
}

function sportello(...args: readonly string[]) {
  return spawnSync(process.execPath, ['src/channels/command-line/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
}

const compiles = (folder: string) =>
  spawnSync(
    path.join(root, 'node_modules/.bin/node'),
    [path.join(root, 'node_modules/typescript/lib/tsc.js'), '-p', folder],
    {
      encoding: 'utf8',
    },
  ).stdout;

describe('a new service', () => {
  it('reads two dates of a line, several of one kind, and a guard in Italian; says how a list is asked aloud', () => {
    const folder = folderOfGuide();
    const page = path.join(folder, 'forms.md');
    writeFileSync(page, facts);
    const made = sportello('new', 'permit-for-a-bird', folder, '--in', 'school', '--from', page);
    assert.equal(made.status, 0, made.stderr);
    const rule = readFileSync(path.join(folder, 'school/permit-for-a-bird/service.ts'), 'utf8');
    for (const told of [
      'from: date()',
      'to: date()',
      'cage: yesNo()',
      'ring: yesNo()',
      "words: count({ when: { kind: ['canarino', 'pappagallo'] } })",
    ])
      assert.ok(rule.includes(told), `${told}\n${rule}`);
    const words = readFileSync(path.join(folder, 'school/permit-for-a-bird/words.it.yaml'), 'utf8');
    assert.match(
      words,
      /places:\n.*\n.*\n.*\n {4}ask: 'TO REVIEW: aloud a list is first asked how many it has'/,
    );
    assert.equal(compiles(folder), '');
  });

  it('imports by name what ours share, groups and lists of an archive, from a folder outside the repository', async () => {
    const folder = folderOfGuide();
    writeFileSync(path.join(folder, 'forms.md'), facts);
    // Writes the types of the folder too.
    sportello('new', 'permit-for-a-bird', folder, '--in', 'school', '--from', path.join(folder, 'forms.md'));
    rmSync(path.join(folder, 'school/permit-for-a-bird'), { recursive: true });
    const debts = path.join(folder, 'school/debts');
    cpSync(path.join(root, 'services/payments-and-documents/visualizzazione-indebiti'), debts, {
      recursive: true,
    });
    const rule = path.join(debts, 'service.ts');
    const ours = readFileSync(rule, 'utf8');
    assert.match(ours, /from 'sportello\/lists\/open-debts'/);
    writeFileSync(rule, ours.replace("service('visualizzazione-indebiti'", "service('debts'"));
    assert.equal(compiles(folder), '', 'with the types of the product');
    const { entries } = await loadCatalogue(folder);
    assert.ok(entries.get('debts')?.definition?.service.questions['debts'], 'it runs');
    assert.deepEqual((await compileFaults(folder, () => [])) ?? [], [], 'the check compiles it as well');
  });

  it('finds by the same name, running, all that it may import', () => {
    const { exports } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const running = Object.entries(exports).map(([name, file]) => [
      name.replace('.', 'sportello'),
      String(file).replace('./', ''),
    ]);
    assert.deepEqual(Object.fromEntries(running), rooms);
    for (const rule of globSync('services/*/*/*.ts', { cwd: root }))
      assert.doesNotMatch(
        readFileSync(path.join(root, rule), 'utf8'),
        /from '\.\.\/\.\.\/shared\//,
        `${rule}: by its name, as who copies it must`,
      );
  });

  it('is begun from its block of the facts, outside the repository: it compiles, asks, and waits for its author’s words', async () => {
    const folder = folderOfGuide();
    const page = path.join(folder, 'forms.md');
    writeFileSync(page, facts);
    const made = sportello('new', 'permit-for-a-dog', folder, '--in', 'school', '--from', page);
    assert.equal(made.status, 0, made.stderr);
    assert.equal(compiles(folder), '', 'with the types of the product');

    const { entries } = await loadCatalogue(folder);
    const definition = entries.get('permit-for-a-dog')?.definition;
    assert.ok(definition, 'it can be asked');
    const { questions, law } = definition.service;
    assert.deepEqual(
      Object.entries(questions).map(([id, { kind }]) => `${id} ${kind}`),
      [
        'dog-name text',
        'size choice',
        'chip-day date',
        'lead yes-no',
        'muzzle text',
        'kennel text',
        'vets-home text',
        'vets-home-town municipality',
        'shop text',
        'shop-cf company-code',
        'walks list',
        'vet text',
        'given-name name',
        'family-name name',
        'codice-fiscale codice-fiscale',
        'mobile phone',
        'email text',
      ],
    );
    assert.deepEqual(law, ['Regolamento comunale 3/2020 art. 2', 'L. 241/1990 art. 2']);
    assert.equal(report(definition, {}, '2026-03-10' as never, 'it').next, 'dog-name');
    const rule = readFileSync(path.join(folder, 'school/permit-for-a-dog/service.ts'), 'utf8');
    for (const told of [
      'the dog lives in town',
      'outcome: a permit',
      "lead: yesNo({ when: { size: 'molto-grande' } })",
      'muzzle: text({ when: { lead: true } })',
      'only if: he bites',
      "list({ where: text(), from: date(), reason: choice(['sport', 'bisogno']) })",
      "papers({ photo: { law: 'unknown', when: { size: 'molto-grande' } } })",
      'colour, choice: Di che colore è?',
    ])
      assert.ok(rule.includes(told), told);
    // What one need not answer is marked above it, and nothing else is.
    const marked = [...rule.matchAll(/\/\/ TO REVIEW: optional.*\n {2}'?([\w-]+)'?: (.*),\n/g)];
    assert.deepEqual(
      marked.map(([, id]) => id),
      ['chip-day', 'vets-home', 'vets-home-town', 'shop', 'shop-cf', 'walks', 'vet'],
    );
    assert.equal(marked.at(-1)?.[2], 'text({ none: true })');

    const faults = checkServices(await loadCatalogue(folder), { places });
    const others = faults.filter(({ code }) => code !== 'to-review');
    assert.ok(faults.length - others.length > 10);
    // What the block says of no example is its author's to show.
    assert.deepEqual(
      others.map(({ message }) => message),
      ['no example has the document photo asked for'],
    );
    const opened = reliable(await loadCatalogue(folder), { places }).entries;
    assert.equal(
      opened.get('permit-for-a-dog')?.definition,
      undefined,
      'nobody is asked what nobody has reviewed',
    );
    assert.ok(opened.get('school-bus')?.definition);

    assert.match(sportello('new', 'permit-for-a-dog', folder).stderr, /has a rule already/);
  });

  it('has words and ways of asking in each language of the counter, all still to be looked at', async () => {
    const folder = folderOfGuide();
    const page = path.join(folder, 'forms.md');
    writeFileSync(page, facts);
    const made = () => sportello('new', 'permit-for-a-dog', folder, '--in', 'school', '--from', page);
    const into = path.join(folder, 'school/permit-for-a-dog');
    assert.equal(made().status, 0);
    const written = () => globSync('{words,hearing}.*.yaml', { cwd: into }).sort();
    assert.deepEqual(written(), ['hearing.en.yaml', 'hearing.it.yaml', 'words.en.yaml', 'words.it.yaml']);
    rmSync(into, { recursive: true });
    const brand = path.join(folder, 'brand.json');
    const { name, agency, ...more } = JSON.parse(readFileSync(brand, 'utf8'));
    writeFileSync(
      brand,
      JSON.stringify({ ...more, name: { ...name, de: 'Schalter' }, agency: { ...agency, de: 'Gemeinde' } }),
    );
    assert.equal(made().status, 0);
    assert.ok(written().includes('words.de.yaml') && written().includes('hearing.de.yaml'));
    const german = checkServices(await loadCatalogue(folder), { places, only: 'permit-for-a-dog' }).filter(
      ({ file }) => file.startsWith(into) && file.endsWith('.de.yaml'),
    );
    assert.deepEqual([...new Set(german.map(({ code }) => code))], ['to-review']);
    const told = german.map(({ message }) => message);
    assert.ok(told.includes('title: is still to be reviewed: ""'), told.join('\n'));
    assert.ok(told.includes('questions.size.label: is still to be translated: "Quanto è grande?"'));
  });

  it('is begun from a block of the other form, with its lines of several questions and what its page asks everywhere', async () => {
    const folder = folderOfGuide();
    const page = path.join(folder, 'forms.md');
    writeFileSync(page, `# Forms 2\nAsked in every block, not repeated:\n- a name\n\n${facts}`);
    const made = sportello('new', 'permit-for-a-cat', folder, '--in', 'school', '--from', page);
    assert.equal(made.status, 0, made.stderr);
    assert.equal(compiles(folder), '', 'with the types of the product');
    const rule = readFileSync(path.join(folder, 'school/permit-for-a-cat/service.ts'), 'utf8');
    for (const told of [
      'cats: list({ name: text(), born: date() }, { min: 1 })',
      'the cat is there; if not, it comes',
      'it has a chip.',
      "law: ['Regolamento comunale 3/2020 art. 3', 'circ. 5/2020']",
      'use: [applicant, acting, contact, payment]',
    ])
      assert.ok(rule.includes(told), told);
    const faults = checkServices(await loadCatalogue(folder), { places });
    const others = faults.filter(({ code }) => code !== 'to-review');
    assert.ok(faults.length - others.length > 10);
    assert.ok(others.length > 0, 'whose circular it is, the author says');
    for (const { message } of others) assert.match(message, /"circ\. 5\/2020" cites no act/);
  });

  it('cites a circular that names nobody as one of who issues them in this folder, and of nobody else', () => {
    const folder = folderOfGuide();
    const page = path.join(folder, 'forms.md');
    writeFileSync(page, facts);
    mkdirSync(path.join(folder, 'law'), { recursive: true });
    writeFileSync(
      path.join(folder, 'law/acts.yaml'),
      'kinds:\n  Circ. Comune: { it: Circolare del Comune, en: Circular of the municipality }\n',
    );
    const made = sportello('new', 'permit-for-a-cat', folder, '--in', 'school', '--from', page);
    assert.equal(made.status, 0, made.stderr);
    for (const file of ['service.ts', 'card.yaml'])
      assert.match(
        readFileSync(path.join(folder, 'school/permit-for-a-cat', file), 'utf8'),
        /Circ\. Comune 5\/2020/,
      );
  });

  it('keeps the card that is there, and is of the types that its author misspells', async () => {
    const folder = folderOfGuide();
    cpSync(path.join(folder, 'school/school-bus'), path.join(folder, 'school/bus-card'), { recursive: true });
    rmSync(path.join(folder, 'school/bus-card/service.ts'));
    for (const language of ['it', 'en']) {
      const file = path.join(folder, 'school/bus-card', `words.${language}.yaml`);
      writeFileSync(file, readFileSync(file, 'utf8').split('\ndeclaration:')[0] ?? '');
    }
    const page = path.join(folder, 'forms.md');
    writeFileSync(page, '### bus-card\n- size: choice(piccolo, grande) — Quanto è grande? — req\n');
    assert.equal(sportello('new', 'bus-card', folder, '--from', page).status, 0);
    const english = checkServices(await loadCatalogue(folder), { places }).filter(
      ({ file, message }) => file.endsWith('bus-card/words.en.yaml') && message.includes('size.label'),
    );
    assert.deepEqual(
      english.map(({ code, message }) => [code, message]),
      [['to-review', 'questions.size.label: is still to be translated: "Quanto è grande?"']],
    );
    const words = readFileSync(path.join(folder, 'school/bus-card/words.it.yaml'), 'utf8');
    assert.match(words, /^title: Sconto sullo scuolabus[\s\S]*declaration: 'TO REVIEW:'/);
    const said =
      '\ndeclaration: { law: D.P.R. 445/2000, says: { it: Dichiara il vero., en: You declare the truth. } }\n';
    writeFileSync(
      path.join(folder, 'administration.yaml'),
      readFileSync(path.join(folder, 'administration.yaml'), 'utf8') + said,
    );
    assert.equal(sportello('new', 'town-card', folder, '--in', 'school').status, 0);
    assert.doesNotMatch(
      readFileSync(path.join(folder, 'school/town-card/words.it.yaml'), 'utf8'),
      /declaration/,
      'the administration says it',
    );
    const rule = path.join(folder, 'school/school-bus/service.ts');
    writeFileSync(rule, readFileSync(rule, 'utf8').replace("a['child-birth']", "a['child-brith']"));
    assert.match(compiles(folder), /school-bus\/service\.ts\(\d+,\d+\).*Did you mean 'child-birth'\?/);
  });

  it('says how it is called where it is called otherwise', async () => {
    const all = [...(await loadCatalogue()).entries.values()];
    const ofCard = all.find(({ definition }) => !definition)?.card.id ?? '';
    for (const [args, says] of [
      [[], /new <slug>/],
      [['Permit'], /new <slug>/],
      [['permit'], /--in names its life event, one of/],
      [['permit', '--in', 'nowhere'], /--in names its life event/],
      [[ofCard, '--from', 'nowhere.md'], /nowhere\.md cannot be read/],
      [['naspi-domanda'], /has a rule already/],
    ] as const) {
      const { status, stderr } = sportello('new', ...args);
      assert.equal(status, 2);
      assert.match(stderr, says);
    }
  });
});
