// What each of the four systems shows of the one person of this tour, through its own door.
import { auditDoor, figuresDoor, hubDoor, workScreen } from './doors.mjs';

const last = (list = []) => list.at(-1);

/** A step with several categories is shown as several lines: `<id>`, `<id>.1`, … */
const idsOf = (numbers) => [...new Set(numbers.map((number) => number.split('.')[0]))];

/** The world of the tour: the doors, and what was learned on the way (numbers and ids). */
export const openWorld = async (address) => {
  const demo = await (await fetch(`${address}/demo`)).json();
  const ocmw = workScreen(demo.backOffices.ocmw);
  const vdab = workScreen(demo.backOffices.vdab);
  const caw = workScreen(demo.backOffices.caw);
  const known = {};

  const file = {
    ocmw: () => ocmw.see(`/dossiers/${encodeURIComponent(known.ocmwNumber)}`),
    vdab: () => vdab.see(`/dossiers/${known.vdabNumber}`),
    caw: () => caw.see(`/dossiers/${known.cawNumber}`),
    hub: (login) => hub.as(login).get(`/dossiers/${known.dossier}`),
  };
  const hub = hubDoor(address);

  const act = {
    ocmw: (action, body) =>
      ocmw.act(`/dossiers/${encodeURIComponent(known.ocmwNumber)}/${action}`, body),
    vdab: (action, body) => vdab.act(`/dossiers/${known.vdabNumber}/${action}`, body),
    caw: (action, body) => caw.act(`/dossiers/${known.cawNumber}/${action}`, body),
  };

  const shown = {
    'OCMW Genk': async () => {
      if (!known.ocmwNumber) return undefined;
      const { Regie, Verwijzingen, Stappen } = await file.ocmw();
      const asked = Verwijzingen.map(({ Naar, Status }) => `${Naar} ${Status}`).join(', ');
      return `regie bij ${Regie}; ${asked || 'geen verwijzing'}; ${Stappen.length} stappen van anderen${
        last(Stappen) ? `, laatste ${last(Stappen).Code}` : ''
      }`;
    },
    VDAB: async () => {
      if (!known.vdabNumber) return undefined;
      const { Regie, Status, Stappen } = await file.vdab();
      return `wachtdossier ${Status}; regie bij ${Regie}; ${Stappen.length} stappen van anderen${
        last(Stappen) ? `, laatste ${last(Stappen).Soort}` : ''
      }`;
    },
    'CAW Limburg': async () => {
      if (!known.cawNumber) return undefined;
      const { status, regie, stappen, intrekkingen } = await file.caw();
      const open = intrekkingen.filter(({ bevestigd }) => !bevestigd).length;
      return `${status}; regie bij ${regie}; ${stappen.length} stappen van anderen${
        open ? `; ${open} intrekking te bevestigen` : ''
      }`;
    },
  };

  /** Which steps of others the two receivers' own systems show: the hub's ids, in the order shown, each once. */
  const stepsShown = {
    vdab: async () => idsOf((await file.vdab()).Stappen.map(({ Referte }) => Referte)),
    caw: async () => idsOf((await file.caw()).stappen.map(({ stap_nr }) => stap_nr)),
  };

  /** One line a system, "-" for a system that knows nothing of her yet. */
  const show = async () =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(shown).map(async ([system, line]) => [system, (await line()) ?? '-']),
      ),
    );

  return {
    known,
    hub,
    audit: auditDoor(address),
    figures: figuresDoor(address),
    file,
    act,
    show,
    stepsShown,
    lists: { ocmw, vdab, caw },
  };
};
