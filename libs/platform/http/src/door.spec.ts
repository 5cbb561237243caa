import 'reflect-metadata';
import { Body, Controller, Get, Module, Param, Post, Req } from '@nestjs/common';
import { IsString, MaxLength, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { RouteConfig, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { Writable } from 'node:stream';
import { openDoor } from './door';
import { TAKES_FORMS } from './forms';
import { openLog } from './log';
import { ProblemError, wisselzone } from './problem';
import type { RouteRule } from './route-policy';
import { UuidInPath } from './validation';

class Place {
  @IsString() street!: string;
}
class Visit {
  @IsString() @MaxLength(10) name!: string;
  @ValidateNested() @Type(() => Place) place!: Place;
}

@Controller('visits')
class VisitController {
  @Post() receive(@Body() visit: Visit): object {
    return { name: visit.name };
  }
  @Post('forms') @RouteConfig(TAKES_FORMS) take(@Req() { body }: FastifyRequest): unknown {
    return body;
  }
  @Get('broken') broken(): never {
    throw new Error('Rozenlaan 3, secret');
  }
  @Get('away') away(): never {
    throw new RangeError('away');
  }
  @Get(':visit') read(@Param('visit', UuidInPath) visit: string): object {
    return { visit };
  }
}
const anybody = { open: true, anyRole: false, roles: [], hubRoles: [], informationClass: 0 };
const routes: RouteRule[] = [
  { ...anybody, method: 'POST', path: '/visits' },
  { ...anybody, method: 'POST', path: '/visits/forms' },
  { ...anybody, method: 'GET', path: '/visits/broken' },
  { ...anybody, method: 'GET', path: '/visits/away' },
  { ...anybody, method: 'GET', path: '/visits/{visit}' },
];
@Module({ controllers: [VisitController] })
class VisitModule {}

describe('a door of the hub', () => {
  let app: NestFastifyApplication;
  let lines: string[];
  beforeEach(async () => {
    lines = [];
    const sink = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        lines.push(chunk.toString());
        done();
      },
    });
    app = await openDoor(VisitModule, {
      basePath: 'REST/visits/v1',
      routes,
      log: openLog('spec', 'info', sink),
      translate: (error) =>
        error instanceof RangeError
          ? new ProblemError(wisselzone('away', 503, 'Away'), { retryAfterSec: 2 })
          : undefined,
    });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterEach(() => app.close());

  const post = (payload: string | object, type = 'application/json') =>
    app.inject({
      method: 'POST',
      url: '/REST/visits/v1/visits',
      headers: { 'content-type': type },
      payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
    });

  it('takes a good body and traces the answer', async () => {
    const answer = await post({ name: 'An', place: { street: 'x' } });
    expect(answer.statusCode).toBe(201);
    expect(answer.headers['belgov-trace-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it.each([
    ['an unknown field', { name: 'An', place: { street: 'x' }, extra: 1 }, 'extra', 'unknownInput'],
    [
      'an unknown field inside',
      { name: 'An', place: { street: 'x', no: 1 } },
      'place.no',
      'unknownInput',
    ],
    ['a missing field', { place: { street: 'x' } }, 'name', 'requiredInput'],
    [
      'a text that is too long',
      { name: 'Annemarieke', place: { street: 'x' } },
      'name',
      'schemaViolation',
    ],
  ])('refuses %s and names it, without its value', async (_, body, name, rule) => {
    const answer = await post(body);
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({
      type: 'urn:problem-type:belgif:badRequest',
      issues: [{ in: 'body', name, type: expect.stringContaining(rule) as string }],
    });
    expect(answer.body).not.toContain('Annemarieke');
  });

  it.each([
    ['text that is no JSON', '{"name":', 'application/json', 400],
    ['a list instead of an object', '[]', 'application/json', 400],
    ['nothing', '', 'application/json', 400],
    ['XML', '<visit/>', 'application/xml', 415],
    ['plain text', 'hello', 'text/plain', 415],
    ['a form', 'name=An', 'application/x-www-form-urlencoded', 415],
    ['more than 256 KiB', JSON.stringify({ name: 'x'.repeat(300_000) }), 'application/json', 413],
  ])('refuses %s', async (_, body, type, status) => {
    const answer = await post(body, type);
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({
      status,
      instance: expect.stringMatching(/^urn:uuid:/) as string,
    });
  });

  it('takes a form at the one route that asks for forms, of 16 KiB at most', async () => {
    const send = (payload: string) =>
      app.inject({
        ...{ method: 'POST', url: '/REST/visits/v1/visits/forms', payload },
        headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
      });
    expect((await send('name=An&place=x%20y')).json()).toEqual({ name: 'An', place: 'x y' });
    expect((await send(`name=${'x'.repeat(20_000)}`)).statusCode).toBe(413);
  });

  it.each([
    ['objects', '{"a":', '}'],
    ['lists', '[', ']'],
  ])(
    'refuses %s in one another without end, before anything walks over them',
    async (_, open, close) => {
      const deep = (levels: number) =>
        post(`{"name":"An","place":{"street":${open.repeat(levels)}1${close.repeat(levels)}}}`);
      const refused = {
        status: 400,
        issues: [{ in: 'body', name: '', detail: 'must be nested 32 levels deep at most' }],
      };
      expect((await deep(31)).json()).toMatchObject(refused);
      expect((await deep(20_000)).json()).toMatchObject(refused);
      expect((await deep(5)).json()).not.toMatchObject(refused);
    },
  );

  it('says 404 for an unknown route and 400 for an id that is none', async () => {
    expect((await app.inject('/REST/visits/v1/nowhere')).json()).toMatchObject({ status: 404 });
    expect((await app.inject('/REST/visits/v1/visits/1')).json()).toMatchObject({
      status: 400,
      issues: [{ in: 'path', name: 'visit' }],
    });
  });

  it('keeps the text of an unforeseen error out of answer and log', async () => {
    const answer = await app.inject('/REST/visits/v1/visits/broken');
    expect(answer.statusCode).toBe(500);
    expect(answer.body + lines.join('')).not.toContain('Rozenlaan');
  });

  it('answers 503 with Retry-After when a port is away', async () => {
    const answer = await app.inject('/REST/visits/v1/visits/away');
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('2');
  });

  it('logs the pattern of a route, never the ids in it', async () => {
    const id = '4f1f7f53-3d0e-4a0b-9a33-0d6a4b1d9f11';
    await app.inject(`/REST/visits/v1/visits/${id}?name=An`);
    expect(lines.join('')).toContain('/REST/visits/v1/visits/:visit');
    expect(lines.join('')).not.toContain(id);
    expect(lines.join('')).not.toContain('name=An');
  });

  describe('and its policy of routes', () => {
    const started = async (lines: readonly RouteRule[]): Promise<unknown> => {
      const door = await openDoor(VisitModule, {
        basePath: 'REST/visits/v1',
        routes: lines,
        log: openLog('spec', 'silent'),
        translate: () => undefined,
      });
      try {
        await door.init();
        return await door.getHttpAdapter().getInstance().ready();
      } finally {
        await door.close();
      }
    };

    it('does not start with a route that stands in no line', async () => {
      const lines = routes.filter(({ path }) => path !== '/visits/away');
      await expect(started(lines)).rejects.toThrow('GET /visits/away stands in no line');
    });

    it('does not start with a line for another method only', async () => {
      const lines = routes.map((line) => ({ ...line, method: 'GET' }));
      await expect(started(lines)).rejects.toThrow('POST /visits stands in no line');
    });

    it('does not start with a line that no route serves', async () => {
      const lines = [...routes, { ...anybody, method: 'GET', path: '/visits/{visit}/guests' }];
      await expect(started(lines)).rejects.toThrow('GET /visits/{}/guests');
    });
  });
});
