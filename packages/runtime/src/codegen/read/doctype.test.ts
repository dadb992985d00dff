import { describe, expect, it } from "vitest";
import { Token } from "../../xml/scanner.ts";
import type { Site } from "../finding.ts";
import { ENTITIESDatatype, ENTITYDatatype, IDDatatype, stringDatatype } from "../values/builtins.ts";
import { unionOf } from "../values/union.ts";
import { atAttribute } from "./at-attribute.ts";
import { Reader } from "./reader.ts";

const SUBSET = "<!DOCTYPE a [<!ENTITY e SYSTEM 'u' NDATA n><!ENTITY f SYSTEM 'u' NDATA n><!ENTITY g 'x'>]>";

/** A reader at the root element of a document. */
function atRoot(text: string): Reader {
  const reader = new Reader(text, { doctype: "internal" }, {});
  expect(reader.root()).toBe(true);
  return reader;
}

describe("values that name unparsed entities", () => {
  const eitherOr = unionOf<string>([ENTITYDatatype, stringDatatype], { code: "cvc-datatype-valid.1.2.3" });
  it.each([
    ["a declared one", SUBSET, (site: Site) => ENTITYDatatype.read(" e ", site), "e"],
    ["one that is parsed", SUBSET, (site: Site) => ENTITYDatatype.read("g", site), undefined],
    ["one that is not declared", SUBSET, (site: Site) => ENTITYDatatype.read("h", site), undefined],
    ["without declarations", "", (site: Site) => ENTITYDatatype.read("e", site), undefined],
    ["several", SUBSET, (site: Site) => ENTITIESDatatype.read("e f e", site), ["e", "f", "e"]],
    ["several, one of them not declared", SUBSET, (site: Site) => ENTITIESDatatype.read("e h", site), undefined],
    ["in a union", SUBSET, (site: Site) => eitherOr.read(" e ", site), "e"],
    ["another member of a union", SUBSET, (site: Site) => eitherOr.read(" h ", site), " h "],
  ])("%s", (_, subset, read, wanted) => {
    const reader = atRoot(`${subset}<a/>`);
    const value = read(reader);
    if (wanted === undefined) expect(reader.issues.map(({ code }) => code)).toEqual(["cvc-datatype-valid.1.2.1"]);
    else expect([value, reader.issues]).toEqual([wanted, []]);
  });

  it("are taken on trust where there is no document", () => {
    const codes: string[] = [];
    const site: Site = { report: ({ code }) => codes.push(code) };
    expect(ENTITYDatatype.read("e", site)).toBe("e");
    ENTITYDatatype.check("e", site);
    expect(codes).toEqual([]);
  });
});

describe("the option doctype", () => {
  it("is refuse by default", () => {
    const reader = new Reader("<!DOCTYPE a><a/>", {}, {});
    expect(reader.root()).toBe(false);
    expect(reader.issues.map(({ code }) => code)).toEqual(["doctype-not-allowed"]);
  });
});

describe("elements in an entity", () => {
  it.each([
    ['<!ENTITY e \'<b c="i"/><b c="i"/>\'>', "&e;", ["cvc-id.2"]],
    ["<!ENTITY e '<b c=\"i\"/>'>", "&e;&e;", ["cvc-id.2"]],
    ['<!ENTITY e \'<b c="i"/><b c="j"/>\'>', "&e;", []],
  ])("are told apart: %s %s", (subset, content, wanted) => {
    const reader = atRoot(`<!DOCTYPE a [${subset}]><a>${content}</a>`);
    for (let token = reader.nextItem(); token === Token.StartElement; token = reader.nextItem()) {
      atAttribute(reader, 0, (value) => IDDatatype.read(value, reader));
      reader.nextItem();
      reader.end();
    }
    expect(reader.issues.map(({ code }) => code)).toEqual(wanted);
  });
});
