// SPDX-License-Identifier: AGPL-3.0-or-later
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleaned, readJson } from './outside-text.ts';
import { isKeyOf, own } from './own.ts';

describe('text from outside', () => {
  it('loses what nobody sees and what turns the text around it, and nothing that a name needs', () => {
    for (const mark of '\u202e\u202d\u202a\u2066\u2067\u2069\u200e\u200f\u061c\u200b\u2060\ufeff\u00ad\u{e0041}')
      assert.equal(cleaned(`a${mark}b`), 'ab', mark.codePointAt(0)?.toString(16) ?? '');
    for (const name of ['محمد علي', 'דוד לוי', 'می\u200cخواهم', 'क्\u200dष', 'Zoë D’Angelo\n\tè'])
      assert.equal(cleaned(name), name);
  });
  it('loses NUL and half characters, and nothing else', () => {
    assert.equal(cleaned('a\u0000b \ud800c\udc00 è 👩‍👧'), 'ab �c� è 👩‍👧');
  });
  it('is cleaned wherever it stands in JSON, keys too, and a key stays a key', () => {
    const read = readJson('{"a\\u0000":["x\\ud800",{"__proto__":{"y":"\\u0000"}}],"n":1,"no":null}');
    assert.deepEqual(Object.keys(read as object), ['a', 'n', 'no']);
    assert.equal(JSON.stringify(read), '{"a":["x�",{"__proto__":{"y":""}}],"n":1,"no":null}');
    assert.throws(() => readJson('{'), SyntaxError);
    assert.throws(() => readJson('['.repeat(5000) + ']'.repeat(5000)), SyntaxError);
  });
});

describe('a record asked by any text', () => {
  it('gives only what it holds itself', () => {
    for (const key of ['constructor', '__proto__', 'toString', 'hasOwnProperty', '']) {
      assert.equal(own({ a: 1 }, key), undefined, key);
      assert.equal(isKeyOf({ a: 1 }, key), false, key);
      assert.equal(own(JSON.parse(`{"${key}":7}`), key), 7, key);
    }
    assert.equal(own(undefined, 'a'), undefined);
    assert.equal(own({ a: 1 }, undefined), undefined);
  });
});
