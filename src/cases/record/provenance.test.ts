// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ApplicationEvent } from './application.ts';
import { provenanceOf } from './provenance.ts';

const by = { who: 'citizen', channel: 'web', confidence: 1, confirmed: true } as const;
const answered = (path: string, value: unknown): ApplicationEvent => ({
  type: 'answered',
  path,
  value,
  ...by,
});
const history = (events: readonly ApplicationEvent[]) =>
  events.map((event, seq) => ({ seq, at: new Date(seq), event }));

describe('where an answer comes from', () => {
  it('is the last time it was given', () => {
    const found = provenanceOf(history([answered('iban', 1), answered('iban', 2)])).get('iban');
    assert.equal(found?.event.value, 2);
    assert.equal(found?.changes, 1);
  });

  it('follows an element of a list when one before it is taken out', () => {
    const events = [
      answered('children.0.birth', 'a'),
      answered('children.1.birth', 'b'),
      { type: 'withdrawn-answer', path: 'children.0', ...by } as const,
    ];
    const found = provenanceOf(history(events));
    assert.equal(found.get('children.0.birth')?.event.value, 'b');
    assert.equal(found.size, 1);
  });
});
