import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { startCaw } from '@wisselzone/back-offices/caw';
import { startOcmw } from '@wisselzone/back-offices/ocmw';
import { startVdab } from '@wisselzone/back-offices/vdab';
import { AdapterProcess, type AdapterFigures } from '@wisselzone/platform/adapter';
import { testDatabase } from '@wisselzone/testing';
import { createAdapterCaw } from '../../apps/adapter-caw/src/app.module';
import { createAdapterOcmw } from '../../apps/adapter-ocmw/src/app.module';
import { createAdapterVdab } from '../../apps/adapter-vdab/src/app.module';
import { provenToken } from './hub-client';
import type { TestHub } from './test-hub';
import { CAW, OCMW, VDAB } from './three-organisations';

/** A partner's own system through the screen of its workers. */
export interface WorkScreen {
  readonly see: <Shown>(path: string) => Promise<Shown>;
  readonly act: <Answer>(path: string, body: object) => Promise<Answer>;
}

export interface PartnerSystems {
  readonly ocmw: WorkScreen;
  readonly vdab: WorkScreen;
  readonly caw: WorkScreen;
  /** Per adapter what waits, is parked or is in quarantine. */
  readonly figures: () => Promise<Readonly<Record<string, AdapterFigures>>>;
  readonly stopAdapters: () => Promise<void>;
  readonly startAdapters: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const workScreen = (url: string): WorkScreen => {
  const call = async <Answer>(path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(`${url}/werkscherm/dossiers${path}`, init);
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} answered ${String(response.status)}: ${text}`);
    return JSON.parse(text) as Answer;
  };
  return {
    see: (path) => call(path),
    act: (path, body) =>
      call(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
  };
};

const startSystems = async (folder: string) => ({
  ocmw: await startOcmw({ directory: join(folder, 'ocmw'), secret: 'geheim', firstWaitMs: 20 }),
  vdab: await startVdab({ directory: join(folder, 'vdab'), client: { id: 'hub', secret: 'x' } }),
  caw: await startCaw({ directory: join(folder, 'caw') }),
});

const startThree = async (
  hub: TestHub,
  hubUrl: string,
  { ocmw, vdab, caw }: Awaited<ReturnType<typeof startSystems>>,
  databases: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, INestApplicationContext>>> => {
  const common = (organisation: string) => ({
    databaseUrl: databases[organisation] ?? '',
    hubUrl,
    organisation,
    token: () =>
      Promise.resolve(
        provenToken(hub.tokenFor({ organisation, role: 'system', subject: randomUUID() })),
      ),
    logLevel: 'silent',
  });
  const ocmwAdapter = await createAdapterOcmw({
    ...common(OCMW),
    ocmw: { url: ocmw.url, secret: 'geheim' },
    port: 0,
  });
  await ocmwAdapter.listen(0, '127.0.0.1');
  ocmw.callAt(`${await ocmwAdapter.getUrl()}/berichten`);
  return {
    ocmw: ocmwAdapter,
    vdab: await createAdapterVdab({
      ...common(VDAB),
      vdab: { url: vdab.url, clientId: 'hub', clientSecret: 'x', pollMs: 50 },
    }),
    caw: await createAdapterCaw({
      ...common(CAW),
      caw: { toCaw: caw.folders.in, fromCaw: caw.folders.uit, pollMs: 50 },
    }),
  };
};

/** The three back offices with their adapters, speaking to a hub over its public door only. */
export const startPartnerSystems = async (
  hub: TestHub,
  hubUrl: string,
): Promise<PartnerSystems> => {
  const folder = await mkdtemp(join(tmpdir(), 'wisselzone-partners-'));
  const systems = await startSystems(folder);
  const databases = [await testDatabase(), await testDatabase(), await testDatabase()];
  const urls = Object.fromEntries(
    [OCMW, VDAB, CAW].map((organisation, at) => [organisation, databases[at]?.url ?? '']),
  );
  let adapters = await startThree(hub, hubUrl, systems, urls);
  const stopAdapters = async (): Promise<void> => {
    await Promise.all(Object.values(adapters).map((adapter) => adapter.close()));
    adapters = {};
  };
  return {
    ocmw: workScreen(systems.ocmw.url),
    vdab: workScreen(systems.vdab.url),
    caw: workScreen(systems.caw.url),
    figures: async () => {
      const all = Object.entries(adapters).map(
        async ([name, app]) => [name, await app.get(AdapterProcess).adapter.figures()] as const,
      );
      return Object.fromEntries(await Promise.all(all));
    },
    stopAdapters,
    startAdapters: async () => {
      adapters = await startThree(hub, hubUrl, systems, urls);
    },
    close: async () => {
      await Promise.all(Object.values(systems).map((system) => system.stop()));
      await stopAdapters();
      await Promise.all(databases.map((database) => database.drop()));
      await rm(folder, { recursive: true });
    },
  };
};
