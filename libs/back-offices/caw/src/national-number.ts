const monthsOfTestNumbers = { from: 61, to: 72 };

/** True for numbers nobody can have: month 61-72 and valid check digits (born before or after 2000). */
export function isTestNumber(insz: string): boolean {
  if (!/^\d{11}$/.test(insz)) return false;
  const month = Number(insz.slice(2, 4));
  if (month < monthsOfTestNumbers.from || month > monthsOfTestNumbers.to) return false;
  const check = Number(insz.slice(9));
  return ['', '2'].some((century) => 97 - (Number(century + insz.slice(0, 9)) % 97) === check);
}
