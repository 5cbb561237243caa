import type { Position } from './event-store';

const WIDTH = 19;

/** Positions that count 1, 2, 3 … written so that they also sort as text. */
export const densePosition = (number: number | string): Position =>
  String(number).padStart(WIDTH, '0') as Position;

/** The number of a dense position; 0 stands before the first event. */
export const denseNumber = (position: Position | undefined): number =>
  position === undefined ? 0 : Number(position);
