import { expectedInRun, mayEnd, type Run } from "@schemawright/runtime/general";
import type { ElementDeclaration, OpenContent, Wildcard } from "../components/index.ts";
import type {
  AllContentModel,
  AllMember,
  AutomatonContentModel,
  ContentModel,
  CountingContentModel,
  EmptyContentModel,
  UnsupportedContentModel,
} from "./content-model.ts";

/** What may come next where the content may end. */
const END = "end";

/**
 * A content model as text, for people who look for a fault in one:
 *
 * - a group in any order in one line, `all(a, b?, c{2,5})`, with `?` behind it if it may be left out;
 * - an automaton with a line for each state, `1: b → 2 | c → 1 | end`, where `end` says that the content may end;
 * - one with counters in the same way, `a → 1 (#0+)` for a child that counter `#0` counts, `(#0=1)` for one that it
 *   begins with, `(#0.)` for one before which it must have reached its minimum, after a line `#0: 2 to 5` for each counter.
 *
 * Open content follows as `open(interleave any)`.
 */
export function printContentModel(model: ContentModel | CountingContentModel | UnsupportedContentModel): string {
  if (model.kind === "not-supported") return `not supported: ${model.reason}`;
  return [...linesOf(model), ...openLines(model.openContent)].join("\n");
}

/**
 * A state of a content model as text: what was matched, a dot, and what may come next; `end` stands among that where the
 * content may end.
 *
 * - Of a group in any order the state is how often each member came: `all(b • a, c{1,2})`.
 * - Of an automaton it is the state's number. Which children led there is not known from it, so a shortest way is
 *   shown: `a, b • c | end`.
 * - Of an automaton with counters it is a run. The last child is shown, with what the counters say: `… b #0=3 • b | end`.
 *
 * A number that is no state of the model, and a run without configurations, print as `• nothing`.
 */
export function printState(model: EmptyContentModel, state: number): string;
export function printState(model: AllContentModel, state: readonly number[]): string;
export function printState(model: AutomatonContentModel, state: number): string;
export function printState(model: CountingContentModel, state: Run): string;
export function printState(
  model: ContentModel | CountingContentModel,
  state: number | readonly number[] | Run,
): string {
  switch (model.kind) {
    case "empty":
      return afterDot("", [], true);
    case "all":
      return printCounts(model, state as readonly number[]);
    case "automaton":
      return printNumber(model, state as number);
    case "counting":
      return printRun(model, state as Run);
  }
}

function linesOf(model: ContentModel | CountingContentModel): readonly string[] {
  switch (model.kind) {
    case "empty":
      return ["empty"];
    case "all":
      return [`all(${model.members.map(printMember).join(", ")})${model.optional ? "?" : ""}`];
    case "automaton":
      return model.transitions.map((row, state) => {
        const ways = pairs(row).map(([symbol, next]) => `${nameAt(model.symbols, symbol)} → ${next}`);
        return `${state}: ${alternatives(ways, model.accepting[state] === true)}`;
      });
    case "counting":
      return [
        ...model.counters.map(
          ({ minOccurs, maxOccurs }, counter) => `#${counter}: ${minOccurs} to ${bound(maxOccurs)}`,
        ),
        ...model.moves.map((moves, state) => `${state}: ${printMoves(model, moves, state)}`),
      ];
  }
}

function printMoves(model: CountingContentModel, moves: CountingContentModel["moves"][number], state: number): string {
  const ways = moves.flatMap(({ leaves, repeats, targets }) =>
    targets.map(({ symbol, next, enters }) => {
      const notes = [
        ...leaves.map((counter) => `#${counter}.`),
        ...(repeats < 0 ? [] : [`#${repeats}+`]),
        ...enters.map((counter) => `#${counter}=1`),
      ];
      return `${nameAt(model.symbols, symbol)} → ${next}${inBrackets(notes)}`;
    }),
  );
  const endings = (model.endings[state] ?? []).map(
    (leaves) => `${END}${inBrackets(leaves.map((counter) => `#${counter}.`))}`,
  );
  return alternatives([...ways, ...endings], false);
}

function printCounts(model: AllContentModel, counts: readonly number[]): string {
  const came = model.members.flatMap(({ term }, i) => {
    const count = counts[i] ?? 0;
    return count === 0 ? [] : [count === 1 ? nameOf(term) : `${nameOf(term)}×${count}`];
  });
  const left = model.members.flatMap((member, i) => {
    const count = counts[i] ?? 0;
    if (count >= member.maxOccurs) return [];
    const minOccurs = Math.max(member.minOccurs - count, 0);
    return [printMember({ ...member, minOccurs, maxOccurs: member.maxOccurs - count })];
  });
  const complete = model.members.every(({ minOccurs }, i) => (counts[i] ?? 0) >= minOccurs);
  const ends = complete || (model.optional && came.length === 0);
  const next = [...left, ...(ends ? [END] : [])];
  return `all(${[came.join(", "), "•", next.length === 0 ? "nothing" : next.join(", ")].filter((part) => part !== "").join(" ")})`;
}

function printNumber(model: AutomatonContentModel, state: number): string {
  const way = shortestWay(model, state);
  if (way === undefined) return afterDot("", [], false);
  const next = pairs(model.transitions[state] ?? []).map(([symbol]) => nameAt(model.symbols, symbol));
  return afterDot(way.map((symbol) => nameAt(model.symbols, symbol)).join(", "), next, model.accepting[state] === true);
}

/** The symbols of a shortest way from the start to a state; `undefined` if none leads there. */
function shortestWay(model: AutomatonContentModel, state: number): readonly number[] | undefined {
  const from = new Map<number, { readonly state: number; readonly symbol: number }>();
  const queue = [0];
  for (const at of queue) {
    if (at === state) break;
    for (const [symbol, next] of pairs(model.transitions[at] ?? [])) {
      if (next === 0 || from.has(next)) continue;
      from.set(next, { state: at, symbol });
      queue.push(next);
    }
  }
  const way: number[] = [];
  let at = state;
  while (at !== 0) {
    const step = from.get(at);
    if (step === undefined) return undefined;
    way.push(step.symbol);
    at = step.state;
  }
  return way.reverse();
}

function printRun(model: CountingContentModel, run: Run): string {
  const came = run.map(({ state, counts }) => {
    const last = symbolsInto(model, state).map((symbol) => nameAt(model.symbols, symbol));
    const counted = counts.flatMap((count, counter) => (count === 0 ? [] : [`#${counter}=${count}`]));
    return [...(last.length === 0 ? [] : ["…", last.join("/")]), ...counted].join(" ");
  });
  const next = expectedInRun(model, run).map((symbol) => nameAt(model.symbols, symbol));
  return afterDot(came.join(" or "), next, mayEnd(model, run));
}

/** The symbols after which a model with counters is in a state: a particle's, with what substitutes for it. */
function symbolsInto(model: CountingContentModel, state: number): readonly number[] {
  const symbols = new Set<number>();
  for (const { targets } of model.moves.flat()) {
    for (const { symbol, next } of targets) if (next === state) symbols.add(symbol);
  }
  return [...symbols].sort((left, right) => left - right);
}

function printMember({ term, minOccurs, maxOccurs }: Omit<AllMember, "particle" | "symbols">): string {
  return `${nameOf(term)}${printOccurs(minOccurs, maxOccurs)}`;
}

function printOccurs(minOccurs: number, maxOccurs: number): string {
  if (maxOccurs === 1) return minOccurs === 0 ? "?" : "";
  if (maxOccurs !== Number.POSITIVE_INFINITY) return `{${minOccurs},${maxOccurs}}`;
  if (minOccurs === 0) return "*";
  return minOccurs === 1 ? "+" : `{${minOccurs},}`;
}

function openLines(openContent: OpenContent | undefined): readonly string[] {
  return openContent === undefined ? [] : [`open(${openContent.mode} ${nameOf(openContent.wildcard)})`];
}

function afterDot(came: string, next: readonly string[], ends: boolean): string {
  return `${came === "" ? "" : `${came} `}• ${alternatives([...new Set(next)], ends)}`;
}

function alternatives(ways: readonly string[], ends: boolean): string {
  const all = ends ? [...ways, END] : ways;
  return all.length === 0 ? "nothing" : all.join(" | ");
}

function nameAt(symbols: readonly (ElementDeclaration | Wildcard)[], index: number): string {
  const symbol = symbols[index];
  return symbol === undefined ? `no symbol ${index}` : nameOf(symbol);
}

/** `name`, `{namespace}name`, or for a wildcard `any`, `any(urn:a ##local)`, `any(not urn:a)`. */
function nameOf(term: ElementDeclaration | Wildcard): string {
  if (term.kind === "elementDeclaration") return expanded(term.targetNamespace, term.name);
  const { variety, namespaces, disallowedNames } = term.namespaceConstraint;
  const listed = namespaces.map((namespace) => (namespace === "" ? "##local" : namespace));
  const names = disallowedNames.map((name) =>
    typeof name === "string" ? name : expanded(name.namespace, name.localName),
  );
  const notes = [
    ...(variety === "any" ? [] : [variety === "not" ? `not ${listed.join(" ")}` : listed.join(" ")]),
    ...(names.length === 0 ? [] : [`but ${names.join(" ")}`]),
  ];
  return notes.length === 0 ? "any" : `any(${notes.join(", ")})`;
}

function expanded(namespace: string, name: string): string {
  return namespace === "" ? name : `{${namespace}}${name}`;
}

function inBrackets(notes: readonly string[]): string {
  return notes.length === 0 ? "" : ` (${notes.join(" ")})`;
}

function bound(maxOccurs: number): string {
  return maxOccurs === Number.POSITIVE_INFINITY ? "unbounded" : String(maxOccurs);
}

function pairs(row: readonly number[]): readonly (readonly [symbol: number, state: number])[] {
  const found: (readonly [number, number])[] = [];
  for (let i = 0; i + 1 < row.length; i += 2) found.push([row[i] ?? -1, row[i + 1] ?? -1]);
  return found;
}
