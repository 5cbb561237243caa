/**
 * The public events as others get them: for each a JSON Schema (2020-12) of the thin event and of its content, with an
 * example, and the AsyncAPI file of the Kafka topics and the webhooks. Made from `event-types.csv`, the stored
 * schemas and the code lists, so that none can say something else; `generate.mjs` writes them.
 */
import { stringify } from 'yaml';
import { commandChannels } from './public-commands.mjs';

const SERVICE = 'be.wisselzone.hub.v1';
const UUID = '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$';
const INSTANT = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$';
const DOSSIER = '7d7f3b52-3f5c-4f0e-8f0f-2a5d3c1b9e10';
const ENTITY = 'c2a0f6b4-51de-4c7d-9a51-6c1f0b7e4d22';
const EVENT = '0b1f6c1e-8a3f-5f0e-9c55-0d6f3c1b2a10';
const AT = '2026-03-02T09:30:00.000Z';
const NAMED = ['referral', 'offering', 'offer', 'handover', 'consent'];
const PATTERNS = {
  [UUID]: ENTITY,
  [INSTANT]: AT,
  '^\\d{4}-\\d{2}-\\d{2}$': '2026-03-02',
  '^[0-9a-f]{64}$': '0123456789abcdef'.repeat(4),
};
/** Examples show nobody: a test number that no person can have. */
const BY_NAME = { ssin: '85610100147', birthDate: '1985-01-01', municipality: '71016' };

const uuid = { type: 'string', pattern: UUID };

/** A stored schema with everything it refers to in place, and code lists as their codes. */
const inlined = (schema, { file, types, codes }) => {
  const walk = (node) => {
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    if (typeof node.$ref === 'string') {
      const [, name] = node.$ref.split('#/$defs/');
      const { $ref: _, ...beside } = node;
      return walk({ ...(node.$ref.startsWith('#') ? file : types).$defs[name], ...beside });
    }
    const { codeList, ...rest } = node;
    const plain = Object.fromEntries(
      Object.entries(rest).map(([key, value]) => [key, walk(value)]),
    );
    return codeList ? { ...plain, enum: codes(codeList) } : plain;
  };
  return walk(schema);
};

const withAlso = (schema, names) => ({
  ...schema,
  required: [...(schema.required ?? []), ...names],
});

const objectExample = (schema) =>
  Object.fromEntries(
    Object.entries(schema.properties ?? {})
      .filter(([name]) => schema.required?.includes(name) || schema.minProperties)
      .map(([name, property]) => [name, exampleOf(property, name)]),
  );

const byType = {
  object: objectExample,
  array: (schema) => (schema.minItems ? [exampleOf(schema.items, 'item')] : []),
  integer: (schema) => schema.minimum ?? 1,
  number: (schema) => schema.minimum ?? 1,
  boolean: () => true,
  string: (schema, name) => BY_NAME[name] ?? PATTERNS[schema.pattern] ?? 'Voorbeeld',
};

const exampleOf = (schema, name) => {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [first] = schema.oneOf ?? schema.anyOf ?? [];
  // Either other fields, or another shape.
  if (first && schema.properties) return objectExample(withAlso(schema, first.required ?? []));
  if (first) return exampleOf(first, name);
  return byType[schema.type]?.(schema, name) ?? 'Voorbeeld';
};

const thinEvent = (type) => ({
  type: 'object',
  required: [
    ...['specversion', 'id', 'source', 'type', 'service', 'time', 'datacontenttype'],
    ...['sequence', 'partitionkey', 'cursor', 'data'],
  ],
  properties: {
    specversion: { const: '1.0' },
    id: uuid,
    source: { type: 'string', format: 'uri-reference' },
    type: { const: type },
    service: { const: SERVICE },
    time: { type: 'string', pattern: INSTANT },
    datacontenttype: { const: 'application/json' },
    sequence: {
      description: 'Orders the events of one dossier for one organisation, without gaps',
      type: 'string',
      pattern: '^[0-9]{10}$',
    },
    partitionkey: { description: 'The dossier', ...uuid },
    dataref: {
      description: 'Where the content is asked for, decided and logged at that moment',
      type: 'string',
      format: 'uri-reference',
    },
    cursor: { type: 'string', pattern: '^[0-9]{1,18}$' },
    data: dataOf(type),
  },
});

const dataOf = (type) => ({
  type: 'object',
  required: ['dossier', ...(type === WITHHELD ? ['reason'] : [])],
  properties: {
    dossier: uuid,
    ...(type === WITHHELD
      ? { reason: { type: 'string' } }
      : Object.fromEntries(NAMED.map((name) => [name, uuid]))),
  },
});

const WITHHELD = `${SERVICE}.dossiers.notify.withheld`;
const ERASED = {
  description: 'Its key was destroyed',
  type: 'object',
  required: ['erased'],
  properties: { erased: { const: true }, at: { type: 'string', pattern: INSTANT } },
};

/** What `dataref` answers: the sections that may be read now, by category. */
const contentOf = (type, sealed) => ({
  type: 'object',
  required: ['id', 'type', 'sections', 'withheld'],
  properties: {
    id: uuid,
    type: { const: type },
    sections: {
      type: 'object',
      properties: Object.fromEntries(
        Object.entries(sealed?.properties ?? {}).map(([category, section]) => [
          category,
          { anyOf: [section, ERASED] },
        ]),
      ),
      additionalProperties: false,
    },
    withheld: {
      type: 'array',
      items: {
        type: 'object',
        required: ['category', 'reason'],
        properties: { category: { type: 'string' }, reason: { type: 'string' } },
      },
    },
  },
});

const thinExample = (type) => ({
  specversion: '1.0',
  id: EVENT,
  source: `/REST/wisselzone/v1/dossiers/${DOSSIER}`,
  type,
  service: SERVICE,
  time: AT,
  datacontenttype: 'application/json',
  sequence: '0000000007',
  partitionkey: DOSSIER,
  ...(type === WITHHELD
    ? {}
    : { dataref: `/REST/wisselzone/v1/dossiers/${DOSSIER}/events/${EVENT}/content` }),
  cursor: '4711',
  data: { dossier: DOSSIER, ...(type === WITHHELD ? { reason: 'noGround' } : {}) },
});

const contentExample = (type, sealed) => ({
  id: EVENT,
  type,
  sections: Object.fromEntries(
    Object.entries(sealed?.properties ?? {})
      .slice(0, 1)
      .map(([category, section]) => [category, exampleOf(section, category)]),
  ),
  withheld: [],
});

const publicEvent = ({ event, notifyType, nl }, stored, codes) => {
  const type = `${SERVICE}.${notifyType}`;
  const found = stored.find(({ $defs }) => $defs?.[event]);
  const types = stored.find(({ $id }) => $id === 'urn:wisselzone:stored:types.v1');
  const raw = found?.$defs[event].properties.sealed;
  const sealed = raw && inlined(raw, { file: found, types, codes });
  return {
    event,
    type,
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:wisselzone:event:${event}.v1`,
      title: nl,
      ...thinEvent(type),
      $defs: { content: contentOf(event, sealed) },
    },
    example: { event: thinExample(type), content: contentExample(event, sealed) },
  };
};

/** Every event that others are told of, with schema and example. */
export const publicEvents = (rows, stored, codes) => [
  ...rows.map((row) => publicEvent(row, stored, codes)),
  publicEvent(
    { event: 'Withheld', notifyType: 'dossiers.notify.withheld', nl: 'Niet meer te volgen' },
    [],
    codes,
  ),
];

const kafkaHeaders = (type) => ({
  type: 'object',
  required: [
    ...['ce_specversion', 'ce_id', 'ce_source', 'ce_type', 'ce_time', 'ce_service'],
    ...['ce_sequence', 'ce_partitionkey', 'ce_cursor', 'ce_traceparent', 'content-type'],
  ],
  properties: {
    ...Object.fromEntries(
      Object.entries(thinEvent(type).properties)
        .filter(([name]) => !['data', 'datacontenttype'].includes(name))
        .map(([name, property]) => [`ce_${name}`, property]),
    ),
    ce_traceparent: {
      description: 'W3C Trace Context; its trace is the `traceId` of the line in the access log',
      type: 'string',
      pattern: '^00-[0-9a-f]{32}-[0-9a-f]{16}-01$',
    },
    'content-type': { const: 'application/json' },
  },
});

const webhookHeaders = {
  type: 'object',
  required: ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
  properties: {
    'webhook-id': { description: 'The id of the event, the same on every try', ...uuid },
    'webhook-timestamp': { description: 'Of this try, in seconds', type: 'string' },
    'webhook-signature': {
      description: 'Standard Webhooks, `v1` and `v1a`; two keys for a day after a rotation',
      type: 'string',
    },
  },
};

const fileOf = ({ event }) => `./schemas/${event}.v1.schema.json`;

const kafkaMessage = (one) => ({
  name: one.event,
  title: one.schema.title,
  contentType: 'application/json',
  headers: kafkaHeaders(one.type),
  payload: { $ref: `${fileOf(one)}#/properties/data` },
  bindings: { kafka: { key: uuid, bindingVersion: '0.5.0' } },
  examples: [{ payload: one.example.event.data }],
});

const webhookMessage = (one) => ({
  name: one.event,
  title: one.schema.title,
  contentType: 'application/cloudevents+json',
  headers: webhookHeaders,
  payload: { $ref: fileOf(one) },
  examples: [{ payload: one.example.event }],
});

const refs = (prefix, events) =>
  Object.fromEntries(
    events.map(({ event }) => [event, { $ref: `#/components/messages/${prefix}${event}` }]),
  );

const securitySchemes = {
  plain: { type: 'plain', description: 'SASL/PLAIN over TLS' },
  scramSha256: { type: 'scramSha256', description: 'SASL/SCRAM-SHA-256 over TLS' },
  scramSha512: { type: 'scramSha512', description: 'SASL/SCRAM-SHA-512 over TLS' },
  oauthBearer: {
    type: 'oauth2',
    description: 'SASL/OAUTHBEARER over TLS, with a token of the identity provider',
    flows: {
      clientCredentials: { tokenUrl: 'https://idp.example.be/token', availableScopes: {} },
    },
  },
  certificate: { type: 'X509', description: 'TLS with a certificate of the organisation' },
  signature: {
    type: 'httpApiKey',
    name: 'webhook-signature',
    in: 'header',
    description: 'Not a key but a signature of the message, which the receiver must check',
  },
};

/** AsyncAPI 3 for the Kafka topics and the webhooks of an organisation, both ways. */
export const asyncapi = (events, commands) => {
  const asked = commandChannels(commands);
  return `# Generated from contracts/events and contracts/stored by contracts/generate.mjs. Never edited by hand.\n${stringify(
    {
      asyncapi: '3.0.0',
      info: {
        title: 'Wisselzone events',
        version: '1.0.0',
        description:
          'Thin CloudEvents 1.0, at least once, in the order of each dossier. The id is the same on every repeat: do each once. Nothing obtained through the hub may ever be used for the purpose `control`.',
        license: { name: 'EUPL-1.2' },
      },
      defaultContentType: 'application/json',
      servers: {
        kafka: {
          host: 'kafka.example.be:9093',
          protocol: 'kafka-secure',
          description: 'The broker of the hub',
          security: ['plain', 'scramSha256', 'scramSha512', 'oauthBearer', 'certificate'].map(
            (name) => ({ $ref: `#/components/securitySchemes/${name}` }),
          ),
        },
        receiver: {
          host: 'receiver.example.be',
          protocol: 'https',
          description: 'The address that an organisation registered',
          security: [{ $ref: '#/components/securitySchemes/signature' }],
        },
      },
      channels: {
        topic: {
          address: 'wisselzone.v1.{organisation}.events',
          description: 'One topic per organisation; who else reads it is refused by the broker',
          parameters: { organisation: { description: 'The random id of the organisation' } },
          servers: [{ $ref: '#/servers/kafka' }],
          messages: refs('Kafka', events),
          bindings: {
            kafka: {
              topicConfiguration: { 'retention.ms': 604_800_000, 'cleanup.policy': ['delete'] },
              bindingVersion: '0.5.0',
            },
          },
        },
        webhook: {
          address: '/',
          description:
            'Asked first (OPTIONS, WebHook-Request-Origin) whether it wants our messages',
          servers: [{ $ref: '#/servers/receiver' }],
          messages: refs('Webhook', events),
        },
        ...asked.channels,
      },
      operations: {
        tellByTopic: {
          action: 'send',
          summary: 'The hub tells an organisation what happened in a dossier that it may follow',
          channel: { $ref: '#/channels/topic' },
        },
        tellByWebhook: {
          action: 'send',
          summary: 'The same, to an address; 2xx says that it is stored',
          channel: { $ref: '#/channels/webhook' },
          bindings: { http: { method: 'POST', bindingVersion: '0.3.0' } },
        },
        ...asked.operations,
      },
      components: {
        securitySchemes,
        messages: Object.fromEntries([
          ...events.map((one) => [`Kafka${one.event}`, kafkaMessage(one)]),
          ...events.map((one) => [`Webhook${one.event}`, webhookMessage(one)]),
          ...Object.entries(asked.messages),
        ]),
      },
    },
    { aliasDuplicateObjects: false, lineWidth: 100 },
  )}`;
};
