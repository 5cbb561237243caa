// Generated from contracts/http by contracts/generate.mjs. Never edited by hand.

export interface paths {
  readonly '/health': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Is the door open */
    readonly get: operations['checkHealth'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/accessLines/query': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The lines of a person or a dossier, newest first */
    readonly post: operations['queryAccessLines'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/accessLines/export': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** The same lines as a file with a line each, at most 50,000; `from` and `to` cut a larger one in parts */
    readonly post: operations['exportAccessLines'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/consents': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The consents of a dossier with their history, and who has not confirmed a withdrawal */
    readonly get: operations['readConsents'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/mandates': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who may act for the person, with what was done on each mandate */
    readonly get: operations['readMandates'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/dossiers/{dossier}/exposure/query': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Who could have seen what between two moments, from the log alone */
    readonly post: operations['queryExposure'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/personReports/query': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** What a person may ask (GDPR 15), with organisations and roles, without names of employees */
    readonly post: operations['queryPersonReport'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/anomalies/query': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Access by the officer's own organisation that somebody should look at, with the reason */
    readonly post: operations['queryAnomalies'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/refusedFlows/query': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** What the officer's organisation asked and did not get because no line of the register of flows covers it */
    readonly post: operations['queryRefusedFlows'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/overrides': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Overrides in the dossiers of the officer's organisation, those to review first */
    readonly get: operations['listOverrides'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/unconfirmedWithdrawals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Withdrawals, revocations and invalidations that a recipient has not confirmed */
    readonly get: operations['listUnconfirmedWithdrawals'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/processingRegister': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The flows that the officer's organisation takes part in, as a register of processing (GDPR 30) */
    readonly get: operations['readProcessingRegister'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** Format: uuid */
    readonly Uuid: string;
    /**
     * Format: date-time
     * @description RFC 3339
     */
    readonly Instant: string;
    /** @description A code of `contracts/codes`; readers expect new ones */
    readonly Code: string;
    readonly Codes: readonly components['schemas']['Code'][];
    /** @enum {string} */
    readonly Outcome: 'permit' | 'deny' | 'partial' | 'error';
    /**
     * @description `officer` names people of the own organisation by their subject; `person` gives organisation and role only
     * @enum {string}
     */
    readonly View: 'officer' | 'person';
    /**
     * @description Exactly one of `person` and `dossier`; `from` is included, `to` is not
     * @example {
     *       "dossier": "0f4b6a52-6a53-4c0a-9f0e-0d3c2b1a4f5e",
     *       "from": "2026-11-01T00:00:00.000Z"
     *     }
     */
    readonly AccessLineExport: {
      readonly person?: components['schemas']['Uuid'];
      readonly dossier?: components['schemas']['Uuid'];
      readonly from?: components['schemas']['Instant'];
      readonly to?: components['schemas']['Instant'];
      readonly outcome?: components['schemas']['Outcome'];
      readonly view?: components['schemas']['View'];
    };
    /**
     * @description Exactly one of `person` and `dossier`; `from` is included, `to` is not; `cursor` is `next` of an earlier page
     * @example {
     *       "person": "5b0f6a52-6a53-4c0a-9f0e-0d3c2b1a4f5e",
     *       "outcome": "deny",
     *       "pageSize": 50
     *     }
     */
    readonly AccessLineQuery: {
      readonly person?: components['schemas']['Uuid'];
      readonly dossier?: components['schemas']['Uuid'];
      readonly from?: components['schemas']['Instant'];
      readonly to?: components['schemas']['Instant'];
      readonly outcome?: components['schemas']['Outcome'];
      readonly view?: components['schemas']['View'];
      readonly cursor?: string;
      /** @default 100 */
      readonly pageSize: number;
    };
    /** @description `subject` and `onBehalfOf` only for people of the own organisation, and only in the view `officer`. `association`: who acted for it */
    readonly Who: {
      readonly organisation: components['schemas']['Uuid'];
      readonly organisationName?: string;
      readonly association?: components['schemas']['Uuid'];
      readonly associationName?: string;
      readonly role?: components['schemas']['Code'];
      readonly subject?: components['schemas']['Uuid'];
      readonly onBehalfOf?: string;
      readonly client?: string;
    };
    /** @description What an exchange rested on; for a line of the register of flows also its name, and in which capacity each side knows the person */
    readonly Basis: {
      readonly code: components['schemas']['Code'];
      readonly reference: string;
      readonly flow?: string;
      readonly sourceCapacity?: string;
      readonly inscriptionCapacity?: string;
    };
    readonly NotShown: {
      readonly category: components['schemas']['Code'];
      readonly reason: components['schemas']['Code'];
    };
    /** @description Who did or tried what, when, why, on what basis, with what result. `line` is its number in the access log */
    readonly AccessLine: {
      readonly line: number;
      readonly at: components['schemas']['Instant'];
      /** @enum {string} */
      readonly action: 'C' | 'R' | 'U' | 'D' | 'E';
      readonly operation: components['schemas']['Code'];
      readonly who: components['schemas']['Who'];
      readonly person?: components['schemas']['Uuid'];
      readonly dossier?: components['schemas']['Uuid'];
      readonly categories: components['schemas']['Codes'];
      readonly eventIds: readonly components['schemas']['Uuid'][];
      readonly purpose: components['schemas']['Code'];
      /** @description Of break-glass, in the words of who did it; only for people of the own organisation */
      readonly reason?: string;
      readonly grounds: readonly components['schemas']['Basis'][];
      /** @description Ids of consents, or the kind of duty */
      readonly clearances: readonly string[];
      readonly policyVersion?: string;
      readonly breakGlass: boolean;
      readonly outcome: components['schemas']['Outcome'];
      readonly withheld: readonly components['schemas']['NotShown'][];
      readonly rows: number;
    };
    readonly AccessLines: {
      readonly items: readonly components['schemas']['AccessLine'][];
      /** @description Give it as `cursor`; absent on the last page */
      readonly next?: string;
    };
    /** @description One event of a consent; its receipt is at the hub's door under `event` */
    readonly ConsentEvent: {
      readonly event: components['schemas']['Uuid'];
      readonly type: string;
      readonly at: components['schemas']['Instant'];
      readonly by: components['schemas']['Who'];
      readonly categories?: components['schemas']['Codes'];
    };
    readonly Consent: {
      readonly consent: components['schemas']['Uuid'];
      readonly status: components['schemas']['Code'];
      readonly purpose: components['schemas']['Code'];
      readonly categories: readonly {
        readonly category: components['schemas']['Code'];
        readonly withdrawnAt?: components['schemas']['Instant'];
      }[];
      readonly recipients: readonly components['schemas']['Uuid'][];
      readonly from: components['schemas']['Instant'];
      readonly until: components['schemas']['Instant'];
      readonly history: readonly components['schemas']['ConsentEvent'][];
    };
    readonly OpenWithdrawal: {
      readonly consent: components['schemas']['Uuid'];
      readonly organisation: components['schemas']['Uuid'];
      readonly since: components['schemas']['Instant'];
      readonly categories: components['schemas']['Codes'];
    };
    /** @description `openWithdrawals` are withdrawals that a recipient has not confirmed */
    readonly ConsentHistory: {
      readonly dossier: components['schemas']['Uuid'];
      readonly consents: readonly components['schemas']['Consent'][];
      readonly openWithdrawals: readonly components['schemas']['OpenWithdrawal'][];
    };
    /** @description An event of a mandate, or of a registration that rests on it */
    readonly MandateEvent: {
      readonly event: components['schemas']['Uuid'];
      readonly type: string;
      readonly at: components['schemas']['Instant'];
      readonly by: components['schemas']['Who'];
    };
    readonly Mandate: {
      readonly mandate: components['schemas']['Uuid'];
      readonly status: components['schemas']['Code'];
      readonly holder: components['schemas']['Uuid'];
      readonly towards: components['schemas']['Uuid'];
      readonly scope: components['schemas']['Codes'];
      readonly from: components['schemas']['Instant'];
      readonly until: components['schemas']['Instant'];
      readonly method: components['schemas']['Code'];
      readonly history: readonly components['schemas']['MandateEvent'][];
    };
    /** @description A mandate is neither consent nor ground; it changes nothing of what is shared */
    readonly MandateHistory: {
      readonly dossier: components['schemas']['Uuid'];
      readonly mandates: readonly components['schemas']['Mandate'][];
    };
    /**
     * @description `from` is included, `to` is not
     * @example {
     *       "from": "2026-11-01T00:00:00.000Z",
     *       "to": "2026-12-01T00:00:00.000Z"
     *     }
     */
    readonly RefusedFlowQuery: {
      readonly from: components['schemas']['Instant'];
      readonly to: components['schemas']['Instant'];
    };
    /** @description `line` is the line of the access log */
    readonly RefusedFlow: {
      readonly line: number;
      readonly at: components['schemas']['Instant'];
      readonly operation: string;
      readonly purpose: string;
      readonly categories: readonly string[];
      readonly dossier?: components['schemas']['Uuid'];
    };
    readonly RefusedFlows: {
      readonly items: readonly components['schemas']['RefusedFlow'][];
    };
    /** @description `organisation` asked; `overdue` when nobody reviewed it in time */
    readonly StandingOverride: {
      readonly override: components['schemas']['Uuid'];
      readonly dossier: components['schemas']['Uuid'];
      readonly organisation: components['schemas']['Uuid'];
      readonly startedAt: components['schemas']['Instant'];
      readonly reviewBy?: components['schemas']['Instant'];
      readonly reviewedAt?: components['schemas']['Instant'];
      readonly overdue: boolean;
    };
    readonly StandingOverrides: {
      readonly items: readonly components['schemas']['StandingOverride'][];
    };
    /** @description `overdue` when the term in which `recipient` confirms is over */
    readonly UnconfirmedWithdrawal: {
      readonly consent: components['schemas']['Uuid'];
      readonly dossier: components['schemas']['Uuid'];
      readonly recipient: components['schemas']['Uuid'];
      readonly recordedBy: components['schemas']['Uuid'];
      readonly since: components['schemas']['Instant'];
      readonly confirmBy?: components['schemas']['Instant'];
      readonly overdue: boolean;
    };
    readonly UnconfirmedWithdrawals: {
      readonly items: readonly components['schemas']['UnconfirmedWithdrawal'][];
    };
    /**
     * @description `from` is before `to`; both are included
     * @example {
     *       "from": "2026-11-01T00:00:00.000Z",
     *       "to": "2026-11-08T00:00:00.000Z"
     *     }
     */
    readonly ExposureQuery: {
      readonly from: components['schemas']['Instant'];
      readonly to: components['schemas']['Instant'];
    };
    /** @description That `organisation` could see what `source` had recorded in this category, for this purpose, on this ground, in this part of the period */
    readonly Opening: {
      readonly organisation: components['schemas']['Uuid'];
      readonly source: components['schemas']['Uuid'];
      readonly category: components['schemas']['Code'];
      readonly purpose: components['schemas']['Code'];
      readonly ground: components['schemas']['Basis'];
      readonly clearance?: string;
      readonly from: components['schemas']['Instant'];
      readonly to: components['schemas']['Instant'];
    };
    /** @description Who of the own organisation was on the dossier; exactly one of `worker` and `team` */
    readonly Assignment: {
      readonly worker?: components['schemas']['Uuid'];
      readonly team?: components['schemas']['Uuid'];
      readonly from: components['schemas']['Instant'];
      readonly to: components['schemas']['Instant'];
    };
    readonly Exposure: {
      readonly dossier: components['schemas']['Uuid'];
      readonly from: components['schemas']['Instant'];
      readonly to: components['schemas']['Instant'];
      readonly openings: readonly components['schemas']['Opening'][];
      readonly ownStaff: readonly components['schemas']['Assignment'][];
    };
    /**
     * @description The report as of `at` (now when left out); the same `at` gives the same report
     * @example {
     *       "person": "5b0f6a52-6a53-4c0a-9f0e-0d3c2b1a4f5e",
     *       "at": "2026-11-08T00:00:00.000Z"
     *     }
     */
    readonly PersonReportQuery: {
      readonly person: components['schemas']['Uuid'];
      readonly at?: components['schemas']['Instant'];
    };
    readonly Involved: {
      readonly organisation: components['schemas']['Uuid'];
      readonly organisationName?: string;
      readonly since: components['schemas']['Instant'];
      readonly until?: components['schemas']['Instant'];
    };
    /** @description `sources` says which organisation recorded which categories */
    readonly ReportedDossier: {
      readonly dossier: components['schemas']['Uuid'];
      readonly openedAt: components['schemas']['Instant'];
      readonly involved: readonly components['schemas']['Involved'][];
      readonly sources: readonly {
        readonly organisation: components['schemas']['Uuid'];
        readonly categories: components['schemas']['Codes'];
      }[];
      readonly consents: readonly components['schemas']['Consent'][];
    };
    /** @description `purposes` are those of consultations and of agreements; `automatedDecisions` is always false: the hub decides about access, never about a person */
    readonly PersonReport: {
      readonly person: components['schemas']['Uuid'];
      readonly at: components['schemas']['Instant'];
      readonly purposes: components['schemas']['Codes'];
      readonly categories: components['schemas']['Codes'];
      readonly recipients: readonly {
        readonly organisation: components['schemas']['Uuid'];
        readonly organisationName?: string;
      }[];
      readonly automatedDecisions: boolean;
      readonly dossiers: readonly components['schemas']['ReportedDossier'][];
      readonly consultations: readonly components['schemas']['AccessLine'][];
    };
    /**
     * @description A period of at most 31 days; `from` is included, `to` is not
     * @example {
     *       "from": "2026-11-01T00:00:00.000Z",
     *       "to": "2026-11-08T00:00:00.000Z"
     *     }
     */
    readonly AnomalyQuery: {
      readonly from: components['schemas']['Instant'];
      readonly to: components['schemas']['Instant'];
    };
    /** @description `count` is what stood against the threshold. `lines` are numbers of the access log, at most 100. */
    readonly Anomaly: {
      /** @enum {string} */
      readonly reason: 'noActiveRelation' | 'bulkReads' | 'outsideHours' | 'repeatedDenials';
      readonly subject: components['schemas']['Uuid'];
      readonly role?: components['schemas']['Code'];
      readonly dossier?: components['schemas']['Uuid'];
      readonly from: components['schemas']['Instant'];
      readonly to: components['schemas']['Instant'];
      readonly count: number;
      readonly lines: readonly number[];
    };
    /** @description As the operator set them; hours are of the day in Belgium */
    readonly Thresholds: {
      readonly dossiersPerHour: number;
      readonly denialsPerDay: number;
      readonly dayBegins: number;
      readonly dayEnds: number;
    };
    readonly Anomalies: {
      readonly items: readonly components['schemas']['Anomaly'][];
      readonly thresholds: components['schemas']['Thresholds'];
    };
    /** @description A concept of vocab.belgif.be */
    readonly Labelled: {
      readonly code: string;
      readonly label: string;
      readonly uri: string;
    };
    /** @description One line of the register of flows. `source` and `recipient` are an organisation id or a kind of organisation */
    readonly Processing: {
      readonly flow: string;
      readonly source: string;
      readonly recipient: string;
      readonly purposes: readonly components['schemas']['NamedCode'][];
      readonly categories: readonly components['schemas']['ProcessedCategory'][];
      readonly ground: components['schemas']['NamedCode'];
      readonly reference: string;
      readonly legalBasis: components['schemas']['Labelled'];
      readonly sourceCapacity?: string;
      readonly inscriptionCapacity?: string;
      readonly statutoryDuty: boolean;
      /** Format: date */
      readonly from: string;
      /** Format: date */
      readonly until?: string;
    };
    readonly NamedCode: {
      readonly code: components['schemas']['Code'];
      readonly nl: string;
    };
    readonly ProcessedCategory: {
      readonly code: components['schemas']['Code'];
      readonly nl: string;
      readonly sealed: boolean;
      /** @description 9 or 10 of the GDPR */
      readonly article?: string;
      readonly concepts: readonly components['schemas']['Labelled'][];
    };
    /** @description `measures` are security measures in words of vocab.belgif.be */
    readonly ProcessingRegister: {
      readonly organisation: components['schemas']['Uuid'];
      readonly organisationName?: string;
      readonly personsConcerned: readonly components['schemas']['Labelled'][];
      readonly processings: readonly components['schemas']['Processing'][];
      readonly measures: readonly components['schemas']['Labelled'][];
    };
    /**
     * @description A Problem Details object (RFC 9457).
     *
     *     Additional properties specific to the problem type may be present.
     * @example {
     *       "type": "urn:problem-type:exampleOrganization:exampleProblem",
     *       "href": "https://www.belgif.be/specification/rest/api-guide/#standardized-problem-types",
     *       "title": "Description of the type of problem that occurred",
     *       "status": 400,
     *       "detail": "Description of specific occurrence of the problem",
     *       "instance": "urn:uuid:123e4567-e89b-12d3-a456-426614174000"
     *     }
     */
    readonly Problem: {
      /**
       * Format: uri
       * @description An absolute URI that identifies the problem type
       * @default about:blank
       */
      readonly type: string;
      /**
       * Format: uri
       * @description An absolute URI that, when dereferenced, provides human-readable documentation for the problem type (e.g. using HTML).
       */
      readonly href?: string;
      /**
       * @description A short summary of the problem type. Written in English and readable for engineers (usually not suited for non technical stakeholders and not localized).
       * @example Service Unavailable
       */
      readonly title?: string;
      /**
       * Format: int32
       * @description The HTTP status code generated by the origin server for this occurrence of the problem.
       * @example 503
       */
      readonly status?: number;
      /** @description A human-readable explanation specific to this occurrence of the problem */
      readonly detail?: string;
      /**
       * Format: uri
       * @description An absolute URI that identifies the specific occurrence of the problem. It may or may not yield further information if dereferenced.
       */
      readonly instance?: string;
    };
    /** @description Response message for the API health */
    readonly HealthStatus: {
      /** @description Level indicating the health status of the service: UP (functioning as expected), DOWN (suffering unexpected failures), DEGRADED (partly unavailable but service can be continued with reduced functionality), or a custom status value */
      readonly status: string;
    };
    /**
     * @description An issue detected during input validation.
     *
     *     `status` is usually not present.
     *     `href`, if present, refers to documentation of the issue type.
     *     Additional properties specific to the issue type may be present.
     */
    readonly InputValidationIssue: {
      /**
       * @description The location of the invalid input
       * @enum {string}
       */
      readonly in?: 'body' | 'header' | 'path' | 'query';
      /** @description The name of the invalid input */
      readonly name?: string;
      /** @description The value of the erroneous input */
      readonly value?: unknown;
    } & components['schemas']['Problem'];
    /**
     * @example {
     *       "type": "urn:problem-type:belgif:badRequest",
     *       "href": "https://www.belgif.be/specification/rest/api-guide/problems/badRequest.html",
     *       "title": "Bad Request",
     *       "status": 400,
     *       "detail": "The input message is incorrect",
     *       "instance": "urn:uuid:123456-1234-1235-4567489798",
     *       "issues": [
     *         {
     *           "type": "urn:problem-type:belgif:input-validation:schemaViolation",
     *           "href": "https://www.belgif.be/specification/rest/api-guide/issues/schemaViolation.html",
     *           "detail": "exampleNumericProperty with value xyz should be numeric",
     *           "in": "path",
     *           "name": "exampleNumericProperty",
     *           "value": "abc"
     *         },
     *         {
     *           "type": "urn:problem-type:belgif:input-validation:schemaViolation",
     *           "href": "https://www.belgif.be/specification/rest/api-guide/issues/schemaViolation.html",
     *           "title": "Input isn't valid with respect to schema",
     *           "detail": "examplePropertyWithPattern a2345678901 doesn't match pattern '^\\d{11}$'",
     *           "in": "body",
     *           "name": "items[0].examplePropertyWithPattern",
     *           "value": "a2345678901"
     *         }
     *       ]
     *     }
     */
    readonly InputValidationProblem: {
      readonly issues?: readonly components['schemas']['InputValidationIssue'][];
    } & components['schemas']['Problem'];
  };
  responses: {
    /** @description The request breaks the contract; `issues` names field and rule, never a value */
    readonly BadRequest: {
      headers: {
        readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['InputValidationProblem'];
      };
    };
    /** @description No valid token */
    readonly Unauthorized: {
      headers: {
        readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Not a privacy officer; the attempt is in the access log */
    readonly Forbidden: {
      headers: {
        readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Not there, or the officer's organisation was never involved */
    readonly NotFound: {
      headers: {
        readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Any other problem; `type` says which, and `contracts/problems` what to do */
    readonly OtherProblem: {
      headers: {
        readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description An error of the hub */
    readonly InternalServerError: {
      headers: {
        readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Not now; nothing was given. Try again after `Retry-After` */
    readonly Unavailable: {
      headers: {
        readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
        readonly 'Retry-After': components['headers']['RetryAfter'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: {
    readonly Dossier: components['schemas']['Uuid'];
  };
  requestBodies: never;
  headers: {
    /** @description Names this answer in the logs of the hub */
    readonly TraceId: string;
    /** @description Seconds to wait */
    readonly RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly checkHealth: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['HealthStatus'];
        };
      };
      /** @description The log is away */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['HealthStatus'];
        };
      };
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly queryAccessLines: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AccessLineQuery'];
      };
    };
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AccessLines'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly exportAccessLines: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AccessLineExport'];
      };
    };
    readonly responses: {
      /** @description CSV (RFC 4180) with a header */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/csv': string;
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly readConsents: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ConsentHistory'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly readMandates: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MandateHistory'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly queryExposure: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly dossier: components['parameters']['Dossier'];
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ExposureQuery'];
      };
    };
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Exposure'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly queryPersonReport: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PersonReportQuery'];
      };
    };
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PersonReport'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 404: components['responses']['NotFound'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly queryAnomalies: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AnomalyQuery'];
      };
    };
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Anomalies'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly queryRefusedFlows: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RefusedFlowQuery'];
      };
    };
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RefusedFlows'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly listOverrides: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['StandingOverrides'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly listUnconfirmedWithdrawals: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UnconfirmedWithdrawals'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly readProcessingRegister: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The answer */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProcessingRegister'];
        };
      };
      readonly 400: components['responses']['BadRequest'];
      readonly 401: components['responses']['Unauthorized'];
      readonly 403: components['responses']['Forbidden'];
      readonly 500: components['responses']['InternalServerError'];
      readonly 503: components['responses']['Unavailable'];
      readonly default: components['responses']['OtherProblem'];
    };
  };
}
