import { describe, expect, test } from "vitest";
import { loadSchema } from "../load-schema.ts";

const TEXT = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:simpleType name="inner"><xs:union memberTypes="xs:int xs:date"/></xs:simpleType>
  <xs:simpleType name="small"><xs:restriction base="inner"><xs:pattern value="."/></xs:restriction></xs:simpleType>
  <xs:simpleType name="outer"><xs:union memberTypes="xs:boolean small inner"/></xs:simpleType>
</xs:schema>`;

function membersOf(name: string, version: "1.0" | "1.1") {
  const { schema } = loadSchema("a.xsd", { resolver: { read: () => TEXT, resolve: (to) => to }, version });
  const type = schema?.typeDefinitions.get(`{}${name}`);
  if (type?.kind !== "simpleTypeDefinition") throw new Error(name);
  const names = (types: readonly { readonly name: string | undefined }[]) => types.map((one) => one.name);
  return { members: names(type.memberTypeDefinitions), explicit: names(type.explicitMembers) };
}

describe("a union that is a member of a union", () => {
  test("is one in XSD 1.1", () => {
    const explicit = ["boolean", "small", "inner"];
    expect(membersOf("outer", "1.1")).toEqual({ members: explicit, explicit });
  });
  test("is replaced by its members in XSD 1.0, its facets with it", () => {
    expect(membersOf("outer", "1.0")).toEqual({
      members: ["boolean", "int", "date", "int", "date"],
      explicit: ["boolean", "small", "inner"],
    });
  });
  test("is inherited by a restriction", () => {
    expect(membersOf("small", "1.0").explicit).toEqual(["int", "date"]);
  });
});
