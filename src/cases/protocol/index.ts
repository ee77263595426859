// SPDX-License-Identifier: AGPL-3.0-or-later
export { append } from './append.ts';
export {
  type CheckWith,
  type ContentsNow,
  checkRegister,
  type Difference,
  type RegisterCheck,
} from './check.ts';
export { entriesOf, lastEntries, numberIn, registerYears } from './entries.ts';
export { type ContentRef, protocolNumber, type RegisterEntry, unkeyedSeal } from './entry.ts';
export { openRegisterKeys, type RegisterKeysFrom } from './key-file.ts';
export { keyedSeal, newRegisterKey, onceKey, type RegisterKeys, registerKeysFrom } from './keys.ts';
export { publishSeals, type SealWay, type SealWays, waysOf } from './publish.ts';
export type { Published } from './published.ts';
