/**
 * `npm run contracts`: holds the OpenAPI files against the belgif REST guide with its own validator, a Maven
 * plugin (Java 17, Maven). Where the plugin cannot be had, it says so by name and fails nothing: two
 * of its rules stand in `redocly.yaml`, the rest must be run elsewhere before a release.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readdirSync } from 'node:fs';

const http = join(dirname(fileURLToPath(import.meta.url)), 'http');
const VERSION = process.env.BELGIF_VALIDATOR ?? '3.0.0';
const GOAL = `io.github.belgif.rest.guide.validator:belgif-rest-guide-validator-maven-plugin:${VERSION}:validate-openapi`;
const files = readdirSync(http).filter((file) => file.endsWith('.openapi.yaml'));

const notRun = (why) => {
  console.log(`Not run: belgif REST guide validator ${VERSION}: ${why}`);
  process.exit(0);
};

let red = 0;
for (const file of files) {
  const { status, stdout, error } = spawnSync(
    'mvn',
    ['-B', '-q', GOAL, `-Drest-guide-validator.files=${file}`],
    { cwd: http, encoding: 'utf8' },
  );
  if (error) notRun('Maven is not on this machine');
  if (stdout.includes('PluginResolutionException')) notRun('no repository here serves the plugin');
  const violations = /summary: (\d+) violations/.exec(stdout)?.[1];
  console.log(`${status === 0 ? 'green' : 'RED  '} ${file}: ${violations ?? '?'} violations`);
  if (status !== 0) {
    red += 1;
    console.log(stdout);
  }
}
process.exit(red === 0 ? 0 : 1);
