// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Answering } from '#consents/index.ts';
import { fullName } from '#persons/index.ts';
import type { Session } from '#sign-in/index.ts';

/** Who answers: whoever has signed in, for themselves or as the legal guardian of the person. */
export function answering({ person, actor, acting }: Session): Answering {
  const self = { id: person.id, codiceFiscale: person.codiceFiscale, name: fullName(person) };
  if (!acting) return self;
  const by = { id: actor.id, name: fullName(actor), as: acting.capacity, for: self.name } as const;
  return { ...self, actor: by };
}

/**
 * A consent is the person's own: a delegate or a patronato sends their papers, and does not agree in their place. An operator writes what
 * the person before them says, once they have seen who it is.
 */
export function mayAnswer({ acting }: Session): boolean {
  return acting === undefined || acting.capacity === 'guardian' || acting.kind === 'identification';
}
