// SPDX-License-Identifier: AGPL-3.0-or-later

import { deskLanguages, type Language, type Text, textIn } from '#core/index.ts';
import { showDate } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import type { Gateways } from '#notices/index.ts';
import type { SealWays } from '#protocol/index.ts';

const say = sayer({
  subject: {
    it: '{agency}: sigillo del protocollo del {date}',
    en: '{agency}: seal of the protocol register, {date}',
    de: '{agency}: Siegel des Protokolls vom {date}',
  },
  keep: {
    it: 'Conservi questo messaggio: la riga qui sotto sigilla tutto il registro di protocollo fino a quel giorno. Serve a vedere se qualcuno lo riscrive.',
    en: 'Keep this message: the line below seals the whole protocol register up to that day. It shows whether anybody writes it anew.',
    de: 'Bewahren Sie diese Nachricht auf: Die Zeile hier unten versiegelt das ganze Protokollregister bis zu diesem Tag. Damit sieht man, ob es jemand umschreibt.',
  },
  check: {
    it: 'Per controllare, salvi la riga in un file: sportello register check --against FILE',
    en: 'To check, save the line to a file: sportello register check --against FILE',
    de: 'Zum Prüfen speichern Sie die Zeile in einer Datei: sportello register check --against FILE',
  },
});

/** Tells somebody elsewhere the last seal of a day, by e-mail, in the languages of the desk. */
export function sealPost(
  gateway: NonNullable<Gateways['email']>,
  to: string,
  agency: Text,
): NonNullable<SealWays['mail']> {
  return async ({ day, line }) => {
    const subject = (language: Language) =>
      say('subject', language, { agency: textIn(agency, language), date: showDate(day, language) });
    const paragraphs = deskLanguages.flatMap((language) => [say('keep', language), say('check', language)]);
    const words = { subject: subject('it'), paragraphs: [...paragraphs, line.trim()], short: '' };
    return (await gateway({ id: `seal-${day}`, channel: 'email', to, language: 'it', words })) === 'sent';
  };
}
