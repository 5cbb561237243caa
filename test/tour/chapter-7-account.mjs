const HILDE = 'Hilde Moons (privacy officer of OCMW Genk)';
const DOOR = 'the privacy officer’s door';

/** Every line on the dossier, oldest last, a page at a time. */
const linesOf = async (door, dossier) => {
  const lines = [];
  let cursor;
  do {
    const page = await door.ask('/accessLines/query', {
      dossier,
      pageSize: 200,
      ...(cursor ? { cursor } : {}),
    });
    lines.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return lines;
};

/** Who looked, why and on what basis: the account that the hub gives of itself. */
export const account = async ({ known, hub, audit }, { step, expect }) => {
  const hilde = audit.as('hilde');
  const { dossier } = known;

  await step({ who: HILDE, door: DOOR, what: 'sees who looked into the dossier' }, async () => {
    const lines = await linesOf(hilde, dossier);
    const { person } = await hub.as('lies').get(`/dossiers/${dossier}`);
    expect(
      lines.every((line) => line.dossier === dossier && line.purpose && line.operation),
      'each line says whose data it was, what was done and why',
    );
    const own = lines.filter(({ who }) => who.organisationName === 'OCMW Genk');
    const others = lines.filter(({ who }) => who.organisationName !== 'OCMW Genk');
    expect(
      own.length > 0 && own.every(({ who }) => who.subject),
      'people of OCMW Genk are named by their id',
    );
    expect(
      others.length > 0 && others.every(({ who }) => !who.subject),
      'of others only organisation and role are shown',
    );
    const report = await hilde.ask('/personReports/query', { person });
    expect(
      report.recipients.length === 3 && !JSON.stringify(report).includes('"subject"'),
      'the report for the person names three organisations and no employee',
    );
    const refused = lines.filter(({ outcome }) => outcome === 'deny').length;
    return `${lines.length} lines: ${own.length} of OCMW Genk, ${others.length} of others, ${refused} refused`;
  });

  await step(
    { who: 'Tom Vervoort (OCMW Genk)', door: DOOR, what: 'is refused, and that is written down' },
    async () => {
      const question = { dossier };
      const status = await audit.as('tom').status('/accessLines/query', question);
      expect(status === 403, 'the book of who saw what is closed to counsellors');
      const { items } = await hilde.ask('/accessLines/query', { dossier });
      expect(
        items.some(({ who }) => who.role === 'privacyOfficer' && who.subject),
        'the officer’s own looking stands in the book as well',
      );
    },
  );
};
