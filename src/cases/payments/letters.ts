// SPDX-License-Identifier: AGPL-3.0-or-later
import { type CalendarDate, cents, type Language } from '#core/index.ts';
import type { DueWords } from '#interview/index.ts';
import { showDate, showMoney } from '#kinds/index.ts';
import { sayer } from '#languages/index.ts';
import { inFours, type Position } from '#pagopa/index.ts';

const say = sayer({
  readyTitle: {
    it: 'L’avviso di pagamento è pronto',
    en: 'The notice of payment is ready',
    de: 'Die Zahlungsaufforderung ist bereit',
  },
  ready: {
    it: '{short}: deve pagare {sum} entro il {date}.',
    en: '{short}: you have to pay {sum} by {date}.',
    de: '{short}: Sie müssen {sum} zahlen. Letzter Tag: {date}.',
  },
  notice: {
    it: 'Il numero dell’avviso pagoPA è {notice}. Il codice fiscale dell’ente è {creditor}.',
    en: 'The number of the pagoPA notice is {notice}. The codice fiscale of the administration is {creditor}.',
    de: 'Die Nummer der pagoPA-Zahlungsaufforderung ist {notice}. Die Steuernummer der Verwaltung ist {creditor}.',
  },
  where: {
    it: 'Può pagare in banca, alla posta, dal tabaccaio, con l’app IO o online: {checkout}.',
    en: 'You can pay at a bank, the post office, a tobacconist, with the IO app or online: {checkout}.',
    de: 'Sie können in der Bank, auf der Post, im Tabakladen, mit der App IO oder online zahlen: {checkout}.',
  },
  once: {
    it: 'Un avviso si paga una volta sola: dopo, il sistema non lo accetta più.',
    en: 'A notice is paid once: afterwards the system no longer takes it.',
    de: 'Man zahlt nur einmal: Danach nimmt das System die Zahlung nicht mehr an.',
  },
  paidTitle: {
    it: 'Abbiamo ricevuto il suo pagamento',
    en: 'We have received your payment',
    de: 'Wir haben Ihre Zahlung bekommen',
  },
  paid: {
    it: '{short}: ha pagato {sum} il {date}.',
    en: '{short}: you paid {sum} on {date}.',
    de: '{short}: Sie haben {sum} gezahlt. Datum: {date}.',
  },
  receipt: {
    it: 'Avviso {notice}, ricevuta {receipt}. Questa lettera è la sua ricevuta: la conservi.',
    en: 'Notice {notice}, receipt {receipt}. This letter is your receipt: please keep it.',
    de: 'Zahlungsaufforderung {notice}, Beleg {receipt}. Dieser Brief ist Ihr Beleg: Bitte bewahren Sie ihn auf.',
  },
  dropped: {
    it: 'La domanda intanto non va più avanti: ci chiami per riavere la somma.',
    en: 'Meanwhile the application no longer goes on: call us to have the sum back.',
    de: 'Das Gesuch läuft aber nicht mehr weiter: Rufen Sie uns an, um das Geld zurückzubekommen.',
  },
});

/** What a payment tells the person, as a letter in their mailbox. */
export interface PaymentLetter {
  readonly kind: 'payment-ready' | 'paid';
  readonly title: string;
  readonly body: readonly string[];
}

interface About extends Pick<Position, 'notice' | 'creditor' | 'checkout' | 'receipt'> {
  readonly words: DueWords;
  readonly language: Language;
  readonly cents: number;
  readonly by: CalendarDate;
}

/** That it can be paid: how much, by when, with which number. */
export function readyLetter({
  words,
  language,
  cents: sum,
  by,
  notice,
  creditor,
  checkout,
}: About): PaymentLetter {
  const shown = { short: words.short, sum: showMoney(cents(sum), language), date: showDate(by, language) };
  return {
    kind: 'payment-ready',
    title: say('readyTitle', language),
    body: [
      say('ready', language, shown),
      say('notice', language, { notice: inFours(notice), creditor }),
      say('where', language, { checkout }),
      words.late,
      say('once', language),
    ],
  };
}

/** That it was paid: the receipt, and what follows. */
export function paidLetter(
  of: About & { readonly on: CalendarDate; readonly isDropped: boolean },
): PaymentLetter {
  const { words, language, cents: sum, on, notice, receipt, isDropped } = of;
  const shown = { short: words.short, sum: showMoney(cents(sum), language), date: showDate(on, language) };
  return {
    kind: 'paid',
    title: say('paidTitle', language),
    body: [
      say('paid', language, shown),
      say('receipt', language, { notice: inFours(notice), receipt: receipt ?? '' }),
      isDropped ? say('dropped', language) : words.paid,
    ],
  };
}
