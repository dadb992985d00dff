/** Milliseconds of a clock that does not jump. `performance` has them too, but loads more than the short commands need. */
export function now(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}
