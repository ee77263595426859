// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What is said around a conversation about an application. */
export const say = sayer({
  lateTold: {
    it: 'Nel frattempo un registro ha risposto.',
    en: 'Meanwhile a register has answered.',
    de: 'Inzwischen hat ein Register geantwortet.',
  },
  lateStays: {
    it: 'Tengo la sua risposta. Se vuole cambiarla, dica: voglio correggere.',
    en: 'I keep your answer. If you want to change it, say: I want to correct something.',
    de: 'Ich behalte Ihre Antwort. Wenn Sie sie ändern wollen, sagen Sie: ich möchte etwas korrigieren.',
  },
  onlyInMain: {
    it: 'Questo servizio per ora c’è solo in italiano. Andiamo avanti in italiano.',
    en: 'This service is in Italian only for now. We go on in Italian.',
    de: 'Diesen Dienst gibt es vorerst nur auf Italienisch. Wir machen auf Italienisch weiter.',
  },
  closedDraft: {
    it: 'La domanda che aveva cominciato non si può più inviare qui. Quello che ha inviato prima va avanti.',
    en: 'The application that you began can no longer be sent here. What you sent before goes on.',
    de: 'Das begonnene Gesuch kann hier nicht mehr gesendet werden. Was Sie vorher gesendet haben, läuft weiter.',
  },
  notStored: {
    it: 'Ora non riesco a salvare. Le risposte di prima ci sono. Mi ripeta quest’ultima.',
    en: 'I cannot save right now. Your earlier answers are safe. Please give me the last one again.',
    de: 'Ich kann jetzt nicht speichern. Die Antworten von vorher sind da. Bitte wiederholen Sie die letzte.',
  },
  alreadySent: {
    it: 'Questa domanda è già stata inviata. Il numero è {number}.',
    en: 'This application has already been sent. Its number is {number}.',
    de: 'Dieses Gesuch ist schon gesendet. Die Nummer ist {number}.',
  },
  alreadyHandedIn: {
    it: 'Questa domanda è già consegnata. Il numero è {number}.',
    en: 'This application has already been handed in. Its number is {number}.',
    de: 'Dieses Gesuch ist schon abgegeben. Die Nummer ist {number}.',
  },
  'pin-ended': {
    it: 'Il PIN con cui l’ho riconosciuta non vale più: è finito o è stato cambiato. Quello che ha già detto è salvato. Torniamo all’inizio.',
    en: 'The PIN by which I knew you is no longer valid: it has run out, or it was changed. What you have said so far is saved. Let us go back to the start.',
    de: 'Die PIN, mit der ich Sie erkannt habe, gilt nicht mehr: Sie ist abgelaufen oder wurde geändert. Was Sie gesagt haben, ist gespeichert. Wir gehen zurück an den Anfang.',
  },
  'signed-out': {
    it: 'È uscita o uscito da tutti i dispositivi: anche da questa telefonata. Quello che ha già detto è salvato. Torniamo all’inizio.',
    en: 'You signed out on every device: of this call too. What you have said so far is saved. Let us go back to the start.',
    de: 'Sie haben sich auf allen Geräten abgemeldet: auch von diesem Anruf. Was Sie gesagt haben, ist gespeichert. Wir gehen zurück an den Anfang.',
  },
  'power-ended': {
    it: 'La delega o l’incarico è finito. Quello che ha già detto è salvato, e resta alla persona. Torniamo all’inizio.',
    en: 'The delegation or the charge has ended. What you have said so far is saved, and stays with the person. Let us go back to the start.',
    de: 'Die Vollmacht oder der Auftrag ist zu Ende. Was Sie gesagt haben, ist gespeichert und bleibt bei der Person. Wir gehen zurück an den Anfang.',
  },
  answersOf: {
    it: 'Risponda con i dati di {name}, non con i suoi.',
    en: 'Please answer with the details of {name}, not with your own.',
    de: 'Antworten Sie bitte mit den Daten von {name}, nicht mit Ihren.',
  },
  photographByMessage: {
    it: 'Se vuole li fotografi già adesso: le mando un messaggio con la pagina. Intanto andiamo avanti qui.',
    en: 'If you like, photograph them right now: I am sending you a message with the page. Meanwhile we go on here.',
    de: 'Wenn Sie möchten, fotografieren Sie sie gleich: Ich schicke Ihnen eine Nachricht mit der Seite. Inzwischen machen wir hier weiter.',
  },
  photographByCode: {
    it: 'Se vuole li fotografi prima di inviare la domanda. Sul sito scelga di continuare con il codice. Il codice è {code}. Intanto andiamo avanti qui.',
    en: 'If you like, photograph them before the application is sent. On the website choose to go on with the code. The code is {code}. Meanwhile we go on here.',
    de: 'Wenn Sie möchten, fotografieren Sie sie, bevor das Gesuch gesendet wird. Wählen Sie auf der Website, mit dem Code weiterzumachen. Der Code ist {code}. Inzwischen machen wir hier weiter.',
  },
  notYours: {
    it: 'Questa domanda adesso è collegata a una persona, o non c’è più. Da qui non posso andare avanti. Chi l’ha fatta la trova sul sito, con SPID o CIE, o qui con il PIN telefonico.',
    en: 'This application is now linked to a person, or is no longer there. I cannot go on from here. Whoever made it finds it on the website, with SPID or CIE, or here with the PIN.',
    de: 'Dieses Gesuch gehört jetzt zu einer Person, oder es ist nicht mehr da. Hier kann ich nicht weitermachen. Wer es gemacht hat, findet es auf der Website, mit SPID oder CIE, oder hier mit der Telefon-PIN.',
  },
});
