// SPDX-License-Identifier: AGPL-3.0-or-later
export { type StatementFor, statementPaper } from './statement.ts';
