// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Language } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import { fullName, type Person } from '#persons/index.ts';
import { type Delegation, type Mandate, mostDelegations, type Power } from '#powers/index.ts';
import { each, isNone } from '../components/each.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html, nothing } from '../html.ts';
import { say as sayShared } from '../phrases.ts';
import { matterPath } from './borders.ts';
import { say as sayMandate } from './mandate-phrases.ts';
import { say } from './phrases.ts';
import { capacityText } from './strip.ts';

/** Where a visit begins for who may act for somebody: for oneself or for whom, and what waits to be accepted. */
export function choosePage(
  frame: Frame,
  content: {
    readonly actor: Person;
    readonly powers: readonly Power[];
    readonly offers: readonly Delegation[];
    readonly mandates: readonly Mandate[];
    readonly subjectOf: (service: string) => string;
    /** Where to go on afterwards. */
    readonly to: string;
    readonly problem?: string;
  },
): Html {
  const { language } = frame;
  const { actor, powers, offers, mandates, subjectOf, to, problem } = content;
  const choice = (value: string, title: string, lines: readonly string[]) =>
    html`<li><button class="choice" type="submit" name="for" value="${value}"><strong>${title}</strong>${lines.map((line) => html`<span>${line}</span>`)}</button></li>`;
  const others = each(powers, language, (power) =>
    choice(`${power.kind}:${power.id}`, say('forOther', language, { name: fullName(power.person) }), [
      sentence(capacityText(power, language)),
      ...(power.only ? [say('only', language, { subject: subjectOf(power.only.service) })] : []),
      ...(power.endsOn ? [say('until', language, { date: showDate(power.endsOn, language) })] : []),
    ]),
  );
  const main = html`${problem ? html`<div class="alert alert-danger" role="alert"><p class="mb-0">${problem}</p></div>` : nothing}
<h1>${say('choose', language)}</h1><p class="lead">${say('chooseLead', language)}</p>
<form method="post" action="/${language}/acting"><input type="hidden" name="to" value="${to}">
<ul class="choices list-unstyled">${choice('self', say('forSelf', language), [fullName(actor)])}${others}</ul></form>
<p>${say(powers.length > 0 ? 'chooseNote' : 'nobody', language)}</p>
${!isNone(offers) || !isNone(mandates) ? html`<h2>${say('offers', language)}</h2>` : nothing}
${each(offers, language, (offer) => offered(offer, language, to), { as: 'p' })}${each(mandates, language, (mandate) => offeredMandate(mandate, language, to), { as: 'p' })}`;
  return page(frame, { title: say('choose', language), main, hasError: problem !== undefined });
}

function offered({ id, delegator, endsOn }: Delegation, language: Language, to: string): Html {
  const given = delegator.givenName;
  const name = fullName(delegator);
  const end = endsOn ? say('until', language, { date: showDate(endsOn, language) }) : say('noEnd', language);
  return html`<section class="offer"><h3>${say('offer', language, { name })}</h3>
<p>${say('offerText', language, { given })} ${end}. ${say('offerMost', language, { most: mostDelegations })}</p>
${answerForms(`delegation:${id}`, say('acceptOf', language, { name }), language, to)}</section>`;
}

function offeredMandate({ id, person, subject, words }: Mandate, language: Language, to: string): Html {
  const name = fullName(person);
  return html`<section class="offer"><h3>${sayMandate('offer', language, { name })}</h3>
<p><strong>${subject}</strong></p><p>${words}</p>
${answerForms(`mandate:${id}`, sayMandate('acceptOf', language, { name }), language, to)}</section>`;
}

function answerForms(offer: string, what: string, language: Language, to: string): Html {
  const button = (answer: 'accept' | 'decline', style: string) =>
    html`<button class="btn ${style}" type="submit" name="answer" value="${answer}">${say(answer, language)}<span class="visually-hidden"> ${what}</span></button>`;
  return html`<form method="post" action="/${language}/acting"><input type="hidden" name="offer" value="${offer}"><input type="hidden" name="to" value="${to}">
<div class="actions">${button('accept', 'btn-primary')}${button('decline', 'btn-outline-primary')}</div></form>`;
}

/** The power of this visit is over. */
export function stoppedPage(frame: Frame, { kind, person }: Power, isSignedOut: boolean): Html {
  const { language } = frame;
  const name = fullName(person);
  const title = say('stopped', language, { name });
  const isCounter = kind === 'identification';
  const given = { given: person.givenName };
  const why = isSignedOut ? say('stoppedSignedOut', language, given) : say('stoppedText', language, given);
  const main = html`<h1>${title}</h1>
<p class="lead">${isCounter ? say('stoppedCounter', language) : why}</p>
<form method="post" action="/${language}/acting"><input type="hidden" name="to" value="${isCounter ? `/${language}/desk/identify` : `/${language}/my`}">
<div class="actions"><button class="btn btn-primary" type="submit" name="for" value="self">${say('goOnAsSelf', language)}</button></div></form>`;
  return page(frame, { title, main, hasError: true });
}

/** What nobody does for another. */
export function ownOnlyPage(frame: Frame, { person }: Power): Html {
  const { language } = frame;
  const main = html`<h1>${say('ownOnly', language)}</h1>
<p class="lead">${say('ownOnlyText', language, { name: fullName(person) })}</p>
<ul><li><a href="/${language}/acting">${say('change', language)}</a></li></ul>`;
  return page(frame, { title: say('ownOnly', language), main });
}

/** Beyond the one matter of a mandate. */
export function outsidePage(frame: Frame, { person, only }: Power, subject: string): Html {
  const { language } = frame;
  const main = html`<h1>${say('outside', language)}</h1>
<p class="lead">${say('outsideText', language, { name: fullName(person), subject })}</p>
<ul>${only ? html`<li><a href="/${language}${matterPath(only)}">${say('toMatter', language)}</a></li>` : nothing}
<li><a href="/${language}/acting">${say('change', language)}</a></li></ul>`;
  return page(frame, { title: say('outside', language), main });
}

/** A draft of another's is kept: they and who acts for them find it again without a code. */
export function savedForPage(
  frame: Frame,
  { person }: Power,
  { until, backHref }: { readonly until: CalendarDate; readonly backHref: string },
): Html {
  const { language } = frame;
  const title = sayShared('saved', language);
  const main = html`<h1>${title}</h1>
<div class="alert alert-success"><p class="mb-0">${say('savedFor', language, { name: fullName(person), given: person.givenName })}</p></div>
<p>${sayShared('savedUntil', language, { date: showDate(until, language) })}</p>
<div class="actions no-print"><a class="btn btn-primary" href="${backHref}">${sayShared('continueNow', language)}</a></div>`;
  return page(frame, { title, main });
}

/** A draft begun on this device before signing in: whose is it? */
export function claimPage(frame: Frame, { person }: Power, id: string): Html {
  const { language } = frame;
  const name = fullName(person);
  const title = say('claimTitle', language, { name });
  const main = html`<h1>${title}</h1>
<p class="lead">${say('claimText', language, { name, given: person.givenName })}</p>
<form method="post" action="/${language}/applications/${id}/claim">
<div class="actions"><button class="btn btn-primary" type="submit">${say('claimYes', language, { name })}</button><a href="/${language}/acting">${say('change', language)}</a></div></form>`;
  return page(frame, { title, main });
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
