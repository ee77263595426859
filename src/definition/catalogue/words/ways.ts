// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Fault, lineOf, type Tree } from '../data-file.ts';
import { isNamed } from './assemble.ts';

/** How many ways one line may stand for: more of them are no longer read by whoever writes it. */
export const mostWays = 60;

/**
 * The ways of saying something that one line of a file of hearing stands for: `mi hanno (licenziato|mandato via)` for two, `(sì) lavoro`
 * for one with and one without. Undefined where its brackets do not say so, or stand for too many.
 */
export function waysIn(line: string): readonly string[] | undefined {
  const parts = line.split(/\(([^()]*)\)/);
  if (parts.some((part, n) => /[()]/.test(part) || (n % 2 === 0 && part.includes('|')))) return undefined;
  const choices = parts.map((part, n) => (n % 2 === 0 ? [part] : choicesOf(part)));
  if (choices.reduce((count, some) => count * some.length, 1) > mostWays) return undefined;
  const ways = choices.reduce((before, some) => before.flatMap((one) => some.map((next) => one + next)));
  return [...new Set(ways.map((way) => way.replace(/ +/g, ' ').trim()))];
}

// One alone may be left out.
function choicesOf(inside: string): readonly string[] {
  const some = inside.split('|');
  return some.length === 1 ? [...some, ''] : some;
}

/** A file of hearing, each of its lines in all the ways that it stands for, and the lines whose brackets do not say which those are. */
export function heardIn(
  file: string,
  tree: Tree | undefined,
): { readonly tree: Tree | undefined; readonly faults: readonly Fault[] } {
  if (tree === undefined) return { tree, faults: [] };
  const faults = unclear(tree, []).map(({ path, line }): Fault => {
    const message = `"${line}": its brackets name no ways of saying it; write (one|another), or (what may be left out)`;
    return { file, line: lineOf(file, path), code: 'wrong-form', message };
  });
  return { tree: inAllWays(tree), faults };
}

function inAllWays(tree: Tree): Tree {
  if (typeof tree === 'string') return tree;
  if (isNamed(tree))
    return Object.fromEntries(Object.entries(tree).map(([key, inner]) => [key, inAllWays(inner)]));
  const lines = (tree as readonly Tree[]).flatMap((one): readonly Tree[] =>
    typeof one === 'string' ? (waysIn(one) ?? [one]) : [one],
  );
  return [...new Set(lines)];
}

function unclear(
  tree: Tree,
  path: readonly string[],
): readonly { readonly path: readonly string[]; readonly line: string }[] {
  if (typeof tree === 'string') return waysIn(tree) === undefined ? [{ path, line: tree }] : [];
  const inside: readonly (readonly [string, Tree])[] = Object.entries(tree);
  return inside.flatMap(([key, inner]) => unclear(inner, [...path, key]));
}
