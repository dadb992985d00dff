import type {
  AllModel,
  AutomatonModel,
  ElementHandle,
  ItemsContent,
  ItemsModel,
  Registry,
  WildcardHandle,
} from "../handles.ts";
import { type CountingModel, expectedInRun, mayEnd, type Run, startRun, stepRun } from "./counting-model.ts";
import { type ItemSymbol, type ItemsIndex, indexOf } from "./items-index.ts";
import { admits, describeWildcard } from "./wildcard.ts";

/** What an element turned out to be. */
export type Match =
  /** The model has a place for it here; or further on, where what was `wanted` here is left out. */
  | { readonly kind: "symbol"; readonly symbol: ItemSymbol; readonly wanted?: readonly string[] }
  /** Open content admits it. */
  | { readonly kind: "open"; readonly symbol: WildcardHandle }
  /** There is no place for it: neither here nor further on. */
  | { readonly kind: "none"; readonly declared: ElementHandle | undefined };

/**
 * Where a list of items is in its content model: the same for a document that is read and for an object that is checked.
 * https://www.w3.org/TR/xmlschema11-1/#cvc-complex-content
 */
export class ItemsState {
  readonly content: ItemsContent;
  private readonly registry: Registry;
  private readonly index: ItemsIndex;
  private readonly symbols: readonly ItemSymbol[];
  private state = 0;
  private readonly counts: number[] = [];
  /** Of a model whose repetitions are counted. */
  private run: Run = [];
  /** Open content that is a suffix has begun: the model takes nothing more. */
  private inSuffix = false;

  constructor(content: ItemsContent, registry: Registry) {
    this.content = content;
    this.registry = registry;
    this.index = indexOf(content);
    this.symbols = this.index.symbols;
    if (content.model.kind === "counting") this.run = startRun(content.model);
  }

  /** Moves on by an element; not if it is found to have no place. */
  step(namespace: string, localName: string): Match {
    const { model } = this.content;
    if (!this.inSuffix) {
      const symbol = this.stepModel(model, namespace, localName);
      if (symbol !== undefined) return { kind: "symbol", symbol };
    }
    const open = this.stepOpen(namespace, localName);
    if (open !== undefined) return { kind: "open", symbol: open };
    if (model.kind === "automaton" && !this.inSuffix) {
      const wanted = this.expected();
      const symbol = this.recover(model, namespace, localName);
      if (symbol !== undefined) return { kind: "symbol", symbol, wanted };
    }
    return { kind: "none", declared: this.declared(namespace, localName) };
  }

  /** Names of what could come next. */
  expected(): readonly string[] {
    const { content } = this;
    const names = this.inSuffix ? [] : this.possible().map(describeSymbol);
    if (
      content.openContent !== undefined &&
      (content.openContent.mode === "interleave" || this.inSuffix || this.isComplete())
    )
      names.push(describeWildcard(content.openContent.wildcard));
    return [...new Set(names)];
  }

  /** What is missing if the content ends here: for each place that is not filled, what could fill it. */
  missing(): readonly (readonly ItemSymbol[])[] {
    const { model } = this.content;
    if (this.ends()) return [];
    // Nothing at all can come where a content model admits nothing, such as a choice without branches.
    if (model.kind !== "all") return [this.possible()];
    return model.minOccurs.flatMap((minOccurs, member) => {
      if ((this.counts[member] ?? 0) >= minOccurs) return [];
      return [this.symbols.filter((_, symbol) => model.memberOf[symbol] === member)];
    });
  }

  private stepModel(model: ItemsModel, namespace: string, localName: string): ItemSymbol | undefined {
    if (model.kind === "all") return this.stepAll(model, namespace, localName);
    if (model.kind === "counting") return this.stepCounting(model, namespace, localName);
    return this.stepAutomaton(model, namespace, localName);
  }

  private stepCounting(model: CountingModel, namespace: string, localName: string): ItemSymbol | undefined {
    for (const i of this.index.candidates(namespace, localName)) if (this.move(model, i)) return this.symbols[i];
    for (const i of this.index.wildcards) {
      const symbol = this.symbols[i];
      if (symbol !== undefined && this.admitsAs(symbol, namespace, localName) && this.move(model, i)) return symbol;
    }
    return undefined;
  }

  private move(model: CountingModel, symbol: number): boolean {
    const run = stepRun(model, this.run, symbol);
    if (run.length === 0) return false;
    this.run = run;
    return true;
  }

  /** Whether the content may end here. */
  ends(): boolean {
    const { model } = this.content;
    if (this.inSuffix) return true;
    if (model.kind === "automaton") return model.accepting[this.state] === true;
    if (model.kind === "counting") return mayEnd(model, this.run);
    if (model.optional && this.counts.every((count) => !count)) return true;
    return model.minOccurs.every((minOccurs, member) => (this.counts[member] ?? 0) >= minOccurs);
  }

  private isComplete(): boolean {
    return this.ends();
  }

  private possible(): ItemSymbol[] {
    const { model } = this.content;
    const { symbols, counts } = this;
    if (model.kind === "all") {
      return symbols.filter((_, i) => {
        const member = model.memberOf[i] ?? -1;
        return (counts[member] ?? 0) < (model.maxOccurs[member] ?? 0);
      });
    }
    const found: ItemSymbol[] = [];
    const following =
      model.kind === "counting" ? expectedInRun(model, this.run) : this.index.followers(model, this.state).keys();
    for (const i of following) {
      const symbol = symbols[i];
      if (symbol !== undefined) found.push(symbol);
    }
    return found;
  }

  private admits(wildcard: WildcardHandle, namespace: string, localName: string): boolean {
    return admits(wildcard, namespace, localName, this.registry.elements, this.symbols);
  }

  private stepAutomaton(model: AutomatonModel, namespace: string, localName: string): ItemSymbol | undefined {
    const followers = this.index.followers(model, this.state);
    for (const i of this.index.candidates(namespace, localName)) {
      const next = followers.get(i);
      if (next === undefined) continue;
      this.state = next;
      return this.symbols[i];
    }
    for (const i of this.index.wildcards) {
      const next = followers.get(i);
      const symbol = this.symbols[i];
      if (next === undefined || symbol === undefined || !this.admitsAs(symbol, namespace, localName)) continue;
      this.state = next;
      return symbol;
    }
    return undefined;
  }

  private stepAll(model: AllModel, namespace: string, localName: string): ItemSymbol | undefined {
    // A wildcard may take what is too much for the declaration.
    for (const i of this.index.candidates(namespace, localName)) if (this.count(model, i)) return this.symbols[i];
    for (const i of this.index.wildcards) {
      const symbol = this.symbols[i];
      if (symbol !== undefined && this.admitsAs(symbol, namespace, localName) && this.count(model, i)) return symbol;
    }
    return undefined;
  }

  /** Counts one more of a symbol's member. @returns false if it is one too many */
  private count(model: AllModel, symbol: number): boolean {
    const member = model.memberOf[symbol] ?? -1;
    const count = this.counts[member] ?? 0;
    if (count >= (model.maxOccurs[member] ?? 0)) return false;
    this.counts[member] = count + 1;
    return true;
  }

  private admitsAs(symbol: ItemSymbol, namespace: string, localName: string): boolean {
    return "wildcard" in symbol && this.admits(symbol, namespace, localName);
  }

  private stepOpen(namespace: string, localName: string): WildcardHandle | undefined {
    const { openContent } = this.content;
    if (openContent === undefined || !this.admits(openContent.wildcard, namespace, localName)) return undefined;
    if (openContent.mode === "suffix") {
      if (!this.inSuffix && !this.isComplete()) return undefined;
      this.inSuffix = true;
    }
    return openContent.wildcard;
  }

  /**
   * Goes on in the nearest state, by number of elements left out, in which a declared element may come, so that one
   * omission is one issue.
   */
  private recover(model: AutomatonModel, namespace: string, localName: string): ItemSymbol | undefined {
    const candidates = this.index.candidates(namespace, localName);
    if (candidates.length === 0) return undefined;
    const seen = new Set([this.state]);
    let frontier = [this.state];
    while (frontier.length > 0) {
      const following: number[] = [];
      for (const from of frontier) {
        const followers = this.index.followers(model, from);
        for (const i of candidates) {
          const next = followers.get(i);
          if (next === undefined) continue;
          this.state = next;
          return this.symbols[i];
        }
        for (const next of followers.values()) {
          if (seen.has(next)) continue;
          seen.add(next);
          following.push(next);
        }
      }
      frontier = following;
    }
    return undefined;
  }

  private declared(namespace: string, localName: string): ElementHandle | undefined {
    const symbol = this.symbols[this.index.candidates(namespace, localName)[0] ?? -1];
    return symbol === undefined || "wildcard" in symbol ? undefined : symbol;
  }
}

/** A symbol as messages name it. */
export function describeSymbol(symbol: ItemSymbol): string {
  return "wildcard" in symbol ? describeWildcard(symbol) : symbol.name;
}
