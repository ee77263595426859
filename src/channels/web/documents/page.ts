// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, type Language, todayInItaly } from '#core/index.ts';
import { type Document, limits } from '#documents/index.ts';
import { isGiven, type PaperAsked, paperLine } from '#interview/index.ts';
import { showDate, showNumber } from '#kinds/index.ts';
import { checklist } from '../components/checklist.ts';
import { each } from '../components/each.ts';
import { errorSummary, type Fault } from '../components/error-summary.ts';
import { textField } from '../components/fields.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html, nothing } from '../html.ts';
import { asItCame } from './as-it-came.ts';
import { say } from './phrases.ts';

/** What a browser offers to choose; what comes is judged by its content. */
export const acceptedFiles =
  'application/pdf,image/*,.heic,.heif,.tif,.tiff,.p7m,application/pkcs7-mime,application/x-pkcs7-mime';

export interface DocumentsContent {
  readonly applicationId: string;
  readonly documents: readonly Document[];
  /**
   * Draft: may be added and removed. Waiting: handed in, and read until it is known whose it is. Asked: the same as a draft for new ones,
   * then sent. Expected: sent, and a document that the service asks for may still come. Closed: only read.
   */
  readonly state: 'draft' | 'waiting' | 'asked' | 'contested' | 'expected' | 'closed';
  /** Ids of those that may be removed. */
  readonly removable: ReadonlySet<string>;
  readonly asked?: { readonly words: string; readonly until: CalendarDate };
  /** What the service asks for with these answers. */
  readonly papers: readonly PaperAsked[];
  readonly purpose?: string;
  readonly note?: string;
  readonly faults?: readonly Fault[];
  /** What was just done, to be told. */
  readonly done?: string;
}

const leads = {
  draft: 'lead',
  expected: 'expected',
  waiting: 'waiting',
  contested: 'contested',
  closed: 'sent',
} as const;

/** The documents of an application: what was asked, what is there, the form to add, and the button to send. */
export function documentsPage(frame: Frame, content: DocumentsContent): Html {
  const { language } = frame;
  const { documents, state, asked, faults = [], done } = content;
  const base = `/${language}/applications/${content.applicationId}`;
  const main = html`${faults.length > 0 ? errorSummary(language, faults) : nothing}
${done ? html`<p class="alert alert-success" role="status">${done}</p>` : nothing}
<h1>${say('title', language)}</h1>
${state === 'asked' ? nothing : html`<p class="lead">${say(leads[state], language)}</p>`}
${
  asked
    ? html`<section class="alert alert-info" aria-labelledby="asked"><h2 class="h5" id="asked">${say('asked', language)}</h2>${checklist(asked.words)}
<p class="mb-0"><strong>${say('until', language, { date: showDate(asked.until, language) })}</strong></p></section>`
    : nothing
}
${paperList(content.papers, documents, language)}
<h2 id="documents" tabindex="-1">${say('list', language)}</h2>
${documents.length > 0 ? html`<ul class="services list-unstyled">${each(documents, language, (one) => line(one, base, content, language))}</ul>` : html`<p>${say('none', language)}</p>`}
${state === 'closed' || state === 'waiting' ? nothing : addForm(base, content, language)}
${state === 'asked' ? giveForm(base, content, language) : nothing}
<ul class="no-print"><li><a href="${base}">${say('back', language)}</a></li></ul>`;
  return page(frame, { title: say('title', language), main, hasError: faults.length > 0 });
}

function line(document: Document, base: string, { removable }: DocumentsContent, language: Language): Html {
  const { id, name, purpose, scanned, at } = document;
  const about = say('about', language, {
    kind: document.type === 'application/pdf' ? 'pdf' : 'picture',
    size: sizeOf(document.size, language),
    date: showDate(todayInItaly({ nowMs: () => at.getTime() }), language),
  });
  const remove = removable.has(id)
    ? html`<form method="post" action="${base}/documents/remove"><input type="hidden" name="document" value="${id}"><button class="btn btn-outline-primary btn-sm" type="submit">${say('remove', language)}<span class="visually-hidden"> ${purpose || name}</span></button></form>`
    : nothing;
  return html`<li><h3 class="h5 mb-1">${purpose || say('unnamed', language)}</h3>
<p class="mb-1"><a href="${base}/documents/${id}">${say('download', language)} <bdi>${name}</bdi></a></p>
${document.originalType ? html`<p class="mb-1"><a href="${base}/documents/${id}/original">${say('original', language)}<span class="visually-hidden"> ${purpose || name}</span></a></p>` : nothing}
<p class="form-text mb-1">${about} ${say(scanned ? 'scannedBy' : 'notScanned', language)}</p>${asItCame(document, language)}${remove}</li>`;
}

/** What is asked for, each with whether it is there. */
export function paperList(
  papers: readonly PaperAsked[],
  documents: readonly { readonly purpose: string }[],
  language: Language,
): Html {
  if (papers.length === 0) return nothing;
  const items = papers.map(
    (paper) =>
      html`<li>${paperLine(paper, language)} <strong>${say(isGiven(paper, documents) ? 'paperGiven' : 'paperMissing', language)}</strong></li>`,
  );
  return html`<h2>${say('papersAsked', language)}</h2><ul>${items}</ul>`;
}

function addForm(
  base: string,
  { purpose = '', papers, faults = [] }: DocumentsContent,
  language: Language,
): Html {
  const error = faults.find(({ field }) => field === 'file');
  const sizes = { file: limits.fileBytes / 1e6, form: limits.formBytes / 1e6 };
  const label = say('purpose', language);
  return html`<h2>${say('add', language)}</h2>
<form method="post" action="${base}/documents" enctype="multipart/form-data" novalidate>
${papers.length > 0 ? html`<div class="question"><label class="box-label" for="paper">${say('paper', language)}</label><select class="form-select" id="paper" name="paper"><option value="">${say('otherPaper', language)}</option>${papers.map(({ id, label: name }) => html`<option value="${id}">${name}</option>`)}</select></div>` : nothing}
${textField({ id: 'purpose', label, hint: say('purposeHint', language), value: purpose })}
<div class="question${error ? ' has-error' : ''}"><label class="box-label" for="file">${say('file', language)}</label>
<p class="form-text" id="file-hint">${say('fileHint', language, sizes)} ${say('privacyHint', language)} ${say('filesStay', language)}</p>
${error ? html`<p class="form-feedback just-validate-error-label" id="file-error"><strong>${error.text}</strong></p>` : nothing}
<input class="form-control" type="file" id="file" name="file" multiple accept="${acceptedFiles}" aria-describedby="file-hint${error ? ' file-error' : ''}"${error ? html` aria-invalid="true"` : nothing}></div>
<div class="actions"><button class="btn btn-primary" type="submit">${say('addButton', language)}</button></div></form>`;
}

function giveForm(base: string, { note = '', faults = [] }: DocumentsContent, language: Language): Html {
  const error = faults.find(({ field }) => field === 'note');
  return html`<h2>${say('finish', language)}</h2><p>${say('finishText', language)}</p>
<form method="post" action="${base}/documents/give" novalidate><div class="question${error ? ' has-error' : ''}"><label class="box-label" for="note">${say('note', language)}</label>
<p class="form-text" id="note-hint">${say('noteHint', language)}</p>${error ? html`<p class="form-feedback just-validate-error-label" id="note-error"><strong>${error.text}</strong></p>` : nothing}
<textarea class="form-control" id="note" name="note" rows="3" maxlength="1000" aria-describedby="note-hint${error ? ' note-error' : ''}"${error ? html` aria-invalid="true"` : nothing}>${note}</textarea></div>
<div class="actions"><button class="btn btn-primary" type="submit">${say('give', language)}</button></div></form>`;
}

/** A size as people say it: `340 kB`, `2,4 MB`. */
function sizeOf(bytes: number, language: Language): string {
  return bytes < 1_000_000
    ? `${showNumber(Math.max(1, Math.round(bytes / 1000)), language)} kB`
    : `${showNumber(Math.round(bytes / 100_000) / 10, language)} MB`;
}
