import { loadJsonSchema, type Resolver, type Schema } from "@schemawright/json-schema";
import type { Binding } from "../../binding/model.ts";
import { metaSchema } from "../meta-schemas.ts";
import { compareForms, type FormDifference } from "./compare-forms.ts";
import { jsonForm } from "./json-form.ts";
import { xmlForm } from "./xml-form.ts";

/** A JSON Schema of a contract with how it differs from the XML messages that it is the JSON form of. */
export interface ComparedForms {
  readonly name: string;
  readonly differences: readonly FormDifference[];
  /** Reasons of differences that the contract knows, by their keys. */
  readonly known: Readonly<Record<string, string>>;
}

/**
 * Compares the two forms of every message that a contract authors in both.
 * @param folder location of the contract's folder
 * @param folderName how it is named for people
 */
export function compareMessageForms(
  binding: Binding,
  folder: string,
  folderName: string,
  resolver: Resolver,
): readonly ComparedForms[] {
  return binding.contract.json.flatMap(({ name, schema, messages, differences: known }): ComparedForms[] => {
    const bound = binding.messages.filter((message) => messages.includes(message.name));
    const location = resolver.resolve(schema, `${folder}/contract.json`);
    const { schemas } = loadJsonSchema(location, { resolver, wellKnown: metaSchema });
    if (bound.length === 0 || schemas === undefined) return [];
    const place = ({ location: { document, line, column } }: Schema): string => {
      const file = document.startsWith(`${folder}/`) ? `${folderName}${document.slice(folder.length)}` : document;
      return `${file}:${line}:${column}`;
    };
    return [{ name, known, differences: compareForms(xmlForm(bound), jsonForm(schemas.root, place)) }];
  });
}
