/** What a case says when the receiver does not do what its door asks: what was seen, and what to do. */
export class NotConform extends Error {
  constructor(seen, advice) {
    super(`${seen}. ${advice}`);
    this.name = 'NotConform';
  }
}

/** Fails the case unless `holds`. */
export const expectThat = (holds, seen, advice) => {
  if (!holds) throw new NotConform(seen, advice);
};

/**
 * Runs the cases of a door one after the other and says of each, by name, whether it holds. A case that
 * needs what the caller did not give (`--effects`) is named as not run.
 */
export const runCases = async (cases, door, say = console.log) => {
  const results = [];
  for (const { name, needs = [], run } of cases) {
    const missing = needs.filter((need) => !door[need]);
    if (missing.length > 0) {
      results.push({ name, result: 'notRun' });
      say(`not run  ${name}: give ${missing.map((need) => `--${need}`).join(' and ')}`);
      continue;
    }
    try {
      await run(door);
      results.push({ name, result: 'passed' });
      say(`holds    ${name}`);
    } catch (error) {
      if (!(error instanceof NotConform)) throw error;
      results.push({ name, result: 'failed', why: error.message });
      say(`FAILS    ${name}: ${error.message}`);
    }
  }
  return results;
};
