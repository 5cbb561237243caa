import { story } from '@wisselzone/testing';
import { caseworkDecider } from './casework.decider';
import {
  aCasework,
  asked,
  colleague,
  lead,
  ocmw,
  person,
  team,
  vdab,
} from '../samples/casework.samples';

const given = story(caseworkDecider);
const { opened, leadAssigned, teamAssigned, teamReleased, leadNamed } = aCasework();
const involved = { involved: true };
const outside = { involved: false };

describe('opening a dossier', () => {
  const open = { ...asked(ocmw), type: 'OpenDossier', person } as const;

  it('records the person; target group and phase are content', () => {
    given().when(open, outside).then(opened);
    given()
      .when({ ...open, targetGroup: 'livingAllowanceRecipient', phase: 'assessNeeds' }, outside)
      .then({
        ...opened,
        sealed: {
          statusBenefit: { targetGroup: 'livingAllowanceRecipient' },
          guidance: { phase: 'assessNeeds' },
        },
      });
  });

  it('is done once', () => {
    given(opened)
      .when({ ...open, by: vdab }, involved)
      .thenFails({ code: 'dossierAlreadyOpened', by: ocmw });
  });
});

describe('assigning case workers', () => {
  const assign = { ...asked(ocmw), type: 'AssignCaseWorker', assigned: { team } } as const;
  const release = { ...asked(ocmw), type: 'ReleaseCaseWorker', released: { team } } as const;

  it('puts a worker or a team of the own organisation on the dossier, once', () => {
    given(opened).when(assign, involved).then(teamAssigned);
    given(opened, teamAssigned).when(assign, involved).thenNothing();
  });

  it('never touches another organisation', () => {
    given(opened, teamAssigned)
      .when({ ...release, by: vdab }, involved)
      .thenNothing();
  });

  it('fails for an organisation that is not involved, and before the dossier is opened', () => {
    given(opened)
      .when({ ...assign, by: vdab }, outside)
      .thenFails({ code: 'notInvolved' });
    given().when(assign, outside).thenFails({ code: 'dossierUnknown' });
  });

  it('is undone by a release, even by an organisation that was let go', () => {
    given(opened, teamAssigned).when(release, outside).then(teamReleased);
    given(opened, teamAssigned, teamReleased).when(release, involved).thenNothing();
  });
});

describe('naming the lead professional', () => {
  const name = { ...asked(ocmw), type: 'NameLeadProfessional', lead } as const;
  const contact = { name: 'Onthaal' };

  it('assigns her when she is not on the dossier yet', () => {
    given(opened).when(name, involved).then(leadAssigned, leadNamed);
    given(opened, leadAssigned).when(name, involved).then(leadNamed);
  });

  it('seals how to reach her under contact', () => {
    given(opened, leadAssigned, leadNamed)
      .when({ ...name, contact }, involved)
      .then({ ...leadNamed, sealed: { contact } });
  });

  it('records nothing new when the same is named twice', () => {
    given(opened, leadAssigned, leadNamed).when(name, involved).thenNothing();
  });

  it('keeps her on the dossier until another is named', () => {
    const release = {
      ...asked(ocmw),
      type: 'ReleaseCaseWorker',
      released: { worker: lead },
    } as const;
    given(opened, leadAssigned, leadNamed)
      .when(release, involved)
      .thenFails({ code: 'leadProfessionalStillNamed' });
    const other = {
      ...leadNamed,
      plain: { organisation: ocmw, lead: colleague },
    } as typeof leadNamed;
    given(opened, leadAssigned, leadNamed, other)
      .when(release, involved)
      .then({
        type: 'CaseWorkerReleased',
        plain: { organisation: ocmw, released: { worker: lead } },
      });
  });
});
