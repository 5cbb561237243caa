import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { RequestMethod } from '@nestjs/common';
import { RequestValidation } from '@wisselzone/platform/http';
import { parse } from 'yaml';
import { controllers } from './routes';

interface Schema {
  readonly $ref?: string;
  readonly additionalProperties?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, object>>;
  readonly example?: Readonly<Record<string, unknown>>;
}
interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: { 'application/json': { schema: Schema } } };
}
interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
type RequestClass = new () => object;

const contract = parse(readFileSync('contracts/http/audit.v1.openapi.yaml', 'utf8')) as Contract;

const promised = Object.entries(contract.paths).flatMap(([path, operations]) =>
  Object.entries(operations).map(([verb, { operationId, requestBody }]) => ({
    route: `${verb.toUpperCase()} ${path} ${operationId}`,
    body: requestBody?.content['application/json'].schema.$ref?.split('/').at(-1),
  })),
);

const routeOf = (base: string, handler: object, name: string): string => {
  const verb = RequestMethod[Number(Reflect.getMetadata('method', handler))] ?? '';
  const path = String(Reflect.getMetadata('path', handler)).replace(/^\//, '');
  const whole = `/${base}${path === '' ? '' : `/${path}`}`.replace(/:(\w+)/g, '{$1}');
  return `${verb} ${whole} ${name}`;
};

const served = controllers.flatMap((controller) => {
  const prototype = controller.prototype as object;
  const handlers = Object.getOwnPropertyDescriptors(prototype) as Record<
    string,
    PropertyDescriptor
  >;
  return Object.entries(handlers).flatMap(([name, { value }]) => {
    const handler = value as object;
    if (!Reflect.hasMetadata('method', handler)) return [];
    const types = Reflect.getMetadata('design:paramtypes', prototype, name) as RequestClass[];
    const body = types.find(({ name: type }) => type.endsWith('Request'));
    const base = String(Reflect.getMetadata('path', controller));
    return [{ route: routeOf(base, handler, name), ...(body ? { body } : {}) }];
  });
});

const bodies = promised.flatMap(({ route, body: name }) => {
  const body = served.find((one) => one.route === route)?.body;
  const schema = contract.components.schemas[name ?? ''];
  return name && body && schema ? [{ name, body, schema }] : [];
});

const pipe = new RequestValidation();
const accepts = (metatype: RequestClass, body: object): Promise<boolean> =>
  pipe.transform(body, { type: 'body', metatype }).then(
    () => true,
    () => false,
  );

describe('the contract of the privacy officer’s door', () => {
  it('is what the door serves: every route by its name, and no other', () => {
    const routes = ({ route }: { readonly route: string }) => route;
    expect(served.map(routes).sort()).toEqual(promised.map(routes).sort());
  });

  it('calls every body as its request class is called', () => {
    expect(bodies.map(({ body }) => body.name)).toEqual(bodies.map(({ name }) => `${name}Request`));
    expect(bodies).toHaveLength(promised.filter(({ body }) => body).length);
  });

  it.each(bodies)('accepts its own example and no unknown field: $name', async (one) => {
    const { body, schema } = one;
    expect(schema.additionalProperties).toBe(false);
    expect(await accepts(body, schema.example ?? {})).toBe(true);
    expect(await accepts(body, { ...schema.example, unheardOf: 1 })).toBe(false);
  });

  it.each(bodies)('refuses what is missing or of another kind: $name', async ({ body, schema }) => {
    for (const field of schema.required ?? []) {
      const { [field]: _, ...without } = schema.example ?? {};
      expect({ field, accepted: await accepts(body, without) }).toEqual({ field, accepted: false });
    }
    for (const field of Object.keys(schema.properties ?? {}))
      for (const value of [null, '', [''], {}, -1]) {
        const accepted = await accepts(body, { ...schema.example, [field]: value });
        expect({ field, value, accepted }).toEqual({ field, value, accepted: false });
      }
  });

  it.each(bodies.filter(({ schema }) => schema.properties?.['dossier']))(
    'asks for a person or a dossier, never both and never none: $name',
    async ({ body, schema: { example } }) => {
      const { person: _, dossier: __, ...neither } = example ?? {};
      const id = '5b0f6a52-6a53-4c0a-9f0e-0d3c2b1a4f5e';
      expect(await accepts(body, neither)).toBe(false);
      expect(await accepts(body, { ...neither, person: id, dossier: id })).toBe(false);
      expect(await accepts(body, { ...neither, person: id })).toBe(true);
      expect(await accepts(body, { ...neither, dossier: id })).toBe(true);
    },
  );

  it.each(bodies.filter(({ schema }) => schema.required?.includes('to')))(
    'refuses a period that ends before it begins: $name',
    async ({ body, schema: { example } }) => {
      expect(await accepts(body, { ...example, to: '2020-01-01T00:00:00Z' })).toBe(false);
    },
  );
});
