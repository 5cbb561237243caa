export * from '../../vdab/src/index';
