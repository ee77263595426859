// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What is said where a document of ours is checked. */
export const say = sayer({
  title: { it: 'Controlli un documento', en: 'Check a document', de: 'Ein Dokument prüfen' },
  lead: {
    it: 'Se le hanno dato un nostro documento, qui vede come lo abbiamo fatto. Lo confronti con il suo.',
    en: 'If you were given a document of ours, you see here how we made it. Compare it with yours.',
    de: 'Wenn Sie ein Dokument von uns bekommen haben, sehen Sie hier, wie wir es gemacht haben. Vergleichen Sie es mit Ihrem.',
  },
  number: { it: 'Numero di verifica', en: 'Number to check it by', de: 'Prüfnummer' },
  hint: {
    it: 'Sono sedici cifre. Stanno in fondo al documento.',
    en: 'It has sixteen figures, at the end of the document.',
    de: 'Sie hat sechzehn Ziffern und steht am Ende des Dokuments.',
  },
  check: { it: 'Controlla', en: 'Check', de: 'Prüfen' },
  ours: {
    it: 'È un nostro documento. Lo abbiamo fatto così.',
    en: 'It is a document of ours. We made it like this.',
    de: 'Es ist ein Dokument von uns. So haben wir es gemacht.',
  },
  compare: {
    it: 'Se il suo è diverso anche in una cifra, non è quello che abbiamo dato. Ci chiami.',
    en: 'If yours differs even in one figure, it is not the one that we gave. Call us.',
    de: 'Wenn Ihres auch nur in einer Ziffer anders ist, haben wir es so nicht gegeben. Rufen Sie uns an.',
  },
  none: {
    it: 'Con questo numero non troviamo un documento. Controlli le cifre. Se il documento è vecchio, può darsi che non si possa più controllare.',
    en: 'We find no document with this number. Check the figures. An old document may no longer be checked.',
    de: 'Mit dieser Nummer finden wir kein Dokument. Prüfen Sie die Ziffern. Ein altes Dokument kann man vielleicht nicht mehr prüfen.',
  },
  tooMany: {
    it: 'Troppi tentativi. Riprovi tra {minutes, plural, one {un minuto} other {# minuti}}.',
    en: 'Too many attempts. Try again in {minutes, plural, one {a minute} other {# minutes}}.',
    de: 'Zu viele Versuche. Versuchen Sie es in {minutes, plural, one {einer Minute} other {# Minuten}} noch einmal.',
  },
});
