import type { ContentBinding, PropertyBinding } from "../../binding/model.ts";

type Automaton = Extract<ContentBinding, { readonly kind: "automaton" }>;

/** So many pairs of states are compared; content with more is left to its automaton. */
const MOST_PAIRS = 10_000;

/**
 * Whether the content is just the properties in their order, each as often as its own occurrence says: then counting them
 * accepts what the automaton accepts, which is found out by following both.
 */
export function isLinear({ properties, wildcard, model }: Automaton): boolean {
  if (wildcard !== undefined) return false;
  const seen = new Set<string>();
  const left: Place[] = [{ state: 0, at: 0, count: 0 }];
  for (let place = left.pop(); place !== undefined; place = left.pop()) {
    const key = `${place.state} ${place.at} ${place.count}`;
    if (seen.has(key)) continue;
    if (seen.size === MOST_PAIRS) return false;
    seen.add(key);
    const row = model.transitions[place.state] ?? [];
    const wanted = symbolsAt(place, properties);
    if (row.length !== 2 * wanted.symbols.length || model.accepting[place.state] !== wanted.mayEnd) return false;
    for (const symbol of wanted.symbols) {
      const i = row.findIndex((one, index) => index % 2 === 0 && one === symbol);
      const state = row[i + 1];
      if (i < 0 || state === undefined) return false;
      left.push({ state, at: symbol, count: counted(symbol === place.at ? place.count + 1 : 1, properties[symbol]) });
    }
  }
  return true;
}

interface Place {
  /** Of the automaton. */
  readonly state: number;
  /** The property that was seen last, or the first one. */
  readonly at: number;
  /** How often it was seen. */
  readonly count: number;
}

/** A count as far as it matters. */
function counted(count: number, property: PropertyBinding | undefined): number {
  if (property === undefined || Number.isFinite(property.maxOccurs)) return count;
  return Math.min(count, Math.max(property.minOccurs, 1));
}

/** The properties that may come next where they stand in their order. */
function symbolsAt(
  { at, count }: Place,
  properties: readonly PropertyBinding[],
): { readonly symbols: readonly number[]; readonly mayEnd: boolean } {
  const symbols: number[] = [];
  for (let i = at; i < properties.length; i++) {
    const { minOccurs, maxOccurs } = properties[i] as PropertyBinding;
    const seen = i === at ? count : 0;
    if (seen < maxOccurs) symbols.push(i);
    if (seen < minOccurs) return { symbols, mayEnd: false };
  }
  return { symbols, mayEnd: true };
}
