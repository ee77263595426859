// SPDX-License-Identifier: AGPL-3.0-or-later
import { ok, plainLetters, type Result, refuse, unprintable, withoutUnseen } from '#core/index.ts';
import { emailGuide, hearEmail, hearFreeText, openGuide, sayEmail } from '#spoken/index.ts';
import type { TextOptions } from '../constructors.ts';
import { pressed, pressedChecked } from '../keyed.ts';
import { fromTwoKeys, twoKeysFor } from '../keypad-letters.ts';
import type { Kind, KnownPerson } from '../kind.ts';
import { box, said, typedText } from '../typed.ts';
import { howToKey, problems } from './words.ts';

/** Free text, or an e-mail address. Control characters are refused; inner spaces are kept as typed. */
export const textKind: Kind<string, TextOptions, keyof typeof problems> = {
  name: 'text',
  problems,
  confirm: 'implicit',
  check: (raw, options) => (typeof raw === 'string' ? allowed(raw.trim(), options) : refuse('wrong-type')),
  schema: ({ email, maxCharacters }) => ({
    type: 'string',
    minLength: 1,
    maxLength: maxCharacters ?? most,
    ...(email ? { format: 'email' } : {}),
  }),
  redact: (value) => `${value.slice(0, 1)}•••`,
  control: ({ words, options: { long, email, maxCharacters = most } }) =>
    long
      ? { type: 'long-text', maxCharacters }
      : {
          type: 'boxes',
          fields: [
            email
              ? box(words.label, 40, { inputMode: 'email', autocomplete: 'email', spellcheck: false })
              : box(words.label, 40),
          ],
        },
  read: (form, { options }) => {
    const text = typedText(form);
    return text === '' ? refuse('empty') : allowed(text, options);
  },
  fill: (value) => ({ '': value }),
  show: (value) => value,
  say: (value, { options, language }) => (options.email ? sayEmail(value, language) : value),
  hear: (text, { options, language }) => {
    const heard = options.email ? hearEmail(text, { language }) : hearFreeText(text, { language });
    if (typeof heard.value !== 'string') return heard;
    const held = allowed(heard.value, options);
    return held.ok
      ? { ...heard, value: held.value }
      : { confidence: 0, alternatives: [], problem: 'not-understood' };
  },
  guide: ({ language, options, known }) => (options.email ? emailGuide(language, namesOf(known)) : openGuide),
  howToKey: (asked) => said(howToKey, asked),
  keyed: (keys, { options }) => {
    const text = fromTwoKeys(keys);
    return text ? pressedChecked(allowed(text.trim(), options)) : pressed<string>(undefined);
  },
  keysFor: (value) => twoKeysFor(value, true) ?? '',
};

const most = 200;

function namesOf({ givenName, familyName }: KnownPerson = {}): readonly string[] {
  return [givenName, familyName].filter((name) => name !== undefined);
}

// As it is copied: `mailto:maria@example.it?subject=...`, `Maria Rossi <maria@example.it>`, with a full stop or comma after it.
function bareAddress(text: string): string {
  const plain = plainLetters(text)
    .normalize('NFC')
    .trim()
    .replace(/^(?:e-?mail|mail|pec|indirizzo)\s*[:=]\s*/i, '');
  const inside = /<([^<>\s]+@[^<>\s]+)>$/.exec(plain)?.[1] ?? plain;
  const bare = /^mailto:/i.test(inside) ? linked(inside.slice(7)) : inside;
  return bare
    .replace(/\?.*$/, '')
    .replaceAll(/^<|[.,;>]+$/g, '')
    .toLowerCase();
}

// A link writes some signs with a percent (RFC 6068).
function linked(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function allowed(
  text: string,
  { maxCharacters = most, email = false, long = false }: TextOptions,
): Result<string, 'bad-character' | 'empty' | 'not-an-email' | 'too-long' | 'unprintable'> {
  // Addresses are compared and dictated without capitals.
  const normal = email ? bareAddress(text) : withoutUnseen(text).normalize('NFC');
  if (normal === '') return refuse('empty');
  if (normal.length > maxCharacters) return refuse('too-long', { max: maxCharacters });
  const controls = long ? /[^\P{Cc}\n\r\t]/u : /\p{Cc}/u;
  if (controls.test(normal)) return refuse('bad-character');
  if (unprintable(normal).length > 0) return refuse('unprintable');
  // A dot stands between two parts of an address, never at its edge (RFC 5321, 4.1.2).
  if (
    email &&
    !/^(?!\.)(?!.*\.@)[^\s@<>"()[\]\\,;:]{1,64}@[^\s@<>"()[\]\\,;:.]+(\.[^\s@<>"()[\]\\,;:.]+)+$/u.test(
      normal,
    )
  )
    return refuse('not-an-email');
  return ok(normal);
}
