export type * from './sharing.types';
export { mayShare } from './may-share';
