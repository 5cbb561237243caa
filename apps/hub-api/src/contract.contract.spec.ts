import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { RequestMethod } from '@nestjs/common';
import { RequestValidation } from '@wisselzone/platform/http';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { CommandRequest } from './request/command.request';
import { controllers } from './slices';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly example?: Record<string, unknown>;
}
interface Operation {
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
  };
}
interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const contract = parse(
  readFileSync('contracts/http/wisselzone.v1.openapi.yaml', 'utf8'),
) as Contract;
const { schemas } = contract.components;
const nameOf = (schema: Schema | undefined): string => schema?.$ref?.split('/').at(-1) ?? '';
const resolved = (schema: Schema): Schema =>
  schema.$ref ? (schemas[nameOf(schema)] ?? {}) : schema;

type RequestClass = new () => CommandRequest;
interface Route {
  readonly route: string;
  readonly body?: RequestClass;
}

const bodyOf = (prototype: object, method: string): RequestClass | undefined => {
  const types = (Reflect.getMetadata('design:paramtypes', prototype, method) ??
    []) as RequestClass[];
  return types.find((type) => type.prototype instanceof CommandRequest);
};

/** What the controllers say they serve, in the contract's spelling. */
const served: readonly Route[] = controllers.flatMap((controller) => {
  const prototype = controller.prototype as unknown as Record<string, object>;
  const base = String(Reflect.getMetadata('path', controller) ?? '');
  return Object.getOwnPropertyNames(prototype).flatMap((method) => {
    const handler = method === 'constructor' ? undefined : prototype[method];
    const path: unknown = handler && Reflect.getMetadata('path', handler);
    if (typeof path !== 'string' || !handler) return [];
    const verb = RequestMethod[Number(Reflect.getMetadata('method', handler))] ?? '';
    const full = `/${base}/${path}`
      .replace(/\/+/g, '/')
      .replace(/(.)\/$/, '$1')
      .replace(/:(\w+)/g, '{$1}')
      // The contract names what stands for the rest of a path.
      .replace(/\*$/, '{tile}');
    const body = bodyOf(prototype, method);
    return [{ route: `${verb} ${full}`, ...(body ? { body } : {}) }];
  });
});

const promised = Object.entries(contract.paths).flatMap(([path, operations]) =>
  Object.entries(operations)
    // A path may also say which rule of the guide it leaves aside, and why.
    .filter(([verb]) => verb !== 'x-ignore-rules')
    .map(([verb, operation]) => ({
      route: `${verb.toUpperCase()} ${path}`,
      schema: nameOf(operation.requestBody?.content['application/json']?.schema),
    })),
);

const commands = promised
  .filter(({ schema }) => schema !== '')
  .map(({ route, schema }) => ({
    route,
    name: schema,
    schema: schemas[schema] ?? {},
    body: served.find((one) => one.route === route)?.body ?? CommandRequest,
  }));

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema({ $id: 'contract', components: contract.components });
const permits = (name: string, body: unknown): boolean =>
  ajv.validate({ $ref: `contract#/components/schemas/${name}` }, body);

const pipe = new RequestValidation();
const accepts = (metatype: RequestClass, body: unknown): Promise<boolean> =>
  pipe.transform(body, { type: 'body', metatype }).then(
    () => true,
    () => false,
  );

describe('the contract of the door', () => {
  it('is what the door serves: every route, and no other', () => {
    expect(served.map(({ route }) => route).sort()).toEqual(
      promised.map(({ route }) => route).sort(),
    );
  });

  it('calls every body as its request class is called', () => {
    expect(commands.map(({ body }) => body.name)).toEqual(
      commands.map(({ name }) => `${name}Request`),
    );
  });

  it.each(commands)('accepts its own example: $route', async ({ name, schema, body }) => {
    expect([permits(name, schema.example), await accepts(body, schema.example)]).toEqual([
      true,
      true,
    ]);
  });

  it.each(commands)('refuses an unknown field: $route', async ({ name, schema, body }) => {
    const wrong = { ...schema.example, unheardOf: 1 };
    expect([permits(name, wrong), await accepts(body, wrong)]).toEqual([false, false]);
  });

  it.each(commands)(
    'refuses every required field that is missing: $route',
    async ({ name, schema, body }) => {
      for (const field of schema.required ?? []) {
        const { [field]: _, ...wrong } = schema.example ?? {};
        expect({ field, answers: [permits(name, wrong), await accepts(body, wrong)] }).toEqual({
          field,
          answers: [false, false],
        });
      }
    },
  );

  it.each(commands)(
    'refuses every field of another kind: $route',
    async ({ name, schema, body }) => {
      for (const field of Object.keys(schema.properties ?? {}))
        for (const value of [null, 12.5, '', ['']]) {
          const wrong = { ...schema.example, [field]: value };
          expect({
            field,
            value,
            answers: [permits(name, wrong), await accepts(body, wrong)],
          }).toEqual({ field, value, answers: [false, false] });
        }
    },
  );

  it.each(commands)(
    'agrees with its request class on empty parts: $route',
    async ({ name, schema, body }) => {
      for (const field of Object.keys(schema.properties ?? {}))
        for (const value of [{}, []]) {
          const odd = { ...schema.example, [field]: value };
          expect({ field, accepted: await accepts(body, odd) }).toEqual({
            field,
            accepted: permits(name, odd),
          });
        }
    },
  );

  it.each(commands)('refuses codes that are in no list: $route', async ({ name, schema, body }) => {
    for (const [field, property] of Object.entries(schema.properties ?? {})) {
      const items = property.items && resolved(property.items).enum;
      const isCode = items ?? resolved(property).enum;
      const wrong = { ...schema.example, [field]: items ? ['noSuchCode'] : 'noSuchCode' };
      if (isCode)
        expect({ field, answers: [permits(name, wrong), await accepts(body, wrong)] }).toEqual({
          field,
          answers: [false, false],
        });
    }
  });
});
