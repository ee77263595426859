// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Consent } from '#consents/index.ts';
import type { CalendarDate, Language } from '#core/index.ts';
import { type Definition, ownAccount, type Report, wordsIn } from '#interview/index.ts';
import { showDate, showTime } from '#kinds/index.ts';
import { branch } from '#languages/index.ts';
import { type Actor, type Application, outcomeKept, type Receipt, type ReceiptLine } from '#record/index.ts';
import { say as sayActing } from '../acting/phrases.ts';
import { answersInParts } from '../components/answer-list.ts';
import { beside, whomToAsk } from '../components/beside.ts';
import { errorSummary } from '../components/error-summary.ts';
import { outcome } from '../components/outcome.ts';
import { type Frame, page } from '../components/page.ts';
import { qrCode } from '../components/qr.ts';
import { type CardMore, firstMoney } from '../components/result-card.ts';
import { askedOfOthers } from '../consent/pages.ts';
import { say as sayDocuments } from '../documents/phrases.ts';
import { type Html, html, nothing } from '../html.ts';
import { say, type WebPhrase } from '../phrases.ts';
import { say as sayWhere } from '../whereabouts/phrases.ts';
import { factsOf, type ReceiptFacts } from './receipt-paper.ts';
import { say as sayReceipt } from './receipt-phrases.ts';
import { say as sayWaiting } from './waiting-phrases.ts';

/** The answers, each with its change link, what follows from them, and consent: the last page before submitting. */
export function checkPage(
  frame: Frame,
  content: {
    readonly definition: Definition;
    readonly application: Application;
    readonly lines: readonly (ReceiptLine & { readonly removable?: boolean })[];
    readonly report: Report;
    /** The mark of what is shown: only this is sent. */
    readonly shown: string;
    /** What is strange among the answers and is kept. */
    readonly strange: Html;
    /** What others are asked once it is sent. */
    readonly told: readonly string[];
    readonly note?: string;
    /** What a guard said on sending. */
    readonly refused?: Html;
    /** What stands in the place of the button that sends, while it may not be sent; and what is told before it. */
    readonly insteadOfSending?: Html;
    readonly beforeSending?: Html;
    /** A guest hands it in, and has so many days to say who they are. */
    readonly waitingDays?: number;
    /** Others of the same person for the same benefit, told. */
    readonly besides: Html;
    /** How many documents were added. */
    readonly documents: number;
    /** What else one may ask for, where the answer is no. */
    readonly alike: Html;
  },
): Html {
  const { language } = frame;
  const { definition, application, lines, report, told } = content;
  const base = `/${language}/applications/${application.id}`;
  const complete = report.nextPath === null;
  const words = wordsIn(definition, language);
  const more = {
    iban: ownAccount(definition, application.answers, report),
    first: firstMoney(definition, language, frame.administration.term),
    alike: content.alike,
  };
  // Where the answer would be no, to send it all the same is not what is offered first.
  const look = report.status === 'ineligible' ? 'btn-outline-primary' : 'btn-primary';
  const send = html`<form method="post" action="${base}/submit"><input type="hidden" name="shown" value="${content.shown}">
<div class="actions"><button class="btn ${look}" type="submit">${content.waitingDays === undefined ? say('submit', language) : sayWaiting('submit', language)}</button><a class="save" href="${base}/save">${say('saveForLater', language)}</a></div></form>`;
  const { amounts, due, term } = definition.service;
  const days = (term ?? frame.administration.term).days;
  const aside = beside(
    say('atAGlance', language),
    html`<dl class="facts"><div><dt>${say('afterwards', language)}</dt><dd>${words.afterwards}</dd></div>
${due || Object.keys(amounts).length === 0 ? nothing : html`<div><dt>${say('answerWithin', language)}</dt><dd>${say('answerWithinDays', language, { days })}</dd></div>`}</dl>${whomToAsk(frame, `/applications/${application.id}/operator`)}`,
  );
  const main = html`${content.refused ?? nothing}${content.note ? html`<div class="alert alert-info" role="status"><p class="mb-0">${content.note}</p></div>` : nothing}
<h1>${say('check', language)}</h1><p class="lead">${words.title}. ${say('checkLead', language)}</p>
<div class="two-columns"><div>${content.strange}${complete ? outcome(definition, report, frame, more) : nothing}
<h2>${say('answersGiven', language)}</h2>${answersInParts(lines, language, { base, from: 'check' })}
<p><a href="${base}/documents">${sayDocuments('link', language, { n: content.documents })}</a></p>
${
  complete
    ? html`<h2>${say('consentTitle', language)}</h2><p>${words.declaration}</p>
${told.map((text) => html`<p>${text}</p>`)}
${report.status === 'ineligible' ? html`<p>${words.instead?.anyway ?? say('applyAnyway', language)}</p>` : nothing}
${content.besides}${content.waitingDays === undefined ? nothing : html`<p>${sayWaiting('beforeSubmit', language, { days: content.waitingDays })}</p>`}${content.beforeSending ?? nothing}${content.insteadOfSending ?? send}`
    : html`<div class="alert alert-info"><p class="mb-0">${say('stillMissing', language)}</p></div>
<div class="actions"><a class="btn btn-primary" href="${base}">${say('continueQuestions', language)}</a></div>`
}</div>${aside}</div>`;
  const title = say('check', language);
  return page(frame, { title, main, hasError: content.refused !== undefined, isWide: true });
}

/**
 * The receipt: exactly the words that were shown when it was sent, whatever the language of the page around it. `next` is what can be
 * had at once, above the words.
 */
export function receiptPage(
  frame: Frame,
  definition: Definition,
  receipt: Receipt,
  {
    others,
    next,
    caseHref,
    missing = nothing,
    besides = nothing,
    id,
    card = {},
    facts,
    hasDays,
  }: {
    readonly others: readonly Consent[];
    readonly next: Html;
    readonly caseHref: string;
    /** What a guest must still do, and their code. */
    readonly missing?: Html;
    /** Their others for the same benefit. */
    readonly besides?: Html;
    readonly id: string;
    /** The account and when the first money comes. */
    readonly card?: CardMore;
    readonly facts: ReceiptFacts;
    /** It has dates for a calendar. */
    readonly hasDays: boolean;
  },
): Html {
  const { language } = frame;
  const at = new Date(receipt.submittedAt);
  const time = showTime(at, language);
  const { protocol, identifiedOn } = receipt;
  const paperHref = `/${frame.around}/applications/${id}/receipt`;
  const date = showDate(receipt.on, language);
  const when =
    protocol === null
      ? sayWaiting('handedIn', language, { date, time })
      : identifiedOn
        ? sayWaiting('identified', language, { date, on: showDate(identifiedOn, language) })
        : say('receiptSent', language, { date, time });
  const sent = wordsIn(definition, language).instead?.receipt ?? say('receipt', language);
  const title = protocol === null ? sayWaiting('receipt', language) : sent;
  const other =
    receipt.language === language
      ? nothing
      : html`<p class="form-text">${say('receiptLanguage', language)}</p>`;
  const keep = beside(
    sayReceipt('keep', language),
    html`<dl class="facts">${factsOf(facts, frame.brand, language).map(({ name, text }) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>
${documentsAdded(facts, language)}<div class="qr-line">${qrCode(facts.address, sayReceipt('qrLabel', language))}<p>${sayReceipt('qr', language)}</p></div>
<p class="no-print">${say('receiptKeep', language)}</p>
<div class="actions no-print"><a class="btn btn-primary" href="${caseHref}">${sayWhere('whereIs', language)}</a><a class="btn btn-outline-primary" href="${paperHref}/paper">${sayReceipt('paper', language)}</a>${hasDays ? html`<a class="btn btn-outline-primary" href="${paperHref}/calendar">${sayReceipt('calendar', language)}</a>` : nothing}</div>`,
  );
  const main = html`<div class="receipt"><h1>${title}</h1>
<div class="beside-first"><div><div class="alert alert-${protocol === null ? 'warning' : 'success'} receipt-number"><p class="mb-1">${say('receiptNumber', language)}</p><p class="number"><strong>${receipt.number}</strong></p>
<p class="mb-0">${when}${protocol === null ? nothing : html` ${say('receiptProtocol', language, { protocol })}`}</p>${receipt.actor ? sentBy(receipt.actor, language) : nothing}</div>
${missing}${besides}${next}</div>${keep}<div>${other}
<div lang="${receipt.language}"><h2>${receipt.title}</h2>
${outcome(definition, outcomeKept(receipt), { ...frame, language: receipt.language }, card)}
<h2>${say('answersGiven', receipt.language)}</h2>${answersInParts(receipt.lines, receipt.language)}
<p>${receipt.consent}</p><h2>${protocol === null ? sayWaiting('afterwards', receipt.language) : say('afterwards', receipt.language)}</h2><p>${receipt.afterwards}</p></div>
${askedOfOthers(others, definition, language)}</div></div></div>`;
  return page(frame, { title: `${title} ${receipt.number}`, main, isWide: true });
}

function documentsAdded({ documents }: ReceiptFacts, language: Language): Html {
  if (documents.length === 0) return nothing;
  return html`<h3>${sayReceipt('documents', language)}</h3><ul>${documents.map((one) => html`<li>${one}</li>`)}</ul>`;
}

function sentBy({ name, as, for: person }: Actor, language: Language): Html {
  return html`<p class="mb-0 mt-1">${sayActing('receiptActor', language, { actor: name, name: person, capacity: branch(as) })}</p>`;
}

/** The code to go on later, here or by phone. */
export function savedPage(
  frame: Frame,
  content: {
    readonly code: string;
    readonly until: CalendarDate;
    readonly backHref: string;
    /** It was handed in: its code opens it with its codice fiscale alone. */
    readonly isHandedIn?: boolean;
  },
): Html {
  const { language } = frame;
  const until = say('savedUntil', language, { date: showDate(content.until, language) });
  // Somebody's own, taken up from their list: it has no code here, and needs none.
  const how =
    content.code === ''
      ? html`<p>${say('savedMine', language)} ${until}</p>`
      : html`<div class="alert alert-success"><p class="mb-1">${say('savedCode', language)}</p><p class="number"><strong>${content.code}</strong></p></div>
<p>${content.isHandedIn ? sayWaiting('codeText', language) : say('savedText', language)}</p><p>${say('savedHow', language)} ${until}</p>`;
  const title = content.isHandedIn ? sayWaiting('receipt', language) : say('saved', language);
  const main = html`<h1>${title}</h1>
${how}
<div class="actions no-print"><a class="btn btn-primary" href="${content.backHref}">${say('continueNow', language)}</a></div>`;
  return page(frame, { title, main });
}

/** Where the code is typed; for what was handed in, its code or its number, and the codice fiscale that it names. */
export function resumePage(
  frame: Frame,
  content: {
    readonly typed: string;
    readonly codiceFiscale: string;
    readonly field: 'code' | 'codice-fiscale';
    readonly error?: string;
  },
): Html {
  const { language } = frame;
  const { error, field } = content;
  const box = (
    id: typeof field,
    value: string,
    of: { readonly label: WebPhrase; readonly hint: WebPhrase; readonly more: Html },
  ) => {
    const isWrong = error !== undefined && field === id;
    const described = isWrong ? `${id}-hint ${id}-error` : `${id}-hint`;
    return html`<div class="question${isWrong ? ' has-error' : ''}">
<label class="box-label" for="${id}">${say(of.label, language)}</label><p class="form-text" id="${id}-hint">${say(of.hint, language)}</p>
${isWrong ? html`<p class="form-feedback just-validate-error-label" id="${id}-error"><strong>${error}</strong></p>` : nothing}
<input class="form-control width-20" type="text" id="${id}" name="${id}" value="${value}" autocomplete="off" ${of.more} aria-describedby="${described}"${isWrong ? html` aria-invalid="true"` : nothing}></div>`;
  };
  const main = html`${error ? errorSummary(language, [{ field, text: error }]) : nothing}
<h1>${say('resumeTitle', language)}</h1>
<form method="post" action="/${language}/resume" novalidate autocomplete="off">
${box('code', content.typed, { label: 'resumeLabel', hint: 'resumeHint', more: html`inputmode="numeric"` })}
${box('codice-fiscale', content.codiceFiscale, { label: 'resumeWhoseLabel', hint: 'resumeWhoseHint', more: html`autocapitalize="characters" spellcheck="false"` })}
<div class="actions"><button class="btn btn-primary" type="submit">${say('resumeButton', language)}</button></div></form>`;
  return page(frame, { title: say('resumeTitle', language), main, hasError: error !== undefined });
}
