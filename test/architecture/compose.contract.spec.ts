import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

type Service = {
  readonly build?: { readonly args: { readonly APP: string } };
  readonly environment?: Readonly<Record<string, string>>;
};
type Compose = {
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
};
type Config = { readonly readConfig: (env: NodeJS.ProcessEnv) => unknown };

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const compose = parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8'), {
  merge: true,
}) as Compose;

/** Read by the PostgreSQL client itself: passwords stand in a file and in no address. */
const READ_BY_A_LIBRARY = ['PGPASSFILE'];
/** What an operator fills in from her own environment, as `${NAME:?what it is}`. */
const OPERATORS: Readonly<Record<string, string>> = {
  PUBLIC_URL: 'https://hub.wisselzone.example',
  PRIVACY_NOTICE_URL: 'https://hub.wisselzone.example/privacy',
  STORAGE_COUNTRIES: 'BE',
  RETENTION_PERIOD: 'P10Y',
  PORTAL_URL: 'https://portal.wisselzone.example',
  VDAB_URL: 'https://vdab.example',
  OCMW_URL: 'https://ocmw.example',
};

const secrets = mkdtempSync(join(tmpdir(), 'wisselzone-compose-'));
const aKey = JSON.stringify(
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
);

beforeAll(() => {
  for (const name of Object.keys(compose.secrets))
    writeFileSync(
      join(secrets, name),
      name.endsWith('_jwk') ? aKey : randomBytes(32).toString('base64'),
      { mode: 0o600 },
    );
});
afterAll(() => rmSync(secrets, { recursive: true }));

const filledIn = (value: string): string =>
  value
    .replace(
      /\$\{(\w+):\?[^}]*\}/g,
      (_, name: string) => OPERATORS[name] ?? '4b1c1c1e-8a3f-4f0e-9c55-0d6f3c1b2a10',
    )
    .replace('/run/secrets', secrets);

const ours = Object.entries(compose.services).flatMap(([name, { build, environment }]) =>
  build ? [{ name, app: build.args.APP, environment: environment ?? {} }] : [],
);

const configOf = async (app: string): Promise<Config> =>
  (await import(join(root, 'apps', app, 'src', 'config.ts'))) as Config;

describe('docker-compose.yml and the processes it starts', () => {
  it('names every process of apps/ but standalone', () => {
    const apps = readdirSync(join(root, 'apps'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'standalone')
      .map(({ name }) => name);
    expect(ours.map(({ app }) => app).sort()).toEqual(apps.sort());
  });

  it.each(ours)(
    'sets for $name all that its config.ts requires, and nothing it does not read',
    async ({ app, environment }) => {
      const { readConfig } = await configOf(app);
      const read = new Set<string>(READ_BY_A_LIBRARY);
      const env = Object.fromEntries(
        Object.entries(environment).map(([key, value]) => [key, filledIn(value)]),
      );
      readConfig(
        new Proxy(env, {
          get: (target, key: string) => {
            read.add(key);
            return target[key];
          },
        }),
      );
      expect(Object.keys(environment).filter((key) => !read.has(key))).toEqual([]);
    },
  );

  it.each(ours)(
    'would not start $name with a required variable left out',
    async ({ app, environment }) => {
      const { readConfig } = await configOf(app);
      const [first] = Object.keys(environment);
      const env = Object.fromEntries(
        Object.entries(environment)
          .filter(([key]) => key !== first)
          .map(([key, value]) => [key, filledIn(value)]),
      );
      expect(() => readConfig(env)).toThrow(first ?? 'no variable');
    },
  );
});
