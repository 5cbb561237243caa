export * from '../../../libs/platform/vault/src/index';
