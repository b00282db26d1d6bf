import { EOL } from 'node:os';

/** The step outputs of a file, read as the runner reads it: a name and a delimiter, a value up to the line that is the delimiter. */
export function readStepOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  let rest = text;
  while (rest !== '') {
    const [head = ''] = rest.split(EOL, 1);
    const name = head.slice(0, head.indexOf('<<'));
    const delimiter = head.slice(name.length + 2);
    const body = rest.slice(head.length + EOL.length);
    const end = body.indexOf(`${EOL}${delimiter}${EOL}`);
    if (!head.includes('<<') || end < 0) throw new Error(`no step output begins with ${JSON.stringify(rest.slice(0, 80))}`);
    outputs[name] = body.slice(0, end);
    rest = body.slice(end + delimiter.length + 2 * EOL.length);
  }
  return outputs;
}
