import { takenIn } from './chapter-1-file.mjs';
import { ocmwReads, ocmwShows, vdabReads } from './chapter-2-referral.mjs';
import { daysAhead } from './days.mjs';

const LIES = 'Lies Maes (OCMW Genk)';
const AN = 'An Peeters (VDAB)';
const OCMW_DOOR = 'the work screen of the OCMW’s own system';
const VDAB_DOOR = 'the work screen of VDAB’s own system';

/** Joint intake, an overlap in which both write, and the baton. */
export const handOver = async (world, tale) => {
  const { known, act, file } = world;
  const { step, expect, until } = tale;

  await step({ who: AN, door: VDAB_DOOR, what: 'plans the joint intake' }, async () => {
    await act.vdab('planIntake', { Moment: known.intake });
    await ocmwShows(world, tale, 'INTAKE_GEPLAND');
  });

  await step(
    {
      who: `${AN} and Lies Maes`,
      door: VDAB_DOOR,
      what: 'hold the intake together; the overlap begins',
    },
    async () => {
      await act.vdab('houdIntake', { OverlapTot: daysAhead(30) });
      await until('the OCMW’s system knows that the overlap runs', async () =>
        (await file.ocmw()).Verwijzingen.some(({ Status }) => Status === 'OVERLAP'),
      );
      return 'both guide her now; the baton is still at OCMW Genk';
    },
  );

  await step({ who: AN, door: VDAB_DOOR, what: 'writes a note in the overlap' }, async () => {
    const text = 'Samen het CV overlopen; zoekt halftijds in de zorg.';
    await act.vdab('schrijfNota', { Tekst: text });
    await ocmwReads(world, tale, text);
    return 'the OCMW reads it in its own system';
  });

  await step({ who: LIES, door: OCMW_DOOR, what: 'writes a note in the overlap too' }, async () => {
    const text = 'Attest voor de opvang is aangevraagd.';
    await act.ocmw('schrijfNota', { Tekst: text });
    await takenIn(world, tale, 'Nota');
    await vdabReads(world, tale, text);
    return 'VDAB reads it in its own system';
  });

  await step(
    { who: LIES, door: OCMW_DOOR, what: 'confirms that the overlap may end' },
    async () => {
      await act.ocmw('bevestigOverdracht', {
        VerwijzingNummer: known.toVdab,
        EindeOverlap: daysAhead(0),
      });
      await takenIn(world, tale, 'OverdrachtBevestigd');
      const { holder } = await file.hub('lies');
      expect(holder === known.genk, 'the baton moves only when the receiver confirms');
    },
  );

  await step(
    { who: AN, door: VDAB_DOOR, what: 'takes over, and is named as the one who leads' },
    async () => {
      await act.vdab('bevestigOverdracht', { LeidendBemiddelaar: 'B1042' });
      await ocmwShows(world, tale, 'REGIE_OVERGEDRAGEN');
      const seen = await until('the OCMW’s own system says that VDAB has the baton', async () => {
        const own = await file.ocmw();
        return own.Regie === 'VDAB' && own;
      });
      const dossier = await file.hub('an');
      known.vdab = dossier.holder;
      expect(dossier.holder !== known.genk, 'VDAB holds the baton');
      expect(seen.Regie === 'VDAB', 'all agree on the holder');
      return 'the baton has passed to VDAB: never nobody, never two';
    },
  );
};
