import type { GeneralReader, Registry } from "../codegen/handles.ts";
import { readDocument, validateDocument } from "../codegen/messages/document.ts";
import { type MessageDefinition, readMessage } from "../codegen/messages/message.ts";
import { readSimple } from "../codegen/read/simple-content.ts";
import type { ReadableDatatype } from "../codegen/values/datatype.ts";
import type { Result } from "../issues/issue.ts";
import type { TypedElement } from "../xml/typed-element.ts";
import type { Root } from "./build-tree.ts";
import { documentSubject, type MadeDocument } from "./documents.ts";
import type { SamplePlan } from "./plan.ts";
import { type Sampler, samplerOf } from "./sampler.ts";
import { writeTree } from "./tree.ts";

/** What a sampler of XML documents is made of. The plan is asked for when it is needed first. */
export interface SamplerDefinition<T> {
  readonly name: string;
  readonly plan: () => SamplePlan;
  readonly root: Root;
  readonly read: (document: string) => Result<T>;
}

/** Makes a sampler of XML documents. */
export function createSampler<T>({ name, plan, root, read }: SamplerDefinition<T>): Sampler<T> {
  const pretty = ({ tree }: MadeDocument): string => writeTree(tree, true);
  return samplerOf(name, () => documentSubject(name, plan(), root, read), pretty);
}

/**
 * A sampler of a message, by the key of its root element.
 * @param validate what is also to accept the value, so that it can be written
 */
export function messageSampler<T>(
  plan: SamplePlan,
  element: string,
  definition: MessageDefinition<T>,
  validate: (value: unknown) => Result<T>,
): Sampler<T> {
  const read = (document: string) => alsoValidated(readMessage(definition, document), validate);
  return createSampler({ name: definition.name, plan: () => plan, root: { element }, read });
}

function alsoValidated<T>(result: Result<T>, validate: (value: unknown) => Result<T>): Result<T> {
  if (!result.ok) return result;
  const validated = validate(result.value);
  return validated.ok ? result : validated;
}

/** A sampler of a complex type, by its key: of the content of a root that is called by the type's name. */
export function typeSampler<T>(
  plan: SamplePlan,
  name: string,
  type: string,
  read: (reader: GeneralReader) => T | undefined,
  registry?: () => Registry,
): Sampler<T> {
  const forms = [{ namespace: "", root: name, schemaLocation: "", read }];
  const definition: MessageDefinition<T> = { name, forms, errors: {}, ...(registry === undefined ? {} : { registry }) };
  return createSampler({ name, plan: () => plan, root: { type, name }, read: (text) => readMessage(definition, text) });
}

/** A sampler of a simple type, by its key. */
export function valueSampler<T>(
  plan: SamplePlan,
  name: string,
  value: string,
  datatype: ReadableDatatype<T>,
): Sampler<T> {
  const forms = [
    {
      namespace: "",
      root: name,
      schemaLocation: "",
      read: (reader: GeneralReader) => readSimple(reader, datatype) as T | undefined,
    },
  ];
  const definition: MessageDefinition<T> = { name, forms, errors: {} };
  return createSampler({
    name,
    plan: () => plan,
    root: { value, name },
    read: (text) => readMessage(definition, text),
  });
}

/** A sampler of documents with one of some roots. @throws RangeError if there is no root of that name */
export function documentSampler<T extends TypedElement>(
  plan: SamplePlan,
  roots: Readonly<Record<string, string>>,
  root: string,
  registry: () => Registry,
): Sampler<T> {
  const element = Object.hasOwn(roots, root) ? roots[root] : undefined;
  if (element === undefined) {
    throw new RangeError(`No element ${root} is declared globally; there are ${Object.keys(roots).join(", ")}`);
  }
  return createSampler({
    name: root,
    plan: () => plan,
    root: { element },
    read: (text) => alsoValidated(readDocument<T>(registry, text), (value) => validateDocument<T>(registry, value)),
  });
}
