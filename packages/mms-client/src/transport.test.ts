import { expect, test } from "vitest";
import { wasNeverSent } from "./transport.ts";

const coded = (code: string) => Object.assign(new Error(code), { code });
const failed = (cause: unknown) => new TypeError("fetch failed", { cause });
const several = (...codes: string[]) => Object.assign(new AggregateError(codes.map(coded)), { code: codes[0] });

const cases: readonly (readonly [string, unknown, boolean])[] = [
  ["refused", failed(coded("ECONNREFUSED")), true],
  ["name not found", failed(coded("ENOTFOUND")), true],
  ["every address refused", failed(several("ECONNREFUSED", "EHOSTUNREACH")), true],
  ["one address refused, one reset", failed(several("ECONNREFUSED", "ECONNRESET")), false],
  ["Bun", coded("ConnectionRefused"), true],
  ["Deno", new TypeError("error sending request for url: client error (Connect): tcp connect error"), true],
  ["reset after sending", failed(coded("ECONNRESET")), false],
  ["socket closed", failed(coded("UND_ERR_SOCKET")), false],
  ["a browser, which does not tell", new TypeError("Failed to fetch"), false],
  ["no error at all", undefined, false],
  ["a text", "ECONNREFUSED", false],
];

test.each(cases)("wasNeverSent: %s", (_, error, expected) => {
  expect(wasNeverSent(error)).toBe(expected);
});

test("wasNeverSent ends on errors that are their own cause", () => {
  const error = new Error("circle");
  error.cause = error;
  expect(wasNeverSent(error)).toBe(false);
});
