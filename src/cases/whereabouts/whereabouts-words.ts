// SPDX-License-Identifier: AGPL-3.0-or-later

import { type CalendarDate, type Cents, cents, type Language } from '#core/index.ts';
import { courtSays, decidesOnAppeal } from '#decisions/index.ts';
import { showDate, showMoney, showNumber } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import { inFours } from '#pagopa/index.ts';
import type { Payment } from '#record/index.ts';
import type { Whereabouts } from './whereabouts.ts';

/** How dates and numbers stand in the sentences: written on a page, or as a voice reads them. */
export interface Figures {
  date(date: CalendarDate, language: Language): string;
  number(value: number, language: Language): string;
  money(cents: Cents, language: Language): string;
  /** Digits in groups, one by one. */
  code(digits: string, language: Language): string;
}

/** Dates, numbers, money and codes as they are written. */
export const writtenAs: Figures = {
  date: showDate,
  number: showNumber,
  money: showMoney,
  // A notice's number stands by four digits, as on paper; a shorter code as it is.
  code: (digits) => (digits.length > 11 ? inFours(digits) : digits),
};

/** Where an application is, in words: what it is now, what happens next and by when, and what else must be known. */
export interface ToldWhereabouts {
  readonly now: string;
  readonly next: string;
  readonly also: readonly string[];
}

type PhraseId = Parameters<typeof say>[0];

const say = sayer({
  draft: {
    it: 'Non l’ha ancora inviata.',
    en: 'You have not sent it yet.',
    de: 'Sie haben es noch nicht gesendet.',
  },
  draftNext: {
    it: 'Le risposte restano salve fino al {date}. Può continuare quando vuole.',
    en: 'Your answers are kept until {date}. You can go on whenever you like.',
    de: 'Die Antworten bleiben gespeichert. Letzter Tag: {date}. Sie können weitermachen, wann Sie wollen.',
  },
  draftLate: {
    it: 'Il tempo per inviarla è finito il {date}. Può cominciarne una nuova.',
    en: 'The time to send it ended on {date}. You can begin a new one.',
    de: 'Die Zeit zum Senden ist vorbei. Letzter Tag: {date}. Sie können ein neues beginnen.',
  },
  waiting: {
    it: 'L’ha consegnata il {date}. Non è ancora inviata: prima dobbiamo sapere chi è lei.',
    en: 'You handed it in on {date}. It is not sent yet: first we must know who you are.',
    de: 'Sie haben es abgegeben. Tag: {date}. Es ist noch nicht gesendet: Zuerst müssen wir wissen, wer Sie sind.',
  },
  waitingNext: {
    it: 'La completi entro il {date}. {n, plural, =0 {È oggi.} one {Manca un giorno.} other {Mancano {days} giorni.}} Il giorno in cui l’ha consegnata resta quello che conta.',
    en: 'Complete it by {date}. {n, plural, =0 {That is today.} one {One day is left.} other {{days} days are left.}} The day you handed it in stays the day that counts.',
    de: 'Ergänzen Sie es. Letzter Tag: {date}. {n, plural, =0 {Das ist heute.} one {Noch ein Tag.} other {Noch {days} Tage.}} Es zählt weiter der Tag, an dem Sie es abgegeben haben.',
  },
  waitingLate: {
    it: 'Il tempo per completarla è finito il {date}. Può farne una nuova.',
    en: 'The time to complete it ended on {date}. You can make a new one.',
    de: 'Die Zeit zum Ergänzen ist vorbei. Letzter Tag: {date}. Sie können ein neues machen.',
  },
  waysToIdentify: {
    it: 'Per completarla basta una di queste cose: entrare nel sito con SPID o CIE; chiamarci con il PIN telefonico; venire a uno sportello con un documento; una videochiamata con un operatore; l’aiuto di un patronato.',
    en: 'To complete it, one of these is enough: sign in to the website with SPID or CIE; call us with the phone PIN; come to a counter with a document; a video call with an operator; the help of a patronato (advice centre).',
    de: 'Um es zu ergänzen, genügt eines davon: auf der Website mit SPID oder CIE anmelden; uns mit der Telefon-PIN anrufen; mit einem Ausweis an einen Schalter kommen; ein Videogespräch mit einer Person im Amt; die Hilfe eines Patronats.',
  },
  submitted: {
    it: 'L’abbiamo ricevuta il {date}. È in attesa che una persona dell’ufficio la guardi.',
    en: 'We received it on {date}. It is waiting for a person at the office to look at it.',
    de: 'Wir haben es bekommen. Tag: {date}. Es wartet darauf, dass eine Person im Amt es ansieht.',
  },
  takenOn: {
    it: 'Una persona dell’ufficio ci lavora dal {date}.',
    en: 'A person at the office has been working on it since {date}.',
    de: 'Eine Person im Amt arbeitet daran. Seit: {date}.',
  },
  decide: {
    it: 'Le rispondiamo entro il {date}. {n, plural, =0 {È oggi.} one {Manca un giorno.} other {Mancano {days} giorni.}}',
    en: 'We answer you by {date}. {n, plural, =0 {That is today.} one {One day is left.} other {{days} days are left.}}',
    de: 'Wir antworten Ihnen. Letzter Tag: {date}. {n, plural, =0 {Das ist heute.} one {Noch ein Tag.} other {Noch {days} Tage.}}',
  },
  decideLate: {
    it: 'Dovevamo rispondere entro il {date}. {n, plural, one {Siamo in ritardo di un giorno} other {Siamo in ritardo di {days} giorni}}, e ci scusiamo.',
    en: 'We should have answered by {date}. {n, plural, one {We are one day late} other {We are {days} days late}}, and we apologise.',
    de: 'Wir hätten antworten müssen. Letzter Tag: {date}. {n, plural, one {Wir sind einen Tag zu spät} other {Wir sind {days} Tage zu spät}}, und das tut uns leid.',
  },
  hurry: {
    it: 'Può chiedere che se ne occupi un altro responsabile dell’ente. Deve decidere nella metà del tempo.',
    en: 'You can ask that another person in charge at the agency takes it over. They must decide in half the time.',
    de: 'Sie können verlangen, dass sich eine andere zuständige Person darum kümmert. Sie muss in der halben Zeit entscheiden.',
  },
  decideNoDay: {
    it: 'Le scriviamo appena c’è la risposta.',
    en: 'We write to you as soon as there is an answer.',
    de: 'Wir schreiben Ihnen, sobald die Antwort da ist.',
  },
  documentsAsked: {
    it: 'Aspettiamo dei documenti da lei. Li abbiamo chiesti il {date}.',
    en: 'We are waiting for documents from you. We asked for them on {date}.',
    de: 'Wir warten auf Unterlagen von Ihnen. Wir haben Sie darum gebeten. Tag: {date}.',
  },
  documentsWords: {
    it: 'Ecco che cosa serve: {words}',
    en: 'This is what is needed: {words}',
    de: 'Das brauchen wir: {words}',
  },
  documentsNext: {
    it: 'Ce li mandi entro il {date}. {n, plural, =0 {È oggi.} one {Manca un giorno.} other {Mancano {days} giorni.}} Intanto il nostro termine sta fermo.',
    en: 'Please send them by {date}. {n, plural, =0 {That is today.} one {One day is left.} other {{days} days are left.}} Our own term stands still meanwhile.',
    de: 'Schicken Sie sie uns. Letzter Tag: {date}. {n, plural, =0 {Das ist heute.} one {Noch ein Tag.} other {Noch {days} Tage.}} Inzwischen steht unsere Frist still.',
  },
  documentsBy: {
    it: 'Ce li mandi entro il {date}. {n, plural, =0 {È oggi.} one {Manca un giorno.} other {Mancano {days} giorni.}}',
    en: 'Please send them by {date}. {n, plural, =0 {That is today.} one {One day is left.} other {{days} days are left.}}',
    de: 'Schicken Sie sie uns. Letzter Tag: {date}. {n, plural, =0 {Das ist heute.} one {Noch ein Tag.} other {Noch {days} Tage.}}',
  },
  termRuns: {
    it: 'Il nostro termine è già stato fermo una volta. Ora corre: le rispondiamo entro il {date}.',
    en: 'Our own term stood still once already. Now it runs: we answer you by {date}.',
    de: 'Unsere Frist stand schon einmal still. Jetzt läuft sie: Wir antworten Ihnen. Letzter Tag: {date}.',
  },
  documentsLate: {
    it: 'Li aspettavamo entro il {date}. Li può mandare lo stesso. Se non arrivano, decidiamo con quello che abbiamo.',
    en: 'We expected them by {date}. You can still send them. If they do not come, we decide with what we have.',
    de: 'Wir haben sie erwartet. Letzter Tag: {date}. Sie können sie trotzdem schicken. Wenn sie nicht kommen, entscheiden wir mit dem, was wir haben.',
  },
  documentsNoDay: {
    it: 'Ce li mandi appena può.',
    en: 'Please send them as soon as you can.',
    de: 'Schicken Sie sie uns, sobald Sie können.',
  },
  granted: {
    it: 'La risposta è sì. È del giorno {date}.',
    en: 'The answer is yes. It is dated {date}.',
    de: 'Die Antwort ist ja. Tag: {date}.',
  },
  grantedReview: {
    it: 'L’ufficio l’ha riguardata e la risposta è sì. È del giorno {date}.',
    en: 'The office looked at it again and the answer is yes. It is dated {date}.',
    de: 'Das Amt hat es noch einmal angesehen, und die Antwort ist ja. Tag: {date}.',
  },
  inTheLetter: {
    it: 'Trova tutto nella lettera.',
    en: 'You find everything in the letter.',
    de: 'Alles steht im Brief.',
  },
  grantedAppeal: {
    it: 'Il suo ricorso è stato accolto il {date}.',
    en: 'Your appeal was upheld on {date}.',
    de: 'Ihr Rekurs wurde angenommen. Tag: {date}.',
  },
  grantedNext: {
    it: 'Trova tutto nella lettera. Se qualcosa non torna, può fare ricorso fino al {date}.',
    en: 'You find everything in the letter. If something is wrong, you can appeal until {date}.',
    de: 'Alles steht im Brief. Wenn etwas nicht stimmt, können Sie Rekurs einlegen. Letzter Tag: {date}.',
  },
  grantedLate: {
    it: 'Trova tutto nella lettera. Il tempo per il ricorso è finito il {date}.{review, select, yes { Un riesame lo può chiedere ancora.} other {}}',
    en: 'You find everything in the letter. The time to appeal ended on {date}.{review, select, yes { You can still ask for a review.} other {}}',
    de: 'Alles steht im Brief. Die Zeit für den Rekurs ist vorbei. Letzter Tag: {date}.{review, select, yes { Eine Überprüfung können Sie noch verlangen.} other {}}',
  },
  grantedReviewable: {
    it: 'Trova tutto nella lettera. Se qualcosa non torna, può chiedere all’ufficio di riguardarla. Si chiama riesame.',
    en: 'You find everything in the letter. If something is wrong, you can ask the office to look at it again. This is called a review.',
    de: 'Alles steht im Brief. Wenn etwas nicht stimmt, können Sie das Amt bitten, es noch einmal anzusehen. Das heißt Überprüfung.',
  },
  refusedReviewable: {
    it: 'Se non è d’accordo, può chiedere all’ufficio di riguardarla. Si chiama riesame.',
    en: 'If you do not agree, you can ask the office to look at it again. This is called a review.',
    de: 'Wenn Sie nicht einverstanden sind, können Sie das Amt bitten, es noch einmal anzusehen. Das heißt Überprüfung.',
  },
  refused: {
    it: 'La risposta è no. È del giorno {date}.',
    en: 'The answer is no. It is dated {date}.',
    de: 'Die Antwort ist nein. Tag: {date}.',
  },
  refusedReview: {
    it: 'L’ufficio l’ha riguardata e la risposta è ancora no. È del giorno {date}.',
    en: 'The office looked at it again and the answer is still no. It is dated {date}.',
    de: 'Das Amt hat es noch einmal angesehen, und die Antwort ist wieder nein. Tag: {date}.',
  },
  refusedAppeal: {
    it: 'Il suo ricorso è stato respinto il {date}.',
    en: 'Your appeal was rejected on {date}.',
    de: 'Ihr Rekurs wurde abgewiesen. Tag: {date}.',
  },
  refusedNext: {
    it: 'Se non è d’accordo, può fare ricorso fino al {date}. {n, plural, =0 {È l’ultimo giorno.} one {Manca un giorno.} other {Mancano {days} giorni.}}',
    en: 'If you do not agree, you can appeal until {date}. {n, plural, =0 {It is the last day.} one {One day is left.} other {{days} days are left.}}',
    de: 'Wenn Sie nicht einverstanden sind, können Sie Rekurs einlegen. Letzter Tag: {date}. {n, plural, =0 {Das ist heute.} one {Noch ein Tag.} other {Noch {days} Tage.}}',
  },
  refusedLate: {
    it: 'Il tempo per il ricorso è finito il {date}. Lo può mandare lo stesso, ma {who} può dire che è tardi.',
    en: 'The time to appeal ended on {date}. You can still send one, but {who} may say that it is too late.',
    de: 'Die Zeit für den Rekurs ist vorbei. Letzter Tag: {date}. Sie können ihn trotzdem schicken, aber {who} kann sagen, dass es zu spät ist.',
  },
  reviewAnyTime: {
    it: 'Può anche chiedere all’ufficio di riguardarla. Si chiama riesame. Non ha una scadenza, ma non ferma il tempo per il ricorso.',
    en: 'You can also ask the office to look at it again. This is called a review. It has no last day, but does not stop the time to appeal.',
    de: 'Sie können das Amt auch bitten, es noch einmal anzusehen. Das heißt Überprüfung. Sie hat keine Frist, aber sie hält die Frist für den Rekurs nicht an.',
  },
  fromTheLetter: {
    it: 'Contiamo dal giorno in cui le abbiamo scritto. Se la lettera è arrivata dopo, ha qualche giorno in più.',
    en: 'We count from the day we wrote to you. If the letter reached you later, you have some days more.',
    de: 'Wir zählen ab dem Tag, an dem wir Ihnen geschrieben haben. Wenn der Brief später ankam, haben Sie ein paar Tage mehr.',
  },
  sameAnswer: {
    it: 'Attenzione: se la risposta conferma soltanto quella di prima, il tempo può partire da quella. Non lo abbiamo potuto verificare: si faccia consigliare.',
    en: 'Please note: if the answer only confirms the one before, the time may run from that one. We could not verify this: get advice.',
    de: 'Achtung: Wenn die Antwort nur die frühere bestätigt, kann die Frist ab jener laufen. Wir konnten das nicht prüfen: Lassen Sie sich beraten.',
  },
  review: {
    it: 'Ha chiesto il riesame il {date}. L’ufficio la riguarda da capo.',
    en: 'You asked for a review on {date}. The office looks at it again from the start.',
    de: 'Sie haben die Überprüfung verlangt. Tag: {date}. Das Amt sieht es von Anfang an neu an.',
  },
  reviewNext: {
    it: 'Per il riesame la legge non fissa un giorno. Le scriviamo appena c’è la risposta.',
    en: 'The law sets no day for a review. We write to you as soon as there is an answer.',
    de: 'Für die Überprüfung setzt das Gesetz keinen Tag fest. Wir schreiben Ihnen, sobald die Antwort da ist.',
  },
  appealRuns: {
    it: 'Intanto il tempo per il ricorso corre: finisce il {date}. {n, plural, =0 {È oggi.} one {Manca un giorno.} other {Mancano {days} giorni.}}',
    en: 'Meanwhile the time to appeal runs: it ends on {date}. {n, plural, =0 {That is today.} one {One day is left.} other {{days} days are left.}}',
    de: 'Inzwischen läuft die Frist für den Rekurs. Letzter Tag: {date}. {n, plural, =0 {Das ist heute.} one {Noch ein Tag.} other {Noch {days} Tage.}}',
  },
  appealRan: {
    it: 'Il tempo per il ricorso è finito il {date}.',
    en: 'The time to appeal ended on {date}.',
    de: 'Die Zeit für den Rekurs ist vorbei. Letzter Tag: {date}.',
  },
  appeal: {
    it: 'Ha fatto ricorso il {date}. Decide {who}.',
    en: 'You appealed on {date}. {Who} decides.',
    de: 'Sie haben Rekurs eingelegt. Tag: {date}. Es entscheidet {who}.',
  },
  appealDecides: {
    it: '{Who} le risponde entro il {date}. {n, plural, =0 {È oggi.} one {Manca un giorno.} other {Mancano {days} giorni.}}',
    en: '{Who} answers you by {date}. {n, plural, =0 {That is today.} one {One day is left.} other {{days} days are left.}}',
    de: '{Who} antwortet Ihnen. Letzter Tag: {date}. {n, plural, =0 {Das ist heute.} one {Noch ein Tag.} other {Noch {days} Tage.}}',
  },
  appealLate: {
    it: '{Who} doveva rispondere entro il {date} e non lo ha fatto.',
    en: '{Who} should have answered by {date} and did not.',
    de: '{Who} hätte antworten müssen und hat es nicht getan. Letzter Tag: {date}.',
  },
  payPreparing: {
    it: 'Deve pagare {sum} entro il {date}. Prepariamo l’avviso di pagamento.',
    en: 'You have to pay {sum} by {date}. We prepare the notice of payment.',
    de: 'Sie müssen {sum} zahlen. Letzter Tag: {date}. Wir machen die Zahlungsaufforderung fertig.',
  },
  payPreparingNext: {
    it: 'Le scriviamo il numero dell’avviso appena è pronto.',
    en: 'We write the number of the notice to you as soon as it is ready.',
    de: 'Wir schreiben Ihnen die Nummer, sobald sie da ist.',
  },
  pay: {
    it: 'Deve pagare {sum} entro il {date}. {n, plural, =0 {È oggi.} one {Manca un giorno.} other {Mancano {days} giorni.}}',
    en: 'You have to pay {sum} by {date}. {n, plural, =0 {That is today.} one {One day is left.} other {{days} days are left.}}',
    de: 'Sie müssen {sum} zahlen. Letzter Tag: {date}. {n, plural, =0 {Das ist heute.} one {Noch ein Tag.} other {Noch {days} Tage.}}',
  },
  payLate: {
    it: 'Doveva pagare {sum} entro il {date}. Quel giorno è passato.',
    en: 'You had to pay {sum} by {date}. That day has passed.',
    de: 'Sie mussten {sum} zahlen. Der letzte Tag war: {date}.',
  },
  payNext: {
    it: 'Il numero dell’avviso pagoPA è {notice}. Il codice fiscale dell’ente è {creditor}. Può pagare in banca, alla posta, dal tabaccaio, con l’app IO o online.',
    en: 'The number of the pagoPA notice is {notice}. The codice fiscale of the administration is {creditor}. You can pay at a bank, the post office, a tobacconist, with the IO app or online.',
    de: 'Die Nummer der pagoPA-Zahlungsaufforderung ist {notice}. Die Steuernummer der Verwaltung ist {creditor}. Sie können in der Bank, auf der Post, im Tabakladen, mit der App IO oder online zahlen.',
  },
  paidAlready: {
    it: 'Ha già pagato? Lo vediamo noi, di solito entro un giorno. Non paghi due volte.',
    en: 'Have you paid already? We see it ourselves, usually within a day. Do not pay twice.',
    de: 'Haben Sie schon gezahlt? Wir sehen es selbst, meistens an einem Tag. Zahlen Sie nicht zweimal.',
  },
  paid: {
    it: 'Ha pagato {sum} il {date}.',
    en: 'You paid {sum} on {date}.',
    de: 'Sie haben {sum} gezahlt. Tag: {date}.',
  },
  paidNext: {
    it: 'Non deve fare altro. La ricevuta è tra le sue lettere.',
    en: 'You need do nothing more. The receipt is among your letters.',
    de: 'Sie müssen nichts mehr tun. Der Beleg ist bei Ihren Briefen.',
  },
  awaits: {
    it: 'Per dire di sì ci manca ancora una cosa: {what}. Quando ce l’ha, ce la dica sul sito, o al telefono con il PIN telefonico.',
    en: 'To say yes we still need one thing: {what}. When you have it, tell us on the website, or by telephone with the phone PIN.',
    de: 'Für ein Ja fehlt uns noch etwas: {what}. Wenn Sie es haben, sagen Sie es uns auf der Website oder am Telefon mit der Telefon-PIN.',
  },
  withdrawn: {
    it: 'L’ha ritirata lei il {date}.',
    en: 'You withdrew it on {date}.',
    de: 'Sie haben es zurückgezogen. Tag: {date}.',
  },
  withdrawnFor: {
    it: 'L’ha ritirata per lei {name}, il {date}.',
    en: '{name} withdrew it for you on {date}.',
    de: '{name} hat es für Sie zurückgezogen. Tag: {date}.',
  },
  stopped: {
    it: 'È ferma dal {date}: l’ha fermata lei, o qualcuno che riceve i suoi avvisi.',
    en: 'It was stopped on {date}, by you or by somebody who gets your notices.',
    de: 'Es ist gestoppt. Seit: {date}. Gestoppt haben es Sie oder jemand, der Ihre Nachrichten bekommt.',
  },
  stoppedNext: {
    it: 'Non cambia nulla. Prima di un’altra richiesta un funzionario deve vedere chi è lei.',
    en: 'Nothing changes. Before another request an officer must see who you are.',
    de: 'Es ändert sich nichts. Vor einer anderen Anfrage muss eine Person im Amt sehen, wer Sie sind.',
  },
  withdrawnNext: {
    it: 'Non facciamo più niente. Se cambia idea, può farne una nuova.',
    en: 'We do nothing more. If you change your mind, you can make a new one.',
    de: 'Wir tun nichts mehr. Wenn Sie es sich anders überlegen, können Sie ein neues machen.',
  },
});

/** Says where an application is. Pure: the same facts give the same words on every channel, figures as the channel reads them. */
export function tellWhereabouts(of: Whereabouts, language: Language, figures: Figures): ToldWhereabouts {
  const told = tellState(of, language, figures);
  const awaits = of.awaits.map(({ path, names }) =>
    say('awaits', language, { what: names[language] ?? names.it ?? path }),
  );
  return { ...told, also: [...awaits, ...told.also] };
}

function tellState(of: Whereabouts, language: Language, figures: Figures): ToldWhereabouts {
  const { status, next, after, appealBy, canAppealInTime, since, remedies } = of;
  const about = (date: CalendarDate | null, n = 0) => ({
    ...(date ? { date: figures.date(date, language) } : {}),
    ...decidesOnAppeal(remedies, language),
    review: remedies.review ? 'yes' : 'no',
    n: Math.abs(n),
    days: figures.number(Math.abs(n), language),
  });
  const now = (id: PhraseId) => say(id, language, about(since));
  const then = (id: PhraseId) => say(id, language, about(next.by, next.daysLeft ?? 0));
  const plain = (id: PhraseId) => say(id, language);
  const appeal = () =>
    appealBy === null
      ? []
      : [
          say(
            canAppealInTime ? 'appealRuns' : 'appealRan',
            language,
            about(appealBy, of.appealDaysLeft ?? 0),
          ),
        ];
  switch (status) {
    case 'draft':
      return { now: now('draft'), next: then(next.isLate ? 'draftLate' : 'draftNext'), also: [] };
    case 'waiting-for-identity':
      return {
        now: now('waiting'),
        next: then(next.isLate ? 'waitingLate' : 'waitingNext'),
        also: next.isLate ? [] : [plain('waysToIdentify')],
      };
    case 'submitted': {
      const { payment } = of;
      if (payment && next.step === 'pay') return tellPayment(of, payment, language, figures);
      const paid = payment?.state === 'paid' ? [tellPaid(payment, language, figures)] : [];
      return {
        now: [...paid, now(of.isTakenOn ? 'takenOn' : 'submitted')].join(' '),
        next: next.by === null ? plain('decideNoDay') : then(next.isLate ? 'decideLate' : 'decide'),
        also: next.isLate && remedies.hurry ? [plain('hurry')] : [],
      };
    }
    case 'documents-asked': {
      const words = of.documentsAsked;
      const stands = of.term === 'stands' ? 'documentsNext' : 'documentsBy';
      const id = next.by === null ? 'documentsNoDay' : next.isLate ? 'documentsLate' : stands;
      const runs = of.term === 'runs' && of.dueOn ? [say('termRuns', language, about(of.dueOn))] : [];
      return {
        now: [now('documentsAsked'), ...(words ? [say('documentsWords', language, { words })] : [])].join(
          ' ',
        ),
        next: then(id),
        also: [...runs, ...appeal()],
      };
    }
    case 'granted':
    case 'refused': {
      if (of.isDoneByPaying && of.payment)
        return { now: tellPaid(of.payment, language, figures), next: plain('paidNext'), also: [] };
      const id = after === null ? status : (`${status}${after === 'review' ? 'Review' : 'Appeal'}` as const);
      const court = courtSays(remedies, language);
      if (appealBy === null) {
        const isReviewable = next.step === 'contest';
        const first = isReviewable ? plain(`${status}Reviewable`) : undefined;
        if (status === 'granted') return { now: now(id), next: first ?? plain('inTheLetter'), also: [] };
        const [told = plain('inTheLetter'), ...also] = first === undefined ? court : [first, ...court];
        return { now: now(id), next: told, also };
      }
      const notes =
        status === 'granted'
          ? []
          : [
              ...(remedies.review ? [plain('reviewAnyTime')] : []),
              ...(canAppealInTime ? [plain('fromTheLetter')] : []),
              ...(after === 'review' ? [plain('sameAnswer')] : []),
            ];
      return { now: now(id), next: then(`${status}${next.isLate ? 'Late' : 'Next'}` as const), also: notes };
    }
    case 'review':
      return { now: now('review'), next: plain('reviewNext'), also: appeal() };
    case 'appeal': {
      const id = next.isLate ? 'appealLate' : next.by === null ? 'decideNoDay' : 'appealDecides';
      return { now: now('appeal'), next: then(id), also: next.isLate ? courtSays(remedies, language) : [] };
    }
    case 'withdrawn': {
      const last = of.way.findLast(({ what }) => what === 'stopped' || what === 'withdrawn');
      if (last?.what === 'stopped') return { now: now('stopped'), next: plain('stoppedNext'), also: [] };
      const by = last?.by ?? null;
      const told =
        by === null ? now('withdrawn') : say('withdrawnFor', language, { ...about(since), name: by });
      return { now: told, next: plain('withdrawnNext'), also: [] };
    }
  }
}

function tellPayment(
  { next }: Whereabouts,
  { cents: sum, by, notice }: Payment,
  language: Language,
  figures: Figures,
): ToldWhereabouts {
  const left = Math.abs(next.daysLeft ?? 0);
  const values = {
    sum: figures.money(cents(sum), language),
    date: figures.date(by, language),
    n: left,
    days: figures.number(left, language),
  };
  if (!notice)
    return { now: say('payPreparing', language, values), next: say('payPreparingNext', language), also: [] };
  const [number, creditor] = [notice.number, notice.creditor].map((code) => figures.code(code, language));
  return {
    now: say(next.isLate ? 'payLate' : 'pay', language, values),
    next: say('payNext', language, { notice: number ?? '', creditor: creditor ?? '' }),
    also: [say('paidAlready', language)],
  };
}

function tellPaid({ cents: sum, paidOn, by }: Payment, language: Language, figures: Figures): string {
  const values = { sum: figures.money(cents(sum), language), date: figures.date(paidOn ?? by, language) };
  return say('paid', language, values);
}
