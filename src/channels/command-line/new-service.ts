// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { actsIn, loadCatalogue, supportedLanguages } from '#catalogue/index.ts';
import { type Language, languages, systemClock, todayInItaly } from '#core/index.ts';
import { BadCall } from './bad-call.ts';
import { own, pathsOf } from './compile/index.ts';
import { type Block, blockOf } from './new/block.ts';
import { cardFrom, cardWords, examplesFrom, hearingFrom, ruleFrom, wordsFrom } from './new/files.ts';

const usage = 'new <slug> [folder] [--in <life event>] [--from <page of facts>]...';

/**
 * `sportello new <slug> [folder]`: the files of a service to begin from, in a folder of services (the product's own unless named), of the
 * life event where its card is, or `--in`. `--from` names pages with its block of questions. Writes over nothing.
 */
export async function newService(args: readonly string[]): Promise<void> {
  const { slug, folder, lifeEvent, pages } = callOf(args);
  const root = path.resolve(folder ?? path.join(own, 'services'));
  const catalogue = await loadCatalogue(root).catch((error: unknown) => {
    throw new BadCall(error instanceof Error ? error.message : String(error));
  });
  const known = catalogue.entries.get(slug);
  const event = known?.lifeEvent ?? lifeEvent;
  if (event === undefined || !catalogue.lifeEvents.some(({ id }) => id === event))
    throw new BadCall(
      `--in names its life event, one of ${catalogue.lifeEvents.map(({ id }) => id).join(', ')}`,
    );
  const into = path.join(root, event, slug);
  if (existsSync(path.join(into, 'service.ts'))) throw new BadCall(`${slug} has a rule already: ${into}`);
  // What this administration issues, and not what is issued by those whose acts it only cites.
  const kinds = Object.keys(actsIn([root]).kinds);
  const block = pages.map((page) => blockOf(read(page), slug, kinds)).find((one) => one !== undefined);
  if (pages.length > 0 && !block) throw new BadCall(`no page has a block "### ${slug}"`);
  mkdirSync(into, { recursive: true });
  const isDeclaredForAll = catalogue.administration.declaration?.says !== undefined;
  const offered = supportedLanguages(catalogue.brand);
  const files = filesFor(slug, block ?? empty, into, { kind: known?.card.kind, isDeclaredForAll, offered });
  for (const [file, content] of Object.entries(files)) {
    writeFileSync(path.join(into, file), content);
    process.stdout.write(`${path.relative(process.cwd(), path.join(into, file))}\n`);
  }
  if (!root.startsWith(own + path.sep) && !existsSync(path.join(root, 'tsconfig.json'))) {
    writeFileSync(path.join(root, 'tsconfig.json'), typesOf(root));
    process.stdout.write(`${path.relative(process.cwd(), path.join(root, 'tsconfig.json'))}\n`);
  }
  process.stdout.write(`\nsportello check services ${folder ?? ''}\n`.replace(/ \n$/, '\n'));
}

const empty: Block = {
  groups: ['me', 'contact'],
  questions: [],
  conditions: [],
  law: [],
  said: [],
  told: [],
  unread: [],
};

function callOf(args: readonly string[]) {
  const plain: string[] = [];
  const pages: string[] = [];
  let lifeEvent: string | undefined;
  for (let n = 0; n < args.length; n++) {
    const arg = args[n] ?? '';
    const next = args[n + 1];
    if (arg === '--in' && next) lifeEvent = next;
    else if (arg === '--from' && next) pages.push(next);
    else if (arg.startsWith('--')) throw new BadCall(usage);
    else {
      plain.push(arg);
      continue;
    }
    n += 1;
  }
  const [slug, folder, ...more] = plain;
  if (slug === undefined || !/^[a-z][a-z0-9-]*$/.test(slug) || more.length > 0) throw new BadCall(usage);
  return { slug, folder, lifeEvent, pages };
}

function read(page: string): string {
  if (!existsSync(page)) throw new BadCall(`${page} cannot be read`);
  return readFileSync(page, 'utf8');
}

// What stands there already is kept: words are added under those of the card.
function filesFor(
  slug: string,
  block: Block,
  into: string,
  {
    kind,
    isDeclaredForAll,
    offered,
  }: {
    readonly kind: string | undefined;
    readonly isDeclaredForAll: boolean;
    readonly offered: readonly Language[];
  },
): Readonly<Record<string, string>> {
  const before = (file: string) =>
    existsSync(path.join(into, file)) ? readFileSync(path.join(into, file), 'utf8').trimEnd() : undefined;
  const today = todayInItaly(systemClock);
  const files: Record<string, string> = {
    'service.ts': ruleFrom(slug, block, today, kind),
    'examples.yaml': examplesFrom(block, today),
  };
  if (before('card.yaml') === undefined) files['card.yaml'] = cardFrom(block);
  for (const language of languages) {
    const [words, hearing] = [`words.${language}.yaml`, `hearing.${language}.yaml`] as const;
    const ofCard = before(words);
    // Another language is begun where the card has it, or the counter offers it.
    if (ofCard === undefined && !offered.includes(language)) continue;
    files[words] =
      `${`${ofCard ?? cardWords().trimEnd()}\n\n${wordsFrom(block, language, isDeclaredForAll)}`.trimEnd()}\n`;
    if (before(hearing) === undefined) files[hearing] = hearingFrom(block, slug, language);
  }
  return files;
}

// So that the compiler knows the rooms of this package from a folder outside it, without an install there.
function typesOf(root: string): string {
  const at = (file: string) => path.relative(root, path.join(own, file));
  return `${JSON.stringify(
    {
      extends: at('tsconfig.json'),
      compilerOptions: {
        module: 'esnext',
        moduleResolution: 'bundler',
        typeRoots: [at('node_modules/@types')],
        paths: pathsOf(at),
      },
      include: ['.'],
    },
    undefined,
    2,
  )}\n`;
}
