/** Differences from Xerces that are known, by what the schema and the instance have in them. */
export const EXPLAINED = [];

/** The known reason for a difference; `undefined` if there is none. */
export function explain(difference) {
  return EXPLAINED.find(({ matches }) => matches(difference));
}
