import { Buffer } from 'node:buffer';
import { ANY, EventStoreError, type AppendRequest } from './event-store';

/** The most events one append may hold. */
export const MAX_EVENTS = 500;
/** The most bytes (UTF-8, both texts of all events) one append may hold. */
export const MAX_BYTES = 1_000_000;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** What JSON never holds unescaped (so stores may put these signs between texts), and half characters. */
const NEVER_IN_JSON = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Surrogate}]/u;

const malformed = (message: string): EventStoreError => new EventStoreError('malformed', message);

/** Bytes of the texts of a request, as counted against `MAX_BYTES`. */
const bytesOf = ({ events }: AppendRequest): number =>
  events.reduce(
    (sum, event) => sum + Buffer.byteLength(event.leaf) + Buffer.byteLength(event.sealed),
    0,
  );

const assertIds = ({ events }: AppendRequest): void => {
  if (events.some((event) => !UUID.test(event.eventId)))
    throw malformed('an event id is not a lower-case UUID');
  if (new Set(events.map((event) => event.eventId)).size !== events.length)
    throw malformed('an event id stands twice in one append');
};

const assertTexts = ({ events }: AppendRequest): void => {
  for (const { type, leaf, sealed } of events)
    if ([type, leaf, sealed].some((text) => text === '' || NEVER_IN_JSON.test(text)))
      throw malformed('a type is empty, or a text is not JSON in Unicode');
};

const assertPlace = ({ stream, expected }: AppendRequest): void => {
  if (stream === '' || stream.startsWith('$') || NEVER_IN_JSON.test(stream))
    throw malformed('a stream name is empty, reserved or holds control characters');
  if (!Number.isSafeInteger(expected) || expected < ANY)
    throw malformed('the expected revision is no revision');
};

const assertSize = (request: AppendRequest): number => {
  if (request.events.length === 0) throw malformed('an append needs at least one event');
  if (request.events.length > MAX_EVENTS)
    throw new EventStoreError('tooLarge', `more than ${MAX_EVENTS} events`);
  const bytes = bytesOf(request);
  if (bytes > MAX_BYTES) throw new EventStoreError('tooLarge', `more than ${MAX_BYTES} bytes`);
  return bytes;
};

/**
 * The rules that hold in every store, checked before anything is sent. Gives the size in bytes;
 * throws `malformed` or `tooLarge`.
 */
export const assertAppendable = (request: AppendRequest): number => {
  assertPlace(request);
  const bytes = assertSize(request);
  assertIds(request);
  assertTexts(request);
  return bytes;
};

/** Throws `malformed` for a text that is no JSON. PostgreSQL sees to this itself. */
export const assertJson = (text: string): void => {
  try {
    JSON.parse(text);
  } catch {
    // The parser's message would quote the text.
    throw malformed('a text is no JSON');
  }
};
