// SPDX-License-Identifier: AGPL-3.0-or-later
import { own } from 'sportello/core';
import type { Change } from './service.ts';

type Raw = Readonly<Record<string, unknown>>;
type Side = 'applicant' | 'other';

/** What an adult child does, in the words of the allowance itself. */
const status = {
  studies: 'study',
  internship: 'traineeship',
  'works-under-8000': 'low-income-work',
  'seeks-work': 'seeking-work',
  'civil-service': 'civil-service',
  none: 'none',
} as const;

/** What is known of whoever changes an allowance, from the allowance itself. */
export function begin(of: {
  readonly answers: Raw;
  readonly number: string;
  readonly side: Side;
  readonly isGranted: boolean;
}): Raw {
  const { answers, number, side, isGranted } = of;
  const common = { granted: isGranted, claim: number };
  // The other parent learns nothing more of whoever applied from telling of a change.
  if (side === 'other') return { ...common, 'my-side': 'other-parent' };
  const known = ['given-name', 'family-name', 'codice-fiscale', 'other-parent-code', 'mobile', 'email'];
  const told = known
    .filter((id) => own(answers, id) !== undefined)
    .map((id) => [id, own(answers, id)] as const);
  return { ...common, 'my-side': 'applicant', ...Object.fromEntries(told) };
}

/**
 * What holds of an allowance after a change; null where nothing follows by itself: an officer reads what was told. Each parent
 * changes the account of their own half only, whatever they declare to be.
 */
export function amended(a: Change, of: Raw, side: Side): Raw | null {
  if ((a['my-side'] === 'other-parent') !== (side === 'other')) return null;
  switch (a.what) {
    case 'new-child':
      return a.newborn ? { children: [...childrenOf(of), added(a.newborn)] } : null;
    case 'child-of-age': {
      const does = a['adult-child'];
      return does ? ofChild(a, of, { status: status[does] }) : null;
    }
    case 'disability':
      return ofChild(a, of, { disability: a['disability-degree'] });
    case 'death':
      return side === 'applicant' ? ofDeath(a, of) : null;
    case 'account':
      return accountOf(a, side);
    case 'separation':
    case 'split':
      return { split: splitFor(a, side), ...(a.iban ? accountOf(a, side) : {}), ...otherAccount(a) };
    default:
      return null;
  }
}

function childrenOf({ children }: Raw): readonly Raw[] {
  return Array.isArray(children) ? children : [];
}

function added({ birth, 'codice-fiscale': code }: NonNullable<Change['newborn']>): Raw {
  return { birth, home: 'with-us', disability: 'none', 'own-child': true, 'codice-fiscale': code };
}

// A child that is not in the allowance is not changed in it.
function ofChild(a: Change, of: Raw, change: Raw): Raw | null {
  const children = childrenOf(of);
  const isMeant = (child: Raw) => child['codice-fiscale'] === a['child-code'];
  if (!children.some(isMeant)) return null;
  return { children: children.map((child) => (isMeant(child) ? { ...child, ...change } : child)) };
}

function ofDeath(a: Change, of: Raw): Raw | null {
  if (a.died === 'other-parent') return { 'other-parent': 'deceased', 'death-day': a.from };
  const left = childrenOf(of).filter((child) => child['codice-fiscale'] !== a['child-code']);
  return left.length < childrenOf(of).length ? { children: left } : null;
}

function accountOf(a: Change, side: Side): Raw | null {
  if (!a.iban || !a['iban-mine']) return null;
  return side === 'other'
    ? { 'other-iban': a.iban }
    : { 'pay-how': 'account', iban: a.iban, 'iban-mine': true };
}

function otherAccount(a: Change): Raw {
  return a['other-iban'] ? { 'other-iban': a['other-iban'] } : {};
}

// "To me" is said by whoever tells of the change; the allowance says it of whoever applied.
function splitFor(a: Change, side: Side): string {
  if (side === 'applicant' || a.split === 'half') return a.split ?? 'half';
  return a.split === 'all-to-me' ? 'all-to-other' : 'all-to-me';
}
