// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import process from 'node:process';
import { ok, type Result, refuse } from '#core/index.ts';

/** How many processes work, and how long is waited for them. */
export interface PoolSettings {
  /** What a worker runs; it calls `serve`. */
  readonly file: URL;
  /** What every worker is told before its first task. */
  readonly setup: unknown;
  readonly workers: number;
  /** How many tasks may wait for a free worker; the next one is told `busy`. */
  readonly waiting: number;
  /** How long a worker may take to be ready. */
  readonly startMs: number;
  /** How long a task may take; who takes longer has stalled. */
  readonly taskMs: number;
  /** As `nice` counts it: 0 without it, more for what may wait. */
  readonly priority?: number;
}

/** `busy`: too many wait. `lost`: the worker crashed, stalled or could not start; the next task finds another. */
export type NotDone = 'busy' | 'lost';

export interface Pool<Task, Reply> {
  ask(task: Task): Promise<Result<Reply, NotDone>>;
  /** Ends the workers; what was being done is lost. */
  close(): Promise<void>;
}

interface Job<Task, Reply> {
  readonly task: Task;
  readonly done: (result: Result<Reply, NotDone>) => void;
}

interface Worker<Task, Reply> {
  readonly child: ChildProcess;
  isReady: boolean;
  job: Job<Task, Reply> | undefined;
  timer: NodeJS.Timeout | undefined;
}

/**
 * Processes that each do one task at a time. A task that finds none free waits in line, up to `waiting` of them. A worker that crashes or
 * stalls costs the task it had in hand, and another takes its place.
 */
export function openPool<Task, Reply>(settings: PoolSettings): Pool<Task, Reply> {
  const workers = new Set<Worker<Task, Reply>>();
  const line: Job<Task, Reply>[] = [];
  let isClosed = false;
  begin();
  return {
    ask(task) {
      const { promise, resolve: done } = Promise.withResolvers<Result<Reply, NotDone>>();
      const free = [...workers].filter(({ job }) => !job).length + settings.workers - workers.size;
      if (isClosed) done(refuse('lost'));
      else if (line.length >= settings.waiting + free) done(refuse('busy'));
      else line.push({ task, done });
      next();
      return promise;
    },
    async close() {
      isClosed = true;
      for (const { done } of line.splice(0)) done(refuse('lost'));
      await Promise.all([...workers].map(ended));
    },
  };

  function begin(): void {
    while (workers.size < settings.workers) start();
  }

  function start(): void {
    const child = fork(settings.file, {
      serialization: 'advanced',
      execArgv: ['--disable-warning=ExperimentalWarning'],
    });
    const worker: Worker<Task, Reply> = { child, isReady: false, job: undefined, timer: undefined };
    workers.add(worker);
    watch(worker, settings.startMs);
    child.on('message', (message: { readonly ready: true } | { readonly reply: Reply }) => {
      clearTimeout(worker.timer);
      const { job } = worker;
      worker.isReady = true;
      worker.job = undefined;
      if (job && 'reply' in message) job.done(ok(message.reply));
      next();
    });
    child.on('error', () => child.kill('SIGKILL'));
    child.on('exit', () => gone(worker));
    if (settings.priority && child.pid !== undefined) os.setPriority(child.pid, settings.priority);
    child.send({ setup: settings.setup }, noted);
  }

  function gone(worker: Worker<Task, Reply>): void {
    clearTimeout(worker.timer);
    workers.delete(worker);
    worker.job?.done(refuse('lost'));
    if (isClosed) return;
    // What cannot start is not tried again and again: the next task tries.
    if (worker.isReady) begin();
    else if (workers.size === 0) for (const { done } of line.splice(0)) done(refuse('lost'));
  }

  function next(): void {
    if (isClosed || line.length === 0) return;
    begin();
    for (const worker of workers) {
      if (!worker.isReady || worker.job) continue;
      const job = line.shift();
      if (!job) return;
      worker.job = job;
      watch(worker, settings.taskMs);
      worker.child.send({ task: job.task }, noted);
    }
  }

  function watch(worker: Worker<Task, Reply>, patienceMs: number): void {
    worker.timer = setTimeout(() => worker.child.kill('SIGKILL'), patienceMs);
  }
}

async function ended({ child }: { readonly child: ChildProcess }): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

// A worker that is gone is noticed by its end.
function noted(): void {}

/**
 * The other side: a process that is set up once and then does what it is asked, one task after the other. What it throws ends it; it
 * ends with whoever started it.
 */
export function serve<Setup, Task, Reply>(
  open: (setup: Setup) => Promise<(task: Task) => Promise<Reply>>,
): void {
  const { promise: work, resolve: begin } = Promise.withResolvers<(task: Task) => Promise<Reply>>();
  process.on('disconnect', () => process.exit(0));
  process.on('message', async (message: { readonly setup: Setup } | { readonly task: Task }) => {
    if ('setup' in message) {
      begin(await open(message.setup));
      process.send?.({ ready: true });
    } else {
      const act = await work;
      process.send?.({ reply: await act(message.task) });
    }
  });
}
