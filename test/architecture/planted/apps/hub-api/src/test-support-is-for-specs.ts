export * from '../../../libs/testing/src/index';
