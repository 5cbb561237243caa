export * from '../../vault/src/inside';
