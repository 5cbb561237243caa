import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import fastifyCookie from '@fastify/cookie';
import fastifyStatic from '@fastify/static';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { routePolicy } from '@wisselzone/contracts';
import {
  openDoor,
  openLog,
  ProblemError,
  standardProblems,
  type Log,
} from '@wisselzone/platform/http';
import { CLOCK } from './clock';
import type { PortalConfig } from './config';
import { HubController } from './hub/hub.controller';
import { HubDoor } from './hub/hub-door';
import { LOG } from './log';
import { PageController } from './page/page.controller';
import { pagePolicy } from './page/page-policy';
import { Cookies } from './session/cookies';
import { PUBLIC_URL } from './session/public-url';
import { SameOriginGuard } from './session/same-origin.guard';
import { Sessions } from './session/session';
import { IdentityProvider } from './sign-in/identity-provider';
import { SignInController } from './sign-in/sign-in.controller';
import { SignInRate } from './sign-in/sign-in-rate';
import { SignInsUnderWay } from './sign-in/under-way';

export type { PortalConfig } from './config';

/** Every part bound to what it needs. */
@Module({})
export class AppModule {
  static for(config: PortalConfig, log: Log): DynamicModule {
    const clock = (): number => Date.now();
    const rate = new SignInRate(config.signInsPerMinute, clock);
    return {
      module: AppModule,
      controllers: [PageController, SignInController, HubController],
      providers: [
        { provide: LOG, useValue: log },
        { provide: CLOCK, useValue: clock },
        { provide: PUBLIC_URL, useValue: config.publicUrl },
        { provide: Cookies, useValue: new Cookies(config.publicUrl) },
        { provide: Sessions, useValue: new Sessions(clock) },
        { provide: APP_GUARD, useClass: SameOriginGuard },
        { provide: SignInsUnderWay, useValue: new SignInsUnderWay(rate, clock) },
        { provide: HubDoor, useValue: new HubDoor(config.hubUrl) },
        { provide: IdentityProvider, useValue: new IdentityProvider(config, clock) },
      ],
    };
  }
}

const FORBIDDEN = 403;
const A_YEAR_SECONDS = 31_536_000;

/** Built files carry a digest of their content in their name, so they never change. */
const ofContent = (path: string): boolean => basename(dirname(path)) === 'assets';

/** A path that leads out of the screens is a path to nothing. */
const outside = (error: unknown): ProblemError | undefined =>
  (error as { statusCode?: unknown }).statusCode === FORBIDDEN
    ? new ProblemError(standardProblems.resourceNotFound)
    : undefined;

/**
 * The portal, not listening and not initialised yet: call `init()` (or `listen`) first. Starts while
 * hub and identity provider are away. Throws when the screens were not built.
 */
export const createPortal = async (config: PortalConfig): Promise<NestFastifyApplication> => {
  if (!existsSync(join(config.webRoot, 'index.html')))
    throw new Error(`There are no screens in ${config.webRoot}: run npm run build first.`);
  const log = openLog('portal', config.logLevel);
  const app = await openDoor(AppModule.for(config, log), {
    basePath: '',
    routes: routePolicy.portal,
    log,
    translate: outside,
    pagePolicy,
    trustedProxies: config.trustedProxies,
  });
  await app.register(fastifyCookie);
  await app.register(fastifyStatic, {
    root: config.webRoot,
    index: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      if (ofContent(path))
        void response.header('Cache-Control', `public, max-age=${A_YEAR_SECONDS}, immutable`);
    },
  });
  return app;
};
