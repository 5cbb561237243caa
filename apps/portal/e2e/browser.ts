import AxeBuilder from '@axe-core/playwright';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

export const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** One person's browser: its page, what it complained about, and everything a server sent it. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of scripts, and everything the content policy stopped. */
  readonly complaints: readonly string[];
  /** Bodies and headers of what the portal answered. */
  readonly received: () => Promise<string>;
  readonly leave: () => Promise<void>;
}

/** A browser that remembers nothing of anybody before. */
export const visit = async (address: string): Promise<Visit> => {
  const folder = mkdtempSync(join(tmpdir(), 'wisselzone-chromium-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath,
    args: FLAGS,
    locale: 'nl-BE',
    reducedMotion: 'reduce',
    baseURL: address,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const answers: Promise<string>[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    // A refusal that the page itself explains is not a complaint.
    const expected = message.text().includes('the server responded with a status of');
    if (message.type() === 'error' && !expected) complaints.push(message.text());
  });
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (path.startsWith('/oidc') || path.endsWith('/stream')) return;
    // A redirect has no body; its headers are what counts.
    const body = response.status() < 300 ? response.text().catch(() => '') : Promise.resolve('');
    answers.push(
      Promise.all([response.allHeaders(), body]).then(
        ([headers, text]) => `${JSON.stringify(headers)}\n${text}`,
      ),
    );
  });
  return {
    page,
    context,
    complaints,
    received: async () => (await Promise.all(answers)).join('\n'),
    leave: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Chooses one of the demo's people on the login page of the identity provider. */
export const signIn = async ({ page }: Visit, login: string): Promise<void> => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Aanmelden' }).click();
  await page.locator(`button[value=${login}]`).click();
  await page.getByRole('heading', { name: 'Mijn dossiers' }).waitFor();
};

/** What stands in the way of people who see, hear or move otherwise (WCAG 2.2 AA), as rule and place. */
export const barriers = async ({ page }: Visit): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};
