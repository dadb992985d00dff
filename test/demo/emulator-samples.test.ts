import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createEmulator } from "@schemawright/mms-emulator";
import { readResponse } from "@schemawright/sinch-mms";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeWithShared } from "../support/shared.ts";

interface Expected {
  /** Null where no code is documented; the emulator then says E100. */
  readonly code: string | null;
  readonly also_accept?: readonly string[];
}

describeWithShared(
  "the emulator refuses the known invalid requests by their codes",
  "mms/samples/invalid",
  (folder) => {
    const expected: Readonly<Record<string, Expected>> = JSON.parse(
      readFileSync(join(folder, "expected.json"), "utf8"),
    );
    const requests = Object.entries(expected).filter(
      ([file]) => !file.startsWith("reader/") && existsSync(join(folder, file)),
    );
    const emulator = createEmulator({ fetchMedia: false });
    let url = "";
    beforeAll(async () => {
      url = (await emulator.listen()).url;
    });
    afterAll(() => emulator.close());

    test.each(requests)("%s", async (file, { code, also_accept = [] }) => {
      const response = await fetch(url, { method: "POST", body: readFileSync(join(folder, file)) });
      const answer = readResponse(new Uint8Array(await response.arrayBuffer()), { action: "sendMMS" });
      expect(answer).toMatchObject({ ok: true, value: { status: "Failure" } });
      const found = answer.ok && "errorCode" in answer.value ? answer.value.errorCode : undefined;
      expect([code ?? "E100", ...also_accept]).toContain(found);
    });
  },
);
