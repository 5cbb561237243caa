import { daysAhead } from './days.mjs';
import { inventPerson } from './person.mjs';

export const LIES = 'Lies Maes (OCMW Genk)';
export const BART = 'Bart Nijs (VDAB)';
export const GREET = 'Greet Hermans (CAW Limburg)';
export const HUB_DOOR = 'the hub’s API, signed in as a person';

/** Everybody who leads at the OCMW and at VDAB, and the CAW's own id, as the first story left them. */
export const cast = async ({ file }) => {
  const { leads, referrals } = await file.hub('lies');
  const leadAt = (organisation) => leads.find((one) => one.organisation === organisation)?.lead;
  return { leadAt, caw: referrals.find(({ kind }) => kind === 'support').to };
};

/** Lies opens a dossier for somebody new, who agrees that these organisations read it. */
export const openAnother = async ({ hub }, recipients) => {
  const { givenName, familyName, birthDate, ssin } = inventPerson();
  const lies = hub.as('lies');
  const identity = { givenName, familyName, birthDate, ssin };
  const { id: person } = await lies.post('/persons', { identity });
  const { id: dossier } = await lies.post('/dossiers', { person });
  await lies.post(`/dossiers/${dossier}/consents`, {
    purpose: 'guidance',
    categories: ['identity', 'contact', 'guidance'],
    recipients,
    from: daysAhead(0),
    until: daysAhead(365),
    method: 'spokenInConversation',
  });
  return { person, dossier, path: `/dossiers/${dossier}`, name: `${givenName} ${familyName}` };
};

/** A question of Lies about that dossier. */
export const asking = (to, changed = {}) => ({
  kind: 'transfer',
  to,
  urgency: 'routine',
  purpose: 'guidance',
  categories: ['identity', 'contact', 'guidance'],
  reason: 'Zij zoekt werk dat past bij de schooluren.',
  ...changed,
});
