import { randomUUID } from 'node:crypto';
import { eventStoreGrants } from '@wisselzone/platform/event-store';
import {
  composeAuditApi,
  openPorts,
  readConfig,
  type Ports,
} from '../../apps/audit-api/src/app.module';
import { credentials, type Answer } from './hub-client';
import type { TestHub } from './test-hub';

const BASE = '/REST/wisselzoneAudit/v1';

/** The privacy officer's door as one caller sees it. */
export interface AuditClient {
  readonly get: (path: string) => Promise<Answer>;
  readonly ask: (path: string, body: object) => Promise<Answer>;
}

export interface AuditDoor {
  readonly as: (organisation: string, role?: string, subject?: string) => AuditClient;
  readonly anybody: AuditClient;
  readonly close: () => Promise<void>;
}

export interface AuditDoorOptions {
  readonly ports?: (real: Ports) => Partial<Ports>;
  /** More of the environment than where everything is. */
  readonly env?: NodeJS.ProcessEnv;
}

/** audit-api over the database of a test hub, as roles that may do no more than in production. */
export const openAuditDoor = async (
  hub: TestHub,
  { ports: replaced, env }: AuditDoorOptions = {},
): Promise<AuditDoor> => {
  await hub.query(eventStoreGrants('wz_audit', 'read'));
  const as = (role: string): string => {
    const url = new URL(hub.databaseUrl);
    url.username = role;
    url.password = 'test';
    return url.href;
  };
  const config = readConfig({
    EVENT_STORE: as('wz_audit'),
    READ_STORE: as('wz_audit'),
    ACCESS_LOG: as('wz_api'),
    ACCESS_LOG_READER: as('wz_audit'),
    ACCESS_LOG_OWNER: hub.databaseUrl,
    DOOR_STORE: as('wz_audit'),
    DOOR_STORE_OWNER: hub.databaseUrl,
    PUBLIC_URL: 'http://hub.test',
    OIDC_ISSUER: 'http://issuer.test',
    OIDC_AUDIENCE: 'urn:wisselzone:hub',
    // Specs ask more in a minute than a worker in a day.
    ...{ PERSON_REQUESTS_PER_MINUTE: '1000000', MACHINE_REQUESTS_PER_MINUTE: '1000000' },
    EXPORTS_PER_HOUR: '1000000',
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    ...env,
  });
  const real = { ...(await openPorts(config)), verifier: hub.ports.verifier };
  const door = await composeAuditApi({ ...real, ...replaced?.(real) }, config.logLevel);
  const client = (token?: string): AuditClient => {
    const send = async (
      method: 'GET' | 'POST',
      path: string,
      payload?: object,
    ): Promise<Answer> => {
      const headers = await credentials(token, method, BASE + path);
      const request = { method, url: `${BASE}${path}`, headers };
      const answer = await door.inject(payload ? { ...request, payload } : request);
      const isJson = String(answer.headers['content-type']).includes('json');
      return {
        status: answer.statusCode,
        headers: answer.headers,
        text: answer.body,
        body: isJson ? (JSON.parse(answer.body) as unknown) : undefined,
      };
    };
    return { get: (path) => send('GET', path), ask: (path, body) => send('POST', path, body) };
  };
  return {
    as: (organisation, role = 'privacyOfficer', subject = randomUUID()) =>
      client(hub.tokenFor({ organisation, role, subject })),
    anybody: client(),
    close: () => door.close(),
  };
};
