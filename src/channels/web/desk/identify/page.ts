// SPDX-License-Identifier: AGPL-3.0-or-later

import { type Language, own } from '#core/index.ts';
import { branch } from '#languages/index.ts';
import { identityDocuments } from '#powers/index.ts';
import { type Faults, hasFaults, namesAndCode, summary } from '../../acting/delegation-pages.ts';
import { dateField, radioField, selectField, textField } from '../../components/fields.ts';
import { one, type SentForm } from '../../forms.ts';
import { type Html, html, nothing } from '../../html.ts';
import { type DeskFrame, deskPage } from '../desk-page.ts';
import { say } from './phrases.ts';

/** Who stands before the operator, and by which document they are known. */
export function identifyPage(frame: DeskFrame, sent: SentForm, faults: Faults): Html {
  const { language } = frame;
  const main = html`${summary(language, faults, identityLabels(language))}<h1>${say('title', language)}</h1><p class="lead">${say('lead', language)}</p>
<form class="identify" method="post" action="/${language}/desk/identify" novalidate>
${identityFields(language, sent, faults)}
<p>${say('recorded', language)}</p>
<div class="actions"><button class="btn btn-primary" type="submit">${say('submit', language)}</button></div></form>`;
  return deskPage(frame, { title: say('title', language), main, hasError: hasFaults(faults) });
}

/** The boxes for who the person is, and the document by which they are known. `place`: where they are seen, where that is known already. */
export function identityFields(language: Language, sent: SentForm, faults: Faults, place?: 'video'): Html {
  const places = ['counter', 'video'].map((place) => ({
    value: place,
    label: say('placeOf', language, { place }),
  }));
  const documents = identityDocuments.map((kind) => ({
    value: kind,
    label: say('documentOf', language, { kind: branch(kind) }),
  }));
  const field = (id: string) => ({ id, error: own(faults, id), value: one(sent, id) });
  const date = (id: string) => ({ id, error: own(faults, id), sent, language });
  const asked = radioField({
    ...field('place'),
    label: say('place', language),
    options: places,
    value: one(sent, 'place') || 'counter',
  });
  return html`${place ? nothing : asked}
${namesAndCode(language, sent, faults)}
${dateField({ ...date('birth'), label: say('birth', language) })}
${selectField({ ...field('document'), label: say('document', language), hint: say('documentHint', language), options: documents })}
${textField({ ...field('document-number'), label: say('number', language), width: 20, isCode: true })}
${dateField({ ...date('document-expires'), label: say('expires', language) })}`;
}

/** How the boxes of `identityFields` are called, for the error summary. */
export function identityLabels(language: Language): Readonly<Record<string, string>> {
  return {
    birth: say('birth', language),
    'document-number': say('number', language),
    'document-expires': say('expires', language),
  };
}
