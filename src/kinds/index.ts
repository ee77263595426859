// SPDX-License-Identifier: AGPL-3.0-or-later
export * from './composite.ts';
export * from './constructors.ts';
export * from './kind.ts';
export * from './question.ts';
export * from './words.ts';
