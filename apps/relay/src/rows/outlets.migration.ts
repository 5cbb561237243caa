import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which process serves an outlet. */
export class Outlets1790000000601 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table relay.intake add owner uuid, add owned_until timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table relay.intake drop owner, drop owned_until');
  }
}
