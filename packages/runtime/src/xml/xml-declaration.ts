import { isSpace } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import { clipped, failProduction, quoted } from "./faults.ts";
import { refuse, requireText, takeQuoted, takeSpace } from "./take.ts";
import { skipSpace } from "./white-space.ts";

/**
 * Takes the XML declaration, production 23, XMLDecl, if it stands at hand.
 * @returns whether it says standalone="yes"; undefined after a fault
 */
export function takeXmlDeclaration(cursor: Cursor): boolean | undefined {
  const { source, position } = cursor;
  if (!source.startsWith("<?xml", position) || !isSpace(source.charCodeAt(position + 5))) return false;
  cursor.position += 5;
  const version = takePseudoAttribute(cursor, "version", /^1\.[0-9]+$/, "1.0");
  if (version === undefined && cursor.failure === undefined) {
    takeSpace(cursor);
    refuse(cursor, "version in the XML declaration");
  }
  if (cursor.failure !== undefined) return undefined;
  takePseudoAttribute(cursor, "encoding", /^[A-Za-z][A-Za-z0-9._-]*$/, "an encoding name such as UTF-8");
  if (cursor.failure !== undefined) return undefined;
  const standalone = takePseudoAttribute(cursor, "standalone", /^(?:yes|no)$/, "yes or no");
  if (cursor.failure !== undefined) return undefined;
  takeSpace(cursor);
  return requireText(cursor, "?>", "'?>' at the end of the XML declaration") ? standalone === "yes" : undefined;
}

/**
 * White space, `name`, Eq and a value in quotation marks that matches a pattern. Returns undefined without a fault, and
 * takes nothing, if `name` does not stand there; undefined after a fault if the rest is wrong.
 */
function takePseudoAttribute(cursor: Cursor, name: string, pattern: RegExp, wanted: string): string | undefined {
  const { source, position } = cursor;
  const start = skipSpace(source, position);
  if (start === position || !source.startsWith(name, start)) return undefined;
  cursor.position = start + name.length;
  takeSpace(cursor);
  if (!requireText(cursor, "=", `'=' after ${name}`)) return undefined;
  takeSpace(cursor);
  const valueStart = cursor.position + 1;
  const value = takeQuoted(cursor, `a value in quotation marks for ${name}`);
  if (value !== undefined && !pattern.test(value)) {
    const message = `The XML declaration says ${name}=${quoted(value)} where ${wanted} was wanted.`;
    failProduction(cursor, valueStart, clipped(value), wanted, message);
  }
  return value;
}
