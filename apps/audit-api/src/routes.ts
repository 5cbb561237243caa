import { AccessLineController } from './access-line/access-line.controller';
import { AnomalyController } from './anomaly/anomaly.controller';
import { ConsentController } from './consent/consent.controller';
import { ExposureController } from './exposure/exposure.controller';
import { HealthController } from './health/health.controller';
import { MandateController } from './mandate/mandate.controller';
import { ProcessingRegisterController } from './processing/processing-register.controller';
import { StandingOverrideController } from './standing/standing-override.controller';
import { UnconfirmedWithdrawalController } from './standing/unconfirmed-withdrawal.controller';
import { RefusedFlowController } from './refused/refused-flow.controller';
import { PersonReportController } from './report/person-report.controller';

/** Every controller of this door; the contract's spec compares their routes. */
export const controllers = [
  HealthController,
  AccessLineController,
  ConsentController,
  MandateController,
  ExposureController,
  PersonReportController,
  AnomalyController,
  StandingOverrideController,
  UnconfirmedWithdrawalController,
  RefusedFlowController,
  ProcessingRegisterController,
];
