export * from '../../../libs/domain/consent/src/index';
