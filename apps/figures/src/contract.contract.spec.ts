import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { RequestMethod } from '@nestjs/common';
import { FIGURE_ATTRIBUTE_CODES, FIGURE_MEASURE_CODES } from '@wisselzone/kernel';
import { parse } from 'yaml';
import { CODED, measures } from './count/measures';
import { controllers } from './routes';

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { operationId: string }>>>>;
}

const text = readFileSync('contracts/http/figures.v1.openapi.yaml', 'utf8');
const contract = parse(text) as Contract;

const promised = Object.entries(contract.paths).flatMap(([path, operations]) =>
  Object.entries(operations)
    // A path may also say which rule of the guide it leaves aside, and why.
    .filter(([verb]) => verb !== 'x-ignore-rules')
    .map(([verb, { operationId }]) => `${verb.toUpperCase()} ${path} ${operationId}`),
);

const served = controllers.flatMap((controller) => {
  const base = String(Reflect.getMetadata('path', controller));
  const handlers = Object.getOwnPropertyDescriptors(controller.prototype) as Record<
    string,
    PropertyDescriptor
  >;
  return Object.entries(handlers).flatMap(([name, { value }]) => {
    const handler = value as object;
    if (!Reflect.hasMetadata('method', handler)) return [];
    const verb = RequestMethod[Number(Reflect.getMetadata('method', handler))] ?? '';
    const path = String(Reflect.getMetadata('path', handler)).replace(/^\//, '');
    return `${verb} /${base}${path && `/${path}`} ${name}`.replace(/:(\w+)/g, '{$1}');
  });
});

describe('the contract of the policy figures', () => {
  it('is what the door serves: every route by its name, and no other', () => {
    expect([...served].sort()).toEqual([...promised].sort());
  });

  it('names no organisation and offers no order by size', () => {
    expect(text).not.toMatch(/^ +(organisation|worker|subject|rank|sort|orderBy)\w*:/m);
  });
});

describe('what is counted', () => {
  it('is said in Dutch for every measure', () => {
    expect(Object.keys(measures).sort()).toEqual([...FIGURE_MEASURE_CODES].sort());
    for (const { definition } of Object.values(measures)) expect(definition).toMatch(/^Elk/);
  });

  it('is told apart by every attribute there is', () => {
    const used = new Set(Object.values(measures).flatMap(({ attributes }) => attributes));
    expect([...used, 'targetGroup'].sort()).toEqual([...FIGURE_ATTRIBUTE_CODES].sort());
  });

  it('reads codes alone from a section, never a text', () => {
    for (const { fields, codes } of Object.values(CODED)) {
      for (const field of fields) expect(field).not.toMatch(/text|explanation|suggestion|question/);
      expect(codes.length).toBeGreaterThan(1);
    }
  });
});
