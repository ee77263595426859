// SPDX-License-Identifier: AGPL-3.0-or-later
import { accessReasons } from '#access/index.ts';
import type { HandedIn } from '#applications/index.ts';
import { type InboxCursor, type InboxLine, inboxOrders, mostCounted } from '#casework/index.ts';
import { type CalendarDate, type Language, textIn, todayInItaly } from '#core/index.ts';
import type { SavedView } from '#desk/index.ts';
import { showDate, showMoney } from '#kinds/index.ts';
import { openStatuses } from '#record/index.ts';
import { each } from '../../components/each.ts';
import { errorSummary } from '../../components/error-summary.ts';
import { type Html, html, nothing } from '../../html.ts';
import { deadline } from '../components/deadline.ts';
import { stateName } from '../components/state-name.ts';
import { type DeskFrame, deskPage } from '../desk-page.ts';
import { type Choice, wholeInbox, writeChoice, writeCursor } from './choice.ts';
import { say } from './phrases.ts';

export interface InboxContent {
  readonly lines: readonly InboxLine[];
  /** Lines that cannot be read now. */
  readonly untold: number;
  readonly count: number;
  readonly next: InboxCursor | null;
  readonly isFirst: boolean;
  readonly choice: Choice;
  readonly views: readonly SavedView[];
  /** Titles of the services that can be obtained, by id. */
  readonly services: ReadonlyMap<string, string>;
  /** What a service is called, also one that is gone. */
  readonly titleOf: (service: string, kept: string | null) => string;
  readonly me: string;
  readonly mayTake: boolean;
  readonly mayDecide: boolean;
  readonly today: CalendarDate;
  readonly note?: 'nothing' | 'signedLast';
  readonly problem?: 'searchBad' | 'viewNameBad';
  /** What was typed and did not do. */
  readonly typed?: { readonly search?: string; readonly name?: string };
  /** What a search found of those that wait for their applicant. */
  readonly waiting?: readonly HandedIn[];
  /** Ids of the lines that have another application for the same benefit in their way. */
  readonly doubled: ReadonlySet<string>;
  /** What is new of the lines since the reader looked last, in words, by id. */
  readonly news: ReadonlyMap<string, string>;
  /** The answer to a search, without the filters. */
  readonly isSearch?: boolean;
}

/** The list of cases: views, filters, the table, the next page. */
export function inboxPage(frame: DeskFrame, content: InboxContent): Html {
  const { language } = frame;
  const { problem, isSearch } = content;
  const field = problem === 'viewNameBad' ? 'view-name' : 'find';
  const title = say(isSearch ? 'found' : 'title', language);
  const main = html`${problem ? errorSummary(language, [{ field, text: say(problem, language) }]) : nothing}
<div class="desk-top desk-begin"><h1>${title}</h1>${content.mayTake ? takeNext(language) : nothing}${content.mayDecide ? html`<a class="btn btn-outline-primary" href="/${language}/desk/cases/together">${say('together', language)}</a>` : nothing}${search(content, language)}</div>
${content.note ? html`<p class="alert alert-info" role="status">${say(content.note, language)}</p>` : nothing}
<div class="desk-choice">${views(content, language)}${narrowing(content, language)}</div>
<div class="desk-list">${waitingFor(content, language)}${table(content, language)}${paging(content, language)}</div>`;
  return deskPage(frame, { title, main, hasError: problem !== undefined });
}

function takeNext(language: Language): Html {
  return html`<form method="post" action="/${language}/desk/cases/next"><button class="btn btn-primary" type="submit" accesskey="n" aria-describedby="next-hint">${say('next', language)}</button><span class="visually-hidden" id="next-hint">${say('nextHint', language)}</span></form>`;
}

const usualViews = [
  ['viewAll', wholeInbox],
  ['viewMine', { ...wholeInbox, officer: 'me' }],
  ['viewFree', { ...wholeInbox, officer: 'nobody' }],
  ['viewSoon', { ...wholeInbox, due: '5' }],
  ['viewDocuments', { ...wholeInbox, state: 'documents-asked' }],
  ['viewSecond', { ...wholeInbox, second: true }],
] as const satisfies readonly (readonly [Parameters<typeof say>[0], Choice])[];

function views({ choice, views: own, isSearch }: InboxContent, language: Language): Html {
  const current = isSearch ? undefined : writeChoice(choice);
  const link = (name: string, query: string) =>
    html`<a href="/${language}/desk/cases${query ? `?${query}` : ''}"${query === current ? html` aria-current="page"` : nothing}>${name}</a>`;
  return html`<nav class="desk-views" aria-label="${say('views', language)}"><ul>${usualViews.map(
    ([name, view]) => html`<li>${link(say(name, language), writeChoice(view))}</li>`,
  )}${each(
    own,
    language,
    ({ id, name, query }) =>
      html`<li>${link(name, query)} <form method="post" action="/${language}/desk/cases/views/remove"><input type="hidden" name="id" value="${id}"><button class="btn-link-plain" type="submit">${say('remove', language)}<span class="visually-hidden"> ${name}</span></button></form></li>`,
  )}</ul></nav>`;
}

function search({ typed, problem }: InboxContent, language: Language): Html {
  const isWrong = problem === 'searchBad';
  return html`<form method="post" action="/${language}/desk/cases/find" role="search" class="desk-find"><label for="find">${say('search', language)}</label>
<input class="form-control" type="text" id="find" name="find" value="${typed?.search ?? ''}" autocomplete="off" spellcheck="false" autocapitalize="characters" accesskey="f" aria-describedby="find-hint"${isWrong ? html` aria-invalid="true"` : nothing}>
<button class="btn btn-outline-primary" type="submit">${say('searchButton', language)}</button>
<span class="form-text" id="find-hint">${say('searchHint', language)} ${say('searchLogged', language)}</span></form>`;
}

// Folded while nothing is left out: the lines are what an officer reads all day.
function narrowing(content: InboxContent, language: Language): Html {
  const isOpen =
    content.problem === 'viewNameBad' || (!content.isSearch && narrowed(content.choice) && !isUsual(content));
  return html`<details class="more desk-narrowing"${isOpen ? html` open` : nothing}><summary>${say('filters', language)}</summary>
${filters(content, language)}${saving(content, language)}</details>`;
}

const narrowed = (choice: Choice) => writeChoice(choice) !== writeChoice(wholeInbox);
const isUsual = ({ choice, views: own }: InboxContent) =>
  [...usualViews.map(([, view]) => writeChoice(view)), ...own.map(({ query }) => query)].includes(
    writeChoice(choice),
  );

function filters({ choice, services }: InboxContent, language: Language): Html {
  const all: readonly [string, string] = ['', say('all', language)];
  return html`<form method="get" action="/${language}/desk/cases" class="desk-filters">
${select('service', say('service', language), [all, ...services], choice.service)}
${select('state', say('state', language), [all, ...openStatuses.map((status) => [status, stateName(status, language)] as const)], choice.state)}
${select('officer', say('officer', language), [all, ['me', say('mine', language)], ['nobody', say('nobody', language)]], choice.officer)}
${select('due', say('due', language), [all, ['0', say('due0', language)], ['5', say('due5', language)], ['10', say('due10', language)]], choice.due)}
${select(
  'order',
  say('order', language),
  inboxOrders.map((order) => [order, say(orderName[order], language)] as const),
  choice.order,
)}
<div class="form-check"><input type="checkbox" id="second" name="second" value="yes"${choice.second ? html` checked` : nothing}><label for="second">${say('second', language)}</label></div>
<div class="actions"><button class="btn btn-outline-primary" type="submit">${say('show', language)}</button><a href="/${language}/desk/cases">${say('clear', language)}</a></div></form>`;
}

const orderName = { due: 'orderDue', oldest: 'orderOldest', newest: 'orderNewest' } as const;

function select(
  name: string,
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
): Html {
  return html`<p class="desk-field"><label for="${name}">${label}</label><select class="form-control" id="${name}" name="${name}">${options.map(
    ([value, text]) =>
      html`<option value="${value}"${value === chosen ? html` selected` : nothing}>${text}</option>`,
  )}</select></p>`;
}

function saving({ choice, typed, problem }: InboxContent, language: Language): Html {
  return html`<form method="post" action="/${language}/desk/cases/views" class="desk-filters" aria-label="${say('saveView', language)}"><input type="hidden" name="query" value="${writeChoice(choice)}">
<p class="desk-field"><label for="view-name">${say('viewName', language)}</label><input class="form-control" type="text" id="view-name" name="name" maxlength="40" autocomplete="off" value="${typed?.name ?? ''}"${problem === 'viewNameBad' ? html` aria-invalid="true"` : nothing}></p>
<button class="btn btn-outline-primary" type="submit">${say('saveView', language)}</button></form>`;
}

function table(content: InboxContent, language: Language): Html {
  const { lines, untold, count } = content;
  const total =
    count > mostCounted
      ? say('countAtLeast', language, { count: mostCounted })
      : say('count', language, { count });
  if (lines.length + untold === 0)
    return html`<p class="desk-count">${total}</p><p>${say('empty', language)}</p>`;
  const { choice, isSearch, me } = content;
  const mine = lines.some(({ officerId }) => officerId === me);
  const head = (name: Parameters<typeof say>[0]) => html`<th scope="col">${say(name, language)}</th>`;
  const sorted = (name: Parameters<typeof say>[0], order: Choice['order']) => {
    if (isSearch) return head(name);
    const is = choice.order === order;
    const way = order === 'newest' ? 'descending' : 'ascending';
    // Pressed again, the day of sending turns round.
    const next = is && order === 'newest' ? 'oldest' : order;
    const query = writeChoice({ ...choice, order: next });
    return html`<th scope="col"${is ? html` aria-sort="${way}"` : nothing}><a href="/${language}/desk/cases${query ? `?${query}` : ''}">${say(name, language)}${is ? html` <span aria-hidden="true">${way === 'ascending' ? '▲' : '▼'}</span>` : nothing}</a></th>`;
  };
  return html`<table class="desk-table desk-dense"><caption class="desk-count">${total}${mine ? html`. ${say('openMine', language, { reason: textIn(accessReasons.work, language) })}` : nothing}</caption><thead><tr>
${head('number')}${head('person')}${head('service')}${head('proposal')}${head('news')}${sorted('due', 'due')}${head('state')}${head('officer')}${sorted('since', choice.order === 'oldest' ? 'oldest' : 'newest')}</tr></thead>
<tbody>${each(lines, language, (line) => row(line, content, language), { columns: 9, more: untold })}</tbody></table>`;
}

function row(line: InboxLine, content: InboxContent, language: Language): Html {
  const { titleOf, me, today, news } = content;
  const { id, number, service, title, submittedAt, officerId, officerName } = line;
  const sent = todayInItaly({ nowMs: () => submittedAt.getTime() });
  const who =
    officerId === null ? say('none', language) : officerId === me ? say('you', language) : officerName;
  const cell = (name: Parameters<typeof say>[0], inner: unknown) =>
    html`<td data-label="${say(name, language)}">${inner}</td>`;
  const base = `/${language}/desk/cases/${id}`;
  // Whose it is opens it for the work, by the press itself: a link would open it by being followed.
  const open =
    officerId === me
      ? html`<form method="post" action="${base}/open"><input type="hidden" name="reason" value="work"><button class="btn-link-plain" type="submit">${number}</button></form>`
      : html`<a href="${base}">${number}</a>`;
  return html`<tr><th scope="row">${open}</th>
${cell('person', line.person === null ? html`<span class="mark">${say('unidentified', language)}</span>` : html`<bdi>${line.person}</bdi>`)}${cell('service', titleOf(service, title))}${cell('proposal', proposed(line, language))}${cell('news', news.get(id) ?? '')}${cell('due', deadline(line, today, language))}
${cell('state', html`${stateName(line.status, language)}${marks(line, content, language)}`)}${cell('officer', who)}${cell('since', showDate(sent, language))}</tr>`;
}

// What an officer has to know before choosing a case: each in words, none by a colour alone.
function marks(
  { id, signedBy, waitsForSecond, isByGuest }: InboxLine,
  { doubled }: InboxContent,
  language: Language,
): readonly Html[] {
  const held = [
    waitsForSecond ? 'toSecond' : signedBy ? 'signed' : undefined,
    doubled.has(id) ? 'doubled' : undefined,
    isByGuest ? 'byGuest' : undefined,
  ] as const;
  return held.flatMap((mark) => (mark ? [html` <span class="mark">${say(mark, language)}</span>`] : []));
}

const sums = { month: 'sumMonth', year: 'sumYear', day: 'sumDay', once: 'sumOnce' } as const;

// What the rules found on the day it was sent: a proposal, and the first sum of it.
function proposed({ proposal }: InboxLine, language: Language): string {
  if (!proposal) return '';
  const { status, first } = proposal;
  const sum = first && say(sums[first.per], language, { sum: showMoney(first.cents, language) });
  return [say(status, language), ...(sum ? [sum] : [])].join(': ');
}

// Not a case yet: nothing of it is shown before the person is identified, and says that it is theirs.
function waitingFor({ waiting = [], titleOf }: InboxContent, language: Language): Html {
  if (waiting.length === 0) return nothing;
  return html`<section class="alert alert-warning" aria-labelledby="waiting"><h2 class="h5 mt-0" id="waiting">${say('waiting', language)}</h2>
<ul>${each(
    waiting,
    language,
    ({ number, service, title, on, until }) =>
      html`<li><strong>${number}</strong>. ${titleOf(service, title)}. ${say('handedIn', language, { on: showDate(on, language), until: until ? showDate(until, language) : 'none' })}</li>`,
  )}</ul><p>${say('waitingHow', language)}</p><p class="mb-0"><a class="btn btn-outline-primary" href="/${language}/desk/identify">${say('identify', language)}</a></p></section>`;
}

function paging({ next, isFirst, choice, isSearch }: InboxContent, language: Language): Html {
  if (isSearch || (!next && isFirst)) return nothing;
  const query = writeChoice(choice);
  const to = (more: string) => `/${language}/desk/cases?${[query, more].filter(Boolean).join('&')}`;
  return html`<nav class="desk-paging" aria-label="${say('nextPage', language)}">${isFirst ? nothing : html`<a href="${to('')}">${say('firstPage', language)}</a>`}${next ? html`<a rel="next" href="${to(`from=${encodeURIComponent(writeCursor(next))}`)}">${say('nextPage', language)}</a>` : nothing}</nav>`;
}
