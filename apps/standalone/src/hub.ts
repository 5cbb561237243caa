import { createProjector } from '../../projector/src/app.module';
import { createTimekeeper } from '../../timekeeper/src/app.module';
import { Running } from './running';
import { AUDIENCE, type Surroundings } from './surroundings';

/** The hub's own processes, in one: the API, the projector and the timekeeper. */
export const startHub = async (around: Surroundings, running: Running) => {
  const { config, home, urls, issuer, hubUrl } = around;
  const { logLevel } = config;
  const close = (app: { close(): Promise<void> }) => app.close();

  running.add(
    await createProjector({
      eventStore: around.eventStore('wz_projector'),
      readStore: urls.login('wz_projector', 'wisselzone'),
      readStoreOwner: urls.owner('wisselzone'),
      logLevel,
    }),
    close,
  );
  running.add(
    await createTimekeeper({
      readStore: urls.login('wz_timekeeper', 'wisselzone'),
      ...{ hubUrl, issuer, audience: AUDIENCE, logLevel },
      clientId: 'timekeeper',
      clientKey: home.secrets.machineKeys.timekeeper,
      everyMs: 1_000,
    }),
    close,
  );
};
