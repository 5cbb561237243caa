import type { HubClient } from '@wisselzone/platform/hub-client';
import { knownFlows, knownOrganisations, type KnownOrganisation } from './organisations';
import { DEMO } from './people';

const AT_ONCE = 16;

/** Runs `work` for every item, a few at a time; the first failure ends it. */
const forAll = async <Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<void> => {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
};

const registerFlows = async (hub: HubClient): Promise<void> => {
  const { items } = await hub.get<{ items: readonly { flow: string }[] }>('/flows');
  const known = new Set(items.map(({ flow }) => flow));
  // One after the other: they are lines of one register.
  for (const flow of knownFlows())
    if (!known.has(flow.flow)) await hub.post('/flows', flow, `seed-flow-${flow.flow}`);
};

const connect = (hub: HubClient, organisation: string): Promise<unknown> =>
  hub.post(
    `/organisations/${organisation}/connections`,
    { channel: 'feed' },
    `seed-channel-${organisation}`,
  );

/** What the tour needs is there when this resolves; `rest` does the other organisations of Flanders. */
export const seedDemo = async (
  hub: HubClient,
): Promise<{ readonly rest: () => Promise<number> }> => {
  const { items } = await hub.get<{ items: readonly { id: string; channel?: string }[] }>(
    '/organisations',
  );
  const known = new Map(items.map((organisation) => [organisation.id, organisation]));
  const missing = knownOrganisations().filter(({ id }) => !known.has(id));
  const register = (organisation: KnownOrganisation): Promise<unknown> =>
    hub.post('/organisations', organisation, `seed-organisation-${organisation.id}`);
  const players = new Set<string>(Object.values(DEMO));
  await forAll(
    missing.filter(({ id }) => players.has(id)),
    register,
  );
  await Promise.all(
    [...players]
      .filter((id) => known.get(id)?.channel !== 'feed')
      .map((organisation) => connect(hub, organisation)),
  );
  await registerFlows(hub);
  const others = missing.filter(({ id }) => !players.has(id));
  return {
    rest: async () => {
      await forAll(others, register);
      return others.length;
    },
  };
};
