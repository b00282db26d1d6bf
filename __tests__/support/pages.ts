/** Reads the documents of the project, as far as tests look at them: fenced blocks, links, headings and tables. */

import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** A fenced block of code. */
export interface Block {
  readonly language: string;
  readonly text: string;
}

/** One document, by its path from the root of the repository. */
export interface Page {
  readonly path: string;
  /** Everything but fenced blocks. */
  readonly prose: string;
  readonly blocks: readonly Block[];
}

const FENCE = /^```(\w*)\n([^]*?)^```$/gm;

export function readPage(path: string): Page {
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  const blocks = Array.from(text.matchAll(FENCE), ([, language = '', body = '']) => ({ language, text: body }));
  return { path, prose: text.replaceAll(FENCE, ''), blocks };
}

/** All documents that are written for readers. */
export function allPages(): readonly Page[] {
  const below = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => posix.join(folder, name.replaceAll('\\', '/')));
  return ['README.md', 'CHANGELOG.md', ...below('docs'), ...below('.github'), ...below('examples')].map(readPage);
}

/** The blocks of one language. */
export function blocksIn(page: Page, language: string): readonly string[] {
  return page.blocks.filter((block) => block.language === language).map(({ text }) => text);
}

/** Targets of links and images. */
export function linksIn({ prose }: Page): readonly string[] {
  return Array.from(prose.matchAll(/\]\(([^)\s]+)\)/g), ([, target = '']) => target);
}

/** The anchors that GitHub gives to headings. */
export function anchorsIn({ prose }: Page): ReadonlySet<string> {
  return new Set(
    Array.from(prose.matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** The rows of the tables below one heading, cell by cell, without their heads. */
export function rowsBelow({ prose }: Page, heading: string): readonly (readonly string[])[] {
  const section = prose.split(/^#+ /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
  const isHead = (line: string | undefined): boolean => line !== undefined && /^\|[ :|-]+\|$/.test(line);
  const lines = section.split('\n');
  return lines
    .filter((line, index) => line.startsWith('|') && !isHead(line) && !isHead(lines[index + 1]))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** The code spans of a text. */
export function codeSpans(text: string): readonly string[] {
  return Array.from(text.matchAll(/`([^`]+)`/g), ([, code = '']) => code);
}
