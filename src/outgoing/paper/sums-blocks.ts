// SPDX-License-Identifier: AGPL-3.0-or-later
import type { SumChart } from '#interview/index.ts';
import type { Block } from './paper.ts';

/** A sum that changes, on paper: its picture where it has one, and the table of it below. */
export function sumsBlocks({
  caption,
  columns: [when, sum],
  rows,
  chart,
}: {
  readonly caption: string;
  readonly columns: readonly [when: string, sum: string];
  readonly rows: readonly (readonly [when: string, sum: string])[];
  readonly chart?: SumChart | undefined;
}): readonly Block[] {
  return [
    ...(chart ? [{ kind: 'bars', chart } as const] : []),
    {
      kind: 'table',
      caption,
      columns: [
        { label: when, share: 2 },
        { label: sum, figures: true },
      ],
      rows,
    },
  ];
}
