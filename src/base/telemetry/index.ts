// SPDX-License-Identifier: AGPL-3.0-or-later
export { log } from './log.ts';
export { type Metrics, metrics, serveMetrics } from './metrics.ts';
export { requestId, requests, routeOf } from './requests.ts';
