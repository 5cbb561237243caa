import { readFileSync } from 'node:fs';
import type { Adapter } from './adapter';

const usage = `quarantine                          messages nobody understood, with field and rule
replay <source> <id> [file]         reads one again, corrected by the file when given
release <event>                     tries a parked step again
figures                             what waits and what is stuck`;

/** What an operator can ask of a running adapter's database. Gives the lines to print; never content. */
export const runOperatorCommand = async (
  adapter: Adapter,
  [command, ...rest]: readonly string[],
): Promise<readonly string[]> => {
  const [first = '', second = '', file] = rest;
  switch (command) {
    case 'quarantine':
      return (await adapter.inbox.quarantined()).map(
        ({ source, id, faults }) =>
          `${source} ${id}: ${faults.map(({ field, rule }) => `${field} ${rule}`).join('; ')}`,
      );
    case 'replay':
      return [
        (await adapter.replay(first, second, file ? readFileSync(file) : undefined))
          ? `${first} ${second} is read again`
          : `${first} ${second} is not in quarantine`,
      ];
    case 'release':
      return [
        (await adapter.release(first)) ? `${first} is tried again` : `${first} is not parked`,
      ];
    case 'figures':
      return [JSON.stringify(await adapter.figures())];
    case undefined:
    default:
      return [usage];
  }
};
