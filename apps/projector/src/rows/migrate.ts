import { migrateReadStore } from '@wisselzone/platform/read-store';
import { Delivery1790000000002 } from './delivery.migration';
import { Inbox1790000001401 } from './inbox.migration';
import {
  ActedFor1790000000311,
  BatonTurns1790000000003,
  PersonLinks1790000000401,
  OfferWindows1790000000101,
  PausedTasks1790000000501,
  ReadModels1790000000001,
  Setbacks1790000000201,
} from './read-models.migration';
import { LIVE } from './read-schema';
import { doorRights, readRights } from './read-schema.rights';

/**
 * Makes or updates the read models (schema `read`) and the records of the doors (schema `door`), and gives
 * the roles `wz_projector`, `wz_api` and `wz_timekeeper` their rights when they exist. `ownerUrl` may create
 * schemas; safe to repeat. Rejects with `ReadStoreError`.
 */
export const migrateReadModels = (ownerUrl: string): Promise<void> =>
  migrateReadStore(
    ownerUrl,
    [
      ReadModels1790000000001,
      Delivery1790000000002,
      BatonTurns1790000000003,
      PersonLinks1790000000401,
      Setbacks1790000000201,
      OfferWindows1790000000101,
      Inbox1790000001401,
      PausedTasks1790000000501,
      ActedFor1790000000311,
    ],
    [readRights(LIVE), doorRights],
  );
