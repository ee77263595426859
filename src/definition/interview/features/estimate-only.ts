// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Feature, FeatureFault, FeatureKind } from './feature.ts';
import { accountQuestions } from './guards-accounts.ts';

/**
 * The service only answers, as a simulation does: nothing is applied for, sent or kept, and every channel says so. Whoever asks need
 * not say who they are.
 */
export function estimateOnly(): Feature<never, unknown, never> {
  return { adds: { estimateOnly: true } };
}

export const estimateOnlyKind: FeatureKind = {
  name: 'estimate-only',
  faults: (service) => {
    if (!service.estimateOnly) return [];
    const { writes, amends, consents } = service;
    const needless = [
      ...(writes ? ['a grant writes something'] : []),
      ...(amends ? ['another application is changed'] : []),
      ...(Object.keys(consents).length > 0 ? ['somebody else is asked'] : []),
      ...accountQuestions(service).map(({ question }) => `${question} is an account`),
    ];
    return needless.map(
      (what): FeatureFault => ({
        code: 'unknown-id',
        about: service.id,
        says: `nothing is applied for by it, and ${what}`,
      }),
    );
  },
  describe: (service) => (service.estimateOnly ? { estimateOnly: true } : {}),
};
