// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the pages say on which somebody talks to a person. */
export const say = sayer({
  link: { it: 'Parlare con una persona', en: 'Talk to a person', de: 'Mit einem Menschen sprechen' },
  title: { it: 'Parlare con una persona', en: 'Talk to a person', de: 'Mit einem Menschen sprechen' },
  lead: {
    it: 'Una persona le risponde su questa pagina: per scritto o a voce, nel browser. Potete anche vedervi, se lo volete tutti e due. Vede le risposte che ha già dato: non le deve ripetere.',
    en: 'A person answers you on this page: in writing or by voice, in the browser. You can also see each other, if you both want to. They see the answers that you gave: you need not repeat them.',
    de: 'Ein Mensch antwortet Ihnen auf dieser Seite: schriftlich oder mit Ton, im Browser. Sie können sich auch sehen, wenn Sie es beide wollen. Er sieht die Antworten, die Sie gegeben haben: Sie müssen sie nicht wiederholen.',
  },
  nobodyNow: {
    it: 'Adesso non c’è nessuno che risponde. Può mettersi in fila e farsi richiamare: il suo posto resta.',
    en: 'Nobody is there to answer now. You can get in line and be called back: your place is kept.',
    de: 'Jetzt ist niemand da, der antwortet. Sie können sich anstellen und sich zurückrufen lassen: Ihr Platz bleibt.',
  },
  nobodyYet: {
    it: 'Adesso non c’è nessuno che risponde. Può farsi richiamare: il suo posto resta.',
    en: 'Nobody is there to answer now. You can be called back: your place is kept.',
    de: 'Jetzt ist niemand da, der antwortet. Sie können sich zurückrufen lassen: Ihr Platz bleibt.',
  },
  about: {
    it: 'Di che cosa ha bisogno? (facoltativo)',
    en: 'What do you need? (optional)',
    de: 'Was brauchen Sie? (freiwillig)',
  },
  aboutHint: {
    it: 'Poche parole bastano. Le legge chi le risponde.',
    en: 'A few words are enough. Whoever answers reads them.',
    de: 'Ein paar Worte genügen. Wer antwortet, liest sie.',
  },
  first: {
    it: 'Ho la precedenza',
    en: 'I go first',
    de: 'Ich komme zuerst dran',
  },
  firstHint: {
    it: 'Se è in gravidanza, se ha un figlio sotto un anno, una disabilità o un’età avanzata. Non deve dire quale.',
    en: 'If you are pregnant, have a child under one, a disability, or are of old age. You need not say which.',
    de: 'Wenn Sie schwanger sind, ein Kind unter einem Jahr haben, eine Behinderung oder ein hohes Alter. Sie müssen nicht sagen, was.',
  },
  talk: {
    it: 'Faccio leggere quello che ho detto al servizio automatico',
    en: 'I let them read what I said to the automatic service',
    de: 'Ich lasse lesen, was ich dem automatischen Dienst gesagt habe',
  },
  talkHint: {
    it: 'Chi le risponde legge le ultime frasi, senza codici né PIN. Così non le deve ripetere.',
    en: 'Whoever answers reads the last sentences, without codes or PINs. So you need not repeat them.',
    de: 'Wer antwortet, liest die letzten Sätze, ohne Codes und PIN. So müssen Sie sie nicht wiederholen.',
  },
  getInLine: { it: 'Mettersi in fila', en: 'Put me in line', de: 'Anstellen' },
  signedOut: {
    it: 'Se entra con SPID o CIE, chi risponde sa chi è e può aprire le sue domande.',
    en: 'If you sign in with SPID or CIE, whoever answers knows who you are and can open your applications.',
    de: 'Wenn Sie sich mit SPID oder CIE anmelden, weiß die Person, wer Sie sind, und kann Ihre Gesuche öffnen.',
  },
  inLine: { it: 'È in fila', en: 'You are in line', de: 'Sie sind in der Reihe' },
  ahead: {
    it: '{n, plural, =0 {È la prima persona in fila.} one {Prima di lei c’è una persona.} other {Prima di lei ci sono # persone.}}',
    en: '{n, plural, =0 {You are first in line.} one {There is one person before you.} other {There are # people before you.}}',
    de: '{n, plural, =0 {Sie sind die erste Person in der Reihe.} one {Vor Ihnen ist eine Person.} other {Vor Ihnen sind # Personen.}}',
  },
  wait: {
    it: 'Di solito si aspetta {low, plural, =0 {meno di {high, plural, one {un minuto} other {# minuti}}} other {da {low} a {high} minuti}}.',
    en: 'The usual wait is {low, plural, =0 {under {high, plural, one {a minute} other {# minutes}}} other {{low} to {high} minutes}}.',
    de: 'Meist wartet man {low, plural, =0 {weniger als {high, plural, one {eine Minute} other {# Minuten}}} other {{low} bis {high} Minuten}}.',
  },
  noWait: {
    it: 'Adesso non sappiamo dire quanto si aspetta.',
    en: 'We cannot say now how long the wait is.',
    de: 'Wir können jetzt nicht sagen, wie lange man wartet.',
  },
  longer: {
    it: 'Ci vuole più di quanto le avevamo detto. Ci scusi. Il suo posto resta.',
    en: 'It takes longer than we had told you. We are sorry. Your place is kept.',
    de: 'Es dauert länger, als wir gesagt hatten. Entschuldigung. Ihr Platz bleibt.',
  },
  stay: {
    it: 'Questa pagina si aggiorna da sola. La tenga aperta. Se la chiude, il posto resta per mezz’ora.',
    en: 'This page updates by itself. Keep it open. If you close it, your place is kept for half an hour.',
    de: 'Diese Seite aktualisiert sich von selbst. Lassen Sie sie offen. Wenn Sie sie schließen, bleibt Ihr Platz eine halbe Stunde.',
  },
  meanwhile: {
    it: 'Intanto può andare avanti con la domanda',
    en: 'Meanwhile you can go on with the application by yourself',
    de: 'Inzwischen können Sie mit dem Gesuch allein weitermachen',
  },
  callMe: {
    it: 'Preferisco una chiamata',
    en: 'I prefer to be called back',
    de: 'Ich möchte zurückgerufen werden',
  },
  callTitle: { it: 'La richiamiamo noi', en: 'We will call you back', de: 'Wir rufen Sie zurück' },
  callText: {
    it: 'Ha il suo posto in fila anche se chiude questa pagina. Quando tocca a lei la chiamiamo qui: la pagina glielo dice.',
    en: 'You have your place in line even if you close this page. When it is your turn we call you here: the page tells you.',
    de: 'Ihr Platz bleibt, auch wenn Sie diese Seite schließen. Wenn Sie dran sind, rufen wir Sie hier: Die Seite sagt es Ihnen.',
  },
  callWritten: {
    it: 'Le scriviamo anche un messaggio, ai contatti che ci ha dato.',
    en: 'We also write you a message, to the contacts that you gave us.',
    de: 'Wir schreiben Ihnen auch eine Nachricht, an die Kontakte, die Sie uns gegeben haben.',
  },
  callUnwritten: {
    it: 'Non sappiamo dove scriverle: torni su questa pagina ogni tanto, o la lasci aperta.',
    en: 'We do not know where to write to you: come back to this page now and then, or leave it open.',
    de: 'Wir wissen nicht, wohin wir schreiben sollen: Kommen Sie ab und zu auf diese Seite, oder lassen Sie sie offen.',
  },
  transferred: {
    it: 'La passiamo a chi ne sa di più. Tiene il suo posto, e non deve ripetere niente.',
    en: 'We are passing you on to somebody who knows more. You keep your place, and need repeat nothing.',
    de: 'Wir geben Sie an jemanden weiter, der mehr weiß. Ihr Platz bleibt, und Sie müssen nichts wiederholen.',
  },
  'operator-lost': {
    it: 'Il collegamento con chi le rispondeva è caduto. Tiene il suo posto, e quello che vi siete scritti resta.',
    en: 'The connection to the person who answered you broke. You keep your place, and what you wrote stays.',
    de: 'Die Verbindung zu der Person, die Ihnen antwortete, ist abgebrochen. Ihr Platz bleibt, und was Sie geschrieben haben, auch.',
  },
  attempts: {
    it: '{n, plural, one {L’abbiamo chiamata una volta, senza risposta.} other {L’abbiamo chiamata # volte, senza risposta.}} Proviamo ancora.',
    en: '{n, plural, one {We called you once, with no answer.} other {We called you # times, with no answer.}} We will try again.',
    de: '{n, plural, one {Wir haben einmal angerufen, ohne Antwort.} other {Wir haben # Mal angerufen, ohne Antwort.}} Wir versuchen es wieder.',
  },
  waitHere: { it: 'Aspetto qui', en: 'I wait here', de: 'Ich warte hier' },
  leave: { it: 'Esco dalla fila', en: 'Leave the line', de: 'Die Reihe verlassen' },
  soon: {
    it: 'Ci siamo: una persona le sta per rispondere',
    en: 'Nearly there: a person is about to answer',
    de: 'Gleich antwortet Ihnen ein Mensch',
  },
  calling: { it: 'La stiamo chiamando', en: 'We are calling you', de: 'Wir rufen Sie an' },
  callingText: {
    it: 'Una persona è pronta a parlare con lei. Prema «Rispondo».',
    en: 'A person is ready to talk to you. Press “Answer”.',
    de: 'Ein Mensch ist bereit, mit Ihnen zu sprechen. Drücken Sie „Ich antworte“.',
  },
  answer: { it: 'Rispondo', en: 'Answer', de: 'Ich antworte' },
  talking: {
    it: 'È con una persona',
    en: 'You are with a person',
    de: 'Sie sind mit einem Menschen verbunden',
  },
  identified: {
    it: 'Chi le risponde ha visto il suo documento: l’ha riconosciuta ({time}).',
    en: 'Whoever answers has seen your document: they know who you are ({time}).',
    de: 'Wer Ihnen antwortet, hat Ihr Dokument gesehen und weiß, wer Sie sind ({time}).',
  },
  talkingWith: { it: 'Le risponde {name}.', en: '{name} answers you.', de: '{name} antwortet Ihnen.' },
  draft: {
    it: 'La domanda, com’è adesso',
    en: 'The application as it is now',
    de: 'Das Gesuch, wie es jetzt ist',
  },
  draftText: {
    it: 'La vedete tutti e due. Quello che scrive chi le risponde compare qui. La invia solo lei.',
    en: 'You both see it. What the person who answers writes appears here. Only you send it.',
    de: 'Sie sehen es beide. Was die Person schreibt, die antwortet, erscheint hier. Nur Sie senden es.',
  },
  change: { it: 'Cambiare', en: 'Change', de: 'Ändern' },
  messages: { it: 'Messaggi', en: 'Messages', de: 'Nachrichten' },
  none: { it: 'Ancora nessun messaggio.', en: 'No messages yet.', de: 'Noch keine Nachrichten.' },
  you: { it: 'Lei', en: 'You', de: 'Sie' },
  operator: { it: 'La persona che risponde', en: 'The person who answers', de: 'Die Person, die antwortet' },
  write: { it: 'Scrivere un messaggio', en: 'Write a message', de: 'Eine Nachricht schreiben' },
  writeLink: { it: 'Scrivere un messaggio', en: 'Write a message', de: 'Eine Nachricht schreiben' },
  read: {
    it: 'Tornare ai messaggi senza scrivere',
    en: 'Back to the messages without writing',
    de: 'Zurück zu den Nachrichten, ohne zu schreiben',
  },
  send: { it: 'Inviare', en: 'Send', de: 'Senden' },
  empty: { it: 'Scriva qualche parola.', en: 'Write a few words.', de: 'Schreiben Sie ein paar Worte.' },
  long: {
    it: 'Il messaggio è troppo lungo: al massimo {most} caratteri.',
    en: 'The message is too long: {most} characters at most.',
    de: 'Die Nachricht ist zu lang: höchstens {most} Zeichen.',
  },
  over: {
    it: 'Il messaggio non è partito: il contatto è finito.',
    en: 'The message was not sent: the contact is over.',
    de: 'Die Nachricht wurde nicht gesendet: Der Kontakt ist beendet.',
  },
  end: { it: 'Ho finito, grazie', en: 'I am done, thank you', de: 'Ich bin fertig, danke' },
  ended: { it: 'Il contatto è finito', en: 'The contact is over', de: 'Der Kontakt ist beendet' },
  goOn: {
    it: 'Tornare alla domanda, dov’era',
    en: 'Back to the application, where you were',
    de: 'Zurück zum Gesuch, wo Sie waren',
  },
  home: { it: 'Tutti i servizi', en: 'All services', de: 'Alle Dienste' },
  again: {
    it: 'Chiedere ancora di una persona',
    en: 'Ask for a person again',
    de: 'Noch einmal nach einem Menschen fragen',
  },
  cancelled: { it: 'Ha lasciato la fila.', en: 'You left the line.', de: 'Sie haben die Reihe verlassen.' },
  abandoned: {
    it: 'Non l’abbiamo vista per mezz’ora: il posto in fila è andato.',
    en: 'We did not see you for half an hour: the place in line is gone.',
    de: 'Wir haben Sie eine halbe Stunde nicht gesehen: Der Platz ist weg.',
  },
  unreached: {
    it: 'L’abbiamo chiamata più volte e non l’abbiamo trovata.',
    en: 'We called you several times and did not reach you.',
    de: 'Wir haben mehrmals angerufen und Sie nicht erreicht.',
  },
  survey: {
    it: 'Due domande, se vuole',
    en: 'Two questions, if you like',
    de: 'Zwei Fragen, wenn Sie mögen',
  },
  solved: {
    it: 'Ha risolto quello che le serviva?',
    en: 'Did you get what you needed?',
    de: 'Haben Sie bekommen, was Sie brauchten?',
  },
  yes: { it: 'Sì', en: 'Yes', de: 'Ja' },
  no: { it: 'No', en: 'No', de: 'Nein' },
  rating: { it: 'Com’è andata?', en: 'How was it?', de: 'Wie war es?' },
  rate: {
    it: '{n, select, 1 {Molto male} 2 {Male} 3 {Così così} 4 {Bene} 5 {Molto bene} other {}}',
    en: '{n, select, 1 {Very bad} 2 {Bad} 3 {So so} 4 {Good} 5 {Very good} other {}}',
    de: '{n, select, 1 {Sehr schlecht} 2 {Schlecht} 3 {Mittel} 4 {Gut} 5 {Sehr gut} other {}}',
  },
  choose: {
    it: 'Scelga una risposta.',
    en: 'Choose an answer.',
    de: 'Wählen Sie eine Antwort.',
  },
  surveySend: { it: 'Inviare le risposte', en: 'Send the answers', de: 'Antworten senden' },
  thanks: {
    it: 'Grazie: ci aiuta a fare meglio.',
    en: 'Thank you: it helps us do better.',
    de: 'Danke: Das hilft uns, besser zu werden.',
  },
  moved: {
    it: 'Nel frattempo è cambiato qualcosa: ecco com’è adesso.',
    en: 'Something has changed meanwhile: this is how it is now.',
    de: 'Inzwischen hat sich etwas geändert: So ist es jetzt.',
  },
});
