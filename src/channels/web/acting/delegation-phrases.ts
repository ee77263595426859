// SPDX-License-Identifier: AGPL-3.0-or-later
import { sayer } from '#languages/index.ts';

/** What the pages about letting another act say. */
export const say = sayer({
  title: { it: 'Chi può agire per me', en: 'Who may act for me', de: 'Wer für mich handeln kann' },
  titleFor: {
    it: 'Chi può agire per {name}',
    en: 'Who may act for {name}',
    de: 'Wer für {name} handeln kann',
  },
  lead: {
    it: 'Può dare una delega a una persona di fiducia. Vede sempre qui chi può agire per lei, e che cosa fa.',
    en: 'You can give a delegation to somebody you trust. Here you always see who may act for you, and what they do.',
    de: 'Sie können einer Person Ihres Vertrauens eine Vollmacht geben. Hier sehen Sie immer, wer für Sie handeln kann und was diese Person tut.',
  },
  delegate: { it: 'La persona delegata', en: 'The person you delegated', de: 'Die bevollmächtigte Person' },
  none: {
    it: 'Non ha delegato nessuno.',
    en: 'You have delegated nobody.',
    de: 'Sie haben niemandem eine Vollmacht gegeben.',
  },
  make: { it: 'Dai una delega', en: 'Give a delegation', de: 'Vollmacht geben' },
  given: { it: 'Data il', en: 'Given on', de: 'Gegeben am' },
  until: { it: 'Vale fino al', en: 'Good until', de: 'Gilt bis' },
  noEnd: { it: 'Senza scadenza', en: 'No end date', de: 'Ohne Ende' },
  state: { it: 'A che punto è', en: 'Where it is', de: 'Wie weit sie ist' },
  waiting: {
    it: 'Aspetta che la persona accetti',
    en: 'Waiting for them to accept',
    de: 'Wartet darauf, dass die Person annimmt',
  },
  active: { it: 'Attiva', en: 'Active', de: 'Gültig' },
  revoke: { it: 'Revoca la delega', en: 'Revoke the delegation', de: 'Vollmacht widerrufen' },
  revokeNow: {
    it: 'La revoca vale subito, anche se la persona sta usando il sito.',
    en: 'Revoking takes effect at once, even while the person is using the site.',
    de: 'Der Widerruf gilt sofort, auch wenn die Person gerade auf der Website ist.',
  },
  revokeHeld: {
    it: 'Fino al {date} può revocarla solo a uno sportello, con il suo documento. È una protezione: nei primi {days} giorni nessuno può toglierla usando di nascosto il suo telefono.',
    en: 'Until {date} you can revoke it only at a counter, with your identity document. It is a protection: in the first {days} days nobody can take it away by secretly using your phone.',
    de: 'Bis zum {date} können Sie sie nur an einem Schalter widerrufen, mit Ihrem Ausweis. Das schützt Sie: In den ersten {days} Tagen kann niemand sie wegnehmen, indem er heimlich Ihr Telefon benutzt.',
  },
  revokeAtCounter: {
    it: 'Allo sportello la revoca vale subito, anche nei primi {days} giorni.',
    en: 'At the counter it can be revoked at once, in the first {days} days too.',
    de: 'Am Schalter gilt der Widerruf sofort, auch in den ersten {days} Tagen.',
  },
  unverified: {
    it: 'La regola dei {days} giorni: {law}.{mark, select, official {} other { Viene da fonti che la citano. Non è verificata sull’atto.}}',
    en: 'The rule of {days} days: {law}.{mark, select, official {} other { It comes from sources that cite it. It is not verified in the act.}}',
    de: 'Die Regel der {days} Tage: {law}.{mark, select, official {} other { Sie stammt aus Quellen, die sie zitieren. Sie ist nicht am Text geprüft.}}',
  },
  revoked: {
    it: 'La delega è revocata.',
    en: 'The delegation is revoked.',
    de: 'Die Vollmacht ist widerrufen.',
  },
  made: {
    it: 'La delega è registrata. La persona la trova qui quando entra con la sua identità, e può accettarla.',
    en: 'The delegation is registered. The person finds it here when they sign in, and can accept it.',
    de: 'Die Vollmacht ist eingetragen. Die Person findet sie hier, wenn sie sich mit ihrer Identität anmeldet, und kann sie annehmen.',
  },
  waits: {
    it: 'È scritto, ma non vale ancora. Lo conferma la persona entrando con SPID o CIE, o un’altra persona dell’ente.',
    en: 'It is written down, but it does not count yet. The person confirms it by signing in with SPID or CIE, or another person of the agency does.',
    de: 'Es ist aufgeschrieben, gilt aber noch nicht. Das bestätigt die Person mit SPID oder CIE, oder eine zweite Person im Amt.',
  },
  unconfirmed: {
    it: 'Aspetta una seconda conferma',
    en: 'Waiting for a second confirmation',
    de: 'Wartet auf eine zweite Bestätigung',
  },
  left: {
    it: 'La delega è lasciata.',
    en: 'The delegation is given up.',
    de: 'Die Vollmacht ist zurückgelegt.',
  },
  ended: { it: 'L’incarico è chiuso.', en: 'The charge is closed.', de: 'Der Auftrag ist beendet.' },
  counterOnly: {
    it: 'Questa delega ora si revoca solo a uno sportello.',
    en: 'This delegation can now be revoked only at a counter.',
    de: 'Diese Vollmacht kann man jetzt nur an einem Schalter widerrufen.',
  },
  gone: {
    it: 'Questa delega non c’è più.',
    en: 'This delegation is no longer there.',
    de: 'Diese Vollmacht gibt es nicht mehr.',
  },
  guardians: {
    it: 'Chi è nominato da un giudice',
    en: 'Who a court has named',
    de: 'Wer vom Gericht bestellt ist',
  },
  guardianKind: {
    it: '{kind, select, guardian {Tutore} curator {Curatore} other {Amministratore di sostegno}}',
    en: '{kind, select, guardian {Guardian} curator {Curator} other {Support administrator}}',
    de: '{kind, select, guardian {Vormund} curator {Kurator} other {Sachwalter}}',
  },
  decree: {
    it: 'Provvedimento {number} del {date}, {court}',
    en: 'Decree {number} of {date}, {court}',
    de: 'Verfügung {number} vom {date}, {court}',
  },
  guardianEnd: { it: 'Chiudi questo incarico', en: 'Close this charge', de: 'Diesen Auftrag beenden' },
  mandates: { it: 'Patronati', en: 'Patronati (advice centres)', de: 'Patronate' },
  mandatesLead: {
    it: 'Il mandato a un patronato vale per una sola pratica e finisce con lei. Non è una delega.',
    en: 'A mandate to a patronato covers one matter and ends with it. It is not a delegation.',
    de: 'Der Auftrag an ein Patronat gilt nur für einen Fall und endet mit ihm. Er ist keine Vollmacht.',
  },
  mandateMake: {
    it: 'Dai un mandato a un patronato',
    en: 'Give a mandate to a patronato',
    de: 'Einem Patronat einen Auftrag geben',
  },
  held: { it: 'Per chi posso agire io', en: 'For whom I may act', de: 'Für wen ich handeln kann' },
  heldLead: {
    it: 'Può lasciare una delega quando vuole.',
    en: 'You can give up a delegation whenever you want.',
    de: 'Sie können eine Vollmacht zurücklegen, wann Sie wollen.',
  },
  leave: { it: 'Lascia la delega', en: 'Give up the delegation', de: 'Vollmacht zurücklegen' },
  form: {
    it: 'A chi vuole dare la delega?',
    en: 'To whom do you want to give the delegation?',
    de: 'Wem wollen Sie die Vollmacht geben?',
  },
  formLead: {
    it: 'Una persona sola. Potrà fare qui tutto quello che può fare lei, e lei vedrà ogni cosa.',
    en: 'One person only. They will be able to do here whatever you can do, and you will see everything.',
    de: 'Nur einer Person. Sie kann hier alles tun, was Sie tun können, und Sie sehen alles.',
  },
  givenName: { it: 'Nome', en: 'First name', de: 'Vorname' },
  givenNameHint: {
    it: 'Come sul documento, con tutti i nomi.',
    en: 'As on the document, with all first names.',
    de: 'Wie auf dem Ausweis, mit allen Vornamen.',
  },
  familyName: { it: 'Cognome', en: 'Surname', de: 'Familienname' },
  codiceFiscale: { it: 'Codice fiscale', en: 'Codice fiscale (tax code)', de: 'Steuernummer' },
  codiceFiscaleHint: {
    it: '16 lettere e numeri, sulla tessera sanitaria della persona.',
    en: '16 letters and digits, on the person’s health card.',
    de: '16 Buchstaben und Ziffern, auf der Gesundheitskarte der Person.',
  },
  ends: { it: 'Fino a quando?', en: 'Until when?', de: 'Bis wann?' },
  endsHint: {
    it: 'L’ultimo giorno. Lo lasci vuoto se la delega vale finché non la revoca.',
    en: 'The last day. Leave it empty if it is good until you revoke it.',
    de: 'Der letzte Tag. Lassen Sie das Feld leer, wenn die Vollmacht gilt, bis Sie sie widerrufen.',
  },
  next: { it: 'Avanti', en: 'Continue', de: 'Weiter' },
  check: { it: 'Controlli e confermi', en: 'Check and confirm', de: 'Prüfen und bestätigen' },
  checkText: {
    it: '{name} potrà agire per lei: fare domande, mandare documenti, leggere lettere. Non potrà dare deleghe né fare il suo PIN telefonico.',
    en: '{name} will be able to act for you: apply, send documents, read letters. They cannot give delegations nor make your phone PIN.',
    de: '{name} kann dann für Sie handeln: Gesuche stellen, Unterlagen schicken, Briefe lesen. Nicht möglich ist es, Vollmachten zu geben oder Ihre Telefon-PIN zu machen.',
  },
  checkHeld: {
    it: 'Dopo che l’avrà accettata, nei primi {days} giorni da oggi la delega si revoca solo a uno sportello.',
    en: 'Once they have accepted it, in the first {days} days from today it can be revoked only at a counter.',
    de: 'Nachdem sie angenommen wurde, kann man die Vollmacht in den ersten {days} Tagen ab heute nur an einem Schalter widerrufen.',
  },
  confirm: { it: 'Do la delega', en: 'I give the delegation', de: 'Ich gebe die Vollmacht' },
  backToForm: { it: 'Correggi', en: 'Correct', de: 'Berichtigen' },
  problem: {
    it: '{code, select, empty {Scriva questo dato.} disagrees {Il codice fiscale non viene da questo nome o da questa nascita. Confronti tutto con la tessera sanitaria. Se sulla tessera c’è proprio questo codice, è giusto così.} self {È il suo codice fiscale: serve quello dell’altra persona.} past_date {La data è già passata.} not_a_date {Non è una data. Per esempio: 31 12 2027.} future_date {La data non è ancora arrivata.} one_already {C’è già una delega: prima la revochi.} recorded_already {Questo incarico è già registrato.} expired {Il documento è scaduto.} patronato {Scelga un patronato.} kind {Scelga una risposta.} other {Il codice fiscale non è giusto: lo ricopi dalla tessera sanitaria.}}',
    en: '{code, select, empty {Write this.} disagrees {The tax code does not follow from this name or this birth. Compare everything with the health card. If the card shows this very code, it is right as it is.} self {This is your own tax code: the other person’s is needed.} past_date {The date is past already.} not_a_date {This is not a date. For example: 31 12 2027.} future_date {The date has not come yet.} one_already {There is a delegation already: revoke it first.} recorded_already {This charge is recorded already.} expired {The document has expired.} patronato {Choose a patronato.} kind {Choose an answer.} other {The tax code is not right: copy it from the health card.}}',
    de: '{code, select, empty {Bitte ausfüllen.} disagrees {Die Steuernummer passt nicht zu diesem Namen oder dieser Geburt. Vergleichen Sie alles mit der Gesundheitskarte. Wenn auf der Karte genau diese Nummer steht, ist es richtig.} self {Das ist Ihre Steuernummer: Wir brauchen die der anderen Person.} past_date {Das Datum ist schon vorbei.} not_a_date {Das ist kein Datum. Zum Beispiel: 31 12 2027.} future_date {Das Datum ist noch nicht da.} one_already {Es gibt schon eine Vollmacht: Widerrufen Sie zuerst diese.} recorded_already {Dieser Auftrag ist schon eingetragen.} expired {Der Ausweis ist abgelaufen.} patronato {Wählen Sie ein Patronat.} kind {Wählen Sie eine Antwort.} other {Die Steuernummer stimmt nicht: Schreiben Sie sie von der Gesundheitskarte ab.}}',
  },
  guardianMake: {
    it: 'Registra un incarico del giudice',
    en: 'Record a court’s charge',
    de: 'Einen Auftrag des Gerichts eintragen',
  },
  guardianForm: {
    it: 'Per chi è nominato {name}?',
    en: 'For whom is {name} named?',
    de: 'Für wen ist {name} bestellt?',
  },
  guardianFormLead: {
    it: 'Copi i dati dal provvedimento, che deve vedere in originale o in copia autentica.',
    en: 'Copy the details from the decree, which you must see as original or certified copy.',
    de: 'Übertragen Sie die Daten aus der Verfügung, die Sie im Original oder in beglaubigter Kopie sehen müssen.',
  },
  guardianEndsHint: {
    it: 'L’ultimo giorno, se il provvedimento lo dice. Altrimenti lo lasci vuoto.',
    en: 'The last day, if the decree says so. Otherwise leave it empty.',
    de: 'Der letzte Tag, wenn die Verfügung ihn nennt. Sonst lassen Sie das Feld leer.',
  },
  guardianKindLabel: { it: 'Incarico', en: 'Charge', de: 'Auftrag' },
  court: { it: 'Tribunale', en: 'Court', de: 'Gericht' },
  decreeNumber: { it: 'Numero del provvedimento', en: 'Number of the decree', de: 'Nummer der Verfügung' },
  decreeOn: { it: 'Data del provvedimento', en: 'Date of the decree', de: 'Datum der Verfügung' },
  birth: { it: 'Data di nascita', en: 'Date of birth', de: 'Geburtsdatum' },
  record: { it: 'Registra', en: 'Record', de: 'Eintragen' },
});
