import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RoleTable } from '@wisselzone/domain/casework';
import {
  isDay,
  ORGANISATION_TYPE_CODES,
  PHASE_CODES,
  TARGET_GROUP_CODES,
  type OrganisationType,
} from '@wisselzone/kernel';
import { parse } from 'csv-parse/sync';
import { besideCode } from '../reference/beside';

const FOLDER = join('deploy', 'reference', 'pact');
type Row = Readonly<Record<string, string>>;

const rowsOf = async (file: string): Promise<readonly Row[]> =>
  parse(await readFile(await besideCode(join(FOLDER, file))), { columns: true, bom: true });

/** A table that is wrong stops the start: nobody would notice a role that is never shown. */
const codeIn = <Code extends string>(codes: readonly Code[], row: Row, column: string): Code => {
  const found = codes.find((code) => code === row[column]);
  if (found === undefined) throw new Error(`${column} of a usual role is no code of its list`);
  return found;
};

const dayIn = (row: Row, column: string) => {
  const day = row[column] ?? '';
  if (!isDay(day)) throw new Error(`${column} of a usual role is no day`);
  return day;
};

const holderOf = (row: Row) => ({
  targetGroup: codeIn(TARGET_GROUP_CODES, row, 'targetGroup'),
  organisationTypes: (row['organisationTypes'] ?? '')
    .split(' ')
    .map((type) =>
      codeIn(ORGANISATION_TYPE_CODES, { organisationTypes: type }, 'organisationTypes'),
    ),
  from: dayIn(row, 'from'),
  ...(row['until'] ? { until: dayIn(row, 'until') } : {}),
});

/** The usual roles from rows of the reference files. Throws with the column that is wrong. */
export const roleTableOf = (
  holders: readonly Row[],
  atMove: readonly Row[],
): RoleTable<OrganisationType> => ({
  holders: holders.map(holderOf),
  atMove: atMove.map((row) => ({ ...holderOf(row), phase: codeIn(PHASE_CODES, row, 'phase') })),
});

/** What was agreed about roles, from the reference files of the installation. Rejects when they are not there or wrong. */
export const openRoleTable = async (): Promise<RoleTable<OrganisationType>> =>
  roleTableOf(await rowsOf('usual-holders.csv'), await rowsOf('usually-at-move.csv'));
