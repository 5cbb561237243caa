import { Injectable } from '@nestjs/common';
import { Directory } from '../directory/directory';
import { Geography } from '../geography/geography';

/** Names that are no person's and may stand in a signal: places, and the organisations of the hub. */
@Injectable()
export class PublicNames {
  constructor(
    private readonly directory: Directory,
    private readonly geography: Geography,
  ) {}

  all(): readonly string[] {
    return [
      ...this.geography.on(undefined).map(({ name }) => name),
      ...this.directory.organisations().map(({ name }) => name),
    ];
  }
}
