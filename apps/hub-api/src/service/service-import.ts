import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { HttpComponents } from '@wisselzone/contracts';
import { isUuid, type CommandId, type OrganisationId, type ServiceId } from '@wisselzone/kernel';
import { derivedId } from '@wisselzone/platform/envelope';
import { ProblemError, RequestValidation } from '@wisselzone/platform/http';
import type { Intent } from '../caller/asking';
import type { CommandAnswer } from '../command/answer';
import { Registers } from '../directory/registers';
import { said } from '../request/said';
import type { CsvLine } from './service.csv';
import { HandleService, type ServiceRequest } from './service.handler';
import { AmendServiceRequest, SayAvailabilityRequest } from './service.request';

type Report = HttpComponents['schemas']['ServiceImportLine'];

const OUTCOMES = {
  ServiceRegistered: 'registered',
  ServiceAmended: 'amended',
  AvailabilitySaid: 'availabilitySaid',
} as const;

/** The same key of the same organisation is the same service, in every file. */
const ownId = (organisation: OrganisationId, key: string): ServiceId =>
  derivedId(organisation as string as CommandId, `service:${key}`) as ServiceId;

const listed = (cell = ''): readonly string[] => cell.split(/\s+/).filter(Boolean);

/**
 * Takes a file of services, each line by itself: one that is wrong is reported and stops no other. The
 * same key is the same service, so a file may be sent again.
 */
@Injectable()
export class ServiceImport {
  private readonly validation = new RequestValidation();

  constructor(
    private readonly bus: CommandBus,
    private readonly registers: Registers,
  ) {}

  async take(
    intent: Intent,
    organisation: OrganisationId,
    lines: readonly CsvLine[],
  ): Promise<Report[]> {
    const report: Report[] = [];
    for (const line of lines) report.push(await this.takeLine(intent, organisation, line));
    return report;
  }

  private async takeLine(
    intent: Intent,
    organisation: OrganisationId,
    { line, cells }: CsvLine,
  ): Promise<Report> {
    const { key = '' } = cells;
    const outcomes: Report['outcomes'][number][] = [];
    try {
      const service = await this.serviceOf(organisation, key);
      for (const { part, request } of await this.requestsOf(organisation, service, cells)) {
        const answer = await this.send(intent, { line, part, cells, request });
        for (const { type } of answer.body.events)
          outcomes.push(OUTCOMES[type as keyof typeof OUTCOMES]);
      }
      return { line, key, service, outcomes };
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.status >= 500) throw error;
      const { issues = [] } = error.occurrence;
      const fields = issues.map(({ name, detail }) => `${name}: ${detail}`);
      return { line, key, outcomes, refused: { problem: error.problem.type, fields } };
    }
  }

  /** What an export gives as key of a service without one is its id. */
  private async serviceOf(organisation: OrganisationId, key: string): Promise<ServiceId> {
    const known = isUuid(key) ? (await this.registers.fresh()).services.of(key) : undefined;
    if (known?.state.organisation === organisation) return known.state.service;
    const { services } = await this.registers.fresh();
    const same = services
      .all()
      .find(({ state }) => state.organisation === organisation && state.key === key);
    return same?.state.service ?? ownId(organisation, key);
  }

  private async requestsOf(
    organisation: OrganisationId,
    service: ServiceId,
    cells: CsvLine['cells'],
  ): Promise<readonly { readonly part: string; readonly request: ServiceRequest }[]> {
    const { key, helpsWith, targetGroups, workingArea, availability, saidOn, ...rest } = cells;
    const particulars = said(
      await this.validated(AmendServiceRequest, {
        ...rest,
        helpsWith: listed(helpsWith),
        targetGroups: listed(targetGroups),
        workingArea: listed(workingArea),
      }),
    );
    const isKnown = this.registers.services.of(service) !== undefined;
    const request: ServiceRequest = isKnown
      ? { type: 'AmendService', service, ...particulars }
      : { type: 'RegisterService', service, organisation, ...(key ? { key } : {}), ...particulars };
    if (availability === undefined && saidOn === undefined) return [{ part: 'it', request }];
    const room = said(await this.validated(SayAvailabilityRequest, { availability, saidOn }));
    return [
      { part: 'it', request },
      { part: 'room', request: { type: 'SayAvailability', service, ...room } },
    ];
  }

  private async validated<Body extends object>(
    metatype: new () => Body,
    body: object,
  ): Promise<Body> {
    return (await this.validation.transform(body, { type: 'body', metatype })) as Body;
  }

  /** Each line is a command of its own, known again when the whole file is sent again under the same key. */
  private send(
    { ifMatch: _, ...intent }: Intent,
    sent: {
      readonly line: number;
      readonly part: string;
      readonly cells: CsvLine['cells'];
      readonly request: ServiceRequest;
    },
  ): Promise<CommandAnswer> {
    const idempotencyKey = `${intent.idempotencyKey}#${String(sent.line)}#${sent.part}`;
    return this.bus.execute(
      new HandleService({ ...intent, idempotencyKey, body: sent.cells }, sent.request),
    );
  }
}
