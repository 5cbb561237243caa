import { appendFileSync } from 'node:fs';

/**
 * Says by name that something could not be run here and why, for the list at the end of `npm test`.
 * On a build machine (`CI`) nothing may be left out: there it throws.
 */
export const notRun = (name: string, why: string): void => {
  if (process.env['CI']) throw new Error(`${name} must run here, but ${why}`);
  const file = process.env['WISSELZONE_NOT_RUN'];
  if (file) appendFileSync(file, `${JSON.stringify({ name, why })}\n`);
};
