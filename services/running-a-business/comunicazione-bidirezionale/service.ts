// SPDX-License-Identifier: AGPL-3.0-or-later
import { choice, code, papers, service, text, yesNo } from 'sportello/interview';
import { company } from 'sportello/shared/company';
import { contact } from 'sportello/shared/contact';

const law = 'D.Lgs. 82/2005 art. 3';

const ask = {
  position: code({ of: 'digits', length: 10, none: true, groups: [2, 4, 4] }),
  subject: choice([
    'company-data',
    'uniemens',
    'f24',
    'rectification',
    'refunds',
    'relief',
    'wage-support',
    'durc',
    'a1',
    'other',
  ]),
  message: text({ maxCharacters: 2000, long: true }),
  about: text({ maxCharacters: 40, none: true }),
  attaches: yesNo(),
  'call-back': choice(['no', 'phone', 'appointment']),
} as const;

/** A message of a company, or of whoever acts for it, to the office that follows it; an answer comes in writing. */
export default service('comunicazione-bidirezionale', {
  version: '2026-11-30',
  repeats: 'several',
  law: [law, 'L. 241/1990'],
  ask,
  use: [company, contact],
  features: [papers({ attached: { law, when: { attaches: true } } })],
});
