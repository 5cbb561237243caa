import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { caseworkProblems } from './casework/casework.problems';
import { clearanceProblems } from './clearance/clearance.problems';
import { consentProblems } from './consent/consent.problems';
import { consultationProblems } from './consultation/consultation.problems';
import { dossierProblems } from './dossier/dossier.problems';
import { handoverProblems } from './handover/handover.problems';
import { journalProblems } from './journal/journal.problems';
import { mandateProblems } from './mandate/mandate.problems';
import { needsProblems } from './needs/needs.problems';
import { overrideProblems } from './override/override.problems';
import { pauseProblems } from './pause/pause.problems';
import { everyProblem } from './problems';
import { questionProblems } from './question/question.problems';
import { registrationProblems } from './registration/registration.problems';
import { referralProblems } from './referral/referral.problems';

interface Listed {
  readonly urn: string;
  readonly title: string;
  readonly status: number;
  readonly when: string;
  readonly whatToDo: string;
}

const { problems } = parse(readFileSync('contracts/problems/problems.yaml', 'utf8')) as {
  readonly problems: readonly Listed[];
};

describe('the list of problems', () => {
  const byUrn = (a: { type: string }, b: { type: string }) => a.type.localeCompare(b.type);

  it('names every problem the door answers with, and no other', () => {
    const served = new Map(everyProblem.map((problem) => [problem.type, problem]));
    const listed = problems.map(({ urn, title, status }) => ({ type: urn, title, status }));
    expect([...listed].sort(byUrn)).toEqual([...served.values()].sort(byUrn));
  });

  it('gives one answer to one name', () => {
    const different = new Set(everyProblem.map((problem) => JSON.stringify(problem)));
    expect(different.size).toBe(new Set(everyProblem.map(({ type }) => type)).size);
  });

  it('says of each when it comes and what to do', () => {
    for (const { when, whatToDo } of problems)
      expect([when.length > 9, whatToDo.length > 9]).toEqual([true, true]);
  });

  it('answers a rule that two entities share in one way', () => {
    for (const table of [
      caseworkProblems,
      referralProblems,
      handoverProblems,
      consentProblems,
      clearanceProblems,
      overrideProblems,
      journalProblems,
      needsProblems,
      pauseProblems,
      questionProblems,
      consultationProblems,
      mandateProblems,
      registrationProblems,
    ])
      for (const [code, problem] of Object.entries(table))
        expect({ code, problem }).toEqual({
          code,
          problem: dossierProblems[code as keyof typeof dossierProblems],
        });
  });
});
