// SPDX-License-Identifier: AGPL-3.0-or-later
import { addYears } from 'sportello/core';
import {
  type AnswersOf,
  asksOthers,
  choice,
  codiceFiscale,
  computation,
  date,
  decimal,
  differentPeople,
  eachPersonOnce,
  firstAccounts,
  list,
  name,
  papers,
  person,
  service,
  yesNo,
} from 'sportello/interview';
import { applicant } from 'sportello/shared/applicant';
import { contact } from 'sportello/shared/contact';
import { firstPayment, payment } from 'sportello/shared/payment';

const law = 'D.P.R. 639/1970 art. 47-bis';
const relations = ['spouse', 'child', 'other-heir', 'heir-by-will'] as const;
const share = { decimals: 2, min: 0.01, max: 100 } as const;

const ask = {
  deceased: person(['given-name', 'family-name', 'codice-fiscale']),
  'death-date': date({ notAfter: { todayPlusDays: 0 }, looks: 'back' }),
  'survivor-pension': yesNo(),
  relation: choice(relations),
  will: yesNo(),
  others: yesNo(),
  'my-share': decimal({ ...share, when: { others: true } }),
  heirs: list(
    {
      'given-name': name({ part: 'given' }),
      'family-name': name({ part: 'family' }),
      'codice-fiscale': codiceFiscale({ of: { givenName: 'given-name', familyName: 'family-name' } }),
      relation: choice(relations),
      share: decimal(share),
      collects: choice(['applicant', 'themselves']),
    },
    { min: 1, max: 20, when: { others: true } },
  ),
  accept: yesNo(),
} as const;
const use = [applicant, payment, contact] as const;
type A = AnswersOf<typeof ask, typeof use>;

const shown = ['deceased.given-name', 'deceased.family-name', 'death-date', 'heirs.relation', 'heirs.share'];

/** What was due to somebody who has died, paid to the heirs: each says for themselves who collects their share. */
export default service('ratei-maturati-non-riscossi', {
  version: '2026-11-30',
  repeats: { onePer: ['deceased.codice-fiscale'], granted: 'counts' },
  law: [law],
  ask,
  use,
  features: [
    firstAccounts({ iban: firstPayment }),
    papers({
      'heirs-statement': { law: 'unknown' },
      will: { law: 'unknown', when: { will: true } },
    }),
    asksOthers({
      'collect-for-me': {
        law: 'unknown',
        of: 'heirs.codice-fiscale',
        asks: 'agreement',
        when: { 'heirs.collects': 'applicant' },
        shows: shown,
        otherwise: { 'heirs.collects': 'themselves' },
      },
      'own-share': {
        law: 'unknown',
        of: 'heirs.codice-fiscale',
        asks: 'account',
        when: { 'heirs.collects': 'themselves' },
        shows: shown,
      },
    }),
  ],
  contradictions: {
    'not-yourself': differentPeople('heirs.codice-fiscale', 'codice-fiscale'),
    'not-twice': eachPersonOnce('heirs.codice-fiscale'),
    'not-the-deceased': differentPeople('heirs.codice-fiscale', 'deceased.codice-fiscale'),
    'over-the-whole': {
      between: ['my-share', 'heirs.share'],
      when: (a) => (a.heirs ?? []).reduce((sum, heir) => sum + heir.share, a['my-share'] ?? 0) > 100.01,
    },
  },
  assumptions: { 'from-the-death': 'unknown' },
  conditions: {
    'in-time': {
      law,
      mark: 'secondary',
      by: (a, t) => {
        t.assume('from-the-death');
        return addYears(a['death-date'], 5);
      },
    },
    'asked-for': { law: 'unknown', must: { 'survivor-pension': false } },
    accepted: { law: 'unknown', must: { accept: true } },
  },
  computes: [
    computation({ steps: { heirs: { unit: 'count', law: 'unknown' } } }, (a: A, t) => {
      t.step('heirs', 1 + (a.heirs ?? []).length);
    }),
  ],
});
