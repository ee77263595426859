// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate, Cents } from '#core/index.ts';
import type { Answer, RemoteRegister } from './answers.ts';
import type { RegisterName } from './register-names.ts';

/** A case of a person's that was granted. */
export interface GrantedCase {
  readonly number: string;
  readonly service: string;
  readonly sentOn: CalendarDate;
}

/** Where an application of a person's is, as their own records tell it. */
export interface OwnApplication {
  /** What it is called, in the language of who reads. */
  readonly title: string;
  readonly state: string;
  readonly since: CalendarDate;
  readonly next: string;
  /** The last day for what comes next. */
  readonly by: CalendarDate | null;
  /** What was asked for and has not come, in the words of who asked. */
  readonly documents: string | null;
  /** Null of one that was not sent. */
  readonly number: string | null;
}

/** One benefit in a year: paid before tax, and each tax that was withheld. */
export interface YearlyPayment {
  readonly benefit: 'pension' | 'unemployment' | 'maternity' | 'sickness' | 'other';
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly gross: Cents;
  readonly incomeTax: Cents;
  readonly regionalTax: Cents;
  readonly municipalTax: Cents;
}

/** What was told of one person, by whom. */
export type Told = {
  /** Whoever signed in, or the company that somebody acts for. */
  readonly spid: {
    readonly givenName: string;
    readonly familyName: string;
    readonly codiceFiscale: string;
    readonly birthDate: CalendarDate | null;
    readonly isCompany?: true;
  };
  /** Their cases at this counter that were granted, newest first. */
  readonly cases?: readonly GrantedCase[];
  /** All of their applications at this counter. */
  readonly applications?: readonly OwnApplication[];
  readonly today: CalendarDate;
  /** What grants of the agency's own wrote, by fact. */
  readonly kept?: Readonly<Record<string, { readonly value: unknown; readonly since: CalendarDate }>>;
} & {
  readonly [Name in RemoteRegister]?: Answer<Name>;
} & {
  /** What was paid in the year that was asked for. */
  readonly payments?: { readonly payments: readonly YearlyPayment[]; readonly aggiornatoAl: CalendarDate };
};

/** What one source told; undefined where it told nothing. Of a company nothing is known that is a person's. */
export function answerOf(register: RegisterName, told: Told): unknown {
  switch (register) {
    case 'spid':
      return told.spid.isCompany ? undefined : told.spid;
    case 'powers':
      return told.spid.isCompany ? told.spid : undefined;
    case 'cases':
      return { granted: told.cases ?? [], applications: told.applications };
    case 'earlier':
    case 'cm':
    case 'spc':
      return undefined;
    default:
      return told[register];
  }
}
