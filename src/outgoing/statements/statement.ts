// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Brand } from '#catalogue/index.ts';
import { type CalendarDate, type Cents, cents, type Language, sum, textIn } from '#core/index.ts';
import { showDate, showMoney } from '#kinds/index.ts';
import { type Block, type Fact, letterheadOf, type Paper, type Table } from '#paper/index.ts';
import { say } from './phrases.ts';

/** Whose statement it is, asked for by which application, printed when. */
export interface StatementFor {
  readonly name: string;
  readonly codiceFiscale: string;
  readonly birthDate: CalendarDate | null;
  readonly number: string;
  readonly on: CalendarDate;
}

/** What was paid in a year, as the archive of payments has it; `isSample` when the archive says that it is invented. */
interface PaidInYear {
  readonly year: number;
  readonly isSample: boolean;
  readonly asOf: CalendarDate;
  readonly payments: readonly Paid[];
}

/** One benefit in that year: paid before tax, and each tax that was withheld. */
interface Paid {
  readonly benefit: 'pension' | 'unemployment' | 'maternity' | 'sickness' | 'other';
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly gross: Cents;
  readonly incomeTax: Cents;
  readonly regionalTax: Cents;
  readonly municipalTax: Cents;
}

/**
 * The yearly statement of sums paid and tax withheld (certificazione unica, D.P.R. 322/1998 art. 4) on the archive's figures. It bears
 * the year after the one of the payments, as the agency's own does.
 */
export function statementPaper(
  { payments, ...of }: PaidInYear,
  whose: StatementFor,
  brand: Brand,
  language: Language,
): Paper {
  const year = of.year + 1;
  const money = (amount: Cents) => showMoney(amount, language);
  const total = (pick: (payment: Paid) => Cents) => sum(...payments.map(pick));
  const gross = total((payment) => payment.gross);
  const incomeTax = total((payment) => payment.incomeTax);
  const regionalTax = total((payment) => payment.regionalTax);
  const municipalTax = total((payment) => payment.municipalTax);
  const withheld = sum(incomeTax, regionalTax, municipalTax);
  const sample: readonly Block[] = of.isSample
    ? [{ kind: 'notice', title: say('sample', language), text: say('sampleText', language) }]
    : [];
  const who: readonly Fact[] = [
    { name: say('name', language), text: whose.name },
    { name: say('codiceFiscale', language), text: whose.codiceFiscale },
    ...(whose.birthDate ? [{ name: say('birth', language), text: showDate(whose.birthDate, language) }] : []),
    { name: say('payer', language), text: textIn(brand.agency, language) },
    { name: say('asOf', language), text: showDate(of.asOf, language) },
    { name: say('printed', language), text: showDate(whose.on, language) },
  ];
  const paid: Table = {
    kind: 'table',
    caption: say('gross', language),
    columns: [
      { label: say('benefit', language), share: 4 },
      { label: say('period', language), share: 6.5 },
      { label: 'Euro', share: 2.5, figures: true },
    ],
    rows: [
      ...payments.map((payment) => [
        say(payment.benefit, language),
        say('span', language, { from: showDate(payment.from, language), to: showDate(payment.to, language) }),
        money(payment.gross),
      ]),
      [say('total', language), '', money(gross)],
    ],
    totals: true,
  };
  const kept: Table = {
    kind: 'table',
    caption: say('withheld', language),
    columns: [
      { label: say('benefit', language), share: 9 },
      { label: 'Euro', share: 3, figures: true },
    ],
    rows: [
      [say('incomeTax', language), money(incomeTax)],
      [say('regionalTax', language), money(regionalTax)],
      [say('municipalTax', language), money(municipalTax)],
      [say('total', language), money(withheld)],
    ],
    totals: true,
  };
  const received = cents(gross - withheld);
  return {
    title: say('title', language, { year: String(year) }),
    language,
    date: whose.on,
    letterhead: letterheadOf(brand, language),
    reference: say('reference', language, { year: String(year), number: whose.number }),
    blocks: [
      ...sample,
      { kind: 'paragraph', look: 'lead', text: say('subtitle', language, { of: String(of.year) }) },
      { kind: 'heading', level: 2, text: say('who', language) },
      { kind: 'facts', facts: who },
      { kind: 'heading', level: 2, text: say('paid', language, { of: String(of.year) }) },
      paid,
      kept,
      { kind: 'facts', facts: [{ name: say('received', language), text: money(received) }] },
      { kind: 'heading', level: 2, text: say('use', language) },
      { kind: 'paragraph', text: `${say('useText', language)} ${say('mistake', language)}` },
      { kind: 'paragraph', look: 'small', text: say('form', language) },
    ],
  };
}
