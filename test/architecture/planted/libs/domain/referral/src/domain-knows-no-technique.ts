export * from '../../../platform/vault/src/index';
