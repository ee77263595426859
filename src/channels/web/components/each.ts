// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Language } from '#core/index.ts';
import { sayer } from '#languages/index.ts';
import { type Html, html } from '../html.ts';

const say = sayer({
  untold: {
    it: '{n, plural, one {Una riga non si può mostrare ora} other {# righe non si possono mostrare ora}}. Il resto è completo. Se le serve, ci chiami.',
    en: '{n, plural, one {One row cannot be shown now} other {# rows cannot be shown now}}. The rest is complete. If you need it, call us.',
    de: '{n, plural, one {Eine Zeile kann jetzt nicht gezeigt werden} other {# Zeilen können jetzt nicht gezeigt werden}}. Der Rest ist vollständig. Wenn Sie sie brauchen, rufen Sie uns an.',
  },
});

const last = {
  li: (words: string) => html`<li>${words}</li>`,
  p: (words: string) => html`<p class="alert alert-warning">${words}</p>`,
  dl: (words: string) => html`<div><dt>${words}</dt><dd></dd></div>`,
} as const;

/** Whether there is nothing to tell: no row, and none that cannot be told. */
export function isNone(rows: readonly unknown[] & { readonly untold?: number }): boolean {
  return rows.length + (rows.untold ?? 0) === 0;
}

/**
 * The rows of a list as they are told. One that cannot be told, since what is kept of it has another shape than this program knows,
 * leaves the others, and the last row says so. `more` are rows that could not even be read (`Listed` brings their number); `columns`, for the rows of a table; `as`,
 * for what is no list of `li`. Every list of what is kept is told so (`tests/stuck.test.ts`).
 */
export function each<Row>(
  rows: readonly Row[] & { readonly untold?: number },
  language: Language,
  tell: (row: Row) => Html,
  {
    columns,
    more = rows.untold ?? 0,
    as = 'li',
  }: { readonly columns?: number; readonly more?: number; readonly as?: 'li' | 'p' | 'dl' } = {},
): readonly Html[] {
  let untold = more;
  const told: Html[] = [];
  for (const row of rows) {
    try {
      told.push(tell(row));
    } catch {
      untold++;
    }
  }
  if (untold === 0) return told;
  const words = say('untold', language, { n: untold });
  return [
    ...told,
    columns === undefined ? last[as](words) : html`<tr><td colspan="${columns}">${words}</td></tr>`,
  ];
}
