// SPDX-License-Identifier: AGPL-3.0-or-later

import { type AccessSeen, sayReason } from '#access/index.ts';
import type { HandedIn } from '#applications/index.ts';
import type { Catalogue } from '#catalogue/index.ts';
import type { Consent } from '#consents/index.ts';
import { type Language, todayInItaly } from '#core/index.ts';
import { showDate, showTime } from '#kinds/index.ts';
import { branch } from '#languages/index.ts';
import { fullName, type Person } from '#persons/index.ts';
import type { FetchSeen } from '#registers/index.ts';
import type { LocatedCase } from '#whereabouts/index.ts';
import { ownOnly } from '../acting/borders.ts';
import { say as sayDelegation } from '../acting/delegation-phrases.ts';
import { say as sayActing } from '../acting/phrases.ts';
import { askedWhetherYours } from '../applications/waiting-pages.ts';
import { each } from '../components/each.ts';
import { type Frame, page } from '../components/page.ts';
import { askedOfOthers } from '../consent/pages.ts';
import { type Html, html, nothing } from '../html.ts';
import { fetchList } from '../known/pages.ts';
import { naturalAlone, personalAlone } from '../pages.ts';
import { say as sayPin } from '../phone-pin/phrases.ts';
import { say as sayShared } from '../phrases.ts';
import { say as sayData } from '../privacy/phrases.ts';
import { say as sayQuestions } from '../questions/phrases.ts';
import { caseInList } from '../whereabouts/case-page.ts';
import { say } from './phrases.ts';

const dateOf = (at: Date, language: Language) =>
  showDate(todayInItaly({ nowMs: () => at.getTime() }), language);

/** Everything of mine: where each application is comes first, since that is what most people come for. */
export function myPage(
  frame: Frame,
  content: {
    readonly person: Person;
    readonly mine: readonly LocatedCase[];
    /** What a guest handed in with this person's codice fiscale: is it theirs? */
    readonly handedIn: readonly (HandedIn & { readonly title: string })[];
    /** Applications of which it could not be told where they are. */
    readonly untold: number;
    /** How many letters have not been read. */
    readonly unread: number;
    /** What others were asked about these applications. */
    readonly others: readonly Consent[];
    /** What others ask of this person. */
    readonly asked: { readonly waiting: Html; readonly answered: Html };
    /** Changes of a counter that wait for their word. */
    readonly toConfirm: number;
    /** How many questions of theirs were passed on to the office. */
    readonly passedOn: number;
  },
): Html {
  const { language } = frame;
  const { person, mine, untold, handedIn, unread, others, asked, toConfirm, passedOn } = content;
  const about = ({ application, definition }: LocatedCase, told: Language) =>
    askedOfOthers(
      others.filter(({ applicationId }) => applicationId === application.id),
      definition,
      told,
      'none',
    );
  const list =
    mine.length + untold > 0
      ? html`<ul class="case-cards list-unstyled">${each(mine, language, (found) => caseInList(found, language, (told) => about(found, told)), { more: untold })}</ul>`
      : html`<p>${say('none', language)}</p>`;
  const own = frame.acting === undefined;
  const title = own ? say('title', language) : say('titleFor', language, { name: fullName(person) });
  const lead = own ? say('lead', language, { name: person.givenName }) : say('leadFor', language);
  // What nobody does for another is not offered to who acts for another.
  const { capacity } = frame.acting?.power ?? {};
  const links = (
    [
      ['contacts', say('contacts', language), personalAlone],
      ['delegations', sayDelegation('title', language), personalAlone],
      ['phone-pin', sayPin('title', language), naturalAlone],
      ['data', sayData('title', language), personalAlone],
    ] as const
  ).filter(([, , is]) => capacity === undefined || !ownOnly(is, capacity));
  const main = html`<h1>${title}</h1><p class="lead">${lead}</p><div class="with-links"><div>${toConfirm > 0 && own ? html`<p class="alert alert-warning"><a href="/${language}/my/confirm">${say('toConfirm', language, { n: toConfirm })}</a></p>` : nothing}${askedWhetherYours(handedIn, language)}${asked.waiting}${list}${asked.answered}</div>
<div><ul class="shortcuts list-unstyled">
${shortcut('letters', `/${language}/my/letters`, say('letters', language), unread > 0 ? html` <span class="mark">${say('lettersUnread', language, { n: unread })}</span>` : nothing)}
${passedOn > 0 && own ? shortcut('letters', `/${language}/my/questions`, sayQuestions('title', language)) : nothing}
${shortcut('accounts', `/${language}/my/accounts`, say('accounts', language))}
${shortcut('resume', `/${language}/resume`, sayShared('resumeLink', language))}
${links.map(([path, label]) => shortcut(path, `/${language}/my/${path}`, label))}
${shortcut('access', `/${language}/my/access`, say('access', language))}
</ul>
<form method="post" action="/${language}/sign-out"><input type="hidden" name="everywhere" value="yes"><button class="btn btn-outline-primary" type="submit">${sayShared('signOutEverywhere', language)}</button></form></div></div>`;
  return page(frame, { title, main, isWide: true });
}

function shortcut(icon: string, href: string, label: string, beside = nothing): Html {
  return html`<li><svg class="shortcut-icon" aria-hidden="true" focusable="false" width="24" height="24"><use href="/assets/shortcuts.svg#${icon}"></use></svg><span><a href="${href}">${label}</a>${beside}</span></li>`;
}

/** Who of the agency looked at the person's data, when and why. */
export function accessPage(
  frame: Frame,
  content: {
    readonly accesses: readonly AccessSeen[];
    readonly fetches: readonly FetchSeen[];
    readonly catalogue: Catalogue;
  },
): Html {
  const { language } = frame;
  const { accesses, fetches, catalogue } = content;
  const dateAndTime = (at: Date) => {
    return say('accessAt', language, { date: dateOf(at, language), time: showTime(at, language) });
  };
  const rows = each(accesses, language, ({ at, actorName, act, reason, allowed, number, capacity }) => {
    // Whoever acted for the person: as what, and whether they looked or did something.
    const done = act === 'identify-person' ? 'identify' : act === 'act-for-another' ? 'act' : 'look';
    const acted = capacity
      ? html`, ${sayActing('accessCapacity', language, { capacity: branch(capacity) })}. ${sayActing('accessAct', language, { act: done })}`
      : nothing;
    return html`<li><p class="mb-1"><strong>${actorName}</strong>${acted}${allowed ? nothing : html` <span class="mark">${say('accessRefused', language)}</span>`}</p>
<p class="mb-1">${dateAndTime(at)}${number ? html`. ${say('accessCase', language, { number })}` : nothing}</p>${reason ? html`<p class="mb-0">${say('accessReason', language)}: ${sayReason(reason, language)}</p>` : nothing}</li>`;
  });
  const main = html`<h1>${say('access', language)}</h1><p class="lead">${say('accessLead', language)}</p>
${rows.length > 0 ? html`<ol class="services list-unstyled">${rows}</ol>` : html`<p>${say('accessNone', language)}</p>`}
${fetchList(fetches, catalogue, language, dateAndTime)}`;
  const trail = [{ href: `/${language}/my`, label: say('title', language) }];
  return page(frame, { title: say('access', language), main, trail });
}
