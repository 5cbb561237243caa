import { Expiring } from '../session/expiring';
import type { SignInUnderWay } from './identity-provider';
import type { SignInRate } from './sign-in-rate';

const TEN_MINUTES_MS = 600_000;
const AT_MOST = 10_000;

/** And the session of the one who signs in again: its cookie does not come along when another site sends her back. */
type Begun = SignInUnderWay & { readonly previous: string | undefined };

/** Browsers that were sent to the identity provider and are not back yet. */
export class SignInsUnderWay extends Expiring<Begun> {
  constructor(
    private readonly rate: SignInRate,
    clock: () => number,
  ) {
    super({ lifetimeMs: TEN_MINUTES_MS, capacity: AT_MOST, clock });
  }

  /** Counts one more of this address; false when it is one too many. */
  mayBegin(address: string): boolean {
    return this.rate.mayBegin(address);
  }
}
