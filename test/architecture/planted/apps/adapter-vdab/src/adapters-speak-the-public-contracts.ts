export * from '../../../libs/domain/referral/src/index';
