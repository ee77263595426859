// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emailGuide } from './email.ts';
import { hearEmail, sayEmail } from './free-text.ts';
import { grammarOf } from './guide.ts';

describe('an address of mail', () => {
  for (const language of ['it', 'en', 'de'] as const) {
    const guide = emailGuide(language, ['Carmela', 'De Rossi']);
    const grammar = grammarOf(guide, (text) => hearEmail(text, { language }));
    it(`guides along the names of its person, letter by letter, and is whole with who gives it (${language})`, () => {
      for (const address of ['carmela.derossi@gmail.com', 'carmela_de-rossi@libero.it', 'c.rossi78@pec.it']) {
        const said = sayEmail(address, language);
        for (let to = 1; to <= said.length; to++)
          assert.ok(grammar.isPrefix(said.slice(0, to)), said.slice(0, to));
        assert.ok(grammar.isWhole(said), said);
        assert.equal(hearEmail(said, { language }).value, address);
      }
    });
    it(`refuses what is none (${language})`, () => {
      for (const other of ['pizza', 'carmela esposito chi hocio', 'rossi gmail pizza'])
        assert.ok(!grammar.isPrefix(`${other} `) && !grammar.isWhole(other), other);
    });
  }
});
