// SPDX-License-Identifier: AGPL-3.0-or-later
import { companyCode, group, text } from 'sportello/interview';

/** Which company, association or public body applies. A firm of one person is its owner: it has the owner's codice fiscale. */
export const company = group('company', {
  'company-name': text({ maxCharacters: 80, fact: 'company.name' }),
  'company-code': companyCode({ sole: true, fact: 'company.codice-fiscale' }),
});
