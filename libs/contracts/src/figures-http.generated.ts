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
  readonly '/measures': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Every measure with its definition, its attributes and the indicators it comes near to */
    readonly get: operations['listMeasures'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/releases': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Every release, the latest first */
    readonly get: operations['listReleases'];
    readonly put?: never;
    /** Count what happened since the last release, and keep it; when nothing happened since, the last release is answered */
    readonly post: operations['makeRelease'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/releases/{release}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** All tables of a release */
    readonly get: operations['readRelease'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/releases/{release}/csv': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The same as a file (RFC 4180), a figure a line, with what it means and where it comes from on each line */
    readonly get: operations['exportRelease'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/releases/{release}/recount': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /** Count the same events again and compare, without showing another figure than was released */
    readonly post: operations['recountRelease'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/releases/{release}/socialFundExport': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The common indicators of Europa WSE (Regulation (EU) 2021/1057, annex I) as far as the release holds them */
    readonly get: operations['readSocialFundExport'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/releases/{release}/socialFundExport/csv': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The same as a file (RFC 4180), with a line for what is not held as well */
    readonly get: operations['exportSocialFund'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/serviceAvailability': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** How many services have room, by what they help with and the reference region of their seat, as last said */
    readonly get: operations['readServiceAvailability'];
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
    /** @description Releases are numbered from 1, in their order */
    readonly ReleaseNumber: string;
    /**
     * Format: date-time
     * @description RFC 3339
     */
    readonly Instant: string;
    /** @description A code of `contracts/codes`; readers expect new ones */
    readonly Code: string;
    readonly Indicator: {
      /** @description Where the indicator is published */
      readonly source: string;
      readonly name: string;
      /** @description How near the measure comes to it, in Dutch */
      readonly how: string;
    };
    readonly Measure: {
      readonly measure: components['schemas']['Code'];
      /** @description In Dutch */
      readonly title: string;
      /** @description What counts as one, in Dutch */
      readonly definition: string;
      readonly attributes: readonly components['schemas']['Code'][];
      /** @description The data categories that each have tables of their own */
      readonly parts?: readonly components['schemas']['Code'][];
      readonly indicators: readonly components['schemas']['Indicator'][];
    };
    readonly Measures: {
      readonly items: readonly components['schemas']['Measure'][];
      /** @description Of the definitions */
      readonly version: number;
    };
    /** @description The period is everything that was recorded after `from` up to and including `to` */
    readonly ReleaseMeta: {
      readonly release: components['schemas']['ReleaseNumber'];
      readonly from?: components['schemas']['Instant'];
      readonly to: components['schemas']['Instant'];
      readonly madeAt: components['schemas']['Instant'];
      /** @description In Dutch: what was counted */
      readonly source: string;
      /** SuppressionRule */
      readonly suppression: {
        /** @description The smallest count that is shown */
        readonly smallest: number;
        /** @description In Dutch */
        readonly rule: string;
      };
      /** @description Of the definitions */
      readonly version: number;
    };
    readonly Releases: {
      readonly items: readonly components['schemas']['ReleaseMeta'][];
    };
    /** @description Exactly one of `count` and `suppressed`. Without `attribute` and `code`: all that was counted there. A centre city is a municipality; the 13 together are given only when each of them is */
    readonly Figure: {
      /** @enum {string} */
      readonly areaLevel: 'flanders' | 'referenceRegion' | 'municipality' | 'centreCities';
      /** @description NIS code, code of the reference region, or `unknown` */
      readonly area?: string;
      readonly areaName?: string;
      readonly centreCity?: boolean;
      readonly attribute?: components['schemas']['Code'];
      readonly code?: components['schemas']['Code'];
      /** @description The code in Dutch */
      readonly label?: string;
      readonly count?: number;
      readonly suppressed?: boolean;
    };
    /** @description `part`: the data category that it is of. A measure with parts has a table for each of them, and none for all together */
    readonly Table: {
      readonly measure: components['schemas']['Code'];
      readonly title: string;
      readonly part?: components['schemas']['Code'];
      /** @description In Dutch */
      readonly partName?: string;
      readonly definition: string;
      readonly indicators: readonly components['schemas']['Indicator'][];
      readonly figures: readonly components['schemas']['Figure'][];
    };
    readonly Release: components['schemas']['ReleaseMeta'] & {
      readonly tables: readonly components['schemas']['Table'][];
    };
    /** @description Exactly one of `count` and `suppressed` */
    readonly SocialFundFigure: {
      /** @enum {string} */
      readonly areaLevel: 'flanders' | 'referenceRegion';
      /** @description Code of the reference region, or `unknown` */
      readonly area?: string;
      readonly areaName?: string;
      readonly count?: number;
      readonly suppressed?: boolean;
    };
    readonly SocialFundIndication: {
      /** @description A code of `contracts/codes/socialFundIndicator.csv` */
      readonly indicator: string;
      /** @description In Dutch */
      readonly title: string;
      /**
       * @description `counted`; `notHeld`: dossiers (or this release) do not say it; `notCollected`: a sensitive marker, never kept for this
       * @enum {string}
       */
      readonly held: 'counted' | 'notHeld' | 'notCollected';
      /** @description How near it comes, or why it is not given; in Dutch */
      readonly how: string;
      /** @description Empty unless `counted` */
      readonly figures: readonly components['schemas']['SocialFundFigure'][];
    };
    /** @description Sums of figures of the same release, suppressed when one of them is: nothing is told that the release does not tell */
    readonly SocialFundExport: components['schemas']['ReleaseMeta'] & {
      readonly regulation: string;
      readonly indicators: readonly components['schemas']['SocialFundIndication'][];
    };
    readonly Recount: {
      readonly release: components['schemas']['ReleaseNumber'];
      /** @description Every released figure was found again */
      readonly same: boolean;
      /** @description Measures of which not every figure was found again, and why */
      readonly differences: readonly {
        readonly measure: components['schemas']['Code'];
        readonly part?: components['schemas']['Code'];
        /**
         * @description `codesGone`: codes were erased since, or may no longer be counted, and every count without them is the same; `counts`: the log gives another number of events, which must never be
         * @enum {string}
         */
        readonly because: 'codesGone' | 'counts';
      }[];
    };
    readonly ServiceAvailability: {
      readonly at: components['schemas']['Instant'];
      readonly items: readonly {
        readonly lifeDomain: components['schemas']['Code'];
        /** @description Code of the reference region, or `unknown` */
        readonly area: string;
        readonly areaName: string;
        readonly availability: components['schemas']['Code'];
        readonly services: number;
        /** @description Of these nobody said it in the last 30 days */
        readonly stale: number;
        /** @description How long it has been so without a break, such as how long there is a waiting list; the shortest first */
        readonly lasting: readonly {
          readonly duration: components['schemas']['Code'];
          readonly services: number;
        }[];
      }[];
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
    /** @description Not an analyst; the attempt is in the access log */
    readonly Forbidden: {
      headers: {
        readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description There is no such release */
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
    readonly ReleaseNumber: components['schemas']['ReleaseNumber'];
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
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['HealthStatus'];
        };
      };
      readonly default: components['responses']['OtherProblem'];
    };
  };
  readonly listMeasures: {
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
          readonly 'application/json': components['schemas']['Measures'];
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
  readonly listReleases: {
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
          readonly 'application/json': components['schemas']['Releases'];
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
  readonly makeRelease: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Nothing happened since the last release; this is the last one */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Release'];
        };
      };
      /** @description Counted and kept */
      readonly 201: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Release'];
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
  readonly readRelease: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly release: components['parameters']['ReleaseNumber'];
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
          readonly 'application/json': components['schemas']['Release'];
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
  readonly exportRelease: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly release: components['parameters']['ReleaseNumber'];
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
  readonly recountRelease: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly release: components['parameters']['ReleaseNumber'];
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description What the second count found */
      readonly 200: {
        headers: {
          readonly 'BelGov-Trace-Id': components['headers']['TraceId'];
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Recount'];
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
  readonly readSocialFundExport: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly release: components['parameters']['ReleaseNumber'];
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
          readonly 'application/json': components['schemas']['SocialFundExport'];
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
  readonly exportSocialFund: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly release: components['parameters']['ReleaseNumber'];
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
  readonly readServiceAvailability: {
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
          readonly 'application/json': components['schemas']['ServiceAvailability'];
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
