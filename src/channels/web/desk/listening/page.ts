// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CallShown, callPanel } from '../../call/panel.ts';
import { each } from '../../components/each.ts';
import { type Html, html, nothing } from '../../html.ts';
import { hour } from '../components/when.ts';
import { type DeskFrame, deskPage } from '../desk-page.ts';
import { say } from './phrases.ts';

/** A call as who may listen to it sees it: who answers and what it is about, not whose it is. */
interface CallToHear {
  readonly id: string;
  readonly operator: string;
  readonly about: string | undefined;
  readonly since: Date | null;
}

/** The calls that go on. */
export function callsPage(
  frame: DeskFrame,
  { calls, note }: { readonly calls: readonly CallToHear[]; readonly note: 'over' | 'taken' | undefined },
): Html {
  const { language } = frame;
  const here = `/${language}/desk/listening`;
  const columns = (['operator', 'about', 'since', 'act'] as const).map((id) => say(id, language));
  const row = ({ id, operator, about, since }: CallToHear) =>
    html`<tr><th scope="row">${operator}</th><td data-label="${say('about', language)}">${about ?? say('noSubject', language)}</td><td data-label="${say('since', language)}">${since ? hour(since) : nothing}</td>
<td data-label="${say('act', language)}"><form method="post" action="${here}/${id}"><button class="btn btn-outline-primary btn-sm" type="submit">${say('listen', language)}<span class="visually-hidden">: ${operator}</span></button></form></td></tr>`;
  const main = html`${note ? html`<p class="desk-note" role="status">${say(note, language)}</p>` : nothing}<h1>${say('title', language)}</h1><p>${say('lead', language)}</p>
${
  calls.length === 0
    ? html`<p>${say('none', language)}</p>`
    : html`<table class="desk-table"><caption class="visually-hidden">${say('title', language)}</caption><thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${each(calls, language, row, { columns: columns.length })}</tbody></table>`
}<p><a href="${here}">${say('refresh', language)}</a></p>`;
  return deskPage(frame, { title: say('title', language), main });
}

/** One of them, to be heard. */
export function listenPage(
  frame: DeskFrame,
  { operator, about, call }: Pick<CallToHear, 'operator' | 'about'> & { readonly call: CallShown },
): Html {
  const { language } = frame;
  const title = say('listenTo', language);
  const fact = (label: string, value: string) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`;
  const main = html`<h1>${title}</h1><dl class="desk-facts">${fact(say('operator', language), operator)}${fact(say('about', language), about ?? say('noSubject', language))}</dl>
${callPanel(language, call)}`;
  return deskPage(frame, {
    title,
    main,
    trail: [{ href: `/${language}/desk/listening`, label: say('title', language) }],
  });
}
