import type { ElementDeclaration, ModelGroup, Particle, Term } from "../components/index.ts";
import type { LoadedDocument } from "../documents/load.ts";
import { XSD_NAMESPACE } from "../documents/names.ts";
import type { SchemaElement } from "../documents/schema-element.ts";
import { annotationsOf, childNamed } from "./annotations.ts";
import { occurrences } from "./attribute-values.ts";
import type { Build } from "./context.ts";
import { draftElement, fillElement } from "./element-declaration.ts";
import { buildWildcard } from "./wildcard.ts";

const REFERENCE_ATTRIBUTES = new Set(["ref", "minOccurs", "maxOccurs", "id"]);

/**
 * The particle of a child of a content model: https://www.w3.org/TR/xmlschema11-1/#declare-particle. `undefined` for
 * `maxOccurs="0"`, which stands for nothing, and for what is broken beyond use. Reports `p-props-correct` for
 * `minOccurs` above `maxOccurs`, `src-element` for a local element that is neither named nor a reference or is both.
 */
export function buildParticle(build: Build, document: LoadedDocument, element: SchemaElement): Particle | undefined {
  const { minOccurs, maxOccurs } = occurrences(element);
  if (minOccurs > maxOccurs) {
    const place = element.attributes.get("minOccurs") ?? element.attributes.get("maxOccurs") ?? element;
    const message = `minOccurs (${minOccurs}) is greater than maxOccurs (${maxOccurs}); raise maxOccurs.`;
    build.report("p-props-correct", place, message, { minOccurs, maxOccurs });
  }
  const term = termOf(build, document, element);
  if (term === undefined || maxOccurs === 0) return undefined;
  return {
    kind: "particle",
    minOccurs: Math.min(minOccurs, maxOccurs),
    maxOccurs,
    term,
    annotations: annotationsOf(element),
    location: element.location,
  };
}

function termOf(build: Build, document: LoadedDocument, element: SchemaElement): Term | undefined {
  switch (element.localName) {
    case "element":
      return elementTerm(build, document, element);
    case "any":
      return buildWildcard(document, element, build.report);
    case "group": {
      const reference = element.attributes.get("ref");
      return reference === undefined ? undefined : build.group(document, reference, element);
    }
    case "all":
    case "choice":
    case "sequence":
      return {
        kind: "modelGroup",
        compositor: element.localName,
        particles: particlesOf(build, document, element),
        definitionName: undefined,
        annotations: annotationsOf(element),
        location: element.location,
      } satisfies ModelGroup;
    default:
      return undefined;
  }
}

/** The particles of the children of a model group element. */
export function particlesOf(build: Build, document: LoadedDocument, group: SchemaElement): readonly Particle[] {
  return group.children.flatMap((child) => {
    if (child.namespace !== XSD_NAMESPACE || child.localName === "annotation" || document.rejected.has(child))
      return [];
    return buildParticle(build, document, child) ?? [];
  });
}

function elementTerm(build: Build, document: LoadedDocument, element: SchemaElement): ElementDeclaration | undefined {
  const reference = element.attributes.get("ref");
  const name = element.attributes.get("name");
  if ((reference === undefined) === (name === undefined)) {
    build.report("src-element.2.1", element, 'A local xs:element has either "name" or "ref".');
    return undefined;
  }
  if (reference === undefined) {
    const draft = draftElement(build, document, element, "local");
    build.later(draft, () => fillElement(build, document, element, draft));
    return draft;
  }
  const extra = [...element.attributes.values()].find((attribute) => !REFERENCE_ATTRIBUTES.has(attribute.localName));
  const inner = childNamed(element, "simpleType", "complexType", "alternative", "key", "keyref", "unique");
  if (extra !== undefined || inner !== undefined) {
    const what = extra === undefined ? `xs:${inner?.localName}` : `the attribute "${extra.localName}"`;
    const message = `An element that refers to another one has no ${what}; it belongs on the declaration.`;
    build.report("src-element.2.2", extra ?? inner ?? element, message);
  }
  return build.element(document, reference, element)[0];
}
