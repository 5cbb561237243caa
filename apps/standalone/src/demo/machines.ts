import type { Machine, Secrets } from '../home/secrets';
import type { Account } from '../identity/accounts';
import type { MachineAccount } from '../identity/provider-configuration';
import { organisationId } from './organisations';
import { DEMO } from './people';

/** The hub as an organisation: what its own machines (the timekeeper, the operator's) act for. */
export const HUB_ORGANISATION = organisationId('wisselzone');

const of = (code: string, name: string): Account['organisation'] => ({ code, name, group: 'GID' });

const ACTS_FOR: Readonly<Record<Machine, Omit<Account, 'subject'>>> = {
  operator: { role: 'operator', organisation: of(HUB_ORGANISATION, 'Wisselzone') },
  timekeeper: { role: 'system', organisation: of(HUB_ORGANISATION, 'Wisselzone') },
  eraser: { role: 'system', organisation: of(HUB_ORGANISATION, 'Wisselzone') },
  portal: { role: 'system', organisation: of(HUB_ORGANISATION, 'Wisselzone') },
  'adapter-ocmw': { role: 'system', organisation: of('0207148052', 'OCMW Genk') },
  'adapter-vdab': { role: 'system', organisation: of(DEMO.vdab, 'VDAB') },
  'adapter-caw': { role: 'system', organisation: of(DEMO.caw, 'CAW Limburg') },
};

/** Every machine with the key it signs with, and what it may act for. */
export const machineAccounts = (
  secrets: Secrets,
  portalAddress: string,
): readonly MachineAccount[] =>
  (Object.keys(ACTS_FOR) as Machine[]).map((clientId) => ({
    clientId,
    key: secrets.machineKeys[clientId],
    subject: secrets.machineSubjects[clientId],
    ...ACTS_FOR[clientId],
    ...(clientId === 'portal'
      ? {
          redirects: [`${portalAddress}/aanmelden/terug`],
          logoutAddress: `${portalAddress}/REST/wisselzone/v1/backChannelLogouts`,
        }
      : {}),
  }));
