// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { lettersOf, notify, openLetter } from '#notices/index.ts';
import { scene } from './scene.ts';

const { database, clock, counter, person, visit } = await scene('2026-06-10');
const [maria, luca] = [await person('maria-rossi'), await person('luca-bianchi')];
const [asMaria, asLuca] = [await visit(maria), await visit(luca)];
const pdf = new TextEncoder().encode('%PDF-1.7 a letter');
const letter = {
  personId: maria.id,
  kind: 'decision',
  language: 'it',
  title: 'La sua domanda è accolta',
  body: ['Buongiorno.', 'La sua domanda è accolta.'],
  at: new Date(clock.nowMs()),
} as const;

describe('a letter', () => {
  const id = notify(database, { ...letter, paper: { pdf, name: 'lettera d’esito.pdf' } });

  it('is in the mailbox of whom it is for, marked as unread until it is opened', async () => {
    const list = await (await asMaria('/it/my/letters')).text();
    assert.match(list, /La sua domanda è accolta<\/a> <span class="mark">Da leggere/);
    assert.match(await (await asMaria('/it/my')).text(), /1 da leggere/);
    const page = await asMaria(`/it/my/letters/${await id}`);
    assert.equal(page.headers.get('cache-control'), 'no-store');
    assert.match(await page.text(), /<p>La sua domanda è accolta\.<\/p>/);
    assert.doesNotMatch(await (await asMaria('/it/my/letters')).text(), /Da leggere/);
  });

  it('is read with headings, lists and facts as on its paper, and none of these can be rewritten', async () => {
    const made = await notify(database, {
      ...letter,
      kind: 'documents-asked',
      parts: [
        { type: 'heading', text: 'Quanto e da quando' },
        { type: 'facts', facts: [['NASpI', '1.227,98 € al mese']] },
        { type: 'list', items: ['La busta paga', 'Il contratto'] },
      ],
    });
    const page = await (await asMaria(`/it/my/letters/${made}`)).text();
    assert.match(
      page,
      /<h2>Quanto e da quando<\/h2><dl class="facts"><div><dt>NASpI<\/dt><dd>1\.227,98 € al mese/,
    );
    assert.match(page, /<ul><li>La busta paga<\/li><li>Il contratto<\/li><\/ul>/);
    await assert.rejects(
      database.query("update notice set parts = '[]' where id = $1", [made]),
      /never rewritten/,
    );
  });

  it('keeps when it was read first', async () => {
    const later = new Date(clock.nowMs() + 60_000);
    const again = await openLetter(database, maria.id, await id, later);
    assert.equal(again?.readAt?.getTime(), clock.nowMs());
  });

  it('carries its paper with its fingerprint', async () => {
    const file = await asMaria(`/it/my/letters/${await id}/paper`);
    assert.equal(file.headers.get('content-type'), 'application/pdf');
    assert.match(file.headers.get('content-disposition') ?? '', /lettera%20d%E2%80%99esito\.pdf/);
    assert.deepEqual(new Uint8Array(await file.arrayBuffer()), pdf);
    const one = await id;
    const found = (await lettersOf(database, maria.id)).find((letter) => letter.id === one);
    assert.equal(found?.paper?.sha256, createHash('sha256').update(pdf).digest('hex'));
  });

  it('is nobody else’s to read', async () => {
    assert.equal((await asLuca(`/it/my/letters/${await id}`)).status, 404);
    assert.equal((await asLuca(`/it/my/letters/${await id}/paper`)).status, 404);
    assert.match(await (await asLuca('/it/my/letters')).text(), /Non le abbiamo ancora scritto/);
    assert.equal((await counter.web.request(`/it/my/letters/${await id}`)).status, 303);
  });

  it('is never rewritten or taken away', async () => {
    await assert.rejects(database.query('update notice set title = $1', ['x']), /never rewritten/);
    await assert.rejects(database.query('delete from notice'), /never rewritten/);
    await assert.rejects(database.query('update notice_paper set name = $1', ['x']), /never rewritten/);
  });

  it('is not there when what it tells of was undone', async () => {
    await assert.rejects(
      database.transaction(async (sql) => {
        await notify(sql, { ...letter, personId: luca.id });
        throw new Error('no');
      }),
    );
    assert.deepEqual(await lettersOf(database, luca.id), []);
  });
});
