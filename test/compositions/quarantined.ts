import { Inbox, keptBytes } from '@wisselzone/platform/inbox';
import { ReadStore } from '@wisselzone/platform/read-store';
import { readWebhookKey } from '@wisselzone/platform/webhook';
import type { TestHub } from './test-hub';

const REFUSED = {
  reason: 'notJson',
  owner: 'sender',
  problem: {
    type: 'urn:problem-type:belgif:badRequest',
    ...{ title: 'Bad Request', status: 400, instance: 'urn:uuid:0' },
    issues: [
      {
        type: 'urn:problem-type:belgif:input-validation:invalidInput',
        ...{ in: 'body', name: 'body', detail: 'must be one JSON object in UTF-8' },
      },
    ],
  },
} as const;

/** A message of an organisation that stands in quarantine, as the relay puts it there. */
export const putInQuarantine = async (
  hub: TestHub,
  organisation: string,
  { id, text }: { readonly id: string; readonly text: string },
): Promise<void> => {
  const store = await ReadStore.open({ url: hub.databaseUrl, poolSize: 1 });
  const hubKey = await readWebhookKey(hub.webhookKeyFile);
  const inbox = new Inbox({ store, hubKey, clock: () => Date.now() }, organisation, 'kafka');
  const value = Buffer.from(text);
  const headers = { ce_specversion: '1.0', ce_id: id, ce_source: '/bron' };
  await inbox.receive([
    { source: '/bron', id, lane: id, original: keptBytes({ headers, value }), content: value },
  ]);
  for (const { entry } of await inbox.claim()) await inbox.quarantine(entry, REFUSED);
  await store.close();
};
