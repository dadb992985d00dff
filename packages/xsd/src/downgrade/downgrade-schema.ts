import type { Schema } from "../components/index.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { rewriteAttributes } from "./attributes.ts";
import { decideForms, type Forms } from "./forms.ts";
import { lostIdentityConstraints } from "./identity.ts";
import type { Loss } from "./loss.ts";
import { rewriteChildren, rewriteElement } from "./rewrite.ts";
import { type Rewriting, xsdNode } from "./rewriting.ts";
import { readSource, type Source } from "./source.ts";
import { writeDocument } from "./xml-node.ts";

/** The 1.0 form of a schema. */
export interface DowngradedSchema {
  /**
   * A document for each of the schema's, in its order, under the location of the one it is derived from. References
   * between documents are as they were, so the documents work together wherever they keep their relative places.
   */
  readonly documents: readonly { readonly location: string; readonly text: string }[];
  /** What the documents cannot say, in document order. */
  readonly losses: readonly Loss[];
}

/**
 * Derives, from a schema that was loaded without errors, documents that XSD 1.0 processors accept. They accept every
 * document that the schema accepts, and more where 1.0 cannot say a condition: each such place is in `losses`, of which
 * only the kinds `derivation` and `narrower` tell of documents that are refused. Text is the same for the same input.
 * Never throws.
 * @param version the one that the schema was loaded as. What was loaded as 1.0 says nothing that 1.0 cannot; it is without what
 * `vc:` attributes exclude, which processors of 1.0 would not know to leave out
 */
export function downgradeSchema(schema: Schema, version: "1.0" | "1.1" = "1.1"): DowngradedSchema {
  const source = readSource(schema, version);
  const forms = decideForms(source);
  const lostIdentity = lostIdentityConstraints(source, forms);
  const losses: Loss[] = [];
  const documents = source.documents.map(({ location, root }) => {
    const found = downgradeDocument(root, source, forms, lostIdentity);
    losses.push(...found.losses);
    return { location, text: writeDocument(found.node, comment(location, found.losses)) };
  });
  return { documents, losses };
}

function downgradeDocument(
  root: SchemaElement,
  source: Source,
  forms: Forms,
  lostIdentity: ReadonlyMap<string, string>,
): { readonly node: ReturnType<typeof xsdNode>; readonly losses: readonly Loss[] } {
  const losses: Loss[] = [];
  const rewriting: Rewriting = {
    source,
    forms,
    lostIdentity,
    root,
    namespaces: {},
    owner: undefined,
    losses,
    rewriteElement,
  };
  const attributes = rewriteAttributes(root, rewriting);
  const node = xsdNode(rewriting, "schema", root, attributes, (inside) => rewriteChildren(root, inside));
  const sorted = unique(losses).sort((left, right) => left.location.offset - right.location.offset);
  return { node, losses: sorted };
}

/** A member that is written in two types loses the same thing twice. */
function unique(losses: readonly Loss[]): Loss[] {
  const seen = new Map<string, Loss>();
  for (const loss of losses) {
    const { document, offset } = loss.location;
    const key = `${loss.kind} ${loss.construct} ${document} ${offset} ${loss.typeLocation?.offset}`;
    if (!seen.has(key)) seen.set(key, loss);
  }
  return [...seen.values()];
}

function comment(location: string, losses: readonly Loss[]): readonly string[] {
  const name = location.replace(/^.*[/\\]/, "");
  const first = `Derived from ${name}: what XSD 1.0 cannot say is left out.`;
  const lines = losses.map(({ location: { line }, construct, type, message }) => {
    const of = type === undefined ? "" : ` of ${type}`;
    return `line ${line}: ${construct}${of}: ${message}`;
  });
  return [first, ...lines];
}
