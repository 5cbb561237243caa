import { resolve } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createAuditApi, defaultThresholds } from '../../audit-api/src/app.module';
import { createEraser } from '../../eraser/src/app.module';
import { createFigures } from '../../figures/src/app.module';
import { createHubApi } from '../../hub-api/src/app.module';
import { createNotary } from '../../notary/src/app.module';
import { createPortal } from '../../portal/src/app.module';
import { createProjector } from '../../projector/src/app.module';
import { createRelay } from '../../relay/src/app.module';
import { createTimekeeper } from '../../timekeeper/src/app.module';
import { present, type OrganisationId } from '@wisselzone/kernel';
import type { Rates } from '@wisselzone/platform/door-store';
import { readSigningKey } from '@wisselzone/platform/merkle-log';
import { HUB_ORGANISATION } from './demo/machines';
import type { Running } from './running';
import { AUDIENCE, LOG_ORIGIN, type Surroundings } from './surroundings';

/** The demo registers hundreds of organisations, and its people work fast. */
const RATES: Rates = { person: 60_000, machine: 60_000, exports: 60 };

const close = (app: { close(): Promise<void> }): Promise<void> => app.close();

const startProjector = ({ config, urls, eventStore }: Surroundings) =>
  createProjector({
    eventStore: eventStore('wz_projector'),
    readStore: urls.login('wz_projector', 'wisselzone'),
    readStoreOwner: urls.owner('wisselzone'),
    logLevel: config.logLevel,
  });

const startHubApi = (around: Surroundings) => {
  const { config, home, urls, issuer, address } = around;
  return createHubApi({
    EVENT_STORE: around.eventStore('wz_api'),
    READ_STORE: urls.login('wz_api', 'wisselzone'),
    KEY_STORE: urls.login('wz_keys', 'wisselzone_keys'),
    ACCESS_LOG: urls.login('wz_access_log', 'wisselzone'),
    DOOR_STORE: urls.login('wz_api', 'wisselzone'),
    ATTACHMENT_STORE: urls.login('wz_api', 'wisselzone'),
    ROOT_KEY_FILE: home.rootKeyFile,
    ...present({ ROOT_KEY_OLDER_FILE: home.olderRootKeyFile }),
    WEBHOOK_KEY_FILE: home.webhookKeyFile,
    OIDC_ISSUER: issuer,
    OIDC_AUDIENCE: AUDIENCE,
    OIDC_SIGN_IN_CLIENT: 'portal',
    HUB_ORGANISATION,
    PUBLIC_URL: address,
    // Nobody real agrees to anything here.
    ...{ PRIVACY_NOTICE_URL: 'https://privacy.example/verklaring', PRIVACY_NOTICE_LANGUAGE: 'nl' },
    ...{ STORAGE_COUNTRIES: 'BE', RETENTION_PERIOD: 'P10Y' },
    PORT: config.port,
    LOG_LEVEL: config.logLevel,
    // One address, no proxy in front.
    ...{ TRUSTED_PROXIES: '', EXPORTS_PER_HOUR: RATES.exports },
    PERSON_REQUESTS_PER_MINUTE: RATES.person,
    MACHINE_REQUESTS_PER_MINUTE: RATES.machine,
    // Whatever is done here is done with invented people.
    TEST_DATA: 'true',
    ...{ ATTACHMENT_BYTES: 5_242_880, ATTACHMENTS_BYTES: 20_971_520 },
    REVOLVING_DOOR_TURNS: 3,
    REVOLVING_DOOR_DAYS: 365,
  });
};

const startRelay = ({ config, home, urls, address, eventStore }: Surroundings) =>
  createRelay({
    eventStore: eventStore('wz_relay'),
    readStore: urls.login('wz_relay', 'wisselzone'),
    readStoreOwner: urls.owner('wisselzone'),
    accessLog: urls.login('wz_access_log', 'wisselzone'),
    webhookKeyFile: home.webhookKeyFile,
    publicUrl: address,
    ...(config.kafka && { kafka: { settings: config.kafka } }),
    logLevel: config.logLevel,
  });

const startTimekeeper = ({ config, home, urls, issuer, hubUrl }: Surroundings) =>
  createTimekeeper({
    readStore: urls.login('wz_timekeeper', 'wisselzone'),
    ...{ hubUrl, issuer, audience: AUDIENCE, logLevel: config.logLevel },
    clientId: 'timekeeper',
    clientKey: home.secrets.machineKeys.timekeeper,
    everyMs: 1_000,
  });

const startEraser = ({ config, home, urls, issuer, hubUrl, eventStore }: Surroundings) =>
  createEraser({
    eventStore: eventStore('wz_eraser'),
    readStore: urls.login('wz_timekeeper', 'wisselzone'),
    keyStore: urls.login('wz_eraser', 'wisselzone_keys'),
    accessLog: urls.login('wz_access_log', 'wisselzone'),
    ...{ hubUrl, issuer, audience: AUDIENCE, logLevel: config.logLevel },
    hubOrganisation: HUB_ORGANISATION,
    clientId: 'eraser',
    clientKey: home.secrets.machineKeys.eraser,
    everyMs: 1_000,
  });

const startNotary = ({ config, home, urls, eventStore }: Surroundings) => {
  const store = urls.login('wz_notary', 'wisselzone');
  return createNotary({
    ...{ eventStore: eventStore('wz_notary'), accessLog: store, store, logLevel: config.logLevel },
    signer: readSigningKey(home.logKeyFile, LOG_ORIGIN),
    everyMs: 1_000,
  });
};

/** The privacy officer's door; like the API it answers on no port of its own. */
export const startAuditApi = async (
  { config, urls, issuer, address, eventStore }: Surroundings,
  running: Running,
): Promise<NestFastifyApplication> =>
  running.add(
    await createAuditApi({
      eventStore: eventStore('wz_audit'),
      readStore: urls.login('wz_audit', 'wisselzone'),
      accessLog: urls.login('wz_access_log', 'wisselzone'),
      accessLogReader: urls.login('wz_audit', 'wisselzone'),
      doorStore: urls.login('wz_audit', 'wisselzone'),
      publicUrl: address,
      ...{ issuer, audience: AUDIENCE, port: config.port, logLevel: config.logLevel },
      rates: RATES,
      thresholds: defaultThresholds,
    }),
    close,
  );

/** The door of the policy figures; like the API it answers on no port of its own. */
export const startFigures = async (
  { config, home, urls, issuer, address, eventStore }: Surroundings,
  running: Running,
): Promise<NestFastifyApplication> =>
  running.add(
    await createFigures({
      eventStore: eventStore('wz_figures'),
      store: urls.login('wz_figures', 'wisselzone'),
      owner: urls.owner('wisselzone'),
      keyStore: urls.login('wz_figures', 'wisselzone_keys'),
      rootKey: { file: home.rootKeyFile },
      ...present({ olderRootKeyFile: home.olderRootKeyFile }),
      accessLog: urls.login('wz_access_log', 'wisselzone'),
      doorStore: urls.login('wz_figures', 'wisselzone'),
      publicUrl: address,
      hub: HUB_ORGANISATION as OrganisationId,
      rates: RATES,
      ...{ issuer, audience: AUDIENCE, port: config.port, logLevel: config.logLevel },
    }),
    close,
  );

/** The web, which speaks to the hub over its public door like everybody else. */
export const startPortal = async (
  { config, home, issuer, hubUrl, address }: Surroundings,
  running: Running,
): Promise<NestFastifyApplication> => {
  const portal = await createPortal({
    ...{ issuer, hubUrl, publicUrl: address, port: config.port, logLevel: config.logLevel },
    ...{ trustedProxies: [], signInsPerMinute: RATES.person },
    clientId: 'portal',
    client: { key: home.secrets.machineKeys.portal },
    webRoot: resolve('dist/apps/portal/web'),
  });
  running.add(portal, close);
  await portal.init();
  await portal.getHttpAdapter().getInstance().ready();
  return portal;
};

/** The hub's own processes, in one. The API answers on no port of its own: its requests are handed to it. */
export const startHub = async (
  around: Surroundings,
  running: Running,
): Promise<NestFastifyApplication> => {
  // The projector makes the tables that the others read.
  running.add(await startProjector(around), close);
  const api = running.add(await startHubApi(around), close);
  running.add(await startRelay(around), close);
  running.add(await startTimekeeper(around), close);
  running.add(await startEraser(around), close);
  running.add(await startNotary(around), close);
  return api;
};
