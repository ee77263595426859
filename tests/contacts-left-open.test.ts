// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operatorWith } from '#operators/index.ts';
import { readApplication } from '#record/index.ts';
import { sentApplication } from './desk-scene.ts';
import { scene } from './scene.ts';

const { database, clock, counter, person, visit } = await scene('2026-04-10');
const [maria, ugo, carla, paola] = [
  await person('maria-rossi'),
  await person('ugo-neri'),
  await person('carla-greco'),
  await person('paola-ferri'),
];
const to = async (answer: Response | Promise<Response>) => (await answer).headers.get('location') ?? '';

/** A page that stands open, and what it is told of something that happens to this id now: nothing once it is told no more. */
async function opened(answer: Response | Promise<Response>, id: string) {
  const reader = (await answer).body?.getReader();
  assert.ok(reader);
  return async () => {
    const happens = setInterval(
      () => void database.query('select pg_notify($1, $2)', ['sportello_contact', id]),
      50,
    );
    const { value } = await reader.read().finally(() => clearInterval(happens));
    return Buffer.from(value ?? []).toString();
  };
}
const changed = 'event: changed\ndata: \n\n';

describe('a page that stands open when its visit ends on another', () => {
  it('tells somebody who waits nothing more', async () => {
    const her = await visit(maria);
    const home = await to(her('/it/operator', { words: '' }));
    const told = await opened(her(`${home}/live`), home.split('/').at(-1) ?? '');
    assert.equal(await told(), changed);
    await her('/it/sign-out', {});
    assert.equal(await told(), '');
    await (await visit(maria))(`${home}/cancel`, {});
  });

  it('tells whoever answers nothing more, and they count as at their desk no more', async () => {
    const his = await visit(ugo);
    await his('/it/desk/contacts/ready', { language: 'it' });
    const told = await opened(his('/it/desk/contacts/live'), ugo.id);
    assert.equal(await told(), changed);
    await his('/it/sign-out', {});
    assert.equal(await told(), '');
    const long = new Date('2026-01-01T00:00:00Z');
    await database.query('update contact_operator set seen_at = $2 where operator_id = $1', [ugo.id, long]);
    await counter.contacts.desks.tell();
    assert.deepEqual((await operatorWith(counter.contacts, ugo.id))?.seenAt, long);
  });

  it('draws no board for whoever leads any more', async () => {
    const hers = await visit(carla);
    const told = await opened(hers('/it/desk/wallboard/live'), ugo.id);
    assert.equal(await told(), changed);
    await database.query('delete from staff_role where person_id = $1', [carla.id]);
    assert.equal(await told(), '');
  });

  it('tells an officer nothing more of a case', async () => {
    const of = { service: 'assegno-sociale', status: 'eligible', personId: maria.id } as const;
    const { id } = await sentApplication(counter, clock, of);
    const hers = await visit(paola);
    await hers(`/it/desk/cases/${id}/open`, { reason: 'work' });
    // What a page that stands open is told when somebody takes or gives back the case.
    const told = async (officerId: string | null) => {
      const { version } = (await readApplication(database, id)) ?? { version: 0 };
      const page = await hers(`/it/desk/cases/${id}/live?version=${version}`);
      if (officerId === null) await hers('/it/sign-out', {});
      const moved = await counter.casework.assign(id, officerId, carla.id);
      assert.ok(moved.ok);
      return page.text();
    };
    assert.match(await told(paola.id), /^event: changed\ndata: .*Paola Ferri/);
    assert.equal(await told(null), '');
  });
});
