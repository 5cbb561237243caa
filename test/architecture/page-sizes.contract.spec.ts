import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
}
interface Parameter {
  readonly $ref?: string;
  readonly name?: string;
  readonly schema?: Schema;
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly responses?: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
}
interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters?: Readonly<Record<string, Parameter>>;
  };
}

const CONTRACTS = ['wisselzone', 'audit', 'figures'] as const;
const LARGEST_PAGE = 500;

const contractOf = (name: string): Contract =>
  parse(readFileSync(`contracts/http/${name}.v1.openapi.yaml`, 'utf8')) as Contract;

const lastOf = (ref: string | undefined): string => ref?.split('/').at(-1) ?? '';

/** What bounds a list that has no pages: never how many persons or dossiers there are. */
const WHOLE_LISTS: Readonly<Record<string, string>> = {
  '/refData/{list}': 'codes of one list of the contracts',
  '/organisations': 'the register of organisations',
  '/organisations/{organisation}/successions': 'mergers of one organisation',
  '/organisations/{organisation}/webhooks': 'addresses of one organisation',
  '/organisations/{organisation}/deliveryReconciliations': 'the counts of one organisation',
  '/organisations/{organisation}/absences': 'absences at one organisation',
  '/flows': 'the register of flows',
  '/agreements': 'the agreements of the caller’s organisation',
  '/municipalities': 'the municipalities of Flanders and Brussels',
  '/services': 'the social map',
  '/partnerships': 'the register of partnerships',
  '/signals': 'signals of one question',
  '/dossiers/{dossier}/baton': 'turns of one dossier',
  '/dossiers/{dossier}/referrals/{referral}/arrivals': 'rungs of one referral',
  '/overrides': 'access in an emergency that stands or waits for its review',
  '/unconfirmedWithdrawals': 'withdrawals that wait',
  '/measures': 'what can be counted',
  '/releases': 'quarters',
  '/serviceAvailability': 'values of availability',
};

const isList = ({ components }: Contract, { responses }: Operation): boolean =>
  Object.values(responses?.['200']?.content ?? {}).some(
    ({ schema }) => components.schemas[lastOf(schema.$ref)]?.properties?.['items'] !== undefined,
  );

describe.each(CONTRACTS)('how much the door of %s gives at once', (name) => {
  const contract = contractOf(name);
  const parametersOf = ({ parameters = [] }: Operation): readonly Parameter[] =>
    parameters.map((one) => contract.components.parameters?.[lastOf(one.$ref)] ?? one);
  const operations = Object.entries(contract.paths).flatMap(([path, verbs]) =>
    Object.entries(verbs)
      .filter(([, { responses }]) => responses !== undefined)
      .map(([verb, operation]) => ({ path, verb, operation })),
  );

  it(`is a page of ${String(LARGEST_PAGE)} at most wherever the caller may say how much`, () => {
    const sizes = [
      ...operations.flatMap(({ operation }) => parametersOf(operation)),
      ...Object.values(contract.components.schemas).flatMap(({ properties = {} }) =>
        Object.entries(properties).map(([field, schema]) => ({ name: field, schema })),
      ),
    ].filter((one) => one.name === 'pageSize');
    const most = sizes.map(({ schema }) => schema?.maximum ?? Number.POSITIVE_INFINITY);
    expect(most.filter((maximum) => maximum > LARGEST_PAGE)).toEqual([]);
  });

  it('is a page in every list that grows with persons, dossiers or days; every other list says why not', () => {
    const whole = operations
      .filter(({ verb, operation }) => verb === 'get' && isList(contract, operation))
      .filter(({ operation }) => parametersOf(operation).every((one) => one.name !== 'pageSize'))
      .map(({ path }) => path);
    expect(whole.filter((path) => !(path in WHOLE_LISTS))).toEqual([]);
  });
});
