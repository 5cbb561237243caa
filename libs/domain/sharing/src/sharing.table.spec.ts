import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  DataCategory,
  Instant,
  OrganisationType,
  Role,
  SealedCategory,
} from '@wisselzone/kernel';
import {
  agreements,
  at as now,
  byId,
  flowsBetween,
  involvements,
  necessities,
  objections,
  overrideId,
  overrides,
  recipient,
  source,
} from '../samples/sharing.samples';
import { mayShare } from './may-share';
import type { Flow, Override, SharingAnswer, SharingFacts, SharingQuestion } from './sharing.types';

const file = join(process.cwd(), 'libs/domain/sharing/samples/sharing.table.csv');
const [heading = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
const names = heading.split(',');
const rows = lines.map((line) => {
  const cells = line.split(',');
  const row = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  return (name: string): string => row[name] ?? '';
});
type Row = (typeof rows)[number];

const flowsOf = (row: Row, from: OrganisationType, to: OrganisationType): Flow[] =>
  row('flows')
    .split('+')
    .flatMap((name) => (name === 'none' ? [] : [flowsBetween(from, to)[name]]))
    .map((flow) => {
      if (!flow) throw new Error(`the table names a flow that does not exist: ${row('flows')}`);
      return flow;
    });

/** A name that the samples do not know is a mistake in the table, never silence. */
const named = <Value>(samples: Readonly<Record<string, Value>>, name: string): Value => {
  if (!(name in samples)) throw new Error(`the table names what does not exist: ${name}`);
  return samples[name] as Value;
};

const byOverride = (ones: readonly Override[]): SharingFacts['dossier']['overrides'] =>
  Object.fromEntries(ones.map((one) => [one.override, one]));

const factsOf = (row: Row): SharingFacts => {
  const own = row('recipient') === 'itself';
  const from = row('source') as OrganisationType;
  const to = own ? from : (row('recipient') as OrganisationType);
  const asked = own ? source : recipient;
  const involvement = named(involvements, row('involved'));
  const category = row('category') as SealedCategory;
  return {
    dossier: {
      involvement: involvement ? { [asked]: involvement } : {},
      agreements: named(agreements, row('agreement')),
      objections: byId(named(objections, row('objection'))),
      necessities: byId(named(necessities, row('necessity'))),
      overrides: byOverride(named(overrides, row('override'))),
    },
    flows: flowsOf(row, from, to),
    parties: {
      source: { organisation: source, organisationType: from, mayReceive: [] },
      recipient: {
        organisation: asked,
        organisationType: to,
        mayReceive: row('receivable') === 'yes' ? [category] : [],
      },
    },
  };
};

const questionOf = (row: Row): SharingQuestion => ({
  recipient: row('recipient') === 'itself' ? source : recipient,
  role: row('role') as Role,
  action: 'read',
  purpose: row('purpose') as SharingQuestion['purpose'],
  categories: [row('category') as DataCategory],
  ...(row('override') === 'none' ? {} : { override: overrideId }),
  at: row('at') === 'now' ? now : (row('at') as Instant),
});

const told = ({ covered: [yes], withheld: [no] }: SharingAnswer): string => {
  if (yes) return `covered, ${[yes.ground.code, yes.clearance?.kind].filter(Boolean).join(' & ')}`;
  return `withheld, ${[no?.reason, no?.until].filter(Boolean).join(' until ')}`;
};

describe('the sharing policy, row by row', () => {
  it('has enough rows to be a policy', () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
  });

  it.each(rows.map((row): [string, Row] => [row('situation'), row]))('%s', (_, row) => {
    expect(told(mayShare(factsOf(row), questionOf(row)))).toBe(
      `${row('answer')}, ${row('because')}`,
    );
  });
});
