// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the pages say on which somebody chooses when to be called back, and cancels it. */
export const say = sayer({
  link: {
    it: 'Scegliere quando ricevere la chiamata',
    en: 'Choose when to be called back',
    de: 'Zeit für den Rückruf wählen',
  },
  title: {
    it: 'Quando la richiamiamo?',
    en: 'When shall we call you back?',
    de: 'Wann dürfen wir zurückrufen?',
  },
  lead: {
    it: 'Scelga un orario. In quel momento ha la precedenza su chi chiede allora.',
    en: 'Choose a time. At that moment you come before whoever asks then.',
    de: 'Wählen Sie eine Zeit. Dann kommen Sie vor allen dran, die erst dann fragen.',
  },
  leadWritten: {
    it: 'Poco prima le scriviamo.',
    en: 'We write to you shortly before.',
    de: 'Kurz davor schreiben wir Ihnen.',
  },
  leadUnwritten: {
    it: 'Non sappiamo dove scriverle: a quell’ora tenga aperta la pagina «Parlare con una persona».',
    en: 'We do not know where to write to you: at that time keep the page “Talk to a person” open.',
    de: 'Wir wissen nicht, wohin wir schreiben sollen: Halten Sie dann die Seite „Mit einem Menschen sprechen“ offen.',
  },
  giveContact: {
    it: 'Dire dove le scriviamo',
    en: 'Say where we can write to you',
    de: 'Angeben, wohin wir schreiben',
  },
  time: { it: 'Giorno e ora', en: 'Day and time', de: 'Tag und Uhrzeit' },
  choose: { it: 'Scegliere questo orario', en: 'Choose this time', de: 'Diese Zeit wählen' },
  backToLine: { it: 'Tornare alla fila', en: 'Back to the line', de: 'Zurück zur Reihe' },
  full: {
    it: 'A quell’ora richiamiamo già molte persone. Ne scelga un’altra.',
    en: 'We call many people back at that time already. Choose another.',
    de: 'Zu dieser Zeit rufen wir schon viele zurück. Wählen Sie eine andere.',
  },
  gone: {
    it: 'Quell’ora non si può più scegliere. Ne scelga un’altra.',
    en: 'That time can no longer be chosen. Choose another.',
    de: 'Diese Zeit kann man nicht mehr wählen. Nehmen Sie eine andere.',
  },
  none: {
    it: 'In questi giorni non ci sono orari. La possiamo chiamare quando tocca a lei, o può prendere un appuntamento.',
    en: 'There are no times in these days. You can be called back when it is your turn, or book an appointment.',
    de: 'In diesen Tagen gibt es keine Zeiten. Wir rufen zurück, wenn Sie dran sind, oder Sie nehmen einen Termin.',
  },
  promised: {
    it: 'La richiamiamo {when}.',
    en: 'We call you back {when}.',
    de: 'Wir rufen Sie zurück: {when}.',
  },
  closed: {
    it: 'Adesso non risponde nessuno: rispondiamo da {when}. Può farsi richiamare, anche all’ora che sceglie, o prendere un appuntamento. I servizi di questo sito funzionano sempre.',
    en: 'Nobody answers now: we answer from {when}. You can be called back, also at a time that you choose, or book an appointment. The services of this site always work.',
    de: 'Jetzt antwortet niemand: Wir antworten wieder ab {when}. Sie können sich zurückrufen lassen, auch zu einer Zeit Ihrer Wahl, oder einen Termin nehmen. Die Dienste dieser Website gehen immer.',
  },
  appointment: { it: 'Prendere un appuntamento', en: 'Book an appointment', de: 'Termin nehmen' },
  cancelTitle: {
    it: 'Non vuole più la chiamata?',
    en: 'Do you not want to be called back any more?',
    de: 'Möchten Sie nicht mehr zurückgerufen werden?',
  },
  cancelText: {
    it: 'Se conferma, non la chiamiamo. Può sempre chiedere di nuovo.',
    en: 'If you confirm, we do not call. You can always ask again.',
    de: 'Wenn Sie bestätigen, rufen wir nicht an. Sie können immer wieder fragen.',
  },
  cancel: {
    it: 'Non voglio più la chiamata',
    en: 'I no longer want the call',
    de: 'Ich möchte keinen Rückruf mehr',
  },
  cancelled: {
    it: 'Fatto: non la richiamiamo.',
    en: 'Done: we do not call you back.',
    de: 'Erledigt: Wir rufen nicht zurück.',
  },
  over: {
    it: 'Questo collegamento non vale più: la chiamata c’è già stata, o è già disdetta.',
    en: 'This link is no longer valid: the call has already taken place, or has already been cancelled.',
    de: 'Dieser Link gilt nicht mehr: Der Anruf war schon, oder er ist schon abgesagt.',
  },
});
