import { v5 as derivedId } from 'uuid';
import type { DemoPerson } from '../identity/accounts';
import { organisationId } from './organisations';

const PEOPLE = '3f1a6a0e-6f44-5f0c-8f6b-6d1d8c9a7e02';

export const DEMO = {
  genk: organisationId('ocmw:71016'),
  vdab: organisationId('vdab'),
  caw: organisationId('caw-limburg'),
} as const;

/** Of the hub itself: who counts belongs to no organisation that is counted. */
const HUB = { code: organisationId('wisselzone'), name: 'Wisselzone', group: 'EA' };

/** OCMW Genk has a verified enterprise number; the codes of VDAB and the CAW are not known, so their hub id stands in. */
const GENK = { code: '0207148052', name: 'OCMW Genk', group: 'GID' };
const VDAB = { code: DEMO.vdab, name: 'VDAB', group: 'GID' };
const CAW = { code: DEMO.caw, name: 'CAW Limburg', group: 'EA' };

const person = (
  organisation: DemoPerson['organisation'],
  [login, name, role, work]: readonly [string, string, string, string],
  subject = derivedId(login, PEOPLE),
): DemoPerson => ({ login, name, role, work, organisation, subject });

/**
 * The invented people of the demo. Who also works in a rehearsed back office has the id that her
 * organisation's adapter gives her there, so that both doors know her as one person.
 */
export const demoPeople = (
  workerIn: (organisation: string, worker: string) => string,
): readonly DemoPerson[] => [
  person(
    GENK,
    [
      'lies',
      'Lies Maes',
      'counsellor',
      'maatschappelijk werker, volgt het dossier van de rondleiding',
    ],
    workerIn(DEMO.genk, 'MW-07'),
  ),
  person(GENK, [
    'karim',
    'Karim Aydin',
    'coordinator',
    'coördinator, ziet alle dossiers van OCMW Genk',
  ]),
  person(GENK, [
    'tom',
    'Tom Vervoort',
    'counsellor',
    'collega zonder toegewezen dossiers: krijgt niets te zien',
  ]),
  person(GENK, ['hilde', 'Hilde Moons', 'privacyOfficer', 'functionaris voor gegevensbescherming']),
  person(
    VDAB,
    ['an', 'An Peeters', 'counsellor', 'bemiddelaar, neemt het dossier van de rondleiding over'],
    workerIn(DEMO.vdab, 'B1042'),
  ),
  person(VDAB, ['bart', 'Bart Nijs', 'coordinator', 'teamleider']),
  person(
    CAW,
    ['noor', 'Noor Claes', 'counsellor', 'hulpverlener wonen'],
    workerIn(DEMO.caw, 'Noor Claes'),
  ),
  person(CAW, ['greet', 'Greet Hermans', 'coordinator', 'coördinator onthaal']),
  person(HUB, ['yasmina', 'Yasmina Sels', 'analyst', 'beleidsanalist, ziet alleen cijfers']),
];
