import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { v5 as derivedId } from 'uuid';

/** An organisation as the hub is told of it; numbers that nobody verified are absent, never guessed. */
export interface KnownOrganisation {
  readonly id: string;
  readonly name: string;
  readonly organisationType: 'ocmw' | 'vdab' | 'caw' | 'partner';
  readonly enterpriseNumber?: string;
  readonly ovoCode?: string;
  readonly municipalities: readonly string[];
  readonly mayReceive: readonly string[];
}

const ORGANISATIONS = 'd6a1c1a2-2f53-5b0e-9f39-5b1f0c1f7e11';
const REFERENCE = 'deploy/reference';

/** The same key gives the same id in every hub: an OCMW by its NIS code, others by a name of ours. */
export const organisationId = (key: string): string => derivedId(key, ORGANISATIONS);

const SOCIAL = [
  'identity',
  'contact',
  'household',
  'statusBenefit',
  'incomeDebt',
  'housing',
  'educationSkills',
  'language',
  'workHistory',
  'mobility',
  'childcare',
  'health',
  'justice',
  'residence',
  'guidance',
  'notes',
  'outcome',
];
/** What a public employment service has no task for. */
const NOT_FOR_VDAB = new Set(['incomeDebt', 'justice', 'residence']);

const rows = (file: string): Record<string, string>[] =>
  parse(readFileSync(join(REFERENCE, file)), { columns: true, bom: true });

const ocmw = (row: Record<string, string>): KnownOrganisation => ({
  id: organisationId(`ocmw:${row['nis_code']}`),
  name: row['ocmw_name'] ?? '',
  organisationType: 'ocmw',
  ...(row['ocmw_kbo'] ? { enterpriseNumber: row['ocmw_kbo'] } : {}),
  ...(row['ocmw_ovo'] ? { ovoCode: row['ocmw_ovo'] } : {}),
  municipalities: [row['nis_code'] ?? ''],
  mayReceive: SOCIAL,
});

/** VDAB works in all of Flanders; which municipalities a CAW serves is not in our sources. */
const allMunicipalities = (): readonly string[] =>
  rows('geo/flemish-municipalities-2025.csv').map((row) => row['nis_code'] ?? '');

const other = (row: Record<string, string>): KnownOrganisation => {
  const isVdab = row['type'] === 'vdab';
  return {
    id: organisationId(row['key'] ?? ''),
    name: row['name'] ?? '',
    organisationType: isVdab ? 'vdab' : 'caw',
    municipalities: isVdab ? allMunicipalities() : [],
    mayReceive: isVdab ? SOCIAL.filter((category) => !NOT_FOR_VDAB.has(category)) : SOCIAL,
  };
};

/** Every organisation of `deploy/reference`: 285 OCMWs, VDAB, and the CAWs whose names are public. */
export const knownOrganisations = (): readonly KnownOrganisation[] => [
  ...rows('organisations/others.csv').map(other),
  ...rows('geo/ocmw-organisations.csv').map(ocmw),
];

const words = (text = ''): string[] => text.split(' ').filter(Boolean);

/** The hub itself is named as an organisation: it is told codes to count, and belongs to no type. */
const recipientOf = (recipient: string | undefined) =>
  recipient === 'hub'
    ? { organisation: organisationId('wisselzone') }
    : { organisationType: recipient };

/** The lines of the register of flows that the demo needs; their references say that they are examples. */
export const knownFlows = () =>
  rows('organisations/flows.csv').map((row) => ({
    flow: row['flow'] ?? '',
    source: { organisationType: row['source'] },
    recipient: recipientOf(row['recipient']),
    purposes: words(row['purposes']),
    categories: words(row['categories']),
    ground: row['ground'],
    reference: row['reference'],
    ...(row['capacity'] ? { inscriptionCapacity: row['capacity'] } : {}),
    statutoryDuty: row['ground'] === 'legalDuty',
    from: row['from'],
  }));
