// SPDX-License-Identifier: AGPL-3.0-or-later
import type { CalendarDate } from '#core/index.ts';
import type { Places } from './place.ts';

/** Why a place cannot have been somebody's place of birth. */
export type BirthPlaceProblem = 'unknown-place' | 'no-such-place-then';

/** The code of a place of birth, and whether the archive knows it: of states that are no more, it may not. */
export type BirthPlaceCode =
  | { readonly code: string; readonly isKnown: boolean }
  | { readonly problem: BirthPlaceProblem };

// The archive begins with the unification of Italy, or the day when a land became Italian: who was born there before is coded alike.
const archiveBegins = '1950-01-01';

/**
 * The cadastral code for somebody born at a place on a day: that of the municipality as it was then. `place` is an ISTAT code or a
 * cadastral code, of a municipality or of a state. A merger gives a new code: who was born before it keeps the old one.
 */
export function birthPlaceCode(places: Places, place: string, on: CalendarDate): BirthPlaceCode {
  const text = place.trim().toUpperCase();
  if (/^\d{6}$/.test(text)) {
    const known = places.byCode(text);
    if (!known) return { problem: 'unknown-place' };
    if (wasThere(places, known.cadastral, on)) return { code: known.cadastral, isKnown: true };
    const then = places.cadastralsOn(known, on).filter((code) => places.byCadastral(code, on));
    const [only] = then;
    return then.length === 1 && only !== undefined
      ? { code: only, isKnown: true }
      : { problem: 'no-such-place-then' };
  }
  if (!/^[A-Z]\d{3}$/.test(text)) return { problem: 'unknown-place' };
  if (!places.isCadastral(text))
    return text.startsWith('Z') ? { code: text, isKnown: false } : { problem: 'unknown-place' };
  return wasThere(places, text, on) ? { code: text, isKnown: true } : { problem: 'no-such-place-then' };
}

function wasThere(places: Places, code: string, on: CalendarDate): boolean {
  if (code === '') return false;
  if (places.byCadastral(code, on)) return true;
  const began = places.began(code);
  return began !== undefined && on < began && began < archiveBegins;
}
