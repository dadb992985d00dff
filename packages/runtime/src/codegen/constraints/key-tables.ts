/** Key sequences as strings: equal strings for equal sequences. */
export type KeyTable = Set<string>;

/** What the children of an element that have ended so far say of one key. */
interface ChildTable {
  entries: KeyTable;
  /** Sequences that more than one child has: they stand for no node. */
  readonly conflicts: Set<string>;
}

/**
 * The tables of keys at one element while its children are read, by the key's name:
 * https://www.w3.org/TR/xmlschema11-1/#sic-key. Always the smaller table goes into the larger one, so that all of a
 * document's tables together cost the number of entries times its logarithm, however deep they stand.
 */
export class KeyTables {
  private readonly tables = new Map<string, ChildTable>();

  /** Adds what a child that ends has. The table is the receiver's from then on. */
  addChild(key: string, table: KeyTable): void {
    const known = this.tables.get(key);
    if (known === undefined) {
      this.tables.set(key, { entries: table, conflicts: new Set() });
      return;
    }
    const { conflicts } = known;
    let added = table;
    if (table.size > known.entries.size + conflicts.size) {
      added = known.entries;
      known.entries = table;
      for (const sequence of conflicts) table.delete(sequence);
    }
    for (const sequence of added) {
      if (conflicts.has(sequence)) continue;
      if (known.entries.delete(sequence)) conflicts.add(sequence);
      else known.entries.add(sequence);
    }
  }

  /** The key's table once the element ends: its own entries first, then those of its children that do not conflict. */
  finish(key: string, own: KeyTable | undefined): KeyTable | undefined {
    const inherited = this.tables.get(key)?.entries;
    if (own === undefined || inherited === undefined) return own ?? inherited;
    const [larger, smaller] = own.size > inherited.size ? [own, inherited] : [inherited, own];
    for (const sequence of smaller) larger.add(sequence);
    return larger;
  }

  /** The names of the keys that children have tables of. */
  keys(): Iterable<string> {
    return this.tables.keys();
  }
}
