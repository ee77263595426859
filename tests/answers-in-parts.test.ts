// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { receiptPaper } from '../src/channels/web/applications/receipt-paper.ts';
import { mariasAnswers } from './family.ts';
import { scene } from './scene.ts';

const { counter, person, visit } = await scene('2026-06-10');
const maria = await person('maria-rossi');
const begun = await counter.applications.start('assegno-unico-universale', {
  language: 'it',
  channel: 'web',
  answers: mariasAnswers('half'),
  personId: maria.id,
});
assert.ok(begun.ok);
const { application } = begun.value;
const base = `/it/applications/${application.id}`;
const her = await visit(maria);
const checked = await (await her(`${base}/check`)).text();
assert.ok((await counter.applications.submit(application, 'web')).ok);

/** The heads of this level that stand before a list of answers, each with the names of its answers. */
function parts(text: string, level: 3 | 4): ReadonlyMap<string, readonly string[]> {
  const found = text.matchAll(new RegExp(`<h${level}>([^<]*)</h${level}><dl[^>]*>(.*?)</dl>`, 'gs'));
  const all = [...found].map(([, name = '', list = '']) => {
    const names = [...list.matchAll(/<dt>([^<]*)<\/dt>/g)].map(([, one = '']) => one);
    return [name, names] as const;
  });
  assert.equal(new Set(all.map(([name]) => name)).size, all.length, 'each part once');
  return new Map(all);
}

describe('answers of an application', () => {
  it('stand under their parts before they are sent, each part once', () => {
    const all = parts(checked, 3);
    assert.ok((all.get('La sua richiesta') ?? []).length > 2, [...all.keys()].join('; '));
    assert.ok(all.get('Figlio 2 di 2')?.includes('Data di nascita'));
    assert.ok(all.get('Chi fa domanda')?.includes('Nome'), [...all.keys()].join('; '));
  });

  it('stand so on the receipt, and on its paper', async () => {
    const before = parts(checked, 3);
    const receipt = parts(await (await her(`${base}/receipt`)).text(), 3);
    for (const [name, answers] of before) assert.deepEqual(receipt.get(name), answers, name);
    const sent = await counter.casework.read(application.id);
    assert.ok(sent.ok && sent.value.receipt);
    const definition = counter.applications.definition(sent.value);
    const of = { receipt: sent.value.receipt, documents: [], dueOn: null, address: 'https://x.example/' };
    const { blocks } = receiptPaper(definition, counter.catalogue.brand, of);
    const heads = blocks.flatMap((block, n) =>
      block.kind === 'heading' && block.level === 3 && blocks[n + 1]?.kind === 'facts' ? [block.text] : [],
    );
    assert.deepEqual(heads, [...before.keys()]);
    const child =
      blocks[blocks.findIndex((one) => one.kind === 'heading' && one.text === 'Figlio 1 di 2') + 1];
    assert.ok(child?.kind === 'facts' && child.facts.some(({ name }) => name === 'Data di nascita'));
  });

  it('stand so at the desk, beneath those to look at first', async () => {
    const his = await visit(await person('paola-ferri'));
    const desk = `/it/desk/cases/${application.id}`;
    await his(`${desk}/open`, { reason: 'work' });
    const told = parts(await (await his(desk)).text(), 4);
    for (const name of ['La sua richiesta', 'Figlio 1 di 2', 'Figlio 2 di 2'])
      assert.ok(told.has(name), name);
    assert.ok(told.get('Figlio 1 di 2')?.includes('Data di nascita'));
  });
});
