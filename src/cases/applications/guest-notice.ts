// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Language } from '#core/index.ts';
import { sayer } from '#languages/index.ts';
import { guestAddress, wasWrittenToGuest } from '#notices/index.ts';
import { type Application, reachedAt } from '#record/index.ts';
import type { Sql } from '#store/index.ts';

const say = sayer({
  email: {
    it: 'Le mandiamo il numero alla e-mail che ha scritto.',
    en: 'We send the number to the e-mail address that you wrote.',
    de: 'Wir schicken Ihnen die Nummer an die E-Mail, die Sie geschrieben haben.',
  },
  sms: {
    it: 'Le mandiamo il numero al cellulare che ha scritto.',
    en: 'We send the number to the mobile that you wrote.',
    de: 'Wir schicken Ihnen die Nummer an das Handy, das Sie geschrieben haben.',
  },
  held: {
    it: 'Questa volta non le mandiamo un messaggio: ne sono partiti già molti. La domanda è consegnata lo stesso. Si segni il numero e l’ultimo giorno.',
    en: 'This time we send you no message: many have left already. The application is handed in all the same. Note down the number and the last day.',
    de: 'Dieses Mal schicken wir Ihnen keine Nachricht: Es gingen schon viele hinaus. Das Gesuch ist trotzdem abgegeben. Schreiben Sie sich die Nummer und den letzten Tag auf.',
  },
});

/** Whether a message goes to the address that a guest wrote, or was held back: in words, to whoever has just handed it in. */
export async function tellGuestNotice(
  sql: Sql,
  { id, status, ...answered }: Pick<Application, 'id' | 'answers' | 'askedAs' | 'status'>,
  language: Language,
): Promise<readonly string[]> {
  const to = status === 'waiting-for-identity' ? guestAddress(reachedAt(answered)) : undefined;
  if (!to) return [];
  return [say((await wasWrittenToGuest(sql, id)) ? to.channel : 'held', language)];
}
