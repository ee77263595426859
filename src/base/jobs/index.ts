// SPDX-License-Identifier: AGPL-3.0-or-later
export { installJobs, type Jobs, openJobs, wake } from './jobs.ts';
