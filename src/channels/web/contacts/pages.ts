// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayInstant } from '#bank-accounts/index.ts';
import type { Language } from '#core/index.ts';
import type { MyContacts } from '#notices/index.ts';
import { each } from '../components/each.ts';
import { errorSummary } from '../components/error-summary.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html, nothing } from '../html.ts';
import { say as sayMine } from '../my/phrases.ts';
import { say } from './phrases.ts';

export type ContactChannel = 'email' | 'sms';

/** What was typed and why it is refused. */
export interface Refused {
  readonly channel: ContactChannel | 'choice';
  readonly typed: string;
  readonly error: string;
}

/** The contacts as they are, a form for a new one of each, and how the person wants to be told. */
export function contactsPage(
  frame: Frame,
  mine: MyContacts,
  state: { readonly refused?: Refused; readonly done?: string },
): Html {
  const { language } = frame;
  const { refused, done } = state;
  const main = html`${refused ? errorSummary(language, [{ field: refused.channel, text: refused.error }]) : nothing}
${done ? html`<div class="alert alert-success" role="status"><p class="mb-0">${done}</p></div>` : nothing}
<h1>${say('title', language)}</h1><p class="lead">${say('lead', language)}</p>
${contact('email', mine, language, refused)}${contact('sms', mine, language, refused)}
${choice(mine, language)}`;
  const title = say('title', language);
  return page(frame, { title, main, trail: trail(language), hasError: refused !== undefined });
}

function contact(channel: ContactChannel, mine: MyContacts, language: Language, refused?: Refused): Html {
  const points = mine.points.filter(
    (point) => point.channel === channel && (point.confirmedAt !== null || point.source !== 'portal'),
  );
  const list =
    points.length === 0
      ? html`<p>${say('none', language)}</p>`
      : html`<ul class="services list-unstyled">${each(
          points,
          language,
          ({ address, confirmedAt, source }) => {
            const isConfirmed = confirmedAt !== null;
            const missed = mine.unreached.includes(address)
              ? html`<p class="mb-0">${say('unreached', language)}</p>`
              : nothing;
            const confirm = isConfirmed
              ? nothing
              : html`<p class="mb-1">${say(source === 'guest' ? 'fromGuest' : 'fromApplication', language)}</p><form method="post" action="/${language}/my/contacts/${channel}"><input type="hidden" name="address" value="${address}"><button class="btn-link-plain" type="submit">${say('confirmThis', language, { address })}</button></form>`;
            return html`<li><p class="mb-1"><strong>${address}</strong> <span class="mark">${say(isConfirmed ? 'confirmed' : 'unconfirmed', language)}</span></p>${missed}${confirm}</li>`;
          },
        )}</ul>`;
  const also = mine.also.filter((one) => one.channel === channel && !isInUse(mine, one.address));
  const before = html`<ul class="services list-unstyled">${each(also, language, ({ address, until }) => {
    return html`<li><p class="mb-1"><strong>${address}</strong> <span class="mark">${say('before', language)}</span></p><p class="mb-0">${say('also', language, { until: sayInstant(until, language) })} ${say('alsoOthers', language)}</p></li>`;
  })}</ul>`;
  const mistake = refused?.channel === channel ? refused : undefined;
  const described = [`${channel}-hint`, mistake ? `${channel}-error` : ''].filter(Boolean).join(' ');
  return html`<section aria-labelledby="${channel}-title"><h2 id="${channel}-title">${say(channel, language)}</h2>${list}${also.length > 0 ? before : nothing}
<form method="post" action="/${language}/my/contacts/${channel}" novalidate><div class="question${mistake ? ' has-error' : ''}">
<label class="box-label" for="${channel}">${say(`${channel}Label`, language)}</label><p class="form-text" id="${channel}-hint">${say(`${channel}Hint`, language)}</p>
${mistake ? html`<p class="form-feedback just-validate-error-label" id="${channel}-error"><strong>${mistake.error}</strong></p>` : nothing}
<input class="form-control width-30" type="text" id="${channel}" name="address" value="${mistake?.typed ?? ''}" inputmode="${channel === 'email' ? 'email' : 'tel'}" autocomplete="${channel === 'email' ? 'email' : 'tel'}"${channel === 'email' ? html` spellcheck="false" autocapitalize="none"` : nothing} aria-describedby="${described}"${mistake ? html` aria-invalid="true"` : nothing}></div>
<button class="btn btn-outline-primary" type="submit">${say('sendCode', language)}<span class="visually-hidden">: ${say(channel, language)}</span></button></form></section>`;
}

// One that is listed as in use is written to anyway.
function isInUse({ points, choice }: MyContacts, address: string): boolean {
  return points.some(
    (point) => point.address === address && point.confirmedAt !== null && choice[point.channel],
  );
}

function choice({ choice: chosen }: MyContacts, language: Language): Html {
  const box = (name: string, label: string, isTicked: boolean) =>
    html`<div class="form-check"><input type="checkbox" id="choice-${name}" name="${name}" value="yes"${isTicked ? html` checked` : nothing}><label for="choice-${name}">${label}</label></div>`;
  return html`<form method="post" action="/${language}/my/contacts/choice"><fieldset class="question mt-5" aria-describedby="choice-hint">
<legend><h2 id="choice">${say('choiceTitle', language)}</h2></legend><p class="form-text" id="choice-hint">${say('choiceHint', language)}</p>
<div class="options">${box('by-email', say('choiceEmail', language), chosen.email)}${box('by-sms', say('choiceSms', language), chosen.sms)}${box('by-io', say('choiceIo', language), chosen.appIo)}</div></fieldset>
<button class="btn btn-outline-primary" type="submit">${say('save', language)}</button></form>`;
}

/** Where the code that was sent is typed. */
export function codePage(frame: Frame, channel: ContactChannel, error?: string): Html {
  const { language } = frame;
  const main = html`${error ? errorSummary(language, [{ field: 'code', text: error }]) : nothing}
<h1>${say('codeTitle', language)}</h1><p class="lead">${say('codeLead', language, { channel })}</p><p>${say('codeWarning', language)}</p>
<form method="post" action="/${language}/my/contacts/${channel}/code" novalidate><div class="question${error ? ' has-error' : ''}">
<label class="box-label" for="code">${say('codeLabel', language)}</label>
${error ? html`<p class="form-feedback just-validate-error-label" id="error"><strong>${error}</strong></p>` : nothing}
<input class="form-control width-12" type="text" id="code" name="code" inputmode="numeric" autocomplete="one-time-code"${error ? html` aria-describedby="error" aria-invalid="true"` : nothing}></div>
<div class="actions"><button class="btn btn-primary" type="submit">${say('confirmButton', language)}</button><a href="/${language}/my/contacts">${say('otherAddress', language)}</a></div></form>`;
  const at = [...trail(language), { href: `/${language}/my/contacts`, label: say('title', language) }];
  return page(frame, {
    title: say('codeTitle', language),
    main,
    trail: at,
    hasError: error !== undefined,
  });
}

function trail(language: Language) {
  return [{ href: `/${language}/my`, label: sayMine('title', language) }];
}
