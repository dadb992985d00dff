import type { Attribute, AttributeList } from "./attribute-list.ts";
import type { Cursor } from "./cursor.ts";
import type { NamespaceScope } from "./namespace-scope.ts";
import type { XmlScanner } from "./scanner.ts";

/**
 * A second scanner at the same place of the same document, which moves on its own: for looking ahead. Takes time and
 * memory in proportion to the open elements and namespace declarations, not to the document.
 */
export function forkScanner(scanner: XmlScanner): XmlScanner {
  const fork = scanner.another();
  copyPlace(scanner, fork);
  copyDeclarations(scanner.scope, fork.scope);
  fork.token = scanner.token;
  fork.depth = scanner.depth;
  fork.elementNumber = scanner.elementNumber;
  fork.qualifiedName = scanner.qualifiedName;
  fork.prefix = scanner.prefix;
  fork.localName = scanner.localName;
  fork.namespace = scanner.namespace;
  fork.isWhiteSpace = scanner.isWhiteSpace;
  fork.offset = scanner.offset;
  fork.end = scanner.end;
  fork.attributeCount = scanner.attributeCount;
  fork.textStart = scanner.textStart;
  fork.textEnd = scanner.textEnd;
  fork.textHasCarriageReturn = scanner.textHasCarriageReturn;
  fork.textValue = scanner.textValue;
  fork.endIsDue = scanner.endIsDue;
  fork.leaveIsDue = scanner.leaveIsDue;
  for (let depth = 1; depth <= scanner.depth; depth++) {
    Object.assign(fork.openElements.at(depth), scanner.openElements.at(depth));
  }
  if (scanner.attributeCount > 0) copyAttributes(scanner.attributes, fork.attributes);
  return fork;
}

/** Entities are counted separately from here on. */
function copyPlace(from: Cursor, to: Cursor): void {
  to.failure = from.failure;
  to.source = from.source;
  to.position = from.position;
  to.declarations = from.declarations;
  to.openEntities = from.openEntities?.copy();
  to.reference = from.reference;
  to.referenceEnd = from.referenceEnd;
  to.floor = from.floor;
}

function copyDeclarations(from: NamespaceScope, to: NamespaceScope): void {
  for (let i = 0; i < from.size; i++) to.declare(from.prefixes[i] as string, from.namespaces[i] as string);
}

function copyAttributes(from: AttributeList, to: AttributeList): void {
  to.count = from.count;
  for (let i = 0; i < from.count; i++) to.entries[i] = { ...(from.entries[i] as Attribute) };
}
