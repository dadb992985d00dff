import type { Location } from "./location.ts";

/** {annotation}: documentation and application information of one component, in document order. */
export interface Annotation {
  readonly kind: "annotation";
  /** Text of the `xs:documentation` children, white space collapsed by paragraph. Empty if there are none. */
  readonly documentation: string;
  /** Child elements of the `xs:appinfo` children. */
  readonly appinfo: readonly AppinfoElement[];
}

/** An element inside `xs:appinfo`: names resolved, content kept. */
export interface AppinfoElement {
  readonly namespace: string;
  readonly localName: string;
  /** Attributes in no namespace, by name. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Text content, trimmed. */
  readonly text: string;
  readonly children: readonly AppinfoElement[];
  /** In-scope namespace bindings (prefix to namespace name; "" is the default), for expressions in it. */
  readonly namespaces: Readonly<Record<string, string>>;
  readonly location: Location;
}
