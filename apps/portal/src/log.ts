/** Under this name Nest hands out the log of the portal. */
export const LOG = Symbol('log');
export type { Log } from '@wisselzone/platform/http';
