// SPDX-License-Identifier: AGPL-3.0-or-later
import { fullName, type Person } from '#persons/index.ts';
import { companyDocuments } from '#powers/index.ts';
import { dateField, radioField, textField } from '../components/fields.ts';
import { type Frame, page } from '../components/page.ts';
import { one, type SentForm } from '../forms.ts';
import { type Html, html } from '../html.ts';
import { say as sayShared } from '../phrases.ts';
import { type Faults, hasFaults, summary } from './delegation-pages.ts';
import { say } from './delegation-phrases.ts';

/** Who stands for a company, copied by an operator from the document that says so. */
export function companyForm(frame: Frame, representative: Person, sent: SentForm, faults: Faults): Html {
  const { language } = frame;
  const title = say('companyForm', language, { name: fullName(representative) });
  const labels = {
    'company-name': say('companyName', language),
    'company-code': say('companyCode', language),
    kind: say('companyDocumentLabel', language),
    number: say('companyNumber', language),
    document: say('companyOn', language),
  };
  const kinds = companyDocuments.map((document) => ({
    value: document,
    label: say('companyDocument', language, { document }),
  }));
  const text = (id: keyof typeof labels) => ({
    id,
    label: labels[id],
    error: faults[id],
    value: one(sent, id),
  });
  const main = html`${summary(language, faults, labels)}<h1>${title}</h1><p class="lead">${say('companyFormLead', language)}</p>
<form method="post" action="/${language}/my/delegations/company" novalidate>
${textField(text('company-name'))}
${textField({ ...text('company-code'), hint: say('companyCodeHint', language), width: 20, isCode: true })}
${radioField({ ...text('kind'), options: kinds })}
${textField({ ...text('number'), width: 20 })}
${dateField({ id: 'document', label: labels.document, error: faults['document'], sent, language })}
${dateField({ id: 'ends', label: say('ends', language), hint: say('companyEnds', language), error: faults['ends'], sent, language })}
<div class="actions"><button class="btn btn-primary" type="submit">${say('record', language)}</button></div></form>`;
  const trail = [
    { href: `/${language}/my`, label: sayShared('my', language) },
    { href: `/${language}/my/delegations`, label: say('title', language) },
  ];
  return page(frame, { title, main, trail, hasError: hasFaults(faults) });
}
