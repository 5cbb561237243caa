import type { AuditComponents } from '@wisselzone/contracts';
import { present, type Instant, type PersonId } from '@wisselzone/kernel';
import type { FoundLine } from '@wisselzone/platform/access-log';
import { lineView } from '../access-line/access-line.view';
import { consentViews } from '../consent/consent.view';
import { recordedBy } from '../exposure/openings';
import type { DossierHistory } from '../log/dossier-history';
import type { PartiesAt } from '../log/parties-at';

type Schemas = AuditComponents['schemas'];

/** What a report is made of: everything as it stood at one moment. */
export interface ReportFacts {
  readonly person: PersonId;
  readonly at: Instant;
  readonly histories: readonly DossierHistory[];
  readonly lines: readonly FoundLine[];
  readonly parties: PartiesAt;
}

const sorted = (texts: readonly string[]): string[] => [...new Set(texts)].sort();

/** What a person may ask of who holds and saw her data (GDPR 15): organisations and roles, nobody's name. */
export const personReport = (facts: ReportFacts): Schemas['PersonReport'] => {
  const { person, at, histories, parties } = facts;
  const consultations = facts.lines.map((line) => lineView(line, { parties }));
  const dossiers = histories.map((history) => reportedDossier(history, facts));
  const involved = dossiers.flatMap((dossier) => dossier.involved);
  const shown = consultations.filter(({ outcome }) => outcome !== 'deny');
  const agreed = dossiers.flatMap(({ consents }) => consents);
  return {
    ...{ person, at, automatedDecisions: false, dossiers, consultations },
    purposes: sorted([...shown, ...agreed].map(({ purpose }) => purpose)),
    categories: sorted(
      dossiers.flatMap(({ sources }) => sources.flatMap(({ categories }) => categories)),
    ),
    recipients: sorted([
      ...involved.map(({ organisation }) => organisation),
      ...shown.map(({ who }) => who.organisation),
    ]).map((organisation) => ({ organisation, ...parties.named(organisation) })),
  };
};

const reportedDossier = (
  history: DossierHistory,
  { at, parties }: ReportFacts,
): Schemas['ReportedDossier'] => {
  const { involvement } = history.now;
  return {
    dossier: history.id,
    openedAt: history.told[0]?.fact.at ?? at,
    involved: Object.entries(involvement).map(([organisation, { since, until }]) => ({
      ...{ organisation, ...parties.named(organisation), since },
      ...present({ until }),
    })),
    sources: [...recordedBy(history, at)].map(([organisation, categories]) => ({
      organisation,
      categories: [...categories],
    })),
    consents: consentViews(history, undefined),
  };
};
