import { report } from './report';
import { logTrials } from './trials/log.trials';
import { messageTrials } from './trials/message.trials';
import { trustTrials } from './trials/trust.trials';

const TRIES = 3;
const trials = [...logTrials, ...messageTrials, ...trustTrials];

describe('a build that makes a mistake', () => {
  it('is one of ten', () => {
    expect(trials).toHaveLength(10);
  });

  it.each(trials)('is caught by $invariant: $name', async ({ name, invariant, broken }) => {
    let found: readonly string[] = [];
    let runs = 0;
    while (found.length === 0 && runs < TRIES) {
      runs += 1;
      found = await broken();
    }
    if (found[0])
      process.stderr.write(
        `  caught  ${name}: ${invariant} in run ${String(runs)} (${found[0]})\n`,
      );
    expect(found.length).toBeGreaterThan(0);
  });

  it.each(trials)('is not the product: $name', async ({ invariant, product }) => {
    const violations = await product();
    report({ invariant, checked: 1, violations });
    expect(violations).toEqual([]);
  });
});
