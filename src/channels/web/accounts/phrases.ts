// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What is said about accounts: guarding a new one, stopping it, where one is paid. */
export const say = sayer({
  stepUpTitle: {
    it: 'Prima di inviare: entri con più sicurezza',
    en: 'Before sending: sign in more securely',
    de: 'Bevor Sie senden: Melden Sie sich sicherer an',
  },
  stepUpText: {
    it: 'Questa domanda dice dove vanno i suoi soldi. Per questo serve un accesso di livello {level}, fatto negli ultimi {minutes} minuti. Le sue risposte restano qui: dopo torna a questa pagina.',
    en: 'This application says where your money goes. It needs a sign-in of level {level}, made in the last {minutes} minutes. Your answers stay here: afterwards you come back to this page.',
    de: 'Dieses Gesuch bestimmt, wohin Ihr Geld geht. Deshalb brauchen Sie eine Anmeldung der Stufe {level}, die nicht älter als {minutes} Minuten ist. Ihre Antworten bleiben hier: Danach kommen Sie auf diese Seite zurück.',
  },
  stepUpButton: {
    it: 'Entrare con il livello {level}',
    en: 'Sign in with level {level}',
    de: 'Mit Stufe {level} anmelden',
  },
  stepUpHelp: {
    it: 'Non ha il livello 3? Usi la carta d’identità elettronica con il suo PIN. Oppure venga a uno sportello con un documento.',
    en: 'You have no level 3? Use the electronic identity card with its PIN. Or come to a counter with a document.',
    de: 'Sie haben die Stufe 3 nicht? Benutzen Sie die elektronische Identitätskarte mit ihrer PIN. Oder kommen Sie mit einem Ausweis an einen Schalter.',
  },
  wait: {
    it: 'Dopo l’invio non cambia nulla per {hours} ore. Avvisiamo tutti i suoi contatti di prima: da lì il cambio si può fermare.',
    en: 'After sending, nothing changes for {hours} hours. We tell all your earlier contacts: from there the change can be stopped.',
    de: 'Nach dem Senden ändert sich {hours} Stunden lang nichts. Wir benachrichtigen alle Ihre Kontakte von vorher: Von dort kann man die Änderung stoppen.',
  },
  'step-up': {
    it: 'È passato troppo tempo dall’accesso. Entri di nuovo con il livello richiesto: le risposte sono salve.',
    en: 'Too much time has passed since you signed in. Sign in again at the level asked for: your answers are safe.',
    de: 'Seit der Anmeldung ist zu viel Zeit vergangen. Melden Sie sich mit der verlangten Stufe noch einmal an: Die Antworten sind gespeichert.',
  },
  'not-holder': {
    it: 'La banca dice che questo conto non è suo. Non abbiamo inviato nulla. Controlli l’IBAN, oppure ne usi uno intestato a lei, anche con un’altra persona. Se è suo, chieda alla banca di correggere i dati.',
    en: 'The bank says that this account is not yours. We have sent nothing. Check the IBAN, or use one in your name, also shared with somebody. If it is yours, ask the bank to correct its data.',
    de: 'Die Bank sagt, dass dieses Konto nicht Ihnen gehört. Wir haben nichts gesendet. Prüfen Sie die IBAN, oder nehmen Sie ein Konto auf Ihren Namen, auch zusammen mit einer anderen Person. Wenn es Ihres ist, bitten Sie die Bank, die Daten zu berichtigen.',
  },
  'too-many-checks': {
    it: 'Oggi abbiamo già chiesto troppe volte alle banche per lei. Riprovi domani, o ci chiami. Le risposte sono salve.',
    en: 'We have asked the banks too often for you today. Try again tomorrow, or call us. Your answers are safe.',
    de: 'Wir haben die Banken heute schon zu oft für Sie gefragt. Versuchen Sie es morgen noch einmal, oder rufen Sie uns an. Die Antworten sind gespeichert.',
  },
  'change-waiting': {
    it: 'Ha già chiesto un cambio che deve ancora valere. Aspetti che valga, o lo fermi, e poi ne chieda un altro.',
    en: 'You have asked for a change that does not count yet. Wait for it, or stop it, and then ask for another.',
    de: 'Sie haben schon eine Änderung beantragt, die noch nicht gilt. Warten Sie darauf, oder stoppen Sie sie, und beantragen Sie dann eine andere.',
  },
  frozen: {
    it: 'Un cambio di conto è stato fermato. Per sicurezza ora non se ne possono chiedere altri. Venga a uno sportello con un documento, o ci chiami.',
    en: 'A change of account was stopped. To be safe, no other can be asked for now. Come to a counter with a document, or call us.',
    de: 'Eine Kontoänderung wurde gestoppt. Zur Sicherheit kann man jetzt keine andere beantragen. Kommen Sie mit einem Ausweis an einen Schalter, oder rufen Sie uns an.',
  },
  changeIban: { it: 'Cambiare l’IBAN', en: 'Change the IBAN', de: 'IBAN ändern' },
  seeAccounts: {
    it: 'Vedere dove ricevo i pagamenti',
    en: 'See where I am paid',
    de: 'Sehen, wohin die Zahlungen gehen',
  },

  stopTitle: {
    it: 'Fermare il cambio di conto',
    en: 'Stop the change of account',
    de: 'Kontoänderung stoppen',
  },
  stopText: {
    it: 'Il {asked} qualcuno ha chiesto di cambiare il posto dove riceve un pagamento. Il cambio vale da {counts}.',
    en: 'On {asked} somebody asked to change the place where you get a payment. The change counts from {counts}.',
    de: 'Am {asked} hat jemand beantragt, dass eine Zahlung an Sie anderswohin geht. Die Änderung gilt ab {counts}.',
  },
  stopMine: {
    it: 'Se lo ha chiesto lei, chiuda questa pagina: non deve fare nulla.',
    en: 'If it was you, close this page: you do not need to do anything.',
    de: 'Wenn Sie das beantragt haben, schließen Sie diese Seite: Sie müssen nichts tun.',
  },
  stopNotMine: {
    it: 'Se non lo ha chiesto lei, lo fermi ora. Continuiamo a pagarla dove la pagavamo prima, e nessuno può chiedere altri cambi finché non vediamo chi è lei.',
    en: 'If it was not you, stop it now. We go on paying you where we did before, and nobody can ask for another change until we have seen who you are.',
    de: 'Wenn Sie das nicht beantragt haben, stoppen Sie es jetzt. Wir zahlen weiter dorthin, wohin wir vorher gezahlt haben, und niemand kann etwas anderes beantragen, bis wir sehen, wer Sie sind.',
  },
  stopButton: { it: 'Fermare il cambio', en: 'Stop the change', de: 'Änderung stoppen' },
  stopped: { it: 'Il cambio è fermo', en: 'The change is stopped', de: 'Die Änderung ist gestoppt' },
  stoppedText: {
    it: 'Non vale e non varrà. La paghiamo dove la pagavamo prima. Un funzionario lo sa già.',
    en: 'It does not count and never will. We pay you where we did before. An officer knows of it already.',
    de: 'Sie gilt nicht und wird nicht gelten. Wir zahlen dorthin, wohin wir vorher gezahlt haben. Eine Person im Amt weiß es schon.',
  },
  stoppedNext: {
    it: 'Che cosa fare ora: entri nella sua area personale, esca da tutti i dispositivi e cambi la password della sua identità digitale.',
    en: 'What to do now: sign in to your personal area, sign out on every device, and change the password of your digital identity.',
    de: 'Was Sie jetzt tun sollten: Gehen Sie in Ihren persönlichen Bereich, melden Sie sich auf allen Geräten ab und ändern Sie das Passwort Ihrer digitalen Identität.',
  },
  tooLate: {
    it: 'Questo cambio non si può più fermare da qui',
    en: 'This change can no longer be stopped here',
    de: 'Diese Änderung kann man von hier nicht mehr stoppen',
  },
  tooLateText: {
    it: 'Il cambio vale già, o la domanda è finita senza cambiare nulla. Se non l’ha chiesto lei, ci chiami subito.',
    en: 'The change counts already, or the application ended without changing anything. If it was not you, call us now.',
    de: 'Die Änderung gilt schon, oder das Gesuch ist zu Ende, ohne dass sich etwas geändert hat. Wenn Sie es nicht beantragt haben, rufen Sie uns gleich an.',
  },
  callNow: {
    it: 'Chiami {number}, {label}.',
    en: 'Call {number}, {label}.',
    de: 'Rufen Sie {number} an, {label}.',
  },
  signOutPage: {
    it: 'Andare all’area personale',
    en: 'Go to your personal area',
    de: 'Zu Ihrem persönlichen Bereich',
  },

  title: { it: 'Dove ricevo i pagamenti', en: 'Where I am paid', de: 'Wohin die Zahlungen gehen' },
  lead: {
    it: 'Qui vede dove la paghiamo, i cambi che aspettano e i conti di prima.',
    en: 'Here you see where we pay you, changes that wait, and earlier accounts.',
    de: 'Hier sehen Sie, wohin wir zahlen, welche Änderungen warten und welche Konten es vorher gab.',
  },
  none: {
    it: 'Qui non ci sono conti cambiati con questo sportello. La paghiamo dove ha chiesto nella sua domanda.',
    en: 'No account was changed with this counter. We pay you where you asked in your application.',
    de: 'Hier gibt es keine Konten, die mit diesem Schalter geändert wurden. Wir zahlen dorthin, wo Sie es in Ihrem Gesuch verlangt haben.',
  },
  now: { it: 'Adesso', en: 'Now', de: 'Jetzt' },
  before: { it: 'Prima', en: 'Before', de: 'Vorher' },
  inCash: { it: 'In contanti alle Poste', en: 'In cash at the Post Office', de: 'In bar bei der Post' },
  endsWith: {
    it: 'Conto che finisce con {end}',
    en: 'Account ending in {end}',
    de: 'Konto, das mit {end} endet',
  },
  since: { it: 'Dal {from}', en: 'Since {from}', de: 'Ab {from}' },
  span: { it: 'Dal {from} al {to}', en: 'From {from} to {to}', de: 'Vom {from} bis {to}' },
  waiting: { it: 'Un cambio che aspetta', en: 'A change that waits', de: 'Eine Änderung, die wartet' },
  waitingText: {
    it: 'Chiesto il {asked}. Vale da {counts}, se nessuno lo ferma.',
    en: 'Asked for on {asked}. It counts from {counts}, if nobody stops it.',
    de: 'Beantragt am {asked}. Sie gilt ab {counts}, wenn niemand sie stoppt.',
  },
  waitingOfficer: {
    it: 'La banca non ha potuto dirci di chi è il conto: prima lo guarda un funzionario.',
    en: 'The bank could not tell us whose account it is: an officer looks at it first.',
    de: 'Die Bank konnte uns nicht sagen, wem das Konto gehört: Zuerst sieht es eine Person im Amt an.',
  },
  frozenNote: {
    it: 'I cambi di conto sono bloccati. Per sbloccarli venga a uno sportello con un documento, o ci chiami.',
    en: 'Changes of account are blocked. To release them, come to a counter with a document, or call us.',
    de: 'Kontoänderungen sind gesperrt. Um sie zu entsperren, kommen Sie mit einem Ausweis an einen Schalter, oder rufen Sie uns an.',
  },

  deskTitle: { it: 'Conti bloccati', en: 'Frozen accounts', de: 'Gesperrte Konten' },
  deskLead: {
    it: 'Qui il titolare ha fermato un cambio di conto: può essere una frode. Veda chi è la persona. Poi un’altra persona dell’ente conferma, e il conto si sblocca.',
    en: 'Here a change of account was stopped: it may be fraud. See who the person is. Then another person of the agency confirms, and the account is released.',
    de: 'Hier hat die Inhaberin oder der Inhaber eine Kontoänderung gestoppt: Es kann Betrug sein. Sehen Sie nach, wer die Person ist. Dann bestätigt eine zweite Person im Amt, und das Konto wird entsperrt.',
  },
  deskNone: { it: 'Nessun conto è bloccato.', en: 'No account is frozen.', de: 'Kein Konto ist gesperrt.' },
  deskLine: {
    it: 'Fermato {since}, domanda {number}',
    en: 'Stopped {since}, application {number}',
    de: 'Gestoppt {since}, Gesuch {number}',
  },
  deskBy: {
    it: '{by, select, link {Fermato dal collegamento mandato ai contatti di prima.} other {Fermato dall’area personale.}}',
    en: '{by, select, link {Stopped by the link sent to the earlier contacts.} other {Stopped from the personal area.}}',
    de: '{by, select, link {Gestoppt über den Link an die Kontakte von vorher.} other {Gestoppt im persönlichen Bereich.}}',
  },
  because: {
    it: 'Come ha visto chi è la persona?',
    en: 'How did you see who the person is?',
    de: 'Wie haben Sie gesehen, wer die Person ist?',
  },
  becauseHint: {
    it: 'Per esempio: documento visto in videochiamata. Lo legge anche la persona.',
    en: 'For example: document seen in a video call. The person reads it too.',
    de: 'Zum Beispiel: Ausweis im Videogespräch gesehen. Auch die Person liest es.',
  },
  becauseEmpty: {
    it: 'Scriva come ha visto chi è la persona.',
    en: 'Write how you saw who the person is.',
    de: 'Schreiben Sie, wie Sie gesehen haben, wer die Person ist.',
  },
  release: { it: 'Chiedere lo sblocco', en: 'Ask to release', de: 'Entsperrung verlangen' },
  askedAlready: {
    it: 'Lo ha già chiesto {name}. Conferma un’altra persona, in «Da confermare».',
    en: '{name} has asked for it already. Somebody else confirms it, under “To confirm”.',
    de: '{name} hat es schon verlangt. Eine andere Person bestätigt es unter „Zu bestätigen“.',
  },
  released: {
    it: 'Chiesto: il conto si sblocca quando lo conferma un’altra persona dell’ente.',
    en: 'Asked: the account is released once another person of the agency confirms it.',
    de: 'Verlangt: Das Konto wird entsperrt, wenn eine zweite Person im Amt es bestätigt.',
  },
});
