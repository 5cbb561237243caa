import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ownRows } from './own-rows';

/** What the relay remembers: how far it read each mailbox, where each lane stands, what was tried. Records, never rebuilt. */
export class Relay1790000000101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema relay;
      create table relay.intake (
        organisation text not null, channel text not null, entry bigint not null,
        primary key (organisation, channel));
      create table relay.endpoint (
        organisation text not null, webhook uuid not null, state text not null, why text,
        failures integer not null, next_at timestamptz not null, primary key (organisation, webhook));
      create table relay.lane (
        organisation text not null, channel text not null, dossier uuid not null,
        next_seq integer not null, last_seq integer not null, attempts integer not null default 0,
        failures integer not null default 0, refusals integer not null default 0,
        ready_at timestamptz not null, lease uuid, lease_until timestamptz,
        parked_at timestamptz, parked_why text, primary key (organisation, channel, dossier));
      create index lane_ready on relay.lane (organisation, channel, ready_at)
        where parked_at is null and next_seq <= last_seq;
      create index lane_leased on relay.lane (organisation, channel) where lease is not null;
      create table relay.attempt (
        organisation text not null, event_id uuid not null, attempt integer not null,
        channel text not null, dossier uuid not null, begun_at timestamptz not null,
        ended_at timestamptz, result text, status integer, excerpt text, lease uuid not null,
        primary key (organisation, event_id, lease));
      ${['intake', 'endpoint', 'lane', 'attempt'].map(ownRows).join('\n')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema relay cascade');
  }
}
