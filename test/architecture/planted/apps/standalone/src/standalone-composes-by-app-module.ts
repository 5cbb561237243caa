export * from '../../hub-api/src/inside';
