// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import ts from 'typescript';
import { loadCatalogue } from '#catalogue/index.ts';
import { decisionsOf, type Letter } from '#decisions/index.ts';
import { reception } from '#reception/index.ts';
import type { Input } from '#turns/index.ts';
import { deskVisits, refusedApplication, sentApplication } from './desk-scene.ts';
import { saidOut } from './heard-out.ts';
import { scene } from './scene.ts';
import { keysOf } from './telephone-keys.ts';

// The town of the guide for authors: a regulation of its own, a review, and no appeal.
const page = readFileSync(new URL('../docs/first-service.md', import.meta.url), 'utf8');
const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-town-'));
after(() => rmSync(folder, { recursive: true, force: true }));
for (const [, file = '', content = ''] of page.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}
const { database, clock, counter, person } = await scene('2026-03-10', {
  catalogue: await loadCatalogue(folder),
});
const visit = deskVisits(counter);
const maria = await person('maria-rossi');
const paola = await person('paola-ferri');

/** What is another agency's, and what this town does not have. */
const foreign = /INPS|L\. 88\/1989|comitato|committee|ricors|\bappeal|patronato|L\. 241\/1990/i;
const regulation = /Regolamento comunale 3\/2023 art\. 12/;
/** The words of a page that are its own, without head and foot. */
const mainOf = (text: string) => /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? text;

const spoken = (digits: string) =>
  [...digits]
    .map((digit) => 'zero uno due tre quattro cinque sei sette otto nove'.split(' ')[Number(digit)])
    .join(' ');
const first = await refusedApplication(counter, clock, {
  service: 'school-bus',
  person: maria,
  by: paola.id,
});

/** The application as it stands. */
async function now() {
  const found = await counter.casework.read(first.id);
  assert.ok(found.ok);
  return found.value;
}

describe('an application to a town that has a review and no appeal, refused', () => {
  it('had the term of its own regulation', () => {
    assert.equal(first.dueOn, '2026-04-24', 'forty-five days from 10 March');
  });

  it('gets a letter that tells its own remedies in both languages', async () => {
    const letter = (await decisionsOf(database, first.id))[0]?.letter as Letter | undefined;
    const [it = '', en = ''] = (letter?.texts ?? []).map(({ parts }) => JSON.stringify(parts));
    for (const text of [it, en]) {
      assert.match(text, regulation);
      assert.match(text, /\(TAR\).*Codice del processo amministrativo art\. 29/s);
      assert.doesNotMatch(text, foreign);
    }
    assert.match(it, /Può chiedere il riesame/);
    assert.match(en, /You can ask for a review/);
  });

  it('is told on its page in both languages, with the review to ask for and the court after it', async () => {
    const ask = await visit(maria);
    for (const [language, court] of [
      ['it', 'Può andare dal giudice amministrativo (TAR) entro 60 giorni.'],
      ['en', 'You can go to the administrative court (TAR) within 60 days.'],
    ]) {
      const { text } = await ask(`/${language}/applications/${first.id}`);
      const main = mainOf(text);
      assert.ok(main.includes(court ?? ''));
      assert.match(main, /contest#review/);
      assert.match(main, regulation);
      assert.doesNotMatch(main, foreign);
      const choice = mainOf((await ask(`/${language}/applications/${first.id}/contest`)).text);
      assert.match(choice, regulation);
      assert.doesNotMatch(choice, foreign);
    }
  });

  it('is told in conversation and by keys; who asks to appeal is told that this cannot be', async () => {
    for (const mode of ['text', 'keypad'] as const) {
      const made = await counter.pins.make({ person: maria, actor: maria }, '1-day');
      assert.ok(made.ok);
      const isKeyed = mode === 'keypad';
      const call = reception({ ...counter, database }, { language: 'it', mode, source: null });
      const say = async (text: string) => {
        const heard = await call.hear(isKeyed ? { type: 'keys', keys: text } : { type: 'said', text });
        const on = async (input: Input) => (await call.hear(input)).turn.say;
        return (await saidOut(heard.turn.say, on)).join(' ');
      };
      await say(isKeyed ? '4' : 'volevo sapere a che punto è la mia domanda');
      await say(isKeyed ? '1' : 'ho il pin');
      await say(isKeyed ? keysOf(maria.codiceFiscale) : maria.codiceFiscale);
      await say(isKeyed ? '1' : 'sì');
      const told = await say(isKeyed ? made.value.pin : spoken(made.value.pin));
      assert.match(told, /La risposta è no.*chiedere all’ufficio di riguardarla.*\(TAR\)/s);
      assert.match(told, isKeyed ? /Per il riesame prema 4/ : /dica: riesame/);
      assert.doesNotMatch(told, foreign);
      assert.match(await say(isKeyed ? '5' : 'ricorso'), /Ora non c’è una risposta da contestare/);
    }
  });

  it('is told at the desk, in the letter before it is signed, and when documents are asked', async () => {
    const ask = await visit(paola);
    const sent = await sentApplication(counter, clock, {
      service: 'school-bus',
      status: 'ineligible',
      personId: maria.id,
    });
    const desk = `/it/desk/cases/${sent.id}`;
    await ask(`${desk}/open`, { reason: 'work' });
    const open = mainOf((await ask(desk)).text);
    assert.match(open, /Regolamento comunale 3\/2023 art\. 8/);
    const version = /name="version" value="(\d+)"/.exec((await ask(`${desk}/decide`)).text)?.[1] ?? '';
    const draft = { outcome: 'refused', reasons: 'age', words: '', do: 'preview', version };
    const preview = mainOf((await ask(`${desk}/decide`, draft)).text);
    assert.match(preview, regulation);
    const documents = mainOf((await ask(`${desk}/documents`)).text);
    assert.match(documents, /Regolamento comunale 3\/2023 art\. 9/);
    for (const text of [open, preview, documents]) assert.doesNotMatch(text, foreign);
  });

  it('is not appealed, on any way: it is said plainly', async () => {
    const ask = await visit(maria);
    const onPage = await ask(`/it/applications/${first.id}/contest`, { kind: 'appeal' });
    assert.equal(onPage.status, 409);
    assert.match(onPage.text, /ora non si può contestare così/);
    const begun = await counter.applications.contest(await now(), 'appeal', {
      language: 'it',
      channel: 'api',
    });
    assert.deepEqual(begun.ok ? [] : begun.problems.map(({ code }) => code), ['state']);
    const done = await counter.casework.appeal(first.id, { channel: 'web', grounds: [], words: 'No.' });
    assert.deepEqual(done.ok ? [] : done.problems.map(({ code }) => code), ['state']);
  });

  it('is reviewed: an interview of its own law, in both languages', async () => {
    const begun = await counter.applications.contest(await now(), 'review', {
      language: 'it',
      channel: 'web',
    });
    assert.ok(begun.ok);
    const { service, words } = counter.applications.definition(begun.value);
    assert.deepEqual(service.law, ['Regolamento comunale 3/2023 art. 12']);
    assert.doesNotMatch(JSON.stringify([service.law, words]), foreign);
  });
});

/** Laws and names of one administration, as a text of ours would hold them. */
const ofOne =
  /\bINPS\b|\b[Cc]omitato\b|\b[Cc]ommittee\b|(?:\bL|\bD\.(?:P\.R|Lgs|L|M))\. ?\d+\/\d{4}|\b(?:Circ|Msg)\b\.? ?(?:INPS )?\d/;
/** What stays, and why. */
const kept: Readonly<Record<string, string>> = {
  'src/settings/variables.ts': 'the name of a register that can be asked',
  'src/settings/together.ts': 'the name of a register that can be asked',
  'src/definition/catalogue/acts.ts': 'shows an author how an act is cited',
  'src/language/it/around.ts': 'words that people say, whoever they talk to',
  'src/language/en/around.ts': 'words that people say, whoever they talk to',
};

function textsOfOne(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const walk = (node: ts.Node) => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);
    if (isText && ofOne.test(node.text)) found.push(`${file}: ${node.text}`);
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}

describe('the code', () => {
  const files = globSync('src/**/*.ts').filter(
    (file) => !file.endsWith('.test.ts') && !file.startsWith('src/institutions/'),
  );
  it('holds no law and no name of one administration in its texts', () => {
    assert.deepEqual(
      files.filter((file) => !(file in kept)).flatMap(textsOfOne),
      [],
      'it belongs into administration.yaml',
    );
  });

  it('excepts no file that needs it no more', () => {
    assert.deepEqual(
      Object.keys(kept).filter((file) => textsOfOne(file).length === 0),
      [],
    );
  });
});
