import { describe, expect, it } from "vitest";
import { ValidationError } from "../../issues/validation-error.ts";
import type { Reader } from "../read/reader.ts";
import { readUntyped } from "../read/undeclared-element.ts";
import {
  type Dispatch,
  type MessageDefinition,
  parseMessage,
  readChosen,
  readDispatched,
  readMessage,
} from "./message.ts";

const definition = (name: string, root: string): MessageDefinition<{ readonly name: string }> => ({
  name,
  forms: [
    {
      namespace: "",
      root,
      schemaLocation: `${name}.xsd:1:1`,
      read(reader: Reader) {
        while (reader.nextChild()) readUntyped(reader);
        reader.end();
        return { name };
      },
    },
  ],
  errors: {},
});

const SEND = definition("Send", "request");
const SAVE = definition("Save", "request");
const LEGACY = definition("Legacy", "REQUEST");
const DISPATCH: Dispatch<{ readonly name: string }> = {
  errors: { wellFormedness: "W", root: "R", missing: "M", empty: "E", unknown: "U" },
  cases: [
    { namespace: "", root: "request", element: "action", values: ["send", "transmit"], definition: SEND },
    { namespace: "", root: "request", element: "action", values: ["save"], definition: SAVE },
    { namespace: "", root: "REQUEST", element: "ACTION", values: ["send"], definition: LEGACY },
  ],
};

describe("a dispatcher by elements", () => {
  it.each([
    ["<request><action>send</action></request>", "Send"],
    ["<request><x><action>save</action></x><action> \n<![CDATA[transmit]]> </action></request>", "Send"],
    ["<request><action>save</action><action>send</action></request>", "Save"],
    ["<REQUEST><ACTION>send</ACTION></REQUEST>", "Legacy"],
  ])("%s is a %s", (xml, name) => {
    expect(readDispatched(DISPATCH, xml)).toEqual({ ok: true, value: { name }, issues: [] });
    expect(readDispatched(DISPATCH, new TextEncoder().encode(xml)).ok).toBe(true);
  });

  it("looks behind a document type declaration that the call accepts", () => {
    const xml = '<!DOCTYPE request [<!ENTITY e "send">]><request><action>&e;</action></request>';
    expect(readDispatched(DISPATCH, xml).issues.map(({ code }) => code)).toEqual(["doctype-not-allowed"]);
    const read = readDispatched(DISPATCH, xml, { doctype: "internal" });
    expect(read).toEqual({ ok: true, value: { name: "Send" }, issues: [] });
  });

  it.each([
    ["missing", "<request>\n<a/></request>", "M", "cvc-complex-type.2.4.b", "/request/action", "1:1"],
    ["empty", "<request>\n<action> </action></request>", "E", "cvc-enumeration-valid", "/request/action", "2:1"],
    ["an empty tag", "<request><action/></request>", "E", "cvc-enumeration-valid", "/request/action", "1:10"],
    ["unknown", "<request><action>Send</action></request>", "U", "cvc-enumeration-valid", "/request/action", "1:10"],
    ["of the other family", "<request><ACTION>send</ACTION></request>", "M", "choice-mixed", "/request", "1:1"],
    [
      "of the other family, under its root",
      "<REQUEST><action>send</action></REQUEST>",
      "M",
      "choice-mixed",
      "/REQUEST",
      "1:1",
    ],
    ["a wrong root", "<reply><action>send</action></reply>", "R", "cvc-elt.1", "/reply", "1:1"],
    ["a root of another namespace", '<request xmlns="urn:x"/>', "R", "cvc-elt.1", "/request", "1:1"],
    ["not well-formed before", "<request", "W", "", "/", "1:9"],
    ["not well-formed after", "<request><action>what</action><b></request>", "W", "wfc-GIMatch", "/", "1:34"],
    ["not XML", '{"action": "send"}', "W", "xml-syntax", "/", "1:1"],
    ["nothing", "", "W", "xml-syntax", "/", "1:1"],
  ])("%s", (_, xml, rule, code, path, at) => {
    const { ok, issues } = readDispatched(DISPATCH, xml);
    expect(ok).toBe(false);
    expect(issues).toHaveLength(1);
    const [issue] = issues;
    expect(issue).toMatchObject({ rule, path, ...(code === "" ? {} : { code }) });
    expect(`${issue?.line}:${issue?.column}`).toBe(at);
  });
});

describe("a dispatcher by an option", () => {
  const table = { send: SEND, save: SAVE };
  it("reads the message that is named", () => {
    expect(readChosen(table, "action", "save", "<request/>", {})).toMatchObject({ ok: true, value: { name: "Save" } });
  });
  it.each(["Send", "", "toString", "__proto__"])("%j names none", (key) => {
    expect(readChosen(table, "action", key, "<request/>", {})).toMatchObject({
      ok: false,
      issues: [{ code: "option-unknown", params: { option: "action", found: key, expected: ["send", "save"] } }],
    });
  });
});

describe("the throwing form", () => {
  it("throws what the other returns", () => {
    expect(parseMessage(SEND, "<request/>")).toEqual({ name: "Send" });
    const { issues } = readMessage(SEND, "<reply/>");
    try {
      parseMessage(SEND, "<reply/>");
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ValidationError);
      expect(error).toMatchObject({ name: "ValidationError", issues });
      expect(String(error)).toBe(
        'ValidationError: This is not a valid Send:\n  1:1 /reply [cvc-elt.1] The root element is "reply"; expected request.',
      );
    }
  });
});
