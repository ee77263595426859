// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { heldOpen } from './held-open.ts';

const most = { inAll: 20, person: 3, source: 10, narrow: 2 };

describe('what is held open', () => {
  it('is bounded by source, and for whoever is known there by themselves', () => {
    const held = heldOpen(most);
    const office = { source: '192.0.2.1' };
    const all = Array.from({ length: 10 }, () => held.hold(office));
    assert.ok(all.every((one) => one !== undefined));
    assert.equal(held.hold(office), undefined);
    assert.ok(held.hold({ source: '192.0.2.2' }), 'from elsewhere');
    const ugo = { ...office, personId: 'ugo' };
    for (let n = 0; n < 3; n++) assert.ok(held.hold(ugo), 'who works behind the same address');
    assert.equal(held.hold(ugo), undefined);
    all[0]?.();
    all[0]?.();
    assert.ok(held.hold(office), 'what is let go is free again');
    assert.equal(held.hold(office), undefined, 'once');
  });

  it('is bounded in all; when little is left each has few, and nobody from elsewhere is kept out', () => {
    const held = heldOpen(most);
    for (let n = 0; n < 16; n++) assert.ok(held.hold({ source: n < 10 ? 'a' : 'b' }));
    assert.equal(held.hold({ source: 'b' }), undefined);
    assert.ok(held.hold({ source: 'c' }));
    assert.ok(held.hold({ source: 'c' }));
    assert.equal(held.hold({ source: 'c' }), undefined);
    assert.ok(held.hold({ source: null }));
    assert.ok(held.hold({ source: null }));
    assert.equal(held.hold({ source: 'd' }), undefined, 'all are held');
  });
});
