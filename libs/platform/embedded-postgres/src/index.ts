export { freePort, mendLibraryLinks, startPostgres } from './server';
export type { RunningServer, ServerOptions } from './server';
