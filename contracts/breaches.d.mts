/** The facts of `promises.mjs`, as far as a spec changes them. */
export interface Promises {
  contracts: Record<
    string,
    {
      operations: Record<
        string,
        { parameters: object; takes: object; answers: Record<string, object> }
      >;
      shapes: Record<string, Record<string, Record<string, unknown>>>;
    }
  >;
  codes: Record<string, string[]>;
  events: string[];
  problems: string[];
}
export declare const breaches: (was: Promises, is: Promises) => readonly string[];
