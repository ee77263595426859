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
  /** Strange, and possible: the answer is kept where the person is sure of it, and an officer is told. */
  readonly keeps?: true;
  /** Paths of other answers with which this one cannot be true. */
  readonly others?: readonly string[];
}

/** What an act says instead of its value: why not. `Code` are the reasons that the act has, so that a misspelt one does not compile. */
export interface Refusal<Code extends string> {
  readonly ok: false;
  readonly problems: readonly Problem<Code>[];
}

/** An outcome that can fail in expected ways, each with its code. */
export type Result<Value, Code extends string> = { readonly ok: true; readonly value: Value } | Refusal<Code>;

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** A refusal for one reason; add the path where the value stands in a larger one. */
export function refuse<const Code extends string>(
  code: Code,
  values?: Readonly<Record<string, string | number>>,
  path = '',
): Refusal<Code> {
  return { ok: false, problems: [values ? { code, path, with: values } : { code, path }] };
}
