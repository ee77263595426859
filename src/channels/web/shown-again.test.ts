// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { raw } from 'hono/html';
import { aroundForm, languageSwitch } from './components/language-switch.ts';
import { marked } from './form-mark.ts';
import { pressedAlone } from './forms.ts';
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
      { here: '/it/x' },
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

  it('keeps what stands in every form of it: each is a part of one, and its button goes where it went', () => {
    const whole = page(
      html`<form method="post" action="/it/a" novalidate><input type="text" name="line" value=""><button type="submit">A</button></form>
<form method="post" action="/it/b"><input type="text" name="line" value=""><select name="one"><option value="x">x</option><option value="y">y</option></select><button type="submit" name="do" value="it">B</button></form>
<form method="post" action="/it/c"><input type="hidden" name="id" value="1"><button type="submit">C</button></form>`,
    );
    assert.match(whole, /<form id="kept-form" method="post" action="\/it\/x"><\/form>/);
    assert.match(
      whole,
      /<button form="kept-form" formaction="\/it\/a" formnovalidate name="0!" type="submit">A/,
    );
    assert.match(
      whole,
      /<button form="kept-form" formaction="\/it\/b" name="1!do" type="submit" value="it">B/,
    );
    // What only sends is a form of its own still.
    assert.match(whole, /action="\/it\/c"><input type="hidden" name="id" value="1"><button type="submit">C/);
    const again = withTyped(whole, { '0~line': ['first'], '1~line': ['second'], '1~one': ['y'] });
    for (const is of ['name="0~line" type="text" value="first"', 'name="1~line" type="text" value="second"'])
      assert.ok(again.includes(is), again);
    assert.match(again, /<option value="x"><?>?.*<option value="y" selected>/);
    const sent = { '0~line': ['first'], '1~line': ['second'], '1!do': ['it'], 'made-for': ['m'] };
    assert.deepEqual(pressedAlone(sent), { line: ['second'], do: ['it'], 'made-for': ['m'] });
    assert.deepEqual(pressedAlone({ line: ['a'], '1-answer': ['b'] }), { line: ['a'], '1-answer': ['b'] });
  });

  it('sends files by the part that has them, also by the key that ends a line', () => {
    const whole = page(
      html`<form method="post" action="/it/a" enctype="multipart/form-data"><input type="file" name="file"><button type="submit">A</button></form>
<form method="post" action="/it/b"><textarea name="note"></textarea><button type="submit">B</button></form>`,
    );
    const [usual = ''] = whole.match(/<button[^>]*>/) ?? [];
    assert.match(usual, / formaction="\/it\/a" formenctype="multipart\/form-data" name="0!"/);
    assert.match(String(marked(raw(whole), 'm')), /formaction="\/it\/a\?made-for=m" formenctype="multipart/);
  });

  it('has with it what stands in a search that was not sent', () => {
    const whole = page(
      html`<form role="search" action="/it/search" method="get"><input type="search" name="q" value=""><button type="submit">Go</button></form>`,
    );
    assert.match(whole, /<button [^>]*form="kept-form" formaction="\/de\/x" formnovalidate lang="de"/);
  });

  it('is left as it is without such a form', () => {
    assert.equal(withTyped('<main><p>x</p></main>', { line: ['a'] }), '<main><p>x</p></main>');
    assert.equal(String(raw(page(html`<p>x</p>`))).includes('button'), false);
  });
});
