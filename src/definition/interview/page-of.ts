// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from '#core/index.ts';
import { isPicked, type Question } from '#kinds/index.ts';
import { placeless, type RawAnswers } from './raw-answers.ts';
import { type Ask, route } from './route.ts';
import type { Service } from './service.ts';

/** Most questions on one page: what one reads without getting lost. */
const most = 6;

/** Most lines on one page, each answer to choose from being one: two or three screens of a phone. A question that is longer stands alone. */
const mostLines = 18;

// Facts that people think of together: who and where one is.
const ofThePerson = new Set(['person', 'residence', 'tax']);

/**
 * What is asked on one page with the ask at a path, for whoever reads and types: a child, an address, a group of questions that services
 * share, what is asked of the person themself, what the service puts together (`together`). What follows from an answer of the page comes
 * on the next one, so that nothing has to appear while somebody types. At an ask that is open, those that are open; at an answer, what was
 * asked with it. Voice and keys ask the same one by one. Pure. Empty where the path is off the route.
 */
export function pageOf(
  service: Service,
  answers: RawAnswers,
  today: CalendarDate,
  path: string,
): readonly Ask[] {
  return pageWith(service, answers, today, path, () => true);
}

function pageWith(
  service: Service,
  answers: RawAnswers,
  today: CalendarDate,
  path: string,
  isShown: (ask: Ask) => boolean,
): readonly Ask[] {
  const asks = route(service, answers, today);
  const ask = asks.find((one) => one.path === path);
  if (!ask) return [];
  const section = sectionOf(service, ask);
  if (section === undefined) return [ask];
  const beside = asks.filter((one) => sectionOf(service, one) === section && isShown(one));
  const shown = ask.answered ? beside : beside.filter(({ answered }) => !answered);
  return pagesIn(shown).find((page) => page.some((one) => one.path === path)) ?? [ask];
}

// One after the other, as many as a page takes. A child is one page, however long.
function pagesIn(asks: readonly Ask[]): readonly (readonly Ask[])[] {
  const pages: Ask[][] = [];
  let lines = 0;
  for (const ask of asks) {
    const own = linesOf(ask.question);
    const page = pages.at(-1);
    if (page && page.length < most && (ask.item || lines + own <= mostLines)) {
      page.push(ask);
      lines += own;
    } else {
      pages.push([ask]);
      lines = own;
    }
  }
  return pages;
}

// The question and its box, or the answers that there are to choose from.
function linesOf({ kind, options }: Question): number {
  if (kind === 'yes-no') return 2;
  const { ids } = options as { readonly ids?: readonly string[] };
  return 2 + (ids?.length ?? 0);
}

/**
 * What is asked on one page of an estimate with the ask at a path: what stands there in an application, and the law reads. `read` are the
 * paths that it has read in examples (`readByLaw`): what it wants of a child is asked at once, though it reads one answer after the other.
 */
export function estimatePageOf(
  service: Service,
  answers: RawAnswers,
  today: CalendarDate,
  path: string,
  read: ReadonlySet<string>,
): readonly Ask[] {
  return pageWith(service, answers, today, path, (ask) => ask.path === path || read.has(placeless(ask.path)));
}

function sectionOf(service: Service, { path, id, item, question, howMany }: Ask): string | undefined {
  // What others are follows from which entry of a register it is, and from how many there are.
  if (howMany || isPicked(question)) return undefined;
  if (item) return `${item.list}.${item.index}`;
  if (path !== id) return `parts ${id}`;
  const together = service.together?.findIndex((ids) => ids.includes(id)) ?? -1;
  if (together >= 0) return `together ${together}`;
  if (question.group) return `group ${question.group.name}`;
  return ofThePerson.has(question.fact?.split('.')[0] ?? '') ? 'person' : undefined;
}
