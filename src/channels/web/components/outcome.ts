// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Language, type Mark, own } from '#core/index.ts';
import type { Definition, Report, Step } from '#interview/index.ts';
import { doubtsIn, wordsIn } from '#interview/index.ts';
import { showDate, showMoney, showNumber } from '#kinds/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { say, type WebPhrase } from '../phrases.ts';
import { type LawReader, lawText } from './law.ts';
import { type CardMore, resultCard } from './result-card.ts';

const per = {
  month: 'perMonth',
  year: 'perYear',
  day: 'perDay',
  once: 'perOnce',
} as const satisfies Readonly<Record<string, WebPhrase>>;
const headline = {
  eligible: 'eligible',
  ineligible: 'ineligible',
  incomplete: 'incomplete',
  'no-parameters': 'noParameters',
} as const satisfies Readonly<Record<Report['status'], WebPhrase>>;
const tone = {
  eligible: 'success',
  ineligible: 'warning',
  incomplete: 'info',
  'no-parameters': 'info',
} as const satisfies Readonly<Record<Report['status'], string>>;

/** What an outcome is shown with: on the card of its sum, and where the answer is no. */
export interface OutcomeMore extends CardMore {
  /** What else one may ask for. */
  readonly alike?: Html;
}

/**
 * What follows from the answers: the answer and its sum first, then what is missing with its article, what is not certain, the working.
 * A no shows no dates of payment.
 */
export function outcome(
  definition: Definition,
  report: Report,
  reader: LawReader,
  more: OutcomeMore = {},
): Html {
  const { language } = reader;
  const { instead } = wordsIn(definition, language);
  const { conditions: judged, amounts: due, dates: told, assumptions } = report;
  const isEmpty = judged.length + due.length + assumptions.length + Object.keys(told).length === 0;
  if (isEmpty && !instead) return nothing;
  const { status } = report;
  const own = status === 'eligible' || status === 'ineligible' ? instead?.[status] : undefined;
  return html`<section class="outcome" aria-labelledby="outcome-title">
<h2 id="outcome-title">${say('proposal', language)}</h2>
<div class="result result-${tone[report.status]}"><p class="result-status"><strong>${own ?? say(headline[report.status], language)}</strong></p>${report.nothingDue ? html`<p class="mb-0">${say('nothingDue', language)}</p>` : nothing}${resultCard(definition, report, language, more)}</div>
${conditions(definition, report, 'unmet', reader)}
${status === 'ineligible' ? (more.alike ?? nothing) : nothing}
${doubtsSection(definition, report, reader)}
${notesSection(report, reader)}
${conditions(definition, report, 'unknown', reader)}
${conditions(definition, report, 'met', reader)}
${working(definition, report, reader)}
<p>${instead?.decides ?? say(definition.service.protect?.whole ? 'guardDecides' : 'officerDecides', language)}</p>
</section>`;
}

const conditionTitle = {
  unmet: 'unmetConditions',
  met: 'metConditions',
  unknown: 'unknownConditions',
} as const satisfies Readonly<Record<string, WebPhrase>>;

function conditions(
  definition: Definition,
  report: Report,
  state: keyof typeof conditionTitle,
  reader: LawReader,
): Html {
  const { language } = reader;
  const words = wordsIn(definition, language);
  const found = report.conditions.filter((condition) => condition.state === state);
  if (found.length === 0) return nothing;
  const items = found.map(({ id, says, law }) => {
    const remedy = state === 'unmet' ? own(words.conditions, id)?.remedy : undefined;
    return html`<li class="condition"><strong>${own(words.conditions, id)?.short ?? ''}.</strong> ${says}
${remedy ? html`<span class="d-block">${remedy}</span>` : nothing}<span class="law d-block">${lawText(law, reader, report.on)}</span></li>`;
  });
  const title = say(conditionTitle[state], language);
  return state === 'unmet'
    ? html`<h3>${title}</h3><ul class="conditions">${items}</ul>`
    : html`<details class="more"><summary>${title} (${found.length})</summary><ul class="conditions">${items}</ul></details>`;
}

/** The amounts with how often, from when and how sure each is. */
export function amountsTable(definition: Definition, report: Report, language: Language): Html {
  const words = wordsIn(definition, language);
  const isMarked = report.amounts.some(({ mark }) => mark !== 'official');
  return html`<div class="table-responsive" tabindex="0" role="region" aria-label="${say('amounts', language)}"><table class="table"><thead><tr>
<th scope="col">${say('what', language)}</th><th scope="col">${say('amount', language)}</th><th scope="col">${say('period', language)}</th></tr></thead>
<tbody>${report.amounts.map(
    ({ id, cents, per: often, from, to, mark }) =>
      html`<tr><th scope="row">${own(words.amounts, id) ?? id}</th><td><strong>${showMoney(cents, language)}</strong> ${say(per[often], language)}${marked(mark, language)}</td><td>${span(from, to, language)}</td></tr>`,
  )}</tbody></table></div>
${isMarked ? html`<p class="form-text">${say('markNote', language)}</p>` : nothing}`;
}

function span(from: Report['amounts'][number]['from'], to: typeof from, language: Language): string {
  if (from && to)
    return say('fromTo', language, { from: showDate(from, language), to: showDate(to, language) });
  return from ? say('from', language, { from: showDate(from, language) }) : '';
}

function marked(mark: Mark | undefined, language: Language): Html {
  return mark === undefined || mark === 'official'
    ? nothing
    : html` <span class="mark">${say('mark', language, { mark })}</span>`;
}

function doubtsSection(definition: Definition, report: Report, reader: LawReader): Html {
  const { language } = reader;
  const list = doubtsList(definition, report, reader);
  return list === nothing ? nothing : html`<h3>${say('doubts', language)}</h3>${list}`;
}

/** Every point of law that is not confirmed, with what rests on it; nothing where all is. */
export function doubtsList(definition: Definition, report: Report, reader: LawReader): Html {
  const { language } = reader;
  const doubts = doubtsIn(definition, report, language);
  if (doubts.length === 0) return nothing;
  const items = doubts.map(({ says, law, about }) => {
    const names = about.length > 0 ? say('doubtAbout', language, { names: about.join(', ') }) : nothing;
    return html`<li>${says} ${names} <span class="law d-block">${lawText(law, reader, report.on)}</span></li>`;
  });
  return html`<ul class="doubts">${items}</ul>`;
}

function notesSection(report: Report, reader: LawReader): Html {
  const { language } = reader;
  const list = notesList(report, reader);
  return list === nothing ? nothing : html`<h3>${say('notes', language)}</h3>${list}`;
}

/** What follows and is no doubt, duties while it is paid; nothing where there is none. */
export function notesList({ notes, on }: Report, reader: LawReader): Html {
  if (notes.length === 0) return nothing;
  return html`<ul>${notes.map(({ says, law }) => html`<li>${says} <span class="law d-block">${lawText(law, reader, on)}</span></li>`)}</ul>`;
}

function working(definition: Definition, report: Report, reader: LawReader): Html {
  const { language } = reader;
  if (report.steps.length === 0) return nothing;
  const words = wordsIn(definition, language);
  return html`<details class="more"><summary>${say('howWorkedOut', language)}</summary><ol class="working">${report.steps.map(
    ({ id, value, unit, law }) =>
      html`<li>${own(words.steps, id) ?? id}: <strong>${shownStep({ value, unit }, language)}</strong> <span class="law d-block">${lawText(law, reader, report.on)}</span></li>`,
  )}</ol></details>`;
}

/** The value of a step as it is read. */
export function shownStep({ value, unit }: Pick<Step, 'value' | 'unit'>, language: Language): string {
  if (typeof value !== 'number') return value;
  return unit === 'cents' ? showMoney(value as never, language) : showNumber(value, language);
}
