// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, own } from '#core/index.ts';
import {
  againDays,
  type Board,
  type Figures,
  inTimeSeconds,
  occupancy,
  type Satisfaction,
  serviceLevels,
} from '#queue/index.ts';
import { each } from '../../components/each.ts';
import { type Html, html } from '../../html.ts';
import { hour } from '../components/when.ts';
import { type DeskFrame, deskPage } from '../desk-page.ts';
import { say as sayAlarms } from './alarm-phrases.ts';
import { type AlarmsShown, alarmsHeard, alarmsPanel } from './alarms-panel.ts';
import { say } from './phrases.ts';

/** How satisfied people were, from 1 to 5, as it is written in a language. */
export function grade(value: number | null, language: Language): string {
  const places = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return value === null ? '–' : new Intl.NumberFormat(language, places).format(value);
}

export const percent = (share: number | undefined) =>
  share === undefined ? '–' : `${Math.round(share * 100)} %`;
export const rounded = (seconds: number | null | undefined) =>
  typeof seconds === 'number' ? `${Math.round(seconds)} s` : '–';

/** What happens in the contact centre, for who leads it. It names nobody but who leads it, where they see to an alarm. */
export function wallboardPage(
  frame: DeskFrame,
  {
    board,
    nowMs,
    titles,
    alarms,
    satisfaction,
  }: {
    readonly board: Board;
    readonly nowMs: number;
    readonly titles: Readonly<Record<string, string>>;
    readonly alarms: AlarmsShown;
    readonly satisfaction: readonly Satisfaction[];
  },
): Html {
  const { language } = frame;
  const { today, score, first } = board;
  const levels = serviceLevels(today);
  const minutesSince = (since: Date) =>
    say('minutes', language, { n: Math.floor((nowMs - since.getTime()) / 60_000) });
  const fact = (label: string, value: string | number) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
  const panel = (id: string, label: string, inside: Html) =>
    html`<section class="desk-panel" aria-labelledby="${id}"><h2 id="${id}">${label}</h2>${inside}</section>`;
  const main = html`<div data-live="/${language}/desk/wallboard/live" data-state="board"><h1>${say('title', language)}</h1><p><a href="/${language}/desk/listening">${say('calls', language)}</a> · <a href="/${language}/desk/wallboard/history">${say('history', language)}</a></p><div data-part="alarms">${alarmsPanel(frame, alarms)}</div><div class="visually-hidden" data-part="heard" data-keyed role="log" aria-live="assertive" aria-label="${sayAlarms('alarms', language)}">${alarmsHeard(frame, alarms)}</div><div data-part="board"><div class="desk-case"><div>
${panel('now', say('now', language), html`<dl class="desk-facts">${fact(say('waiting', language), board.waiting)}${fact(say('longest', language), board.since ? minutesSince(board.since) : '–')}${fact(say('callbacks', language), board.callbacks)}${fact(say('due', language), board.due)}</dl>`)}
${panel('operators', say('operators', language), html`<dl class="desk-facts">${Object.entries(board.operators).map(([state, n]) => fact(say('states', language, { state }), n))}${fact(say('occupied', language), percent(occupancy(board)))}</dl>`)}
${panel('score', say('score', language), html`<dl class="desk-facts">${fact(say('told', language), score.told)}${fact(say('within', language), percent(score.within))}${fact(say('longer', language), percent(score.longer))}${fact(say('error', language), rounded(score.errorSeconds))}</dl>`)}
</div><div>
${panel('level', say('level', language), html`<p><strong>${percent(levels.headline)}</strong> ${say('levelText', language, { seconds: inTimeSeconds })}</p><dl class="desk-facts">${fact(say('against', language), percent(levels.against))}${fact(say('ignoring', language), percent(levels.ignoring))}</dl>`)}
${panel('today', say('today', language), html`<dl class="desk-facts">${fact(say('asked', language), today.asked)}${fact(say('answered', language), today.answered)}${fact(say('abandoned', language), today.abandoned)}${fact(say('shortly', language), today.shortly)}${fact(say('unreached', language), today.unreached)}${fact(say('wait', language), [today.meanWait, today.medianWait, today.longWait].map(rounded).join(', '))}${fact(say('handling', language), rounded(today.handling))}${fact(say('solved', language), today.said > 0 ? percent(today.solved / today.said) : '–')}${fact(say('rating', language), grade(today.rating, language))}</dl>`)}
${panel('lines', say('lines', language), lines(language, board.lines, titles, minutesSince))}
${panel('first', say('first', language), html`<p><strong>${percent(first.counted > 0 ? first.once / first.counted : undefined)}</strong> ${say('firstText', language, { n: first.counted, days: againDays })}</p>`)}
${panel('satisfaction', say('satisfaction', language), satisfied(language, satisfaction))}
${panel('hours', say('hours', language), hours(frame, board.hours))}
</div></div></div></div>`;
  return deskPage(frame, { title: say('title', language), main, script: 'contact.js', refreshSeconds: 10 });
}

function lines(
  language: DeskFrame['language'],
  rows: Board['lines'],
  titles: Readonly<Record<string, string>>,
  minutesSince: (since: Date) => string,
): Html {
  if (rows.length === 0) return html`<p>${say('nobody', language)}</p>`;
  const columns = ['matter', 'channel', 'waiting', 'longest'] as const;
  return html`<table class="desk-table"><thead><tr>${columns.map((one) => html`<th scope="col">${say(one, language)}</th>`)}</tr></thead><tbody>${each(
    rows,
    language,
    ({ skill, channel, waiting, since }) =>
      html`<tr><th scope="row">${own(titles, skill) ?? say('general', language)}</th><td data-label="${say('channel', language)}">${say('channels', language, { channel })}</td><td data-label="${say('waiting', language)}">${waiting}</td><td data-label="${say('longest', language)}">${minutesSince(since)}</td></tr>`,
    { columns: columns.length },
  )}</tbody></table>`;
}

/** How satisfied people said they were, channel by channel. */
function satisfied(language: Language, rows: readonly Satisfaction[]): Html {
  if (rows.length === 0) return html`<p>${say('nothingSaid', language)}</p>`;
  const columns = ['said', 'rating'] as const;
  return html`<p>${say('satisfactionText', language)}</p><table class="desk-table"><thead><tr><th scope="col">${say('channel', language)}</th>${columns.map((one) => html`<th scope="col">${say(one, language)}</th>`)}</tr></thead><tbody>${rows.map(
    ({ channel, said, rating }) =>
      html`<tr><th scope="row">${say('channels', language, { channel })}</th><td data-label="${say('said', language)}">${said}</td><td data-label="${say('rating', language)}">${grade(rating, language)}</td></tr>`,
  )}</tbody></table>`;
}

function hours({ language }: DeskFrame, rows: readonly (Figures & { readonly at: Date })[]): Html {
  const columns = ['asked', 'answered', 'abandoned', 'level'] as const;
  return html`<table class="desk-table"><thead><tr><th scope="col">${say('at', language)}</th>${columns.map((one) => html`<th scope="col">${say(one, language)}</th>`)}</tr></thead><tbody>${rows.map(
    (row) =>
      html`<tr><th scope="row">${hour(row.at)}</th><td data-label="${say('asked', language)}">${row.asked}</td><td data-label="${say('answered', language)}">${row.answered}</td><td data-label="${say('abandoned', language)}">${row.abandoned}</td><td data-label="${say('level', language)}">${percent(serviceLevels(row).headline)}</td></tr>`,
  )}</tbody></table>`;
}
