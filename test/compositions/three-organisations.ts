import { SEALED_CATEGORIES } from '@wisselzone/kernel';
import type { HubClient } from './hub-client';
import { HUB, type TestHub } from './test-hub';

export const OCMW = '00000000-0000-4000-8000-000000000001';
export const VDAB = '00000000-0000-4000-8000-000000000002';
export const CAW = '00000000-0000-4000-8000-000000000003';
export const ANKE = '00000000-0000-4000-9000-0000000000a1';
export const MILA = '00000000-0000-4000-9000-0000000000a2';
export const TOM = '00000000-0000-4000-9000-0000000000b1';

const SHARED = ['identity', 'contact', 'guidance', 'housing', 'childcare', 'outcome', 'notes'];
const TYPES = { [OCMW]: 'ocmw', [VDAB]: 'vdab', [CAW]: 'caw' };
const PAIRS = [
  [OCMW, VDAB],
  [VDAB, OCMW],
  [OCMW, CAW],
  [CAW, OCMW],
  [VDAB, CAW],
  [CAW, VDAB],
] as const;

/** Three organisations between which everything but health and justice may flow with the person's agreement. */
export const registerThree = async (hub: TestHub): Promise<HubClient> => {
  const operator = hub.as({ organisation: HUB, role: 'operator' });
  for (const [id, organisationType] of Object.entries(TYPES)) {
    const mayReceive = [...SEALED_CATEGORIES];
    const name = `Organisatie ${organisationType}`;
    await operator.done('/organisations', {
      id,
      name,
      organisationType,
      municipalities: ['71016'],
      mayReceive,
    });
    await operator.done(`/organisations/${id}/connections`, { channel: 'feed' });
  }
  for (const [from, to] of PAIRS)
    await operator.done('/flows', {
      flow: `${TYPES[from]}-${TYPES[to]}`,
      source: { organisation: from },
      recipient: { organisation: to },
      purposes: ['guidance', 'jobPlacement', 'aftercare'],
      categories: ['process', ...SHARED],
      ground: 'protocol',
      reference: 'P-2026-001',
      ...{ sourceCapacity: `cliënt ${TYPES[from]}`, inscriptionCapacity: `cliënt ${TYPES[to]}` },
      statutoryDuty: false,
      from: '2020-01-01',
    });
  return operator;
};

const CONSENT = {
  purpose: 'guidance',
  from: '2020-01-01',
  until: '2099-12-31',
  method: 'spokenInConversation',
};

export interface OpenedDossier {
  readonly dossier: string;
  readonly person: string;
  readonly consent: string;
}

/** Anke of the OCMW opens a dossier and records the person's agreement towards both others. */
export const openDossier = async (hub: TestHub): Promise<OpenedDossier> => {
  const anke = hub.as({ organisation: OCMW, role: 'counsellor', subject: ANKE });
  const registered = await anke.done('/persons', {
    identity: { givenName: 'Test', familyName: 'Voorbeeld', ssin: '85610100147' },
    contact: { telephone: '+32 89 00 00 00' },
  });
  const person = registered.body.id as string;
  const opened = await anke.done('/dossiers', { person, targetGroup: 'livingAllowanceRecipient' });
  const dossier = opened.body.id as string;
  const given = await anke.done(`/dossiers/${dossier}/consents`, {
    ...CONSENT,
    categories: SHARED,
    recipients: [VDAB, CAW],
  });
  return { dossier, person, consent: given.body.id as string };
};

/** What Anke asks of VDAB. */
export const aReferral = (changes: object = {}): object => ({
  kind: 'transfer',
  to: VDAB,
  urgency: 'routine',
  purpose: 'guidance',
  categories: ['guidance', 'childcare'],
  reason: 'Zoekt werk dat past bij de schooluren.',
  ...changes,
});
