/** A CAW's own register with its exchange folders, rehearsed from `contracts/partners/caw` alone. */
export { startCaw, type CawOptions, type RunningCaw } from './server';
