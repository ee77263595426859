// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What is said where a document of ours is checked. */
export const say = sayer({
  title: { it: 'Controllare un documento', en: 'Check a document', de: 'Ein Dokument prüfen' },
  lead: {
    it: 'Se le hanno dato un nostro documento, qui vede se è davvero nostro.',
    en: 'If you were given a document of ours, you see here whether it is genuine.',
    de: 'Wenn Sie ein Dokument von uns bekommen haben, sehen Sie hier, ob es echt ist.',
  },
  number: { it: 'Numero di verifica', en: 'Number to check it by', de: 'Prüfnummer' },
  hint: {
    it: 'Sono sedici cifre. Stanno in fondo al documento.',
    en: 'It has sixteen figures, at the end of the document.',
    de: 'Sie hat sechzehn Ziffern und steht am Ende des Dokuments.',
  },
  check: { it: 'Controllare', en: 'Check', de: 'Prüfen' },
  genuine: {
    it: 'È un nostro documento.',
    en: 'It is a document of ours.',
    de: 'Es ist ein Dokument von uns.',
  },
  kind: { it: 'Che documento è', en: 'What it is', de: 'Was es ist' },
  made: { it: 'Fatto il', en: 'Made on', de: 'Ausgestellt am' },
  holder: { it: 'Iniziali della persona', en: 'Initials of the person', de: 'Anfangsbuchstaben der Person' },
  notInside: {
    it: 'Che cosa c’è scritto dentro non lo mostriamo. Se ha un dubbio, chieda alla persona di mostrarle il documento dal nostro sito.',
    en: 'We do not show what it says. If in doubt, ask the person to show you the document on our site.',
    de: 'Was darin steht, zeigen wir nicht. Wenn Sie zweifeln, lassen Sie sich das Dokument von der Person auf unserer Website zeigen.',
  },
  compareLead: {
    it: 'Se ha il documento in mano, lo può confrontare cifra per cifra. Scriva il codice fiscale che c’è sul documento.',
    en: 'If you hold the document you can compare it figure by figure. Write the codice fiscale that is on it.',
    de: 'Wenn Sie das Dokument in der Hand haben, können Sie es Ziffer für Ziffer vergleichen. Schreiben Sie die Steuernummer, die darauf steht.',
  },
  code: { it: 'Codice fiscale', en: 'Codice fiscale (tax code)', de: 'Steuernummer' },
  compareNow: { it: 'Confrontare', en: 'Compare', de: 'Vergleichen' },
  otherCode: {
    it: 'Su questo documento c’è un altro codice fiscale. Lo controlli.',
    en: 'This document has another codice fiscale. Check it.',
    de: 'Auf diesem Dokument steht eine andere Steuernummer. Prüfen Sie sie.',
  },
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
