import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface PublicSchema {
  readonly $id: string;
  readonly properties: { readonly type: { readonly const: string } };
  readonly $defs: {
    readonly content: { readonly properties: { readonly type: { readonly const: string } } };
  };
}

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../contracts/events/schemas');
const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
addFormats(ajv);
const validators = new Map<string, ValidateFunction>();

for (const file of readdirSync(folder)) {
  const schema = JSON.parse(readFileSync(join(folder, file), 'utf8')) as PublicSchema;
  validators.set(schema.properties.type.const, ajv.compile(schema));
  const { content } = schema.$defs;
  validators.set(content.properties.type.const, ajv.compile(content));
}

const wrongIn = (told: { readonly type: string }): string => {
  const validate = validators.get(told.type);
  if (!validate) return `${told.type} is no public event`;
  return validate(told) ? '' : ajv.errorsText(validate.errors);
};

/** What is wrong in a thin event by its public schema; empty when nothing is. */
export const wrongInPublic: (event: { readonly type: string }) => string = wrongIn;

/** What is wrong in the content of an event by its public schema; empty when nothing is. */
export const wrongInPublicContent: (content: { readonly type: string }) => string = wrongIn;
