export { type CastTarget, compareDates, compareDurations, isCastable, toDouble } from "./datatypes.ts";
export {
  add,
  compareNumeric,
  distinctNumbers,
  divide,
  holds,
  integerDivide,
  maximum,
  minimum,
  modulo,
  multiply,
  type Numeric,
  subtract,
  sum,
  sumDoubles,
} from "./numeric.ts";
export { countPresent, distinctValues, range, toSequence, whenPresent } from "./sequences.ts";
export {
  compareStrings,
  isBlank,
  lowerCase,
  normalizeSpace,
  stringLength,
  substring,
  substringAfter,
  substringBefore,
  translate,
} from "./strings.ts";
