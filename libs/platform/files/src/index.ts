export {
  cellsOf,
  csvOf,
  decoded,
  delimiterOf,
  recordsOf,
  type CsvRecord,
  type CsvRow,
  type Delimiter,
} from './csv';
export { DropFolder, moveFile, namesIn, writeWhole } from './drop-folder';
export { readXml, type ReadXml } from './xml';
