import { type CharacterSet, charactersOf, noCharacters, setsOverlap, unionOfSets } from "./character-set.ts";
import { lastCodePoint } from "./code-points.ts";
import { type ChoiceNode, isNullable, type PatternNode, type RepeatNode } from "./node.ts";

/** In how many ways at most a matcher may go on where the next character does not decide. */
const waysLimit = 256;

/** Beyond this the analysis says no, to stay quick. */
const nodesLimit = 20_000;

/** The end of the string as if it were a character. */
const end: CharacterSet = { codePoints: [lastCodePoint + 1, lastCodePoint + 1], classes: [] };

/**
 * Can a matcher that tries alternatives one by one, as those of JavaScript engines do, never need more than time in
 * proportion to the length of the string? True is certain; false may mean that it could not be shown.
 *
 * Where the next character always decides between going on in a loop, leaving it, and the branches of a choice, a
 * wrong alternative dies at once. A choice that it does not decide multiplies the ways; that is allowed outside
 * loops without bound, as long as there are few ways in all.
 */
export function isLinear(node: PatternNode): boolean {
  if (countNodes(node) > nodesLimit) return false;
  const analysis: Analysis = { firsts: new Map() };
  return ways(analysis, node, end, false) <= waysLimit;
}

interface Analysis {
  readonly firsts: Map<PatternNode, CharacterSet>;
}

function countNodes(node: PatternNode): number {
  if (node.kind === "class") return 1;
  if (node.kind === "repeat") return 1 + countNodes(node.item);
  const children = node.kind === "sequence" ? node.items : node.branches;
  return children.reduce((count, child) => count + countNodes(child), 1);
}

/** The characters that a match may begin with. */
function first(analysis: Analysis, node: PatternNode): CharacterSet {
  const known = analysis.firsts.get(node);
  if (known !== undefined) return known;
  const result = computeFirst(analysis, node);
  analysis.firsts.set(node, result);
  return result;
}

function computeFirst(analysis: Analysis, node: PatternNode): CharacterSet {
  switch (node.kind) {
    case "class":
      return charactersOf(node.class);
    case "sequence": {
      let result = noCharacters;
      for (const item of node.items) {
        result = unionOfSets(result, first(analysis, item));
        if (!isNullable(item)) break;
      }
      return result;
    }
    case "choice":
      return node.branches.reduce((result, branch) => unionOfSets(result, first(analysis, branch)), noCharacters);
    case "repeat":
      return first(analysis, node.item);
  }
}

/** The characters that may come next before the expression, when `follow` may come after it. */
function next(analysis: Analysis, node: PatternNode, follow: CharacterSet): CharacterSet {
  return isNullable(node) ? unionOfSets(first(analysis, node), follow) : first(analysis, node);
}

/** In how many ways an expression can be gone through on one string; infinite where no bound could be shown. */
function ways(analysis: Analysis, node: PatternNode, follow: CharacterSet, inLoop: boolean): number {
  switch (node.kind) {
    case "class":
      return 1;
    case "sequence": {
      let result = 1;
      let after = follow;
      for (const item of [...node.items].reverse()) {
        result *= ways(analysis, item, after, inLoop);
        after = next(analysis, item, after);
      }
      return result;
    }
    case "choice":
      return waysOfChoice(analysis, node, follow, inLoop);
    case "repeat":
      return waysOfRepeat(analysis, node, follow, inLoop);
  }
}

function waysOfChoice(analysis: Analysis, node: ChoiceNode, follow: CharacterSet, inLoop: boolean): number {
  let seen = noCharacters;
  let decided = true;
  let most = 1;
  let sum = 0;
  for (const branch of node.branches) {
    const begins = next(analysis, branch, follow);
    decided &&= !setsOverlap(seen, begins);
    seen = unionOfSets(seen, begins);
    const here = ways(analysis, branch, follow, inLoop);
    most = Math.max(most, here);
    sum += here;
  }
  if (decided) return most;
  return inLoop ? Number.POSITIVE_INFINITY : sum;
}

function waysOfRepeat(analysis: Analysis, node: RepeatNode, follow: CharacterSet, inLoop: boolean): number {
  const { item, minimum, maximum } = node;
  if (minimum === 1 && maximum === 1) return ways(analysis, item, follow, inLoop);
  // An item that matches nothing can be repeated without the string moving on: too many ways to count.
  if (isNullable(item)) return Number.POSITIVE_INFINITY;
  const begins = first(analysis, item);
  const decided = minimum === maximum || !setsOverlap(begins, follow);
  if (!decided && (inLoop || maximum === undefined)) return Number.POSITIVE_INFINITY;
  const after = maximum === 1 ? follow : unionOfSets(begins, follow);
  const once = ways(analysis, item, after, inLoop || maximum === undefined);
  if (maximum === undefined) return once === 1 ? 1 : Number.POSITIVE_INFINITY;
  const all = once ** maximum;
  return decided ? all : all * (maximum - minimum + 1);
}
