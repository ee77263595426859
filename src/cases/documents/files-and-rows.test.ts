// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { testDatabase } from '#store/testing.ts';
import { adoptFolder, documents, folderAt, heldFolder, LostFolder, ourFolder } from './index.ts';
import { codeIn, draftIn, samplePdf } from './testing.ts';

const database = await testDatabase();
const roots: string[] = [];
const newRoot = async () => {
  const root = await mkdtemp(path.join(os.tmpdir(), 'sportello-documents-'));
  roots.push(root);
  return root;
};
after(() => Promise.all(roots.map((root) => rm(root, { recursive: true, force: true }))));

const root = await newRoot();
let nowMs = Date.now();
const room = documents({ database, folder: folderAt(root), clock: { nowMs: () => nowMs }, scan: undefined });

const given = (inside: string) => ({
  name: 'file.pdf',
  bytes: samplePdf(inside),
  purpose: '',
  channel: 'web',
  givenBy: null,
});
const fileOf = (id: string) => path.join(root, id.slice(0, 2), id);
async function files(): Promise<readonly string[]> {
  const shelves = (await readdir(root)).filter((name) => name.length === 2);
  return (await Promise.all(shelves.map((shelf) => readdir(path.join(root, shelf))))).flat();
}

describe('files and their rows', () => {
  it('go together: a file is deleted when its document was, and when its application was', async () => {
    const [id, other] = [await draftIn(database), await draftIn(database)];
    const kept = await room.add(id, given('resta'));
    const gone = await room.add(id, given('va'));
    const with_ = await room.add(other, given('con la domanda'));
    assert.ok(kept.ok && gone.ok && with_.ok);
    await database.query('delete from document where id = $1', [gone.value.id]);
    await database.query('delete from application where id = $1', [other]);
    assert.equal(await room.sweep(), 2);
    assert.deepEqual(await files(), [kept.value.id]);
    assert.equal(await room.sweep(), 0);
  });

  it('outlive a restore: what the database does not know is set apart, and is back when it is known again', async () => {
    const id = await draftIn(database);
    const added = await room.add(id, given('prima del ripristino'));
    assert.ok(added.ok);
    const [row] = await database.query<{ kept: unknown }>(
      'select row_to_json(document) as kept from document where id = $1',
      [added.value.id],
    );
    // As a dump of before knows it: neither the document nor its end.
    await database.query('delete from document where id = $1', [added.value.id]);
    await database.query('delete from document_gone where file_id = $1', [added.value.id]);
    await room.sweep();
    assert.ok((await files()).includes(added.value.id), 'not within the hour of work that goes on');
    nowMs += 2 * 60 * 60_000;
    await room.sweep();
    assert.deepEqual((await room.check()).setApart, [added.value.id]);
    await database.query('insert into document select * from json_populate_record(null::document, $1)', [
      JSON.stringify(row?.kept),
    ]);
    assert.ok((await room.read(id, added.value.id)).ok);
    assert.deepEqual((await room.check()).setApart, []);
  });

  it('are checked: what is missing and what was altered is named', async () => {
    const id = await draftIn(database);
    const lost = await room.add(id, given('persa'));
    const altered = await room.add(id, given('altra'));
    assert.ok(lost.ok && altered.ok);
    await rm(fileOf(lost.value.id));
    await writeFile(fileOf(altered.value.id), samplePdf('falsa'));
    const check = await room.check();
    assert.deepEqual([check.missing, check.altered], [[lost.value.id], [altered.value.id]]);
  });
});

describe('the folder of documents', () => {
  it('is marked as this counter’s once, also by two processes at once', async () => {
    const counter = await testDatabase();
    const [own, elsewhere] = [folderAt(await newRoot()), folderAt(await newRoot())];
    const both = await Promise.all([ourFolder(counter, own), ourFolder(counter, own)]);
    assert.deepEqual(both.map(codeIn), ['ok', 'ok']);
    assert.equal(codeIn(await ourFolder(counter, own)), 'ok');
    assert.equal(codeIn(await ourFolder(counter, elsewhere)), 'unmarked-folder');
    assert.equal(codeIn(await ourFolder(await testDatabase(), own)), 'foreign-folder');
  });

  it('is one: of two processes with a folder each, the second is refused', async () => {
    const counter = await testDatabase();
    const both = await Promise.all(
      [folderAt(await newRoot()), folderAt(await newRoot())].map((folder) => ourFolder(counter, folder)),
    );
    assert.deepEqual(both.map(codeIn).sort(), ['ok', 'unmarked-folder']);
  });

  it('is taken for ours when it was moved and somebody says so', async () => {
    const counter = await testDatabase();
    await ourFolder(counter, folderAt(await newRoot()));
    const moved = folderAt(await newRoot());
    await adoptFolder(counter, moved);
    assert.equal(codeIn(await ourFolder(counter, moved)), 'ok');
  });
});

describe('the folder of documents, while the counter runs', () => {
  /** A counter with its folder, and a place to which the folder can be taken. */
  async function running() {
    const at = path.join(await newRoot(), 'documents');
    const counter = await testDatabase();
    const plain = folderAt(at);
    const ours = await ourFolder(counter, plain);
    assert.ok(ours.ok);
    const folder = heldFolder(at, plain, ours.value.mark);
    const clock = { nowMs: () => Date.now() + 2 * 60 * 60_000 };
    return { at, counter, folder, kept: documents({ database: counter, folder, clock, scan: undefined }) };
  }

  for (const [how, instead] of [
    ['gone', async () => undefined],
    ['an empty one', async (at: string) => void (await mkdir(at))],
    ['another counter’s', async (at: string) => void (await ourFolder(await testDatabase(), folderAt(at)))],
  ] as const) {
    it(`takes nothing, and lets nothing go, while what lies in its place is ${how}; then all is there`, async () => {
      const { at, counter, folder, kept } = await running();
      const id = await draftIn(counter);
      const before = await kept.add(id, given('prima'));
      const gone = await kept.add(id, given('tolto'));
      assert.ok(before.ok && gone.ok);
      await rename(at, `${at}.away`);
      await instead(at);
      assert.equal(await folder.condition(), 'away');
      assert.equal(codeIn(await kept.add(id, given('intanto'))), 'folder-away');
      assert.equal((await kept.of(id)).length, 2, 'nothing is said to be there that is not');
      await assert.rejects(kept.read(id, before.value.id), LostFolder);
      await assert.rejects(kept.check(), LostFolder, 'and none is called missing');
      await counter.query('delete from document where id = $1', [gone.value.id]);
      await assert.rejects(kept.sweep(), LostFolder);
      await rm(at, { recursive: true, force: true });
      await rename(`${at}.away`, at);
      assert.equal(await folder.condition(), 'ok');
      assert.ok((await kept.read(id, before.value.id)).ok);
      assert.equal(await kept.sweep(), 1, 'what was to go is deleted now, and not forgotten');
      const { documents: count, missing, altered, setApart } = await kept.check();
      assert.deepEqual([count, missing, altered, setApart], [1, [], [], []]);
    });
  }

  it('keeps no document that fell away with its folder in the moment of writing', async () => {
    const { at, counter, folder } = await running();
    const [mark = ''] = [await folder.mark()];
    const falling = heldFolder(
      at,
      {
        ...folderAt(at),
        put: async (id, bytes) => {
          await folderAt(at).put(id, bytes);
          await rename(at, `${at}.away`);
        },
      },
      mark,
    );
    const id = await draftIn(counter);
    const clock = { nowMs: () => Date.now() };
    const kept = documents({ database: counter, folder: falling, clock, scan: undefined });
    assert.equal(codeIn(await kept.add(id, given('cade'))), 'folder-away');
    assert.deepEqual(await kept.of(id), []);
  });

  it('tells of a disk without room as full, and takes nothing', async () => {
    const { at, counter, folder } = await running();
    const [mark = ''] = [await folder.mark()];
    const full = heldFolder(
      at,
      {
        ...folderAt(at),
        put: () => Promise.reject(Object.assign(new Error('no room'), { code: 'ENOSPC' })),
      },
      mark,
    );
    const clock = { nowMs: () => Date.now() };
    const kept = documents({ database: counter, folder: full, clock, scan: undefined });
    assert.equal(codeIn(await kept.add(await draftIn(counter), given('pieno'))), 'disk-full');
  });
});
