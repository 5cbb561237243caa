import { randomUUID } from 'node:crypto';
import type { OrganisationId } from '@wisselzone/kernel';
import { HubClient } from '@wisselzone/platform/hub-client';
import { ReadStore } from '@wisselzone/platform/read-store';
import { PostgresErasure } from '@wisselzone/platform/vault';
import { Eraser, Orders, type EraserTrouble } from '../../apps/eraser/src/app.module';
import { provenToken } from './hub-client';
import { HUB, type TestHub } from './test-hub';

export interface TestEraser {
  readonly eraser: Eraser;
  readonly troubles: readonly EraserTrouble[];
  readonly close: () => Promise<void>;
}

const as = (hub: TestHub, role: string): string => {
  const url = new URL(hub.databaseUrl);
  url.username = role;
  url.password = 'test';
  return url.href;
};

/** Fails the next calls to paths that end so: a process that dies between two steps leaves the same behind. */
class CutShort extends HubClient {
  constructor(
    options: ConstructorParameters<typeof HubClient>[0],
    private readonly cuts: string[],
  ) {
    super(options);
  }
  override post(...[path, body, key]: Parameters<HubClient['post']>) {
    const cut = this.cuts.findIndex((end) => path.endsWith(end));
    if (cut >= 0) {
      this.cuts.splice(cut, 1);
      return Promise.reject(new Error('cut short'));
    }
    return super.post(path, body, key);
  }
}

/** An eraser on the parts of a hub that listens at `url`; its clock is six seconds ahead, so that it does not wait. */
export const eraserOn = async (
  hub: TestHub,
  url: string,
  cuts: string[] = [],
): Promise<TestEraser> => {
  const troubles: EraserTrouble[] = [];
  const rows = await ReadStore.open({ url: as(hub, 'wz_timekeeper'), poolSize: 1, name: 'eraser' });
  const keys = new PostgresErasure({ connectionString: as(hub, 'wz_eraser') });
  const token = hub.tokenFor({ subject: randomUUID(), organisation: HUB, role: 'system' });
  const options = {
    url: `${url}/REST/wisselzone/v1`,
    token: () => Promise.resolve(provenToken(token)),
  };
  const eraser = new Eraser({
    orders: new Orders(rows),
    log: hub.ports.store,
    accessLog: hub.ports.accessLog,
    ...{ keys, hub: new CutShort(options, cuts), hubOrganisation: HUB as OrganisationId },
    clock: () => Date.now() + 6_000,
    everyMs: 50,
    onTrouble: (trouble) => troubles.push(trouble),
  });
  return {
    eraser,
    troubles,
    close: async () => {
      await rows.close();
      await keys.close();
    },
  };
};
