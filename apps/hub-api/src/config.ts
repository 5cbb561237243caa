import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import {
  IsBooleanString,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  validateSync,
} from 'class-validator';
import { Type } from 'class-transformer';

const POSTGRES = /^postgres(ql)?:\/\//;
const LOG = /^(postgres(ql)?|esdb(\+discover)?):\/\//;
const WEB = /^https?:\/\//;

const ADDRESS = '[0-9a-fA-F.:]+';
/** Addresses, no ranges: whoever is in a range could say anything. */
const PROXIES = new RegExp(`^(${ADDRESS}(,${ADDRESS})*)?$`);

const Rate = (): PropertyDecorator => (target, name) => {
  for (const rule of [IsInt(), Min(1), Max(10_000_000), Type(() => Number)]) rule(target, name);
};

/** What hub-api must be told; one field a variable of the environment. */
export class HubApiConfig {
  /** The log, as a role that may append and read. */
  @Matches(LOG) readonly EVENT_STORE!: string;
  /** The read models, as the tenant role `wz_api`. */
  @Matches(POSTGRES) readonly READ_STORE!: string;
  @Matches(POSTGRES) readonly KEY_STORE!: string;
  @Matches(POSTGRES) readonly ACCESS_LOG!: string;
  /** What all processes of the door share: used proofs, ended sign-ins, limits. */
  @Matches(POSTGRES) readonly DOOR_STORE!: string;
  /** Sealed files beside the log, which is backed up with it. */
  @Matches(POSTGRES) readonly ATTACHMENT_STORE!: string;
  /** The root key, in one of three places: a file with 32 random bytes in base64, mode 0600; */
  @IsOptional() @Matches(/./) readonly ROOT_KEY_FILE?: string;
  /** the same text, out of a store of secrets; */
  @IsOptional() @Matches(/./) readonly ROOT_KEY?: string;
  /** or a key in a service with the transit interface, which never gives it away. */
  @IsOptional() @Matches(WEB) readonly ROOT_KEY_SERVICE?: string;
  /** The file with the token that the service lets us in with. */
  @IsOptional() @Matches(/./) readonly ROOT_KEY_SERVICE_TOKEN_FILE?: string;
  /** While one root key takes over from another: the file of the one before. */
  @IsOptional() @Matches(/./) readonly ROOT_KEY_OLDER_FILE?: string;
  /** A file of the same form: what the keys of webhooks are made from; the relay has it as well. */
  @Matches(/./) readonly WEBHOOK_KEY_FILE!: string;
  @Matches(WEB) readonly OIDC_ISSUER!: string;
  @Matches(/./) readonly OIDC_AUDIENCE!: string;
  /** The client at the provider through which people sign in: the provider tells the hub when a sign-in of it ends. */
  @Matches(/^[\x21-\x7e]{1,200}$/) readonly OIDC_SIGN_IN_CLIENT: string = 'portal';
  /** The organisation of the hub's own machines and operators. */
  @IsUUID() readonly HUB_ORGANISATION!: string;
  /** The address that others know the hub by. */
  @Matches(WEB) readonly PUBLIC_URL!: string;
  /** Where the privacy notice of the processing stands that people read before they agree, */
  @Matches(WEB) readonly PRIVACY_NOTICE_URL!: string;
  /** and in which language. */
  @Matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/) readonly PRIVACY_NOTICE_LANGUAGE: string = 'nl';
  /** The countries (ISO 3166-1) in which what is shared is stored, with commas between: every consent record says so. */
  @Matches(/^[A-Z]{2}(,[A-Z]{2})*$/) readonly STORAGE_COUNTRIES!: string;
  /** How long it is kept, as an ISO 8601 duration in years, months or days. */
  @Matches(/^P[1-9]\d{0,2}[YMD]$/) readonly RETENTION_PERIOD!: string;
  @IsInt() @Min(0) @Max(65_535) @Type(() => Number) readonly PORT: number = 8080;
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'silent']) readonly LOG_LEVEL: string = 'info';
  /** Exact addresses of the proxies in front, with commas between; only their word on client and certificate counts. */
  @Matches(PROXIES) readonly TRUSTED_PROXIES: string = '';
  /** How often a worker, and a machine, may ask in a minute, and either for an export in an hour. */
  @Rate() readonly PERSON_REQUESTS_PER_MINUTE: number = 120;
  @Rate() readonly MACHINE_REQUESTS_PER_MINUTE: number = 1_200;
  @Rate() readonly EXPORTS_PER_HOUR: number = 5;
  /** The hub's client at the provider, its key (a JWK) and the scope of tokens for the hub: set all three where tokens are opaque (ACM/IDM). */
  @IsOptional() @Matches(/./) readonly INTROSPECTION_CLIENT_ID?: string;
  @IsOptional() @Matches(/./) readonly INTROSPECTION_KEY_FILE?: string;
  @IsOptional() @Matches(/^[\x21-\x7e]+$/) readonly INTROSPECTION_SCOPE?: string;
  /** `true` marks every event as test data. */
  @IsBooleanString() readonly TEST_DATA: string = 'false';
  /** How large one attachment may be, in bytes, */
  @IsInt()
  @Min(1_024)
  @Max(26_214_400)
  @Type(() => Number)
  readonly ATTACHMENT_BYTES: number = 5_242_880;
  /** and all that one question or answer carries. */
  @IsInt()
  @Min(1_024)
  @Max(262_144_000)
  @Type(() => Number)
  readonly ATTACHMENTS_BYTES: number = 20_971_520;
  /** From how many declines, breaks, returns and reopenings a dossier is a revolving door, */
  @IsInt() @Min(2) @Max(20) @Type(() => Number) readonly REVOLVING_DOOR_TURNS: number = 3;
  /** within how many days. */
  @IsInt() @Min(1) @Max(3650) @Type(() => Number) readonly REVOLVING_DOOR_DAYS: number = 365;
  /** The owner of the log's schema: given, its migrations run at the start. So for the four below. */
  @IsOptional() @Matches(POSTGRES) readonly EVENT_STORE_OWNER?: string;
  @IsOptional() @Matches(POSTGRES) readonly KEY_STORE_OWNER?: string;
  /** The role that may destroy keys; it gets that right with the migrations of the key store. */
  @IsOptional() @Matches(/^[a-z_][a-z0-9_]{0,62}$/) readonly KEY_STORE_ERASER?: string;
  @IsOptional() @Matches(POSTGRES) readonly ACCESS_LOG_OWNER?: string;
  @IsOptional() @Matches(POSTGRES) readonly DOOR_STORE_OWNER?: string;
  @IsOptional() @Matches(POSTGRES) readonly ATTACHMENT_STORE_OWNER?: string;
}

/** Reads the environment once; throws with the name and rule of everything that is wrong, never a value. */
export const readConfig = (env: NodeJS.ProcessEnv): HubApiConfig => {
  const config = plainToInstance(HubApiConfig, named(env), { exposeDefaultValues: true });
  const faults = validateSync(config).map(({ property }) => property);
  const rootKeys = [config.ROOT_KEY_FILE, config.ROOT_KEY, config.ROOT_KEY_SERVICE];
  if (rootKeys.filter((place) => place !== undefined).length !== 1)
    faults.push('one of ROOT_KEY_FILE, ROOT_KEY and ROOT_KEY_SERVICE');
  if (faults.length > 0)
    throw new Error(
      `not set, or not as it should be: ${faults.join(', ')}. See apps/hub-api/README.md.`,
    );
  return config;
};

const NAMES = [
  'EVENT_STORE',
  'READ_STORE',
  'KEY_STORE',
  'ACCESS_LOG',
  'DOOR_STORE',
  'ATTACHMENT_STORE',
  'ROOT_KEY_FILE',
  'ROOT_KEY',
  'ROOT_KEY_SERVICE',
  'ROOT_KEY_SERVICE_TOKEN_FILE',
  'ROOT_KEY_OLDER_FILE',
  'WEBHOOK_KEY_FILE',
  'OIDC_ISSUER',
  'OIDC_AUDIENCE',
  'OIDC_SIGN_IN_CLIENT',
  'HUB_ORGANISATION',
  'PUBLIC_URL',
  'PRIVACY_NOTICE_URL',
  'PRIVACY_NOTICE_LANGUAGE',
  'STORAGE_COUNTRIES',
  'RETENTION_PERIOD',
  'PORT',
  'LOG_LEVEL',
  'TRUSTED_PROXIES',
  'PERSON_REQUESTS_PER_MINUTE',
  'MACHINE_REQUESTS_PER_MINUTE',
  'EXPORTS_PER_HOUR',
  'INTROSPECTION_CLIENT_ID',
  'INTROSPECTION_KEY_FILE',
  'INTROSPECTION_SCOPE',
  'TEST_DATA',
  'ATTACHMENT_BYTES',
  'ATTACHMENTS_BYTES',
  'REVOLVING_DOOR_TURNS',
  'REVOLVING_DOOR_DAYS',
  'EVENT_STORE_OWNER',
  'KEY_STORE_OWNER',
  'KEY_STORE_ERASER',
  'ACCESS_LOG_OWNER',
  'DOOR_STORE_OWNER',
  'ATTACHMENT_STORE_OWNER',
] as const;

const named = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(NAMES.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
