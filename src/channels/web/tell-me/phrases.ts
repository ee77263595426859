// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What is said to whoever wants to know when a service can be had. */
export const say = sayer({
  link: {
    it: 'Ricevere un avviso quando si può chiedere',
    en: 'Tell me when it can be asked for',
    de: 'Nachricht bekommen, wenn es den Dienst gibt',
  },
  lead: {
    it: 'Le scriviamo una volta sola, quando qui si può chiedere «{title}». Poi cancelliamo il suo indirizzo.',
    en: 'We write to you once, when “{title}” can be asked for here. Then we delete your address.',
    de: 'Wir schreiben Ihnen ein einziges Mal, wenn es hier «{title}» gibt. Dann löschen wir Ihre Adresse.',
  },
  address: { it: 'Il suo indirizzo e-mail', en: 'Your e-mail address', de: 'Ihre E-Mail-Adresse' },
  addressHint: {
    it: 'Le mandiamo prima un messaggio per confermarlo.',
    en: 'First we send you a message to confirm it.',
    de: 'Zuerst schicken wir Ihnen eine Nachricht zum Bestätigen.',
  },
  wrong: {
    it: 'Scriva un indirizzo e-mail intero, per esempio maria.rossi@esempio.it.',
    en: 'Write a whole e-mail address, such as maria.rossi@example.org.',
    de: 'Schreiben Sie eine ganze E-Mail-Adresse, zum Beispiel maria.rossi@beispiel.it.',
  },
  ask: { it: 'Ricevere l’avviso', en: 'Tell me', de: 'Benachrichtigen' },
  sent: { it: 'Da vedere: la sua posta', en: 'Look at your mail', de: 'Bitte in Ihre Post sehen' },
  sentText: {
    it: 'Se l’indirizzo è giusto, tra poco arriva un messaggio. Apra il collegamento che c’è dentro, entro sette giorni. Se ha già confermato, non serve altro.',
    en: 'If the address is right, a message comes soon. Open the link in it within seven days. If you have confirmed already, nothing more is needed.',
    de: 'Wenn die Adresse stimmt, kommt bald eine Nachricht. Öffnen Sie den Link darin innerhalb von sieben Tagen. Wenn Sie schon bestätigt haben, ist nichts mehr nötig.',
  },
  full: {
    it: 'Ora non possiamo scriverle',
    en: 'We cannot write to you now',
    de: 'Jetzt können wir nicht schreiben',
  },
  fullText: {
    it: 'Sono partiti troppi messaggi. Riprovi tra qualche ora, o ci chiami.',
    en: 'Too many messages have gone out. Try again in a few hours, or call us.',
    de: 'Es sind zu viele Nachrichten hinausgegangen. Versuchen Sie es in ein paar Stunden, oder rufen Sie uns an.',
  },
  confirmTitle: {
    it: 'Vuole sapere quando si può chiedere «{title}»?',
    en: 'Do you want to know when “{title}” can be asked for?',
    de: 'Möchten Sie wissen, wann es «{title}» gibt?',
  },
  confirmText: {
    it: 'Se dice sì, le scriviamo una volta sola. Se dice no, cancelliamo subito il suo indirizzo.',
    en: 'If you say yes, we write to you once. If you say no, we delete your address at once.',
    de: 'Bei ja schreiben wir Ihnen ein einziges Mal. Bei nein löschen wir Ihre Adresse sofort.',
  },
  yes: { it: 'Sì, voglio l’avviso', en: 'Yes, tell me', de: 'Ja, benachrichtigen' },
  no: {
    it: 'No, cancellare il mio indirizzo',
    en: 'No, delete my address',
    de: 'Nein, meine Adresse löschen',
  },
  confirmed: { it: 'Fatto: la avvisiamo', en: 'Done: we will tell you', de: 'Erledigt: Wir sagen es Ihnen' },
  confirmedText: {
    it: 'Se cambia idea, apra di nuovo il collegamento del messaggio: può togliere il suo indirizzo quando vuole.',
    en: 'If you change your mind, open the link in the message again: you can take your address away at any time.',
    de: 'Wenn Sie es sich anders überlegen, öffnen Sie den Link in der Nachricht noch einmal: Sie können Ihre Adresse jederzeit löschen.',
  },
  withdrawn: { it: 'Fatto: non c’è più', en: 'Done: it is gone', de: 'Erledigt: Sie ist gelöscht' },
  withdrawnText: {
    it: 'Abbiamo cancellato il suo indirizzo. Non le scriviamo di questo servizio.',
    en: 'We have deleted your address. We do not write to you about this service.',
    de: 'Wir haben Ihre Adresse gelöscht. Über diesen Dienst schreiben wir Ihnen nicht.',
  },
});
