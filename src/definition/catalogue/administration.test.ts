// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { actsIn } from './acts.ts';
import { administrationIn } from './administration.ts';

const ours = path.resolve(import.meta.dirname, '../../../services');
const acts = actsIn([ours]);

const least = `term: { days: 45, law: Regolamento comunale 3/2023 art. 8 }
pause: { days: 20, law: Regolamento comunale 3/2023 art. 9 }
`;

/** What a folder with this file says, ours behind it. */
function read(content?: string) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sportello-administration-'));
  try {
    if (content !== undefined) writeFileSync(path.join(folder, 'administration.yaml'), content);
    const { administration, faults } = administrationIn([folder, ours], acts);
    return { administration, faults: faults.map(({ line, code, message }) => ({ line, code, message })) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the law of an administration', () => {
  it('is ours where the folder is ours, without a fault', () => {
    const { administration, faults } = administrationIn([ours], acts);
    assert.deepEqual(faults, []);
    assert.equal(administration.appeal?.decides.it, 'il comitato');
  });

  it('is that of its own folder, whole: what it leaves out is not taken from ours', () => {
    const { administration, faults } = read(least);
    assert.deepEqual(faults, []);
    assert.deepEqual(Object.keys(administration), ['term', 'pause']);
    assert.equal(administration.term.days, 45);
  });

  it('is told with its line where it is of the wrong form', () => {
    const { administration, faults } = read(`${least}appeal: { law: L. 88/1989 art. 46 }\nrevue: 3\n`);
    assert.ok(faults.some(({ line, message }) => line === 3 && message.startsWith('appeal: within')));
    assert.ok(faults.some(({ message }) => message.includes('revue')));
    assert.equal(administration.appeal, undefined);
  });

  it('is told with its line where a law cites no act', () => {
    const { faults } = read(`${least}court:\n  says: { it: Vada, en: Go }\n  law: la legge\n`);
    assert.deepEqual(
      faults.map(({ line, code }) => [line, code]),
      [[5, 'law']],
    );
  });

  it('has the general term and no remedy where the file is missing, and it is told', () => {
    const { administration, faults } = read();
    assert.deepEqual(Object.keys(administration), ['term', 'pause']);
    assert.equal(faults[0]?.code, 'missing');
  });
});
