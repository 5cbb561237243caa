import { MeasureController } from './count/measure.controller';
import { HealthController } from './health/health.controller';
import { ReleaseController } from './release/release.controller';
import { SocialFundController } from './social-fund/social-fund.controller';
import { ServiceAvailabilityController } from './service/service-availability.controller';

/** Every controller of this door; the contract's spec compares their routes. */
export const controllers = [
  HealthController,
  MeasureController,
  ReleaseController,
  ServiceAvailabilityController,
  SocialFundController,
];
