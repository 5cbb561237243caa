export { sumOf, tallyOf, type Counted, type Counts, type Tally } from './tally';
export {
  protect,
  type Figure,
  type ProtectedCodes,
  type ProtectedTable,
  type SuppressionRule,
} from './protect';
