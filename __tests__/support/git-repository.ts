import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of a commit: its text, or what a symbolic link says, or the commit of a submodule; null takes it away. */
export type Content = string | Uint8Array | { readonly link: string } | { readonly submodule: string } | null;

/** A real repository with a work tree, made by the git of this machine. */
export interface GitRepository {
  readonly path: string;
  /** Runs git in it and gives what it prints, without the line end. */
  readonly git: (...parameters: readonly string[]) => string;
  /** Commits these changes of the work tree; gives the id of the commit. */
  readonly commit: (files: Readonly<Record<string, Content>>) => string;
  /** The id of what stands at a path of a commit. */
  readonly idOf: (commit: string, path: string) => string;
}

const ENVIRONMENT = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};

/** Runs git anywhere; gives what it prints. */
export function readGit(folder: string, ...parameters: readonly string[]): Buffer {
  return execFileSync('git', parameters, { cwd: folder, env: ENVIRONMENT, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The same as text without the line end. */
export function runGit(folder: string, ...parameters: readonly string[]): string {
  return readGit(folder, ...parameters)
    .toString()
    .trimEnd();
}

/** Runs git with something on its standard input; gives what it prints, without the line end. */
export function feedGit(folder: string, input: string, ...parameters: readonly string[]): string {
  const options = { cwd: folder, env: ENVIRONMENT, input, stdio: 'pipe' } as const;
  return execFileSync('git', parameters, options).toString().trimEnd();
}

/** Makes a repository in a folder, which is made as well. */
export function makeRepository(path: string, hash: 'sha1' | 'sha256' = 'sha1'): GitRepository {
  mkdirSync(path, { recursive: true });
  const git = (...parameters: readonly string[]): string => runGit(path, ...parameters);
  git('init', '--quiet', `--object-format=${hash}`, '--initial-branch=main');
  const commit = (files: Readonly<Record<string, Content>>): string => {
    for (const [name, content] of Object.entries(files)) stage(path, git, name, content);
    git('commit', '--quiet', '--allow-empty', '-m', 'x');
    return git('rev-parse', 'HEAD');
  };
  return { path, git, commit, idOf: (commitId, name) => git('rev-parse', `${commitId}:${name}`) };
}

function stage(path: string, git: GitRepository['git'], name: string, content: Content): void {
  const target = join(path, name);
  mkdirSync(dirname(target), { recursive: true });
  if (content === null) git('rm', '--quiet', '-r', name);
  else if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(target, content);
  else if ('link' in content) symlinkSync(content.link, target);
  else {
    git('update-index', '--add', '--cacheinfo', `160000,${content.submodule},${name}`);
    return;
  }
  if (content !== null) git('add', '--force', name);
}
