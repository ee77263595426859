// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '#core/index.ts';
import { loadPlaces } from '#places/index.ts';
import { addressOf } from './address.ts';

const setting = { today: day('2026-06-10'), places: loadPlaces() };
const kept = (channel: 'email' | 'sms', typed: string) => {
  const held = addressOf(channel, typed, setting);
  return held.ok ? held.value : held.problems[0]?.code;
};

describe('a contact as it is typed', () => {
  it('is one mailbox', () => {
    assert.equal(kept('email', ' maria@example.it. '), 'maria@example.it');
    for (const typed of [
      'a@[127.0.0.1]',
      'a@b.example,c@d.example',
      'a@b.example;c@d.example',
      'a(x)@b.example',
      'a@localhost',
    ])
      assert.equal(kept('email', typed), 'not-an-email', typed);
  });

  it('is a mobile, here or abroad, and no number that costs whoever sends', () => {
    assert.equal(kept('sms', '333 123 4567'), '+393331234567');
    assert.equal(kept('sms', '+8801712345678'), '+8801712345678', 'Bangladesh');
    assert.equal(kept('sms', '+886912345678'), '+886912345678', 'Taiwan');
    for (const typed of [
      '+390612345678',
      '06 1234 5678',
      '+881612345678',
      '+870123456789',
      '+19001234567',
      '+80012345678',
    ])
      assert.equal(kept('sms', typed), 'not-a-mobile', typed);
  });
});
