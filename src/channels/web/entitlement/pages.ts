// SPDX-License-Identifier: AGPL-3.0-or-later
import type { LifeEvent } from '#catalogue/index.ts';
import { type CalendarDate, type Language, own, textIn } from '#core/index.ts';
import { keyOf, type PageAsk, type Right, type Verdict } from '#entitlement/index.ts';
import { type Definition, partOf, report, route, wordsIn, wordsOf } from '#interview/index.ts';
import type { Places } from '#places/index.ts';
import { type ReceiptLine, writtenLines } from '#record/index.ts';
import { type FormQuestion, firstField } from '../components/control.ts';
import { errorSummary } from '../components/error-summary.ts';
import { keptForm } from '../components/language-switch.ts';
import { type Frame, page } from '../components/page.ts';
import { severalQuestions } from '../components/several-questions.ts';
import { type Html, html, nothing } from '../html.ts';
import { say as sayWeb } from '../phrases.ts';
import { path } from './path.ts';
import { say } from './phrases.ts';
import { ownOf, type State } from './state.ts';
import { sumsOf } from './sums.ts';

/** The first page: which moments of life to look at. */
export function eventsPage(
  frame: Frame,
  events: readonly { readonly event: LifeEvent; readonly definitions: readonly Definition[] }[],
  chosen: { readonly events: readonly string[]; readonly known: boolean } = { events: [], known: true },
): Html {
  const { language } = frame;
  const useKnown = html`<div class="form-check mt-3"><input type="checkbox" id="known" name="known" value="yes"${chosen.known ? html` checked` : nothing} aria-describedby="known-hint"><label for="known">${say('useKnown', language)}</label><span class="form-text option-hint" id="known-hint">${say('useKnownHint', language)}</span></div>`;
  const signIn = html`<p class="form-text"><a href="/${frame.around}/sign-in?to=${encodeURIComponent(`/${frame.around}${path}`)}">${say('signInForFewer', language)}</a></p>`;
  const main = html`<h1>${say('title', language)}</h1><p class="lead">${say('lead', language)}</p><p>${say('notKept', language)}</p>
<form method="post" action="/${frame.around}${path}" autocomplete="off"><input type="hidden" name="state" value="">
<fieldset class="question" aria-describedby="events-hint"><legend><h2>${say('events', language)}</h2></legend><p class="form-text" id="events-hint">${say('eventsHint', language)}</p>
<div class="options">${events.map(
    ({
      event,
      definitions,
    }) => html`<div class="form-check"><input type="checkbox" id="event-${event.id}" name="event" value="${event.id}"${chosen.events.includes(event.id) ? html` checked` : nothing} aria-describedby="event-${event.id}-hint">
<label for="event-${event.id}">${textIn(event.title, language)}</label><span class="form-text option-hint" id="event-${event.id}-hint">${definitions.map((one) => wordsIn(one, language).title).join(', ')}</span></div>`,
  )}</div></fieldset>
${frame.person === undefined ? signIn : frame.acting ? nothing : useKnown}
<div class="actions"><button class="btn btn-primary" type="submit">${sayWeb('next', language)}</button></div></form>`;
  return page(frame, { title: say('title', language), main });
}

/** A few questions that belong together. */
export function questionsPage(
  frame: Frame,
  content: {
    readonly asks: readonly PageAsk[];
    readonly questions: readonly FormQuestion[];
    readonly rights: readonly Right[];
    readonly state: State;
  },
): Html {
  const { language } = frame;
  const { asks, questions, rights, state } = content;
  const faults = questions.flatMap(({ control, error, at }) =>
    error ? [{ field: firstField(control, at), text: error }] : [],
  );
  const title = sectionTitle(asks, language);
  const count = (verdict: Verdict) => rights.filter((right) => right.verdict === verdict).length;
  const soFar = say('soFar', language, {
    all: rights.length,
    yes: count('yes'),
    perhaps: count('perhaps'),
    no: count('no'),
  });
  const main = html`${faults.length > 0 ? errorSummary(language, faults) : nothing}
<p class="progress-text">${say('title', language)} · ${soFar}</p><h1>${title}</h1>
<form method="post" action="/${frame.around}${path}" novalidate autocomplete="off">${carrying(state)}
${asks.map(({ definition, ask }) => html`<input type="hidden" name="asked" value="${definition.service.id}/${ask.path}">`)}
${severalQuestions(
  questions.map((question, n) => ({ ...question, ...serviceOf(asks[n], language) })),
  language,
)}
<div class="actions"><button class="btn btn-primary" type="submit">${sayWeb('next', language)}</button>
<button class="btn btn-outline-primary" type="submit" name="results" value="yes">${say('seeNow', language)}</button></div></form>`;
  return page(frame, { title, main, hasError: faults.length > 0, isInterview: true });
}

function carrying(state: State): Html {
  return html`<input type="hidden" name="state" value="${JSON.stringify(state)}">`;
}

const sections = {
  person: 'aboutYou',
  residence: 'aboutYou',
  tax: 'aboutYou',
  isee: 'aboutIsee',
  work: 'aboutWork',
  'last-job': 'aboutWork',
  family: 'aboutFamily',
  benefit: 'aboutBenefits',
} as const;

// Of what was asked for already, each question says for which benefit.
function serviceOf(ask: PageAsk | undefined, language: Language): Pick<FormQuestion, 'item'> {
  return ask?.key.startsWith('benefit.') ? { item: wordsIn(ask.definition, language).title } : {};
}

function sectionTitle(asks: readonly PageAsk[], language: Language): string {
  const [first] = asks;
  if (!first) return say('title', language);
  const words = wordsIn(first.definition, language);
  const item = first.ask.item && partOf(words, first.ask);
  if (item !== undefined) return item;
  const section = Object.entries(sections).find(([domain]) => first.key.startsWith(`${domain}.`));
  return section ? say(section[1], language) : words.title;
}

/** What one has a right to, surely, perhaps and not, each with what can be done next. */
export function resultsPage(
  frame: Frame,
  content: {
    readonly rights: readonly Right[];
    readonly state: State;
    readonly today: CalendarDate;
    readonly places: Places;
  },
): Html {
  const { language } = frame;
  const { rights, state } = content;
  const group = (verdict: Verdict) => {
    const found = rights.filter((right) => right.verdict === verdict);
    return found.length === 0
      ? nothing
      : html`<h2>${say(verdict, language)}</h2><ul class="list-unstyled rights">${found.map((right) => rightCard(frame, right, state, content.today))}</ul>`;
  };
  const isSomeYes = rights.some(({ verdict }) => verdict === 'yes');
  const main = html`<h1>${say('resultTitle', language)}</h1><p class="lead">${say('resultLead', language)}</p>
${isSomeYes ? nothing : html`<p>${say('noneYes', language)}</p>`}
${group('yes')}${group('perhaps')}${group('no')}
${toldList(frame, content)}
<div class="actions no-print"><a class="btn btn-outline-primary" href="/${frame.around}${path}">${say('again', language)}</a></div>
<p class="form-text">${say('notKept', language)}</p>`;
  return page(frame, { title: say('resultTitle', language), main });
}

function rightCard(frame: Frame, right: Right, state: State, today: CalendarDate): Html {
  const { language, around } = frame;
  const { definition, answers, verdict, evaluation, missing, missingForSum } = right;
  const { id } = definition.service;
  const words = wordsIn(definition, language);
  const sums = verdict === 'yes' ? sumsOf(definition, evaluation, language) : [];
  const isUnsure = verdict === 'yes' && evaluation.assumptions.length > 0;
  const first = missing[0];
  const question = first ? wordsOf(words, first).label : '';
  const says = {
    yes: html`${sums.map(({ name, sum }) => html`<p class="right-sum"><strong>${sum}</strong> ${name}</p>`)}${evaluation.nothingDue ? html`<p>${say('nothingDue', language)}</p>` : nothing}${missingForSum.length > 0 ? html`<p>${say('sumFor', language, { n: missingForSum.length })}</p>` : nothing}${isUnsure ? html`<p class="form-text">${say('notSure', language)}</p>` : nothing}`,
    perhaps: html`<p>${
      missing.length === 0
        ? say('figuresMissing', language)
        : missing.length === 1
          ? say('oneMissing', language, { question })
          : say('someMissing', language, { n: missing.length, question })
    }</p>`,
    no: html`${reasons(right, today, language)}`,
  }[verdict];
  const asks = missing.length + missingForSum.length > 0;
  const carried = JSON.stringify(ownOf(answers, own(state.known, id)));
  const title = html`<span class="visually-hidden">: ${words.title}</span>`;
  const more = asks
    ? html`<form method="post" action="/${around}${path}">${carrying({ ...state, only: id })}<button class="btn btn-outline-primary" type="submit">${say(verdict === 'yes' ? 'workSum' : 'answerIt', language)}${title}</button></form>`
    : nothing;
  const apply =
    verdict === 'no'
      ? nothing
      : html`<form method="post" action="/${around}/services/${id}/start"><input type="hidden" name="answers" value="${carried}"><button class="btn ${verdict === 'yes' ? 'btn-primary' : 'btn-outline-primary'}" type="submit">${say('apply', language)}${title}</button></form>`;
  const working = asks
    ? nothing
    : html`<form method="post" action="/${around}/services/${id}/estimate"><input type="hidden" name="answers" value="${JSON.stringify(answers)}"><button class="btn-link-plain" type="submit">${say('working', language)}${title}</button></form>`;
  return html`<li class="offer right-${verdict}"><h3><a href="/${around}/services/${id}">${words.title}</a></h3>${says}
<div class="actions no-print">${apply}${more}${working}</div></li>`;
}

// What is not met, by its own sentence.
function reasons({ definition, answers }: Right, today: CalendarDate, language: Language): Html {
  const { conditions } = report(definition, answers, today, language);
  return html`${conditions.filter(({ state }) => state === 'unmet').map(({ says }) => html`<p>${says}</p>`)}`;
}

interface ToldLine extends ReceiptLine {
  readonly at: string;
}

function toldList(
  frame: Frame,
  {
    rights,
    state,
    today,
    places,
  }: {
    readonly rights: readonly Right[];
    readonly state: State;
    readonly today: CalendarDate;
    readonly places: Places;
  },
): Html {
  const { language } = frame;
  const lines = new Map<string, ToldLine>();
  for (const { definition, answers } of rights) {
    const { service } = definition;
    const asks = new Map(route(service, answers, today).map((ask) => [ask.path, ask]));
    for (const line of writtenLines(
      definition,
      answers,
      language,
      today,
      places,
      own(state.known, service.id),
    )) {
      const ask = asks.get(line.path);
      const key = ask && keyOf(definition, ask);
      // The same fact of several services is told once, with its source where one knows it.
      if (key !== undefined && !lines.get(key)?.source)
        lines.set(key, { ...line, at: `${service.id}/${line.path}` });
    }
  }
  // The form goes with the language, also where nothing was told.
  const form = (inside: Html) =>
    html`<form id="${keptForm}" method="post" action="/${frame.around}${path}">${carrying(state)}${inside}</form>`;
  if (lines.size === 0) return form(nothing);
  const rows = [...lines.values()].map(({ item, short, value, source, at }) => {
    const name = item ? `${item}, ${short}` : short;
    return html`<div class="answer"><dt>${name}</dt><dd class="answer-value">${value}${source ? html`<span class="answer-source">${source}</span>` : nothing}</dd>
<dd class="answer-change no-print"><button class="btn-link-plain" type="submit" name="change" value="${at}">${sayWeb('change', language)}<span class="visually-hidden"> ${name}</span></button></dd></div>`;
  });
  return html`<h2>${say('toldUs', language)}</h2>${form(html`<dl class="answers">${rows}</dl>`)}`;
}
