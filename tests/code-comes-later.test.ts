// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { toldOfPapers } from '#interview/index.ts';
import { completed } from './completed.ts';
import { deskVisits, samplePerson } from './desk-scene.ts';
import { asOwn } from './owner.ts';
import { scene } from './scene.ts';

const today = day('2026-07-01');
const { database, clock, counter, visit } = await scene(today);
const maria = await samplePerson(database, clock, 'maria-rossi');
const definition = counter.catalogue.entries.get('bonus-nuovi-nati')?.definition;
assert.ok(definition);
const born = {
  event: 'birth',
  'event-date': '2026-06-10',
  parent: true,
  'lives-with': true,
  'other-asked': false,
  isee: 2_000_000,
  citizenship: 'italian-or-eu',
  resident: true,
};

describe('the codice fiscale of a newborn', () => {
  it('can come later: the page says so, what is sent says so, and it is asked for before the decision', async () => {
    const answers = await asOwn(database, completed(definition, { ...born, child: null }, today), maria.id);
    const { child: _, ...others } = answers;
    const begun = await counter.applications.start('bonus-nuovi-nati', {
      language: 'it',
      channel: 'web',
      answers: others,
      personId: maria.id,
    });
    assert.ok(begun.ok);
    const { id } = begun.value.application;
    const see = await visit(maria);
    const at = `/it/applications/${id}`;
    const question = await (await see(`${at}/questions/child`)).text();
    assert.match(
      question,
      /<input type="checkbox" id="none" name="none"[^>]*><label for="none">Non ce l’ha ancora/,
    );
    assert.equal((await see(`${at}/questions/child`, { value: '', none: 'yes' })).status, 303);
    const check = await (await see(`${at}/check`)).text();
    assert.match(check, /Non ce l’ha ancora/);
    assert.match(check, /Il codice fiscale del bambino\. Si deve leggere il codice/);
    const sent = await see(`${at}/submit`, { shown: /name="shown" value="([^"]+)"/.exec(check)?.[1] ?? '' });
    assert.equal(sent.headers.get('location'), `${at}/receipt`);
    const receipt = await (await see(`${at}/receipt`)).text();
    assert.match(receipt, /Non ce l’ha ancora/);
    // It is given later as a document is, and whoever decides sees that it is missing.
    assert.match(await (await see(`${at}/documents`)).text(), /Il codice fiscale del bambino/);
    const paola = await samplePerson(database, clock, 'paola-ferri');
    const desk = await deskVisits(counter)(paola);
    await desk(`/it/desk/cases/${id}/open`, { reason: 'work' });
    assert.match((await desk(`/it/desk/cases/${id}`)).text, /Il codice fiscale del bambino/);
  });

  it('is asked for by no paper where it was given', () => {
    const given = { ...born, child: 'RSSGLI26E50H501Y' };
    assert.deepEqual(toldOfPapers(definition, given, today, 'it'), []);
    assert.equal(toldOfPapers(definition, { ...born, child: null }, today, 'it').length, 3);
  });
});
