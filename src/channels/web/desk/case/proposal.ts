// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import { wordsIn } from '#interview/index.ts';
import { showDate, showNumber } from '#kinds/index.ts';
import { each } from '../../components/each.ts';
import { type LawReader, lawText } from '../../components/law.ts';
import { amountsTable, doubtsList, notesList, shownStep } from '../../components/outcome.ts';
import { type Html, html, nothing } from '../../html.ts';
import type { CaseView } from './load.ts';
import { say } from './phrases.ts';

const signs = { met: '✓', unmet: '✕', unknown: '?', 'not-applicable': '–' } as const;

/** What the rules propose: every condition with its article, the amounts with their marks, each step of the computation. */
export function proposalSection(view: CaseView, reader: LawReader): Html {
  const { language } = reader;
  const { proposal, definition, application } = view;
  if (!proposal) return nothing;
  const words = wordsIn(definition, language);
  const on = showDate(application.receipt?.on ?? proposal.on, language);
  // What is missing first: that is what an officer has to look at.
  const order = { unmet: 0, unknown: 1, met: 2, 'not-applicable': 3 };
  const sorted = [...proposal.conditions].sort((a, b) => order[a.state] - order[b.state]);
  const rows = sorted.map(
    ({ id, state, says, law }) =>
      html`<tr class="is-${state}"><th scope="row">${own(words.conditions, id)?.short ?? id}</th><td data-label="${say('judged', language)}"><span class="judged judged-${state}"><span aria-hidden="true">${signs[state]}</span> ${say(state, language)}</span></td><td>${says} <span class="law">${lawText(law, reader, proposal.on)}</span></td></tr>`,
  );
  const conditions =
    rows.length > 0
      ? html`<table class="desk-table"><thead><tr><th scope="col">${say('condition', language)}</th><th scope="col">${say('judged', language)}</th><th scope="col">${say('law', language)}</th></tr></thead><tbody>${rows}</tbody></table>`
      : html`<p>${say('noConditions', language)}</p>`;
  const dates = Object.entries(proposal.dates).map(
    ([id, date]) =>
      html`<div><dt>${own(words.dates, id) ?? id}</dt><dd>${showDate(date, language)}</dd></div>`,
  );
  const doubts =
    proposal.assumptions.length > 0
      ? html`<h3>${say('doubts', language)}</h3>${doubtsList(definition, proposal, reader)}`
      : nothing;
  const notes =
    proposal.notes.length > 0
      ? html`<h3>${say('notes', language)}</h3>${notesList(proposal, reader)}`
      : nothing;
  const trace =
    proposal.steps.length > 0
      ? html`<details class="more"><summary>${say('trace', language)} (${showNumber(proposal.steps.length, language)})</summary><ol class="desk-steps">${proposal.steps.map((step) => html`<li>${own(words.steps, step.id) ?? step.id}: <strong>${shownStep(step, language)}</strong> <span class="law">${lawText(step.law, reader, proposal.on)}</span></li>`)}</ol></details>`
      : nothing;
  const twice = each(
    view.doubles,
    language,
    ({ id, number, on: day, status }) =>
      html`<p class="alert alert-warning">${say('double', language, { date: showDate(day, language), state: status === 'granted' ? status : 'open' })} <a href="/${language}/desk/cases/${id}">${number}</a></p>`,
    { as: 'p' },
  );
  return html`<section class="desk-panel" aria-labelledby="proposal"><h2 id="proposal">${say('proposal', language)}</h2>
${twice}<p><strong>${say(proposal.status, language)}.</strong> ${proposal.nothingDue ? html`${say('nothingDue', language)} ` : nothing}${say('youDecide', language, { date: on })}</p>
${conditions}${proposal.amounts.length > 0 ? html`<h3>${say('amounts', language)}</h3>${amountsTable(definition, proposal, language)}` : nothing}
${dates.length > 0 ? html`<dl class="desk-facts">${dates}</dl>` : nothing}${doubts}${notes}${trace}</section>`;
}
