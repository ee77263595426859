// SPDX-License-Identifier: AGPL-3.0-or-later
import { complete } from './dates.ts';

// Written from D.L. 48/2023 artt. 2 and 3, L. 207/2024 art. 1 c. 198 and L. 199/2025 as the facts tell them, not from the service.

export interface Household {
  readonly on: string;
  readonly renewed: boolean;
  readonly people: readonly { readonly birth: string; readonly state: string }[];
  readonly isee: number | null;
  readonly income: number;
  /** A year's rent; null for who pays none. */
  readonly rent: number | null;
  readonly home: number | null;
  readonly estate: number;
  readonly savings: number;
}

export interface Inclusion {
  readonly scale: number;
  readonly year: number;
  readonly month: number;
  /** What is paid of the first month after a renewal, where that is less. */
  readonly firstMonth: number | null;
}

const years = (birth: string, many: number, on: string) => complete(birth, many * 12) <= on;

interface Year {
  readonly isee: number;
  readonly plain: number;
  readonly old: number;
  readonly tenants: number;
  readonly rent: number;
  readonly oldRent: number;
}
const in2024: Year = {
  isee: 936_000,
  plain: 600_000,
  old: 756_000,
  tenants: 0,
  rent: 336_000,
  oldRent: 180_000,
};
const since2025: Year = {
  isee: 1_014_000,
  plain: 650_000,
  old: 819_000,
  tenants: 1_014_000,
  rent: 364_000,
  oldRent: 195_000,
};

/** In hundredths. The one who is the 1 of the household is whoever of age would add least: tried for each. */
export function scaleOf({ people, on }: Pick<Household, 'people' | 'on'>): number {
  const isChild = (birth: string) => !years(birth, 18, on);
  const isIll = (state: string) => state === 'disabled' || state === 'severe';
  const children = people.filter(({ birth }) => isChild(birth));
  const needCare =
    children.length > 2 ||
    people.some(({ state }) => isIll(state)) ||
    children.some(({ birth }) => !years(birth, 3, on));
  const adults = people.filter(({ birth }) => !isChild(birth));
  const firsts = adults.length > 0 ? adults : children.filter(({ state }) => !isIll(state)).slice(0, 1);
  const tried = (firsts.length > 0 ? firsts : people.slice(0, 1)).map((first) => {
    const rest = people.filter((one) => one !== first);
    let hundredths = 100;
    let minors = 0;
    let cares = needCare;
    // Who needs care themselves adds for that, whoever else cares.
    for (const { birth, state } of rest) {
      if (isIll(state)) hundredths += 50;
      else if (isChild(birth)) hundredths += ++minors <= 2 ? 15 : 10;
      else if (years(birth, 60, on)) hundredths += 40;
      else if (state === 'programme') hundredths += 30;
      else if (state === 'carer' && cares) {
        hundredths += 40;
        cares = false;
      }
    }
    return hundredths;
  });
  return Math.min(Math.max(...tried), people.some(({ state }) => state === 'severe') ? 230 : 220);
}

/** In cents; null where it is refused, undefined where the figures of the day are not known. */
export function inclusion(of: Household): Inclusion | null | undefined {
  const { on, people, income, rent } = of;
  if (on < '2024-01-01') return undefined;
  const figures = on < '2025-01-01' ? in2024 : since2025;
  const scale = scaleOf(of);
  const adult = ({ birth }: { readonly birth: string }) => years(birth, 18, on);
  const minors = people.filter((one) => !adult(one)).length;
  const ill = people.filter(({ state }) => state === 'disabled').length;
  const gravely = people.filter(({ state }) => state === 'severe').length;
  const isOld = ({ birth }: { readonly birth: string }) => years(birth, 67, on);
  const allOld = people.some(isOld) && people.every((one) => isOld(one) || one.state === 'severe');

  const fragile =
    minors + ill + gravely > 0 ||
    people.some(({ birth, state }) => years(birth, 60, on) || state === 'programme');
  const threshold = allOld ? figures.old : figures.plain;
  const bound = rent === null ? threshold : Math.max(threshold, figures.tenants);
  const estate = of.estate + (of.home !== null && of.home > 15_000_000 ? of.home : 0);
  const savings =
    Math.min(1_000_000, 600_000 + 200_000 * (people.length - 1)) +
    100_000 * Math.max(0, minors - 2) +
    500_000 * ill +
    750_000 * gravely;
  const isRight =
    fragile &&
    of.isee !== null &&
    of.isee <= figures.isee &&
    income * 100 < bound * scale &&
    estate <= 3_000_000 &&
    of.savings <= savings;
  if (!isRight) return null;

  const lifted = Math.max(0, (threshold * scale) / 100 - income);
  const housed = Math.min(rent ?? 0, allOld ? figures.oldRent : figures.rent);
  const year = Math.max(48_000, lifted + housed);
  const month = Math.floor((2 * year + 12) / 24);
  return {
    scale,
    year,
    month,
    firstMonth: of.renewed && on >= '2026-01-01' ? Math.floor((month + 1) / 2) : null,
  };
}
