/** From how many setbacks within how many days a dossier stands on the coordinator's board. */
export abstract class RevolvingDoor {
  abstract readonly turns: number;
  abstract readonly days: number;
}
