import { createHash } from 'node:crypto';
import { isUuid, present } from '@wisselzone/kernel';
import { keptBytes, type ArrivedMessage } from '@wisselzone/platform/inbox';
import type { IncomingMessage } from '@wisselzone/platform/messaging';

const NAME = /^[!-~]{1,200}$/;
const sha256 = (...parts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

/** A name that may stand in rows, headers and lists. */
export const nameOf = (text: string | undefined): string | undefined =>
  text !== undefined && NAME.test(text) ? text : undefined;

/** Who numbered a message and how. One that says neither is known by its place, and by its bytes: places begin anew. */
const numberOf = (message: IncomingMessage): { readonly source: string; readonly id: string } => {
  const source = nameOf(message.headers['ce_source']);
  const id = nameOf(message.headers['ce_id']);
  if (source && id) return { source, id };
  const { partition, offset, value } = message;
  return { source: 'kafka', id: `${String(partition)}-${offset}-${sha256(value).slice(0, 16)}` };
};

/** The first id of its subject, or its key: both are the dossier in every command on one. Nothing else is kept. */
const dossierOf = ({ headers, key }: IncomingMessage): string | undefined => {
  const [first = ''] = (headers['ce_subject'] ?? '').split('/');
  return [first, key ?? ''].find(isUuid);
};

/** What the inbox keeps of a message of a topic. */
export const arrivedOf = (message: IncomingMessage): ArrivedMessage => {
  const { key, partition, headers, value } = message;
  const asked = JSON.stringify([headers['ce_type'] ?? '', headers['ce_subject'] ?? '']);
  return {
    ...numberOf(message),
    // A key may be anything; what has one key is one lane.
    lane: key === undefined ? `partition-${String(partition)}` : sha256(key),
    ...present({ dossier: dossierOf(message) }),
    original: keptBytes({ headers, value }),
    content: Buffer.concat([Buffer.from(asked), value]),
  };
};

/** The key under which the hub knows a repeat of the command, for ever. */
export const idempotencyKeyOf = (message: { readonly source: string; readonly id: string }) =>
  sha256(message.source, ' ', message.id);
