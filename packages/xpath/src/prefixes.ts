/** What the names of what is put around an expression begin with: not known in its own scope. */
export interface OwnPrefixes {
  /** Of the built-in datatypes. */
  readonly types: string;
  /** Of functions. */
  readonly functions: string;
}

/** Chooses prefixes that are not bound. */
export function ownPrefixes(namespaces: Readonly<Record<string, string>>): OwnPrefixes {
  const unused = (wanted: string): string => {
    let prefix = wanted;
    while (Object.hasOwn(namespaces, prefix)) prefix += "_";
    return prefix;
  };
  return { types: unused("types"), functions: unused("functions") };
}
