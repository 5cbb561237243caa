/** Reads a server setting as the session sees it. */
export type SettingReader = (name: string) => Promise<string>;

const MUST_BE_ON = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;

/**
 * Refuses a server that would acknowledge what it may still lose. Rejects with a plain `Error` whose
 * message tells an operator which setting to mend.
 */
export const assertDurable = async (read: SettingReader): Promise<void> => {
  for (const name of MUST_BE_ON)
    if ((await read(name)) === 'off')
      throw new Error(
        `PostgreSQL has ${name} = off: acknowledged events could be lost. ` +
          `Set ${name} = on for this server, database and role, and start again.`,
      );
};
