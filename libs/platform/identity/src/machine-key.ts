import { readFileSync } from 'node:fs';
import type { JWK } from 'jose';

/** Reads the private key (JWK) of a machine from the file that a variable names. Throws with both names, never with what it read. */
export const readMachineKey = (variable: string, path: string): JWK => {
  try {
    const key = JSON.parse(readFileSync(path, 'utf8')) as JWK;
    if (typeof key.kty === 'string' && typeof key.d === 'string') return key;
  } catch (error) {
    // The cause is named by its kind only: a parse error quotes the file, and the file is a secret.
    const why = error instanceof SyntaxError ? 'is no JSON' : 'cannot be read';
    throw new Error(`${variable} ${path} ${why}.`);
  }
  throw new Error(`${variable} ${path} holds no private key (JWK).`);
};
