import { randomUUID } from 'node:crypto';
import { openAuditDoor, type AuditDoor } from '../compositions/audit-door';
import { openFiguresDoor, type FiguresDoor } from '../compositions/figures-door';
import type { Answer } from '../compositions/hub-client';
import { HUB, startTestHub, type TestHub } from '../compositions/test-hub';
import { OCMW, openDossier, registerThree } from '../compositions/three-organisations';

const env = { PERSON_REQUESTS_PER_MINUTE: '20', EXPORTS_PER_HOUR: '5' };

describe('§7.46: limits at the doors of officers and analysts', () => {
  let hub: TestHub;
  let audit: AuditDoor;
  let figures: FiguresDoor;
  let dossier: string;
  beforeAll(async () => {
    hub = await startTestHub();
    await registerThree(hub);
    dossier = (await openDossier(hub)).dossier;
    audit = await openAuditDoor(hub, { env });
    figures = await openFiguresDoor(hub, undefined, env);
  });
  afterAll(async () => {
    await figures.close();
    await audit.close();
    await hub.close();
  });

  const asked = async (times: number, ask: () => Promise<Answer>): Promise<readonly Answer[]> => {
    const answers = [];
    for (let nth = 0; nth < times; nth += 1) answers.push(await ask());
    return answers;
  };
  const letIn = (answers: readonly Answer[]): number =>
    answers.filter(({ status }) => status !== 429).length;
  const refused = (answers: readonly Answer[]): Answer | undefined =>
    answers.find(({ status }) => status === 429);

  it('let an officer take five exports in an hour, and tell her how long to wait', async () => {
    const officer = audit.as(OCMW);
    const answers = await asked(7, () => officer.ask('/accessLines/export', { dossier }));
    // An hour may begin while the spec runs: then there are five more.
    expect([5, 7]).toContain(letIn(answers));
    const one = refused(answers);
    if (!one) return expect(letIn(answers)).toBe(7);
    expect(one.body).toMatchObject({ type: 'urn:problem-type:belgif:tooManyRequests' });
    expect(Number(one.headers['retry-after'])).toBeGreaterThan(0);
    expect((await audit.as(OCMW).ask('/accessLines/export', { dossier })).status).toBe(200);
  });

  it('are one for both doors: what an analyst spends here she cannot spend there', async () => {
    const subject = randomUUID();
    const [analyst, officer] = [
      figures.as('analyst', HUB, subject),
      audit.as(OCMW, 'privacyOfficer', subject),
    ];
    const [here, there] = [
      await asked(20, () => analyst.get('/measures')),
      await asked(20, () => officer.get('/overrides')),
    ];
    // A minute may begin while the spec runs: then there is one more allowance, and no more than that.
    expect(letIn(here) + letIn(there)).toBeGreaterThanOrEqual(18);
    expect(letIn(here) + letIn(there)).toBeLessThan(40);
    expect(refused([...here, ...there])?.status).toBe(429);
  });
});
