import { posix } from 'node:path';

import ts from 'typescript';

import { impurities } from './purity.js';

/** What one part of src/ may import, and whether it is pure (DESIGN §3). */
interface Part {
  /** Parts whose modules it may use at run time. */
  readonly uses: readonly string[];
  /** Parts of which it may use types only. */
  readonly types?: readonly string[];
  /** Packages and built-in modules; `node:` stands for all built-in ones. */
  readonly packages?: readonly string[];
  readonly pure?: true;
}

const ENTRY: Part = {
  uses: ['base', 'capture', 'check', 'decide', 'record', 'report', 'execute', 'gate', 'run', 'entry'],
  types: [
    'ports',
    'artifact-client',
    'github-client',
    'policy-engine',
    'bundle-maker',
    'enforcement',
    'execution',
    'replay-stores',
    'probe-suite',
    'verifier',
    'verifier-parts',
    'commands',
    'actions-core',
  ],
  packages: ['node:'],
};

const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['base', { uses: ['base'], packages: ['@noble/hashes'], pure: true }],
  ['capture', { uses: ['base', 'capture'], types: ['github-client'], packages: ['node:', 'yauzl', 'yaml', 'picomatch'] }],
  ['check', { uses: ['base', 'check'], pure: true }],
  ['decide', { uses: ['base', 'decide'], pure: true }],
  ['record', { uses: ['base', 'record'], pure: true }],
  ['report', { uses: ['base', 'report'], packages: ['node:'] }],
  // What leaves a mark that outlives the run: claims of nonces.
  ['execute', { uses: ['base', 'execute'], packages: ['node:'] }],
  ['gate', { uses: ['base', 'check', 'decide', 'record'], pure: true }],
  // The way back: derives a decision again from what is recorded of it.
  ['replay', { uses: ['base', 'gate', 'replay'], types: ['enforce'], pure: true }],
  // The second job: a bundle of its own, because the validators of records are large.
  ['enforce', { uses: ['base', 'check', 'decide', 'record'], types: ['gate'], pure: true }],
  ['ports', { uses: [], types: ['base'], pure: true }],
  ['run', { uses: ['base', 'gate', 'enforce', 'run'], types: ['ports'] }],
  // Bundles of their own, loaded late: whoever imported one at the top would load it always.
  ['commands', { uses: ['entry'] }],
  ['bundle-maker', { uses: ['record', 'report'] }],
  ['enforcement', { uses: ['capture', 'run'] }],
  ['execution', { uses: ['execute', 'run'] }],
  ['replay-stores', { uses: ['entry'] }],
  ['policy-engine', { uses: ['base', 'capture', 'check'], types: ['github-client'] }],
  ['github-client', { uses: ['base'], packages: ['node:', '@actions/github'] }],
  ['artifact-client', { uses: ['base'], packages: ['node:', '@actions/artifact'] }],
  ['actions-core', { uses: ['base'], packages: ['@actions/core'] }],
  // What is damaged and how; files and keys come through ports, and the gate as an argument.
  ['probe', { uses: ['base', 'probe'], types: ['check', 'gate'], pure: true }],
  [
    'probe-suite',
    { uses: ['base', 'capture', 'probe', 'probe-suite', 'report'], types: ['check', 'gate', 'ports'], packages: ['node:'] },
  ],
  ['verify', { uses: ['base', 'replay', 'verify'], pure: true }],
  [
    'verify-suite',
    {
      uses: ['base', 'capture', 'check', 'report', 'verify', 'verify-suite'],
      types: ['zip-reader', 'verifier-parts'],
      packages: ['node:'],
    },
  ],
  // Both ways to ask for it: the command line and the Action.
  ['verifier', { uses: ['base', 'capture', 'entry', 'report', 'verify-suite', 'verifier'], packages: ['node:'] }],
  ['verifier-parts', { uses: ['base', 'enforce', 'verifier', 'verify-suite', 'verify'] }],
  ['verify-worker', { uses: [], types: ['verifier', 'verify-suite'], packages: ['node:'] }],
  ['zip-reader', { uses: ['capture'] }],
  ['entry', ENTRY],
  ['action', ENTRY],
  // The launcher of the command line: whatever it imported at the top would be read for every command.
  ['cli', { uses: [], types: ['command-line', 'verifier'] }],
  ['command-line', ENTRY],
]);

/** Files of stages that touch the outside world and that must not do so themselves. */
const PURE_FILES = /^report\/(render|probe|outcome-json|words|policy-words|escape|delivered|annotations|outputs)/;

const MAX_LINES = 250;

/** What a source file of src/ does that its part may not. `path` is relative to src/, with `/`. */
export function violationsOf(path: string, source: string): string[] {
  const name = partOf(path);
  const part = PARTS.get(name);
  if (part === undefined) return [`${name} is no part of the house`];
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ESNext, true);
  const pure = part.pure === true || PURE_FILES.test(path);
  return [
    ...importsOf(file).flatMap((found) => importViolations(path, part, pure, found)),
    ...(pure ? impurities(file) : []),
    ...(isLong(source) ? [`it has more than ${String(MAX_LINES)} lines`] : []),
  ];
}

/** Whether a hand-written file is over the limit of lines. */
export function isLong(source: string): boolean {
  return source.split('\n').length - 1 > MAX_LINES;
}

/** The part that a file belongs to: its first folder, or its own name where it stands at the top. */
function partOf(path: string): string {
  const [first = ''] = path.split('/');
  return first.replace(/\.(d\.)?ts$/, '');
}

interface Import {
  /** null for a dynamic import of something that is computed. */
  readonly specifier: string | null;
  readonly kind: 'static' | 'dynamic' | 'type';
}

function importsOf(file: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, kind: Import['kind']): void => {
    found.push({ specifier: node !== undefined && ts.isStringLiteralLike(node) ? node.text : null, kind });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      // `import { type X }` still loads the module; only `import type` does not.
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? 'type' : 'static');
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
      add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'static');
    } else if (ts.isImportTypeNode(node)) {
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, 'type');
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], 'dynamic');
    } else if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'require') {
      add(node.arguments[0], 'static');
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function importViolations(path: string, part: Part, pure: boolean, { specifier, kind }: Import): string[] {
  if (specifier === null) return ['it imports something that is computed'];
  if (!specifier.startsWith('.')) return packageViolations(path, part, pure, specifier, kind);
  const target = partOf(posix.normalize(posix.join(posix.dirname(path), specifier)).replace(/\.js$/, '.ts'));
  const allowed = [...part.uses, ...(kind === 'static' ? [] : (part.types ?? []))];
  return allowed.includes(target) ? [] : [`it imports ${kind === 'type' ? 'types of ' : ''}${target}`];
}

function packageViolations(path: string, part: Part, pure: boolean, specifier: string, kind: Import['kind']): string[] {
  // The one native hash: the same digest as the pure one, faster on bulk bytes.
  if (path === 'base/digest.ts' && specifier === 'node:crypto') return [];
  // Verifying a signature sees and changes nothing outside.
  if (path.startsWith('check/envelope/') && specifier === 'node:crypto') return [];
  const builtIn = specifier.startsWith('node:');
  if (builtIn && pure && kind !== 'type') return [`it is pure and imports ${specifier}`];
  const name = builtIn
    ? 'node:'
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');
  return part.packages?.includes(name) === true ? [] : [`it imports ${specifier}`];
}
