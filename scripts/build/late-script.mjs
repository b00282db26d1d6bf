/** Makes a bundle read another script where it first uses it, and not at its start. */

/**
 * The text of a bundle that was made with `file` (a path from beside it, such as `./texts.js`) as an external module, in which every use
 * of that module requires `built`, which is what is made of it. Throws where the bundler wrote something else than is understood.
 */
export function withLateScript(code, file, built) {
  if (!code.includes(file)) return code;
  const path = file.replaceAll('.', String.raw`\.`);
  const [imported, module] = theOne(code, file, String.raw`import \* as (\w+) from "${path}";`);
  // Of several modules each has its own: which is whose, the text before it says.
  const some = String.raw`(?:external_\w+_)?x\(\{ (?:\["\w+"\]: \(\) => \(${module}\.\w+\)(?:, )?)* \}\)`;
  const named = String.raw`const (external_\w+_namespaceObject) = (?:${some}|${module});`;
  const [declared, name] = theOne(code.slice(code.indexOf(`external "${file}"`)), file, named);
  const late = code.replace(imported, '').replace(declared, '').replaceAll(name, `require('${built}')`);
  if (late.includes(module)) throw new Error(`The bundler uses ${file} in a way that is not understood.`);
  return late;
}

/** The first line of that form. */
function theOne(code, file, form) {
  const found = new RegExp(`^${form}$`, 'm').exec(code);
  if (found === null) throw new Error(`The bundler does not load ${file} as it used to.`);
  return found;
}
