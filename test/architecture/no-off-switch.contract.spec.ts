import { globSync, readFileSync } from 'node:fs';

/** Everything that runs in production: not specs, not what specs share, not the invented people of the demo. */
const product = globSync(['apps/*/src/**/*.ts', 'libs/**/src/**/*.ts'])
  .filter((file) => !/\.spec\.ts$|\.behaviour\.ts$|generated|^libs\/testing\/|\/demo\//.test(file))
  .sort();
const textOf = (file: string): string => readFileSync(file, 'utf8');

/** What a variable of the environment may be, and why none of these turns a protection off. */
const VARIABLES: Readonly<Record<string, readonly string[]>> = {
  'where something is, and as which role; a wrong one ends the start': [
    ...['ACCESS_LOG', 'ACCESS_LOG_OWNER', 'ACCESS_LOG_READER', 'ADAPTER_DATABASE_URL'],
    ...['DOOR_STORE', 'DOOR_STORE_OWNER', 'EVENT_STORE', 'EVENT_STORE_OWNER', 'FIGURES_STORE'],
    ...['FIGURES_STORE_OWNER', 'KEY_STORE', 'KEY_STORE_ERASER', 'KEY_STORE_OWNER'],
    ...['ATTACHMENT_STORE', 'ATTACHMENT_STORE_OWNER'],
    ...['NOTARY_STORE', 'NOTARY_STORE_OWNER', 'READ_STORE', 'READ_STORE_OWNER', 'WISSELZONE_HOME'],
    ...[
      'CAW_IN',
      'CAW_UIT',
      'FILES_FOLDER',
      'KAFKA_COMMAND_CLIENTS',
      'HUB_KNOWN_AS',
      'HUB_URL',
      'KAFKA_BROKERS',
      'OCMW_URL',
      'VDAB_URL',
    ],
    ...['PRIVACY_NOTICE_URL', 'PUBLIC_URL', 'PORT', 'WEB_ROOT', 'ROOT_KEY_SERVICE'],
  ],
  'a secret; there is no default': [
    ...['CLIENT_KEY_FILE', 'INTROSPECTION_KEY_FILE', 'KAFKA_CLIENT_KEY_FILE', 'KAFKA_KEY_FILE'],
    ...['KAFKA_PASSWORD_FILE', 'OCMW_SECRET_FILE', 'OIDC_CLIENT_KEY_FILE', 'ROOT_KEY'],
    ...['OIDC_CLIENT_SECRET_FILE', 'OIDC_PRIVATE_KEY_FILE', 'ROOT_KEY_FILE', 'SIGNING_KEY_FILE'],
    ...['ROOT_KEY_OLDER_FILE', 'ROOT_KEY_SERVICE_TOKEN_FILE', 'VDAB_CLIENT_SECRET_FILE'],
    ...['WEBHOOK_KEY_FILE', 'KAFKA_CA_FILE', 'KAFKA_CERTIFICATE_FILE'],
  ],
  'who somebody is': [
    ...['CLIENT_ID', 'HUB_ORGANISATION', 'INTROSPECTION_CLIENT_ID', 'INTROSPECTION_SCOPE'],
    ...['KAFKA_CLIENT_ID', 'KAFKA_SASL', 'KAFKA_TOKEN_AUDIENCE', 'KAFKA_USERNAME', 'LOG_ORIGIN'],
    ...['OIDC_AUDIENCE', 'OIDC_CLIENT_ID', 'OIDC_ISSUER', 'OIDC_SIGN_IN_CLIENT', 'ORGANISATION'],
    ...['VDAB_CLIENT_ID'],
  ],
  'how much or how often, within bounds that are refused beyond': [
    ...['CAW_POLL_MS', 'DAY_BEGINS', 'DAY_ENDS', 'DENIALS_PER_DAY', 'DOSSIERS_PER_HOUR'],
    ...['EXPORTS_PER_HOUR', 'MACHINE_REQUESTS_PER_MINUTE', 'PERSON_REQUESTS_PER_MINUTE'],
    ...['REVOLVING_DOOR_DAYS', 'REVOLVING_DOOR_TURNS', 'SIGN_INS_PER_MINUTE', 'TICK_SECONDS'],
    ...['VDAB_POLL_MS', 'FILES_POLL_MS', 'FILES_SETTLE_MS'],
    ...['ATTACHMENT_BYTES', 'ATTACHMENTS_BYTES'],
  ],
  'what is said, and to whom': [
    ...['LOG_LEVEL', 'PRIVACY_NOTICE_LANGUAGE', 'RETENTION_PERIOD', 'STORAGE_COUNTRIES'],
  ],
  'exact addresses whose word on a caller counts; none when left out': ['TRUSTED_PROXIES'],
  'a mark on every event; nothing asks it': ['TEST_DATA'],
};
const known: readonly string[] = Object.values(VARIABLES).flat();

const SPELLINGS = [
  /\b(?:env|environment)(?:\.|\[')([A-Z][A-Z0-9_]{2,})/g,
  /\(\s*env(?:ironment)?,\s*'([A-Z][A-Z0-9_]{2,})'/g,
  /readonly ([A-Z][A-Z0-9_]{3,})[!?:]/g,
];

/** Every variable of the environment that a text reads. */
const variablesIn = (text: string): readonly string[] =>
  SPELLINGS.flatMap((spelling) => [...text.matchAll(spelling)].map(([, name = '']) => name));

/** A switch is a yes or a no. */
const OPTIONS =
  /(?:interface|class) (\w*(?:Options|Config|Settings|Ports|Parts|Rates|Terms|Limits))\b[^{]*\{([\s\S]*?)\n\}/g;
const switchesIn = (text: string): readonly string[] =>
  [...text.matchAll(OPTIONS)].flatMap(([, owner = '', body = '']) =>
    [...body.matchAll(/readonly (\w+)\??: (?:boolean|'on'|true|false)/g)].map(
      ([, name = '']) => `${owner}.${name}`,
    ),
  );

/** Yes or no, and no protection: what each of them is about. */
const SWITCHES: Readonly<Record<string, string>> = {
  'RebuildOptions.accept': 'the operator has read the differences of a rebuild',
  'CommandTerms.heldHere': 'whether an addressee has a system of its own, as its registration says',
};

/** Words by which a protection would be asked to step aside. */
const STEPS_ASIDE =
  /disable|insecure|unsafe|bypass|skip_?(?:auth|tls|verify|check|consent)|no_?(?:auth|tls|verify)|allow_?any|debug_mode|NODE_ENV|NODE_TLS_REJECT_UNAUTHORIZED|rejectUnauthorized/i;

/** Where such a word stands for a reason. */
const FOR_A_REASON: readonly (readonly [RegExp, string])[] = [
  [
    /allowInsecureRequests|withoutTls/,
    'without TLS to a provider on the own machine, by its address alone',
  ],
  [/style-src 'unsafe-inline'/, 'the one page of the demo’s own provider, which runs no script'],
  [/attachmentNameUnsafe/, 'a file name that is refused'],
  [/rolbypassrls/, 'the gate that looks for a role that may'],
];

const asideIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => STEPS_ASIDE.test(line))
    .filter((line) => !/^\s*(?:\/\/|\*|\/\*\*)/.test(line))
    .filter((line) => !FOR_A_REASON.some(([reason]) => reason.test(line)))
    .map((line) => line.trim());

describe('judged 6: nothing turns a protection off', () => {
  it('looks at everything that runs', () => {
    expect(product.length).toBeGreaterThan(500);
    expect(product.flatMap((file) => variablesIn(textOf(file))).length).toBeGreaterThan(80);
  });

  it('in the environment: every variable is known, and is a place, a secret, a name or a bounded number', () => {
    const found = new Set(product.flatMap((file) => variablesIn(textOf(file))));
    expect([...found].filter((name) => !known.includes(name)).sort()).toEqual([]);
    expect(known.filter((name) => !found.has(name)).sort()).toEqual([]);
  });

  it('in an option of a constructor: none is a yes or a no', () => {
    const found = product.flatMap((file) => switchesIn(textOf(file)));
    expect(found.filter((name) => !(name in SWITCHES))).toEqual([]);
  });

  it('in a line of code that asks a protection to step aside', () => {
    const found = product.flatMap((file) =>
      asideIn(textOf(file)).map((line) => `${file}: ${line}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['a variable', `if (env['SEALING']) seal();`, variablesIn, 'SEALING'],
    [
      'a variable that is required',
      `required(env, 'ACCESS_LOG_MODE')`,
      variablesIn,
      'ACCESS_LOG_MODE',
    ],
    [
      'a field of a configuration',
      'class C {\n  readonly SHARING_POLICY!: string;\n}',
      variablesIn,
      'SHARING_POLICY',
    ],
    [
      'an option',
      'interface VaultOptions {\n  readonly seals?: boolean;\n}',
      switchesIn,
      'VaultOptions.seals',
    ],
    [
      'a word',
      'const tls = { rejectUnauthorized: false };',
      asideIn,
      'const tls = { rejectUnauthorized: false };',
    ],
  ] as const)('would be seen as %s', (_, planted, look, seen) => {
    expect(look(planted)).toContain(seen);
  });
});
