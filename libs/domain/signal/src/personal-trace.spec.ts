import { personalTraces } from './personal-trace';

const names = ['Genk', 'Sint-Truiden', 'De Lijn', 'OCMW Genk', 'CAW Limburg', 'Heist-op-den-Berg'];
const traces = (text: string) => personalTraces(text, names);

describe('a text about a structural threshold', () => {
  it.each([
    'Er is geen kinderopvang voor 7 u in Genk.',
    'De bus van De Lijn rijdt niet na 20 uur tussen Genk en Sint-Truiden.',
    'VDAB en het OCMW Genk vragen hetzelfde formulier op papier.',
    'Wachttijd van 14 maanden; 37 gezinnen wachten sinds 1/9/2026.',
    'In Genk zijn er 3 plaatsen op 120 aanvragen. Geen antwoord binnen 30 dagen.',
    'Mensen zonder smartphone geraken niet in itsme. Alleen online afspraken!',
    'Een huurwaarborg van 1.800 euro is niet haalbaar met een leefloon van 1.314,20 euro.',
    'Artikel 60 loopt af na 18 maanden, en dan is er niets.',
  ])('passes: %s', (text) => {
    expect(traces(text)).toEqual([]);
  });

  it.each([
    ['mevrouw Peeters vindt geen opvang', ['name']],
    ['Dhr. Janssens geraakt er niet', ['name']],
    ['De heer Claes wacht al lang', ['name']],
    ['familie Yilmaz kreeg geen antwoord', ['name']],
    ['Voor Nadia Vandenberghe was er geen plaats', ['name']],
    ['An De Smet kan niet komen', ['name']],
    ['Daarom wacht Rachid El Amrani nog', ['name']],
    ['Jan heeft geen opvang', ['name']],
    ['Sinds mei wacht Fatima op een plaats', ['name']],
    ['nummer 85.61.01-001.47 is niet bekend', ['number']],
    ['rijksregisternummer 85610100147', ['number']],
    ['rekening BE68 5390 0754 7034', ['number']],
    ['geboren op 03/05/1990', ['number']],
    ['bel 0470 12 34 56', ['telephone', 'number']],
    ['bel 089/12.34.56', ['telephone', 'number']],
    ['bel +32 470 12 34 56', ['telephone', 'number']],
    ['mail naar iemand@voorbeeld.be', ['email']],
    ['woont in de Kerkstraat 12', ['address']],
    ['Grote Steenweg 144 in Genk', ['name', 'address']],
    ['Stationsplein 3 bus 2', ['address']],
  ] as const)('is refused for what it seems to hold: %s', (text, expected) => {
    expect(traces(text)).toEqual(expect.arrayContaining([...expected]));
  });
});
