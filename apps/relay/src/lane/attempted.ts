/** How an attempt ended, whatever the channel. */
export type Attempted =
  | { readonly kind: 'accepted'; readonly status?: number; readonly excerpt?: string }
  /** The receiver wants nothing at this address any more. */
  | { readonly kind: 'gone'; readonly status?: number; readonly excerpt?: string }
  /** It says that this message is wrong; sending it again changes little. */
  | { readonly kind: 'refused'; readonly status?: number; readonly excerpt?: string }
  /** Try again later: `why` is a status or the name of what went wrong. */
  | {
      readonly kind: 'failed';
      readonly why: string;
      readonly status?: number;
      readonly excerpt?: string;
      readonly retryAfterMs?: number;
    }
  /** Something of ours was away, so neither message nor receiver is to blame: the same try again after `ms`. */
  | {
      readonly kind: 'held';
      readonly why: string;
      readonly ms: number;
      readonly status?: never;
      readonly excerpt?: never;
    };

export const resultOf = (attempted: Attempted): string =>
  'why' in attempted ? attempted.why : attempted.kind;
