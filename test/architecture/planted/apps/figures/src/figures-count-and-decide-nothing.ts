export * from '../../../libs/platform/webhook/src/index';
