// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Brand } from '#catalogue/index.ts';
import type { CalendarDate } from '#core/index.ts';
import { own } from '#core/index.ts';
import {
  type Definition,
  doubtsIn,
  mainSum,
  spanSays,
  sumChart,
  sumSays,
  wordsIn,
} from '#interview/index.ts';
import { showDate, showMoney } from '#kinds/index.ts';
import { type Block, type Fact, letterheadOf, type Paper, sumsBlocks } from '#paper/index.ts';
import { inParts, isOfRow, outcomeKept, type Receipt } from '#record/index.ts';
import { per } from '../components/result-card.ts';
import { say as sayShared } from '../phrases.ts';
import { say } from './receipt-phrases.ts';

/** What a receipt tells besides what was shown on sending. */
export interface ReceiptFacts {
  readonly receipt: Receipt;
  /** The documents that were added, by what they are. */
  readonly documents: readonly string[];
  /** The last day to answer. */
  readonly dueOn: CalendarDate | null;
  /** The page of the case, whole: for whoever points a telephone at it. */
  readonly address: string;
}

/** A receipt on paper: its number, by when it is answered, what was proposed, the answers, what was declared. In the language in which it was sent. */
export function receiptPaper(definition: Definition, brand: Brand, of: ReceiptFacts): Paper {
  const { receipt } = of;
  const { language, number, protocol } = receipt;
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  const outcome = outcomeKept(receipt);
  const doubts = doubtsIn(definition, outcome, language).map(({ says }) => says);
  const documents: readonly Block[] =
    of.documents.length > 0
      ? [heading(say('documents', language)), { kind: 'list', items: of.documents }]
      : [];
  return {
    title: receipt.title,
    language,
    date: receipt.on,
    letterhead: letterheadOf(brand, language),
    reference: say('reference', language, { number, protocol: protocol ?? 'none' }),
    blocks: [
      { kind: 'notice', title: say(protocol === null ? 'waits' : 'sent', language), text: number },
      { kind: 'facts', facts: factsOf(of, brand) },
      { kind: 'code', address: of.address, label: say('qrLabel', language), text: say('qr', language) },
      ...sums(definition, outcome, language),
      ...(doubts.length > 0
        ? ([heading(sayShared('doubts', language)), { kind: 'list', items: doubts }] as const)
        : []),
      heading(sayShared('answersGiven', language)),
      ...inParts(receipt.lines).flatMap(([name, lines]): readonly Block[] => [
        ...(name === undefined ? [] : [{ kind: 'heading', level: 3, text: name } as const]),
        {
          kind: 'facts',
          facts: lines.map(({ path, item, short, value }) => ({
            name: item && !(name !== undefined && isOfRow(path)) ? `${item}, ${short}` : short,
            text: value,
          })),
        },
      ]),
      ...documents,
      heading(sayShared('consentTitle', language)),
      paragraph(receipt.consent),
      heading(sayShared('afterwards', language)),
      paragraph(receipt.afterwards),
    ],
  };
}

/** Who has it, when it came, and by when it is answered: on the page and on paper alike. */
export function factsOf(
  { receipt, dueOn }: ReceiptFacts,
  brand: Brand,
  language = receipt.language,
): readonly Fact[] {
  const { protocol } = receipt;
  return [
    { name: say('agency', language), text: own(brand.agency, language) ?? brand.agency.it },
    { name: say('on', language), text: showDate(receipt.on, language) },
    ...(protocol === null ? [] : [{ name: say('protocol', language), text: protocol }]),
    ...(dueOn ? [{ name: say('answerBy', language), text: showDate(dueOn, language) }] : []),
    ...(receipt.due
      ? [
          {
            name: say('payBy', language),
            text: `${showMoney(receipt.due.cents, language)}, ${showDate(receipt.due.by, language)}`,
          },
        ]
      : []),
  ];
}

function sums(
  definition: Definition,
  outcome: ReturnType<typeof outcomeKept>,
  language: Receipt['language'],
): readonly Block[] {
  const main = outcome.status === 'ineligible' ? undefined : mainSum(definition, outcome, language);
  if (!main) return [];
  const names = wordsIn(definition, language).amounts;
  const often = (of: keyof typeof per) => (of === 'once' ? '' : ` ${sayShared(per[of], language)}`);
  const facts = [
    { name: main.name, text: `${showMoney(main.now.cents, language)}${often(main.per)}` },
    ...main.others.map((one) => ({
      name: own(names, one.id) ?? one.id,
      text: `${showMoney(one.cents, language)}${often(one.per)}`,
    })),
  ];
  const months: readonly Block[] =
    main.spans.length > 1
      ? sumsBlocks({
          caption: main.name,
          columns: [sayShared('period', language), sayShared('amount', language)],
          rows: main.spans.map((span) => [spanSays(span, language), showMoney(span.cents, language)]),
          chart: sumChart(main, language),
        })
      : [];
  return [
    { kind: 'heading', level: 2, text: sayShared('proposal', language) },
    { kind: 'facts', facts },
    ...sumSays(main, language).map((text): Block => ({ kind: 'paragraph', text })),
    ...months,
  ];
}
