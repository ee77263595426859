// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import {
  checkServices,
  type Entry,
  type Fault,
  isAwaited,
  loadCatalogue,
  reliable,
} from '#catalogue/index.ts';
import { compileFaults } from '#command-line/compile/index.ts';
import { day } from '#core/index.ts';
import { loadPlaces } from '#places/index.ts';
import { openDefinitions } from '#wing/definition';

// The service of the guide, as a new author has it: every mistake is made in a copy of it.
const guide = readFileSync(new URL('../docs/first-service.md', import.meta.url), 'utf8');
const written = [...guide.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, file = '', content = '']) => ({ file, content }),
);
const places = loadPlaces();
const bus = 'school/school-bus';

function folderOfGuide(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-author-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  for (const { file, content } of written) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return folder;
}

const check = async (folder: string): Promise<readonly Fault[]> =>
  checkServices(await loadCatalogue(folder), { places });

/** One mistake: in which file what stands instead of what, and where and how it is told. */
interface Mistake {
  readonly file: string;
  readonly of: string | RegExp;
  readonly is: string;
  /** Where it is told, when in another file than the one with the mistake. */
  readonly told?: string;
  /** The text that stands on the line that is named. */
  readonly at?: string;
  readonly code: Fault['code'];
  readonly says: RegExp;
}

// A question more, of who helps at home: its words are not written.
const picking = /\} from 'sportello\/interview';([\s\S]*?) {2}'child-birth': date/;
const picked = (options: string, ofName = '') =>
  `, pick } from 'sportello/interview';$1  helper: pick({ name: name({ part: 'whole', ${ofName} }) }, { ${options} } as never),\n  'child-birth': date`;

const mistakes: Readonly<Record<string, Mistake>> = {
  'a sentence is missing': {
    file: 'words.it.yaml',
    of: '    why: Serve per la tessera.\n',
    is: '',
    at: 'child-name:',
    code: 'missing',
    says: /questions\.child-name\.why is missing/,
  },
  'a sentence is there and empty': {
    file: 'words.it.yaml',
    of: 'why: Serve per la tessera.',
    is: 'why:',
    at: 'why:',
    code: 'missing',
    says: /questions\.child-name\.why is missing/,
  },
  'a key is misspelt': {
    file: 'words.it.yaml',
    of: 'again: Mi dica giorno',
    is: 'agian: Mi dica giorno',
    at: 'agian:',
    code: 'unknown-id',
    says: /questions\.child-birth\.agian; did you mean again\?/,
  },
  'an id of a question is misspelt': {
    file: 'words.en.yaml',
    of: '  child-birth:\n',
    is: '  childbirth:\n',
    at: 'childbirth:',
    code: 'unknown-id',
    says: /questions\.childbirth; did you mean child-birth\?/,
  },
  'words of a condition that the rule does not have': {
    file: 'words.it.yaml',
    of: 'conditions:\n',
    is: 'conditions:\n  residence:\n    short: Residenza\n',
    at: 'residence:',
    code: 'unknown-id',
    says: /conditions\.residence/,
  },
  'a list where one text must be': {
    file: 'words.it.yaml',
    of: 'title: Sconto sullo scuolabus',
    is: 'title: [Sconto, Scuolabus]',
    at: 'title:',
    code: 'wrong-form',
    says: /title must be one text/,
  },
  'a text with a colon and no quotes': {
    file: 'words.it.yaml',
    of: '"Mi dica la somma in euro. Se non ha l’ISEE, dica: non ce l’ho."',
    is: 'Se non ha l’ISEE, dica: non ce l’ho.',
    at: 'non ce l’ho',
    code: 'not-yaml',
    says: /./,
  },
  'the same id twice': {
    file: 'words.it.yaml',
    of: 'steps:\n',
    is: 'conditions: {}\n\nsteps:\n',
    at: 'conditions: {}',
    code: 'not-yaml',
    says: /duplicat/i,
  },
  'a file of words is missing': {
    file: 'hearing.it.yaml',
    of: /[\s\S]*/,
    is: '',
    at: '',
    code: 'missing',
    says: /service is missing/,
  },
  'a figure that nothing reports, in English alone': {
    file: 'words.en.yaml',
    of: 'Here it is {age}.',
    is: 'Here it is {years}.',
    at: '{years}',
    code: 'unknown-placeholder',
    says: /conditions\.age\.unmet: nothing reports \{years\}; there is \{age\}/,
  },
  'a brace that is not closed': {
    file: 'words.en.yaml',
    of: 'Here it is {age}.',
    is: 'Here it is {age.',
    at: '{age.',
    code: 'broken-sentence',
    says: /conditions\.age\.unmet: its braces do not make a sentence/,
  },
  'a brace that is not closed, in Italian': {
    file: 'words.it.yaml',
    of: 'Qui sono {age}.',
    is: 'Qui sono {age.',
    at: '{age.',
    code: 'broken-sentence',
    says: /conditions\.age\.unmet: its braces do not make a sentence/,
  },
  'answers that are copied, and would be lost': {
    file: 'service.ts',
    of: "ageOn(a['child-birth'], t.today)",
    is: "ageOn({ ...a }['child-birth'], t.today)",
    told: 'examples.yaml',
    at: 'ISEE 8.000',
    code: 'wrong-example',
    says: /the rule fails: answers are not copied whole \(\{ \.\.\.row \}\): name those that are needed/,
  },
  'an answer that no example has': {
    file: 'examples.yaml',
    of: 'usual: { child-birth: 2018-05-02 }',
    is: 'usual: {}',
    at: 'ISEE 8.000',
    code: 'wrong-example',
    says: /ISEE 8\.000.*: no answer to child-birth/,
  },
  'a rule that fails on what an example answers': {
    file: 'service.ts',
    of: 'const full = t.step(',
    is: "if (a.isee === 1_500_000) throw new TypeError('nothing here');\n      const full = t.step(",
    told: 'examples.yaml',
    at: 'ISEE 15.000',
    code: 'wrong-example',
    says: /ISEE 15\.000.*the rule fails: nothing here/,
  },
  'steps of an example written as a list': {
    file: 'examples.yaml',
    of: 'expect: { amounts: [{ id: discount, cents: 24000 }] }',
    is: 'expect: { status: eligible, steps: [{ id: fare, value: 24000 }] }',
    at: 'steps: [',
    code: 'wrong-form',
    says: /expect\.steps: must be values by their ids/,
  },
  'a figure where nothing is put in': {
    file: 'words.it.yaml',
    of: 'label: Quanto è il suo ISEE?',
    is: 'label: Quanto è il suo ISEE, fino a {limit}?',
    at: '{limit}',
    code: 'unknown-placeholder',
    says: /questions\.isee\.label: nothing reports \{limit\}/,
  },
  'a sentence that nobody follows by ear': {
    file: 'words.it.yaml',
    of: 'why: Serve per la tessera.',
    is: `why: Serve per la tessera ${'e poi ancora per la tessera '.repeat(5)}.`,
    at: 'why: Serve',
    code: 'hard-to-read',
    says: /a sentence of \d+ words, more than 25/,
  },
  'words of an office': {
    file: 'words.it.yaml',
    of: /(met|unmet|unknown|why|short|label|remedy): .*/g,
    is: '$1: Predisposizione amministrativa conseguentemente subordinata alla preventiva determinazione',
    told: 'words.it.yaml',
    at: 'title:',
    code: 'hard-to-read',
    says: /the Gulpease index is -?\d+, below 60/,
  },
  'a rule that does not load': {
    file: 'service.ts',
    of: "from 'sportello/core'",
    is: "from 'sportello/cores'",
    code: 'does-not-load',
    says: /sportello\/cores|cores/,
  },
  'a unit that there is not': {
    file: 'service.ts',
    of: "{ fare: 'cents' }",
    is: "{ fare: 'euros' } as never",
    code: 'does-not-load',
    says: /no figure is counted in euros; there is cents, decimal, counts/,
  },
  'a rule that exports nothing': {
    file: 'service.ts',
    of: 'export default service(',
    is: 'export const bus = service(',
    code: 'does-not-load',
    says: /must export a service as its default/,
  },
  'a rule of another folder': {
    file: 'service.ts',
    of: "service('school-bus'",
    is: "service('school-buses'",
    code: 'does-not-load',
    says: /is the service school-buses, in the folder school-bus/,
  },
  'an example that does not hold': {
    file: 'examples.yaml',
    of: 'cents: 24000',
    is: 'cents: 25000',
    at: 'ISEE 8.000',
    code: 'wrong-example',
    says: /ISEE 8\.000.*24000.*25000/,
  },
  'an example of a wrong form': {
    file: 'examples.yaml',
    of: 'expect: { amounts: [{ id: discount, cents: 24000 }] }',
    is: 'expects: { status: eligible }',
    at: 'ISEE 8.000',
    code: 'wrong-form',
    says: /ISEE 8\.000.*expects/,
  },
  'a condition that no example has unmet': {
    file: 'examples.yaml',
    of: /\n {4}"fifteen[\s\S]*/,
    is: '',
    code: 'no-example',
    says: /no example has the condition age unmet/,
  },
  'a step that is never told': {
    file: 'service.ts',
    of: "t.step('fare', t.parameter(figure.fare, t.today))",
    is: 't.parameter(figure.fare, t.today)',
    told: 'examples.yaml',
    code: 'no-example',
    says: /no example has the step fare: is it told with t\.step\?/,
  },
  'a figure that the rule reads nowhere': {
    file: 'service.ts',
    of: 't.parameter(figure.fare, t.today)',
    is: "euros('240,00')",
    told: 'figures.yaml',
    at: 'fare:',
    code: 'unknown-id',
    says: /fare: the rule reads it nowhere/,
  },
  'a doubt that nothing raises': {
    file: 'service.ts',
    of: '  conditions: {\n',
    is: "  assumptions: { 'fare-next-year': law },\n  conditions: {\n",
    told: 'words.it.yaml',
    at: 'title:',
    code: 'missing',
    says: /assumptions is missing/,
  },
  'an account that is not guarded': {
    file: 'service.ts',
    of: "  'child-birth': date(",
    is: "  'child-iban': iban(),\n  'child-birth': date(",
    code: 'does-not-load',
    says: /iban is not defined/,
  },
  'a guard on a question that nobody is asked': {
    file: 'service.ts',
    of: 'money({ per:',
    is: "money({ when: { 'child-brith': '2020-01-01' }, per:",
    at: 'isee:',
    code: 'guard',
    says: /isee: child-brith is no question; did you mean child-birth\?/,
  },
  'a condition on a question that nobody is asked': {
    file: 'service.ts',
    of: 'must: { isee: atMost',
    is: 'must: { isse: atMost',
    at: 'isee:',
    code: 'guard',
    says: /isee: isse is no question; did you mean isee\?/,
  },
  'a pick among the entries of nothing': {
    file: 'service.ts',
    of: picking,
    is: picked("sensitive: 'identity'"),
    at: 'helper:',
    code: 'fact',
    says: /helper is picked, and no fact says among what: name one \(fact\)/,
  },
  'a pick among what is one thing alone': {
    file: 'service.ts',
    of: picking,
    is: picked("fact: 'domestic.worker'"),
    at: 'helper:',
    code: 'fact',
    says: /domestic\.worker is of the kind name, and helper of the kind pick/,
  },
  'a proposal that its question refuses': {
    file: 'service.ts',
    of: "'child-birth': date({",
    is: "'child-birth': date({ proposes: () => 'yesterday',",
    at: "'child-birth':",
    code: 'proposal',
    says: /child-birth proposes "yesterday" in "ISEE 8\.000.*", which is no answer of it/,
  },
  'a fact that there is not': {
    file: 'service.ts',
    of: "'child-name': name({ part: 'given' })",
    is: "'child-name': name({ part: 'given', fact: 'person.given-nam' })",
    at: "'child-name':",
    code: 'fact',
    says: /there is no fact person\.given-nam; did you mean person\.given-name\?/,
  },
  'a fact of another kind': {
    file: 'service.ts',
    of: "'child-name': name({ part: 'given' })",
    is: "'child-name': name({ part: 'given', fact: 'person.birth' })",
    at: "'child-name':",
    code: 'fact',
    says: /person\.birth is of the kind date, and child-name of the kind name/,
  },
  'a sum without its quotes': {
    file: 'figures.yaml',
    of: '"240,00"',
    is: '240,00',
    at: 'value:',
    code: 'wrong-form',
    says: /value must be a sum with its cents, as 1\.300,00 \(in quotes/,
  },
  'a figure that is misspelt': {
    file: 'figures.yaml',
    of: 'fare:\n',
    is: 'fair:\n',
    at: 'fair:',
    code: 'wrong-form',
    says: /the rule reads no figure fair; did you mean fare\?/,
  },
  'a figure without a mark': {
    file: 'figures.yaml',
    of: ', mark: official',
    is: '',
    at: 'from:',
    code: 'wrong-form',
    says: /the mark must be one of official, secondary, unverified/,
  },
  'two figures for one day': {
    file: 'figures.yaml',
    of: /( {2}- \{.*\}\n)/,
    is: '$1$1',
    at: 'fare:',
    code: 'wrong-form',
    says: /fare: rows overlap at 2025-09-01/,
  },
  'a figure of a day that there is not': {
    file: 'figures.yaml',
    of: '2026-08-31',
    is: '2026-08-32',
    at: 'from:',
    code: 'wrong-form',
    says: /to must be a date/,
  },
  'a step that its computation does not declare': {
    file: 'service.ts',
    of: "'share-off': { unit: 'percent', law }",
    is: "'share-of': { unit: 'percent', law }",
    told: 'words.it.yaml',
    at: 'share-off:',
    code: 'unknown-id',
    says: /steps\.share-off; did you mean share-of\?/,
  },
  'all words of the questions are missing': {
    file: 'words.en.yaml',
    of: /questions:\n[\s\S]*?\n\n/,
    is: '',
    at: 'title:',
    code: 'missing',
    says: /^questions is missing: child-name, child-birth, isee, town$/,
  },
  'what is declared, said neither here nor by the administration': {
    file: 'words.it.yaml',
    of: 'declaration: Dichiara che le risposte sono vere.\n',
    is: '',
    at: 'title:',
    code: 'missing',
    says: /^declaration is missing$/,
  },
  'an example of which nobody says where it is from': {
    file: 'examples.yaml',
    of: /Regolamento comunale .*/,
    is: 'none yet:',
    at: 'none yet',
    code: 'to-review',
    says: /^is still to be reviewed: "none yet:"$/,
  },
  'an example that is judged on no day': {
    file: 'examples.yaml',
    of: 'on: 2026-03-10\n',
    is: '',
    at: 'ISEE 8.000',
    code: 'wrong-form',
    says: /on which day is it judged\?/,
  },
  'a category that was never chosen': {
    file: 'card.yaml',
    of: 'category: scuola',
    is: 'category: prova',
    at: 'category:',
    code: 'to-review',
    says: /still to be reviewed: "category: prova"/,
  },
  'what is still to be reviewed in the rule': {
    file: 'service.ts',
    of: 'const ask = {',
    is: '// TO REVIEW: a condition to write: residence\nconst ask = {',
    at: 'residence',
    code: 'to-review',
    says: /^is still to be reviewed: "a condition to write: residence"$/,
  },
  'a way of asking that is still to be reviewed': {
    file: 'hearing.it.yaml',
    of: '- lo sconto del pulmino',
    is: "- 'TO REVIEW: school bus'",
    at: 'school bus',
    code: 'to-review',
    says: /^is still to be reviewed: "school bus"$/,
  },
  'an answer that tells two apart and is none': {
    file: 'service.ts',
    of: "onePer: ['child-name'",
    is: "onePer: ['child-nam'",
    at: 'repeats:',
    code: 'guard',
    says: /repeats: child-nam is no question; did you mean child-name\?/,
  },
  'no word on whether one stands in the way of another': {
    file: 'service.ts',
    of: "  repeats: { onePer: ['child-name', 'child-birth'], granted: 'counts' },\n",
    is: '',
    code: 'missing',
    says: /repeats is missing: 'several'/,
  },
  'a condition without its law': {
    file: 'service.ts',
    of: 'isee: { law, must',
    is: 'isee: { must',
    at: 'isee:',
    code: 'missing',
    says: /isee: its law is missing; 'unknown' where nobody has found it/,
  },
  'a law that is unknown and official': {
    file: 'service.ts',
    of: 'isee: { law, must',
    is: "isee: { law: 'unknown', mark: 'official', must",
    code: 'law',
    says: /isee: its law is unknown, and it is marked official/,
  },
  'a time for which it holds, without its words': {
    file: 'service.ts',
    of: '  ask,\n  parameters',
    is: "  ask,\n  features: [{ adds: { period: { law, from: 'begins', until: 'ends', again: { from: 'next', by: 'last' } } } }],\n  parameters",
    told: 'words.it.yaml',
    code: 'missing',
    says: /period is missing/,
  },
  'a yearly sum that has to be paid, without its words': {
    file: 'service.ts',
    of: '  ask,\n  parameters',
    is: "  ask,\n  features: [{ adds: { due: { law, amount: 'discount', by: 'pay-by', leaves: 'nothing' } } }],\n  parameters",
    told: 'words.it.yaml',
    code: 'missing',
    says: /due is missing|due\.discount is missing/,
  },
  'a law that cites no act': {
    file: 'service.ts',
    of: "const law = 'Regolamento comunale 12/2024 art. 3';",
    is: "const law = 'Regolamneto comunale 12/2024 art. 3';",
    code: 'law',
    says: /"Regolamneto comunale 12\/2024 art\. 3" cites no act; did you mean Regolamento comunale\?/,
  },
  'a card that is official and names no law': {
    file: 'card.yaml',
    of: 'law: [Regolamento comunale 12/2024 art. 3]',
    is: 'law: []',
    at: 'law:',
    code: 'law',
    says: /names no law/,
  },
  'a usual answer to no question': {
    file: 'examples.yaml',
    of: 'usual: { child-birth: 2018-05-02 }',
    is: 'usual:\n  child-birth: 2018-05-02\n  child-nmae: Marco',
    at: 'child-nmae:',
    code: 'wrong-example',
    says: /usual\.child-nmae is no question of the service; did you mean child-name\?/,
  },
  'a usual answer of which no example has anything': {
    file: 'examples.yaml',
    of: 'usual: { child-birth: 2018-05-02 }',
    is: 'usual:\n  child-birth: 2018-05-02\n  isee: 800000',
    at: 'isee: 800000',
    code: 'no-example',
    says: /usual\.isee is in no example: each says it/,
  },
  'a usual map for what has no parts': {
    file: 'examples.yaml',
    of: 'usual: { child-birth: 2018-05-02 }',
    is: 'usual:\n  child-birth: 2018-05-02\n  child-name: { name: Marco }',
    at: '"ISEE 8.000',
    code: 'wrong-example',
    says: /ISEE 8\.000.*child-name/,
  },
  'a day that there is not': {
    file: 'card.yaml',
    of: 'mark: official',
    is: 'mark: official\nclosed: 2027-02-30',
    at: 'closed:',
    code: 'wrong-form',
    says: /closed: must be a date/,
  },
};

describe('the mistakes of an author', () => {
  it('are none in the guide itself', async () => {
    assert.deepEqual(await check(folderOfGuide()), []);
  });

  it('are looked for in a draft too, which nobody can ask for until its author says so', async () => {
    const folder = folderOfGuide();
    const card = path.join(folder, bus, 'card.yaml');
    writeFileSync(card, `${readFileSync(card, 'utf8')}draft: true\n`);
    const rule = path.join(folder, bus, 'examples.yaml');
    const all = await loadCatalogue(folder);
    assert.ok(all.entries.get('school-bus')?.definition, 'it is played and seen by its authors');
    assert.deepEqual(await check(folder), []);
    const { catalogue: opened } = await openDefinitions({ servicesFolder: folder }, { places });
    assert.deepEqual(opened.faults, []);
    assert.equal(opened.entries.get('school-bus')?.definition, undefined);
    assert.ok(isAwaited(opened.entries.get('school-bus') as Entry, day('2026-03-10')));
    writeFileSync(rule, readFileSync(rule, 'utf8').replace('24000', '24001'));
    assert.equal((await check(folder))[0]?.code, 'wrong-example');
  });

  for (const [name, { file, of, is, told = file, at, code, says }] of Object.entries(mistakes))
    it(`${name}: told with its file and line, and the counter opens without it`, async () => {
      const folder = folderOfGuide();
      const edited = path.join(folder, bus, file);
      const before = readFileSync(edited, 'utf8');
      const content = before.replace(of, is);
      assert.notEqual(content, before, 'the mistake was made');
      writeFileSync(edited, content);
      const faults = await check(folder);
      const fault = faults.find((one) => one.code === code && says.test(one.message));
      assert.ok(fault, JSON.stringify(faults, null, 1));
      assert.equal(path.relative(folder, fault.file), path.join(bus, told));
      if (at !== undefined) {
        const line = readFileSync(fault.file, 'utf8').split('\n')[fault.line - 1];
        assert.ok(line?.includes(at), `${fault.line}: ${line}`);
      }
      const opened = reliable(await loadCatalogue(folder), { places });
      const bearable = ['hard-to-read', 'no-example', 'register', 'law'].includes(code);
      assert.equal(opened.entries.get('school-bus')?.definition !== undefined, bearable, 'is obtainable');
      if (code !== 'not-yaml' && !(told === 'words.it.yaml' && at === 'title:' && code === 'wrong-form'))
        assert.ok(opened.entries.has('school-bus') || file === 'card.yaml', 'its card is shown');
    });

  it('a question that picks: what its entries are called by, and what guards its fields, in it or outside', async () => {
    const told = async (guard: string, entry: string): Promise<readonly string[]> => {
      const folder = folderOfGuide();
      for (const { file, content } of written) {
        const words = `questions:\n  helper:\n    label: Chi?\n    short: Chi\n    why: Serve.\n    entry: '${entry}'
    fields: { name: { label: Come?, short: Nome, why: Serve. } }\n`;
        const more = file.endsWith('service.ts')
          ? content.replace(picking, picked("fact: 'domestic.jobs'", guard))
          : /words\./.test(file)
            ? content.replace('questions:\n', words)
            : content;
        writeFileSync(path.join(folder, file), more);
      }
      return (await check(folder)).map(({ message }) => message);
    };
    assert.deepEqual(await told("when: { 'child-birth': '2018-05-02' }", '{name}'), []);
    assert.equal(
      (await told('', '{nmae}'))[0],
      'questions.helper.entry: nothing reports {nmae}; there is {name}',
    );
    assert.ok(
      (await told("when: { 'child-brith': '2018-05-02' }", '{name}')).includes(
        'helper.name: child-brith is no question; did you mean child-birth?',
      ),
    );
  });

  it('a date that no example has, a document that none leads to', async () => {
    const told = async (when: string, told: string): Promise<readonly string[]> => {
      const folder = folderOfGuide();
      for (const { file, content } of written) {
        const texts =
          'dates:\n  until: Fino al\n\npapers:\n  lease: { label: Il contratto, shows: Dice dove abita. }\n';
        const more = file.endsWith('service.ts')
          ? content
              .replace("} from 'sportello/interview';", ", papers } from 'sportello/interview';")
              .replace(
                '  computes: [',
                `  features: [papers({ lease: { law, when: { ${when} } } })],\n  computes: [`,
              )
              .replace("per: 'year', law } },", "per: 'year', law } },\n dates: { until: law },")
              .replace('const share = t', `${told} const share = t`)
          : /words\./.test(file)
            ? `${content}\n${texts}`
            : content;
        writeFileSync(path.join(folder, file), more);
      }
      return (await check(folder)).map(({ message }) => message);
    };
    assert.deepEqual(await told('isee: 800000', "t.date('until', t.today);"), []);
    assert.deepEqual(await told("'child-name': 'Nobody'", ''), [
      'no example has the date until: is it told with t.date?',
      'no example has the document lease asked for',
    ]);
  });

  it('a word of a fact that nobody says, or that is misspelt', async () => {
    const folder = folderOfGuide();
    const rule = path.join(folder, bus, 'service.ts');
    writeFileSync(
      rule,
      readFileSync(rule, 'utf8').replace('none: true })', "none: true, fact: 'isee.value' })"),
    );
    for (const language of ['it', 'en']) {
      const file = path.join(folder, bus, `words.${language}.yaml`);
      const before = readFileSync(file, 'utf8');
      const without = before.replace(/( {2}isee:\n)(?: {4}(?!why).*\n)*( {4}why: .*\n)(?: {4}.*\n)*/, '$1$2');
      assert.notEqual(without, before);
      writeFileSync(file, without);
    }
    assert.deepEqual(await check(folder), [], 'what the fact says is enough');
    mkdirSync(path.join(folder, 'facts'), { recursive: true });
    writeFileSync(
      path.join(folder, 'facts', 'words.it.yaml'),
      'isee.valeu:\n  label: ISEE?\nisee.value:\n  lable: ISEE?\n',
    );
    const told = (await check(folder)).map(
      ({ file, line, message }) => `${path.relative(folder, file)}:${line} ${message}`,
    );
    assert.deepEqual(told.slice(0, 2), [
      'facts/words.it.yaml:1 nothing is called isee.valeu; did you mean isee.value?',
      'facts/words.it.yaml:4 nothing is called isee.value.lable; did you mean label?',
    ]);
  });

  it('are fewer where much is said once: what is declared by the administration, how an answer is said again by its kind', async () => {
    const folder = folderOfGuide();
    const file = path.join(folder, 'administration.yaml');
    const says = '{ it: Dichiara il vero., en: You declare what is true. }';
    writeFileSync(
      file,
      `${readFileSync(file, 'utf8')}declaration: { law: Regolamento comunale 3/2023 art. 1, says: ${says} }\n`,
    );
    for (const language of ['it', 'en']) {
      const words = path.join(folder, bus, `words.${language}.yaml`);
      writeFileSync(
        words,
        readFileSync(words, 'utf8').replace(/^declaration: .*\n|^ {4}again: .*giorno.*\n/gm, ''),
      );
    }
    const catalogue = await loadCatalogue(folder);
    assert.deepEqual(checkServices(catalogue, { places }), []);
    const words = catalogue.entries.get('school-bus')?.definition?.words;
    assert.deepEqual(
      [words?.it.declaration, words?.en?.declaration],
      ['Dichiara il vero.', 'You declare what is true.'],
    );
    const again = (id: string) => [words?.it.questions[id]?.again, words?.en?.questions[id]?.again];
    assert.deepEqual(again('child-birth'), [
      'Mi dica giorno, mese e anno.',
      'Please say the day, the month and the year.',
    ]);
    assert.deepEqual(again('child-name'), [undefined, undefined], 'of a name there is no one way');
    assert.match(again('isee')[0] ?? '', /non ce l’ho/, 'what an author says stands');
  });

  it('a fact of its own that no register tells: where it stands, and why', async () => {
    const folder = folderOfGuide();
    const file = path.join(folder, 'facts', 'facts.yaml');
    const guides = readFileSync(file, 'utf8');
    const town = '{ days: 30, at: soggetto.residenza.indirizzo.comune }';
    const told = async (from: string, kind = 'municipality') => {
      writeFileSync(file, `${guides.split('\n')[0]}\npupil.home: { kind: ${kind}, from: { ${from} } }\n`);
      return (await check(folder)).map(
        (one) => `${path.relative(folder, one.file)}:${one.line} ${one.code} ${one.message}`,
      );
    };
    assert.deepEqual(await told(`anpr: ${town}, earlier: 30`), []);
    for (const [from, kind, says] of [
      ['ade: 1', undefined, /from: ade: where in its answer it stands is missing: at$/],
      [`anrp: ${town}`, undefined, /there is no register anrp; did you mean anpr\?/],
      [`cm: ${town}`, undefined, /nobody connects to cm here/],
      [
        'anpr: { days: 30, at: soggetto.residenza.indirizo.comune }',
        undefined,
        /anpr does not answer soggetto\.residenza\.indirizo\.comune; did you mean soggetto\.residenza\.indirizzo\.comune\?/,
      ],
      [`anpr: ${town}`, 'date', /holds a municipality, which is no answer of the kind date/],
      [
        'anpr: { days: 30, at: soggetto.statoCivile, as: { sposato: yes } }',
        'choice',
        /soggetto\.statoCivile is never sposato: it is celibe-nubile, /,
      ],
      [
        'anpr: { days: 30, at: soggetto, is: lives-here }',
        'yes-no',
        /lives-here is no answer of the kind yes-no/,
      ],
      [
        'inps: { days: 1, at: vicino, where: { tipi: sede } }',
        'list',
        /a row of vicino has no tipi; did you mean tipo\?/,
      ],
      [
        'uniemens: { days: 1, of: endedjob, at: al }',
        'date',
        /parts\.ts finds no endedjob; did you mean ended-job\?/,
      ],
      [
        'isee: { days: 1, of: statement, at: indicatore, on: presentata }',
        'money',
        /isee does not answer presentata, a date; did you mean presentataIl\?/,
      ],
      [
        'uniemens: { days: 1, of: ended-job, at: all }',
        'date',
        /uniemens does not answer all; did you mean al\?/,
      ],
    ] as const) {
      const [fault = '', ...more] = await told(from, kind);
      assert.match(fault, says);
      assert.match(fault, /^facts\/facts\.yaml:2 register pupil\.home: from: /);
      assert.deepEqual(more, []);
    }
    assert.match((await told('ade: -1')).join('\n'), /wrong-form pupil\.home: from: ade: days/);
  });

  it('a fact of its own asked where nothing is read for it: as a field of no list, or alone though it stands in one', async () => {
    const folder = folderOfGuide();
    const file = path.join(folder, 'facts', 'facts.yaml');
    writeFileSync(
      file,
      `${readFileSync(file, 'utf8')}pupil.name: { kind: name, from: { anpr: { days: 30, at: nome } } }\n`,
    );
    const rule = path.join(folder, bus, 'service.ts');
    const before = readFileSync(rule, 'utf8');
    writeFileSync(
      rule,
      before.replace("name({ part: 'given' })", "name({ part: 'given', fact: 'pupil.name' })"),
    );
    assert.deepEqual(
      (await check(folder)).map(({ code, message }) => `${code} ${message}`),
      ['register no register answers child-name: anpr does not answer nome'],
    );
    const ofRow =
      'pupil.name: { kind: name, from: { isee: { days: 30, of: child-in-statement, at: codiceFiscale } } }';
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^pupil\.name:.*$/m, ofRow));
    assert.deepEqual(
      (await check(folder)).map(({ code, message }) => `${code} ${message}`),
      ['register no register answers child-name: it is told in a row of a list alone'],
    );
  });

  it('a group whose words are missing, fails to load, or is named and not there', async () => {
    const shared = 'shared/child';
    const group = `import { group, name } from 'sportello/interview';
export const child = group('child', { 'child-name': name({ part: 'given' }) });
`;
    const words = (language: string) =>
      `questions:\n  child-name:\n    label: ${language}?\n    short: ${language}\n`;
    const why = '    why: Serve.\n';
    const made = (files: Readonly<Record<string, string>>) => {
      const folder = folderOfGuide();
      mkdirSync(path.join(folder, shared), { recursive: true });
      for (const [file, content] of Object.entries(files))
        writeFileSync(path.join(folder, shared, file), content);
      const rule = path.join(folder, bus, 'service.ts');
      const before = readFileSync(rule, 'utf8');
      writeFileSync(
        rule,
        before
          .replace("  'child-name': name({ part: 'given' }),\n", '  ...child,\n')
          .replace(
            'import { type AnswersOf,',
            "import { child } from '../../shared/child/group.ts';\nimport { type AnswersOf,",
          )
          .replace('municipality, name, service', 'municipality, service'),
      );
      for (const language of ['it', 'en']) {
        const file = path.join(folder, bus, `words.${language}.yaml`);
        const said = readFileSync(file, 'utf8').replace(/ {2}child-name:\n( {4}.*\n)+/, '');
        writeFileSync(file, said);
      }
      return folder;
    };
    const whole = {
      'group.ts': group,
      'words.it.yaml': words('it') + why,
      'words.en.yaml': words('en') + why,
    };
    const told = async (folder: string) =>
      (await check(folder)).map(
        ({ file, code, message }) => `${path.relative(folder, file)} ${code} ${message}`,
      );
    assert.deepEqual(await told(made(whole)), []);
    const lacking = made({ ...whole, 'words.en.yaml': words('en') });
    assert.match(
      (await told(lacking)).join('\n'),
      /school-bus\/words\.en\.yaml missing questions\.child-name\.why is missing, here and in the group child/,
    );
    assert.equal(
      reliable(await loadCatalogue(lacking), { places }).entries.get('school-bus')?.definition,
      undefined,
    );
    const { 'words.en.yaml': _, ...onlyItalian } = whole;
    assert.match(
      (await told(made(onlyItalian))).join('\n'),
      /questions\.child-name\.label is missing, here and in the group child/,
    );
    const broken = made({ ...whole, 'group.ts': `${group}\nthrow new Error('not today');\n` });
    assert.match((await told(broken)).join('\n'), /shared\/child\/group\.ts does-not-load not today/);
    const like = folderOfGuide();
    const hearing = path.join(like, bus, 'hearing.it.yaml');
    const rule = path.join(like, bus, 'service.ts');
    writeFileSync(
      rule,
      readFileSync(rule, 'utf8')
        .replace(
          "isee: money({ per: 'year', none: true }),",
          "isee: money({ per: 'year', none: true }),\n  how: choice(['paper', 'card']),",
        )
        .replace('import { date,', 'import { choice, date,'),
    );
    writeFileSync(
      hearing,
      `${readFileSync(hearing, 'utf8')}questions:\n  how:\n    paper:\n      - like: papers.all\n`,
    );
    assert.match((await told(like)).join('\n'), /hearing\.it\.yaml unknown-id nothing is called papers\.all/);
  });

  it('a service that reads: an order that it has not, a field from nowhere, a line that names no field, nothing said of none', async () => {
    const debts = 'visualizzazione-indebiti';
    const lines = '../../shared/open-debts/fields.ts';
    const toldOf = async (
      file: string,
      from: string | RegExp,
      to: string,
      of = debts,
      reworded?: (words: string) => string,
    ) => {
      const folder = folderOfGuide();
      const mine = path.join(folder, 'school/debts');
      cpSync(new URL(`../services/payments-and-documents/${of}`, import.meta.url).pathname, mine, {
        recursive: true,
      });
      // What several services read of an archive stands beside the groups.
      for (const shared of ['shared/payments-of-year', 'shared/open-debts']) {
        const ours = new URL(`../services/${shared}`, import.meta.url).pathname;
        cpSync(ours, path.join(folder, shared), { recursive: true });
      }
      const changed = path.join(mine, file);
      const before = readFileSync(changed, 'utf8');
      writeFileSync(changed, before.replace(from, to));
      for (const words of reworded ? ['words.it.yaml', 'words.en.yaml', 'words.de.yaml'] : [])
        writeFileSync(path.join(mine, words), reworded?.(readFileSync(path.join(mine, words), 'utf8')) ?? '');
      // A list of their own, in the place of ours.
      const rule = path.join(mine, 'service.ts');
      writeFileSync(
        rule,
        readFileSync(rule, 'utf8')
          .replaceAll(`service('${of}'`, "service('debts'")
          .replaceAll(/'sportello\/lists\/([a-z-]+)'/g, "'../../shared/$1/fields.ts'"),
      );
      return (await check(folder)).map(
        ({ file: at, line, code, message }) => `${path.basename(at)} ${line > 1} ${code} ${message}`,
      );
    };
    assert.deepEqual(await toldOf('service.ts', 'nothing of this stands there', ''), []);
    for (const [file, from, to, says] of [
      [
        'service.ts',
        "newest: 'told-on'",
        "newest: 'day'",
        /service\.ts true unknown-id debts is put in order by day, which is no field of it/,
      ],
      [
        lines,
        "left: money({ fact: 'debt.left' })",
        'left: money()',
        /words\.it\.yaml true missing questions\.debts\.fields is missing: left/,
      ],
      [
        lines,
        "{ fact: 'debt.reason' }",
        "{ fact: 'debt.reasn' }",
        /there is no fact debt\.reasn; did you mean debt\.reason\?/,
      ],
      [
        'words.it.yaml',
        '{left}, su',
        '{lft}, su',
        /words\.it\.yaml true unknown-placeholder reads\.debts\.line: nothing reports \{lft\}; there is .*\{payBy\}/,
      ],
      [
        'words.en.yaml',
        / {4}none: There is nothing.*\n/,
        '',
        /words\.en\.yaml true missing reads\.debts\.none is missing/,
      ],
      [
        'words.it.yaml',
        '    label: Le somme da restituire\n',
        '    fields: { sum: { short: Somma } }\n',
        /words\.it\.yaml true missing questions\.debts\.label is missing/,
      ],
    ] as const)
      assert.match((await toldOf(file, from, to)).join('\n'), says);
    // A field that no fact says, named by the service itself.
    const named = 'fields: { left: { short: Ancora } }';
    assert.match(
      (
        await toldOf(lines, "left: money({ fact: 'debt.left' })", 'left: money()', debts, (words) =>
          words.replace(/^( {4})(label: .*)$/m, `$1$2\n$1${named}`),
        )
      ).join('\n'),
      /service\.ts true unknown-id debts\.left is read, and no fact says from where/,
    );
    // A document's words, and what it is made of.
    const statement = 'certificazione-unica';
    for (const [file, from, to, says] of [
      [
        'words.it.yaml',
        '  title: Certificazione unica {nextYear}',
        '  title: Certificazione unica {nextYea}',
        /document\.title: nothing reports \{nextYea\}; there is \{year\}, \{nextYear\}/,
      ],
      [
        'words.en.yaml',
        '    withheld: Tax withheld\n',
        '',
        /words\.en\.yaml true missing document\.steps\.withheld is missing/,
      ],
      [
        'words.it.yaml',
        ': {gross} prima delle tasse',
        ': {gros} prima delle tasse',
        /document\.reads\.payments\.line: nothing reports \{gros\}/,
      ],
      [
        '../../shared/payments-of-year/fields.ts',
        "from: date({ fact: 'payment.from' })",
        'from: date()',
        /words\.it\.yaml true missing document\.questions\.payments\.fields\.from is missing: short/,
      ],
    ] as const)
      assert.match((await toldOf(file, from, to, statement)).join('\n'), says);
  });

  it('a folder that no life event names, and an id that is there twice', async () => {
    const folder = folderOfGuide();
    cpSync(path.join(folder, 'school'), path.join(folder, 'scool'), { recursive: true });
    const lifeEvents = JSON.parse(readFileSync(path.join(folder, 'life-events.json'), 'utf8'));
    const stray = await check(folder);
    assert.deepEqual(
      stray.map(({ file, code }) => [path.relative(folder, file), code]),
      [['scool', 'folder']],
    );
    lifeEvents.push({ ...lifeEvents[0], id: 'scool' });
    writeFileSync(path.join(folder, 'life-events.json'), JSON.stringify(lifeEvents));
    const twice = await check(folder);
    assert.match(twice[0]?.message ?? '', /the id school-bus is that of .*school\/school-bus already/);
  });
});

/** What only the compiler sees: what stands in the rule instead of what, and how it is told there. */
const mistypes: Readonly<Record<string, readonly [of: string, is: string, at: string, says: RegExp]>> = {
  'a question that nobody is asked, read in a condition': [
    "ageOn(a['child-birth']",
    "ageOn(a['child-brith']",
    'child-brith',
    /^child-brith is no question; did you mean child-birth\?$/,
  ],
  'a condition that is data on such a question': [
    'must: { isee: atMost',
    'must: { isse: atMost',
    'isse',
    /^isse is no question; did you mean isee\?$/,
  ],
  'a guard of a wrong type': [
    'none: true })',
    "none: true, when: { 'child-birth': 3 } })",
    'isee: money(',
    /^isee: its guard tests child-birth for a number, and the answer is a date$/,
  ],
  'an option that there is not, compared': [
    'return age >= 3',
    "return a.how === 'crad' && age >= 3",
    'crad',
    /^crad is never the answer, which is paper, card; did you mean card\?$/,
  ],
  'a condition of a wrong type': [
    "{ isee: atMost(euros('20.000')) }",
    "{ isee: 'low' }",
    "isee: 'low'",
    /^it tests for a text, and the answer is a sum, none$/,
  ],
  'a step that is misspelt where it is reported': [
    "t.step('fare'",
    "t.step('faer'",
    'faer',
    /^faer is none of fare, share-off; did you mean fare\?$/,
  ],
  'a doubt that is declared nowhere': [
    't.values({ age });',
    "t.assume('fare-next-year');",
    'fare-next-year',
    /^fare-next-year is declared nowhere/,
  ],
  'a date that is declared as a step is': [
    "steps: { fare: { unit: 'cents', law }",
    "dates: { begins: { law } },\n        steps: { fare: { unit: 'cents', law }",
    'begins: { law }',
    /^Type '\{ law: string; \}' is not assignable to type 'string'/,
  ],
  'a figure for a sentence, told by a computation': [
    'const share = t.step(',
    'const share = t.values({ full }) ?? t.step(',
    't.values({ full })',
    /^values are figures for the sentence of a condition/,
  ],
  'an answer that may be none': [
    'a.isee !== null && a.isee',
    'a.isee',
    'a.isee <=',
    /^a\.isee may be null: whoever has none answers so$/,
  ],
  'a figure that is not read': ['figure.fare', 'figure.fair', 'figure.fair', /^nothing is called fair here$/],
  'a helper that there is not': [
    'ageOn, euros }',
    'ageOn, eurosi, euros }',
    'eurosi',
    /^there is no eurosi to import; did you mean euros\?$/,
  ],
  'an option of a question that there is not': [
    "per: 'year', none",
    "per: 'week', none",
    "per: 'week'",
    /^week is none of .*year/,
  ],
  'no law': ['age: {\n      law,', 'age: {', 'age: {', /^law is missing$/],
  'a bound of a date that is a text': [
    'notAfter: { todayPlusDays: 0 }',
    "notAfter: '2026-01-12'",
    "notAfter: '2026-01-12'",
    /^a day is day\('2025-01-12'\) of sportello\/core, or \{ todayPlusDays: 0 \}$/,
  ],
  'a bound of a date in a form of one’s own': [
    'notAfter: { todayPlusDays: 0 }',
    "notAfter: { date: '2026-01-12' }",
    "notAfter: { date: '2026-01-12' }",
    /^a day is day\('2025-01-12'\) of sportello\/core, or/,
  ],
  'a unit that steps do not have': [
    "{ unit: 'percent', law }",
    "{ unit: 'decimal', law }",
    "unit: 'decimal'",
    /^decimal is none of the units of a step: cents, .*percent/,
  ],
  'a number that is no sum': [
    "t.amount('discount', euros(String((full * share) / 10_000)))",
    "t.amount('discount', full * share)",
    'full * share',
    /^a sum is wanted, in whole cents: cents\(\.\.\.\) of a whole number/,
  ],
  'a function of the day where only answers are read': [
    'parameters: figure,',
    "parameters: figure,\n  assumptions: { young: { law, when: (a, t) => a['child-birth'] > t.today } },",
    'young',
    /^a function reads the answers alone here, and knows no day/,
  ],
};

describe('what is declared and never told', () => {
  const withNote = (told: boolean, expected?: string) => {
    const folder = folderOfGuide();
    const change = (file: string, of: string, is: string) => {
      const at = path.join(folder, bus, file);
      const before = readFileSync(at, 'utf8');
      assert.ok(before.includes(of), of);
      writeFileSync(at, before.replace(of, is));
    };
    change('service.ts', 'amounts: { discount', 'notes: { renew: law },\n        amounts: { discount');
    for (const language of ['it', 'en'])
      change(`words.${language}.yaml`, 'amounts:\n', 'notes:\n  renew: Si chiede ogni anno.\namounts:\n');
    if (told) change('service.ts', "t.amount('discount'", "t.note('renew');\n        t.amount('discount'");
    if (expected) change('examples.yaml', 'expect: { amounts', `expect: { notes: ${expected}, amounts`);
    return check(folder);
  };

  it('of a note is held against what an example says is told', async () => {
    assert.deepEqual(await withNote(true, '[renew]'), []);
    for (const [wrong, says] of [
      ['[]', /"ISEE 8\.000.*": notes: \["renew"\], expected \[\]$/],
      ['[renwe]', /"ISEE 8\.000.*": notes: \["renew"\], expected \["renwe"\]$/],
    ] as const) {
      const [fault, ...more] = await withNote(true, wrong);
      assert.match(fault?.message ?? '', says);
      assert.deepEqual(
        [fault?.code, path.basename(fault?.file ?? ''), more],
        ['wrong-example', 'examples.yaml', []],
      );
    }
    assert.match((await withNote(true, 'renew'))[0]?.message ?? '', /expect\.notes: .*array/);
  });

  it('is a fault of a note too', async () => {
    assert.deepEqual(
      (await withNote(false)).map(({ message }) => message),
      ['no example has the note renew: is it told with t.note?'],
    );
    assert.deepEqual(await withNote(true), []);
  });
});

describe('a person of an example', () => {
  const withHelper = (helper: string) => {
    const folder = folderOfGuide();
    const change = (file: string, of: string, is: string) => {
      const at = path.join(folder, bus, file);
      const before = readFileSync(at, 'utf8');
      assert.ok(before.includes(of), of);
      writeFileSync(at, before.replace(of, is));
    };
    change('service.ts', "} from 'sportello/interview'", ", person } from 'sportello/interview'");
    change(
      'service.ts',
      '  isee: money(',
      "  helper: person(['given-name', 'family-name', 'birth']),\n  isee: money(",
    );
    for (const language of ['it', 'en'])
      change(
        `words.${language}.yaml`,
        '  isee:\n',
        '  helper: { label: Persona, short: Persona, why: Serve per la tessera. }\n  isee:\n',
      );
    const whole = '{ given-name: Irina, family-name: Popescu, birth: 1980-03-12 }';
    change('examples.yaml', 'usual: { child-birth', `usual: { helper: ${whole}, child-birth`);
    change('examples.yaml', 'isee: 1500000 }', `isee: 1500000${helper} }`);
    return check(folder);
  };

  it('is answered whole: a part that is left out is told, though the law looks at none', async () => {
    assert.deepEqual(await withHelper(''), []);
    const given = ', helper: { given-name: Ana, family-name: Novak';
    assert.deepEqual(await withHelper(`${given}, birth: 1990-01-01 }`), []);
    const [fault, ...more] = await withHelper(`${given} }`);
    assert.deepEqual(
      [fault?.code, path.basename(fault?.file ?? ''), more],
      ['wrong-example', 'examples.yaml', []],
    );
    assert.match(
      fault?.message ?? '',
      /^"ISEE 15\.000: half": no answer to helper\.birth: a person is answered whole, and nothing of the usual one is added$/,
    );
    const line = readFileSync(fault?.file ?? '', 'utf8').split('\n')[(fault?.line ?? 0) - 1];
    assert.match(line ?? '', /ISEE 15\.000/);
  });
});

describe('what only the compiler sees', () => {
  it('is told in an author’s words, with its file and line; of the guide, nothing', async () => {
    const folder = folderOfGuide();
    const asked = ['child-name', 'child-birth', 'isee', 'how'];
    const clean = readFileSync(path.join(folder, bus, 'service.ts'), 'utf8')
      .replace('  isee: money(', "  how: choice(['paper', 'card']),\n  isee: money(")
      .replace('atMost, computation', 'atMost, choice, computation');
    const made = Object.entries(mistypes).map(([name, [of, is, at, says]], n) => {
      const file = path.join(folder, 'school', `mistake-${n}.ts`);
      assert.ok(clean.includes(of), of);
      writeFileSync(file, clean.replace(of, is));
      return { name, file, at, says };
    });
    const faults = (await compileFaults(folder, () => asked)) ?? [];
    for (const { name, file, at, says } of made) {
      const found = faults.filter((one) => one.file === file);
      const told = found.find(({ message }) => says.test(message));
      assert.ok(told, `${name}: ${JSON.stringify(found)}`);
      const line = readFileSync(file, 'utf8').split('\n')[told.line - 1];
      assert.ok(line?.includes(at), `${name}: ${told.line}: ${line}`);
      // What is declared is not said to be declared nowhere, for another mistake beside it.
      assert.ok(!found.some(({ message }) => /^(fare|share-off|discount) is declared nowhere/.test(message)));
    }
    assert.deepEqual(
      faults.filter(({ file }) => file.endsWith('service.ts')),
      [],
    );
  });

  it('is told by the check once, beside the rest; in a hurry, or without a compiler, it is left out', () => {
    const folder = folderOfGuide();
    const rule = path.join(folder, bus, 'service.ts');
    writeFileSync(
      rule,
      readFileSync(rule, 'utf8')
        .replace("t.step('fare'", "t.step('faer'")
        .replace('must: { isee: atMost', 'must: { isse: atMost'),
    );
    const run = (more: readonly string[], env: NodeJS.ProcessEnv = {}) =>
      spawnSync(
        process.execPath,
        ['src/channels/command-line/main.ts', 'check', 'services', folder, ...more],
        {
          encoding: 'utf8',
          env: { ...process.env, ...env },
        },
      );
    const whole = run([]);
    assert.equal(whole.status, 1);
    assert.match(whole.stdout, /service\.ts:\d+ faer is none of fare, share-off; did you mean fare\?/);
    assert.equal(whole.stdout.match(/isse is no question/g)?.length, 1);
    const quick = run(['--quick']);
    assert.doesNotMatch(quick.stdout, /faer/);
    assert.equal(quick.stderr, '');
    const hook = `import { registerHooks } from 'node:module';
registerHooks({ resolve(name, context, next) { if (name === 'typescript') throw new Error(name); return next(name, context); } });`;
    const bare = run([], { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(hook)}"` });
    assert.match(
      bare.stderr,
      /the types were not checked: the compiler \(typescript\) is not installed here/,
    );
    assert.doesNotMatch(bare.stdout, /faer/);
    assert.match(bare.stdout, /isse is no question/);
  });
});
