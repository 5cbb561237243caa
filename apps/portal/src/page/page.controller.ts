import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

/** One page for every address a person may keep as a bookmark; what it shows, the hub decides. */
@Controller()
export class PageController {
  @Get(['/', 'leveringen', 'dossiers/:dossier'])
  page(@Res() reply: FastifyReply): void {
    void reply.sendFile('index.html', { cacheControl: false });
  }
}
