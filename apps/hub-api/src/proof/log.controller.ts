import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ProblemError, standardProblems } from '@wisselzone/platform/http';
import { LogReader, MerkleLogError, tileOfPath } from '@wisselzone/platform/merkle-log';
import { NoQuery } from '../reading/query.request';

const TEXT = 'text/plain; charset=utf-8';

const found = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new ProblemError(standardProblems.resourceNotFound);
  return value;
};

/** A path in another spelling than the log's own names nothing. */
const tileNamed = (path: string): ReturnType<typeof tileOfPath> | undefined => {
  try {
    return tileOfPath(path);
  } catch (error) {
    if (error instanceof MerkleLogError) return undefined;
    throw error;
  }
};

/** The log of proofs itself, as C2SP tlog-tiles spells it: hashes and signatures, nothing about anybody. */
@Controller('log')
export class LogController {
  constructor(private readonly log: LogReader) {}

  @Get('checkpoint')
  @Header('Content-Type', TEXT)
  async checkpoint(@Query() _: NoQuery): Promise<string> {
    return found(await this.log.checkpoint());
  }

  @Get('key')
  @Header('Content-Type', TEXT)
  async key(@Query() _: NoQuery): Promise<string> {
    return `${found(await this.log.verifierKey())}\n`;
  }

  @Get('tile/*')
  @Header('Content-Type', 'application/octet-stream')
  async tile(@Param('*') path: string, @Query() _: NoQuery): Promise<Buffer> {
    const { width, ...name } = found(tileNamed(path));
    return found(await this.log.tile(name, width));
  }
}
