// SPDX-License-Identifier: AGPL-3.0-or-later
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type ts from 'typescript';
import type { Fault } from '#catalogue/index.ts';
import { inAuthorsWords } from './authors-words.ts';
import { own, pathsOf } from './rooms.ts';

type Compiler = typeof ts;

const at = (file: string) => path.join(own, file);

/**
 * What the TypeScript compiler finds in the code of a folder of services, in an author's words where the cause is a common one; undefined
 * where the compiler is not installed, as in production. `questionsOf` gives the questions of the service whose file it is. One fault a line: the
 * others of a line follow from it.
 */
export async function compileFaults(
  folder: string,
  questionsOf: (file: string) => readonly string[],
): Promise<readonly Fault[] | undefined> {
  const compiler = await installed();
  if (!compiler) return undefined;
  const files = globSync('**/*.ts', {
    cwd: folder,
    exclude: (name) => name === 'node_modules' || name.endsWith('.test.ts'),
  }).map((file) => path.join(folder, file));
  const program = compiler.createProgram({ rootNames: files, options: optionsOf(compiler) });
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    const told = onePerLine(
      found.map((diagnostic) => {
        const text = compiler.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
        const { message, isCommon } = inAuthorsWords(text, questionsOf(file));
        const line = lineIn(source, startOf(message, source?.text ?? '') ?? diagnostic.start ?? 0);
        return { file, line, code: 'type' as const, message, isCommon };
      }),
    );
    return causesAlone(told, source?.text ?? '');
  });
}

// Of a declaration with something wrong in it the compiler knows nothing more: all that it declares would be told as declared nowhere.
function causesAlone(told: readonly Fault[], text: string): readonly Fault[] {
  const follows = ({ message }: Fault) => {
    const id = /^(\S+) is declared nowhere /.exec(message)?.[1];
    return id !== undefined && new RegExp(`(?<![\\w-])'?${id}'?: `).test(text);
  };
  const causes = told.filter((fault) => !/ is declared nowhere /.test(fault.message));
  return causes.length === 0 ? told : told.filter((fault) => !follows(fault));
}

function lineIn(source: ts.SourceFile | undefined, start: number): number {
  return (source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
}

// A guard is told where its question is, not where all of them begin.
function startOf(message: string, text: string): number | undefined {
  const guarded = /^(\S+): its guard /.exec(message)?.[1];
  const found = guarded === undefined ? -1 : text.search(new RegExp(`${guarded}'?: `));
  return found === -1 ? undefined : found;
}

async function installed(): Promise<Compiler | undefined> {
  try {
    return (await import('typescript')).default;
  } catch {
    return undefined;
  }
}

// As strict as the product, but for what is only untidy.
function optionsOf(compiler: Compiler): ts.CompilerOptions {
  const { config } = compiler.parseConfigFileTextToJson(
    'tsconfig.json',
    readFileSync(at('tsconfig.json'), 'utf8'),
  );
  const { options } = compiler.convertCompilerOptionsFromJson(config.compilerOptions, own);
  return {
    ...options,
    module: compiler.ModuleKind.ESNext,
    moduleResolution: compiler.ModuleResolutionKind.Bundler,
    noUnusedLocals: false,
    noUnusedParameters: false,
    typeRoots: [at('node_modules/@types')],
    paths: pathsOf(at),
  };
}

function onePerLine(found: readonly (Fault & { readonly isCommon: boolean })[]): readonly Fault[] {
  const byLine = new Map<number, (typeof found)[number]>();
  for (const fault of found) {
    const before = byLine.get(fault.line);
    if (!before || (fault.isCommon && !before.isCommon)) byLine.set(fault.line, fault);
  }
  return [...byLine.values()].map(({ isCommon: _, ...fault }) => fault);
}
