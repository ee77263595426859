// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Application, Receipt, ReceiptLine } from '#cases/index.ts';
import type { CalendarDate, Language } from '#core/index.ts';
import { type Definition, type Report, wordsIn } from '#interview/index.ts';
import { showDate } from '#kinds/index.ts';
import { errorSummary } from '../components/error-summary.ts';
import { outcome } from '../components/outcome.ts';
import { type Frame, page } from '../components/page.ts';
import type { SentForm } from '../forms.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from '../phrases.ts';

/** The answers, each with its change link, what follows from them, and consent: the last page before submitting. */
export function checkPage(
  frame: Frame,
  content: {
    readonly definition: Definition;
    readonly application: Application;
    readonly lines: readonly (ReceiptLine & { readonly removable?: boolean })[];
    readonly report: Report;
    readonly submissionKey: string;
    readonly note?: string;
  },
): Html {
  const { language } = frame;
  const { definition, application, lines, report } = content;
  const base = `/${language}/applications/${application.id}`;
  const complete = report.nextPath === null;
  const words = wordsIn(definition, language);
  const main = html`${content.note ? html`<div class="alert alert-info" role="status"><p class="mb-0">${content.note}</p></div>` : nothing}
<h1>${say('check', language)}</h1><p class="lead">${words.title}. ${say('checkLead', language)}</p>
<h2>${say('answersGiven', language)}</h2>${answerList(lines, language, base)}
${complete ? outcome(definition, report, language) : nothing}
${
  complete
    ? html`<h2>${say('consentTitle', language)}</h2><p>${words.consent}</p>
${report.status === 'ineligible' ? html`<p>${say('applyAnyway', language)}</p>` : nothing}
<form method="post" action="${base}/submit"><input type="hidden" name="key" value="${content.submissionKey}">
<div class="actions"><button class="btn btn-primary" type="submit">${say('submit', language)}</button><a class="save" href="${base}/save">${say('saveForLater', language)}</a></div></form>`
    : html`<div class="alert alert-info"><p class="mb-0">${say('stillMissing', language)}</p></div>
<div class="actions"><a class="btn btn-primary" href="${base}">${say('continueQuestions', language)}</a></div>`
}`;
  return page(frame, { title: say('check', language), main });
}

function answerList(
  lines: readonly (ReceiptLine & { readonly removable?: boolean })[],
  language: Language,
  base?: string,
): Html {
  return html`<dl class="answers">${lines.map(({ path, item, short, value, removable }) => {
    const name = item ? `${item}, ${short}` : short;
    const change = base
      ? html`<dd class="answer-change"><a href="${base}/questions/${path}?from=check">${say('change', language)}<span class="visually-hidden"> ${name}</span></a>${removable ? removeForm(base, path, item ?? '', language) : nothing}</dd>`
      : nothing;
    return html`<div class="answer"><dt>${name}</dt><dd class="answer-value">${value}</dd>${change}</div>`;
  })}</dl>`;
}

function removeForm(base: string, path: string, item: string, language: Language): Html {
  return html`<form method="post" action="${base}/remove" class="d-inline"><input type="hidden" name="path" value="${path}"><button class="btn-link-plain" type="submit">${say('removeItem', language)} ${item}</button></form>`;
}

/** The receipt: exactly the words that were shown when it was sent, whatever the language of the page around it. */
export function receiptPage(frame: Frame, definition: Definition, receipt: Receipt): Html {
  const { language } = frame;
  const at = new Date(receipt.submittedAt);
  const time = at.toLocaleTimeString('it-IT', {
    timeZone: 'Europe/Rome',
    hour: '2-digit',
    minute: '2-digit',
  });
  const other =
    receipt.language === language
      ? nothing
      : html`<p class="form-text">${say('receiptLanguage', language)}</p>`;
  const main = html`<div class="receipt"><h1>${say('receipt', language)}</h1>
<div class="alert alert-success receipt-number"><p class="mb-1">${say('receiptNumber', language)}</p><p class="number"><strong>${receipt.number}</strong></p>
<p class="mb-0">${say('receiptSent', language, { date: showDate(receipt.on, language), time })} ${say('receiptProtocol', language, { protocol: receipt.protocol })}</p></div>
<p class="no-print">${say('receiptKeep', language)}</p>${other}
<div lang="${receipt.language}"><h2>${receipt.title}</h2>${answerList(receipt.lines, receipt.language)}
${outcome(definition, receipt.outcome, receipt.language)}
<p>${receipt.consent}</p><h2>${say('afterwards', receipt.language)}</h2><p>${receipt.afterwards}</p></div></div>`;
  return page(frame, { title: `${say('receipt', language)} ${receipt.number}`, main });
}

/** The code to go on later, here or by phone. */
export function savedPage(
  frame: Frame,
  content: { readonly code: string; readonly until: CalendarDate; readonly backHref: string },
): Html {
  const { language } = frame;
  const main = html`<h1>${say('saved', language)}</h1>
<div class="alert alert-success"><p class="mb-1">${say('savedCode', language)}</p><p class="number"><strong>${content.code}</strong></p></div>
<p>${say('savedText', language)}</p><p>${say('savedHow', language)} ${say('savedUntil', language, { date: showDate(content.until, language) })}</p>
<div class="actions no-print"><a class="btn btn-primary" href="${content.backHref}">${say('continueNow', language)}</a></div>`;
  return page(frame, { title: say('saved', language), main });
}

/** Where the code is typed. */
export function resumePage(frame: Frame, content: { readonly typed: string; readonly error?: string }): Html {
  const { language } = frame;
  const { typed, error } = content;
  const described = error ? 'hint error' : 'hint';
  const main = html`${error ? errorSummary(language, [{ field: 'code', text: error }]) : nothing}
<h1>${say('resumeTitle', language)}</h1>
<form method="post" action="/${language}/resume" novalidate autocomplete="off"><div class="question${error ? ' has-error' : ''}">
<label class="box-label" for="code">${say('resumeLabel', language)}</label><p class="form-text" id="hint">${say('resumeHint', language)}</p>
${error ? html`<p class="form-feedback just-validate-error-label" id="error"><strong>${error}</strong></p>` : nothing}
<input class="form-control width-20" type="text" id="code" name="code" value="${typed}" inputmode="numeric" autocomplete="off" aria-describedby="${described}"${error ? html` aria-invalid="true"` : nothing}></div>
<div class="actions"><button class="btn btn-primary" type="submit">${say('resumeButton', language)}</button></div></form>`;
  return page(frame, { title: say('resumeTitle', language), main, hasError: error !== undefined });
}

/** A page that only tells something, with a way on. */
export function noticePage(
  frame: Frame,
  content: {
    readonly title: string;
    readonly text: string;
    readonly links: readonly (readonly [string, string])[];
  },
): Html {
  const main = html`<h1>${content.title}</h1><p class="lead">${content.text}</p>
<ul>${content.links.map(([href, label]) => html`<li><a href="${href}">${label}</a></li>`)}</ul>`;
  return page(frame, { title: content.title, main });
}

/** The database is away. Pressing the button sends the same form again: nothing has to be typed twice. */
export function lostNotice(
  frame: Frame,
  content: { readonly again: string; readonly form?: SentForm },
): Html {
  const { language } = frame;
  const kept = Object.entries(content.form ?? {}).flatMap(([name, values]) =>
    values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`),
  );
  const main = html`<h1>${say('lostTitle', language)}</h1>
<p class="lead">${say(content.form ? 'lostText' : 'lostNothing', language)}</p>
<form method="${content.form ? 'post' : 'get'}" action="${content.again}">${kept}
<div class="actions"><button class="btn btn-primary" type="submit">${say('retry', language)}</button></div></form>`;
  return page(frame, { title: say('lostTitle', language), main, hasError: true });
}

/** The end of an estimate: what follows from the answers, and on to an application with them. */
export function estimatePage(
  frame: Frame,
  content: {
    readonly definition: Definition;
    readonly report: Report;
    readonly lines: readonly ReceiptLine[];
    readonly answers: string;
  },
): Html {
  const { language } = frame;
  const { definition, report, lines } = content;
  const base = `/${language}/services/${definition.service.id}`;
  const main = html`<h1>${wordsIn(definition, language).title}</h1><p>${say('estimateNote', language)}</p>
${outcome(definition, report, language)}
<h2>${say('answersGiven', language)}</h2>${answerList(lines, language)}
<div class="actions no-print"><form method="post" action="${base}/start"><input type="hidden" name="answers" value="${content.answers}"><button class="btn btn-primary" type="submit">${say('applyWithAnswers', language)}</button></form>
<a class="btn btn-outline-primary" href="${base}/estimate">${say('estimateAgain', language)}</a></div>`;
  return page(frame, { title: say('estimateTitle', language), main });
}
