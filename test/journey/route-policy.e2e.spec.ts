import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { routePolicy } from '@wisselzone/contracts';
import { ROLE_CODES, type Role } from '@wisselzone/kernel';
import { openAuditDoor, type AuditDoor } from '../compositions/audit-door';
import type { Answer, HubClient } from '../compositions/hub-client';
import { startTestNotary, type TestNotary } from '../compositions/notary';
import { HUB, startTestHub, type TestHub } from '../compositions/test-hub';
import { CAW, openDossier, registerThree } from '../compositions/three-organisations';

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, { readonly example?: object }>>;
  };
}
interface Operation {
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>>;
  };
}

const contractOf = (file: string): Contract =>
  parse(readFileSync(`contracts/http/${file}`, 'utf8')) as Contract;

const schemaNameOf = ({ requestBody }: Operation): string =>
  requestBody?.content['application/json']?.schema.$ref?.split('/').at(-1) ?? '';

/** The body that the contract itself gives as its example. */
const exampleIn = (contract: Contract, method: string, path: string): object => {
  const operation = contract.paths[path]?.[method.toLowerCase()];
  return contract.components.schemas[operation ? schemaNameOf(operation) : '']?.example ?? {};
};

const UNKNOWN = '0b7a1f6e-0f4e-4c1c-9d0a-3c1f8a2b4d5e';
const REFUSED = 'urn:problem-type:belgif:missingPermission';

const hubLines = routePolicy['hub-api'];
const auditLines = routePolicy['audit-api'];
const nameOf = ({ method, path }: { readonly method: string; readonly path: string }): string =>
  `${method} ${path}`;
const named = <Line extends (typeof hubLines | typeof auditLines)[number]>(
  lines: readonly Line[],
): [string, Line][] => lines.map((line) => [nameOf(line), line]);

/** A path with the caller's own organisation, and ids of nothing in every other place. */
const pathFor = (path: string, organisation: string, dossier = UNKNOWN): string =>
  path
    .replace('{organisation}', organisation)
    .replace('{dossier}', dossier)
    .replace('{list}', 'role')
    .replace('{tile}', '0/000')
    .replace(/\{\w+\}/g, UNKNOWN);

describe('§7.44: the policy of routes', () => {
  const contract = contractOf('wisselzone.v1.openapi.yaml');
  const auditContract = contractOf('audit.v1.openapi.yaml');
  let hub: TestHub;
  let audit: AuditDoor;
  let notary: TestNotary;
  let dossier: string;

  beforeAll(async () => {
    hub = await startTestHub();
    await registerThree(hub);
    dossier = (await openDossier(hub)).dossier;
    audit = await openAuditDoor(hub);
    notary = await startTestNotary(hub);
  });
  afterAll(async () => {
    await notary.close();
    await audit.close();
    await hub.close();
  });

  const send = (client: HubClient, method: string, path: string, body: object): Promise<Answer> =>
    method === 'GET' ? client.get(path) : client.post(path, body);

  it('names every operation of both contracts, and no other', () => {
    const promised = ({ paths }: Contract) =>
      Object.entries(paths).flatMap(([path, operations]) =>
        Object.keys(operations)
          .filter((verb) => verb !== 'x-ignore-rules')
          .map((verb) => `${verb.toUpperCase()} ${path}`),
      );
    expect(hubLines.map(nameOf).sort()).toEqual(promised(contract).sort());
    expect(auditLines.map(nameOf).sort()).toEqual(promised(auditContract).sort());
  });

  const permitted = (line: (typeof hubLines)[number], role: Role, organisation: string): boolean =>
    line.anyRole ||
    (line.roles as readonly Role[]).includes(role) ||
    (organisation === HUB && (line.hubRoles as readonly Role[]).includes(role));

  it.each(named(hubLines))('%s: each role, at an organisation and at the hub', async (_, line) => {
    const { method, path, open } = line;
    const anonymous = await send(hub.anybody, method, pathFor(path, CAW), {});
    // An open command says what is wrong with an empty body.
    const expected = open ? (method === 'GET' ? 200 : 400) : 401;
    expect({ open, status: anonymous.status }).toEqual({ open, status: expected });
    if (open) return;
    for (const organisation of [CAW, HUB])
      for (const role of ROLE_CODES) {
        const client = hub.as({ organisation, role });
        const answer = await send(client, method, pathFor(path, organisation), {});
        const who = `${role} at ${organisation}`;
        if (permitted(line, role, organisation))
          expect({ who, let: [200, 201, 400, 404, 409, 422].includes(answer.status) }).toEqual({
            who,
            let: true,
          });
        else
          expect({
            who,
            status: answer.status,
            type: (answer.body as { type: string }).type,
          }).toEqual({ who, status: 403, type: REFUSED });
      }
  });

  /** The hub's own clock knows every dossier; everybody else needs a relation. */
  const ofDossiers = hubLines.filter(({ path, roles }) => path.includes('{dossier}') && roles[0]);

  it.each(named(ofDossiers))(
    '%s: who has no relation cannot tell a dossier that is there from one that is not',
    async (_, line) => {
      const { method, path } = line;
      const body = exampleIn(contract, method, path);
      for (const role of line.roles) {
        const client = hub.as({ organisation: CAW, role });
        const [there, nowhere] = [
          await send(client, method, pathFor(path, CAW, dossier), body),
          await send(client, method, pathFor(path, CAW), body),
        ];
        const of = ({ status, body: problem }: Answer) => {
          const { type } = problem as { readonly type?: string };
          return { role, status, type };
        };
        expect(of(there)).toEqual(of(nowhere));
        expect(there.status).toBe(404);
      }
    },
  );

  it.each(named(auditLines))('%s: privacy officers alone', async (_, line) => {
    const { method, path, open } = line;
    const ask = (client: typeof audit.anybody): Promise<Answer> =>
      method === 'GET' ? client.get(pathFor(path, CAW)) : client.ask(pathFor(path, CAW), {});
    expect((await ask(audit.anybody)).status).toBe(open ? 200 : 401);
    if (open) return;
    for (const role of ROLE_CODES) {
      const { status } = await ask(audit.as(CAW, role));
      const may = (line.roles as readonly string[]).includes(role);
      expect({ role, refused: status === 403 }).toEqual({ role, refused: !may });
    }
  });
});
