export { inspectFile, type InspectedFile } from './inspect-file';
