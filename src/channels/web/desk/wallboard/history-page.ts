// SPDX-License-Identifier: AGPL-3.0-or-later
import { own, todayInItaly } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import { type Figures, type History, type HistoryAsked, intervals, serviceLevels } from '#queue/index.ts';
import { bars, tallest } from '../../components/bars.ts';
import { type Html, html, nothing } from '../../html.ts';
import { when } from '../components/when.ts';
import { type DeskFrame, deskPage } from '../desk-page.ts';
import { grade, percent, rounded } from './page.ts';
import { say } from './phrases.ts';
import { staffingPanel } from './staffing-panel.ts';

export const channels = ['text', 'voice', 'video', 'phone'] as const;

/** How it went over time: pictures, what they are made of, and by matter and channel. It names nobody. */
export function historyPage(
  frame: DeskFrame,
  {
    wanted,
    history,
    titles,
    query,
  }: {
    readonly wanted: HistoryAsked;
    readonly history: History;
    readonly titles: Readonly<Record<string, string>>;
    /** The same choice, for the file. */
    readonly query: string;
  },
): Html {
  const { language } = frame;
  const { asked, rows, whole, bySkill, byChannel, staffing } = history;
  const matter = (skill: string) => own(titles, skill) ?? say('general', language);
  const at = (start: Date) =>
    asked.by === 'hour'
      ? when(start, language)
      : showDate(todayInItaly({ nowMs: () => start.getTime() }), language);
  const picture = (what: string, values: readonly number[]) => {
    const most = Math.max(...values);
    const [first, last] = [rows[0], rows.at(-1)];
    // Nothing to draw where nothing happened: the table says so.
    if (most === 0 || !first || !last) return html`${nothing}`;
    const heights = values.map((value) =>
      value === 0 ? 0 : Math.max(tallest / 50, (value / most) * tallest),
    );
    const ends = [first, last].map((row) => html`${at(row.at)}`);
    return html`<h3>${what}</h3>${bars({ label: say('picture', language, { what }), heights, ends })}`;
  };
  const busy = rows.filter((row) => row.asked + row.answered + row.abandoned + row.unreached > 0);
  const wider = asked.by !== wanted.by || asked.from !== wanted.from || asked.until !== wanted.until;
  const main = html`<div class="desk-top"><h1>${say('history', language)}</h1></div><p>${say('historyLead', language)}</p>
${choice(frame, asked, titles)}${wider ? html`<p class="desk-note" role="status">${say('wider', language)}</p>` : nothing}
${
  busy.length === 0
    ? html`<p role="status">${say('nothingHappened', language)}</p>`
    : html`<section class="desk-panel" aria-labelledby="pictures"><h2 id="pictures">${say('intervals', language, { by: asked.by })}</h2>
${picture(
  say('pictureAsked', language),
  rows.map((row) => row.asked),
)}${picture(
  say('pictureLeft', language),
  rows.map((row) => row.abandoned),
)}${picture(
  say('pictureLevel', language),
  rows.map((row) => serviceLevels(row).headline ?? 0),
)}
${table(frame, say('table', language), say('at', language), [...busy.map((row) => [at(row.at), row] as const), [say('whole', language), whole]])}
${busy.length < rows.length ? html`<p>${say('leftOut', language)}</p>` : nothing}
<p><a href="/${language}/desk/wallboard/history.csv?${query}">${say('csv', language)}</a></p></section>
<section class="desk-panel" aria-labelledby="by-matter"><h2 id="by-matter">${say('byMatter', language)}</h2>${table(
        frame,
        say('byMatter', language),
        say('matter', language),
        bySkill.map((row) => [matter(row.skill), row]),
      )}</section>
<section class="desk-panel" aria-labelledby="by-channel"><h2 id="by-channel">${say('byChannel', language)}</h2>${table(
        frame,
        say('byChannel', language),
        say('channel', language),
        byChannel.map((row) => [say('channels', language, { channel: row.channel }), row]),
      )}</section>`
}${staffing ? staffingPanel(frame, { starts: rows.map((row) => row.at), staffing, at, picture }) : nothing}`;
  const trail = [{ href: `/${language}/desk/wallboard`, label: say('title', language) }];
  return deskPage(frame, { title: say('history', language), main, trail });
}

function choice(
  { language }: DeskFrame,
  { by, from, until, skill, channel }: HistoryAsked,
  titles: Readonly<Record<string, string>>,
): Html {
  const select = (
    id: string,
    label: string,
    value: string,
    options: readonly (readonly [string, string])[],
  ) =>
    html`<p class="desk-field"><label for="${id}">${label}</label><select class="form-control" id="${id}" name="${id}">${options.map(([one, name]) => html`<option value="${one}"${one === value ? html` selected` : nothing}>${name}</option>`)}</select></p>`;
  const date = (id: 'from' | 'until', value: string) =>
    html`<p class="desk-field"><label for="${id}">${say(id, language)}</label><input class="form-control" type="date" id="${id}" name="${id}" value="${value}"></p>`;
  const matters = [['general', say('general', language)] as const, ...Object.entries(titles)];
  return html`<form class="desk-panel desk-filters" method="get" action="/${language}/desk/wallboard/history">${date('from', from)}${date('until', until)}${select(
    'by',
    say('by', language),
    by,
    intervals.map((one) => [one, say('intervals', language, { by: one })]),
  )}${select('skill', say('matter', language), skill ?? '', [['', say('allMatters', language)], ...matters])}${select(
    'channel',
    say('channel', language),
    channel ?? '',
    [
      ['', say('allChannels', language)],
      ...channels.map((one) => [one, say('channels', language, { channel: one })] as const),
    ],
  )}<div class="actions"><button class="btn btn-primary" type="submit">${say('show', language)}</button></div></form>`;
}

const columns = [
  'asked',
  'answered',
  'abandoned',
  'unreached',
  'level',
  'median',
  'long',
  'handling',
  'solved',
  'rating',
] as const;

function table(
  { language }: DeskFrame,
  caption: string,
  first: string,
  rows: readonly (readonly [name: string, figures: Figures])[],
): Html {
  const cell = (row: Figures): Readonly<Record<(typeof columns)[number], string | number>> => ({
    asked: row.asked,
    answered: row.answered,
    abandoned: row.abandoned,
    unreached: row.unreached,
    level: percent(serviceLevels(row).headline),
    median: rounded(row.medianWait),
    long: rounded(row.longWait),
    handling: rounded(row.handling),
    solved: row.said > 0 ? percent(row.solved / row.said) : '–',
    rating: grade(row.rating, language),
  });
  return html`<table class="desk-table"><caption class="visually-hidden">${caption}</caption><thead><tr><th scope="col">${first}</th>${columns.map((one) => html`<th scope="col">${say(one, language)}</th>`)}</tr></thead><tbody>${rows.map(
    ([name, row]) => {
      const cells = cell(row);
      return html`<tr><th scope="row">${name}</th>${columns.map((one) => html`<td data-label="${say(one, language)}">${cells[one]}</td>`)}</tr>`;
    },
  )}</tbody></table>`;
}
