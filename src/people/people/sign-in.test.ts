// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isFresh } from './sign-in.ts';

it('a proof counts for a step only when it was given after the step asked for it', () => {
  const asked = Date.parse('2026-11-29T10:00:00Z');
  const proved = (seconds: number) => new Date(asked + seconds * 1000);
  assert.equal(isFresh(proved(20), asked), true);
  assert.equal(isFresh(proved(-20), asked), true, 'clocks differ a little');
  assert.equal(isFresh(proved(-60), asked), false, 'a visit of before at the provider');
  assert.equal(isFresh(null, asked), false, 'the provider does not say when');
});
