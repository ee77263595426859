// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What is said about what a guest handed in, besides where it is. */
export const say = sayer({
  submit: {
    it: 'Confermo e consegno la domanda',
    en: 'I confirm and hand the application in',
    de: 'Ich bestätige und gebe das Gesuch ab',
  },
  beforeSubmit: {
    it: 'Finora non ha usato SPID o CIE. Può consegnare lo stesso: il giorno di oggi conta. Poi deve dirci chi è, entro {days} giorni. Solo allora la domanda è inviata e la guardiamo.',
    en: 'You have not signed in with SPID or CIE. You can hand it in all the same: today’s day counts. Then you must tell us who you are, within {days} days. Only then is the application sent, and we look at it.',
    de: 'Sie sind nicht mit SPID oder CIE angemeldet. Sie können das Gesuch trotzdem abgeben: Der heutige Tag zählt. Dann müssen Sie uns innerhalb von {days} Tagen sagen, wer Sie sind. Erst dann ist das Gesuch gesendet und wir sehen es an.',
  },
  receipt: {
    it: 'Domanda consegnata, da completare',
    en: 'Application handed in, to be completed',
    de: 'Gesuch abgegeben, noch zu ergänzen',
  },
  handedIn: {
    it: 'Consegnata il {date} alle {time}.',
    en: 'Handed in on {date} at {time}.',
    de: 'Abgegeben am {date} um {time} Uhr.',
  },
  identified: {
    it: 'Consegnata il {date}: è il giorno che conta. Sappiamo che è sua dal {on}.',
    en: 'Handed in on {date}: that is the day that counts. We have known that it is yours since {on}.',
    de: 'Abgegeben am {date}: Dieser Tag zählt. Dass es Ihres ist, wissen wir seit dem {on}.',
  },
  afterwards: {
    it: 'Che cosa succede quando sappiamo chi è',
    en: 'What happens once we know who you are',
    de: 'Was geschieht, wenn wir wissen, wer Sie sind',
  },
  todo: { it: 'Che cosa manca', en: 'What is missing', de: 'Was noch fehlt' },
  signIn: {
    it: 'Entrare con SPID o CIE e completarla',
    en: 'Sign in with SPID or CIE and complete it',
    de: 'Mit SPID oder CIE anmelden und ergänzen',
  },
  code: { it: 'Il codice per aprirla', en: 'The code that opens it', de: 'Der Code zum Öffnen' },
  codeText: {
    it: 'Con questo codice e il suo codice fiscale la riapre, qui o al telefono. Lo tenga per sé: chi li ha tutti e due vede le sue risposte.',
    en: 'With this code and your codice fiscale you open it again, here or by phone. Keep it to yourself: whoever has both sees your answers.',
    de: 'Mit diesem Code und Ihrer Steuernummer öffnen Sie es wieder, hier oder am Telefon. Behalten Sie ihn für sich: Wer beides hat, sieht Ihre Antworten.',
  },
  title: { it: 'È sua questa domanda?', en: 'Is this application yours?', de: 'Ist das Ihr Gesuch?' },
  draftLead: {
    it: 'Qualcuno l’ha cominciata qui, in questo browser, prima che lei entrasse.',
    en: 'Somebody began it here, in this browser, before you signed in.',
    de: 'Jemand hat es hier begonnen, in diesem Browser, bevor Sie sich angemeldet haben.',
  },
  begunOn: { it: 'Cominciata il', en: 'Begun on', de: 'Begonnen am' },
  draftMeans: {
    it: 'Se dice di sì, la trova tra le sue domande e va avanti. Non è ancora inviata. Se non è sua, non deve fare nulla.',
    en: 'If you say yes, you find it among your applications and go on. It is not sent yet. If it is not yours, you need do nothing.',
    de: 'Wenn Sie ja sagen, finden Sie es bei Ihren Gesuchen und machen weiter. Es ist noch nicht gesendet. Wenn es nicht Ihres ist, müssen Sie nichts tun.',
  },
  draftYes: { it: 'Sì, è mia: vado avanti', en: 'Yes, it is mine: I go on', de: 'Ja, es ist meines: weiter' },
  lead: {
    it: 'Qualcuno l’ha consegnata senza entrare, con il suo codice fiscale.',
    en: 'Somebody handed it in without signing in, with your codice fiscale.',
    de: 'Jemand hat es ohne Anmeldung abgegeben, mit Ihrer Steuernummer.',
  },
  leadFor: {
    it: 'Qualcuno l’ha consegnata senza entrare, con il codice fiscale di {name}.',
    en: 'Somebody handed it in without signing in, with the codice fiscale of {name}.',
    de: 'Jemand hat es ohne Anmeldung abgegeben, mit der Steuernummer von {name}.',
  },
  service: { it: 'Che cosa chiede', en: 'What it asks for', de: 'Was beantragt wird' },
  on: { it: 'Consegnata il', en: 'Handed in on', de: 'Abgegeben am' },
  number: { it: 'Numero', en: 'Number', de: 'Nummer' },
  until: { it: 'Da completare entro il', en: 'To be completed by', de: 'Zu ergänzen bis' },
  where: {
    it: 'Chi l’ha scritta ha messo questi dati. Li legga bene. Se anche uno solo non è suo, dica di no.',
    en: 'Whoever wrote it put these in. Read them carefully. If even one of them is not yours, say no.',
    de: 'Wer es geschrieben hat, hat diese Daten angegeben. Lesen Sie sie gut. Wenn auch nur eines nicht Ihnen gehört, sagen Sie nein.',
  },
  yesMeans: {
    it: 'Se dice di sì, la domanda è inviata adesso e porta il suo nome. Conta il giorno in cui è stata consegnata. Dopo vede tutte le risposte.',
    en: 'If you say yes, the application is sent now, in your name. The day it was handed in counts. Afterwards you see all the answers.',
    de: 'Wenn Sie ja sagen, ist das Gesuch jetzt gesendet und trägt Ihren Namen. Es zählt der Tag, an dem es abgegeben wurde. Danach sehen Sie alle Antworten.',
  },
  noMeans: {
    it: 'Se non è sua, non deve fare nulla: nessuno la guarda, e si cancella da sola.',
    en: 'If it is not yours, you need do nothing: nobody looks at it, and it is deleted by itself.',
    de: 'Wenn es nicht Ihres ist, müssen Sie nichts tun: Niemand sieht es an, und es wird von selbst gelöscht.',
  },
  yes: {
    it: 'Sì, è mia: inviate la domanda',
    en: 'Yes, it is mine: send the application',
    de: 'Ja, es ist meines: Gesuch senden',
  },
  yesFor: {
    it: 'Sì, è di {name}: inviate la domanda',
    en: 'Yes, it is {name}’s: send the application',
    de: 'Ja, es ist von {name}: Gesuch senden',
  },
  no: { it: 'No, non è mia', en: 'No, it is not mine', de: 'Nein, es ist nicht meines' },
  'names-another': {
    it: 'La domanda porta il codice fiscale di un’altra persona. Per questo non la può inviare. Chi è entrato chiede per sé.',
    en: 'The application has another person’s codice fiscale. That is why you cannot send it. Whoever signed in applies for themselves.',
    de: 'Im Gesuch steht die Steuernummer einer anderen Person. Deshalb können Sie es nicht senden. Wer angemeldet ist, stellt das Gesuch für sich.',
  },
  'own-code': {
    it: 'È per me: scrivo il mio codice fiscale',
    en: 'It is for me: I enter my own codice fiscale',
    de: 'Es ist für mich: Ich schreibe meine Steuernummer',
  },
  'for-another': {
    it: 'È per un’altra persona: come agire per lei',
    en: 'It is for another person: how to act for them',
    de: 'Es ist für eine andere Person: wie man für sie handelt',
  },
  'another-code-title': {
    it: 'Questa domanda non può essere sua',
    en: 'This application cannot be yours',
    de: 'Dieses Gesuch kann nicht Ihres sein',
  },
  'another-code': {
    it: 'È stata fatta con un altro codice fiscale. La può aprire solo la persona di quel codice fiscale. Non gliene mostriamo niente.',
    en: 'It was made with another codice fiscale. Only the person of that codice fiscale can open it. We show you nothing of it.',
    de: 'Es wurde mit einer anderen Steuernummer gemacht. Nur die Person mit dieser Steuernummer kann es öffnen. Wir zeigen Ihnen nichts davon.',
  },
  'expired-title': {
    it: 'Il tempo per completarla è finito',
    en: 'The time to complete it is over',
    de: 'Die Zeit zum Ergänzen ist vorbei',
  },
  expired: {
    it: 'Nessuno ci ha detto in tempo di chi è questa domanda. Non è mai stata inviata. La può fare di nuovo, e conta il giorno della nuova.',
    en: 'Nobody told us in time whose application this is. It was never sent. You can make it again, and the day of the new one counts.',
    de: 'Niemand hat uns rechtzeitig gesagt, wem dieses Gesuch gehört. Es wurde nie gesendet. Sie können es noch einmal machen, und es zählt der Tag des neuen.',
  },
  notNow: {
    it: 'Non l’abbiamo ancora inviata',
    en: 'We have not sent it yet',
    de: 'Wir haben es noch nicht gesendet',
  },
  again: {
    it: 'Cominciare una domanda nuova',
    en: 'Begin a new application',
    de: 'Ein neues Gesuch beginnen',
  },
  checkAgain: { it: 'Guardarla com’è adesso', en: 'See it as it is now', de: 'Ansehen, wie es jetzt ist' },
  changeAnswer: {
    it: 'Cambiare il codice fiscale',
    en: 'Change the codice fiscale',
    de: 'Steuernummer ändern',
  },
  goToAnswer: {
    it: 'Andare alla domanda che manca',
    en: 'Go to the question that is missing',
    de: 'Zur Frage, die fehlt',
  },
  seeWhere: { it: 'Guardare a che punto è', en: 'See where it is', de: 'Ansehen, wie weit es ist' },
  otherServices: {
    it: 'Guardare gli altri servizi',
    en: 'See the other services',
    de: 'Andere Dienste ansehen',
  },
  stepUp: {
    it: 'Entrare con il livello {level}',
    en: 'Sign in with level {level}',
    de: 'Mit Stufe {level} anmelden',
  },
});
