export * from '../../../libs/platform/vault/src/inside';
