/** What the processes of a door share cannot be reached. Answer 503; try again later. */
export class DoorStoreError extends Error {
  override readonly name = 'DoorStoreError';
  readonly code = 'unavailable';
  constructor(options?: ErrorOptions) {
    super('what the processes of the door share does not answer', options);
  }
}

/** Turns what the database says into the error of this store. */
export const asked = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
  try {
    return await answer;
  } catch (cause) {
    throw new DoorStoreError({ cause });
  }
};
