// SPDX-License-Identifier: AGPL-3.0-or-later
export { BadSettings } from './fault.ts';
export { settingsTable } from './guide.ts';
export { type PostSettings, type Settings, settingsFrom } from './settings.ts';
