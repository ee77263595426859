// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { capacities } from '#persons/index.ts';
import { desk, type Is, naturalAlone, open, personal, personalAlone } from '../pages.ts';
import { matterPath, ownOnly, within } from './borders.ts';

const application = '129946f8-dd6e-4d67-9acc-0f52fd574b9f';
const other = '229946f8-dd6e-4d67-9acc-0f52fd574b9f';

describe('what is only a person’s own', () => {
  const reaches = (is: Is) => capacities.filter((capacity) => !ownOnly(is, capacity));

  it('is done by nobody who acts for them, but with them at the counter; by who stands for a company', () => {
    assert.deepEqual(reaches(personalAlone), ['legal-representative', 'operator']);
    assert.deepEqual(reaches(naturalAlone), ['operator']);
  });

  it('has the consent that is given on one’s own sign-in; a guardian gives it for who cannot', () => {
    const left = reaches({ ...personal, acting: 'in-their-place' });
    assert.deepEqual(
      capacities.filter((capacity) => !left.includes(capacity)),
      ['delegate', 'patronato', 'intermediary'],
    );
  });

  it('leaves the desk to the agency, whoever one acts for', () => {
    assert.deepEqual(reaches(desk), []);
  });

  it('leaves applications, letters and who looked to who acts', () => {
    assert.deepEqual([reaches(open), reaches(personal)], [capacities, capacities]);
  });
});

describe('a mandate', () => {
  const fresh = { service: 'naspi-domanda', applicationId: null, contestIds: [] };
  const bound = { service: 'naspi-domanda', applicationId: application, contestIds: [] };

  it('begins the one application that it is for, and then sees to it alone', () => {
    assert.equal(within(fresh, '/services/naspi-domanda/start'), true);
    assert.equal(within(fresh, `/applications/${application}`), false);
    assert.equal(within(bound, '/services/naspi-domanda/start'), false, 'not a second one');
    assert.equal(
      within({ ...fresh, service: 'cedolino-pensione' }, '/services/cedolino-pensione/reading'),
      true,
    );
    assert.equal(within(fresh, '/services/cedolino-pensione/reading'), false);
    assert.equal(within(bound, `/applications/${application}/documents`), true);
  });

  it('reaches what contests the decision on its application, and no other contest', () => {
    const decided = { ...bound, contestIds: [other] };
    assert.equal(within(decided, `/applications/${other}/questions/reasons`), true);
    assert.equal(within(bound, `/applications/${other}/questions/reasons`), false);
  });

  it('reaches nothing else of the person', () => {
    for (const path of [
      '/my/letters',
      '/my/access',
      '/my/accounts',
      '/resume',
      '/services/bonus-asilo-nido/start',
      `/applications/${other}`,
      `/applications/${application}0`,
    ])
      for (const only of [fresh, bound]) assert.equal(within(only, path), false, path);
  });

  it('is found from "my applications"', () => {
    assert.equal(matterPath(fresh), '/services/naspi-domanda');
    assert.equal(matterPath(bound), `/applications/${application}`);
  });
});
