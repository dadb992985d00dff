import { decodeCharacterReference } from "./character-reference.ts";
import type { Cursor } from "./cursor.ts";
import type { Declarations, Entity, InternalEntity, OpenEntities } from "./entities.ts";
import { clipped, describe, failLimit, failProduction, quoted } from "./faults.ts";
import { scanName } from "./names.ts";

const semicolon = 0x3b;
const hash = 0x23;

/**
 * Production 67, Reference, at the `&` at `start`. Returns the characters, or the entity that is to be entered, and
 * leaves {@link Cursor.position} after the semicolon; undefined after a fault.
 */
export function decodeReference(
  cursor: Cursor,
  start: number,
  inAttribute: boolean,
): string | InternalEntity | undefined {
  const { source } = cursor;
  let i = start + 1;
  if (source.charCodeAt(i) === hash) return decodeCharacterReference(cursor, start);
  i = scanName(source, i);
  if (i === start + 1 || source.charCodeAt(i) !== semicolon) {
    failProduction(
      cursor,
      start,
      describe(cursor, i),
      i === start + 1 ? "a name" : "';'",
      "An '&' begins no reference here: the character itself is written &amp;.",
    );
    return undefined;
  }
  cursor.position = i + 1;
  const name = source.slice(start + 1, i);
  switch (name) {
    case "amp":
      return "&";
    case "lt":
      return "<";
    case "gt":
      return ">";
    case "quot":
      return '"';
    case "apos":
      return "'";
    default:
      return findEntity(cursor, name, start, inAttribute);
  }
}

/** The entity that a reference at `start` names, which must have replacement text; undefined after a fault. */
function findEntity(cursor: Cursor, name: string, start: number, inAttribute: boolean): InternalEntity | undefined {
  const { declarations } = cursor;
  const entity = declarations?.entities.get(name);
  if (entity?.kind === "internal") return entity;
  const [code, message] = whyNoText(quoted(name), entity, declarations, inAttribute);
  cursor.fail(code, start, { entity: clipped(name) }, message);
  return undefined;
}

/** Why a reference to an entity, if there is one, stands for no text. */
function whyNoText(
  name: string,
  entity: Entity | undefined,
  declarations: Declarations | undefined,
  inAttribute: boolean,
): [code: string, message: string] {
  if (declarations === undefined) {
    return [
      "wfc-entdeclared",
      `The entity ${name} is not declared: without a document type declaration there are amp, lt, gt, quot and apos only.`,
    ];
  }
  if (entity === undefined) {
    if (declarations.complete) return ["wfc-entdeclared", `The entity ${name} is not declared.`];
    return [
      "entity-not-read",
      `The entity ${name} is not declared in the internal subset, and no other declarations are read.`,
    ];
  }
  if (entity.kind === "unparsed") {
    return [
      "wfc-textent",
      `The entity ${name} is an unparsed one: it can be named in an attribute value, but not referred to.`,
    ];
  }
  if (inAttribute) {
    return ["wfc-NoExternalRefs", `An attribute value refers to the external entity ${name}, which is not allowed.`];
  }
  return ["entity-not-read", `The entity ${name} is an external one: nothing outside the document is read.`];
}

/**
 * Goes on at the start of an entity's replacement text; the reference is at `start`, and {@link Cursor.position} after it.
 * Returns false after a fault.
 */
export function enterEntity(cursor: Cursor, entity: InternalEntity, start: number, floor: number): boolean {
  // There are declarations, since one of them was found.
  const openEntities = cursor.openEntities as OpenEntities;
  if (openEntities.has(entity)) {
    cursor.fail(
      "wfc-norecursion",
      start,
      { entity: clipped(entity.name) },
      `The entity ${quoted(entity.name)} contains a reference to itself, directly or through others.`,
    );
    return false;
  }
  const broken = openEntities.enter(entity, cursor.source, cursor.position, cursor.floor);
  if (broken !== undefined) {
    failLimit(cursor, broken.code, start, broken.measure, broken.found, broken.limit);
    return false;
  }
  if (cursor.reference < 0) {
    cursor.reference = start;
    cursor.referenceEnd = cursor.position;
  }
  cursor.source = entity.text;
  cursor.position = 0;
  cursor.floor = floor;
  return true;
}

/** Goes on after the reference to the innermost entity. */
export function leaveEntity(cursor: Cursor): void {
  const left = cursor.openEntities?.leave();
  if (left === undefined) return;
  cursor.source = left.source;
  cursor.position = left.position;
  cursor.floor = left.floor;
  if (cursor.openEntities?.depth === 0) cursor.reference = -1;
}
