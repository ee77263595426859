// SPDX-License-Identifier: AGPL-3.0-or-later

/** A question as a block of the facts writes it. */
export interface BlockQuestion {
  /** An id as the format has them: `other-work`. */
  readonly id: string;
  readonly kind: string;
  readonly options: readonly string[];
  readonly wording: string;
  readonly isOptional: boolean;
  /** When it is asked, in the words of the block. */
  readonly onlyIf?: string;
}

/** What a block of the facts says of a service: who asks for it, what is asked, the law, how people say it. */
export interface Block {
  /** Shared groups, `me`, `pay`. */
  readonly groups: readonly string[];
  readonly questions: readonly BlockQuestion[];
  /** What the law asks first, in the words of the block. */
  readonly conditions: readonly string[];
  readonly law: readonly string[];
  readonly said: readonly string[];
  /** What is asked for in papers, and what comes of it, in the words of the block. */
  readonly told: readonly string[];
  /** Lines that are none of these: left to the author. */
  readonly unread: readonly string[];
}

/** The block of a service in a page of the facts, from `### slug` to the next heading; undefined where there is none. */
export function blockOf(page: string, slug: string): Block | undefined {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.trim() === `### ${slug}`);
  if (start === -1) return undefined;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^#{1,3} /.test(line));
  const block = (end === -1 ? rest : rest.slice(0, end))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const items = block.filter((line) => line.startsWith('- ')).map((line) => line.slice(2));
  const groups = items.flatMap((item) => [...item.matchAll(/`@(\w+)`/g)].map(([, group = '']) => group));
  const asked = items.flatMap((item) => (item.startsWith('`@') ? [] : questionIn(item)));
  const text = block.filter((line) => !line.startsWith('- ')).join('\n');
  return {
    groups: [...new Set(groups)],
    questions: asked.filter((one) => typeof one !== 'string'),
    unread: asked.filter((one) => typeof one === 'string'),
    conditions: (/\bpre: (.*?)(?= (?:docs|next|outcome|fees|law):|$)/m.exec(text)?.[1] ?? '')
      .split(/;\s*/)
      .map((one) => unmarked(one.replace(/^P\d+ /, '')))
      .filter((one) => one !== ''),
    told: ['docs', 'next', 'outcome', 'fees'].flatMap((key) => {
      const found = new RegExp(`\\b${key}:? (.*?)(?= (?:docs|next|outcome|fees|law):|$)`, 'm').exec(
        text,
      )?.[1];
      return found === undefined || /^none\b/.test(found) ? [] : [`${key}: ${unmarked(found)}`];
    }),
    law: (/\blaw: ([^\n]*)/.exec(text)?.[1] ?? '')
      .split(/;\s*/)
      .map((one) =>
        unmarked(one)
          .replace(/\.$/, '')
          .replace(/^Msg (?=\d)/, 'Msg INPS ')
          .replace(/^Circ\. (?=\d)/, 'Circ. INPS '),
      )
      .filter((one) => /\d/.test(one)),
    said: [...(/^said: (.*)$/m.exec(text)?.[1] ?? '').matchAll(/"([^"]+)"/g)].map(([, one = '']) => one),
  };
}

// `- ending: choice(a, b) — Come è finito il lavoro? — req if … — F: CO`
function questionIn(item: string): readonly (BlockQuestion | string)[] {
  const [head = '', wording, ...rest] = item.split(' — ').map((part) => part.trim());
  const found = /^([A-Za-z]\w*): ([a-z-]+)(?:\((.*)\))?$/.exec(head);
  if (!found || wording === undefined || !wording.endsWith('?')) return [item];
  const [, name = '', kind = '', inside = ''] = found;
  const asked = rest.find((part) => /^(?:req|opt)\b/.test(part)) ?? '';
  const onlyIf = /\bif (.*)$/.exec(asked)?.[1];
  return [
    {
      id: name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      kind,
      options: inside
        .split(',')
        .map((option) => option.trim())
        .filter((option) => option !== ''),
      wording,
      isOptional: asked.startsWith('opt'),
      ...(onlyIf === undefined ? {} : { onlyIf: unmarked(onlyIf) }),
    },
  ];
}

// Without the marks of where it was seen: `[S: source]`, `[K]`.
function unmarked(text: string): string {
  return text.replaceAll(/\s*\[[^\]]*\]/g, '').trim();
}
