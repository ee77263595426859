// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { examplesOf, loadCatalogue } from '#catalogue/index.ts';
import { answersOnRoute, decide } from '#interview/index.ts';
import { conversation } from '#reception/index.ts';
import { testDatabase } from '#store/testing.ts';
import { channels } from './channels.ts';
import { completed } from './completed.ts';
import { testClock, testCounter, testRegisters } from './counter.ts';
import { deskVisits, samplePerson } from './desk-scene.ts';
import { saidOut } from './heard-out.ts';

// The pages for authors are tried as they stand: each file is taken out of the page and put where the page says.
for (const guide of ['first-service.md', 'primo-servizio.md']) {
  const page = readFileSync(new URL(`../docs/${guide}`, import.meta.url), 'utf8');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-guide-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [, file = '', content = ''] of page.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }

  const clock = testClock('2026-03-10');
  const database = await testDatabase();
  const counter = await testCounter(database, clock, { catalogue: await loadCatalogue(folder) });
  const definition = counter.catalogue.entries.get('school-bus')?.definition;
  if (!definition) throw new Error(`${guide} defines no service`);
  describe(`the service of ${guide}`, () => {
    for (const [channel, play] of Object.entries(channels)) {
      it(`is obtained by ${channel}`, async () => {
        for (const { on, answers } of examplesOf(counter.catalogue, 'school-bus')) {
          clock.set(on);
          const all = completed(definition, answers, on);
          const { application, receipt } = await play(counter, definition, all, 'it');
          const expected = decide(definition, all, { today: on, places: counter.places });
          assert.deepEqual(application.answers, answersOnRoute(definition.service, all, on));
          assert.deepEqual(receipt.outcome, expected);
        }
      });
    }
    it('is not asked what its own fact finds in a register: read on the page, and told by voice and keys', async () => {
      const { known } = await testRegisters(database, clock);
      const told = await testCounter(database, clock, { catalogue: counter.catalogue, registers: known });
      const maria = await samplePerson(database, clock, 'maria-rossi');
      const begun = await told.applications.start('school-bus', {
        language: 'it',
        channel: 'web',
        personId: maria.id,
      });
      assert.ok(begun.ok);
      const { application } = begun.value;
      const bologna = { code: '037006', name: 'Bologna', province: 'BO' };
      assert.deepEqual(application.answers, { town: bologna });
      assert.equal(application.known['town']?.register, 'anpr');
      const ask = await deskVisits(told)(maria);
      const { text } = await ask(`/it/applications/${application.id}/known`);
      assert.match(text, /Comune.*Bologna/s);
      for (const mode of ['voice', 'keypad'] as const) {
        const rooms = { ...told, database };
        const held = await conversation(rooms, { application, code: null }, { mode, isGreeted: true });
        const said = await saidOut(held.first.says, async (input) => (await held.hear(input)).says);
        assert.match(said.join(' '), /Dall’anagrafe, al 10 marzo 2026: comune\./);
        assert.doesNotMatch(said.join(' '), /In quale comune/);
      }
    });
    it('holds its cases on the command line, from its own folder', () => {
      const env = { ...process.env, SPORTELLO_SERVICES: folder };
      const { status, stdout } = spawnSync(process.execPath, ['src/channels/command-line/main.ts', 'cases'], {
        env,
        encoding: 'utf8',
      });
      assert.equal(status, 0, stdout);
      assert.equal(stdout.match(/✔/g)?.length, 3);
    });
  });
}
