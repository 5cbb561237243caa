import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemError, standardProblems } from './problem';

/** The configuration of a route that takes a form instead of JSON: where a standard that is not ours asks for it. */
export const TAKES_FORMS = { takesForms: true } as const;

const FORM = 'application/x-www-form-urlencoded';
const FORM_LIMIT = 16 * 1024;

const takesForms = ({ routeOptions }: FastifyRequest): boolean =>
  'takesForms' in routeOptions.config;

/** Reads forms for the routes that say they take them; on every other one a form stays what it was: refused. */
export const readForms = (fastify: FastifyInstance): void => {
  fastify.addContentTypeParser<string>(
    FORM,
    { parseAs: 'string', bodyLimit: FORM_LIMIT },
    (request, body, done) => {
      if (!takesForms(request)) done(new ProblemError(standardProblems.unsupportedMediaType));
      else done(null, Object.fromEntries(new URLSearchParams(body)));
    },
  );
};
