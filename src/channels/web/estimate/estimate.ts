// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Context } from 'hono';
import { definitionOf, openOn } from '#catalogue/index.ts';
import { type Problem, readJson } from '#core/index.ts';
import { checkAnswers, type Definition, type RawAnswers } from '#interview/index.ts';
import type { SentSeveral } from '../applications/several-questions.ts';
import type { SentForm } from '../forms.ts';
import type { Env, Portal } from '../portal-context.ts';
import { languageOf } from '../told-in.ts';

/** What is asked of a page. */
export type At = Context<Env>;

/** What is worked out, and in which portal. Nothing of it is kept. */
export interface Estimate {
  readonly portal: Portal;
  readonly definition: Definition;
}

/** What of an estimate is shown, where it is not simply what comes next. */
export interface Shown {
  /** The question that is asked, where it is not the next one. */
  readonly path?: string;
  /** With those of its page. */
  readonly isPage?: boolean;
  readonly form?: SentForm;
  readonly problem?: Problem;
  readonly answers?: RawAnswers;
  /** What was sent for several questions. */
  readonly sent?: SentSeveral;
  /** The answers of the estimate that one of them is changed of. */
  readonly before?: RawAnswers;
}

/** A service that can be estimated. What only reads asks nothing, and has nothing to work out. */
export function estimated({ catalogue, today }: Portal, service: string): Definition | undefined {
  const definition = definitionOf(openOn(catalogue, today()), service);
  return definition?.service.reads ? undefined : definition;
}

/** How answers are read and told on this page. */
export function settingOf(c: At, { today, places }: Portal) {
  return { language: languageOf(c), today: today(), places };
}

/** The answers that a form carried, held again: whatever was changed on the way is checked like any other input. */
export function carriedAnswers(portal: Portal, definition: Definition, text: string): RawAnswers {
  try {
    const value: unknown = readJson(text || '{}');
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    const setting = { today: portal.today(), places: portal.places };
    return checkAnswers(definition.service, value as RawAnswers, setting).answers;
  } catch {
    return {};
  }
}
