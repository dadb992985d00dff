import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Issue,
  parseSendMmsRequest,
  type Result,
  readPostback,
  readRequest,
  readResponse,
  readSendMmsRequest,
} from "@schemawright/sinch-mms";
import { describe, expect, test } from "vitest";
import { describeWithShared, locateShared } from "../support/shared.ts";

/** A known message, as the reference data describes it. */
interface Known {
  readonly message: string;
  /** False for historic shapes. */
  readonly schema_valid: boolean;
  readonly strict_findings: readonly { readonly code: string; readonly path: string }[];
}

/** What is wrong with a faulty message. */
interface Fault {
  readonly code: string | null;
  readonly path: string;
}

const { folder } = locateShared("mms/samples");

function json<T>(path: string): Readonly<Record<string, T>> {
  return JSON.parse(readFileSync(join(folder, path), "utf8")) as Record<string, T>;
}

/** Reads a message with the function that a service would use for it. */
function read(name: string, xml: string): Result<unknown> {
  if (name.includes("postback")) return readPostback(xml);
  if (!name.includes("response")) return readRequest(xml);
  const action = /sendMMS|saveMMS|sendSavedMMS|deleteMMSID|getMMSTemplates/.exec(name)?.[0] ?? "sendMMS";
  return readResponse(xml, { action: action as "sendMMS" });
}

/** The data write the first of several with or without its index. */
function plain(path: string): string {
  return path.replace(/\[1\]/g, "");
}

function findings(issues: readonly Issue[]): string[] {
  return issues.map(({ rule, path }) => `${rule ?? "no code"} at ${plain(path)}`);
}

describeWithShared("known messages", "mms/samples", () => {
  const manifest = json<Known>("valid/manifest.json");
  const current = Object.entries(manifest).filter(
    ([, { schema_valid, message }]) => schema_valid && !message.includes("out of scope"),
  );

  test.each(current)("%s is read, with the findings of its manifest", (file, { strict_findings: expected }) => {
    const { issues } = read(file.split("/").at(-1) ?? "", readFileSync(join(folder, "valid", file), "utf8"));
    expect(findings(issues)).toEqual(expected.map(({ code, path }) => `${code} at ${plain(path)}`));
  });

  const faults = json<Fault>("invalid/expected.json");
  test.each(Object.entries(faults))("%s has its one finding", (file, { code, path }) => {
    const name = file.startsWith("reader/response") ? "response" : file;
    const result = read(name, readFileSync(join(folder, "invalid", file), "utf8"));
    expect(result.ok).toBe(false);
    expect(findings(result.issues)).toEqual([`${code ?? "no code"} at ${plain(path)}`]);
  });
});

describe("the published sendMMS example", () => {
  const xml = readFileSync(
    new URL("../../schema/sinch-mms/samples/valid/SendMmsRequest/published.xml", import.meta.url),
    "utf8",
  );

  test("passes the schema and has one finding, E622", () => {
    const result = readSendMmsRequest(xml);
    expect(result.issues.map(({ rule, code }) => [rule, code])).toEqual([["E622", "contract-rule"]]);
    expect(readSendMmsRequest(xml, { rules: { E622: "off" } })).toMatchObject({ ok: true, issues: [] });
  });

  test("keeps that finding as a warning where an account asks for it", () => {
    const result = readSendMmsRequest(xml, { rules: { E622: "warning" } });
    expect(result).toMatchObject({ ok: true, issues: [{ rule: "E622", severity: "warning" }] });
  });

  test("throws it in the throwing form", () => {
    expect(() => parseSendMmsRequest(xml)).toThrow(/E622/);
  });
});
