// SPDX-License-Identifier: AGPL-3.0-or-later

/** A question as a block of the facts writes it. */
export interface BlockQuestion {
  /** An id as the format has them: `other-work`. */
  readonly id: string;
  readonly kind: string;
  readonly options: readonly string[];
  /** What each element of a list tells, in the words of the block: `from`, `reason choice(a, b)`. */
  readonly fields: readonly BlockQuestion[];
  readonly wording: string;
  readonly isOptional: boolean;
  /** When it is asked, in the words of the block. */
  readonly onlyIf?: string;
}

const months =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre';

/** `ending: choice(a, b) — Come è finito il lavoro? — req if … — F: CO`; undefined for what is no question in this form. */
export function questionIn(item: string): BlockQuestion | undefined {
  const [head = '', wording, ...rest] = item.split(' — ').map((part) => part.trim());
  const found = /^([A-Za-z][\w-]*): ([a-z-]+)(?:\((.*)\))?$/.exec(head);
  if (!found || wording === undefined || !/[?.]$|^[A-Z]/.test(wording)) return undefined;
  const [, name = '', kind = '', inside = ''] = found;
  const asked = rest.find((part) => /^(?:req|opt|R|O)\b/.test(part)) ?? '';
  const onlyIf = /\bif (.*)$/.exec(asked)?.[1];
  const parts = topLevel(inside);
  return {
    id: idOf(name),
    kind,
    options: kind.startsWith('choice') ? optionsIn(inside, parts) : [],
    fields: kind === 'list' ? apart(parts.map(fieldIn)) : [],
    wording: unmarked(wording),
    isOptional: /^(?:opt|O)\b/.test(asked),
    ...(onlyIf === undefined ? {} : { onlyIf: unmarked(onlyIf) }),
  };
}

/** Ids alone, `vehicles, convictions — F: …`; none of what is anything else. */
export function namesIn(item: string): readonly string[] {
  const [head = ''] = item.split(' — ');
  const names = head.split(', ').map((name) => name.trim());
  return names.every((name) => /^[a-z][\w-]*$/i.test(name)) ? names.map(idOf) : [];
}

/** Without the marks of where it was seen: `[S: source]`, `[K]`. */
export function unmarked(text: string): string {
  return text.replaceAll(/\s*\[[^\]]*\]/g, '').trim();
}

function idOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^-/, '');
}

function optionsIn(inside: string, parts: readonly string[]): readonly string[] {
  if (/^(?:mesi|months|gennaio\s*…\s*dicembre)$/.test(inside.trim())) return months.split(' ');
  return /…/.test(inside) ? [] : parts;
}

// `from`, `birth date`, `reason choice(a, b)`: what a field is called, and its kind where the block says it.
function fieldIn(part: string): BlockQuestion {
  const found =
    /^(.*?)\s*\b(choices?|date|month|money|document|codice-fiscale|municipality|yes-no|number|person)?(?:\((.*)\))?$/.exec(
      part,
    );
  const [, name = '', kind = kindByName(part), inside = ''] = found ?? [];
  const id = idOf((name || kind).trim().replaceAll(/[^\w]+/g, '-'));
  return { id, kind, options: topLevel(inside), fields: [], wording: part, isOptional: false };
}

// Two of one name are told apart: `date`, `date-2`.
function apart(fields: readonly BlockQuestion[]): readonly BlockQuestion[] {
  return fields.map((field, n) => {
    const before = fields.slice(0, n).filter(({ id }) => id === field.id).length;
    return before === 0 ? field : { ...field, id: `${field.id}-${before + 1}` };
  });
}

// Where a block names a field alone, its name says what it is.
function kindByName(name: string): string {
  if (/^(?:from|to|date|day|expiry|start|end)\b/.test(name)) return 'date';
  if (/^(?:cf|codice.?fiscale|.* cf)$/.test(name)) return 'codice-fiscale';
  if (/^(?:pay|money|amount|income|sum)\b/.test(name)) return 'money';
  if (/^(?:days|weeks|number|year|quarter)\b/.test(name)) return 'number';
  return /^(?:town|municipality)\b/.test(name) ? 'municipality' : 'text';
}

// Parted by the commas that stand in no brackets.
function topLevel(inside: string): readonly string[] {
  const parts = inside.split(/,(?![^(]*\))/).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}
