// SPDX-License-Identifier: AGPL-3.0-or-later

import { formatPhonePin, type Language, textIn, todayInItaly } from '#core/index.ts';
import { showDate, showTime } from '#kinds/index.ts';
import { branch } from '#languages/index.ts';
import { fullName, type Person } from '#persons/index.ts';
import { type PhonePin, type PinCheck, pinValidities } from '#sign-in/index.ts';
import { each } from '../components/each.ts';
import { errorSummary } from '../components/error-summary.ts';
import { radioField } from '../components/fields.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html, nothing } from '../html.ts';
import { say as sayShared } from '../phrases.ts';
import { say } from './phrases.ts';

const trail = (language: Language) => [{ href: `/${language}/my`, label: sayShared('my', language) }];

function at(moment: Date, language: Language): string {
  const date = showDate(todayInItaly({ nowMs: () => moment.getTime() }), language);
  const time = showTime(moment, language);
  return say('time', language, { date, time });
}

function titleOf(person: Person, isAtCounter: boolean, language: Language): string {
  return isAtCounter ? say('titleFor', language, { name: fullName(person) }) : say('title', language);
}

/** The PIN as it stands, its uses, and the making of a new one. */
export function phonePinPage(
  frame: Frame,
  content: {
    readonly person: Person;
    readonly isAtCounter: boolean;
    readonly current: PhonePin | undefined;
    readonly isGuessedAt: boolean;
    readonly checks: readonly PinCheck[];
    readonly isRevoked: boolean;
    /** It was sent to the person. */
    readonly isSent: boolean;
    readonly error?: string;
  },
): Html {
  const { language } = frame;
  const rules = frame.administration.pin;
  const { person, isAtCounter, current, isGuessedAt, checks, isRevoked, isSent, error } = content;
  const title = titleOf(person, isAtCounter, language);
  const base = `/${language}/my/phone-pin`;
  const standing = current
    ? html`<p>${say('has', language)}</p><dl class="facts"><div><dt>${say('madeAt', language)}</dt><dd>${at(current.madeAt, language)}</dd></div><div><dt>${say('good', language)}</dt><dd>${at(current.expiresAt, language)}</dd></div></dl>
<form method="post" action="${base}/revoke"><button class="btn btn-outline-primary" type="submit">${say('revoke', language)}</button></form>`
    : html`<p>${say('none', language)}</p>`;
  const options = pinValidities.map((validity) => ({
    value: validity,
    label: say('validityOf', language, { validity: branch(validity) }),
  }));
  const validity = { id: 'validity', label: say('validity', language), hint: say('validityHint', language) };
  const main = html`${error ? errorSummary(language, [{ field: 'validity', text: error }]) : nothing}
${isRevoked ? html`<div class="alert alert-success" role="status"><p class="mb-0">${say('revoked', language)}</p></div>` : nothing}
${isSent ? html`<div class="alert alert-success" role="status"><p class="mb-0">${say('sent', language)}</p></div>` : nothing}
<h1>${title}</h1><p class="lead">${say('lead', language)}</p>${isAtCounter ? html`<p>${say('counterLead', language)}</p>` : nothing}
${isGuessedAt ? html`<div class="alert alert-warning"><p class="mb-0">${say('guessed', language)}</p></div>` : nothing}
${standing}
<h2>${say('makeTitle', language)}</h2>${current ? html`<p>${say('lost', language)}</p>` : nothing}
<form method="post" action="${base}" novalidate>${radioField({ ...validity, error, value: '', options })}
<div class="actions"><button class="btn btn-primary" type="submit">${say('make', language)}</button></div></form>
${rules ? html`<p class="form-text">${textIn(rules.says, language)}</p>` : nothing}
<h2>${say('uses', language)}</h2>
${checks.length > 0 ? html`<ol class="services list-unstyled">${each(checks, language, (check) => html`<li><strong>${say('outcome', language, { outcome: branch(check.outcome) })}</strong>, ${say('channel', language, { channel: check.channel })}<br>${at(check.at, language)}</li>`)}</ol>` : html`<p>${say('usesNone', language)}</p>`}`;
  return page(frame, { title, main, trail: trail(language), hasError: error !== undefined });
}

/** The PIN, this once. */
export function newPinPage(frame: Frame, content: { readonly pin: string; readonly expiresAt: Date }): Html {
  const { language, brand } = frame;
  const { pin, expiresAt } = content;
  const numbers = brand.phone.map(({ number }) => number).join(', ');
  const main = html`<h1>${say('shown', language)}</h1>
<div class="alert alert-success"><p class="number mb-1"><strong>${formatPhonePin(pin)}</strong></p><p class="mb-0">${say('good', language)} ${at(expiresAt, language)}</p></div>
<p><strong>${say('shownOnce', language)}</strong></p>
<p>${say('shownHow', language)} ${say('shownCalled', language, { numbers })}</p><p>${say('shownKeep', language)}</p>
<div class="actions no-print"><a class="btn btn-primary" href="/${language}/my/phone-pin">${say('done', language)}</a></div>`;
  return page(frame, { title: say('shown', language), main, trail: trail(language) });
}
