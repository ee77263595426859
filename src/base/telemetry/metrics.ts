// SPDX-License-Identifier: AGPL-3.0-or-later
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** A number that is asked for when somebody looks: how many wait, how many are in use. */
export interface Gauged {
  readonly name: string;
  readonly help: string;
  /** By the value of one label, or one number. */
  readonly read: () => Promise<number | Readonly<Record<string, number>>>;
  readonly label?: string;
}

/** What a process counts of itself, in the form of Prometheus. No label holds anything of a person. */
export interface Metrics {
  request(
    of: { readonly method: string; readonly route: string; readonly status: number },
    seconds: number,
  ): void;
  gauge(gauged: Gauged): void;
  /** The text that Prometheus reads (exposition format 0.0.4). */
  text(): Promise<string>;
}

// From a page out of memory to a promise broken.
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function metrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'sportello_' });
  const registers = [registry];
  const took = new Histogram({
    name: 'sportello_request_seconds',
    help: 'Time to answer a request, by route, method and class of status',
    labelNames: ['route', 'method', 'status'],
    buckets,
    registers,
  });
  const faults = new Counter({
    name: 'sportello_request_faults_total',
    help: 'Requests answered with 500 or above, by route and status',
    labelNames: ['route', 'status'],
    registers,
  });
  return {
    request({ method, route, status }, seconds) {
      took.observe({ route, method, status: `${Math.floor(status / 100)}xx` }, seconds);
      if (status >= 500) faults.inc({ route, status: String(status) });
    },
    gauge({ name, help, read, label }) {
      new Gauge({
        name: `sportello_${name}`,
        help,
        labelNames: label ? [label] : [],
        registers,
        async collect() {
          const value = await read().catch(() => undefined);
          this.reset();
          // What cannot be read now is no number, not zero.
          if (!label) this.set(typeof value === 'number' ? value : Number.NaN);
          else for (const [of, count] of Object.entries(value ?? {})) this.set({ [label]: of }, count);
        },
      });
    },
    text: () => registry.metrics(),
  };
}

/** Answers Prometheus on a port of its own, which no proxy shows to the world. */
export function serveMetrics(
  of: Metrics,
  at: { readonly host: string; readonly port: number },
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    of.text().then(
      (text) =>
        response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text),
      () => response.writeHead(503).end(),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(at.port, at.host, () => {
      const { port } = server.address() as AddressInfo;
      resolve({ port, close: () => new Promise((done) => void server.close(() => done())) });
    });
  });
}
