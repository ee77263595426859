// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from '#core/index.ts';
import type { RawAnswers, Service } from '#interview/index.ts';
import type { Person } from '#persons/index.ts';

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

// Where a company applies, it is known by its own code and name, whoever acts for it.
const ofCompany: Readonly<Record<string, ApplicantFact>> = {
  'company.codice-fiscale': 'person.codice-fiscale',
  'company.name': 'person.given-name',
};

/** By which of its questions a service asks for these facts. */
export function askedAsIn({ questions }: Pick<Service, 'questions'>): AskedAs {
  const facts = Object.keys(calledBefore);
  const all = Object.entries(questions);
  const asked = (known: (fact: string) => string | undefined) =>
    all.flatMap(([id, { fact }]) => {
      const as = fact === undefined ? undefined : known(fact);
      return as === undefined ? [] : [[as, id]];
    });
  const company = Object.fromEntries(asked((fact) => own(ofCompany, fact)));
  const person = Object.fromEntries(asked((fact) => (facts.includes(fact) ? fact : undefined)));
  // Its representative's own name and code, where they are asked too, say who acts and not who applies.
  return Object.keys(company).length > 0 ? { ...without(person, 'person.family-name'), ...company } : person;
}

function without(asked: AskedAs, fact: ApplicantFact): AskedAs {
  const { [fact]: _, ...others } = asked;
  return others;
}

/** Whether a company can apply: the service asks for its code. A person can where a firm of one person can, which has its owner's code. */
export function mayBegin(
  { questions }: Pick<Service, 'questions'>,
  owner: Pick<Person, 'isCompany'>,
): boolean {
  const code = Object.values(questions).find(({ fact }) => fact === 'company.codice-fiscale');
  if (owner.isCompany) return code !== undefined;
  return code === undefined || (code.options as { readonly sole?: true }).sole === true;
}

/** That one asks for oneself, under whatever name a service asks it. */
export function asForOneself({ questions }: Pick<Service, 'questions'>): RawAnswers {
  const asked = Object.entries(questions).filter(([, { fact }]) => fact === 'application.for-whom');
  return Object.fromEntries(asked.map(([id]) => [id, 'me']));
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
