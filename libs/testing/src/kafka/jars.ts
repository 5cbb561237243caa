import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(dirname(fileURLToPath(import.meta.url)), '../../../..');
const POM = join(root, 'test/support/kafka/pom.xml');
const CACHE = join(root, 'node_modules/.cache/wisselzone');
const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath';
const OLDEST_JAVA = 17;

/** Where Java's version stands in what `java -version` says. */
const VERSION = /version "(\d+)/;

const javaVersion = async (): Promise<number> => {
  try {
    const { stderr } = await run('java', ['-version']);
    return Number(VERSION.exec(stderr)?.[1] ?? 0);
  } catch {
    // There is none: what the caller does then is its own matter.
    return 0;
  }
};

/** What keeps the jars of Apache Kafka from being run here; undefined when nothing does. */
export const kafkaJarsMissing = async (): Promise<string | undefined> => {
  const java = await javaVersion();
  if (java < OLDEST_JAVA) return `Java ${OLDEST_JAVA} or newer is not installed`;
  const maven = await run('mvn', ['--version']).then(
    () => true,
    () => false,
  );
  return maven ? undefined : 'Maven is not installed';
};

const classpathFile = (): string => {
  const pom = createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 12);
  return join(CACHE, `kafka-${pom}.classpath`);
};

/**
 * Java's class path with Apache Kafka on it, from Maven Central by `test/support/kafka/pom.xml`; the
 * jars stay in Maven's own cache. Rejects with what Maven said.
 */
export const kafkaClasspath = async (): Promise<string> => {
  const file = classpathFile();
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (kept !== '' && kept.split(delimiter).every((jar) => existsSync(jar))) return kept;
  mkdirSync(CACHE, { recursive: true });
  const fresh = `${file}.${process.pid}`;
  await run('mvn', ['-B', '-q', '-f', POM, PLUGIN, `-Dmdep.outputFile=${fresh}`]);
  renameSync(fresh, file);
  return readFileSync(file, 'utf8').trim();
};

/** A quick start and little memory, for programs that live for minutes. */
export const JAVA_FLAGS = [
  ...['-Xmx320m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
  '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
];
