// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe } from 'node:test';
import { everyServiceAppliedFor } from './every-service.ts';

describe('every service, applied for in a real browser, in English on a desk', () => {
  everyServiceAppliedFor('en', {});
});
