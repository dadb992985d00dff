import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { StandardMessage } from "@schemawright/runtime";
import {
  MmsJsonPostback,
  MmsJsonResponse,
  SaveMmsJsonRequest,
  SendMmsJsonRequest,
  SendSavedMmsJsonRequest,
} from "@schemawright/sinch-mms";
import { expect, test } from "vitest";
import { describeWithShared, locateShared } from "../support/shared.ts";

const { folder } = locateShared("mms/samples");

/** The message that a file holds. */
function messageOf(file: string): StandardMessage<unknown> {
  const kind = /^(\w+)\.request/.exec(file)?.[1] ?? (file.startsWith("postback") ? "postback" : "response");
  const messages: Record<string, StandardMessage<unknown>> = {
    sendmms: SendMmsJsonRequest,
    savemms: SaveMmsJsonRequest,
    sendsavedmms: SendSavedMmsJsonRequest,
    response: MmsJsonResponse,
    postback: MmsJsonPostback,
  };
  return messages[kind] as StandardMessage<unknown>;
}

describeWithShared("known JSON messages", "mms/samples", () => {
  // The excerpt's values are placeholders such as ISO8601_DATE_FORMAT.
  const files = readdirSync(join(folder, "json")).filter(
    (file) => file !== "manifest.json" && file !== "sendmms.request.oas-example.partial.json",
  );

  test.each(files)("%s meets the authored JSON Schema", (file) => {
    const value = JSON.parse(readFileSync(join(folder, "json", file), "utf8"));
    expect(messageOf(file)["~standard"].validate(value)).toEqual({ value });
  });
});
