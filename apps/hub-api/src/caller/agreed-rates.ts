import type { Limit, SharedAllowances } from '@wisselzone/platform/door-store';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import type { Caller } from '@wisselzone/platform/identity';
import type { HubApiConfig } from '../config';

/** Routes that give much at once. */
const EXPORTS: readonly string[] = ['/organisations/{organisation}/serviceExport'];

const MINUTE_S = 60;
const HOUR_S = 3_600;

/** How often each worker and machine may ask, over all processes of the door. */
export class AgreedRates {
  private readonly person: Limit;
  private readonly machine: Limit;
  private readonly exports: Limit;

  constructor(
    private readonly allowances: SharedAllowances,
    config: Pick<
      HubApiConfig,
      'PERSON_REQUESTS_PER_MINUTE' | 'MACHINE_REQUESTS_PER_MINUTE' | 'EXPORTS_PER_HOUR'
    >,
  ) {
    const { PERSON_REQUESTS_PER_MINUTE: person, MACHINE_REQUESTS_PER_MINUTE: machine } = config;
    this.person = { name: 'person', most: person, seconds: MINUTE_S };
    this.machine = { name: 'machine', most: machine, seconds: MINUTE_S };
    this.exports = { name: 'export', most: config.EXPORTS_PER_HOUR, seconds: HOUR_S };
  }

  /** Counts one request; throws 429 with `Retry-After` when it is one too many. */
  async spend(caller: Caller, isMachine: boolean, path: string): Promise<void> {
    const who = isMachine
      ? `${caller.issuer} ${caller.client}`
      : `${caller.issuer} ${caller.subject}`;
    await this.require(isMachine ? this.machine : this.person, who);
    if (EXPORTS.includes(path)) await this.require(this.exports, who);
  }

  private async require(limit: Limit, who: string): Promise<void> {
    const allowed = await this.allowances.spend(limit, who);
    if (allowed.ok) return;
    const { retryAfterSec } = allowed;
    throw new ProblemError(standardProblems.tooManyRequests, { retryAfterSec });
  }
}
