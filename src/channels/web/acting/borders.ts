// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Capacity } from '#persons/index.ts';
import type { Power } from '#powers/index.ts';
import type { Is } from '../pages.ts';

const whoReaches: Readonly<Record<NonNullable<Is['acting']>, (capacity: Capacity) => boolean>> = {
  always: () => true,
  'in-their-place': (capacity) => !['delegate', 'patronato', 'intermediary'].includes(capacity),
  'own-will': (capacity) => capacity === 'operator' || capacity === 'legal-representative',
  'at-the-counter': (capacity) => capacity === 'operator',
  nobody: () => false,
};

/** Whether an address is only for the person whose affairs they are, whoever acts for them in this capacity. */
export function ownOnly({ acting }: Pick<Is, 'acting'>, capacity: Capacity): boolean {
  return acting !== undefined && !whoReaches[acting](capacity);
}

type Only = NonNullable<Power['only']>;

/** Whether a path is within the one matter of a mandate. */
export function within({ service, applicationId, contestIds }: Only, path: string): boolean {
  // A service that only reads is its own matter: it is looked at as long as the mandate is good.
  if (applicationId === null)
    return ['start', 'reading', 'reading.pdf', 'reading.json'].some(
      (part) => path === `/services/${service}/${part}`,
    );
  return [applicationId, ...contestIds].some(
    (id) => path === `/applications/${id}` || path.startsWith(`/applications/${id}/`),
  );
}

/** Where the one matter of a mandate is. */
export function matterPath({ service, applicationId }: Only): string {
  return applicationId === null ? `/services/${service}` : `/applications/${applicationId}`;
}
