/**
 * `npm run conformance -- --door=<door> --target=<where>`: does a receiver do what its door asks? For partners, against
 * a receiver of their own with a key made for the test; nothing it gets is about anybody. README.md says what each door needs.
 */
import { parseArgs } from 'node:util';
import { effectsAt } from './effects.mjs';
import { runCases } from './report.mjs';
import { doors } from './doors.mjs';

const { values } = parseArgs({
  options: {
    door: { type: 'string' },
    target: { type: 'string' },
    secret: { type: 'string' },
    effects: { type: 'string' },
    origin: { type: 'string', default: 'hub.wisselzone.test' },
    topic: { type: 'string' },
    patience: { type: 'string', default: '10000' },
  },
});

const door = doors[values.door];
if (!door) {
  console.error(`--door is one of ${Object.keys(doors).join(', ')}`);
  process.exit(2);
}
const missing = door.asks.filter((name) => !values[name]);
if (missing.length > 0) {
  console.error(`--door=${values.door} asks ${missing.map((name) => `--${name}`).join(' ')}`);
  process.exit(2);
}

const opened = await door.open({
  ...values,
  patience: Number(values.patience),
  ...(values.effects ? { effects: effectsAt(values.effects) } : {}),
});
const results = await runCases(door.cases, opened);
await opened.close?.();
const of = (result) => results.filter((one) => one.result === result).length;
console.log(`\n${of('passed')} passed, ${of('failed')} failed, ${of('notRun')} not run`);
process.exit(of('failed') === 0 && of('passed') > 0 ? 0 : 1);
