// SPDX-License-Identifier: AGPL-3.0-or-later
export {
  beReady,
  leaveDesk,
  type Operator,
  operatorWith,
  readyNow,
  stillHere,
} from './operators.ts';
