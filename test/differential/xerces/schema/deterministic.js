import { isNamed, namespaceOf } from "./state.js";

/**
 * Whether a content model is deterministic, and its elements of one name have one declaration. What counts say beyond
 * "repeats" is not looked at, so some models that are deterministic are taken not to be.
 */
export function isDeterministic(particle) {
  const graph = { follow: new Map() };
  const { first } = walk(particle, graph);
  const sets = [first, ...graph.follow.values()];
  return sets.every((set) => !hasConflict([...set])) && isConsistent([...graph.follow.keys()]);
}

/** What may come first and last in a particle; what may follow what goes to the graph. */
function walk(particle, graph) {
  if (particle.max === 0) return NOTHING;
  const once = walkTerm(particle, graph);
  if (particle.max === "unbounded" || particle.max > 1) connect(once.last, once.first, graph);
  return { ...once, nullable: once.nullable || particle.min === 0 };
}

const NOTHING = { first: new Set(), last: new Set(), nullable: true };

function walkTerm(particle, graph) {
  switch (particle.kind) {
    case "group":
      return walk(particle.group.content, graph);
    case "sequence":
      return particle.items.reduce((before, item) => sequence(before, walk(item, graph), graph), NOTHING);
    case "choice":
    case "all": {
      const parts = particle.items.map((item) => walk(item, graph));
      const first = new Set(parts.flatMap((part) => [...part.first]));
      const last = new Set(parts.flatMap((part) => [...part.last]));
      if (particle.kind === "choice") return { first, last, nullable: parts.some(({ nullable }) => nullable) };
      for (const one of parts) for (const other of parts) if (one !== other) connect(one.last, other.first, graph);
      return { first, last, nullable: parts.every(({ nullable }) => nullable) };
    }
    default: {
      // A group that is referred to twice has its particles at two positions.
      const position = { particle };
      graph.follow.set(position, new Set());
      return { first: new Set([position]), last: new Set([position]), nullable: false };
    }
  }
}

function sequence(before, after, graph) {
  connect(before.last, after.first, graph);
  return {
    first: before.nullable ? new Set([...before.first, ...after.first]) : before.first,
    last: after.nullable ? new Set([...before.last, ...after.last]) : after.last,
    nullable: before.nullable && after.nullable,
  };
}

function connect(last, first, { follow }) {
  for (const one of last) for (const other of first) follow.get(one).add(other);
}

function hasConflict(positions) {
  return positions.some((one, at) => positions.slice(at + 1).some((other) => compete(one.particle, other.particle)));
}

function compete(one, other) {
  if (one.kind !== "any" && other.kind !== "any") {
    const names = new Set(namesOf(one));
    return namesOf(other).some((name) => names.has(name));
  }
  if (one.kind === "any" && other.kind === "any") {
    return SAMPLES.some((namespace) => takes(one, namespace) && takes(other, namespace));
  }
  const [wildcard, element] = one.kind === "any" ? [one, other] : [other, one];
  return namesOf(element).some((name) => takes(wildcard, name.split("}")[0]));
}

const SAMPLES = ["", "urn:t", "urn:o", "urn:p", "urn:q", "urn:any-other"];

/** Names in `{namespace}local` form without the first brace, with those of the substitution group. */
function namesOf({ element }) {
  return [element, ...membersOf(element)].map((one) => `${namespaceOf(one)}}${one.name}`);
}

/** All that may stand for an element: the members of its substitution group, and of theirs. */
export function membersOf(element) {
  return element.global ? element.members.flatMap((member) => [member, ...membersOf(member)]) : [];
}

/** Whether a wildcard takes names of a namespace. */
export function takes({ namespace = "##any", document }, wanted) {
  return namespace.split(" ").some((word) => {
    if (word === "##any") return true;
    if (word === "##other") return wanted !== document.target && wanted !== "";
    if (word === "##local") return wanted === "";
    return wanted === (word === "##targetNamespace" ? document.target : word);
  });
}

function isConsistent(positions) {
  const declared = new Map();
  for (const { particle } of positions) {
    if (particle.kind === "any") continue;
    for (const element of [particle.element, ...membersOf(particle.element)]) {
      const name = `${namespaceOf(element)}}${element.name}`;
      const other = declared.get(name) ?? element;
      if (other !== element && (other.type !== element.type || !isNamed(element.type))) return false;
      declared.set(name, element);
    }
  }
  return true;
}
