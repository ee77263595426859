// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Document, limits } from '#documents/index.ts';
import { type Faults, hasFaults, summary } from '../../acting/delegation-pages.ts';
import { selectField } from '../../components/fields.ts';
import { acceptedFiles } from '../../documents/page.ts';
import { one, type SentForm } from '../../forms.ts';
import { type Html, html, nothing } from '../../html.ts';
import { type DeskFrame, deskPage } from '../desk-page.ts';
import { identityFields, identityLabels } from '../identify/page.ts';
import { say } from './phrases.ts';

export interface ScanContent {
  readonly sent: SentForm;
  readonly faults: Faults;
  readonly services: readonly { readonly value: string; readonly label: string }[];
  /** The application that holds the scan already, when something else was wrong. */
  readonly held?: { readonly id: string; readonly title: string; readonly documents: readonly Document[] };
}

/** The scan of a form, its service, and whose it is. */
export function scanPage(frame: DeskFrame, { sent, faults, services, held }: ScanContent): Html {
  const { language } = frame;
  const sizes = { file: limits.fileBytes / 1e6, form: limits.formBytes / 1e6 };
  const error = faults['file'];
  const service = held
    ? html`<p><strong>${say('service', language)}: ${held.title}</strong></p><input type="hidden" name="application" value="${held.id}">`
    : selectField({
        id: 'service',
        label: say('service', language),
        value: one(sent, 'service'),
        error: faults['service'],
        options: [{ value: '', label: say('choose', language) }, ...services],
      });
  const names = held?.documents.map(({ name }) => name).join(', ');
  const main = html`${summary(language, faults, identityLabels(language))}<h1>${say('title', language)}</h1><p class="lead">${say('lead', language)}</p>
<form class="identify" method="post" action="/${language}/desk/scan" enctype="multipart/form-data" novalidate>
${service}
${names ? html`<p class="alert alert-success" role="status">${say('more', language, { names })}</p>` : nothing}
<div class="question${error ? ' has-error' : ''}"><label class="box-label" for="file">${say('file', language)}</label><p class="form-text" id="file-hint">${say('fileHint', language, sizes)}</p>
${error ? html`<p class="form-feedback just-validate-error-label" id="file-error"><strong>${error}</strong></p>` : nothing}
<input class="form-control" type="file" id="file" name="file" multiple accept="${acceptedFiles}" aria-describedby="file-hint${error ? ' file-error' : ''}"${error ? html` aria-invalid="true"` : nothing}></div>
<h2>${say('person', language)}</h2>
${identityFields(language, sent, faults)}
<div class="actions"><button class="btn btn-primary" type="submit">${say('submit', language)}</button></div></form>`;
  return deskPage(frame, { title: say('title', language), main, hasError: hasFaults(faults) });
}
