// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day, type Result, todayInItaly } from '#core/index.ts';
import type { Person } from '#persons/index.ts';
import { conversation } from '#reception/index.ts';
import type { Application } from '#record/index.ts';
import type { Input } from '#turns/index.ts';
import { apiClient } from './api-client.ts';
import { completed } from './completed.ts';
import { samplePerson } from './desk-scene.ts';
import { asOwn } from './owner.ts';
import { scene } from './scene.ts';
import { ended, upToConsent } from './up-to-consent.ts';

const { database, clock, counter } = await scene('2026-04-10');
const { applications, catalogue } = counter;
const [maria, luca] = [
  await samplePerson(database, clock, 'maria-rossi'),
  await samplePerson(database, clock, 'luca-bianchi'),
];
const service = 'delega-riscossione';
const must = <Value>(result: Result<Value, string>): Value => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};
async function answersOf(person: Person) {
  const definition = catalogue.entries.get(service)?.definition;
  assert.ok(definition);
  return asOwn(database, completed(definition, { until: '2026-12-31' }, todayInItaly(clock)), person.id);
}
const elsewhere = async (application: Application, until: string) => {
  const by = { who: 'citizen', channel: 'web', confidence: 1, confirmed: true } as const;
  must(await applications.answer(application, { path: 'until', value: until, ...by }));
};

describe('what was read back is what is sent', () => {
  for (const mode of ['text', 'keypad'] as const)
    for (const whose of ['a guest’s', 'one’s own'] as const)
      it(`in conversation (${mode}, ${whose}): what was changed elsewhere meanwhile is read back anew, and asked about again`, async () => {
        const answers = await answersOf(maria);
        const own = whose === 'one’s own' ? { personId: maria.id } : {};
        const begun = must(
          await applications.start(service, { language: 'it', channel: mode, answers, ...own }),
        );
        const yes: Input = mode === 'keypad' ? { type: 'keys', keys: '1' } : { type: 'said', text: 'sì' };
        const talked = await conversation({ ...counter, database }, begun, { mode, isGreeted: true });
        assert.match((await upToConsent(talked, yes)).says.join(' '), /trentuno dicembre duemilaventisei/);
        await elsewhere(begun.application, '2026-09-30');
        const said = await upToConsent(talked, yes, await talked.hear(yes));
        assert.equal(said.ended, null, 'nothing is sent');
        assert.match(said.says.join(' '), /qualche risposta è cambiata.*Non ho inviato nulla/);
        assert.match(said.says.join(' '), /trenta settembre duemilaventisei/, 'as it stands now');
        const sent = await ended(talked, await talked.hear(yes));
        assert.equal(sent.ended, whose === 'one’s own' ? 'sent' : 'handed-in');
        const [row] = await database.query<{ until: string }>(
          `select answers ->> 'until' as until from application where id = $1`,
          [begun.application.id],
        );
        assert.equal(row?.until, '2026-09-30');
      });

  it('in conversation: what became somebody’s meanwhile is the guest’s no more, and nothing of it is said', async () => {
    const begun = must(
      await applications.start(service, { language: 'it', channel: 'text', answers: await answersOf(luca) }),
    );
    const talked = await conversation({ ...counter, database }, begun, { mode: 'text', isGreeted: true });
    must(await applications.claim(begun.application, luca.id, 'web'));
    const said = await talked.hear({ type: 'said', text: 'sì' });
    assert.equal(said.ended, 'stopped');
    assert.match(said.says.join(' '), /adesso è collegata a una persona/);
    assert.equal(must(await applications.openAs(begun.application.id, luca.id)).status, 'draft', 'not sent');
  });

  it('by the API: what somebody else changed is refused with 409, until it was shown', async () => {
    const client = await apiClient(counter);
    const make = async () => {
      const begun = await client.call('POST', '/applications', {
        service,
        language: 'it',
        answers: await answersOf(maria),
      });
      return (await begun.json()) as { id: string; shown: string };
    };
    const submit = (id: string, headers = {}) =>
      client.call('POST', `/applications/${id}/submission`, undefined, headers);
    const codeOf = async (answer: Response) =>
      [answer.status, ((await answer.json()) as { code?: string }).code] as const;

    // What it wrote itself it need not show anew.
    assert.equal((await submit((await make()).id)).status, 200);

    const { id, shown } = await make();
    const application = must(await applications.openByClient(id, client.id));
    await elsewhere(application, '2026-09-30');
    assert.deepEqual(await codeOf(await submit(id)), [409, 'changed']);
    assert.deepEqual(await codeOf(await submit(id, { 'if-match': `"${shown}"` })), [409, 'changed']);
    const read = await client.call('GET', `/applications/${id}`);
    const now = (await read.json()) as { shown: string; status: string };
    assert.equal(now.status, 'draft');
    assert.notEqual(now.shown, shown);
    const etag = read.headers.get('etag') ?? '';
    assert.equal(etag, `"${now.shown}"`);
    const done = await submit(id, { 'if-match': etag });
    assert.equal(done.status, 200, await done.text());
    assert.equal((await submit(id, { 'if-match': etag })).status, 200, 'asked again: the same receipt');
    assert.equal(must(await applications.openByClient(id, client.id)).answers['until'], day('2026-09-30'));
  });
});
