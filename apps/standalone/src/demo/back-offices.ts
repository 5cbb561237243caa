import { join } from 'node:path';
import { startCaw, type RunningCaw } from '@wisselzone/back-offices/caw';
import { startOcmw, type RunningOcmw } from '@wisselzone/back-offices/ocmw';
import { startVdab } from '@wisselzone/back-offices/vdab';
import type { Secrets } from '../home/secrets';

/** The three rehearsed systems of the partners, each with its own files and its own work screen. */
export interface BackOffices {
  readonly vdab: { readonly url: string };
  readonly ocmw: RunningOcmw;
  readonly caw: RunningCaw;
  readonly vdabClient: { readonly id: string; readonly secret: string };
  readonly stop: () => Promise<void>;
}

const isPortInUse = (error: unknown): boolean =>
  error instanceof Error && (error as NodeJS.ErrnoException).code === 'EADDRINUSE';

/** On the port that people can remember; on any free one when that is taken. */
const onPort = async <Started>(
  port: number,
  start: (port: number) => Promise<Started>,
): Promise<Started> => {
  try {
    return await start(port);
  } catch (error) {
    if (!isPortInUse(error)) throw error;
    return start(0);
  }
};

export const startBackOffices = async (
  folder: (partner: string) => string,
  secrets: Secrets,
  firstPort: number,
): Promise<BackOffices> => {
  const vdabClient = { id: 'wisselzone', secret: secrets.vdabClientSecret };
  const contracts = (partner: string): string => join('contracts', 'partners', partner);
  const [vdab, ocmw, caw] = await Promise.all([
    onPort(firstPort, (port) =>
      startVdab({
        directory: folder('vdab'),
        client: vdabClient,
        contracts: contracts('vdab'),
        port,
      }),
    ),
    onPort(firstPort + 1, (port) =>
      startOcmw({
        directory: folder('ocmw'),
        secret: secrets.ocmwSharedSecret,
        contracts: contracts('ocmw'),
        port,
      }),
    ),
    onPort(firstPort + 2, (port) =>
      startCaw({ directory: folder('caw'), contracts: contracts('caw'), port }),
    ),
  ]);
  return {
    ...{ vdab, ocmw, caw, vdabClient },
    stop: async () => {
      await Promise.all([vdab.stop(), ocmw.stop(), caw.stop()]);
    },
  };
};
