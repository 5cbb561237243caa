import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LIVE, readSchema, SETBACKS } from './read-schema';

/** Rows are derived: a later shape is a new migration that drops them, followed by a rebuild. */
export class ReadModels1790000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readSchema(LIVE));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema ${LIVE} cascade`);
  }
}

/**
 * Turns of the baton, and when its holder last acted. Drops the rows: the projector finds no checkpoint
 * and folds the log again, to the same rows with the same numbers.
 */
export class BatonTurns1790000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema ${LIVE} cascade`);
    await runner.query(readSchema(LIVE));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema ${LIVE} cascade`);
  }
}

/** Links between records of one person, and cards found by person. Drops the rows, as above. */
export class PersonLinks1790000000401 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema ${LIVE} cascade`);
    await runner.query(readSchema(LIVE));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema ${LIVE} cascade`);
  }
}

/** The board of revolving doors reads the timeline by an index of its own; no row changes. */
export class Setbacks1790000000201 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SETBACKS(LIVE));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index ${LIVE}.timeline_setback`);
  }
}

/** Since when the deadline of a task stands still; the rows are folded again, as before. */
export class PausedTasks1790000000501 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema ${LIVE} cascade`);
    await runner.query(readSchema(LIVE));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema ${LIVE} cascade`);
  }
}

/** Who acted for the organisation of an event; no event from before says that somebody did. */
export class ActedFor1790000000311 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table ${LIVE}.timeline add column if not exists association text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table ${LIVE}.timeline drop column association`);
  }
}

/** Windows of candidates on a dossier they do not know; the rows are folded again, as before. */
export class OfferWindows1790000000101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema ${LIVE} cascade`);
    await runner.query(readSchema(LIVE));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema ${LIVE} cascade`);
  }
}
