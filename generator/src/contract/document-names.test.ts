import { describe, expect, it } from "vitest";
import { documentNames } from "./document-names.ts";

const FOLDER = "/home/me/work/schema/orders";
const OWN = `${FOLDER}/order.xsd`;
const SHARED = "/home/me/work/schema/common/base types.xsd";
const REMOTE = "https://example.org/xml/lang.xsd";

describe("the names of documents", () => {
  it.each([
    ["one in the contract's folder", [OWN], OWN, "schema/orders/order.xsd", "order", "order.xsd"],
    ["one deeper in it", [], `${FOLDER}/a/b.xsd`, "schema/orders/a/b.xsd", "a/b", "a/b.xsd"],
    [
      "one beside it",
      [OWN, SHARED],
      SHARED,
      "schema/common/base types.xsd",
      "common/base-types",
      "common/base types.xsd",
    ],
    [
      "one in it, where another is beside it",
      [OWN, SHARED],
      OWN,
      "schema/orders/order.xsd",
      "orders/order",
      "orders/order.xsd",
    ],
    ["one of the web", [OWN, REMOTE], REMOTE, REMOTE, "https/example-org/xml/lang", "https/example.org/xml/lang.xsd"],
    ["one in it, where another is of the web", [OWN, REMOTE], OWN, "schema/orders/order.xsd", "order", "order.xsd"],
  ])("%s", (_, documents, document, shown, module, path) => {
    const names = documentNames(FOLDER, "schema/orders", documents);
    expect([names.shown(document), names.module(document), names.path(document)]).toEqual([shown, module, path]);
  });

  it("leads up from a folder outside the working directory", () => {
    const names = documentNames("/data/a/b", "../../data/a/b", ["/data/c/d.xsd"]);
    expect(names.shown("/data/c/d.xsd")).toBe("../../data/c/d.xsd");
  });

  it("is the same wherever the repository stands", () => {
    const elsewhere = documentNames("/srv/schema/orders", "schema/orders", ["/srv/schema/common/x.xsd"]);
    const here = documentNames(FOLDER, "schema/orders", ["/home/me/work/schema/common/x.xsd"]);
    expect(elsewhere.shown("/srv/schema/common/x.xsd")).toBe(here.shown("/home/me/work/schema/common/x.xsd"));
    expect(elsewhere.module("/srv/schema/common/x.xsd")).toBe("common/x");
  });
});
