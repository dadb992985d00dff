import { compileJsonSchema } from "@schemawright/generator";
import { DRAFTS, readGroups, readRemote } from "./suite.js";

/**
 * Runs every test of the suite through the validator that the generator emits for its schema.
 * @returns one result a test: its id, whether it is required, and how the validator differs from the suite, if it does
 */
export function runSuite(suite) {
  return DRAFTS.flatMap((draft) => readGroups(suite, draft).flatMap((group) => runGroup(suite, draft, group)));
}

function runGroup(suite, { folder, version }, { file, optional, description, schema, tests }) {
  const location = "/suite/schema.json";
  const text = JSON.stringify(schema, undefined, 2);
  const resolver = {
    read: (at) => (at === location ? text : readRemote(suite, at)),
    resolve: (reference) => reference,
  };
  let compiled;
  let thrown;
  try {
    compiled = compileJsonSchema(location, { resolver, version });
  } catch (error) {
    thrown = `compiling throws: ${error.message}`;
  }
  return tests.map((test) => {
    const id = `${folder}/${file}: ${description}: ${test.description}`;
    return { id, version, file, optional, problem: thrown ?? problemOf(compiled, test) };
  });
}

/** Both ways are asked: the value, and its text. An issue has to have words, and a place in the schema. */
function problemOf(compiled, { data, valid }) {
  if (!compiled.ok) return `the schema is refused: ${compiled.issues.map(({ message }) => message).join("; ")}`;
  const judged = [compiled.validate(data), compiled.read(JSON.stringify(data))];
  const dumb = judged.flatMap(({ issues }) => issues).find(isDumb);
  if (dumb !== undefined) return `an issue says too little: ${JSON.stringify(dumb)}`;
  const wrong = judged.find(({ ok }) => ok !== valid);
  if (wrong === undefined) return undefined;
  return wrong.ok ? "accepted" : `refused: ${wrong.issues.map(({ message }) => message).join("; ")}`;
}

function isDumb({ code, message, schemaLocation }) {
  return message === code || message.includes("?") || message.includes("undefined") || schemaLocation === undefined;
}
