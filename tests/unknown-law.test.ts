// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { checkServices, definitionOf, lawsToLookUp, loadCatalogue } from '#catalogue/index.ts';
import { decisionsOf, type Letter } from '#decisions/index.ts';
import { begin, hear, type Turn } from '#dialogue/index.ts';
import { decide } from '#interview/index.ts';
import { outcome } from '#web/components/outcome.ts';
import { deskVisits, refusedApplication } from './desk-scene.ts';
import { heardOut } from './heard-out.ts';
import { scene } from './scene.ts';

// The town of the guide, whose author has not found the law of the highest ISEE.
const guide = readFileSync(new URL('../docs/first-service.md', import.meta.url), 'utf8');
type Edit = readonly [file: string, of: string, is: string];
function town(...edits: readonly Edit[]): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-unknown-law-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [, file = '', content = ''] of guide.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)) {
    const whole = path.join(folder, file);
    mkdirSync(path.dirname(whole), { recursive: true });
    const of = edits.filter(([edited]) => file.endsWith(edited));
    writeFileSync(
      whole,
      of.reduce((text, [, was, is]) => {
        assert.ok(text.includes(was), was);
        return text.replace(was, is);
      }, content),
    );
  }
  return folder;
}
const lost = ['service.ts', 'isee: { law, must:', "isee: { law: 'unknown', must:"] as const;
const catalogue = await loadCatalogue(town(lost));
const { database, clock, counter, person } = await scene('2026-03-10', { catalogue });
const { places } = counter;
const definition = definitionOf(catalogue, 'school-bus');
assert.ok(definition);
const on = '2026-03-10' as never;
const bologna = { code: '037006', name: 'Bologna', province: 'BO' };
const cheap = { 'child-name': 'Ada', 'child-birth': '2018-05-02', isee: 800_000, town: bologna };
const dear = { ...cheap, isee: 3_000_000 };
const sentences = {
  it: 'La norma non l’abbiamo ancora trovata',
  en: 'We have not found the law yet',
} as const;

describe('a condition whose law nobody has found', () => {
  it('is no fault, and is told to its author as something to look up', () => {
    assert.deepEqual(checkServices(catalogue, { places }), []);
    const [found, ...more] = lawsToLookUp(catalogue);
    assert.deepEqual(more, []);
    assert.equal(path.basename(found?.file ?? ''), 'service.ts');
    const line = readFileSync(found?.file ?? '', 'utf8').split('\n')[(found?.line ?? 0) - 1];
    assert.match(line ?? '', /isee: \{ law: 'unknown'/);
  });

  it('weakens itself and what is paid because of it, and is told as unknown by the API', () => {
    const { conditions, amounts } = decide(definition, cheap, { today: on, places });
    const marks = Object.fromEntries(conditions.map(({ id, mark }) => [id, mark]));
    assert.deepEqual(marks, { age: 'official', isee: 'unverified' });
    assert.deepEqual(
      amounts.map(({ mark }) => mark),
      ['unverified'],
    );
    assert.equal(conditions.find(({ id }) => id === 'isee')?.law, 'unknown');
  });

  for (const language of ['it', 'en'] as const) {
    it(`is told on the page, met or not (${language})`, () => {
      for (const answers of [cheap, dear]) {
        const report = decide(definition, answers, { today: on, places }, language);
        const page = String(outcome(definition, report, { acts: catalogue.acts, language }));
        assert.ok(page.includes(sentences[language]));
        assert.ok(!/unknown</.test(page));
      }
    });

    it(`is told aloud and by keypad, met or not (${language})`, () => {
      for (const mode of ['voice', 'keypad'] as const)
        for (const answers of [cheap, dear]) {
          const context = { definition, places, today: on };
          const agency = { it: 'Borgo', en: 'Borgo' };
          const out = (turn: Turn) => heardOut(turn, (state, input) => hear(context, state, input));
          const { say, state } = out(begin(context, { language, mode, answers, agency }));
          const yes =
            mode === 'keypad'
              ? { type: 'keys', keys: '1' }
              : { type: 'said', text: language === 'it' ? 'sì' : 'yes' };
          const more = state.phase === 'unmet' ? out(hear(context, state, yes as never)).say : [];
          const told = [...say, ...more].join(' ');
          assert.ok(told.includes(sentences[language]), told);
          assert.ok(!told.includes('unknown'), told);
        }
    });
  }

  it('is told in the letter, on the page of the case and to whoever decides', async () => {
    const visit = deskVisits(counter);
    const [maria, paola] = [await person('maria-rossi'), await person('paola-ferri')];
    const refused = await refusedApplication(counter, clock, {
      service: 'school-bus',
      person: maria,
      by: paola.id,
    });
    const letter = (await decisionsOf(database, refused.id))[0]?.letter as Letter | undefined;
    const texts = JSON.stringify(letter?.texts);
    for (const sentence of Object.values(sentences)) assert.ok(texts.includes(sentence));
    assert.ok(!texts.includes(': unknown.'));
    const ask = await visit(maria);
    const { text } = await ask(`/it/applications/${refused.id}`);
    assert.ok(text.includes(sentences.it));
  });

  it('is listed among the laws that are still looked for, beside those of the administration', async () => {
    const ask = await deskVisits(counter)(await person('maria-rossi'));
    const { text } = await ask('/it/law');
    const [own, looked] = ['administration', 'not-found'].map(
      (id) => new RegExp(`id="${id}">[\\s\\S]*?</section>`).exec(text)?.[0] ?? '',
    );
    assert.match(own ?? '', /Entro 45 giorni decidiamo[\s\S]*Regolamento comunale 3\/2023 art\. 8/);
    assert.match(own ?? '', /Il giudice[\s\S]*Codice del processo amministrativo art\. 29/);
    assert.doesNotMatch(own ?? '', /ricorso|patronato/i);
    assert.match(looked ?? '', /Sconto sullo scuolabus[\s\S]*<li>ISEE<\/li>/);
  });

  it('is refused where it is called official, and where a law must be', async () => {
    const faults = async (edit: Edit) =>
      checkServices(await loadCatalogue(town(edit)), { places }).map(
        ({ code, message }) => `${code} ${message}`,
      );
    assert.deepEqual(
      await faults(['service.ts', 'isee: { law, must:', "isee: { law: 'unknown', mark: 'official', must:"]),
      ['law isee: its law is unknown, and it is marked official'],
    );
    assert.deepEqual(
      await faults(['figures.yaml', 'act: Regolamento comunale 12/2024 art. 3,', 'act: unknown,']),
      ['law fare: its law is unknown, and it is marked official'],
    );
    assert.match(
      (await faults(['service.ts', 'law: [law],', "law: ['unknown'],"]))[0] ?? '',
      /leave the list empty/,
    );
  });
});
