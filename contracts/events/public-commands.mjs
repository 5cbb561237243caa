/**
 * The commands that a system may send on its own topic: the same as over HTTP, by the name of their operation,
 * with the body of the HTTP contract. Made from that contract and from `route-policy.csv`; `generate.mjs` writes them.
 */
const SERVICE = 'be.wisselzone.hub.v1';
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const INSTANT = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$';
const HTTP = '../http/wisselzone.v1.openapi.yaml';

const resolved = (contract, { $ref, ...own }) =>
  $ref
    ? $ref
        .slice(2)
        .split('/')
        .reduce((at, name) => at[name], contract)
    : own;

/** Every parameter of a path of ours is a random id: nothing else may come into an address. */
const holdToIds = (contract, { operationId, parameters = [] }) => {
  for (const { in: place, name, schema } of parameters.map((one) => resolved(contract, one)))
    if (place === 'path' && !schema.$ref?.endsWith('/Uuid'))
      throw new Error(`${operationId}: ${name} in its path is no id, so no message can name it`);
};

/** The commands behind these paths that take a JSON body: operation, path, summary and the shape of the body. */
export const commandOperations = (contract, paths) =>
  paths.flatMap((path) => {
    const command = contract.paths[path]?.post;
    const body = command?.requestBody?.content?.['application/json']?.schema;
    if (!body) return [];
    holdToIds(contract, command);
    return [{ operation: command.operationId, path, summary: command.summary, body }];
  });

const text = (description, more = {}) => ({ description, type: 'string', ...more });

const subjectOf = (path) => {
  const ids = path.match(/\{\w+\}/g) ?? [];
  if (ids.length === 0) return undefined;
  return text(`The ids of its path, in order: ${ids.join('/')}`, {
    pattern: `^${ids.map(() => UUID).join('/')}$`,
  });
};

const requestHeaders = ({ operation, path }) => {
  const subject = subjectOf(path);
  return {
    type: 'object',
    required: [
      ...['ce_specversion', 'ce_id', 'ce_source', 'ce_type'],
      ...(subject ? ['ce_subject'] : []),
    ],
    properties: {
      ce_specversion: { const: '1.0' },
      ce_id: text('Your own number of this message; the same on every repeat', {
        pattern: '^[!-~]{1,200}$',
      }),
      ce_source: text('Which of your systems numbers its messages so', {
        pattern: '^[!-~]{1,200}$',
      }),
      ce_type: { const: `${SERVICE}.commands.request.${operation}` },
      ...(subject ? { ce_subject: subject } : {}),
    },
  };
};

const requestMessage = (command) => ({
  name: command.operation,
  title: command.summary,
  contentType: 'application/json',
  headers: requestHeaders(command),
  payload: { $ref: `${HTTP}${command.body.$ref}` },
  bindings: {
    kafka: {
      key: text('The dossier: what has one key is done in the order in which it came'),
      bindingVersion: '0.5.0',
    },
  },
});

const replyMessage = ({ name, title, contentType, payload }) => ({
  name,
  title,
  contentType,
  headers: {
    type: 'object',
    required: [
      ...['ce_specversion', 'ce_id', 'ce_source', 'ce_type', 'ce_service', 'ce_time'],
      ...['ce_requestsource', 'ce_requestid', 'content-type'],
    ],
    properties: {
      ce_specversion: { const: '1.0' },
      ce_id: text('The same on every repeat of this answer', { pattern: `^${UUID}$` }),
      ce_source: { const: '/REST/wisselzone/v1' },
      ce_type: { const: `${SERVICE}.commands.notify.${name}` },
      ce_service: { const: SERVICE },
      ce_time: text('When it was answered', { pattern: INSTANT }),
      ce_requestsource: text(
        '`ce_source` of the message; `kafka` when it had none that can be read',
      ),
      ce_requestid: text(
        '`ce_id` of the message; when it had none that can be read: partition, offset and digest',
      ),
      'content-type': { const: contentType },
    },
  },
  payload,
});

const REPLIES = {
  Accepted: {
    name: 'accepted',
    title: 'The command is recorded, or was before: what the HTTP door answers',
    contentType: 'application/json',
    payload: { $ref: `${HTTP}#/components/schemas/CommandAnswer` },
  },
  Refused: {
    name: 'refused',
    title:
      'Nothing was recorded; the message stays in quarantine under `quarantine`, to be corrected or discarded there, or sent anew under another id',
    contentType: 'application/problem+json',
    payload: {
      type: 'object',
      required: ['type', 'title', 'status', 'instance', 'quarantine'],
      properties: {
        type: text('Which problem: see contracts/problems', { format: 'uri' }),
        title: text('The same for every problem of its type'),
        status: { description: 'As the HTTP door answers it', type: 'integer' },
        instance: text('This refusal', { format: 'uri' }),
        detail: text('What to know beyond the type'),
        issues: {
          description: 'What is wrong with the input: where, and which rule; never the value',
          type: 'array',
          items: { type: 'object' },
        },
        quarantine: text('Where the message stays', { pattern: `^${UUID}$` }),
      },
    },
  },
};

const kafkaTopic = (retentionMs) => ({
  kafka: {
    topicConfiguration: { 'retention.ms': retentionMs, 'cleanup.policy': ['delete'] },
    bindingVersion: '0.5.0',
  },
});
const DAY_MS = 86_400_000;
const ORGANISATION = { organisation: { description: 'The random id of the organisation' } };
const refsTo = (prefix, names) =>
  Object.fromEntries(
    names.map((name) => [name, { $ref: `#/components/messages/${prefix}${name}` }]),
  );

/** The channels, operations and messages of commands and their replies, for the AsyncAPI file. */
export const commandChannels = (commands) => {
  const names = commands.map(({ operation }) => operation);
  return {
    channels: {
      commands: {
        address: 'wisselzone.v1.{organisation}.commands',
        description:
          'What an organisation asks. The broker lets nobody else write there, so what stands there is asked by that organisation',
        parameters: ORGANISATION,
        servers: [{ $ref: '#/servers/kafka' }],
        messages: refsTo('Ask_', names),
        bindings: kafkaTopic(DAY_MS),
      },
      replies: {
        address: 'wisselzone.v1.{organisation}.replies',
        description: 'What became of it: one answer to each message, and again to each repeat',
        parameters: ORGANISATION,
        servers: [{ $ref: '#/servers/kafka' }],
        messages: refsTo('Reply', Object.keys(REPLIES)),
        bindings: kafkaTopic(7 * DAY_MS),
      },
    },
    operations: {
      takeCommand: {
        action: 'receive',
        summary:
          'The hub does what is asked, once, as its HTTP door would: the id of the message is its Idempotency-Key',
        channel: { $ref: '#/channels/commands' },
        reply: { channel: { $ref: '#/channels/replies' } },
      },
    },
    messages: {
      ...Object.fromEntries(commands.map((one) => [`Ask_${one.operation}`, requestMessage(one)])),
      ...Object.fromEntries(
        Object.entries(REPLIES).map(([name, reply]) => [`Reply${name}`, replyMessage(reply)]),
      ),
    },
  };
};
