/** Events as the hub sends them (`contracts/http`, FeedEvent), about nobody: random ids, neutral types. */
import { randomUUID } from 'node:crypto';

const SERVICE = 'be.wisselzone.hub.v1';
const BASE = '/REST/wisselzone/v1';
let cursor = 0;

const eventOf = (dossier, sequence, changes) => {
  const id = randomUUID();
  cursor += 1;
  return {
    specversion: '1.0',
    id,
    source: `${BASE}/dossiers/${dossier}`,
    type: `${SERVICE}.steps.notify.recorded`,
    service: SERVICE,
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    sequence: String(sequence).padStart(10, '0'),
    partitionkey: dossier,
    dataref: `${BASE}/dossiers/${dossier}/events/${id}/content`,
    cursor: String(cursor),
    data: { dossier },
    ...changes,
  };
};

/** The first `count` events of a dossier that nobody has seen before, in order. */
export const eventsOfOneDossier = (count, changes = {}) => {
  const dossier = randomUUID();
  return Array.from({ length: count }, (_, index) => eventOf(dossier, index + 1, changes));
};

/** One event of a dossier of its own. */
export const anEvent = (changes = {}) => eventsOfOneDossier(1, changes)[0];

/** A field that this version does not know: readers must ignore it (contracts/README.md). */
export const fieldsToCome = { extensiontocome: 'x'.repeat(100) };

/** As large as a message may get: 20 kB (Standard Webhooks 1.0.0, "payload size"). */
export const aLargeEvent = () => {
  const event = anEvent();
  const room = 19_900 - Buffer.byteLength(JSON.stringify({ ...event, extensiontocome: '' }));
  return { ...event, extensiontocome: 'x'.repeat(room) };
};

/** In place of an event that may not be followed any more; its number is kept. */
export const withheldNotice = (event) => {
  const { dataref: _, ...notice } = event;
  return {
    ...notice,
    type: `${SERVICE}.dossiers.notify.withheld`,
    data: { ...event.data, reason: 'withdrawn' },
  };
};
