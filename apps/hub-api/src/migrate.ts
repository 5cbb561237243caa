import { migrateAttachmentStore } from '@wisselzone/platform/attachment-store';
import { migrateAccessLog } from '@wisselzone/platform/access-log';
import { migrateDoorStore } from '@wisselzone/platform/door-store';
import { migrateEventStore } from '@wisselzone/platform/event-store';
import { migrateKeyStore } from '@wisselzone/platform/vault';
import type { HubApiConfig } from './config';

/** The role that an address connects as. */
const roleOf = (address: string): string => decodeURIComponent(new URL(address).username);

/** Runs the migrations of the schemas whose owner the configuration names; the rows are the projector's. */
export const migrateOwned = async (config: HubApiConfig): Promise<void> => {
  const { EVENT_STORE_OWNER, KEY_STORE_OWNER, KEY_STORE_ERASER } = config;
  const { ACCESS_LOG_OWNER, DOOR_STORE_OWNER, ATTACHMENT_STORE_OWNER } = config;
  if (EVENT_STORE_OWNER)
    await migrateEventStore(EVENT_STORE_OWNER, { writer: roleOf(config.EVENT_STORE) });
  if (KEY_STORE_OWNER)
    await migrateKeyStore(KEY_STORE_OWNER, {
      role: roleOf(config.KEY_STORE),
      ...(KEY_STORE_ERASER ? { eraser: KEY_STORE_ERASER } : {}),
    });
  if (ACCESS_LOG_OWNER)
    await migrateAccessLog(ACCESS_LOG_OWNER, { writer: roleOf(config.ACCESS_LOG) });
  if (DOOR_STORE_OWNER) await migrateDoorStore(DOOR_STORE_OWNER, [roleOf(config.DOOR_STORE)]);
  if (ATTACHMENT_STORE_OWNER)
    await migrateAttachmentStore(ATTACHMENT_STORE_OWNER, roleOf(config.ATTACHMENT_STORE));
};
