import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { MAX_LOG_LINE_CHARACTERS } from '../../src/base/limits.js';
import { createActionLog, createTerminalLog } from '../../src/report/log.js';
import { HOSTILE_TEXTS } from '../support/outcome.js';

const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from(':#[]%\n\r \tadebug')) }),
);

/** What a log writes when it is used in this way. */
function written(
  create: typeof createActionLog,
  debugOn: boolean,
  use: (log: ReturnType<typeof createActionLog>) => void,
): string[] {
  const lines: string[] = [];
  use(create((line) => lines.push(line), debugOn));
  return lines;
}

describe('the log of the Action', () => {
  test('has one group a stage, and details only where debug logging is on', () => {
    const use = (log: ReturnType<typeof createActionLog>): void => {
      log.startGroup('Check');
      log.info('result: read');
      log.debug('result: 100 %');
      log.endGroup();
    };
    expect(written(createActionLog, false, use)).toEqual(['::group::Check\n', 'result: read\n', '::endgroup::\n']);
    expect(written(createActionLog, true, use)).toEqual([
      '::group::Check\n',
      'result: read\n',
      '::debug::result: 100 %25\n',
      '::endgroup::\n',
    ]);
  });

  test('never lets a text be a command, or a line more than one', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [info = ''] = written(createActionLog, true, (log) => log.info(text));
        expect(info.slice(0, -1)).not.toMatch(/::|##\[|[\p{C}\p{Zl}\p{Zp}]/u);
        expect(info.endsWith('\n')).toBe(true);
        for (const name of ['group', 'debug']) {
          const [command = ''] = written(createActionLog, true, (log) =>
            name === 'group' ? log.startGroup(text) : log.debug(text),
          );
          expect(command.startsWith(`::${name}::`)).toBe(true);
          const data = command.slice(`::${name}::`.length);
          expect(data).not.toMatch(/%(?!25)/);
          expect(data.replaceAll('%25', '%')).toBe(info);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('cuts a line that has no end', () => {
    const [line = ''] = written(createActionLog, false, (log) => log.info('x'.repeat(10 * MAX_LOG_LINE_CHARACTERS)));
    expect(line).toBe(`${'x'.repeat(MAX_LOG_LINE_CHARACTERS)}…\n`);
  });

  test('throws what its writer throws', () => {
    const log = createActionLog(() => {
      throw new Error('full');
    }, true);
    for (const call of [() => log.info(''), () => log.debug(''), () => log.startGroup(''), () => log.endGroup()]) {
      expect(call).toThrow('full');
    }
  });
});

describe('the log of the command line', () => {
  const use = (log: ReturnType<typeof createTerminalLog>): void => {
    log.info('a lock was taken over');
    log.debug('before');
    log.startGroup('Check');
    log.info('result: read');
    log.debug('sha256');
    log.endGroup();
    log.info('the gate itself failed');
  };

  test('says only what no outcome says', () => {
    expect(written(createTerminalLog, false, use)).toEqual(['a lock was taken over\n', 'the gate itself failed\n']);
  });

  test('says all of it where debug logging is on', () => {
    expect(written(createTerminalLog, true, use)).toEqual(
      ['a lock was taken over', 'before', '[Check]', 'result: read', 'sha256', 'the gate itself failed'].map(
        (line) => `${line}\n`,
      ),
    );
  });

  test('holds no control character but the end of its line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = written(createTerminalLog, true, (log) => {
          log.startGroup(text);
          log.info(text);
          log.debug(text);
        });
        expect(lines).toHaveLength(3);
        for (const line of lines) {
          expect(line.slice(0, -1)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
          expect(line.endsWith('\n')).toBe(true);
        }
      }),
    );
  });
});
