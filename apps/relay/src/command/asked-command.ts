import { commandPaths, SERVICE } from '@wisselzone/contracts';
import { isUuid } from '@wisselzone/kernel';
import type { KeptMessage, Refusal } from '@wisselzone/platform/inbox';
import { BODY_LIMIT } from '@wisselzone/platform/http';
import { refusedFor, tooLarge } from './message-refusal';
import { nameOf } from './arrived-message';

/** A command of the hub's own door, as a message asks it. */
export interface AskedCommand {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export type Understood =
  | { readonly ok: true; readonly command: AskedCommand }
  | { readonly ok: false; readonly refusal: Refusal };

const TYPE = `${SERVICE}.commands.request.`;
const PATHS: Readonly<Record<string, string | undefined>> = commandPaths;
const PARAMETER = /\{\w+\}/g;

const no = (refusal: Refusal): Understood => ({ ok: false, refusal });

/** What a message asks: its operation by `ce_type`, the ids of the path by `ce_subject`, the body as it is. Asks nobody. */
export const understood = (message: KeptMessage): Understood => {
  const { headers, value } = message;
  const wrong = wrongAttribute(headers);
  if (wrong) return no(wrong);
  const template = templateOf(headers['ce_type'] ?? '');
  if (template === undefined)
    return no(refusedFor('unknownOperation', 'ce_type', `must be ${TYPE}<operation>`));
  const path = pathOf(template, headers['ce_subject'] ?? '');
  if (path === undefined)
    return no(refusedFor('wrongSubject', 'ce_subject', `must be ${subjectOf(template)}`));
  if (value.length > BODY_LIMIT) return no(tooLarge());
  const body = objectIn(value);
  if (!body) return no(refusedFor('notJson', 'body', 'must be one JSON object in UTF-8'));
  return { ok: true, command: { path, body } };
};

const wrongAttribute = (headers: KeptMessage['headers']): Refusal | undefined => {
  if (headers['ce_specversion'] !== '1.0')
    return refusedFor('notACloudEvent', 'ce_specversion', 'must be 1.0, in the binary mode');
  const unnamed = ['ce_id', 'ce_source'].find((name) => nameOf(headers[name]) === undefined);
  if (unnamed === undefined) return undefined;
  return refusedFor('notACloudEvent', unnamed, 'must be 1 to 200 visible ASCII characters');
};

const templateOf = (type: string): string | undefined => {
  const operation = type.startsWith(TYPE) ? type.slice(TYPE.length) : '';
  return Object.hasOwn(PATHS, operation) ? PATHS[operation] : undefined;
};

const subjectOf = (template: string): string =>
  (template.match(PARAMETER) ?? []).join('/') || 'left out';

const pathOf = (template: string, subject: string): string | undefined => {
  const ids = subject === '' ? [] : subject.split('/');
  const wanted = template.match(PARAMETER) ?? [];
  if (ids.length !== wanted.length || !ids.every(isUuid)) return undefined;
  let nth = 0;
  return template.replace(PARAMETER, () => ids[nth++] ?? '');
};

const UTF8 = new TextDecoder('utf-8', { fatal: true });

const objectIn = (value: Buffer): Readonly<Record<string, unknown>> | undefined => {
  let read: unknown;
  try {
    read = JSON.parse(UTF8.decode(value));
  } catch {
    // What is wrong with it would quote it.
    return undefined;
  }
  const isObject = typeof read === 'object' && read !== null && !Array.isArray(read);
  return isObject ? (read as Readonly<Record<string, unknown>>) : undefined;
};
