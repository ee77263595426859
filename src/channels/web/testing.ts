// SPDX-License-Identifier: AGPL-3.0-or-later
export { markFor } from './form-mark.ts';
export { declaredIn, inLanguage } from './pages.ts';
