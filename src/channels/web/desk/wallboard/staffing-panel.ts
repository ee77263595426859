// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { fewestTold, occupied, type Staffing, type StaffingOf } from '#queue/index.ts';
import { type Html, html, nothing } from '../../html.ts';
import { say as sayAway } from '../contacts/phrases.ts';
import type { DeskFrame } from '../desk-page.ts';
import { percent } from './page.ts';
import { say } from './phrases.ts';

const columns = ['there', 'busy', 'occupancy'] as const;

/** How it was staffed over time, and how occupied those were who answer: of groups alone. */
export function staffingPanel(
  { language }: DeskFrame,
  {
    starts,
    staffing,
    at,
    picture,
  }: {
    readonly starts: readonly Date[];
    readonly staffing: StaffingOf;
    readonly at: (start: Date) => string;
    readonly picture: (what: string, values: readonly number[]) => Html;
  },
): Html {
  const { rows, whole, away } = staffing;
  const shown = rows.flatMap((row, n) => {
    const start = starts[n];
    return row === undefined || !start ? [] : [[at(start), row] as const];
  });
  const inside =
    shown.length === 0
      ? html`<p>${say('nobodyThere', language)}</p>`
      : html`${picture(
          say('pictureThere', language),
          rows.map((row) => row?.thereHours ?? 0),
        )}${picture(
          say('pictureOccupancy', language),
          rows.map((row) => occupied(row) ?? 0),
        )}
<table class="desk-table"><caption class="visually-hidden">${say('staffing', language)}</caption><thead><tr><th scope="col">${say('at', language)}</th>${columns.map((one) => html`<th scope="col">${say(one, language)}</th>`)}</tr></thead><tbody>${[
          ...shown,
          [say('whole', language), whole] as const,
        ].map(([name, row]) => line(language, name, row))}</tbody></table>
${shown.some(([, row]) => row === null) ? html`<p>${say('tooFew', language, { n: fewestTold })}</p>` : nothing}
${
  away.length > 0
    ? html`<h3>${say('awayWhy', language)}</h3><dl class="desk-facts">${away.map(({ reason, hours }) => html`<div><dt>${sayAway('reasons', language, { reason: reason.replace('-', '_') })}</dt><dd>${inHours(hours, language)}</dd></div>`)}</dl>`
    : nothing
}`;
  return html`<section class="desk-panel" aria-labelledby="staffing"><h2 id="staffing">${say('staffing', language)}</h2><p>${say('staffingLead', language, { n: fewestTold })}</p>${inside}</section>`;
}

function line(language: Language, name: string, row: Staffing | null | undefined): Html {
  const cells = {
    there: row ? inHours(row.thereHours, language) : '–',
    busy: row ? inHours(row.busyHours, language) : '–',
    occupancy: percent(occupied(row)),
  };
  return html`<tr><th scope="row">${name}</th>${columns.map((one) => html`<td data-label="${say(one, language)}">${cells[one]}</td>`)}</tr>`;
}

function inHours(hours: number, language: Language): string {
  const places = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return say('hoursOf', language, { n: new Intl.NumberFormat(language, places).format(hours) });
}
