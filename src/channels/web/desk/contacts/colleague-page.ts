// SPDX-License-Identifier: AGPL-3.0-or-later
import { callPanel } from '../../call/panel.ts';
import { messageLog } from '../../components/messages.ts';
import { type Html, html } from '../../html.ts';
import { type DeskFrame, deskPage } from '../desk-page.ts';
import { besideContact } from './beside.ts';
import { type ConsultationShown, colleagueTalk } from './colleague-panel.ts';
import type { ContactShown } from './contact-shown.ts';
import { say } from './phrases.ts';
import { transcriptPanel } from './transcript.ts';

/** A contact of a colleague, for who came beside it: why, what was written so far, and the person. Nothing of it is changed here. */
export function colleaguePage(frame: DeskFrame, shown: ContactShown, consulted: ConsultationShown): Html {
  const { language } = frame;
  const { contact, person } = shown;
  const base = `/${language}/desk/contacts/${contact.id}`;
  const title = person?.name ?? say('unknown', language);
  const operator = consulted.other;
  const main = html`<div data-live="${base}/colleague/live" data-state="colleague"><div class="desk-top"><h1>${title} <span>${say('colleagueOf', language, { name: operator })}</span></h1></div>
<div class="desk-case"><div><section class="desk-panel" aria-labelledby="colleague"><h2 id="colleague">${say('colleagueReason', language)}</h2><blockquote>${consulted.consultation?.why ?? ''}</blockquote>
${callPanel(language, { ...shown.call, role: 'colleague', base: `${base}/colleague/call` })}${colleagueTalk(language, base, consulted)}
<form method="post" action="${base}/colleague/end"><p>${say('colleagueLeaveText', language)}</p><button class="btn btn-outline-primary" type="submit">${say('colleagueLeave', language)}</button></form></section>
<section class="desk-panel" aria-labelledby="talk"><h2 id="talk">${say('messages', language)}</h2>
${messageLog(language, shown.messages, { label: say('messages', language), none: say('noMessages', language), names: { person: title, operator } })}<p><a href="${base}/colleague">${say('refresh', language)}</a></p></section>
${transcriptPanel(language, { transcripts: shown.transcripts, spoken: contact.language, name: title })}</div>
<div>${besideContact(frame, shown)}</div></div></div>`;
  return deskPage(frame, {
    title,
    main,
    hasError: consulted.writing !== undefined,
    script: 'contact.js',
    trail: [{ href: `/${language}/desk/contacts`, label: say('title', language) }],
  });
}
