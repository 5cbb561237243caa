import type {
  Asked,
  Instant,
  OverrideId,
  OverrideReason,
  OverrideVerdict,
} from '@wisselzone/kernel';

type About = Asked & { readonly override: OverrideId };
/** What the door knows of who asks: a pseudonym for this override, and when she last used a second factor. */
type Proven = { readonly asker: string; readonly secondFactorAt?: Instant };

export type StartOverride = About &
  Proven & {
    readonly type: 'StartOverride';
    readonly reason: OverrideReason;
    readonly text: string;
    readonly minutes: number;
    /** Two Belgian working days from now; the handler counts them. */
    readonly reviewBy: Instant;
  };
export type ConfirmOverride = About & Proven & { readonly type: 'ConfirmOverride' };
export type EndOverride = About & { readonly type: 'EndOverride' };
/** The clock says that its time, or the time to confirm it, is over. */
export type ExpireOverride = About & { readonly type: 'ExpireOverride' };
export type ReviewOverride = About & {
  readonly type: 'ReviewOverride';
  readonly verdict: OverrideVerdict;
  readonly text?: string;
};
export type OverrideCommand =
  StartOverride | ConfirmOverride | EndOverride | ExpireOverride | ReviewOverride;
