import { describe, expect, test } from "vitest";
import { loadSchema } from "../load-schema.ts";
import { rules } from "./index.ts";

const TAG_AND_ERROR = /<[^!][^>]*><!-- ERROR (\S+) -->/g;

/** The issues that a schema's comments announce, as `code line:column`. */
function announced(text: string): readonly string[] {
  return [...text.matchAll(TAG_AND_ERROR)].map((match) => {
    const before = text.slice(0, match.index);
    const line = before.split("\n").length;
    return `${match[1]} ${line}`;
  });
}

function found(text: string, version: "1.0" | "1.1" = "1.1"): readonly string[] {
  const resolver = {
    read: (location: string) => (location === "example.xsd" ? text : undefined),
    resolve: (to: string) => to,
  };
  return loadSchema("example.xsd", { resolver, version }).issues.map(({ code, location, length }) => {
    const [tag] = /<[^>]*$|^/.exec(text.slice(0, location.offset + length)) ?? [""];
    expect(tag === "" ? code : tag).not.toBe("");
    return `${code} ${location.line}`;
  });
}

describe("each rule's example breaks exactly that rule", () => {
  for (const rule of rules) {
    test(`${rule.code}: ${rule.example.split("\n")[1]?.slice(0, 60)}`, () => {
      expect(announced(rule.example).length).toBeGreaterThan(0);
      expect(found(rule.example, rule.version)).toEqual(announced(rule.example));
      expect(rule.example).toContain(`ERROR ${rule.code} `);
    });
  }
});
