import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import coverage from 'istanbul-lib-coverage';
import sourceMaps from 'istanbul-lib-source-maps';

/** Least share of lines, and of branches, of hand-written code that the tests must run, in percent. */
const THRESHOLD = 95;

/** Adds up all counters of a folder, prints a table by source file, and says whether the threshold is met. */
export async function reportCoverage(root, folder, zero) {
  const counted = coverage.createCoverageMap(zero);
  for (const name of readdirSync(folder)) counted.merge(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  const map = await sourceMaps.createSourceMapStore().transformCoverage(counted);

  const total = coverage.createCoverageSummary();
  const rows = map.files().map((file) => {
    const summary = map.fileCoverageFor(file).toSummary();
    total.merge(summary);
    const missed = map.fileCoverageFor(file).getUncoveredLines();
    return [
      relative(root, file).replaceAll('\\', '/'),
      share(summary.lines),
      share(summary.branches),
      missed.slice(0, 12).join(' '),
    ];
  });
  const width = Math.max(...rows.map(([file]) => file.length));
  const print = ([file, lines, branches, missed]) => {
    console.log(`${file.padEnd(width)}  ${lines.padStart(7)}  ${branches.padStart(8)}  ${missed}`.trimEnd());
  };
  print(['file', 'lines', 'branches', 'lines that no test runs']);
  rows.sort(([left], [right]) => (left < right ? -1 : 1)).forEach(print);
  print(['all', share(total.lines), share(total.branches), '']);

  const met = total.lines.total > 0 && total.lines.pct >= THRESHOLD && total.branches.pct >= THRESHOLD;
  console.log(`Threshold ${THRESHOLD} % of lines and of branches: ${met ? 'met' : 'NOT met'}.`);
  return met;
}

function share({ total, covered }) {
  return total === 0 ? '-' : ((100 * covered) / total).toFixed(1);
}
