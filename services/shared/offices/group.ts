// SPDX-License-Identifier: AGPL-3.0-or-later
import { group, municipality, pick, text } from 'sportello/interview';

const fields = {
  place: municipality({ fact: 'office.place' }),
  // Who knows none says the town: the office is chosen with them.
  name: text({ maxCharacters: 80, none: true, fact: 'office.name' }),
};

/** Where the person goes: chosen among the places near their home, or the town is said. */
export const offices = group('offices', {
  office: pick(fields, { fact: 'office.near' }),
  'post-office': pick(fields, { fact: 'post-office.near' }),
});
