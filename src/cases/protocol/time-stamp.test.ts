// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { sampleTimeStamps } from '#stand-ins/index.ts';
import { askTimeStamp, checkTimeStamp } from './time-stamp.ts';

const authority = await sampleTimeStamps();
after(() => authority.close());
const text = '{"year":2026,"seq":42}\n';

describe('a time stamp (RFC 3161)', () => {
  it('is asked for, and proves that the text was there at that time', async () => {
    const before = Date.now();
    const stamped = await askTimeStamp(authority.url, text);
    assert.ok(stamped.ok, JSON.stringify(stamped));
    const checked = await checkTimeStamp(stamped.value, text);
    assert.ok(checked.ok);
    assert.ok(checked.value.getTime() >= before - 1000 && checked.value.getTime() <= Date.now());
  });

  it('proves nothing of another text', async () => {
    const stamped = await askTimeStamp(authority.url, text);
    assert.ok(stamped.ok);
    const checked = await checkTimeStamp(stamped.value, text.replace('42', '43'));
    assert.equal(checked.ok || checked.problems[0]?.code, 'imprint');
  });

  const faults = {
    rejects: 'rejected',
    'other-text': 'imprint',
    'other-nonce': 'nonce',
    altered: 'signature',
    nonsense: 'damaged',
  } as const;
  for (const [behaviour, code] of Object.entries(faults)) {
    it(`is refused from an authority that answers wrongly: ${behaviour}`, async () => {
      authority.behave(behaviour as keyof typeof faults);
      const stamped = await askTimeStamp(authority.url, text);
      authority.behave('right');
      assert.equal(stamped.ok || stamped.problems[0]?.code, code);
    });
  }

  it('is missing when nobody answers', async () => {
    const stamped = await askTimeStamp('http://127.0.0.1:9/tsa', text);
    assert.equal(stamped.ok || stamped.problems[0]?.code, 'away');
  });
});
