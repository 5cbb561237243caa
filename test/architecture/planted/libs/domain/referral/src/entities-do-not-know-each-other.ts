export * from '../../consent/src/index';
