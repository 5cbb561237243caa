import { readFileSync } from 'node:fs';
import {
  categories,
  declineReasons,
  helpThemes,
  measuredBy,
  missingAnswers,
  stepKinds,
  subjectKinds,
} from './caw.codes';
import { readColumns, writtenColumns } from './caw.columns';

interface Description {
  readonly lijsten: Readonly<Record<string, readonly string[]>>;
  readonly bestanden: readonly {
    readonly naam: string;
    readonly map: string;
    readonly kolommen: readonly { readonly naam: string }[];
  }[];
}

const { lijsten, bestanden } = JSON.parse(
  readFileSync('contracts/partners/caw/bestanden.json', 'utf8'),
) as Description;

it.each([
  ['in', writtenColumns],
  ['uit', readColumns],
])('knows the columns of every file in %s', (folder, known) => {
  const published = bestanden.filter(
    ({ map }) => map === folder || (map === 'beide' && folder === 'in'),
  );
  expect(known).toEqual(
    Object.fromEntries(
      published.map(({ naam, kolommen }) => [naam, kolommen.map((one) => one.naam)]),
    ),
  );
});

it('has a meaning for every code of the CAW, and invents none', () => {
  expect(Object.keys(categories)).toEqual(lijsten['rubriek']);
  expect(Object.keys(declineReasons)).toEqual(lijsten['weigering']);
  expect(helpThemes.map(({ theirs }) => theirs)).toEqual(lijsten['hulpthema']);
  expect(Object.keys(measuredBy)).toEqual(lijsten['gemetenDoor']);
  expect(Object.keys(missingAnswers)).toEqual(lijsten['ontbreekt']);
  expect(Object.values(subjectKinds)).toEqual(lijsten['partnerAfstemming']);
  expect(lijsten['partnerStap']).toEqual(expect.arrayContaining(Object.values(stepKinds)));
});
