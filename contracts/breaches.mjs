/**
 * What the second set of facts (`promises.mjs`) breaks of the first. A shape that callers send may only
 * become wider, one that they read may only grow; a shape that goes both ways obeys both rules.
 */

const reachable = (contract, starts) => {
  const seen = new Set();
  const queue = [...starts];
  for (let facts = queue.pop(); facts; facts = queue.pop())
    for (const { shape } of Object.values(facts))
      if (shape && !seen.has(shape)) {
        seen.add(shape);
        if (contract.shapes[shape]) queue.push(contract.shapes[shape]);
      }
  return seen;
};

const sent = (contract) =>
  reachable(
    contract,
    Object.values(contract.operations).flatMap(({ takes, parameters }) => [
      ...Object.values(takes),
      ...Object.values(parameters),
    ]),
  );
const read = (contract) =>
  reachable(
    contract,
    Object.values(contract.operations).flatMap(({ answers }) =>
      Object.values(answers).flatMap((bodies) => Object.values(bodies)),
    ),
  );

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const WIDER = {
  minimum: (was, is) => is <= was,
  minLength: (was, is) => is <= was,
  minItems: (was, is) => is <= was,
  maximum: (was, is) => is >= was,
  maxLength: (was, is) => is >= was,
  maxItems: (was, is) => is >= was,
  enum: (was, is) => was.every((value) => is.includes(value)),
};

const narrowed = (was, is) =>
  ['type', 'format', 'pattern', 'shape', ...Object.keys(WIDER)].filter((limit) => {
    if (is[limit] === undefined || same(was[limit], is[limit])) return false;
    return was[limit] === undefined || !WIDER[limit]?.(was[limit], is[limit]);
  });

/** What a caller sends: no field may go, none may become required, nothing may become narrower. */
const inputBreaches = (where, was, is) => [
  ...Object.entries(was).flatMap(([field, limits]) => {
    if (!is[field]) return [`${where}${field}: a field that callers may send is gone`];
    return narrowed(limits, is[field]).map(
      (limit) => `${where}${field}: ${limit} is narrower for callers`,
    );
  }),
  ...Object.entries(is)
    .filter(([field, { required }]) => required && !was[field]?.required)
    .map(([field]) => `${where}${field}: callers must send it now`),
];

/** What a caller reads: no field may go or become optional, and none may be of another kind. */
const outputBreaches = (where, was, is) =>
  Object.entries(was).flatMap(([field, { required, type, format, shape }]) => {
    const now = is[field];
    if (!now) return [`${where}${field}: a field that callers read is gone`];
    if (required && !now.required) return [`${where}${field}: callers can not count on it now`];
    return same([type, format, shape], [now.type, now.format, now.shape])
      ? []
      : [`${where}${field}: callers read another kind of value`];
  });

const eachOf = (where, was, is, compare) =>
  Object.entries(was).flatMap(([key, facts]) =>
    is[key] ? compare(`${where} ${key}`, facts, is[key]) : [`${where} ${key} is gone`],
  );

const operationBreaches = (where, was, is) => [
  ...eachOf(`${where} parameter`, was.parameters, is.parameters, inputBreaches),
  ...Object.entries(is.parameters)
    .filter(([name, { required }]) => required && !was.parameters[name])
    .map(([name]) => `${where} parameter ${name}: callers must send it now`),
  ...eachOf(`${where} takes`, was.takes, is.takes, inputBreaches),
  ...eachOf(`${where} answers`, was.answers, is.answers, (status, before, after) =>
    eachOf(status, before, after, outputBreaches),
  ),
];

const contractBreaches = (name, was, is) => {
  const callersSend = sent(was);
  const callersRead = read(was);
  return [
    ...eachOf(name, was.operations, is.operations, operationBreaches),
    ...Object.entries(was.shapes).flatMap(([shape, facts]) => {
      const where = `${name} ${shape}`;
      const used = callersSend.has(shape) || callersRead.has(shape);
      if (used && !is.shapes[shape]) return [`${where} is gone`];
      return [
        ...(callersSend.has(shape) ? inputBreaches(where, facts, is.shapes[shape]) : []),
        ...(callersRead.has(shape) ? outputBreaches(where, facts, is.shapes[shape]) : []),
      ];
    }),
  ];
};

const gone = (what, was, is) =>
  was.filter((one) => !is.includes(one)).map((one) => `${what} ${one} is gone`);

/** Every promise of `was` that `is` does not keep, as a sentence each; empty when all is kept. */
export const breaches = (was, is) => [
  ...eachOf('contract', was.contracts, is.contracts, contractBreaches),
  ...eachOf('codes', was.codes, is.codes, (list, before, after) => gone(list, before, after)),
  ...gone('event', was.events, is.events),
  ...gone('problem', was.problems, is.problems),
];
