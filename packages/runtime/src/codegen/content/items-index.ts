import type { AutomatonModel, ElementHandle, ItemsContent, WildcardHandle } from "../handles.ts";

/** A symbol of a content model: what an element is read as. */
export type ItemSymbol = ElementHandle | WildcardHandle;

const NONE: readonly number[] = [];

/** The symbols of a content model by name, so that a step takes the same time however many there are. */
export class ItemsIndex {
  readonly symbols: readonly ItemSymbol[];
  /** Symbols that are wildcards. */
  readonly wildcards: readonly number[];
  private readonly byName = new Map<string, number[]>();
  private readonly rows: ReadonlyMap<number, number>[] = [];

  constructor(content: ItemsContent) {
    this.symbols = content.symbols();
    const wildcards: number[] = [];
    for (const [i, symbol] of this.symbols.entries()) {
      if ("wildcard" in symbol) wildcards.push(i);
      else {
        const key = keyOf(symbol.namespace, symbol.name);
        const same = this.byName.get(key);
        if (same === undefined) this.byName.set(key, [i]);
        else same.push(i);
      }
    }
    this.wildcards = wildcards;
  }

  /** Symbols that are elements of this name. */
  candidates(namespace: string, localName: string): readonly number[] {
    return this.byName.get(keyOf(namespace, localName)) ?? NONE;
  }

  /** The symbols that may come in a state, each with the next state. */
  followers({ transitions }: AutomatonModel, state: number): ReadonlyMap<number, number> {
    const known = this.rows[state];
    if (known !== undefined) return known;
    const row = transitions[state] ?? [];
    const followers = new Map<number, number>();
    for (let i = 0; i < row.length; i += 2) followers.set(row[i] ?? -1, row[i + 1] ?? -1);
    this.rows[state] = followers;
    return followers;
  }
}

function keyOf(namespace: string, localName: string): string {
  return `${localName} ${namespace}`;
}

const INDEXES = /*@__PURE__*/ new WeakMap<ItemsContent, ItemsIndex>();

/** The index of a content model, made once. */
export function indexOf(content: ItemsContent): ItemsIndex {
  const known = INDEXES.get(content);
  if (known !== undefined) return known;
  const index = new ItemsIndex(content);
  INDEXES.set(content, index);
  return index;
}
