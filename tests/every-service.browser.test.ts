// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe } from 'node:test';
import { everyServiceAppliedFor } from './every-service.ts';

describe('every service, applied for in a real browser, in Italian on a phone', () => {
  everyServiceAppliedFor('it', { viewport: { width: 360, height: 740 } });
});
