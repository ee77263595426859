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
    it(`goes along no letter alone behind a whole name, and along a name that is spelled (${language})`, () => {
      const [, dot = '', domain = ''] =
        / (\S+) rossi( .*)/.exec(sayEmail('c.rossi@gmail.com', language)) ?? [];
      assert.ok(!grammar.isPrefix(`carmela a ${dot}`));
      for (const one of [`carmela a ${dot} rossi${domain}`, `carmela ${dot} rossi a${domain}`]) {
        assert.ok(!grammar.isWhole(one), one);
        const { value, alternatives } = hearEmail(one, { language });
        assert.equal(value, undefined, one);
        assert.equal(alternatives[0]?.value, 'carmela.rossi@gmail.com', one);
      }
      for (const spelled of [`c a r l a ${dot} r o s s i${domain}`, `carmela ${dot} r${domain}`]) {
        assert.ok(grammar.isWhole(spelled), spelled);
        assert.equal(typeof hearEmail(spelled, { language }).value, 'string', spelled);
      }
    });
    it(`refuses what is none (${language})`, () => {
      for (const other of ['pizza', 'carmela esposito chi hocio', 'rossi gmail pizza'])
        assert.ok(!grammar.isPrefix(`${other} `) && !grammar.isWhole(other), other);
    });
  }

  it('is asked back where its dot was heard in a longer word', () => {
    const said = 'carmela appunto rossi chiocciola gmail punto com';
    const { value, confidence } = hearEmail(said, { language: 'it' });
    assert.equal(value, 'carmela.rossi@gmail.com');
    assert.ok(confidence < 0.85);
  });
});
