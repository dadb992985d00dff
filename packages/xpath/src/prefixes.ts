import type { AssertionTest } from "@schemawright/generator";

/** What the names of what is put around an expression begin with: not known in its own scope. */
export interface OwnPrefixes {
  /** Of the built-in datatypes. */
  readonly types: string;
  /** Of functions. */
  readonly functions: string;
  /** Of variables, which can have no namespace where they are declared. */
  readonly variables: string;
}

/** Chooses prefixes that the expression does not have. */
export function ownPrefixes({ expression, namespaceBindings }: AssertionTest): OwnPrefixes {
  const unused = (wanted: string): string => {
    let prefix = wanted;
    while (Object.hasOwn(namespaceBindings, prefix)) prefix += "_";
    return prefix;
  };
  let variables = "own-";
  while (expression.includes(variables)) variables += "-";
  return { types: unused("types"), functions: unused("functions"), variables };
}
