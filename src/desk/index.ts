// SPDX-License-Identifier: AGPL-3.0-or-later
export { isOpened, openForVisit, openMinutes } from './openings.ts';
export { removeView, type SavedView, savedViews, saveView } from './saved-views.ts';
