// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCatalogue } from './index.ts';
import { untranslated } from './untranslated.ts';

const ours = await loadCatalogue();
const files = {
  brand: 'brand.json',
  lifeEvents: 'life-events.json',
  administration: 'administration.yaml',
  agenda: 'appointments.yaml',
};
const told = (of: Partial<Parameters<typeof untranslated>[0]>) =>
  untranslated({ ...ours, ...of }, files).map(({ file, message }) => `${file}: ${message}`);

describe('what an agency says itself', () => {
  it('is there in each language that it offers', () => assert.deepEqual(told({}), []));

  it('is missed where its own texts lack one: a telephone, a moment of life, the court', () => {
    const [event] = ours.lifeEvents;
    assert.ok(event && ours.administration.court);
    const { de: _, ...title } = event.title;
    const { de: __, ...says } = ours.administration.court.says;
    assert.deepEqual(
      told({
        brand: { ...ours.brand, phone: [{ number: '1', label: { it: 'da casa' } }] },
        lifeEvents: [{ ...event, title }],
        administration: { ...ours.administration, court: { ...ours.administration.court, says } },
      }),
      [
        'brand.json: phone.0.label has no text in en, which the agency supports',
        'brand.json: phone.0.label has no text in de, which the agency supports',
        'life-events.json: 0.title has no text in de, which the agency supports',
        'administration.yaml: court.says has no text in de, which the agency supports',
      ],
    );
  });

  it('is not missed in a language that it does not offer', () => {
    const { de: _, ...agency } = ours.brand.agency;
    const brand = { ...ours.brand, agency, phone: [{ number: '1', label: { it: 'a', en: 'b' } }] };
    assert.deepEqual(told({ brand }), []);
  });
});
