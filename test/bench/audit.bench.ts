import { randomUUID } from 'node:crypto';
import { AccessLogSearch, migrateAccessLog } from '@wisselzone/platform/access-log';
import type { OrganisationId, PersonId } from '@wisselzone/kernel';
import pg from 'pg';
import { median, type Emit } from './figure';
import { withPostgres } from './postgres';

const LARGE = 1_000_000;
const SMALL = 10_000;
const LINES_OF_A_PERSON = 100;
/** Asked about: those of the small book, who keep their lines when everybody else's are added. */
const PEOPLE = SMALL / LINES_OF_A_PERSON;
const ROUNDS = 30;

/** Lines as the hub writes them, of as many people as it takes; spread over the book as life does. */
const FILL = `
insert into access_log.line (line_no, recorded_at, organisation, person, dossier, line)
select nth, timestamptz '2026-01-01' + nth * interval '10 seconds',
  ('00000000-0000-4000-8000-' || lpad((nth % 300)::text, 12, '0'))::uuid, person.id, person.id,
  json_build_object('action', 'R', 'operation', 'readTimeline', 'recordedAt', '2026-01-01T00:00:00.000Z',
    'actor', json_build_object('issuer', 'https://id.example', 'subject', person.id, 'role', 'counsellor',
      'organisation', '00000000-0000-4000-8000-000000000001'),
    'client', 'portal', 'tokenId', person.id, 'person', person.id, 'dossier', person.id,
    'categories', json_build_array('process'), 'eventIds', json_build_array(), 'purpose', 'guidance',
    'grounds', json_build_array(), 'clearances', json_build_array(), 'policyVersion', 'sharing-1/flows-3',
    'breakGlass', false, 'outcome', 'permit', 'withheld', json_build_array(), 'rows', 25,
    'requestId', person.id, 'traceId', person.id)
from generate_series((select coalesce(max(line_no), 0) + 1 from access_log.line), $1::bigint) nth,
  lateral (select ('10000000-0000-4000-8000-' || lpad(($3 + nth % $2)::text, 12, '0'))::uuid as id) person`;

const someone = (): PersonId =>
  `10000000-0000-4000-8000-${String(Math.floor(Math.random() * PEOPLE)).padStart(12, '0')}` as PersonId;

/** Questions a second for everything that is known of one person. */
const asked = async (search: AccessLogSearch): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    const person = someone();
    const own = { organisation: randomUUID() as OrganisationId, person };
    const found: number[] = [];
    const dossiers = await search.dossiersOf(person);
    for await (const { lineNo } of search.every({ dossiers, own })) found.push(lineNo);
    if (found.length !== LINES_OF_A_PERSON) throw new Error(`${String(found.length)} lines found`);
    times.push(performance.now() - began);
  }
  return 1_000 / median(times);
};

/** Who saw the data of one person (100 lines), in a book of a million lines against one of 10,000. */
export const run = (emit: Emit): Promise<void> =>
  withPostgres(async (url) => {
    await migrateAccessLog(url, { writer: 'postgres' });
    const owner = new pg.Client({ connectionString: url });
    await owner.connect();
    const search = new AccessLogSearch({ connectionString: url });
    const fill = async (lines: number, people: number, first: number): Promise<number> => {
      await owner.query(FILL, [lines, people, first]);
      await owner.query('analyze access_log.line');
      return asked(search);
    };
    try {
      const baselineFigure = await fill(SMALL, PEOPLE, 0);
      const figure = await fill(LARGE, (LARGE - SMALL) / LINES_OF_A_PERSON, PEOPLE);
      emit({
        name: `audit/${String(LARGE)}`,
        unit: 'persons/s',
        baseline: `audit/${String(SMALL)}`,
        ...{ figure, baselineFigure },
      });
    } finally {
      await search.close();
      await owner.end();
    }
  });
