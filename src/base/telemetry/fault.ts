// SPDX-License-Identifier: AGPL-3.0-or-later

/** What may be told of an error to whoever runs the counter. */
export interface Fault {
  readonly fault: string;
  /** The first place of ours in its stack. */
  readonly at?: string;
  /** SQLSTATE of PostgreSQL (`23505`), or the code of the system (`ECONNREFUSED`). */
  readonly code?: string;
  /** The constraint of the database that refused. */
  readonly constraint?: string;
  /** The same of what caused it. */
  readonly cause?: string;
}

// A name of ours or PostgreSQL's; anything longer or with other signs may be somebody's words.
const plain = /^[A-Za-z0-9_.-]{1,60}$/;

/** An error without its message, which can quote what a person typed. */
export function fault(error: unknown): Fault {
  if (!(error instanceof Error)) return { fault: typeof error };
  const at = error.stack
    ?.split('\n')
    .find((line) => line.trim().startsWith('at '))
    ?.trim();
  const { cause } = error;
  return {
    fault: error.name,
    ...(at ? { at } : {}),
    ...textOf(error, 'code'),
    ...textOf(error, 'constraint'),
    ...(cause instanceof Error
      ? { cause: [cause.name, textOf(cause, 'code').code].filter(Boolean).join(' ') }
      : {}),
  };
}

function textOf<Key extends 'code' | 'constraint'>(error: Error, key: Key): { readonly [K in Key]?: string } {
  const value = key in error ? (error as unknown as Readonly<Record<Key, unknown>>)[key] : undefined;
  return typeof value === 'string' && plain.test(value) ? ({ [key]: value } as { [K in Key]?: string }) : {};
}
