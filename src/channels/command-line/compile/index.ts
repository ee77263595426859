// SPDX-License-Identifier: AGPL-3.0-or-later
export { compileFaults } from './compile.ts';
export { own, pathsOf, rooms } from './rooms.ts';
