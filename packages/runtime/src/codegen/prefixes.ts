import { escapeAttribute } from "../xml/escape.ts";
import { xmlNamespace } from "../xml/namespaces.ts";

/**
 * Prefixes for the names in the values of one element: its attributes and its text. They are declared on the element
 * itself, and begin with an underscore so that they hide none of the document's own.
 */
export class Prefixes {
  private readonly namespaces: string[] = [];

  /** A name, `{namespace}local`, as it is written here. A name in no namespace has no prefix. */
  qualify(name: string): string {
    const end = name.indexOf("}");
    const namespace = name.slice(1, end);
    const localName = name.slice(end + 1);
    if (namespace === "") return localName;
    if (namespace === xmlNamespace) return `xml:${localName}`;
    let index = this.namespaces.indexOf(namespace);
    if (index < 0) index = this.namespaces.push(namespace) - 1;
    return `_${index + 1}:${localName}`;
  }

  /** The declarations that the names so far need, each with a space before it. */
  declarations(): string {
    return this.namespaces.map((namespace, i) => ` xmlns:_${i + 1}="${escapeAttribute(namespace)}"`).join("");
  }
}
