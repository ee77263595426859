// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openDecision } from '#decisions/index.ts';
import { deskVisits, sentApplication } from './desk-scene.ts';
import { scene } from './scene.ts';

const { database, clock, counter, person } = await scene('2026-06-10');
const paola = await person('paola-ferri');
const carla = await person('carla-greco');
const visit = deskVisits(counter);
const asPaola = await visit(paola);
const together = '/it/desk/cases/together';
const of = async (status: 'eligible' | 'ineligible', name: string) => {
  const personId = (await person(name)).id;
  const sent = await sentApplication(counter, clock, {
    service: 'assegno-sociale',
    status,
    personId,
    orTheirs: true,
  });
  await counter.casework.assign(sent.id, paola.id, carla.id);
  return sent;
};
const read = async (id: string) => {
  await asPaola(`/it/desk/cases/${id}/open`, { reason: 'work' });
  return asPaola(`/it/desk/cases/${id}`);
};
const ticked = (text: string) =>
  [...text.matchAll(/name="case"[^>]*value="([^"]+)"/g)].map(([, value]) => value ?? '');

const one = await of('eligible', 'maria-rossi');

describe('an easy grant', () => {
  it('is signed from its own page with one press, and the next case opens', async () => {
    const first = await of('eligible', 'giuseppe-esposito');
    const { text } = await read(first.id);
    assert.match(text, /Accolgo, firmo e prendo la prossima/);
    const version = /name="version" value="(\d+)"/.exec(text)?.[1] ?? '';
    const form = { outcome: 'granted', do: 'sign-next', version };
    const signed = await asPaola(`/it/desk/cases/${first.id}/decide`, form);
    assert.equal(signed.status, 303, signed.text);
    assert.equal((await openDecision(database, first.id))?.outcome, 'granted');
    const no = await of('ineligible', 'luca-bianchi');
    assert.doesNotMatch((await read(no.id)).text, /Accolgo, firmo/);
  });
});

describe('easy grants signed together', () => {
  it('are those of an officer’s own that the rules propose, each opened and read before', async () => {
    const before = await asPaola(together);
    assert.equal(before.status, 200);
    assert.deepEqual(ticked(before.text), [], 'nothing can be signed unread');
    assert.match(before.text, new RegExp(`Da aprire prima[\\s\\S]*${one.number}`));
    await read(one.id);
    const now = await asPaola(together);
    assert.equal(ticked(now.text).length, 1);
    const unread = await asPaola(together, { case: `${one.id}~1` });
    assert.equal(unread.status, 409, 'another version than the one that was read');
    assert.equal(await openDecision(database, one.id), undefined);
  });

  it('have each its own decision, and sent twice are signed once', async () => {
    const [value = ''] = ticked((await asPaola(together)).text);
    const [first, second] = await Promise.all([
      asPaola(together, { case: value }),
      asPaola(together, { case: value }),
    ]);
    const pages = `${first.text} ${second.text}`;
    assert.match(pages, /Una pratica firmata/);
    const decision = await openDecision(database, one.id);
    assert.equal(decision?.outcome, 'granted');
    assert.equal(decision?.signedBy, paola.id);
    const again = await asPaola(together, { case: value });
    assert.equal(again.status, 409);
    assert.match(again.text, /C’è già una decisione firmata/);
  });

  it('leave out what has to be looked at: another application, a refusal, and the case of somebody else', async () => {
    const twice = await of('eligible', 'maria-rossi');
    await read(twice.id);
    const refusal = await of('ineligible', 'luca-bianchi');
    const page = await read(refusal.id);
    const version = /version=(\d+)/.exec(page.text)?.[1] ?? '';
    assert.doesNotMatch((await asPaola(together)).text, new RegExp(`${refusal.number}|${twice.number}`));
    const forced = await asPaola(together, { case: `${refusal.id}~${version}` });
    assert.equal(forced.status, 409);
    assert.match(forced.text, /si decide da sola/);
    assert.equal(await openDecision(database, refusal.id), undefined);
    assert.equal((await asPaola(together, {})).status, 422);
    const asMaria = await visit(await person('maria-rossi'));
    assert.equal((await asMaria(together, { case: `${one.id}~1` })).status, 403);
  });
});
