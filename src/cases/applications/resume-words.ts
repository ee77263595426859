// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Words } from '#core/index.ts';
import { sayer } from '#languages/index.ts';

/** Why an application does not open by its code, nor is told of by its number. */
export type NotResumed = 'codice-fiscale' | 'expired' | 'not-found' | 'sign-in';

const words: Readonly<Record<NotResumed, Words>> = {
  'codice-fiscale': {
    it: 'Per una domanda già consegnata serve anche il codice fiscale che è scritto nella domanda.',
    en: 'For an application that was handed in, the codice fiscale that is written in it is needed too.',
    de: 'Für ein Gesuch, das schon abgegeben ist, brauchen Sie auch die Steuernummer, die im Gesuch steht.',
  },
  expired: {
    it: 'Il tempo per questa domanda è finito, e non è mai stata inviata. Può farne una nuova.',
    en: 'The time for this application is over, and it was never sent. You can make a new one.',
    de: 'Die Zeit für dieses Gesuch ist vorbei, und es wurde nie gesendet. Sie können ein neues machen.',
  },
  'not-found': {
    it: 'Nessuna domanda ha questo codice, o questo numero con questo codice fiscale. Se era sua e l’ha fatta con SPID o CIE, la trova nelle sue domande. Se il tempo è finito, può farne una nuova.',
    en: 'No application has this code, or this number with this codice fiscale. If it was yours and you signed in, you find it among your applications. If its time is over, you can make a new one.',
    de: 'Kein Gesuch hat diesen Code, oder diese Nummer mit dieser Steuernummer. Wenn es Ihres war und Sie mit SPID oder CIE angemeldet waren, finden Sie es bei Ihren Gesuchen. Ist die Zeit vorbei, können Sie ein neues machen.',
  },
  'sign-in': {
    it: 'Questa domanda è già inviata ed è collegata a una persona. Per vederla entri sul sito con SPID o CIE, o usi al telefono il PIN telefonico.',
    en: 'This application is sent and linked to a person. To see it, sign in to the website with SPID or CIE, or use the phone PIN on the telephone.',
    de: 'Dieses Gesuch ist schon gesendet und gehört zu einer Person. Um es zu sehen, melden Sie sich auf der Website mit SPID oder CIE an, oder benutzen Sie am Telefon die Telefon-PIN.',
  },
};

/** The same words on the page, in conversation and by keys. */
export const sayNotResumed = sayer(words);

/** Whether a refusal is one of those; anything else is told as not found. */
export function notResumed(code: string | undefined): NotResumed {
  return code === 'codice-fiscale' || code === 'expired' || code === 'sign-in' ? code : 'not-found';
}

/** Beside what is told to whoever knows number and codice fiscale. */
export const sayOnlyState = sayer({
  onlyState: {
    it: 'Per rivedere le risposte serve il codice segreto che è sulla ricevuta.',
    en: 'To see the answers again you need the secret code that is on the receipt.',
    de: 'Um die Antworten zu sehen, brauchen Sie den geheimen Code, der auf der Bestätigung steht.',
  },
});
