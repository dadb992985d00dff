/**
 * A piece of XML as data: what wildcard and unknown content is kept in. Comments and processing instructions are not
 * kept; names are resolved, so prefixes are not kept either.
 */
export interface XmlElement {
  /** Local name. */
  name: string;
  /** Namespace name; absent for no namespace. */
  namespace?: string;
  attributes?: XmlAttribute[];
  /** Child elements and text in document order. */
  children?: (XmlElement | string)[];
}

/** An attribute of an {@link XmlElement}. */
export interface XmlAttribute {
  name: string;
  namespace?: string;
  value: string;
}

/** An element with the prefixes in scope at it, which the names in its texts may have. */
export interface PrefixedElement extends XmlElement {
  /** As `XmlScanner.namespacesInScope` gives them. Elements that declare nothing share those of their parent. */
  prefixes?: Readonly<Record<string, string>>;
  children?: (PrefixedElement | string)[];
  /** Of one that is read: asks whether the reading is to stop, and ends it if so. To be asked by what takes long. */
  stop?: () => boolean;
}
