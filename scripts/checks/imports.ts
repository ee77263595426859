// SPDX-License-Identifier: AGPL-3.0-or-later

const imports = /^(?:import|export)\b[^;]*?\bfrom '[^']+'|^import '[^']+'|\bimport\('[^']+'\)/gm;

/** What a file imports: the arrows between rooms follow from it, and from nothing else in the file. */
export function importsOf(text: string): string {
  return (text.match(imports) ?? []).join('\n');
}

const exported =
  /^export (?:(?:declare|async|abstract) )*(?:const|let|class|function\*?|interface|type|enum) +(\w+)/gm;

/**
 * What a file imports and exports, and which of its exports it uses itself: what is unused in the project follows from that. Where
 * something is imported while it runs, or by one name for all, any line may say what is used of it: the whole text then.
 */
export function usesOf(text: string): string {
  if (/\bimport\(|\bimport \* as |\bresolve\(/m.test(text)) return text;
  const own = [...text.matchAll(exported)].map(
    ([, name = '']) => `${name} ${(text.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length > 1}`,
  );
  const lists = text.match(/^export (?:(?:type )?\{[^}]*\}|default)/gm) ?? [];
  return [importsOf(text), ...own, ...lists].join('\n');
}
