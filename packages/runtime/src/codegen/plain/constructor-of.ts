/**
 * A constructor of empty objects, which differ from `{}` in nothing but the room that an engine gives them: it sees how many
 * properties the first of a constructor's objects come to have, and makes the others in that size. Those of a literal that
 * is not complete have room for too many properties, or get room for more several times.
 */
export function constructorOf<T>(): new () => T {
  function Value(): void {}
  Value.prototype = Object.prototype;
  return Value as unknown as new () => T;
}
