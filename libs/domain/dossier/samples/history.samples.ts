import type { Decision, Instant, Recorded } from '@wisselzone/kernel';
import { decideDossier, type DossierError } from '../src/decide';
import type { DossierCommand } from '../src/dossier.commands';
import type { DossierEvent } from '../src/dossier.events';
import { emptyDossier, evolveDossier } from '../src/dossier.state';
import type { Dossier } from '../src/dossier.types';
import { chance, type Chance } from './chance.samples';
import { later, organisations, type Chosen } from './chosen.samples';
import { commands } from './command.samples';

/** Each command as often as it is tried. */
export const urn = Object.values(commands).flatMap(([weight, make]) =>
  Array.from({ length: weight }, () => make),
);
const START = '2026-03-01T08:00:00.000Z' as Instant;
/** Of so many commands that come to mind; more, as there are more commands, or no history goes deep. */
const TRIES = 40;

/** One command of a history: what was asked of which dossier, what was decided, and what that made of it. */
export interface Step {
  readonly command: DossierCommand;
  readonly before: Dossier;
  readonly decision: Decision<DossierEvent, DossierError>;
  readonly events: readonly Recorded<DossierEvent>[];
  /** The dossier after each of the events. */
  readonly after: readonly Dossier[];
}

const isNews = (decision: Step['decision']): boolean => decision.ok && decision.events.length > 0;

const choose = (chosen: Omit<Chosen, 'by' | 'is'>, is: Chance): DossierCommand => {
  const make = is.oneOf(urn) ?? commands.OpenDossier[1];
  return make({ ...chosen, is, by: is.pick(organisations) });
};

/** Of what the rules permit, the command that leads deepest; sometimes whatever comes, permitted or not. */
const chooseNext = (chosen: Omit<Chosen, 'by' | 'is'>, is: Chance): DossierCommand => {
  const first = choose(chosen, is);
  if (is.in100(15)) return first;
  const tried = Array.from({ length: TRIES }, () => choose(chosen, is));
  const news = [first, ...tried].filter((command) =>
    isNews(decideDossier(chosen.dossier, command)),
  );
  const deepest = Math.max(...news.map(({ type }) => commands[type][0]));
  const wanted = is.in100(50) ? news.filter(({ type }) => commands[type][0] === deepest) : news;
  return is.oneOf(wanted) ?? first;
};

/** What one command makes of a dossier. */
export const stepOf = (command: DossierCommand, before: Dossier): Step => {
  const decision = decideDossier(before, command);
  const { by, now } = command;
  const events = decision.ok ? decision.events.map((event) => ({ ...event, by, at: now })) : [];
  let dossier = before;
  const after = events.map(
    ({ sealed: _, ...fact }) => (dossier = evolveDossier(dossier, fact as Recorded<DossierEvent>)),
  );
  return { command, before, decision, events, after };
};

const waitsForOutcome = ({ handovers }: Dossier): boolean =>
  Object.values(handovers).some(({ outcomes }) =>
    outcomes.some(({ state }) => state === 'planned'),
  );

/** Mostly minutes, sometimes two weeks; months when an outcome waits to be asked again. */
const daysBefore = (dossier: Dossier, is: Chance): number => {
  if (waitsForOutcome(dossier) && is.in100(30)) return 130;
  return is.in100(10) ? 12 : 0.01;
};

/** The whole life of one dossier over four organisations, told by seeds: the first command opens it. */
export const historyOf = (seeds: readonly number[]): readonly Step[] => {
  const steps: Step[] = [];
  let dossier = emptyDossier;
  let now = START;
  for (const [index, seed] of seeds.entries()) {
    const is = chance(seed);
    now = later(now, daysBefore(dossier, is));
    const chosen = { dossier, now, fresh: index + 1 };
    const command =
      index === 0
        ? commands.OpenDossier[1]({ ...chosen, is, by: is.pick(organisations) })
        : chooseNext(chosen, is);
    const step = stepOf(command, dossier);
    steps.push(step);
    dossier = step.after.at(-1) ?? dossier;
  }
  return steps;
};
