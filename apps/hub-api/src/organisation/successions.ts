import { Injectable } from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import type { Organisation } from '@wisselzone/domain/organisation';
import type { OrganisationId } from '@wisselzone/kernel';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import { AccessBook } from '../access/access-book';
import type { Asking } from '../caller/asking';
import { roleFor } from '../caller/permit';
import { Directory } from '../directory/directory';
import { Registers } from '../directory/registers';
import { ReadModels } from '../reading/read-models';

type Succession = HttpComponents['schemas']['Succession'];

const PERMIT = ['coordinator', 'system'] as const;
/** As many as one answer names; the number beside it counts them all. */
const NAMED = 500;

/** An involvement that ended before the merger is history: nothing of it has to move. */
const LEFT = `
  select dossier, count(*) over () as left from read.dossier_card
  where tenant = $1 and status = 'active' order by opened_at, dossier limit ${String(NAMED)}`;
const MOVED = `
  select count(*) as moved from read.dossier_card
  where tenant = $1 and last_type = 'PredecessorSucceeded'`;

/** What still has to move from merged organisations to the one that succeeds them. */
@Injectable()
export class Successions {
  constructor(
    private readonly directory: Directory,
    private readonly registers: Registers,
    private readonly models: ReadModels,
    private readonly book: AccessBook,
  ) {}

  /** For the successor itself only; an organisation that succeeds nobody has nothing to move. */
  async of(
    asking: Asking,
    successor: OrganisationId,
    notBefore: string | undefined,
  ): Promise<HttpComponents['schemas']['SuccessionList']> {
    const role = roleFor(asking, PERMIT, '');
    if (asking.organisation !== successor)
      throw new ProblemError(standardProblems.missingPermission);
    await this.models.reach(notBefore);
    const items: Succession[] = [];
    for (const predecessor of await this.predecessorsOf(successor))
      items.push(await this.whatIsLeft(predecessor));
    await this.book.write(asking, {
      role,
      operation: 'listSuccessions',
      outcome: 'permit',
      categories: ['process'],
      rows: items.reduce((sum, { dossiers }) => sum + dossiers.items.length, 0),
    });
    return { items };
  }

  private async predecessorsOf(successor: OrganisationId): Promise<readonly Organisation[]> {
    await this.directory.catchUp();
    return this.directory
      .organisations()
      .filter(({ succession }) => succession?.successor === successor);
  }

  private async whatIsLeft({ organisation, succession }: Organisation): Promise<Succession> {
    // The successor keeps its predecessor's file, so it reads the predecessor's rows, behind the same wall.
    const { left, moved } = await this.models.asTenant(organisation, async (rows) => ({
      left: await rows.query<{ dossier: string; left: string }>(LEFT, [organisation]),
      moved: await rows.query<{ moved: string }>(MOVED, [organisation]),
    }));
    const dossiers = {
      left: Number(left[0]?.left ?? 0),
      moved: Number(moved[0]?.moved ?? 0),
      items: left.map(({ dossier }) => dossier),
    };
    const agreements = await this.agreementsOf(organisation);
    const flows = await this.flowsOf(organisation);
    return {
      predecessor: organisation,
      from: succession?.from ?? '',
      dossiers,
      agreements,
      flows,
      complete: dossiers.left + agreements.length + flows.length === 0,
    };
  }

  /** Without a last day, and not moved yet. */
  private async agreementsOf(organisation: OrganisationId): Promise<string[]> {
    const { agreements } = await this.registers.fresh();
    return agreements
      .all()
      .filter(({ state }) => state.parties.includes(organisation) && state.until === undefined)
      .map(({ state }) => state.agreement);
  }

  private async flowsOf(organisation: OrganisationId): Promise<string[]> {
    const flows = await this.directory.freshFlows();
    const names = (side: object) => 'organisation' in side && side.organisation === organisation;
    return flows
      .filter(({ source, recipient, until }) => !until && (names(source) || names(recipient)))
      .map(({ flow }) => flow);
  }
}
