/** The hash of an entry: a text, or its bytes. */
export declare const leafOf: (entry: string | Uint8Array) => Promise<Uint8Array>;

/** RFC 9162, 2.1.3.2. */
export declare const isIncluded: (claim: {
  readonly index: number;
  readonly size: number;
  readonly leaf: Uint8Array;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}) => Promise<boolean>;

/** Where in the log an entry is, by its receipt and the log's key alone. Rejects with a sentence. */
export declare const checkReceipt: (
  receipt: string,
  entry: string | Uint8Array,
  key: string,
) => Promise<{ readonly origin: string; readonly index: number; readonly size: number }>;

export interface LogToCheck {
  /** `<name>+<key id>+<key>`, come by another way than the log. */
  readonly key: string;
  /** In the order of the log. */
  readonly entries: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
  readonly tiles: readonly {
    readonly level: number;
    readonly number: number;
    readonly hashes: Uint8Array;
  }[];
  /** Signed notes, smallest first. */
  readonly checkpoints: readonly string[];
  readonly receipts?: readonly {
    readonly receipt: string;
    readonly entry: string | Uint8Array;
  }[];
}

/** Checks a whole log; every finding is a sentence, none means that all of it holds together. */
export declare const checkLog: (log: LogToCheck) => Promise<{
  readonly entries: number;
  readonly checkpoints: number;
  readonly findings: readonly string[];
}>;
