/** The entries with one more, or with a later state of one of them. */
export const withEntry = <Entry>(
  entries: Readonly<Record<string, Entry>>,
  id: string,
  entry: Entry | undefined,
): Readonly<Record<string, Entry>> => (entry === undefined ? entries : { ...entries, [id]: entry });
