import type { OnApplicationShutdown } from '@nestjs/common';
import { present } from '@wisselzone/kernel';
import { HubClient } from '@wisselzone/platform/hub-client';
import type { Log } from '@wisselzone/platform/http';
import { Adapter, type AdapterOptions } from './adapter';
import type { AdapterConfig } from './adapter-config';
import type { Partner } from './partner';

/** An adapter that lives as long as its Nest process. */
export class AdapterProcess implements OnApplicationShutdown {
  private constructor(readonly adapter: Adapter) {}

  /** Rejects when the adapter's own database cannot be reached; hub and partner may be away. */
  static async start(
    config: AdapterConfig,
    partner: Partner,
    log: Log,
    more: Partial<AdapterOptions> = {},
  ): Promise<AdapterProcess> {
    const adapter = await Adapter.start({
      databaseUrl: config.databaseUrl,
      hub: new HubClient({
        url: config.hubUrl,
        ...present({ knownAs: config.hubKnownAs }),
        token: config.token,
      }),
      organisation: config.organisation,
      partner,
      onTrouble: (trouble) => log.warn(trouble, 'a turn failed and is tried again'),
      onWaiting: () =>
        log.warn('another process of this adapter works; this one waits for its end'),
      ...more,
    });
    return new AdapterProcess(adapter);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.adapter.stop();
  }
}
