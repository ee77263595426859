// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { raw } from 'hono/html';
import { aroundForm, languageSwitch } from './components/language-switch.ts';
import { html } from './html.ts';
import { withTyped } from './shown-again.ts';

const boxes = html`<form method="post" action="/it/x"><input type="hidden" name="answers" value="{}"><input type="text" name="line" value="before">
<input type="text" name="line" value=""><input type="checkbox" name="ticked" value="a" checked><input type="checkbox" name="ticked" value="is checked">
<input type="radio" name="one" value="x" checked><input type="radio" name="one" value="y"><input type="password" name="secret" value="">
<select name="many"><option value="1" selected>1</option><option value="2">2</option></select><textarea name="long">before</textarea>
<button class="btn" type="submit" name="act" value="go">Go</button></form>`;
const page = (main: typeof boxes) =>
  String(
    aroundForm(
      main,
      (inside, kept) =>
        html`<nav>${kept?.usual}${languageSwitch('de', 'Deutsch', { path: '/x', search: '?from=check&to=%2Fit%2Fy' }, { kept })}</nav>${inside}<p>Castro</p>`,
    ),
  );

describe('a page that is shown again in another language', () => {
  it('is asked for by a button of its form, behind one that stands for the usual one', () => {
    const whole = page(boxes);
    const [usual = '', language = ''] = whole.match(/<button[^>]*form="kept-form"[^>]*>/g) ?? [];
    assert.match(usual, / tabindex="-1" aria-hidden="true" name="act" value="go"/);
    assert.match(language, / formaction="\/de\/x\?from=check&amp;to=%2Fde%2Fy" /);
    assert.match(whole, /<form id="kept-form" method="post" action="\/it\/x">/);
  });

  it('has a link where there is nothing to type, also beside a form with buttons alone', () => {
    const whole = page(
      html`<form method="post" action="/it/x"><input type="hidden" name="a" value="b"><button type="submit">Go</button></form>`,
    );
    assert.match(whole, /<a class="text-white" href="\/de\/x\?from=check&amp;to=%2Fde%2Fy"/);
    assert.doesNotMatch(whole, /kept-form/);
  });

  it('has in its boxes what was typed, whatever it is, and what it carries as it was made', () => {
    const form = {
      answers: ['no'],
      line: ['"><b>', 'second'],
      ticked: ['is checked'],
      one: ['y'],
      secret: ['word'],
      many: ['2'],
    };
    const again = withTyped(page(boxes), { ...form, long: ['</textarea><script>'] });
    for (const is of [
      'name="line" value="&quot;&gt;&lt;b&gt;">',
      'name="line" value="second">',
      'name="ticked" value="a">',
      'name="ticked" value="is checked" checked>',
      'name="one" value="x">',
      'name="one" value="y" checked>',
      '<option value="1">',
      '<option value="2" selected>',
      'name="long">&lt;/textarea&gt;&lt;script&gt;</textarea>',
      'name="answers" value="{}">',
      'name="secret" value="">',
    ])
      assert.ok(again.includes(is), `${is} in ${again}`);
  });

  it('is left as it is without such a form', () => {
    assert.equal(withTyped('<main><p>x</p></main>', { line: ['a'] }), '<main><p>x</p></main>');
    assert.equal(String(raw(page(html`<p>x</p>`))).includes('button'), false);
  });
});
