export * from '../../../libs/back-offices/vdab/src/index';
