// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import { branch } from '#languages/index.ts';
import type { Mandate, Patronato } from '#powers/index.ts';
import { errorSummary } from '../components/error-summary.ts';
import { carried, selectField } from '../components/fields.ts';
import { type Frame, page } from '../components/page.ts';
import { one, type SentForm } from '../forms.ts';
import { type Html, html, nothing } from '../html.ts';
import { say as sayShared } from '../phrases.ts';
import { say as sayDelegation } from './delegation-phrases.ts';
import { say } from './mandate-phrases.ts';

const back = (language: Language) => [
  { href: `/${language}/my`, label: sayShared('my', language) },
  { href: `/${language}/my/delegations`, label: sayDelegation('title', language) },
];

function stateOf({ isOver, isConfirmed, operatorName }: Mandate, language: Language): string {
  if (isOver) return say('over', language);
  if (!isConfirmed) return say('unconfirmed', language);
  return operatorName ? say('active', language, { operator: operatorName }) : say('waiting', language);
}

/** A mandate in the list of who may act for a person. */
export function mandateItem(mandate: Mandate, language: Language): Html {
  const { id, patronato, subject, signedOn, isOver } = mandate;
  const revoke = html`<form method="post" action="/${language}/my/mandates/end"><input type="hidden" name="id" value="${id}"><button class="btn btn-outline-primary" type="submit">${say('revoke', language)}<span class="visually-hidden"> ${patronato.name}, ${subject}</span></button></form>`;
  return html`<section class="offer"><h3>${patronato.name}</h3><p><strong>${subject}</strong></p>
<p>${stateOf(mandate, language)}. ${say('signedOn', language, { date: showDate(signedOn, language) })}.</p>
<div class="actions">${isOver ? nothing : revoke}<a href="/${language}/my/mandates/${id}">${say('copy', language)}<span class="visually-hidden"> ${patronato.name}, ${subject}</span></a></div></section>`;
}

/** Which patronato, and for which matter. */
export function mandateForm(
  frame: Frame,
  content: {
    readonly patronati: readonly Patronato[];
    readonly matters: readonly { readonly value: string; readonly label: string }[];
    readonly sent: SentForm;
    readonly error?: string;
  },
): Html {
  const { language } = frame;
  const { patronati, matters, sent, error } = content;
  const options = patronati.map(({ id, name, kind = 'patronato' }) => ({
    value: id,
    label: say('bodyKind', language, { name, kind: branch(kind) }),
  }));
  const main = html`${error ? errorSummary(language, [{ field: 'matter', text: error }]) : nothing}<h1>${say('form', language)}</h1><p class="lead">${say('formLead', language)}</p>
<form method="post" action="/${language}/my/mandates/new" novalidate>
${selectField({ id: 'patronato', label: say('patronato', language), value: one(sent, 'patronato'), options })}
${selectField({ id: 'matter', label: say('matter', language), error, value: one(sent, 'matter'), options: matters })}
<div class="actions"><button class="btn btn-primary" type="submit">${say('next', language)}</button></div></form>`;
  return page(frame, {
    title: say('form', language),
    main,
    trail: back(language),
    hasError: error !== undefined,
  });
}

/** The mandate, word for word, before it is signed. */
export function mandateCheck(frame: Frame, sent: SentForm, words: string): Html {
  const { language } = frame;
  const law = frame.administration.mandate;
  const main = html`<h1>${say('check', language)}</h1><p class="lead">${say('checkLead', language)}</p>
<blockquote class="offer"><p class="mb-0">${words}</p></blockquote>${law ? html`<p class="form-text">${say('unverified', language, { mark: 'unverified', ...law })}</p>` : nothing}
<form method="post" action="/${language}/my/mandates">${carried(sent, ['patronato', 'matter'])}
<div class="actions"><button class="btn btn-primary" type="submit">${say('sign', language)}</button></div></form>`;
  return page(frame, { title: say('check', language), main, trail: back(language) });
}

/** The person's copy, as it was signed. */
export function mandateCopy(frame: Frame, mandate: Mandate): Html {
  const { language } = frame;
  const { patronato, words, signedOn } = mandate;
  const title = say('copyTitle', language, { patronato: patronato.name });
  const main = html`<h1>${title}</h1><blockquote class="offer" lang="${mandate.language}"><p class="mb-0">${words}</p></blockquote>
<p>${say('signedOn', language, { date: showDate(signedOn, language) })}. ${stateOf(mandate, language)}.</p>`;
  return page(frame, { title, main, trail: back(language) });
}
