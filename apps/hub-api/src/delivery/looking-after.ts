import { PendingSkips } from '../quarantine/pending-skips';
import { QuarantineListController } from '../quarantine/quarantine-list.controller';
import { QuarantineController } from '../quarantine/quarantine.controller';
import { DeliveryAccess } from './delivery.access';
import { DeliveryListController } from './delivery-list.controller';
import { DeliveryController } from './delivery.controller';
import { DeliveryRows } from './delivery.rows';

/** What people look after: deliveries that stand still, and messages in quarantine. */
export const lookedAfterControllers = [
  DeliveryListController,
  DeliveryController,
  QuarantineListController,
  QuarantineController,
];
export const lookedAfterParts = [DeliveryAccess, DeliveryRows, PendingSkips];
