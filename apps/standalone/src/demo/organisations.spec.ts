import { knownFlows, knownOrganisations } from './organisations';
import { DEMO, demoPeople } from './people';

describe('the organisations of the demo', () => {
  const organisations = knownOrganisations();

  it('has the 285 OCMWs, VDAB and the CAWs whose names are public', () => {
    const count = (type: string) =>
      organisations.filter(({ organisationType }) => organisationType === type).length;
    expect([count('ocmw'), count('vdab'), count('caw')]).toEqual([285, 1, 7]);
  });

  it('leaves numbers out that nobody verified', () => {
    const without = organisations.filter(({ enterpriseNumber }) => !enterpriseNumber);
    expect(without).toHaveLength(11 + 8);
    expect(JSON.stringify(without)).not.toContain('enterpriseNumber');
  });

  it('gives each organisation an id of its own, the same in every hub', () => {
    expect(new Set(organisations.map(({ id }) => id)).size).toBe(organisations.length);
    expect(organisations.find(({ id }) => id === DEMO.genk)?.name).toBe('OCMW Genk');
    expect(organisations.find(({ id }) => id === DEMO.caw)?.name).toBe('CAW Limburg');
  });

  it('marks every line of the register of flows as an example', () => {
    for (const { reference } of knownFlows()) expect(reference).toMatch(/^DEMO: .*bestaat niet/);
  });

  it('knows a worker by one id, in the back office and when she signs in', () => {
    const people = demoPeople((organisation, worker) => `${worker}@${organisation}`);
    const of = (login: string) => people.find((person) => person.login === login)?.subject;
    expect(of('lies')).toBe(`MW-07@${DEMO.genk}`);
    expect(of('an')).toBe(`B1042@${DEMO.vdab}`);
    expect(of('noor')).toBe(`Noor Claes@${DEMO.caw}`);
  });
});
