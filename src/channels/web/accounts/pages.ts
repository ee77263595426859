// SPDX-License-Identifier: AGPL-3.0-or-later
import { type AccountChange, type PaymentAccount, sayInstant } from '#bank-accounts/index.ts';
import { type Language, textIn, todayInItaly } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import { each } from '../components/each.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html, nothing } from '../html.ts';
import { say as sayMine } from '../my/phrases.ts';
import { say } from './phrases.ts';

const dateOf = (at: Date, language: Language) =>
  showDate(todayInItaly({ nowMs: () => at.getTime() }), language);

/** What the link in a warning opens: nothing happens by looking, since mail programs and their guards look at every link. */
export function stopPage(frame: Frame, change: AccountChange, token: string): Html {
  const { language, brand } = frame;
  const calls = brand.phone.map(
    ({ number, label }) =>
      html`<p><strong>${say('callNow', language, { number, label: textIn(label, language) })}</strong></p>`,
  );
  const areas = html`<p><a href="/${language}/my">${say('signOutPage', language)}</a></p>`;
  if (change.stoppedAt) {
    const main = html`<h1>${say('stopped', language)}</h1><div class="alert alert-success" role="status"><p class="mb-0">${say('stoppedText', language)}</p></div>
<p>${say('stoppedNext', language)}</p>${areas}${calls}`;
    return page(frame, { title: say('stopped', language), main });
  }
  if (change.appliedAt || change.droppedAt) {
    const main = html`<h1>${say('tooLate', language)}</h1><p class="lead">${say('tooLateText', language)}</p>${calls}`;
    return page(frame, { title: say('tooLate', language), main });
  }
  const asked = sayInstant(change.askedAt, language);
  const counts = sayInstant(change.countsAt, language);
  const main = html`<h1>${say('stopTitle', language)}</h1><p class="lead">${say('stopText', language, { asked, counts })}</p>
<p>${say('stopMine', language)}</p><p>${say('stopNotMine', language)}</p>
<form method="post" action="/${language}/stop/${token}"><div class="actions"><button class="btn btn-danger" type="submit">${say('stopButton', language)}</button></div></form>`;
  return page(frame, { title: say('stopTitle', language), main });
}

/** Where the person is paid, what waits, and where they were paid before. Of an account only the end is shown. */
export function accountsPage(
  frame: Frame,
  content: {
    readonly accounts: readonly PaymentAccount[];
    readonly change: AccountChange | undefined;
    readonly isFrozen: boolean;
    /** The name of what is paid, as the service's own question calls it. */
    readonly nameOf: (pays: string, kept: string | null) => string;
  },
): Html {
  const { language } = frame;
  const { accounts, change, isFrozen, nameOf } = content;
  const current = accounts.filter(({ untilAt }) => untilAt === null);
  const former = accounts.filter(({ untilAt }) => untilAt !== null);
  const isWaiting = change && !change.stoppedAt && !change.appliedAt && !change.droppedAt;
  const line = ({ pays, iban, fromAt, untilAt, title }: PaymentAccount) => {
    const from = dateOf(fromAt, language);
    const when = untilAt
      ? say('span', language, { from, to: dateOf(untilAt, language) })
      : say('since', language, { from });
    return html`<div><dt>${nameOf(pays, title)}</dt><dd>${accountName(iban, language)}. ${when}</dd></div>`;
  };
  const main = html`<h1>${say('title', language)}</h1><p class="lead">${say('lead', language)}</p>
${isFrozen ? html`<div class="alert alert-warning"><p class="mb-0">${say('frozenNote', language)}</p></div>` : nothing}
${isWaiting ? waiting(change, language, nameOf) : nothing}
<h2>${say('now', language)}</h2>${current.length > 0 ? html`<dl class="facts">${each(current, language, line, { as: 'dl' })}</dl>` : html`<p>${say('none', language)}</p>`}
${former.length > 0 ? html`<h2>${say('before', language)}</h2><dl class="facts">${each(former, language, line, { as: 'dl' })}</dl>` : nothing}`;
  const trail = [{ href: `/${language}/my`, label: sayMine('title', language) }];
  return page(frame, { title: say('title', language), main, trail });
}

function waiting(
  change: AccountChange,
  language: Language,
  nameOf: (pays: string, kept: string | null) => string,
): Html {
  const { iban, pays, askedAt, countsAt, holder, title } = change;
  const names = pays.map((paid) => nameOf(paid, title));
  const times = { asked: sayInstant(askedAt, language), counts: sayInstant(countsAt, language) };
  return html`<section class="alert alert-info" aria-labelledby="waiting-title"><h2 class="h4 mt-0" id="waiting-title">${say('waiting', language)}</h2>
<p><strong>${accountName(iban, language)}</strong>: ${names.join(', ')}</p><p>${say('waitingText', language, times)}</p>
${holder === 'unknown' ? html`<p>${say('waitingOfficer', language)}</p>` : nothing}<p>${say('stopNotMine', language)}</p>
<form method="post" action="/${language}/my/accounts/stop"><button class="btn btn-danger" type="submit">${say('stopButton', language)}</button></form></section>`;
}

function accountName(iban: string | null, language: Language): string {
  return iban === null ? say('inCash', language) : say('endsWith', language, { end: iban.slice(-4) });
}
