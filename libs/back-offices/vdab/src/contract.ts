import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { Refusal, type Fault } from './refusal';

function ruleOf(error: ErrorObject): string {
  const { keyword, params } = error;
  if (keyword === 'required') return 'verplicht';
  if (keyword === 'additionalProperties') return 'onbekend veld';
  if (keyword === 'enum') return `een van ${(params['allowedValues'] as string[]).join(', ')}`;
  return error.message ?? keyword;
}

interface FieldNames {
  readonly missingProperty?: string;
  readonly additionalProperty?: string;
}

function faultOf(error: ErrorObject): Fault {
  const { missingProperty: missing, additionalProperty: unknown } = error.params as FieldNames;
  const name = missing ?? unknown;
  const field = name === undefined ? error.instancePath : `${error.instancePath}/${name}`;
  return { Veld: field || '/', Regel: ruleOf(error) };
}

/** VDAB's published schema, read from its contract, as checks. */
export class Contract {
  private readonly ajv = new Ajv({ strict: false, allErrors: true });

  constructor(directory: string) {
    addFormats(this.ajv);
    const text = readFileSync(join(directory, 'vdab.openapi.yaml'), 'utf8');
    this.ajv.addSchema({ $id: 'vdab', ...(parse(text) as object) });
  }

  /** The value as the named schema says it is, or a refusal that names every field and rule. */
  check<Shape>(schema: string, value: unknown): Shape {
    const valid = this.ajv.getSchema(`vdab#/components/schemas/${schema}`);
    if (!valid) throw new Error(`The contract has no schema ${schema}.`);
    if (valid(value)) return value as Shape;
    const faults = (valid.errors ?? []).map(faultOf);
    throw new Refusal('ongeldigBericht', 'Het bericht volgt het schema niet.', faults);
  }
}
