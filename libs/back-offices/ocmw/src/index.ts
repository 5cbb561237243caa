/** An OCMW's own social-case system, rehearsed from `contracts/partners/ocmw` alone. */
export { startOcmw, type OcmwOptions, type RunningOcmw } from './server';
