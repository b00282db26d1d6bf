/** What is done to a bundle on the decision path, so that a runner has less to read before it can decide. */
import * as prettier from 'prettier';
import ts from 'typescript';

import { withFastHash } from './hash.mjs';
import { asScript } from './script.mjs';
import { withoutUnused } from './unused.mjs';

/** How the bundler loads a module of Node: through a `require` of its own making, which takes time to make and to ask. */
const REQUIRE = /__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\(/g;
const MAKE_REQUIRE = /^import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \} from "(?:node:)?module";$/m;
/** Serves assets that lie beside a bundle; there are none. */
const ASSET_BASE = /^(?:\/\*+\/ )?if \(typeof __nccwpck_require__ !== 'undefined'\) __nccwpck_require__\.ab = .*$/m;

/** The name of a module that Node has not loaded by itself: what rarely uses it asks for it then. */
const LATE_MODULE =
  /^const (external_node_(?:crypto|os|tty|child_process|worker_threads)_namespaceObject) = (process\.getBuiltinModule\("node:\w+"\));$/gm;

/** Modules of Node asked for directly, as every supported Node can. */
function withBuiltins(code) {
  const direct = code.replace(MAKE_REQUIRE, '').replace(ASSET_BASE, '').replaceAll(REQUIRE, 'process.getBuiltinModule(');
  const late = [...direct.matchAll(LATE_MODULE)];
  // In parentheses: behind `new` stands the name of a class, and not a call.
  return late.reduce((text, [line, name, load]) => text.replace(line, '').replaceAll(name, `(${load})`), direct);
}

/** Text in ASCII takes half the memory, and is decoded in half the time: what strings hold beyond it is written with escapes. */
function inAscii(code) {
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * A bundle that does the same as `code` and starts faster; `scripts` names all bundles that are made so. It stays readable, which
 * a minified file is not.
 */
export async function finish(code, scripts) {
  const [shebang = ''] = /^#!.*\n/.exec(code) ?? [];
  const script = asScript(withoutUnused(withFastHash(withBuiltins(code.slice(shebang.length)))), scripts);
  return shebang + inAscii(await withoutComments(script));
}

/** Comments are a third of the bytes, and a runner reads them all. */
async function withoutComments(code) {
  const compilerOptions = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, removeComments: true };
  const { outputText } = ts.transpileModule(code, { compilerOptions });
  return await prettier.format(outputText, {
    parser: 'babel',
    printWidth: 160,
    singleQuote: true,
    useTabs: true,
    semi: false,
    bracketSpacing: false,
    arrowParens: 'avoid',
  });
}
