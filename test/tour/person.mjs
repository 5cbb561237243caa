// A new invented person each time. Numbers are test numbers: month 61 to 72, which no real person has.
import { randomInt } from 'node:crypto';

const GIVEN = ['Miriam', 'Amina', 'Elif', 'Joke', 'Samira', 'Nathalie', 'Oksana', 'Fatou', 'Greta'];
const SOUNDS = ['ba', 'de', 'fi', 'go', 'ka', 'le', 'mo', 'nu', 'pe', 'ri', 'sa', 'to', 'va', 'wi'];

const pick = (list) => list[randomInt(list.length)];
/** A family name that no earlier tour on the same hub gave: the systems are searched by name. */
const familyName = () => `Test${Array.from({ length: 6 }, () => pick(SOUNDS)).join('')}`;
const two = (number) => String(number).padStart(2, '0');

export const inventPerson = () => {
  const [year, month, day] = [randomInt(75, 99), randomInt(1, 13), randomInt(1, 29)];
  const order = String(randomInt(2, 998) & ~1).padStart(3, '0');
  const body = `${two(year)}${two(month + 60)}${two(day)}${order}`;
  return {
    givenName: pick(GIVEN),
    familyName: familyName(),
    birthDate: `19${two(year)}-${two(month)}-${two(day)}`,
    ssin: `${body}${two(97 - (Number(body) % 97))}`,
  };
};
