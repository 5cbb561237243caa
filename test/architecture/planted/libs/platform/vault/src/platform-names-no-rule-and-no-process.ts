export * from '../../../domain/referral/src/index';
