// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import type { RawAnswers, Service } from '#interview/index.ts';

// How every service called the questions of these facts before an application kept what its own calls them.
const calledBefore = {
  'person.codice-fiscale': 'codice-fiscale',
  'person.given-name': 'given-name',
  'person.family-name': 'family-name',
  'contact.email': 'email',
  'contact.mobile': 'mobile',
} as const;

/** A fact by which who applies is known, or reached. */
export type ApplicantFact = keyof typeof calledBefore;

/** The questions, by fact, in which an application asks who applies and how they are reached. */
export type AskedAs = { readonly [F in ApplicantFact]?: string };

/** Answers, and how their questions are called; null for what was begun when all services called them alike. */
export interface Answered {
  readonly answers: RawAnswers;
  readonly askedAs: AskedAs | null;
}

/** By which of its questions a service asks for these facts. */
export function askedAsIn({ questions }: Pick<Service, 'questions'>): AskedAs {
  const facts = Object.keys(calledBefore);
  return Object.fromEntries(
    Object.entries(questions).flatMap(([id, { fact }]) =>
      fact !== undefined && facts.includes(fact) ? [[fact, id]] : [],
    ),
  );
}

/** The question in which a fact of the applicant is asked; undefined where none asks for it. */
export function questionOf(askedAs: AskedAs | null, fact: ApplicantFact): string | undefined {
  return (askedAs ?? calledBefore)[fact];
}

/** What was answered of a fact of the applicant; undefined where it is not asked, or was not answered. */
export function answerTo({ answers, askedAs }: Answered, fact: ApplicantFact): string | undefined {
  const id = questionOf(askedAs, fact);
  const value = id === undefined ? undefined : own(answers, id);
  return typeof value === 'string' ? value : undefined;
}

/** How who applies says that they are reached. */
export function reachedAt(answered: Answered): { readonly email?: string; readonly mobile?: string } {
  const [email, mobile] = [answerTo(answered, 'contact.email'), answerTo(answered, 'contact.mobile')];
  return { ...(email === undefined ? {} : { email }), ...(mobile === undefined ? {} : { mobile }) };
}
