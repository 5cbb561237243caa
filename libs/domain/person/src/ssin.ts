const MODULUS = 97n;

const checks = (digits: string, prefix: string): boolean =>
  MODULUS - (BigInt(prefix + digits.slice(0, 9)) % MODULUS) === BigInt(digits.slice(9));

/**
 * Whether a text can be a national number: eleven digits with a right check number, computed with a 2
 * in front for who was born from 2000 on. Whatever else the digits might tell is not read.
 */
export const isSsin = (text: string): boolean =>
  /^\d{11}$/.test(text) && (checks(text, '') || checks(text, '2'));
