export { commandOf, runningOn } from './left-over';
export { mendLibraryLinks } from './programs';
export { freePort, startPostgres } from './server';
export type { RunningServer, ServerOptions } from './server';
