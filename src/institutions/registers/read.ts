// SPDX-License-Identifier: AGPL-3.0-or-later
import { addDays, type CalendarDate, type Result } from '#core/index.ts';
import { type RawAnswers, type Service, withAnswer } from '#interview/index.ts';
import type { Person } from '#persons/index.ts';
import type { OwnApplication, RemoteRegister, Told } from '#sources/index.ts';
import type { RegisterProblem } from './e-service.ts';
import { factsFrom } from './facts.ts';

/** Every register that is asked. */
export type AskedRegister = RemoteRegister | 'payments';

/** A person's own applications, for a service that reads them; and whether each of them could be told. */
export interface OwnApplications {
  readonly applications: readonly OwnApplication[];
  readonly isWhole: boolean;
}

/** Why an archive told nothing: it is not connected here, it is away, or what came is not as agreed. */
export type ReadProblem = Exclude<RegisterProblem, 'not-found'> | 'not-connected';

/** An archive that was asked, or our own applications; and what came of it. */
export interface Source {
  readonly register: AskedRegister | 'cases';
  readonly problem?: ReadProblem;
  /** The day for which it speaks; null where it knows nothing of the person. */
  readonly asOf: CalendarDate | null;
  /** It speaks of a day longer ago than its facts stay good. */
  readonly isStale: boolean;
  /** It says itself that what it tells is invented. */
  readonly isSample: boolean;
}

/** What was read of a person: the lists that a service reads; one whose archive told nothing is missing. */
export interface Read {
  readonly answers: RawAnswers;
  readonly sources: readonly Source[];
}

/** What archives answered, as the lists that a service reads. An archive that knows nothing of the person has empty lists. Pure. */
export function readFrom(
  service: Service,
  {
    spid,
    answers,
    unconnected,
    own,
    today,
  }: {
    readonly spid: Person;
    readonly answers: readonly (readonly [AskedRegister, Answered])[];
    readonly unconnected: readonly RemoteRegister[];
    /** Their applications, where the service reads them. */
    readonly own?: OwnApplications | undefined;
    readonly today: CalendarDate;
  },
): Read {
  const given = answers.flatMap(([register, answer]) =>
    answer?.ok ? [[register, answer.value as Stamped] as const] : [],
  );
  const { applications } = own ?? {};
  const told: Told = { spid, today, ...(applications ? { applications } : {}), ...Object.fromEntries(given) };
  const facts = factsFrom(service, told);
  const whole = facts.reduce<RawAnswers>(
    (all, { path, value }) => withAnswer(all, path, value, !path.includes('.')),
    {},
  );
  const unknown = answers.flatMap(([register, answer]) =>
    problemOf(answer) === 'not-found' ? [register] : [],
  );
  const empty = Object.entries(service.questions).flatMap(([id, { from }]) =>
    from.some(({ register }) => unknown.some((one) => one === register)) ? [[id, []] as const] : [],
  );
  return {
    answers: { ...Object.fromEntries(empty), ...whole },
    sources: [
      ...answers.map(([register, answer]) => sourceOf(service, register, answer, today)),
      ...unconnected.map((register) => ({ ...silent(register), problem: 'not-connected' as const })),
      ...(own ? [sourceOfOwn(own, today)] : []),
    ],
  };
}

type Answered = Result<unknown, RegisterProblem | 'not-connected'> | undefined;

interface Stamped {
  readonly aggiornatoAl?: CalendarDate;
  readonly esempio?: boolean;
}

const silent = (register: AskedRegister) => ({ register, asOf: null, isStale: false, isSample: false });

// Of this very moment. Where one of them cannot be told, the others are not taken for the whole.
function sourceOfOwn({ isWhole }: OwnApplications, asOf: CalendarDate): Source {
  const source = { register: 'cases', asOf, isStale: false, isSample: false } as const;
  return isWhole ? source : { ...source, problem: 'drift' };
}

function problemOf(answer: Answered): RegisterProblem | 'not-connected' | undefined {
  return answer?.ok ? undefined : (answer?.problems[0]?.code ?? 'silent');
}

function sourceOf(service: Service, register: AskedRegister, answer: Answered, today: CalendarDate): Source {
  const problem = problemOf(answer);
  if (problem === 'not-found') return silent(register);
  if (problem !== undefined || !answer?.ok) return { ...silent(register), problem: problem ?? 'silent' };
  const { aggiornatoAl: asOf = today, esempio: isSample = false } = answer.value as Stamped;
  const fresh = Object.values(service.questions).flatMap(({ from }) =>
    from.flatMap((one) => (one.register === register ? [one.freshDays] : [])),
  );
  return { register, asOf, isSample, isStale: fresh.some((days) => addDays(asOf, days) < today) };
}
