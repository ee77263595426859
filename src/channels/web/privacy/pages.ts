// SPDX-License-Identifier: AGPL-3.0-or-later

import { type Catalogue, titleOf } from '#catalogue/index.ts';
import { type Language, own, textIn, todayInItaly } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import {
  type AskRefusal,
  inventory,
  type MyData,
  mostOpenRequests,
  type PrivacyRequest,
} from '#privacy/index.ts';
import type { Application } from '#record/index.ts';
import type { KeptFact } from '#registers/index.ts';
import { each, isNone } from '../components/each.ts';
import { errorSummary } from '../components/error-summary.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html, nothing } from '../html.ts';
import { say as sayShared } from '../phrases.ts';
import { say } from './phrases.ts';

const dateOf = (at: Date, language: Language) =>
  showDate(todayInItaly({ nowMs: () => at.getTime() }), language);
const trailTo = (language: Language) => [{ href: `/${language}/my`, label: sayShared('my', language) }];

/** What was written, and why it is not taken. */
export interface Refused {
  readonly words: string;
  readonly about: string;
  readonly why: AskRefusal;
}

const refusals = {
  empty: 'wordsEmpty',
  'not-found': 'aboutUnknown',
  'too-many': 'tooMany',
} as const satisfies Readonly<Record<AskRefusal, string>>;

/** What is kept of a person, and what they can do about it. */
export function myDataPage(
  frame: Frame,
  content: {
    readonly data: MyData;
    readonly mine: readonly Application[];
    readonly catalogue: Catalogue;
    readonly requests: readonly PrivacyRequest[];
    /** What the agency knows by what it granted, and knew before. */
    readonly facts: readonly KeptFact[];
    /** A request that was just taken in. */
    readonly taken?: PrivacyRequest;
    readonly sent?: Refused;
  },
): Html {
  const { language } = frame;
  const { requests, taken, sent } = content;
  const error = sent ? say(refusals[sent.why], language, { most: mostOpenRequests }) : undefined;
  const main = html`${error ? errorSummary(language, [{ field: 'words', text: error }]) : nothing}
${taken ? html`<div class="alert alert-success" role="status"><p class="mb-0">${say('sent', language, { date: showDate(taken.dueOn, language) })}</p></div>` : nothing}
<h1>${say('title', language)}</h1><p class="lead">${say('lead', language)}</p>
${!isNone(content.facts) ? html`<h2>${say('factsTitle', language)}</h2><p>${say('factsLead', language)}</p>${factList(content.facts, content.mine, language)}` : nothing}
<h2>${say('keptTitle', language)}</h2>${keptList(content.data, language)}
<p><a class="btn btn-primary" href="/${language}/my/data/export" download="sportello.json">${say('download', language)}</a></p><p class="form-text">${say('downloadHint', language)}</p>
<h2>${say('correctTitle', language)}</h2><p>${say('correctLead', language)}</p>${correctionForm(content, language, error)}
${!isNone(requests) ? html`<h2>${say('requestsTitle', language)}</h2>${requestList(requests, language)}` : nothing}
<h2>${say('eraseTitle', language)}</h2><p>${say('eraseLead', language)}</p><p><a href="/${language}/my/data/erase">${say('eraseLink', language)}</a></p>`;
  return page(frame, {
    title: say('title', language),
    main,
    trail: trailTo(language),
    hasError: error !== undefined,
  });
}

function keptList({ tables, unread }: MyData, language: Language): Html {
  const about = inventory.filter(({ mine }) => mine);
  return html`<dl class="answers">${about.map(({ table, what, until }) => {
    const count = own(tables, table)?.length ?? 0;
    if (unread.includes(table))
      return html`<div class="answer"><dt>${textIn(what, language)}</dt><dd class="answer-value"><strong>${say('unread', language)}</strong></dd></div>`;
    const told = say('kept', language, { count, until: textIn(until, language).replace(/\.$/, '') });
    return html`<div class="answer"><dt>${textIn(what, language)}</dt><dd class="answer-value">${told}</dd></div>`;
  })}</dl>`;
}

// Each with the application that it came with, and what it was before.
function factList(facts: readonly KeptFact[], mine: readonly Application[], language: Language): Html {
  return html`<dl class="answers">${each(
    facts,
    language,
    (fact) => {
      const number = mine.find(({ id }) => id === fact.applicationId)?.number ?? '';
      const { shown, since, at, untilAt, takenBackAt } = fact;
      const state = takenBackAt ? 'taken-back' : untilAt ? 'before' : 'now';
      const told = say('fact', language, {
        state,
        number,
        since: showDate(since, language),
        at: dateOf(at, language),
        until: untilAt ? dateOf(untilAt, language) : '',
      });
      return html`<div class="answer"><dt>${textIn(fact.label, language)}</dt><dd class="answer-value">${shown}<br><span class="form-text">${told}</span></dd></div>`;
    },
    { as: 'dl' },
  )}</dl>`;
}

function correctionForm(
  content: {
    readonly mine: readonly Application[];
    readonly catalogue: Catalogue;
    readonly sent?: Refused;
  },
  language: Language,
  error: string | undefined,
): Html {
  const { mine, catalogue, sent } = content;
  const options = mine
    .filter(({ number }) => number !== null)
    .map(({ id, service, number, receipt }) => {
      const title = titleOf(catalogue, service, language, receipt?.title);
      const text = say('application', language, { title, number: number ?? '' });
      return html`<option value="${id}"${sent?.about === id ? html` selected` : nothing}>${text}</option>`;
    });
  const described = error ? 'words-hint words-error' : 'words-hint';
  return html`<form method="post" action="/${language}/my/data/requests" novalidate>
<div class="question"><label class="box-label" for="about">${say('about', language)}</label><select class="form-select" id="about" name="about"><option value="">${say('aboutMe', language)}</option>${options}</select></div>
<div class="question${error ? ' has-error' : ''}"><label class="box-label" for="words">${say('words', language)}</label><p class="form-text" id="words-hint">${say('wordsHint', language)}</p>
${error ? html`<p class="form-feedback just-validate-error-label" id="words-error"><strong>${error}</strong></p>` : nothing}
<textarea class="form-control" id="words" name="words" rows="4" maxlength="4000" aria-describedby="${described}"${error ? html` aria-invalid="true"` : nothing}>${sent?.words ?? ''}</textarea></div>
<div class="actions"><button class="btn btn-outline-primary" type="submit">${say('send', language)}</button></div></form>`;
}

function requestList(requests: readonly PrivacyRequest[], language: Language): Html {
  return html`<ul class="services list-unstyled">${each(
    requests,
    language,
    ({ kind, number, words, askedAt, dueOn, outcome, answer }) =>
      html`<li><p class="mb-1"><strong>${say(kind, language)}</strong>${number ? ` ${number}` : ''}. ${say('askedOn', language, { date: dateOf(askedAt, language) })}.</p><p class="mb-1">${words}</p><p class="mb-0">${
        outcome === null
          ? say('answerBy', language, { date: showDate(dueOn, language) })
          : html`<strong>${say(outcome, language)}</strong>: ${answer ?? ''}`
      }</p></li>`,
  )}</ul>`;
}

/** What goes and what stays, before anything is erased. */
export function erasePage(frame: Frame, mine: readonly Application[]): Html {
  const { language } = frame;
  const drafts = mine.filter(({ status }) => status === 'draft').length;
  const main = html`<h1>${say('eraseTitle', language)}</h1><p class="lead">${say('eraseLead', language)}</p>
<ul><li>${say('eraseDrafts', language, { count: drafts })}</li><li>${say('eraseSent', language, { count: mine.length - drafts })}</li></ul>
<div class="alert alert-warning"><p class="mb-0">${say('eraseWarning', language)}</p></div>
<form method="post" action="/${language}/my/data/erase"><div class="actions"><button class="btn btn-danger" type="submit">${say('eraseButton', language)}</button><a class="save" href="/${language}/my/data">${say('keep', language)}</a></div></form>`;
  const trail = [...trailTo(language), { href: `/${language}/my/data`, label: say('title', language) }];
  return page(frame, { title: say('eraseTitle', language), main, trail });
}
