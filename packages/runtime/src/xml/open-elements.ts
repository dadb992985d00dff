/** An element whose end tag is due. */
export interface OpenElement {
  qualifiedName: string;
  prefix: string;
  localName: string;
  namespace: string;
  /** Namespace declarations in scope around the element. */
  scopeSize: number;
  /** Where its start tag is. */
  offset: number;
}

/** The open elements by depth, the root at 1. Those of elements that have ended are used again. */
export class OpenElements {
  private readonly entries: OpenElement[] = [];

  /** The one at a depth: that is open, or to be filled in. */
  at(depth: number): OpenElement {
    return this.entries[depth - 1] ?? this.add();
  }

  private add(): OpenElement {
    const added = { qualifiedName: "", prefix: "", localName: "", namespace: "", scopeSize: 0, offset: 0 };
    this.entries.push(added);
    return added;
  }
}
