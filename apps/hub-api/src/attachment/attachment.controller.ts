import {
  Body,
  Controller,
  Get,
  Post,
  Query,
  StreamableFile,
  UseInterceptors,
} from '@nestjs/common';
import type { HttpComponents } from '@wisselzone/contracts';
import type { AttachmentId, DossierId } from '@wisselzone/kernel';
import { inspectFile } from '@wisselzone/platform/file-inspection';
import { Vault } from '@wisselzone/platform/vault';
import type { Asking, Intent } from '../caller/asking';
import { Asked, Caller, Path } from '../caller/asking.decorator';
import type { CommandAnswer } from '../command/answer';
import { AnswerInterceptor } from '../command/answer.interceptor';
import { madeBy } from '../command/ids';
import { DossierCommands } from '../dossier/dossier.commands';
import { ContentQuery } from '../reading/query.request';
import { said } from '../request/said';
import { AttachmentFiles, sha256Of } from './attachment-files';
import { AttachmentLimits } from './attachment-limits';
import { AttachmentDoor } from './attachment.door';
import { AddAttachmentRequest } from './attachment.request';
import { dispositionOf } from './disposition';

interface DossierPath {
  readonly dossier: DossierId;
}
interface AttachmentPath extends DossierPath {
  readonly attachment: AttachmentId;
}

/** Files beside a dossier: looked into, sealed and kept; given to who may read their category. */
@Controller('dossiers/:dossier/attachments')
export class AttachmentController {
  constructor(
    private readonly dossiers: DossierCommands,
    private readonly door: AttachmentDoor,
    private readonly limits: AttachmentLimits,
    private readonly files: AttachmentFiles,
    private readonly vault: Vault,
  ) {}

  @Post()
  @UseInterceptors(AnswerInterceptor)
  async add(
    @Asked() intent: Intent,
    @Path() { dossier }: DossierPath,
    @Body() body: AddAttachmentRequest,
  ): Promise<CommandAnswer> {
    const { content: text, ...file } = said(body);
    const content = Buffer.from(text, 'base64');
    const sha256 = sha256Of(content);
    const request = {
      type: 'AddAttachment',
      // Other bytes under the same key are another file, whatever became of the first.
      attachment: madeBy<AttachmentId>(intent, `attachment/${this.vault.keyedDigest(sha256)}`),
      ...file,
      ...{ size: content.length, sha256 },
      sniffed: await inspectFile(content),
      limitBytes: this.limits.fileBytes,
    } as const;
    // The fingerprint of the command takes the file by its hash: spelling out megabytes holds up everybody.
    const short = { ...intent, body: { ...body, content: sha256 } };
    return this.dossiers.send(short, dossier, request, (place) => this.files.keep(place, content));
  }

  @Get(':attachment')
  describe(
    @Caller() asking: Asking,
    @Path() path: AttachmentPath,
    @Query() { purpose }: ContentQuery,
  ): Promise<HttpComponents['schemas']['Attachment']> {
    return this.door.describe(asking, path, purpose);
  }

  @Get(':attachment/content')
  async download(
    @Caller() asking: Asking,
    @Path() path: AttachmentPath,
    @Query() { purpose }: ContentQuery,
  ): Promise<StreamableFile> {
    const { file, content } = await this.door.download(asking, path, purpose);
    return new StreamableFile(content, {
      type: file.mediaType,
      length: content.length,
      disposition: dispositionOf(file.fileName),
    });
  }
}
