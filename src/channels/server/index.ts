// SPDX-License-Identifier: AGPL-3.0-or-later
export { gauges } from './gauges.ts';
export { type Health, health, healthRoutes, statusRoute } from './health.ts';
export { listen } from './listen.ts';
