import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { describeWithShared, locateShared } from "../support/shared.ts";

const { folder } = locateShared("mms/samples");

/** The validator of an authored JSON Schema, as the generated package has it. */
async function validatorOf(file: string): Promise<(value: unknown) => boolean> {
  const kind = /^(\w+)\.request/.exec(file)?.[1] ?? (file.startsWith("postback") ? "postback" : "response");
  const names: Record<string, string> = {
    sendmms: "send-mms-json-request",
    savemms: "save-mms-json-request",
    sendsavedmms: "send-saved-mms-json-request",
    response: "mms-json-response",
    postback: "mms-json-postback",
  };
  const path = new URL(`../../generated/sinch-mms/json/${names[kind]}.validator.js`, import.meta.url).href;
  return ((await import(path)) as { validate: (value: unknown) => boolean }).validate;
}

describeWithShared("known JSON messages", "mms/samples", () => {
  // The excerpt's values are placeholders such as ISO8601_DATE_FORMAT.
  const files = readdirSync(join(folder, "json")).filter(
    (file) => file !== "manifest.json" && file !== "sendmms.request.oas-example.partial.json",
  );

  test.each(files)("%s meets the authored JSON Schema", async (file) => {
    const validate = await validatorOf(file);
    expect(validate(JSON.parse(readFileSync(join(folder, "json", file), "utf8")))).toBe(true);
  });
});
