// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Load, workload } from '#casework/index.ts';
import { deskSayer } from '#languages/index.ts';
import { type Html, html } from '../../html.ts';
import { desk, type Pages } from '../../pages.ts';
import type { Portal } from '../../portal-context.ts';
import { soonDays } from '../components/deadline.ts';
import { type DeskFrame, deskFrameOf, deskPage } from '../desk-page.ts';
import { visitor } from '../guard.ts';

const say = deskSayer({
  title: { it: 'Carico e termini', en: 'Load and terms' },
  lead: {
    it: 'Le pratiche aperte adesso, e chi le ha. Prima dove un termine è più a rischio. Dice che cosa aspetta oggi, non quanto lavora qualcuno; non si conserva.',
    en: 'The cases open now, and who has them. First where a term is most at risk. It tells what waits today, not how much anybody works; it is not kept.',
  },
  risk: {
    it: '{late, plural, =0 {Nessuna pratica è scaduta} =1 {Una pratica è scaduta} other {# pratiche sono scadute}}; {soon, plural, =0 {nessuna scade} =1 {una scade} other {# scadono}} entro {days} giorni.',
    en: '{late, plural, =0 {No case is overdue} =1 {One case is overdue} other {# cases are overdue}}; {soon, plural, =0 {none is} =1 {one is} other {# are}} due within {days} days.',
  },
  see: { it: 'Vedere quelle entro 5 giorni', en: 'See those due within 5 days' },
  officer: { it: 'Funzionario', en: 'Officer' },
  nobody: { it: 'Da assegnare', en: 'Unassigned' },
  open: { it: 'Aperte', en: 'Open' },
  late: { it: 'Scadute', en: 'Overdue' },
  soon: { it: 'Entro 5 giorni', en: 'Within 5 days' },
  paused: { it: 'Attesa documenti', en: 'Waiting for documents' },
  toSecond: { it: 'Da controfirmare', en: 'To countersign' },
  count: { it: '{n, plural, =0 {nessuna} other {#}}', en: '{n, plural, =0 {none} other {#}}' },
  empty: { it: 'Non c’è nessuna pratica aperta.', en: 'There is no open case.' },
});
const columns = ['open', 'late', 'soon', 'paused', 'toSecond'] as const;

/** For whoever gives cases out: who has how many, and which terms are at risk. */
export function loadRoutes(pages: Pages, portal: Portal): void {
  const { database, today } = portal;
  pages.get('/desk/load', desk, async (c) => {
    const reader = visitor(c).person.id;
    const loads = await workload(database, { reader, today: today(), soonDays });
    return c.html(loadPage(deskFrameOf(c, portal), loads));
  });
}

function loadPage(frame: DeskFrame, loads: readonly Load[]): Html {
  const { language } = frame;
  const title = say('title', language);
  const sum = (of: 'late' | 'soon') => loads.reduce((whole, load) => whole + load[of], 0);
  const rows = loads.map(
    (load) =>
      html`<tr><th scope="row">${load.officerName ?? say('nobody', language)}</th>${columns.map((column) => html`<td data-label="${say(column, language)}"${column === 'late' && load.late > 0 ? html` class="due-late"` : ''}>${say('count', language, { n: load[column] })}</td>`)}</tr>`,
  );
  const main = html`<div class="desk-top"><h1>${title}</h1></div><p>${say('lead', language)}</p>
<p><strong>${say('risk', language, { late: sum('late'), soon: sum('soon'), days: soonDays })}</strong> <a href="/${language}/desk/cases?due=5">${say('see', language)}</a></p>
${
  loads.length > 0
    ? html`<table class="desk-table"><thead><tr><th scope="col">${say('officer', language)}</th>${columns.map((column) => html`<th scope="col">${say(column, language)}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`
    : html`<p>${say('empty', language)}</p>`
}`;
  return deskPage(frame, { title, main });
}
