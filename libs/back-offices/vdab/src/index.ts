/** VDAB's own case system, rehearsed from `contracts/partners/vdab` alone. */
export { startVdab, type RunningBackOffice, type VdabOptions } from './server';
