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

  /** Moves the elements down to a depth to the left: so much of the text before them is gone. */
  drop(dropped: number, depth: number): void {
    for (let i = 0; i < depth; i++) (this.entries[i] as OpenElement).offset -= dropped;
  }

  /** Takes over the elements of another scanner down to a depth. */
  copyFrom(other: OpenElements, depth: number): void {
    for (let i = 0; i < depth; i++) this.entries[i] = { ...(other.entries[i] as OpenElement) };
  }

  private add(): OpenElement {
    const added = { qualifiedName: "", prefix: "", localName: "", namespace: "", scopeSize: 0, offset: 0 };
    this.entries.push(added);
    return added;
  }
}
