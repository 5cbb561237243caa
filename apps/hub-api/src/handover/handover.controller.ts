import { Body, Controller, Post, UseInterceptors } from '@nestjs/common';
import type { DossierId, HandoverId } from '@wisselzone/kernel';
import type { Intent } from '../caller/asking';
import { Asked, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import { DossierCommands } from '../dossier/dossier.commands';
import { said } from '../request/said';
import {
  BreakOffHandoverRequest,
  CloseHandoverRequest,
  ConfirmOverlapEndRequest,
  DecideOverlapEndRequest,
  ExtendOverlapRequest,
  HoldAftercareMomentRequest,
  NoteAftercareMomentMissedRequest,
  NoteReturnDeadlineMissedRequest,
  PlanAftercareRequest,
  PlanHandoverRequest,
  ProposeHandoverRequest,
  RequestReturnRequest,
  StartOverlapRequest,
  TakeBatonBackRequest,
  TransferHandoverRequest,
} from './handover.request';

interface DossierPath {
  readonly dossier: DossierId;
}
interface HandoverPath extends DossierPath {
  readonly handover: HandoverId;
}

/** Moving the baton, side by side, until it is firm in the other hand. */
@Controller('dossiers/:dossier')
@UseInterceptors(AnswerInterceptor)
export class HandoverController {
  constructor(private readonly dossiers: DossierCommands) {}

  @Post('handovers')
  propose(
    @Asked() intent: Intent,
    @Path() path: DossierPath,
    @Body() body: ProposeHandoverRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'ProposeHandover',
      handover: madeBy<HandoverId>(intent, 'handover'),
      ...said(body),
    });
  }

  @Post('handovers/:handover/plans')
  plan(
    @Asked() intent: Intent,
    @Path() path: HandoverPath,
    @Body() body: PlanHandoverRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'PlanHandover',
      handover: path.handover,
      ...said(body),
    });
  }

  @Post('handovers/:handover/overlaps')
  startOverlap(
    @Asked() intent: Intent,
    @Path() path: HandoverPath,
    @Body() body: StartOverlapRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'StartOverlap',
      handover: path.handover,
      ...said(body),
    });
  }

  @Post('handovers/:handover/overlapExtensions')
  extendOverlap(
    @Asked() intent: Intent,
    @Path() path: HandoverPath,
    @Body() body: ExtendOverlapRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'ExtendOverlap',
      handover: path.handover,
      ...said(body),
    });
  }

  @Post('handovers/:handover/overlapEndConfirmations')
  confirmOverlapEnd(
    @Asked() intent: Intent,
    @Path() path: HandoverPath,
    @Body() body: ConfirmOverlapEndRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'ConfirmOverlapEnd',
      handover: path.handover,
      ...said(body),
    });
  }

  @Post('handovers/:handover/overlapEndDecisions')
  decideOverlapEnd(
    @Asked() intent: Intent,
    @Path() path: HandoverPath,
    @Body() body: DecideOverlapEndRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'DecideOverlapEnd',
      handover: path.handover,
      ...said(body),
    });
  }

  @Post('handovers/:handover/transfers')
  transfer(
    @Asked() intent: Intent,
    @Path() path: HandoverPath,
    @Body() body: TransferHandoverRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'TransferHandover',
      handover: path.handover,
      ...said(body),
    });
  }

  @Post('handovers/:handover/aftercareContacts')
  holdAftercareMoment(
    @Asked() intent: Intent,
    @Path() path: HandoverPath,
    @Body() body: HoldAftercareMomentRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'HoldAftercareMoment',
      handover: path.handover,
      ...said(body),
    });
  }

  @Post('handovers/:handover/missedAftercareMoments')
  noteAftercareMomentMissed(
    @Asked() intent: Intent,
    @Path() path: HandoverPath,
    @Body() body: NoteAftercareMomentMissedRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'NoteAftercareMomentMissed',
      handover: path.handover,
      ...said(body),
    });
  }

  @Post('handovers/:handover/closures')
  close(
    @Asked() intent: Intent,
    @Path() path: HandoverPath,
    @Body() body: CloseHandoverRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'CloseHandover',
      handover: path.handover,
      ...said(body),
    });
  }

  @Post('handovers/:handover/breakOffs')
  breakOff(
    @Asked() intent: Intent,
    @Path() path: HandoverPath,
    @Body() body: BreakOffHandoverRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'BreakOffHandover',
      handover: path.handover,
      ...said(body),
    });
  }

  @Post('handovers/:handover/returnRequests')
  requestReturn(
    @Asked() intent: Intent,
    @Path() path: HandoverPath,
    @Body() body: RequestReturnRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'RequestReturn',
      handover: path.handover,
      ...said(body),
    });
  }

  @Post('handovers/:handover/missedReturnDeadlines')
  noteReturnDeadlineMissed(
    @Asked() intent: Intent,
    @Path() path: HandoverPath,
    @Body() body: NoteReturnDeadlineMissedRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'NoteReturnDeadlineMissed',
      handover: path.handover,
      ...said(body),
    });
  }

  @Post('handovers/:handover/takeBacks')
  takeBatonBack(
    @Asked() intent: Intent,
    @Path() path: HandoverPath,
    @Body() body: TakeBatonBackRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'TakeBatonBack',
      handover: path.handover,
      ...said(body),
    });
  }

  @Post('handovers/:handover/aftercarePlans')
  planAftercare(
    @Asked() intent: Intent,
    @Path() path: HandoverPath,
    @Body() body: PlanAftercareRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'PlanAftercare',
      handover: path.handover,
      ...(body.moments && {
        moments: body.moments.map((moment, index) => ({
          ...moment,
          moment: madeBy(intent, `moment/${String(index)}`),
        })),
      }),
    });
  }
}
