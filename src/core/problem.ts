// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Something expected that stands in the way of an answer. A code and typed fields, never a sentence: the wording is made
 * from the code, per channel and language. `path` says where: `children.0.birth`; empty for the whole.
 */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly path: string;
  /** Figures for the wording, such as the greatest number allowed; never what the person typed. */
  readonly with?: Readonly<Record<string, string | number>>;
}

/** An outcome that can fail in expected ways. */
export type Result<Value, Failure = readonly Problem[]> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: Failure };

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** A refusal for one reason; add the path where the value stands in a larger one. */
export function refuse(
  code: string,
  values?: Readonly<Record<string, string | number>>,
  path = '',
): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [values ? { code, path, with: values } : { code, path }] };
}
