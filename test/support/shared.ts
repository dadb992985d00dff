import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, test } from "vitest";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Finds a part of the optional reference data: published messages, conformance suites and schema sets that are not
 * ours to publish. The data stands in the folder that the environment variable `SCHEMAWRIGHT_SHARED` names, or else in
 * the folder `shared` beside the repository.
 *
 * @param part path inside the data, such as `mms/samples`
 */
export function locateShared(part: string): { readonly folder: string; readonly isPresent: boolean } {
  const folder = join(resolve(repository, process.env.SCHEMAWRIGHT_SHARED || "../shared"), part);
  return { folder, isPresent: existsSync(folder) };
}

/**
 * A `describe` for tests that need a part of the reference data. Where it is absent, one skipped test says what is
 * missing and how to get it.
 *
 * @param body declares the tests; gets the absolute path of the part. Not called if the part is absent.
 */
export function describeWithShared(title: string, part: string, body: (folder: string) => void): void {
  const { folder, isPresent } = locateShared(part);
  if (isPresent) {
    describe(title, () => body(folder));
    return;
  }
  describe(title, () => {
    test.skip(
      `needs the reference data ${part}: put the project's "shared" folder beside the repository, ` +
        `or name it in SCHEMAWRIGHT_SHARED; looked in ${folder}`,
    );
  });
}
