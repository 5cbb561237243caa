import { fileOperations, type FileColumn } from '@wisselzone/contracts';

/** `moments.2.due` is a cell of the column `moments.N.due`. */
const generalOf = (name: string): string => name.replace(/\.[1-9]\d?(?=\.|$)/g, '.N');

/** The column of a command under this name; as a prefix, one of the columns that begin so. */
export const columnNamed = (
  operation: string,
  name: string,
  match: 'whole' | 'prefix' = 'whole',
): FileColumn | undefined => {
  const { columns = {} } = fileOperations[operation] ?? {};
  const general = generalOf(name);
  if (match === 'whole') return columns[general];
  return Object.entries(columns).find(([column]) => column.startsWith(`${general}.`))?.[1];
};
