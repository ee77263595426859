// SPDX-License-Identifier: AGPL-3.0-or-later
import { day } from 'sportello/core';
import { choice, companyCode, date, inOrder, money, service, text, yesNo } from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';

const law = 'D.Lgs. 148/2015 art. 8';

const ask = {
  receiving: yesNo(),
  company: text({ maxCharacters: 80 }),
  kind: choice(['dipendente', 'autonomo', 'collaborazione']),
  employer: text({ maxCharacters: 80, when: { kind: 'dipendente' } }),
  'employer-code': companyCode({ sole: true, none: true, when: { kind: 'dipendente' } }),
  // From this day article 8 is as L. 203/2024 wrote it anew.
  from: date({ notBefore: day('2025-01-12') }),
  until: date({ none: true }),
  overlap: choice(['giorni-diversi', 'ore-diverse', 'stesse-ore'], { when: { kind: 'dipendente' } }),
  income: money({ when: { kind: ['autonomo', 'collaborazione'] } }),
} as const;

export default service('comunicazione-rioccupazione', {
  version: '2026-12-01',
  repeats: { onePer: ['kind', 'employer', 'from'], granted: 'counts' },
  law: [law, 'Msg INPS 4672/2023'],
  ask,
  use: [applicant],
  contradictions: { order: inOrder('from', 'until') },
  conditions: {
    receiving: { law, must: { receiving: true } },
    'in-time': {
      law,
      mark: 'secondary',
      met: (a, t) => {
        if (a.from >= t.today) return true;
        if (a.kind !== 'dipendente') return false;
        t.assume('unilav');
        return true;
      },
    },
  },
  assumptions: {
    unilav: law,
    'other-hours': { law: 'unknown', when: { overlap: ['ore-diverse', 'stesse-ore'] } },
    'income-counts': { law: 'unknown', when: { kind: ['autonomo', 'collaborazione'] } },
  },
  notes: {
    'days-worked': { law, when: 'always' },
    'tell-employer': { law: 'D.Lgs. 148/2015 art. 8 c. 2-bis', when: 'always' },
  },
});
