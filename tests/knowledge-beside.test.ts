// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { offerNow } from '#queue/index.ts';
import { completed } from './completed.ts';
import { asOwn } from './owner.ts';
import { scene } from './scene.ts';

const { database, counter, person, visit } = await scene('2026-04-10');
const [maria, ugo] = [await person('maria-rossi'), await person('ugo-neri')];
const definition = counter.catalogue.entries.get('bonus-asilo-nido')?.definition;
assert.ok(definition);
const answers = await asOwn(database, completed(definition, {}, day('2026-04-10')), maria.id);
assert.ok('fee' in answers);
const { fee: _, ...rest } = answers;
const begun = await counter.applications.start('bonus-asilo-nido', {
  language: 'it',
  channel: 'web',
  answers: rest,
  personId: maria.id,
});
assert.ok(begun.ok);
const draft = begun.value.application.id;
const text = async (answer: Response | Promise<Response>) => (await answer).text();

/** She asks for a person about her draft, in a language; his page of it. */
async function pageOf(language: 'it' | 'en') {
  const [her, his] = [await visit(maria), await visit(ugo)];
  const asked = await her(`/${language}/applications/${draft}/operator`, { words: '' });
  const home = asked.headers.get('location') ?? '';
  const at = `/it/desk/contacts/${home.split('/').at(-1)}`;
  await his('/it/desk/contacts/ready', { language });
  assert.equal(await offerNow(counter.contacts), 1);
  await his(`${at}/accept`, {});
  const shown = { page: await text(his(at)), question: await text(his(`${at}/questions/fee`)) };
  await her(`${home}/end`, {});
  await his(`${at}/wrap-up`, { code: 'informed', notes: '', next: 'break' });
  return shown;
}

describe('beside a contact stands what whoever answers needs to know', () => {
  it('of its service: for whom, when, what is needed, each sum with its law, the term', async () => {
    const { page } = await pageOf('it');
    const [, panel = ''] = /<h2 id="knowledge">([\s\S]*?)<\/section>/.exec(page) ?? [];
    assert.match(panel, /Per chi è[\s\S]*Il genitore che paga la retta/);
    assert.match(panel, /Che cosa serve[\s\S]*Il nome e la partita IVA del nido/);
    assert.match(panel, /Quando arriva la risposta[\s\S]*Entro 30 giorni/);
    for (const [id, { law }] of Object.entries(definition.service.amounts)) {
      assert.ok(panel.includes(definition.words.it.amounts[id] ?? id), id);
      assert.ok(panel.includes(law.split(',')[0]?.split(' ').at(-1) ?? law), law);
    }
  });

  it('of the question at which the person stands: its words aloud, why it is asked, where the answer is found', async () => {
    const { page, question } = await pageOf('it');
    for (const shown of [page, question])
      assert.match(
        shown,
        /Che cosa chiedere<\/h3><blockquote>Quanto paga di retta al mese\?<\/blockquote>[\s\S]*Perché si chiede[\s\S]*fino a un massimo al mese\.[\s\S]*Dove si trova[\s\S]*È scritta sulla ricevuta del nido\./,
      );
  });

  it('in the language in which they talk, marked as such', async () => {
    const { page } = await pageOf('en');
    assert.match(page, /Che cosa chiedere<\/h3><blockquote lang="en">[A-Z][^<]*\?<\/blockquote>/);
  });
});
