import type { BackOffices } from './demo/back-offices';
import type { DemoPerson } from './identity/accounts';

export interface StartScreen {
  readonly address: string;
  readonly people: readonly DemoPerson[];
  readonly offices: BackOffices;
  readonly newRootKey: string | undefined;
  readonly home: string;
  readonly seconds: number;
}

const login = ({ login: name, name: who, role, organisation }: DemoPerson): string =>
  `    ${name.padEnd(7)} ${who.padEnd(15)} ${role.padEnd(15)} ${organisation.name}`;

const keepSafe = (file: string): string => `
  A root key was made: ${file}
  Keep a copy of it somewhere safe. Without it nobody can ever read the personal data again.
`;

/** What is running, who to be, and what to try next; fits on one screen. */
export const startScreen = (screen: StartScreen): string => `
  Wisselzone is ready (${screen.seconds.toFixed(1)} s).

    ${screen.address}/                           the web: sign in and follow a handover
    ${screen.address}/REST/wisselzone/v1/health  the API
    ${screen.address}/oidc                      the identity provider of this machine (demo)
    ${screen.offices.ocmw.url}/werkscherm/dossiers   OCMW Genk's own system, rehearsed
    ${screen.offices.vdab.url}/werkscherm/dossiers   VDAB's own system, rehearsed
    ${screen.offices.caw.url}/werkscherm/dossiers   CAW Limburg's own system, rehearsed

  Demo people, all invented (no passwords):
${screen.people.map(login).join('\n')}
${screen.newRootKey ? keepSafe(screen.newRootKey) : ''}
  Try next, in a second terminal:  npm run tour
  Everything is kept in ${screen.home}. Ctrl-C stops.
`;
