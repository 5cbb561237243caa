/** Milliseconds since 1970. */
export type Clock = () => number;

/** Under this name Nest hands out the clock. */
export const CLOCK = Symbol('clock');
