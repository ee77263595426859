// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, type CalendarDate, type Language, normaliseCode, own } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import { codeDiffers, fullName, type Person } from '#persons/index.ts';
import {
  counterOnlyDays,
  type Delegation,
  type Guardianship,
  guardianKinds,
  type Mandate,
  type Representation,
} from '#powers/index.ts';
import { keeping } from '../components/control.ts';
import { each, isNone } from '../components/each.ts';
import { errorSummary } from '../components/error-summary.ts';
import { carried, dateField, radioField, sentDate, textField } from '../components/fields.ts';
import { type Frame, page } from '../components/page.ts';
import { one, type SentForm } from '../forms.ts';
import { type Html, html, nothing } from '../html.ts';
import { say as sayShared } from '../phrases.ts';
import { companiesSection } from './companies-section.ts';
import { say } from './delegation-phrases.ts';
import { mandateItem } from './mandate-pages.ts';

/** What is wrong with a form, by the name of its box. */
export type Faults = Readonly<Record<string, string>>;

const back = (language: Language) => [
  { href: `/${language}/my`, label: sayShared('my', language) },
  { href: `/${language}/my/delegations`, label: say('title', language) },
];

/** Everybody who may act for a person, and for whom they may act. */
export function delegationsPage(
  frame: Frame,
  content: {
    readonly person: Person;
    readonly isAtCounter: boolean;
    readonly today: CalendarDate;
    readonly delegation: Delegation | undefined;
    readonly guardianships: readonly Guardianship[];
    readonly representations: readonly Representation[];
    readonly mandates: readonly Mandate[];
    readonly held: readonly Delegation[];
    readonly done?: string;
    readonly problem?: string;
  },
): Html {
  const { language } = frame;
  const { person, isAtCounter, delegation, guardianships, representations, mandates, held, done, problem } =
    content;
  const title = isAtCounter ? say('titleFor', language, { name: fullName(person) }) : say('title', language);
  const base = `/${language}/my/delegations`;
  const main = html`${problem ? html`<div class="alert alert-danger" role="alert"><p class="mb-0">${problem}</p></div>` : nothing}
${done ? html`<div class="alert alert-success" role="status"><p class="mb-0">${done}</p></div>` : nothing}
<h1>${title}</h1><p class="lead">${say('lead', language)}</p>
<h2>${say('delegate', language)}</h2>
${delegation ? delegationCard(delegation, content, frame) : html`<p>${say('none', language)}</p><p><a class="btn btn-primary" href="${base}/new">${say('make', language)}</a></p>`}
${!isNone(guardianships) ? html`<h2>${say('guardians', language)}</h2>${each(guardianships, language, (one) => guardianCard(one, isAtCounter, language), { as: 'p' })}` : nothing}
${isAtCounter ? html`<p><a href="${base}/guardian">${say('guardianMake', language)}</a></p>` : nothing}
${companiesSection(person, representations, language)}${isAtCounter ? html`<p><a href="${base}/company">${say('companyMake', language)}</a></p>` : nothing}
<h2>${say('mandates', language)}</h2><p>${say('mandatesLead', language)}</p>
${each(mandates, language, (mandate) => mandateItem(mandate, language), { as: 'p' })}
<p><a href="/${language}/my/mandates/new">${say('mandateMake', language)}</a></p>
${!isNone(held) ? html`<h2>${say('held', language)}</h2><p>${say('heldLead', language)}</p>${each(held, language, (one) => heldCard(one, language), { as: 'p' })}` : nothing}`;
  const trail = [{ href: `/${language}/my`, label: sayShared('my', language) }];
  return page(frame, { title, main, trail, hasError: problem !== undefined });
}

function facts(rows: readonly (readonly [string, string])[]): Html {
  return html`<dl class="facts">${rows.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function delegationCard(
  { id, delegateName, startsOn, endsOn, isAccepted, isConfirmed, revocableFrom }: Delegation,
  { isAtCounter, today }: { readonly isAtCounter: boolean; readonly today: CalendarDate },
  frame: Frame,
): Html {
  const { language } = frame;
  const isHeld = !isAtCounter && today < revocableFrom;
  const date = showDate(addDays(revocableFrom, -1), language);
  const days = { days: counterOnlyDays };
  const revoke = html`<form method="post" action="/${language}/my/delegations/revoke"><input type="hidden" name="id" value="${id}">
<div class="actions"><button class="btn btn-outline-primary" type="submit">${say('revoke', language)}</button></div></form>`;
  return html`<section class="offer"><h3>${delegateName}</h3>
${facts([
  [say('state', language), say(isAccepted ? 'active' : isConfirmed ? 'waiting' : 'unconfirmed', language)],
  [say('given', language), showDate(startsOn, language)],
  [say('until', language), endsOn ? showDate(endsOn, language) : say('noEnd', language)],
])}
${
  isHeld
    ? html`<p>${say('revokeHeld', language, { ...days, date })}</p>${ruleOfDays(frame)}`
    : html`<p>${say('revokeNow', language)}${isAtCounter ? html` ${say('revokeAtCounter', language, days)}` : nothing}</p>${revoke}`
}</section>`;
}

function ruleOfDays({ administration: { delegation }, language }: Frame): Html {
  if (!delegation) return nothing;
  const rule = { days: counterOnlyDays, mark: 'unverified', ...delegation };
  return html`<p class="form-text">${say('unverified', language, rule)}</p>`;
}

function guardianCard(
  { id, kind, guardian, decree, endsOn, isConfirmed }: Guardianship,
  isAtCounter: boolean,
  language: Language,
): Html {
  const { number, on, court } = decree;
  return html`<section class="offer"><h3>${fullName(guardian)}</h3>${isConfirmed ? nothing : html`<p><span class="mark">${say('unconfirmed', language)}</span></p>`}<p>${say('guardianKind', language, { kind })}. ${say('decree', language, { number, court, date: showDate(on, language) })}.${endsOn ? html` ${say('until', language)} ${showDate(endsOn, language)}.` : nothing}</p>
${isAtCounter ? html`<form method="post" action="/${language}/my/delegations/guardian/end"><input type="hidden" name="id" value="${id}"><div class="actions"><button class="btn btn-outline-primary" type="submit">${say('guardianEnd', language)}<span class="visually-hidden"> ${fullName(guardian)}</span></button></div></form>` : nothing}</section>`;
}

function heldCard({ id, delegator, endsOn, isAccepted }: Delegation, language: Language): Html {
  const name = fullName(delegator);
  return html`<section class="offer"><h3>${name}</h3><p>${say(isAccepted ? 'active' : 'waiting', language)}. ${endsOn ? html`${say('until', language)} ${showDate(endsOn, language)}` : say('noEnd', language)}.</p>
<form method="post" action="/${language}/my/delegations/leave"><input type="hidden" name="id" value="${id}">
<div class="actions"><button class="btn btn-outline-primary" type="submit">${say('leave', language)}<span class="visually-hidden"> ${name}</span></button></div></form></section>`;
}

/** Whom to delegate, and until when. */
export function delegationForm(frame: Frame, sent: SentForm, faults: Faults): Html {
  const { language } = frame;
  const main = html`${summary(language, faults)}<h1>${say('form', language)}</h1><p class="lead">${say('formLead', language)}</p>
<form method="post" action="/${language}/my/delegations/new" novalidate>
${namesAndCode(language, sent, faults)}
${dateField({ id: 'ends', label: say('ends', language), hint: say('endsHint', language), error: faults['ends'], sent, language })}
<div class="actions"><button class="btn btn-primary" type="submit">${say('next', language)}</button></div></form>`;
  return page(frame, {
    title: say('form', language),
    main,
    trail: back(language),
    hasError: hasFaults(faults),
  });
}

/** What is about to happen, in words, before it happens. */
export function delegationCheck(frame: Frame, sent: SentForm, endsOn: CalendarDate | null): Html {
  const { language } = frame;
  const name = `${one(sent, 'given-name')} ${one(sent, 'family-name')}`;
  const fields = carried(sent, [
    'given-name',
    'family-name',
    'codice-fiscale',
    'ends-day',
    'ends-month',
    'ends-year',
    'sure',
  ]);
  const days = { days: counterOnlyDays };
  const main = html`<h1>${say('check', language)}</h1><p class="lead">${say('checkText', language, { name })}</p>
${facts([
  [say('delegate', language), name],
  [say('codiceFiscale', language), one(sent, 'codice-fiscale').toUpperCase()],
  [say('until', language), endsOn ? showDate(endsOn, language) : say('noEnd', language)],
])}
${codeDiffers(personSent(sent)) ? html`<p class="alert alert-warning">${say('problem', language, { code: 'disagrees' })}</p>` : nothing}<p>${say('checkHeld', language, days)}</p>${ruleOfDays(frame)}
<div class="actions"><form method="post" action="/${language}/my/delegations">${fields}<button class="btn btn-primary" type="submit">${say('confirm', language)}</button></form>
<form method="post" action="/${language}/my/delegations/new">${fields}<input type="hidden" name="again" value="yes"><button class="btn btn-outline-primary" type="submit">${say('backToForm', language)}</button></form></div>`;
  return page(frame, { title: say('check', language), main, trail: back(language) });
}

/** A court's charge, copied by an operator from the decree. */
export function guardianForm(frame: Frame, guardian: Person, sent: SentForm, faults: Faults): Html {
  const { language } = frame;
  const title = say('guardianForm', language, { name: fullName(guardian) });
  const main = html`${summary(language, faults)}<h1>${title}</h1><p class="lead">${say('guardianFormLead', language)}</p>
<form method="post" action="/${language}/my/delegations/guardian" novalidate>
${namesAndCode(language, sent, faults)}
${dateField({ id: 'birth', label: say('birth', language), error: faults['birth'], sent, language })}
${radioField({ id: 'kind', label: say('guardianKindLabel', language), error: faults['kind'], value: one(sent, 'kind'), options: guardianKinds.map((kind) => ({ value: kind, label: say('guardianKind', language, { kind }) })) })}
${textField({ id: 'court', label: say('court', language), error: faults['court'], value: one(sent, 'court') })}
${textField({ id: 'number', label: say('decreeNumber', language), error: faults['number'], value: one(sent, 'number'), width: 20 })}
${dateField({ id: 'decree', label: say('decreeOn', language), error: faults['decree'], sent, language })}
${dateField({ id: 'ends', label: say('ends', language), hint: say('guardianEndsHint', language), error: faults['ends'], sent, language })}
<div class="actions"><button class="btn btn-primary" type="submit">${say('record', language)}</button></div></form>`;
  return page(frame, { title, main, trail: back(language), hasError: hasFaults(faults) });
}

/** Name, surname and code of somebody, as three boxes. */
export function namesAndCode(language: Language, sent: SentForm, faults: Faults): Html {
  return html`${textField({ id: 'given-name', label: say('givenName', language), hint: say('givenNameHint', language), error: faults['given-name'], value: one(sent, 'given-name') })}
${textField({ id: 'family-name', label: say('familyName', language), error: faults['family-name'], value: one(sent, 'family-name') })}
${textField({ id: 'codice-fiscale', label: say('codiceFiscale', language), hint: say('codiceFiscaleHint', language), error: faults['codice-fiscale'], value: one(sent, 'codice-fiscale'), width: 20, isCode: true })}
${codeDiffers(personSent(sent)) ? keeping(language, one(sent, 'sure') === 'yes') : nothing}`;
}

/** The person of `namesAndCode`, and of a box `birth` where the form has one. */
export function personSent(sent: SentForm): Omit<Person, 'id'> {
  return {
    codiceFiscale: normaliseCode(one(sent, 'codice-fiscale')),
    givenName: one(sent, 'given-name').trim(),
    familyName: one(sent, 'family-name').trim(),
    birthDate: sentDate(sent, 'birth') ?? null,
  };
}

/** All that is wrong, first on the page. */
export function summary(
  language: Language,
  faults: Faults,
  labels: Readonly<Record<string, string>> = {},
): Html {
  const known: Readonly<Record<string, string>> = {
    'given-name': say('givenName', language),
    'family-name': say('familyName', language),
    'codice-fiscale': say('codiceFiscale', language),
    birth: say('birth', language),
    ends: say('ends', language),
    kind: say('guardianKindLabel', language),
    court: say('court', language),
    number: say('decreeNumber', language),
    decree: say('decreeOn', language),
    ...labels,
  };
  const all = Object.entries(faults).map(([field, text]) => ({
    field: dates.has(field) ? `${field}-day` : field,
    text: own(known, field) ? `${own(known, field)}: ${text}` : text,
  }));
  return all.length > 0 ? errorSummary(language, all) : nothing;
}

const dates = new Set(['ends', 'birth', 'decree', 'document', 'document-expires']);

export function hasFaults(faults: Faults): boolean {
  return Object.keys(faults).length > 0;
}
