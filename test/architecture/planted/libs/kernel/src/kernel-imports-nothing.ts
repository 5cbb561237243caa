export * from '../../contracts/src/index';
