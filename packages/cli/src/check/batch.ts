import { mkdtempSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { DerivedForm } from "./derived-form.ts";
import type { Judge } from "./judge.ts";

/** A well-formed document without document type declaration. */
export interface BatchDocument {
  readonly name: string;
  readonly text: string;
}

/**
 * Judges many documents by one schema in one run of the judge: they become children of one element, which a wrapper of
 * the schema lets hold any declared element. What is valid there is valid by itself, identity constraints that reach
 * over documents apart.
 * @returns the names of the documents that errors stand in; `undefined` if the verdict cannot be divided among them
 */
export async function judgeTogether(
  documents: readonly BatchDocument[],
  { file, schema: { targetNamespace } }: DerivedForm,
  { judge }: Judge,
  folder: string,
): Promise<ReadonlySet<string> | undefined> {
  const wrapper = join(dirname(file), `schemawright-batch-${basename(file)}`);
  const reference = basename(file).replace(/[&"<]/g, (character) => `&#${character.charCodeAt(0)};`);
  const namespace = targetNamespace.replace(/[&"<]/g, (character) => `&#${character.charCodeAt(0)};`);
  writeFileSync(
    wrapper,
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  ${namespace === "" ? `<xs:include schemaLocation="${reference}"/>` : `<xs:import namespace="${namespace}" schemaLocation="${reference}"/>`}
  <xs:element name="schemawright-batch">
    <xs:complexType>
      <xs:sequence>
        <xs:any namespace="##any" processContents="strict" minOccurs="0" maxOccurs="unbounded"/>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
</xs:schema>
`,
  );
  const lines = ["<schemawright-batch>"];
  const owners: (string | undefined)[] = [undefined];
  for (const { name, text } of documents) {
    for (const line of withoutProlog(text).split(/\r\n|\r|\n/)) {
      lines.push(line);
      owners.push(name);
    }
  }
  lines.push("</schemawright-batch>");
  const document = join(mkdtempSync(join(folder, "batch-")), "batch.xml");
  writeFileSync(document, lines.join("\n"));
  const { valid, isFatal, messages } = await judge(document, wrapper);
  if (isFatal) return undefined;
  const refused = new Set<string>();
  for (const message of messages) {
    const line = /\((\d+):-?\d+\)$/.exec(message)?.[1];
    const owner = line === undefined ? undefined : owners[Number(line) - 1];
    if (owner === undefined) return undefined;
    refused.add(owner);
  }
  return valid === (refused.size === 0) ? refused : undefined;
}

/** A document from its root element on: neither byte order mark, declaration, comments nor processing instructions before it. */
function withoutProlog(text: string): string {
  return text.replace(/^\uFEFF?(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/, "");
}
