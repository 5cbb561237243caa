import type { RequestListener } from 'node:http';
import type { DemoPerson } from '../identity/accounts';
import type { BackOffices } from './back-offices';

/** Where the rehearsed systems are and who can sign in, for the tour and for whoever looks around. */
export const demoCard = (people: readonly DemoPerson[], offices: BackOffices): RequestListener => {
  const card = JSON.stringify({
    people: people.map(({ login, name, role, organisation }) => ({
      ...{ login, name, role },
      organisation: organisation.name,
    })),
    backOffices: { ocmw: offices.ocmw.url, vdab: offices.vdab.url, caw: offices.caw.url },
  });
  return (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    response.end(card);
  };
};
