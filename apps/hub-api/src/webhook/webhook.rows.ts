import { Injectable } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import { ReadModels } from '../reading/read-models';

/** What the relay knows of an endpoint since it asked. */
export interface EndpointRow {
  readonly state: HttpComponents['schemas']['WebhookState'];
  readonly why: string | null;
}

/** The relay keeps these rows; a hub without one has none, and every endpoint is still to be asked. */
const RELAY = `select to_regclass('relay.endpoint') is not null as there`;
const ENDPOINT = `select state, why from relay.endpoint where organisation = $1 and webhook = $2`;

@Injectable()
export class WebhookRows {
  constructor(private readonly models: ReadModels) {}

  endpoint(organisation: string, webhook: string): Promise<EndpointRow | undefined> {
    return this.models.asTenant(organisation, async (rows) => {
      const [relay] = await rows.query<{ there: boolean }>(RELAY);
      if (!relay?.there) return undefined;
      const [row] = await rows.query<EndpointRow>(ENDPOINT, [organisation, webhook]);
      return row;
    });
  }
}
