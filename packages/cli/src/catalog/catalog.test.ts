import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { createCatalogResolver } from "./resolve-with-catalog.ts";

const catalog = (content: string, attributes = ""): string =>
  `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"${attributes}>${content}</catalog>`;

const CATALOGS: Readonly<Record<string, string>> = {
  "/c/main.xml": catalog(`
    <public publicId="-//X" uri="x.dtd"/>
    <uri name="urn:a" uri="schemas/a.xsd"/>
    <group xml:base="other/"><uri name="urn:b" uri="b.xsd"/></group>
    <rewriteURI uriStartString="http://e.org/" rewritePrefix="short/"/>
    <rewriteURI uriStartString="http://e.org/long/" rewritePrefix="/long/"/>
    <uriSuffix uriSuffix="/tail.xsd" uri="tail.xsd"/>
    <system systemId="sys:a" uri="s.xsd"/>
    <rewriteSystem systemIdStartString="sys:b/" rewritePrefix="sys/"/>
    <systemSuffix systemIdSuffix="end.xsd" uri="end.xsd"/>
    <delegateURI uriStartString="urn:d:" catalog="d.xml"/>
    <delegateURI uriStartString="urn:d:e:" catalog="e.xml"/>
    <nextCatalog catalog="next.xml"/>`),
  "/c/d.xml": catalog('<uri name="urn:d:1" uri="d1.xsd"/><uri name="urn:d:e:1" uri="wrong.xsd"/>'),
  "/c/e.xml": catalog('<uri name="urn:d:e:1" uri="e1.xsd"/>'),
  "/c/next.xml": catalog(
    '<uri name="urn:n" uri="n.xsd"/><uri name="urn:a" uri="late.xsd"/><nextCatalog catalog="/c/main.xml"/>',
    ' xml:base="/n/"',
  ),
  "/c/broken.xml": "<catalog",
  "/c/other.xml": "<catalog/>",
};

let complaints: string[] = [];
const reader = {
  read: (location: string) => CATALOGS[location],
  resolve: (reference: string, base: string) => posix.resolve(posix.dirname(base), reference),
  report: (location: string, message: string) => complaints.push(`${location}: ${message}`),
};

describe("names", () => {
  const resolve = createCatalogResolver(["/c/main.xml"], reader);
  test.each([
    ["urn:a", "/c/schemas/a.xsd"],
    ["urn:b", "/c/other/b.xsd"],
    ["http://e.org/a.xsd", "/c/short/a.xsd"],
    ["http://e.org/long/a.xsd", "/long/a.xsd"],
    ["urn:x/tail.xsd", "/c/tail.xsd"],
    ["sys:a", "/c/s.xsd"],
    ["sys:b/x.xsd", "/c/sys/x.xsd"],
    ["the-end.xsd", "/c/end.xsd"],
    ["urn:d:1", "/c/d1.xsd"],
    ["urn:d:e:1", "/c/e1.xsd"],
    ["urn:n", "/n/n.xsd"],
    ["-//X", undefined],
    ["urn:unknown", undefined],
  ])("%s is %s", (name, location) => {
    expect(resolve(name)).toBe(location);
  });
});

test("catalogs that are none are complained of once, and passed over", () => {
  complaints = [];
  const resolve = createCatalogResolver(["/c/broken.xml", "/c/other.xml", "/c/absent.xml", "/c/main.xml"], reader);
  expect([resolve("urn:a"), resolve("urn:b")]).toEqual(["/c/schemas/a.xsd", "/c/other/b.xsd"]);
  expect(complaints).toEqual([
    expect.stringMatching(/^\/c\/broken.xml: ./),
    "/c/other.xml: its root is not {urn:oasis:names:tc:entity:xmlns:xml:catalog}catalog",
    "/c/absent.xml: there is no such file",
  ]);
});
