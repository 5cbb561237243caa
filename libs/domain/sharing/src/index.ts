export type * from './sharing.types';
