import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { downgradeSchema, type Loss, type Schema } from "@schemawright/xsd";
import { commonFolder } from "../files/common-folder.ts";

/** The XSD 1.0 form of a schema, as files of their own. */
export interface DerivedForm {
  readonly schema: Schema;
  readonly losses: readonly Loss[];
  /** Its entry document; absolute. */
  readonly file: string;
}

/** Writes the 1.0 form of a schema into a new folder in `folder`. */
export function writeDerivedForm(schema: Schema, folder: string): DerivedForm {
  const { documents, losses } = downgradeSchema(schema);
  const root = mkdtempSync(join(folder, "form-"));
  const top = commonFolder(documents.map(({ location }) => location));
  const place = (location: string): string => join(root, relative(top, location));
  for (const { location, text } of documents) {
    mkdirSync(dirname(place(location)), { recursive: true });
    writeFileSync(place(location), text);
  }
  return { schema, losses, file: place(schema.document) };
}
