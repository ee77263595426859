// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Kept } from '../kept.ts';
import { accounts } from './accounts.ts';
import { acting } from './acting.ts';
import { appointments } from './appointments.ts';
import { cases } from './cases.ts';
import { contacts } from './contacts.ts';
import { counter } from './counter.ts';
import { notices } from './notices.ts';
import { people } from './people.ts';

/** Every table of the database. A test holds it against the database itself: nothing is kept that is not told here. */
export const inventory: readonly Kept[] = [
  ...people,
  ...acting,
  ...cases,
  ...notices,
  ...accounts,
  ...contacts,
  ...counter,
  ...appointments,
];
