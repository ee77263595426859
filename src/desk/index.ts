// SPDX-License-Identifier: AGPL-3.0-or-later
export { removeView, type SavedView, savedViews, saveView } from './saved-views.ts';
