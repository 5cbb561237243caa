import { Expiring } from '../session/expiring';
import type { SignInUnderWay } from './identity-provider';

const TEN_MINUTES_MS = 600_000;
const AT_MOST = 10_000;

/** Browsers that were sent to the identity provider and are not back yet. */
export class SignInsUnderWay extends Expiring<SignInUnderWay> {
  constructor(clock: () => number) {
    super({ lifetimeMs: TEN_MINUTES_MS, capacity: AT_MOST, clock });
  }
}
