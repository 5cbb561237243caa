import helmet from '@fastify/helmet';
import fastify from 'fastify';

/** A `Content-Security-Policy` for a door that serves pages. */
export type PagePolicy = Readonly<Record<string, readonly string[]>>;

/**
 * What Helmet says on every answer. It depends on nothing in a request, so it is asked once, of an
 * instance of its own: working it out again for each answer costs more than checking a token.
 */
export const securityHeaders = async (
  pagePolicy: PagePolicy | undefined,
): Promise<Readonly<Record<string, string>>> => {
  const asked = fastify();
  await asked.register(helmet, {
    contentSecurityPolicy: pagePolicy
      ? { useDefaults: false, directives: mutable(pagePolicy) }
      : { directives: { defaultSrc: ["'none'"] } },
  });
  asked.get('/', (_, reply) => reply.send(reply.getHeaders()));
  const said = (await asked.inject('/')).json<Record<string, string>>();
  await asked.close();
  return said;
};

const mutable = (policy: PagePolicy): Record<string, string[]> =>
  Object.fromEntries(Object.entries(policy).map(([name, sources]) => [name, [...sources]]));
