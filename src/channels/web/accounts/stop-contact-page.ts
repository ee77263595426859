// SPDX-License-Identifier: AGPL-3.0-or-later

import { sayInstant } from '#bank-accounts/index.ts';
import { textIn } from '#core/index.ts';
import { sayer } from '#languages/index.ts';
import type { ContactChange } from '#notices/index.ts';
import { type Frame, page } from '../components/page.ts';
import { type Html, html } from '../html.ts';
import { say as sayAccount } from './phrases.ts';

const say = sayer({
  title: {
    it: 'Rimettere il contatto di prima',
    en: 'Put the earlier contact back',
    de: 'Den Kontakt von vorher zurückholen',
  },
  text: {
    it: 'Il {at} {channel, select, email {è cambiato se e dove la avvisiamo per e-mail.} other {è cambiato se e dove la avvisiamo per SMS.}}',
    en: 'On {at} {channel, select, email {it changed whether and where we write to you by e-mail.} other {it changed whether and where we write to you by SMS.}}',
    de: 'Am {at} {channel, select, email {hat sich geändert, ob und wo wir Sie per E-Mail benachrichtigen.} other {hat sich geändert, ob und wo wir Sie per SMS benachrichtigen.}}',
  },
  mine: {
    it: 'Se è stata una sua scelta, chiuda questa pagina: non deve fare nulla.',
    en: 'If it was your choice, close this page: you do not need to do anything.',
    de: 'Wenn Sie das so wollten, schließen Sie diese Seite: Sie müssen nichts tun.',
  },
  notMine: {
    it: 'Se non lo è stata, lo rimetta ora. Chiudiamo anche tutte le visite aperte. Per tre giorni i contatti si cambiano solo a uno sportello.',
    en: 'If it was not, put it back now. We also end all open visits. For three days contacts are changed only at a counter.',
    de: 'Wenn nicht, holen Sie ihn jetzt zurück. Wir beenden dann auch alle offenen Besuche. Drei Tage lang kann man die Kontakte nur an einem Schalter ändern.',
  },
  button: { it: 'Rimettere com’era', en: 'Put it back', de: 'Zurückholen, wie es war' },
  done: {
    it: 'Il contatto è quello di prima',
    en: 'The contact is the earlier one again',
    de: 'Der Kontakt ist wieder der von vorher',
  },
  doneText: {
    it: 'Gli avvisi arrivano di nuovo dove arrivavano. Tutte le visite aperte sono finite.',
    en: 'Notices go again where they went. All open visits have ended.',
    de: 'Die Nachrichten kommen wieder dort an, wo sie vorher ankamen. Alle offenen Besuche sind beendet.',
  },
  doneNext: {
    it: 'Che cosa fare ora: cambi la password della sua identità digitale.',
    en: 'What to do now: change the password of your digital identity.',
    de: 'Was Sie jetzt tun sollten: Ändern Sie das Passwort Ihrer digitalen Identität.',
  },
  tooLateText: {
    it: 'Questo collegamento vale trenta giorni. Se non è stata una sua scelta, ci chiami subito.',
    en: 'This link is good for thirty days. If it was not your choice, call us at once.',
    de: 'Dieser Link gilt dreißig Tage. Wenn Sie das nicht wollten, rufen Sie uns gleich an.',
  },
});

/** What a contact of before reads behind the link of its warning: neither name nor address, and one button. */
export function stopContactPage(frame: Frame, change: ContactChange, token: string, now: Date): Html {
  const { language, brand } = frame;
  const calls = brand.phone.map(
    ({ number, label }) =>
      html`<p><strong>${sayAccount('callNow', language, { number, label: textIn(label, language) })}</strong></p>`,
  );
  if (change.stoppedAt) {
    const main = html`<h1>${say('done', language)}</h1><div class="alert alert-success" role="status"><p class="mb-0">${say('doneText', language)}</p></div>
<p>${say('doneNext', language)}</p>${calls}`;
    return page(frame, { title: say('done', language), main });
  }
  if (change.until <= now) {
    const title = sayAccount('tooLate', language);
    const main = html`<h1>${title}</h1><p class="lead">${say('tooLateText', language)}</p>${calls}`;
    return page(frame, { title, main });
  }
  const at = sayInstant(change.at, language);
  const main = html`<h1>${say('title', language)}</h1><p class="lead">${say('text', language, { at, channel: change.channel })}</p>
<p>${say('mine', language)}</p><p>${say('notMine', language)}</p>
<form method="post" action="/${language}/stop/${token}"><div class="actions"><button class="btn btn-danger" type="submit">${say('button', language)}</button></div></form>`;
  return page(frame, { title: say('title', language), main });
}
