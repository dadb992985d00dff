import { xmlNamespace, xmlnsNamespace } from "./namespaces.ts";

/**
 * The namespace declarations in scope, as a stack. Looking up, declaring and leaving take constant time for each
 * declaration, however many are in scope.
 */
export class NamespaceScope {
  /** What an unprefixed element name means now; "" for no namespace. */
  defaultNamespace = "";
  /** Declarations in scope, overridden ones counted too. */
  size = 0;

  /** The prefix of each declaration, and its namespace; what is beyond {@link size} is forgotten. */
  readonly prefixes: string[] = [];
  readonly namespaces: string[] = [];
  /** For each declaration, the index of the one with the same prefix that it overrides, or -1. */
  private readonly overridden: number[] = [];
  /** Index of the declaration in force for each prefix. */
  private inForce: Map<string, number> | undefined = undefined;

  /** Declares `prefix` ("" for the default namespace) until {@link leave} is called with a smaller size. */
  declare(prefix: string, namespace: string): void {
    // Most documents declare nothing: the map is made when one does.
    this.inForce ??= new Map();
    const index = this.size++;
    this.prefixes[index] = prefix;
    this.namespaces[index] = namespace;
    this.overridden[index] = this.inForce.get(prefix) ?? -1;
    this.inForce.set(prefix, index);
    if (prefix === "") this.defaultNamespace = namespace;
  }

  /** Has `prefix` been declared since the scope had `size` declarations? */
  isDeclaredSince(prefix: string, size: number): boolean {
    return (this.inForce?.get(prefix) ?? -1) >= size;
  }

  /** Forgets the newest declarations until `size` are left. */
  leave(size: number): void {
    while (this.size > size) {
      const index = --this.size;
      const prefix = this.prefixes[index] as string;
      const before = this.overridden[index] as number;
      if (before < 0) this.inForce?.delete(prefix);
      else this.inForce?.set(prefix, before);
      if (prefix === "") this.defaultNamespace = before < 0 ? "" : (this.namespaces[before] as string);
    }
  }

  /** The namespace of a prefix: "" means none ("" only), undefined that the prefix is not declared. */
  resolve(prefix: string): string | undefined {
    if (prefix === "") return this.defaultNamespace;
    const index = this.inForce?.get(prefix);
    if (index !== undefined) return this.namespaces[index];
    if (prefix === "xml") return xmlNamespace;
    return prefix === "xmlns" ? xmlnsNamespace : undefined;
  }
}
