// SPDX-License-Identifier: AGPL-3.0-or-later
import { checkCodiceFiscale, hasLuhnDigit, normaliseCode, ok, type Result, refuse } from '#core/index.ts';
import {
  anyCodeGuide,
  type CodeForm,
  codiceFiscaleGuide,
  hearAnyCode,
  hearCodiceFiscale,
  sayCodiceFiscale,
  type Understanding,
} from '#spoken/index.ts';
import { codiceFiscaleKind } from '../codice-fiscale/index.ts';
import type { CompanyCodeOptions } from '../constructors.ts';
import { pressed, pressedChecked } from '../keyed.ts';
import type { Kind } from '../kind.ts';
import { box, said, typed } from '../typed.ts';
import { howToKey, howToKeyOwner, problems } from './words.ts';

/**
 * The codice fiscale of a company, an association or a public body: eleven figures, as a partita IVA has them, the last of which follows
 * from the others. A firm of one person has its owner's: it is taken where `sole` says so, and told kindly where it is not meant.
 */
export const companyCodeKind: Kind<string, CompanyCodeOptions, keyof typeof problems> = {
  name: 'company-code',
  problems,
  confirm: 'explicit',
  check: (raw, options) => (typeof raw === 'string' ? held(raw, options) : refuse('wrong-type')),
  schema: ({ sole }) => {
    const { pattern } = codiceFiscaleKind.schema({});
    return { type: 'string', pattern: sole ? pattern : '^[0-9]{11}$' };
  },
  redact: (value) => `${value.slice(0, 3)}•••${value.slice(-1)}`,
  control: ({ words, options: { sole } }) => ({
    type: 'boxes',
    fields: [box(words.label, 20, { inputMode: sole ? 'text' : 'numeric', spellcheck: false })],
  }),
  read: (form, { options }) => {
    const text = typed(form);
    return text === '' ? refuse('empty') : held(text, options);
  },
  fill: (value) => ({ '': value }),
  show: (value) => value,
  say: (value, { language }) => sayCodiceFiscale(value, language),
  hear: (text, { language, options }) => {
    if (options.sole) return hearCodiceFiscale(text, { language });
    const heard = hearAnyCode(text, language, figures);
    return heard.value === undefined && isPersons(hearCodiceFiscale(text, { language }))
      ? pressed<string>(undefined, 'personal-code')
      : heard;
  },
  guide: ({ language, options: { sole } }) =>
    sole ? codiceFiscaleGuide(language) : anyCodeGuide(language, figures),
  howToKey: (asked) => said(asked.options.sole ? howToKeyOwner : howToKey, asked),
  keyed: (keys, asked) => {
    if (/^\d{1,15}$/.test(keys)) return pressedChecked(held(keys, asked.options));
    const owner = codiceFiscaleKind.keyed(keys, { ...asked, options: {} });
    return owner.value ? pressedChecked(held(owner.value, asked.options)) : owner;
  },
  keysFor: (value, asked) => codiceFiscaleKind.keysFor(value, { ...asked, options: {} }),
};

const figures: CodeForm = {
  characters: 'digits',
  min: 11,
  max: 11,
  holds: (code) => /^\d{11}$/.test(code) && hasLuhnDigit(code),
};

function isPersons({ value, problem }: Understanding<string>): boolean {
  return problem === undefined && typeof value === 'string' && value.length === 16;
}

function held(text: string, { sole }: CompanyCodeOptions): Result<string, keyof typeof problems> {
  const code = normaliseCode(bare(text));
  if (/^[A-Z]{6}/.test(code)) {
    if (checkCodiceFiscale(code).length > 0) return refuse(sole ? 'bad-owner' : 'bad-character');
    return sole ? ok(code) : refuse('personal-code');
  }
  if (!/^\d+$/.test(code)) return refuse('bad-character');
  if (code.length !== 11) return refuse('wrong-length', { found: code.length });
  return hasLuhnDigit(code) ? ok(code) : refuse('bad-check-digits');
}

// "P. IVA IT 012 345 678 97", "codice fiscale 01234567897": what stands before the figures is no part of them.
function bare(text: string): string {
  return text.replace(/^[\p{L}.:°\s]+(?=\d[\d\s.]{10,}$)/u, '');
}
