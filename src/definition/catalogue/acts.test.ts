// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { changeOf, citedIn, lawsOf, loadCatalogue, nameOfAct, whereRead } from './index.ts';

const { acts, entries } = await loadCatalogue();
const on = day('2026-03-10');
const only = (law: string) => {
  const [citation] = citedIn(law, acts);
  assert.ok(citation, law);
  return citation;
};

describe('a place of the law', () => {
  it('is an act and where in it, several parted by semicolons', () => {
    const cited = citedIn('D.Lgs. 230/2021 art. 6 c. 4; Circ. INPS 23/2022; D.P.C.M. 20.12.1999', acts);
    assert.deepEqual(
      cited.map(({ act, at }) => [act, at]),
      [
        ['D.Lgs. 230/2021', 'art. 6 c. 4'],
        ['Circ. INPS 23/2022', ''],
        ['D.P.C.M. 20.12.1999', ''],
      ],
    );
  });

  it('is read as it was in force on a day, where the date of the act is known', () => {
    const urn = 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:';
    assert.equal(
      whereRead(only('D.Lgs. 22/2015 art. 4 c. 2'), acts, on),
      `${urn}decreto.legislativo:2015-03-04;22~art4!vig=2026-03-10`,
    );
    assert.equal(
      whereRead(only('L. 241/1990 artt. 21-nonies e 22'), acts, on),
      `${urn}legge:1990-08-07;241~art21nonies!vig=2026-03-10`,
    );
    assert.equal(
      whereRead(only('Codice civile art. 2963 c. 3'), acts, on),
      `${urn}regio.decreto:1942-03-16;262~art2963!vig=2026-03-10`,
    );
    assert.equal(whereRead(only('Circ. INPS 55/2021'), acts, on), undefined, 'a circular stands elsewhere');
    assert.equal(whereRead(only('D.L. 19/2026 art. 7-bis'), acts, on), undefined, 'whose day is not known');
  });

  it('has a name, and tells from when it holds', () => {
    assert.equal(
      nameOfAct(only('D.Lgs. 22/2015'), acts, 'it'),
      'Decreto legislativo 22/2015, NASpI e DIS-COLL',
    );
    assert.equal(nameOfAct(only('Msg INPS 4/2026'), acts, 'en'), 'INPS message 4/2026');
    assert.equal(changeOf(only('D.Lgs. 22/2015 art. 3 c. 1 lett. c-bis'), acts)?.from, '2025-01-01');
    assert.equal(changeOf(only('D.Lgs. 22/2015 art. 3'), acts), undefined);
  });

  it('is known of every act of the State that a definition rests on', () => {
    const unknown = [...entries.values()].flatMap(({ definition }) =>
      definition
        ? lawsOf(definition.service)
            .flatMap(({ law }) => citedIn(law, acts))
            .filter(
              ({ act, kind }) => kind !== undefined && acts.kinds[kind]?.urn !== undefined && !acts.acts[act],
            )
            .map(({ act }) => `${definition.service.id}: ${act}`)
        : [],
    );
    assert.deepEqual([...new Set(unknown)], []);
  });
});
