import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownRows } from './own-rows';

/**
 * What the relay was asked to do and has done, what it counted, and what it found dropped. A dropped
 * event has a row for its recipient and one for the organisation it came from.
 */
export class Errands1790000000901 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table relay.errand (
        organisation text not null, errand uuid not null, done_at timestamptz not null,
        changed integer not null, primary key (organisation, errand));
      create table relay.reconciliation (
        organisation text not null, occasion text not null, at timestamptz not null,
        channel text not null, accepted integer not null, delivered integer not null,
        withheld integer not null, parked integer not null, skipped integer not null,
        waiting integer not null, missing integer not null, gaps integer not null,
        oldest_waiting timestamptz, primary key (organisation, occasion));
      create table relay.dropped (
        organisation text not null, event_id uuid not null, recipient text not null,
        source text not null, dossier uuid not null, found_at timestamptz not null,
        ended_at timestamptz, primary key (organisation, event_id, recipient));
      ${['errand', 'reconciliation', 'dropped'].map(ownRows).join('\n')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table relay.errand, relay.reconciliation, relay.dropped');
  }
}
