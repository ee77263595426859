// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  type Catalogue,
  type Closed,
  closedSays,
  type Entry,
  entriesOf,
  type LifeEvent,
} from '#catalogue/index.ts';
import { type CalendarDate, type Language, type Text, textIn } from '#core/index.ts';
import { paperLine, papersOf } from '#interview/index.ts';
import { showDate } from '#kinds/index.ts';
import type { Places } from '#places/index.ts';
import { say as sayAppointment } from '../appointments/phrases.ts';
import { marking } from '../components/in-another-language.ts';
import { lawText } from '../components/law.ts';
import { howLong } from '../components/length.ts';
import { type Frame, page } from '../components/page.ts';
import { signInButtons } from '../components/sign-in-buttons.ts';
import { say as sayContest } from '../contest/phrases.ts';
import { path as entitlementPath } from '../entitlement/path.ts';
import { say as sayEntitled } from '../entitlement/phrases.ts';
import { type Html, html, nothing } from '../html.ts';
import { say as sayOperator } from '../operator/phrases.ts';
import { say, type WebPhrase } from '../phrases.ts';
import { say as sayReading } from '../readings/phrases.ts';
import { say as sayTellMe } from '../tell-me/phrases.ts';
import { say as sayVoice } from '../voice/phrases.ts';
import { say as sayWhere } from '../whereabouts/phrases.ts';
import { exampleOf, fromTo, whatItPays } from './what-it-pays.ts';

/** Home: where one's applications are, which a third of visits is for; then search in one's own words, then the moments of life. */
export function homePage(frame: Frame, catalogue: Catalogue, sought: string): Html {
  const { language } = frame;
  const main = html`<h1>${say('homeTitle', language)}</h1>
<div class="first-ways">${whereIsMine(frame)}${entitled(language)}${frame.acting ? nothing : aloud(language)}</div>
<p class="lead">${say('homeLead', language)}</p>
${searchForm(language, sought)}
<h2>${say('lifeEvents', language)}</h2>
<ul class="cards list-unstyled">${catalogue.lifeEvents.map((event) => lifeEventCard(catalogue, event, language))}</ul>
${catalogue.agenda ? html`<h2>${sayAppointment('homeTitle', language)}</h2><p>${sayAppointment('homeLead', language)}</p><p><a class="btn btn-outline-primary" href="/${language}/appointments">${sayAppointment('book', language)}</a></p>` : nothing}`;
  return page(frame, { title: say('home', language), main, isWide: true });
}

function whereIsMine({ language, person }: Frame): Html {
  const ways = person
    ? html`<a class="btn btn-primary" href="/${language}/my">${sayWhere('mine', language)}</a>`
    : html`${signInButtons(language)}<a class="btn btn-outline-primary" href="/${language}/resume">${sayWhere('withCode', language)}</a>`;
  return html`<section class="whereabouts" aria-labelledby="where"><h2 id="where" class="mt-0">${sayWhere('whereIs', language)}</h2>
<p>${sayWhere('whereIsLead', language)}</p><div class="actions">${ways}</div><p class="form-text mb-0">${sayWhere('byPhone', language)}</p></section>`;
}

/** Who does not know what to ask for. */
function entitled(language: Language): Html {
  return html`<section class="whereabouts" aria-labelledby="entitled"><h2 id="entitled" class="mt-0">${sayEntitled('title', language)}</h2>
<p>${sayEntitled('homeLead', language)}</p><div class="actions"><a class="btn btn-primary" href="/${language}${entitlementPath}">${sayEntitled('begin', language)}<span class="visually-hidden"> ${sayEntitled('title', language)}</span></a></div></section>`;
}

/** Who would rather talk than look. */
function aloud(language: Language): Html {
  return html`<section class="whereabouts" aria-labelledby="aloud"><h2 id="aloud" class="mt-0">${sayVoice('homeTitle', language)}</h2>
<p>${sayVoice('homeLead', language)}</p><div class="actions"><a class="btn btn-primary" href="/${language}/voice">${sayVoice('title', language)}</a></div></section>`;
}

function lifeEventCard(catalogue: Catalogue, event: LifeEvent, language: Language): Html {
  const n = entriesOf(catalogue, event.id).length;
  return html`<li class="card-item"><a class="card-link" href="/${language}/life/${event.id}">
<svg class="card-picture" aria-hidden="true" focusable="false" width="40" height="40"><use href="/assets/life-events.svg#${event.id}"></use></svg>
<span class="card-text"><strong>${textIn(event.title, language)}</strong><span class="d-block">${textIn(event.summary, language)}</span><span class="card-count">${say('servicesCount', language, { n })}</span></span></a></li>`;
}

function searchForm(language: Language, value: string): Html {
  return html`<form class="search" role="search" action="/${language}/search" method="get">
<label for="q">${say('search', language)}</label><p class="form-text" id="q-hint">${say('searchHint', language)}</p>
<div class="search-line"><input class="form-control" type="search" id="q" name="q" value="${value}" maxlength="200" aria-describedby="q-hint" autocomplete="off">
<button class="btn btn-primary" type="submit">${say('searchButton', language)}</button></div></form>`;
}

/**
 * The services of a moment of life, by what people come to do. What can be had here stands first, the most asked for before the others,
 * what pays before what does not; what cannot be had here yet opens below it, where there is much of both.
 */
export function lifeEventPage(
  frame: Frame,
  catalogue: Catalogue,
  event: LifeEvent,
  asked: ReadonlyMap<string, number>,
): Html {
  const { language } = frame;
  const pays = ({ definition }: Entry) => Number(Object.keys(definition?.service.amounts ?? {}).length > 0);
  const often = ({ card }: Entry) => asked.get(card.id) ?? 0;
  const entries = entriesOf(catalogue, event.id).toSorted((a, b) => often(b) - often(a) || pays(b) - pays(a));
  const groups = doing.map(([name, kinds]) => ({
    name,
    entries: entries.filter(({ card }) => (kinds as readonly string[]).includes(card.kind)),
  }));
  const title = textIn(event.title, language);
  const main = html`<h1>${title}</h1><p class="lead">${textIn(event.summary, language)}</p>
${groups.map(({ name, entries }) => (entries.length > 0 ? html`<h2>${say(name, language)}</h2>${hereFirst(entries, language)}` : nothing))}`;
  return page(frame, { title, main, isWide: true });
}

// As many as are seen at a glance.
const few = 4;

function hereFirst(entries: readonly Entry[], language: Language): Html {
  const here = entries.filter(isHere);
  const others = entries.filter((entry) => !isHere(entry));
  if (here.length === 0 || others.length <= few) return serviceList([...here, ...others], language);
  return html`${serviceList(here, language)}<details class="more"><summary>${say('notHereYet', language, { n: others.length })}</summary>${serviceList(others, language)}</details>`;
}

function isHere({ definition, card }: Entry): boolean {
  return definition !== undefined || card.page !== undefined;
}

// What people come to do, the most frequent first; the kinds of the catalogue under each.
const doing = [
  ['doAsk', ['domanda']],
  ['doTell', ['variazione']],
  ['doSee', ['consultazione', 'certificato']],
  ['doPay', ['pagamento']],
  ['doWorkOut', ['simulazione']],
  ['doOthers', ['delega', 'prenotazione', 'ricorso']],
] as const satisfies readonly (readonly [WebPhrase, readonly string[]])[];

function serviceList(entries: readonly Entry[], language: Language): Html {
  return html`<ul class="services list-unstyled">${entries.map(
    ({
      card,
      definition,
    }) => html`<li><a href="/${language}/services/${card.id}">${marking(card.title, language)}</a>
${definition || card.page ? html` <span class="badge bg-success">${say('obtainable', language)}</span>` : nothing}
<span class="d-block">${marking(card.summary, language)}</span></li>`,
  )}</ul>${entries.every(({ card }) => card.title[language]) ? nothing : html`<p class="form-text">${say('someOnlyInMain', language)}</p>`}`;
}

/** What a search found, best first; an empty result says what to try next. */
export function searchPage(
  frame: Frame,
  found: {
    readonly text: string;
    readonly entries: readonly Entry[];
    readonly unsure: number;
    /** Whose business it is, where it is none of ours. */
    readonly elsewhere?: Text | undefined;
  },
): Html {
  const { language } = frame;
  const { text, entries, unsure, elsewhere } = found;
  const isFound = entries.length > 0 || elsewhere !== undefined;
  const title = say(isFound ? 'searchTitle' : 'searchNone', language, { text });
  const another = elsewhere && html`<p>${textIn(elsewhere, language)}</p>`;
  const results =
    entries.length === 0
      ? html`${another ? nothing : html`<p>${say('searchNoneHelp', language)}</p>`}<p><a href="/${language}">${say('lifeEvents', language)}</a></p>`
      : unsure > 1 || another
        ? html`<h2>${say('searchClarify', language)}</h2>${serviceList(entries.slice(0, unsure), language)}
${entries.length > unsure ? html`<h2>${say('searchOthers', language)}</h2>${serviceList(entries.slice(unsure), language)}` : nothing}`
        : serviceList(entries, language);
  const main = html`<h1>${title}</h1>${another ?? nothing}${results}<hr>${searchForm(language, text)}`;
  return page(frame, { title, main });
}

// What the portal does without an application: the card says which page does it.
const pageOf = {
  contest: {
    href: ({ language }: Frame) => `/${language}/my/contest`,
    label: (language: Language) => sayContest('fromCatalogue', language),
  },
  whereabouts: {
    href: ({ language, person }: Frame) => (person ? `/${language}/my` : `/${language}#where`),
    label: (language: Language) => sayWhere('whereIs', language),
  },
  appointments: {
    href: ({ language }: Frame) => `/${language}/appointments`,
    label: (language: Language) => sayAppointment('book', language),
  },
  operator: {
    href: ({ language }: Frame, service: string) => `/${language}/operator?service=${service}`,
    label: (language: Language) => sayOperator('title', language),
  },
} as const;

/** Where and how to ask for what cannot be had here yet: of a person. */
function whereAndHow({ brand, language, around }: Frame, service: string): Html {
  return html`<h3>${say('whereAndHow', language)}</h3><p>${say('whereAndHowText', language, { agency: textIn(brand.agency, language) })}</p>
<ul>${brand.phone.map(({ number, label }) => html`<li>${number}, ${textIn(label, language)}</li>`)}</ul>
<p><a href="/${around}/services/${service}/tell-me">${sayTellMe('link', language)}</a></p>`;
}

/** A service: who, how much, when, what is needed, what next, the law; and how to begin. */
export function servicePage(
  frame: Frame,
  entry: Entry,
  event: LifeEvent | undefined,
  today: CalendarDate,
  state: { readonly closed?: Closed | undefined; readonly hasAppointments: boolean; readonly places: Places },
): Html {
  const { language } = frame;
  const { card, definition } = entry;
  const { closed } = state;
  const title = textIn(card.title, language);
  const { reads, due, estimateOnly } = definition?.service ?? {};
  // What is only read has no sum that could be worked out before.
  const hasAmounts = definition && !reads && Object.keys(definition.service.amounts).length > 0;
  const pays = hasAmounts ? whatItPays(entry, today) : undefined;
  const howMuch = due ? 'howMuchDue' : estimateOnly ? 'howMuchIs' : 'howMuch';
  const hasConditions = definition && Object.keys(definition.service.conditions).length > 0;
  const needed = card.needed[language] ?? card.needed.it;
  const papers = definition ? papersOf(definition, language) : [];
  const law = definition?.service.law ?? card.law;
  const actions = reads
    ? html`<div class="actions"><a class="btn btn-primary" href="/${language}/services/${card.id}/reading">${sayReading('open', language)}</a>${card.page ? html`<a class="btn btn-outline-primary" href="${pageOf[card.page].href(frame, card.id)}">${pageOf[card.page].label(language)}</a>` : nothing}</div><p class="form-text">${sayReading('openHint', language)}</p>`
    : estimateOnly
      ? html`<div class="actions"><a class="btn btn-primary" href="/${language}/services/${card.id}/estimate">${say('calculate', language)}</a></div><p class="form-text">${say('estimateOnlyNote', language)}</p>`
      : definition
        ? html`<div class="actions">
<form method="post" action="/${language}/services/${card.id}/start"><button class="btn btn-primary" type="submit">${say('apply', language)}</button></form>
${frame.acting ? nothing : html`<form method="post" action="/${language}/services/${card.id}/start"><input type="hidden" name="by" value="voice"><button class="btn btn-outline-primary" type="submit">${sayVoice('title', language)}</button></form>`}
${hasAmounts || hasConditions ? html`<a class="btn btn-outline-primary" href="/${language}/services/${card.id}/estimate">${say(hasAmounts ? (due ? 'estimateDue' : 'estimate') : 'estimateCheck', language)}</a>` : nothing}
</div>${howLong(entry, language)}${frame.person ? nothing : html`<p><a href="/${frame.around}/sign-in?to=${encodeURIComponent(`/${frame.around}/services/${card.id}`)}">${say('signInFewer', language)}</a></p>`}<p class="form-text">${say('applyVoice', language)}</p>`
        : card.page
          ? html`<div class="actions"><a class="btn btn-primary" href="${pageOf[card.page].href(frame, card.id)}">${pageOf[card.page].label(language)}</a></div>${card.page === 'operator' ? html`<p class="form-text">${sayOperator('callOrWrite', language)}</p>` : nothing}`
          : html`<div class="alert alert-info">${(closed ? closedSays(closed, language) : [say('notObtainableText', language)]).map((text) => html`<p class="mb-0">${text}</p>`)}</div>${closed ? nothing : whereAndHow(frame, card.id)}`;
  const { term } = definition ? { term: definition.service.term ?? frame.administration.term } : {};
  const isAskedFor = definition && !reads && !estimateOnly;
  // What cannot be had here, or not by oneself, is talked over with a person; the rest is too, by who would rather.
  const isHereAlone = definition !== undefined || card.page !== undefined;
  const meeting =
    state.hasAppointments && card.page !== 'appointments' && card.page !== 'operator'
      ? html`<p>${isHereAlone ? html`${sayAppointment('fromService', language)} ` : nothing}<a${isHereAlone ? nothing : html` class="btn btn-primary"`} href="/${language}/appointments/choose?service=${card.id}">${sayAppointment('book', language)}</a></p>`
      : nothing;
  const glance = html`<aside class="at-a-glance" aria-labelledby="glance"><h2 id="glance">${say('atAGlance', language)}</h2>${actions}${meeting}
<dl class="facts">${hasAmounts ? html`<div><dt>${say(howMuch, language)}</dt><dd>${pays ? fromTo(pays, language) : say('howMuchEstimate', language)}</dd></div>` : nothing}
<div><dt>${say('when', language)}</dt><dd>${textIn(card.when, language)}</dd></div>
${isAskedFor && term ? html`<div><dt>${say('answerWithin', language)}</dt><dd>${say('answerWithinDays', language, { days: term.days })}</dd></div>` : nothing}
${papers.length > 0 ? html`<div><dt>${say('papersToSend', language)}</dt><dd><ul>${papers.map((paper) => html`<li>${paperLine(paper, language)}${paper.isSometimes ? html` ${say('paperSometimes', language)}` : nothing}</li>`)}</ul></dd></div>` : nothing}</dl></aside>`;
  const main = html`<h1>${title}</h1><p class="lead">${textIn(card.summary, language)}</p>
<div class="two-columns">${glance}<div>
<h2 class="mt-0">${say('who', language)}</h2><p>${textIn(card.who, language)}</p>
<h2>${say('needed', language)}</h2><ul>${needed.map((item) => html`<li>${item}</li>`)}</ul>
${definition && pays ? exampleOf(definition, pays, language, state.places) : nothing}<h2>${say('afterwards', language)}</h2><p>${textIn(card.afterwards, language)}</p>
<h2>${say('law', language)}</h2>${law.length > 0 ? html`<ul>${law.map((act) => html`<li>${lawText(act, frame, today)}</li>`)}</ul><p class="form-text">${say('lawOn', language, { date: showDate(today, language) })}</p><p><a href="/${language}/law">${say('allLaw', language)}</a></p>` : html`<p>${say('lawUnknown', language)}</p>`}
<p class="form-text">${say('cardMark', language, { mark: card.mark })}</p></div></div>`;
  const trail = event
    ? [{ href: `/${frame.around}/life/${event.id}`, label: textIn(event.title, frame.around) }]
    : [];
  return page(frame, { title, main, trail, isWide: true });
}
