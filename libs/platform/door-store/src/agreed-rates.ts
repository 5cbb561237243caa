import type { Caller } from '@wisselzone/platform/identity';
import type { Allowed, Limit, SharedAllowances } from './shared-allowances';

/** How often a worker, and a machine, may ask in a minute, and either for an export in an hour. */
export interface Rates {
  readonly person: number;
  readonly machine: number;
  readonly exports: number;
}

const MINUTE_S = 60;
const HOUR_S = 3_600;
const MOST = 10_000_000;

const rateIn = (env: NodeJS.ProcessEnv, name: string, left: number): number => {
  const text = env[name] ?? String(left);
  const rate = Number(text);
  if (/^\d+$/.test(text) && rate >= 1 && rate <= MOST) return rate;
  throw new Error(`${name} must be a whole number from 1 to ${String(MOST)}.`);
};

/** `PERSON_REQUESTS_PER_MINUTE` (120), `MACHINE_REQUESTS_PER_MINUTE` (1,200) and `EXPORTS_PER_HOUR` (5); throws with the name of one that is wrong. */
export const ratesIn = (env: NodeJS.ProcessEnv): Rates => ({
  person: rateIn(env, 'PERSON_REQUESTS_PER_MINUTE', 120),
  machine: rateIn(env, 'MACHINE_REQUESTS_PER_MINUTE', 1_200),
  exports: rateIn(env, 'EXPORTS_PER_HOUR', 5),
});

/** What one request counts as. */
export interface Asked {
  readonly isMachine: boolean;
  /** Whether the route gives much at once. */
  readonly isExport: boolean;
}

/** How often each worker and machine may ask, over all processes and all doors on one store. */
export class AgreedRates {
  private readonly person: Limit;
  private readonly machine: Limit;
  private readonly exports: Limit;

  constructor(
    private readonly allowances: SharedAllowances,
    { person, machine, exports }: Rates,
  ) {
    this.person = { name: 'person', most: person, seconds: MINUTE_S };
    this.machine = { name: 'machine', most: machine, seconds: MINUTE_S };
    this.exports = { name: 'export', most: exports, seconds: HOUR_S };
  }

  /** Counts one request. Refused: answer 429, and do nothing of what was asked. */
  async spend(caller: Caller, { isMachine, isExport }: Asked): Promise<Allowed> {
    const { issuer, client, subject } = caller;
    const who = `${issuer} ${isMachine ? client : subject}`;
    const allowed = await this.allowances.spend(isMachine ? this.machine : this.person, who);
    return allowed.ok && isExport ? this.allowances.spend(this.exports, who) : allowed;
  }
}
