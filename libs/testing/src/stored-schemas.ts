import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as kernel from '@wisselzone/kernel';

const folder = join(process.cwd(), 'contracts/stored');
const schemas = readdirSync(folder)
  .filter((name) => name.endsWith('.schema.json'))
  .map(
    (name) =>
      JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
        readonly $id: string;
        readonly $defs: object;
      },
  );

/** The codes of a list of contracts/codes, under the name that the kernel gives it. */
const codesOf = (list: string): readonly string[] => {
  const name = `${list.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}_CODES`;
  const codes = (kernel as unknown as Record<string, readonly string[] | undefined>)[name];
  if (!codes) throw new Error(`no list of codes is called ${list}`);
  return codes;
};

const ajv = new Ajv2020({ allErrors: true });
ajv.addKeyword({
  keyword: 'codeList',
  type: 'string',
  compile: (list: string) => {
    const codes = codesOf(list);
    return (code: string) => codes.includes(code);
  },
});
ajv.addSchema(schemas);
/** The id of the schema of an event type, if contracts/stored has one. */
export const storedSchemaOf = (type: string): string | undefined =>
  schemas.map(({ $id, $defs }) => (type in $defs ? `${$id}#/$defs/${type}` : '')).find(Boolean);

/** What is wrong with an event by the schemas of contracts/stored; empty when nothing is. */
export const wrongInStored = (event: { readonly type: string }): string => {
  const id = storedSchemaOf(event.type);
  const validate = id && ajv.getSchema(id);
  if (!validate) return `${event.type} has no schema`;
  return validate(event) ? '' : `${event.type}: ${ajv.errorsText(validate.errors)}`;
};
