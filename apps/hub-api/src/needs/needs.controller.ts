import { Body, Controller, Get, Post, Query, UseInterceptors } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import type { Measured } from '@wisselzone/domain/needs';
import type { ConditionId, DossierId, MeasurementId } from '@wisselzone/kernel';
import { badRequest, issueTypes } from '@wisselzone/platform/http';
import type { Asking, Intent } from '../caller/asking';
import { Asked, Caller, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import { DossierCommands } from '../dossier/dossier.commands';
import { ContentQuery } from '../reading/query.request';
import { said } from '../request/said';
import { NeedsDoor } from './needs.door';
import {
  ChangeConditionOwnerRequest,
  ChangeConditionStateRequest,
  RecordConditionRequest,
  RecordMeasurementRequest,
} from './needs.request';

interface DossierPath {
  readonly dossier: DossierId;
}
interface ConditionPath extends DossierPath {
  readonly condition: ConditionId;
}

const conditionOf = (body: RecordConditionRequest) => {
  const { id: _id, ...condition } = said(body);
  return condition;
};

const measurementOf = (body: RecordMeasurementRequest) => {
  const { level, missing, ...measurement } = said(body);
  return { ...measurement, measured: measuredOf(level, missing) };
};

/** A gap is said, never guessed: one of the two, and only one. */
const measuredOf = (
  level: RecordMeasurementRequest['level'],
  missing: RecordMeasurementRequest['missing'],
): Measured => {
  if (level !== undefined && missing === undefined) return { level };
  if (missing !== undefined && level === undefined) return { missing };
  throw badRequest({
    type: issueTypes.schemaViolation,
    in: 'body',
    name: 'level',
    detail: 'must be given, or `missing` instead of it, and never both',
  });
};

/** Context conditions and measurements of one dossier. There is no list over dossiers, and none by organisation. */
@Controller('dossiers/:dossier')
export class NeedsController {
  constructor(
    private readonly dossiers: DossierCommands,
    private readonly door: NeedsDoor,
  ) {}

  @Get('needs')
  read(
    @Caller() asking: Asking,
    @Path() path: DossierPath,
    @Query() query: ContentQuery,
  ): Promise<HttpComponents['schemas']['Needs']> {
    return this.door.read(asking, path.dossier, query.purpose);
  }

  @Post('conditions')
  @UseInterceptors(AnswerInterceptor)
  recordCondition(
    @Asked() intent: Intent,
    @Path() path: DossierPath,
    @Body() body: RecordConditionRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'RecordCondition',
      condition: body.id ?? madeBy<ConditionId>(intent, 'condition'),
      ...conditionOf(body),
    });
  }

  @Post('conditions/:condition/states')
  @UseInterceptors(AnswerInterceptor)
  changeConditionState(
    @Asked() intent: Intent,
    @Path() path: ConditionPath,
    @Body() body: ChangeConditionStateRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'ChangeConditionState',
      condition: path.condition,
      ...said(body),
    });
  }

  @Post('conditions/:condition/owners')
  @UseInterceptors(AnswerInterceptor)
  changeConditionOwner(
    @Asked() intent: Intent,
    @Path() path: ConditionPath,
    @Body() body: ChangeConditionOwnerRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'ChangeConditionOwner',
      condition: path.condition,
      ...said(body),
    });
  }

  @Post('measurements')
  @UseInterceptors(AnswerInterceptor)
  recordMeasurement(
    @Asked() intent: Intent,
    @Path() path: DossierPath,
    @Body() body: RecordMeasurementRequest,
  ): Promise<CommandAnswer> {
    return this.dossiers.send(intent, path.dossier, {
      type: 'RecordMeasurement',
      measurement: madeBy<MeasurementId>(intent, 'measurement'),
      ...measurementOf(body),
    });
  }
}
