import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeWithShared } from "../../support/shared.ts";
import { compareWithKnown, readKnown } from "./known.js";
import { runSuite, type SuiteResult } from "./run.js";
import { unpackSuite } from "./suite.js";

describeWithShared("the official JSON Schema Test Suite", "json-schema", (folder) => {
  let remove = (): void => {};
  let results: readonly SuiteResult[] = [];

  beforeAll(() => {
    const unpacked = unpackSuite(join(folder, "json-schema-test-suite.tar.xz"));
    remove = unpacked.remove;
    results = runSuite(unpacked.folder);
  }, 120_000);

  afterAll(() => remove());

  test("is there as a whole", () => {
    expect(results.filter(({ optional }) => !optional).length).toBeGreaterThan(3400);
  });

  test("is met by the emitted validators, known failures apart", () => {
    expect(compareWithKnown(results, readKnown()).unknown).toEqual([]);
  });

  test("has no known failure that passes", () => {
    expect(compareWithKnown(results, readKnown()).gone).toEqual([]);
  });
});
