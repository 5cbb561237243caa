import { run as append } from './append.bench';
import { run as audit } from './audit.bench';
import { run as command } from './command.bench';
import type { Emit } from './figure';
import { run as project } from './project.bench';
import { run as timeline } from './timeline.bench';

/** Each benchmark and the names it may emit before the stroke. */
const BENCHMARKS = { append, audit, command, project, timeline } as const;

const asked = process.argv.slice(2);
const wanted = (name: string): boolean =>
  asked.length === 0 || asked.some((ask) => name === ask || name.startsWith(`${ask}/`));

const round = (figure: number): number => Number(figure.toPrecision(4));

const emit: Emit = ({ figure, baselineFigure, ...rest }) =>
  console.log(
    JSON.stringify({
      name: rest.name,
      figure: round(figure),
      unit: rest.unit,
      baseline: rest.baseline,
      baselineFigure: round(baselineFigure),
      ratio: Number((figure / baselineFigure).toFixed(2)),
    }),
  );

for (const [name, run] of Object.entries(BENCHMARKS)) {
  if (asked.length > 0 && !asked.some((ask) => ask.split('/')[0] === name)) continue;
  process.stderr.write(`benchmark ${name} …\n`);
  await run(emit, wanted);
}
