// SPDX-License-Identifier: AGPL-3.0-or-later
export { letterheadOf } from './letterhead.ts';
export type { Block, Fact, Letterhead, Paper, Signature, Table, Translation } from './paper.ts';
export { printPaper } from './print-paper.ts';
export { sumsBlocks } from './sums-blocks.ts';
