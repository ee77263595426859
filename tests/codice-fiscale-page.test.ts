// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testDatabase } from '#store/testing.ts';
import { testClock, testCounter } from './counter.ts';

const counter = await testCounter(await testDatabase(), testClock('2026-11-29'));

async function worked(boxes: Readonly<Record<string, string>>) {
  const response = await counter.web.request('http://localhost/it/codice-fiscale', {
    method: 'POST',
    body: new URLSearchParams(boxes),
    headers: { origin: 'http://localhost', host: 'localhost' },
  });
  return {
    status: response.status,
    page: await response.text(),
    cache: response.headers.get('cache-control'),
  };
}
const mario = {
  'family-name': 'Rossi',
  'given-name': 'Mario',
  sex: 'male',
  'birth-day': '1',
  'birth-month': '1',
  'birth-year': '1980',
  place: 'Roma',
};

describe('a codice fiscale worked out on the page, without JavaScript', () => {
  it('is shown, is for the question it was asked for, and is kept nowhere', async () => {
    const to = '/it/applications/00000000-0000-4000-8000-000000000000/questions/codice-fiscale';
    const { status, page, cache } = await worked({ ...mario, to });
    assert.equal(status, 200);
    assert.match(page, /RSSMRA80A01H501U/);
    assert.ok(page.includes(`action="${to}"`));
    assert.match(cache ?? '', /no-store/);
  });
  it('leads nowhere else', async () => {
    const { page } = await worked({ ...mario, to: 'https://example.org/it/applications/x/questions/y' });
    assert.doesNotMatch(page, /example\.org/);
  });
  it('asks which of several places, and says what is missing', async () => {
    const castro = await worked({ ...mario, place: 'Castro' });
    assert.equal(castro.status, 422);
    assert.match(castro.page, /Castro \(LE\)/);
    const chosen = await worked({ ...mario, place: 'Castro (BG)' });
    assert.match(chosen.page, /RSSMRA80A01C337/);
    const empty = await worked({});
    assert.equal(empty.status, 422);
    assert.match(empty.page, /Scriva questo dato/);
  });
});
