// SPDX-License-Identifier: AGPL-3.0-or-later
import type { LanguagePack } from '#languages/index.ts';
import { addresses, houseNumbers } from './addresses.ts';
import { around } from './around.ts';
import { calendar } from './calendar.ts';
import { choices } from './choices.ts';
import { counting } from './counting.ts';
import { dialogue } from './dialogue.ts';
import { dictation } from './dictation.ts';
import { durations } from './durations.ts';
import { meeting } from './meeting.ts';
import { money } from './money.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { search } from './search.ts';
import { talk } from './talk.ts';
import { wishes } from './wishes.ts';
import { writing } from './writing.ts';
import { yesNo } from './yes-no.ts';

export const italian: LanguagePack = {
  name: 'Italiano',
  writing,
  talk,
  around,
  numbers,
  money,
  calendar,
  durations,
  yesNo,
  choices,
  counting,
  dictation,
  names,
  places,
  addresses,
  houseNumbers,
  search,
  wishes,
  dialogue,
  meeting,
};
