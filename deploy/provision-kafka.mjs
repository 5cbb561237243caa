/**
 * Makes the topics of an organisation that chose Kafka, and says at the broker who may what on them:
 * `npm run kafka -- <organisation> [--principal User:vdab --hub User:relay] [--replicas 3]`.
 * Reads the same `KAFKA_…` variables as the relay; run it as somebody who may make topics. May be repeated.
 */
import { registerHooks } from 'node:module';
import { parseArgs } from 'node:util';

// The library is TypeScript that Node reads by itself; its imports name no extension.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier.startsWith('./') && context.parentURL?.endsWith('.ts')
      ? next(`${specifier}.ts`, context)
      : next(specifier, context),
});
const { provisionTopics, readKafkaEnvironment } =
  await import('../libs/platform/messaging/src/provisioning.ts');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    principal: { type: 'string' },
    hub: { type: 'string' },
    partitions: { type: 'string' },
    replicas: { type: 'string' },
  },
});
const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const { partitions, replicas, principal, hub } = values;

const run = async () => {
  const [organisation = ''] = positionals;
  if (!UUID.test(organisation)) throw new Error('Name the organisation by its id at the hub.');
  if ((principal === undefined) !== (hub === undefined))
    throw new Error('--principal and --hub belong together.');
  const kafka = readKafkaEnvironment(process.env);
  if (!kafka) throw new Error('KAFKA_BROKERS is not set.');
  if (kafka.needsToken) throw new Error('KAFKA_SASL=oauthbearer: make topics with another login.');
  await provisionTopics(kafka.settings, {
    organisation,
    ...(principal && hub ? { principal, hub } : {}),
    ...(partitions ? { partitions: Number(partitions) } : {}),
    ...(replicas ? { replicas: Number(replicas) } : {}),
  });
  console.log(`The topics of ${organisation} are there.`);
};

await run().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
