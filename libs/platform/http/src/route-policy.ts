import type { FastifyRequest, RouteOptions } from 'fastify';

/** Who may call one route, as `contracts/http/route-policy.csv` says. */
export interface RouteRule {
  readonly method: string;
  /** Below the base path, as the contract spells it: `/dossiers/{dossier}`. */
  readonly path: string;
  /** Anybody, without a token. */
  readonly open: boolean;
  /** Whoever has a token of an organisation that takes part, in whatever role. */
  readonly anyRole: boolean;
  /** Roles at any organisation. */
  readonly roles: readonly string[];
  /** Roles that count at the hub's own organisation only. */
  readonly hubRoles: readonly string[];
  /** Of what the route may show or take (FISP): 0 public … 4 health, debt, justice. */
  readonly informationClass: number;
}

/** The roles that somebody holds at the organisation she signed in for. */
export interface HeldRoles {
  readonly roles: readonly string[];
  /** Whether that organisation is the hub's own. */
  readonly atHub: boolean;
}

/** Whether one of these roles may call the route at all. What it may do there, the rule behind the door says. */
export const mayCall = (rule: RouteRule, { roles, atHub }: HeldRoles): boolean =>
  rule.anyRole ||
  roles.some((role) => rule.roles.includes(role) || (atHub && rule.hubRoles.includes(role)));

/** The rule of the route that a request came in by; a route that has none cannot exist. */
export const ruleOf = ({ routeOptions }: FastifyRequest): RouteRule => {
  const { rule } = routeOptions.config as { readonly rule?: RouteRule };
  if (!rule) throw new Error('a route without a rule answers');
  return rule;
};

/** `:dossier`, `*` and `{dossier}` are one: a place for anything. */
const shapeOf = (path: string): string => path.replace(/:\w+|\*|\{\w+\}/g, '{}');
/** A route that answers GET answers HEAD as well. */
const keyOf = (method: string, path: string): string =>
  `${method === 'HEAD' ? 'GET' : method} ${shapeOf(path)}`;

/** Gives every route its rule while a door is built; a route without one, or a rule without a route, ends the start. */
export class RoutePolicy {
  private readonly rules: ReadonlyMap<string, RouteRule>;
  private readonly missing: Set<string>;

  constructor(
    rules: readonly RouteRule[],
    private readonly basePath: string,
  ) {
    this.rules = new Map(rules.map((rule) => [keyOf(rule.method, rule.path), rule]));
    this.missing = new Set(this.rules.keys());
  }

  /** Puts the rule on a route. Throws when it stands in no line of the policy. */
  apply(route: RouteOptions): void {
    for (const method of [route.method].flat()) {
      const path = route.url.startsWith(this.basePath) ? route.url.slice(this.basePath.length) : '';
      const key = keyOf(method, path || '/');
      const rule = this.rules.get(key);
      if (!rule) throw new Error(`${key} stands in no line of contracts/http/route-policy.csv`);
      this.missing.delete(key);
      route.config = { ...route.config, rule };
    }
  }

  /** Throws when a line names a route that the door does not serve. */
  requireAllServed(): void {
    if (this.missing.size === 0) return;
    const lines = [...this.missing].join(', ');
    throw new Error(`contracts/http/route-policy.csv names what is not served: ${lines}`);
  }
}
