// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { type Document, limits } from '#documents/index.ts';
import { isGiven, type PaperAsked } from '#interview/index.ts';
import type { PaperWanted } from '#queue/index.ts';
import type { Fault } from '../components/error-summary.ts';
import { textField } from '../components/fields.ts';
import { acceptedFiles, paperList } from '../documents/page.ts';
import { say as sayDocuments } from '../documents/phrases.ts';
import { type Html, html, nothing } from '../html.ts';
import { say } from './giving-phrases.ts';

/** What the page of a contact shows of the documents of the application beside it. */
export interface GivingShown {
  readonly action: string;
  /** What the application is for. */
  readonly title: string;
  /** The page of all its documents, where it opens to them. */
  readonly all?: string;
  /** What whoever answers asked for. */
  readonly wanted: readonly PaperWanted[];
  /** What the service itself asks for. */
  readonly papers: readonly PaperAsked[];
  readonly documents: readonly Document[];
  /** More can be sent. */
  readonly isOpen: boolean;
  /** The office asked for documents, and some have come: the person says when that is all. */
  readonly isToFinish: boolean;
  /** They send one now: without a script the page does not turn meanwhile. */
  readonly isGiving: boolean;
  /** What was sent and not taken, and why. */
  readonly sent?: {
    readonly faults: readonly Fault[];
    readonly taken: number;
    readonly purpose: string;
    readonly paper: string;
  };
}

/**
 * What is asked for and the form to send it: it leaves the page, and a call on it, as they are; without a script it stands behind a link, so
 * that the page can turn. Its parts are there before anything stands in them: an application may come beside the talk at any time.
 */
export function givingPanel(language: Language, base: string, shown: GivingShown | undefined): Html {
  const isShown = shown?.isGiving === true || shown?.sent !== undefined;
  const isNothing =
    !shown || !(shown.isOpen || shown.sent || shown.documents.length > 0 || shown.wanted.length > 0);
  const canGive = shown !== undefined && (shown.isOpen || shown.sent !== undefined);
  return html`<div data-part="papers">${isNothing ? nothing : told(language, shown)}</div>
<div${isShown ? nothing : html` hidden data-scripted`}><div data-part="give" data-quiet>${canGive ? html`${shown.isOpen ? form(language, shown, isShown) : faultsOf(shown.sent?.faults ?? [])}${shown.isToFinish ? finish(language, shown) : nothing}` : nothing}</div></div>
${canGive ? (isShown ? html`<p><a href="${base}">${say('back', language)}</a></p>` : html`<noscript><p><a class="btn btn-outline-primary" href="${base}?give=yes">${say('open', language)}</a></p></noscript>`) : nothing}`;
}

/** At the top, where a call is: that a document is waited for, and the way to it. */
export function wantedNotice(language: Language, shown: GivingShown | undefined): Html {
  const waited = (shown?.wanted ?? []).filter((one) => !one.isGiven);
  return html`<div data-part="wanted" role="status">${waited.length > 0 ? html`<div class="alert alert-info">${waited.map((one) => wantedLine(one, shown?.papers ?? [], language))}<p class="mb-0"><a href="#documents">${say('open', language)}</a></p></div>` : nothing}</div>`;
}

function told(language: Language, { wanted, papers, documents, all }: GivingShown): Html {
  return html`<h2 id="documents" tabindex="-1">${say('title', language)}</h2>${wanted.map((one) => wantedLine(one, papers, language))}
${paperList(papers, documents, language)}${all && documents.length > 0 ? html`<p><a href="${all}">${say('all', language)}</a></p>` : nothing}`;
}

function wantedLine(
  { paper, words, isGiven: hasCome }: PaperWanted,
  papers: readonly PaperAsked[],
  language: Language,
): Html {
  const known = papers.find(({ id }) => id === paper);
  return html`<p>${say('wanted', language)}: <strong>${known?.label ?? words}</strong>. ${hasCome ? say('came', language) : (known?.shows ?? '')}</p>`;
}

function faultsOf(faults: readonly Fault[]): Html {
  return html`${faults.map(({ text }) => html`<p class="form-feedback just-validate-error-label"><strong>${text}</strong></p>`)}`;
}

function form(
  language: Language,
  { action, title, wanted, papers, documents, sent }: GivingShown,
  isShown: boolean,
): Html {
  const asked = wanted.filter(({ paper }) => !papers.some(({ id }) => id === paper));
  const faults = sent?.faults ?? [];
  const sizes = { file: limits.fileBytes / 1e6, form: limits.formBytes / 1e6 };
  const isWaited = wanted.some((one) => !one.isGiven);
  const options = [
    ...asked.map(({ seq, words }) => ({ value: `asked-${seq}`, label: words })),
    ...papers.map(({ id, label }) => ({ value: id, label })),
  ];
  const first =
    wanted.filter((one) => !one.isGiven).map(({ paper, seq }) => paper ?? `asked-${seq}`)[0] ??
    papers.find((paper) => !isGiven(paper, documents))?.id ??
    '';
  const chosen = sent ? sent.paper : first;
  const isWrong = faults.length > 0;
  const tied = html` accept="${acceptedFiles}" aria-describedby="file-hint${isWrong ? ' file-error' : ''}"${isWrong ? html` aria-invalid="true"` : nothing}`;
  return html`<details class="more"${isShown || isWaited ? html` open` : nothing}><summary>${say('open', language)}</summary><p>${say('into', language, { title })}</p>
${sent && sent.taken > 0 ? html`<p class="alert alert-success" role="status">${sayDocuments('added', language, { n: sent.taken })}</p>` : nothing}<form method="post" action="${action}" enctype="multipart/form-data" novalidate autocomplete="off">
${options.length > 0 ? html`<div class="question"><label class="box-label" for="paper">${sayDocuments('paper', language)}</label><select class="form-select" id="paper" name="paper">${options.map(({ value, label }) => html`<option value="${value}"${value === chosen ? html` selected` : nothing}>${label}</option>`)}<option value=""${chosen === '' ? html` selected` : nothing}>${sayDocuments('otherPaper', language)}</option></select></div>` : nothing}
${textField({ id: 'purpose', label: sayDocuments('purpose', language), hint: sayDocuments('purposeHint', language), value: sent && sent.paper === '' ? sent.purpose : '' })}
<div class="question${isWrong ? ' has-error' : ''}"><label class="box-label" for="file">${sayDocuments('file', language)}</label>
<p class="form-text" id="file-hint">${sayDocuments('fileHint', language, sizes)} ${sayDocuments('privacyHint', language)}</p>
${isWrong ? html`<div id="file-error">${faultsOf(faults)}</div>` : nothing}<input class="form-control" type="file" id="file" name="file" multiple${tied}>
<div class="by-camera"><label class="box-label" for="photo">${say('photo', language)}</label><input class="form-control" type="file" id="photo" name="file" accept="image/*" capture="environment"></div></div>
<p role="status" data-sending hidden>${say('sending', language)}</p><p class="form-feedback just-validate-error-label" role="alert" data-unsent hidden><strong>${say('unsent', language)}</strong></p>
<button class="btn btn-primary" type="submit">${say('send', language)}</button></form></details>`;
}

function finish(language: Language, { action }: GivingShown): Html {
  return html`<form method="post" action="${action}/give"><p>${sayDocuments('finish', language)} ${sayDocuments('finishText', language)}</p><button class="btn btn-outline-primary" type="submit">${sayDocuments('give', language)}</button></form>`;
}
