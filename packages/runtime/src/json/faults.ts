/** What a standalone validator says of one keyword that does not hold: an error object of Ajv. */
export interface KeywordFault {
  readonly keyword: string;
  /** JSON Pointer of the value. */
  readonly instancePath: string;
  /** Where the keyword stands in the schema that was compiled. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Name of the property whose name is at fault, where `propertyNames` asked. */
  readonly propertyName?: string;
}

/** A fault with the faults of its alternatives, where it is one of `anyOf` or `oneOf`. */
export interface FaultTree {
  readonly fault: KeywordFault;
  readonly branches: readonly (readonly FaultTree[])[];
}

/**
 * Puts the faults of alternatives under the fault that says that none matched. A validator lists them before it, and
 * says in `sizes` how many each alternative had.
 */
export function growTrees(faults: readonly KeywordFault[]): readonly FaultTree[] {
  const trees: Counted[] = [];
  for (const fault of faults) {
    const sizes = fault.params["sizes"];
    const branches: Counted[][] = [];
    let count = 1;
    if (Array.isArray(sizes)) {
      for (const size of [...(sizes as number[])].reverse()) {
        const branch: Counted[] = [];
        for (let left = size; left > 0; ) {
          const tree = trees.pop();
          if (tree === undefined) break;
          branch.unshift(tree);
          left -= tree.count;
        }
        branches.unshift(branch);
        count += size;
      }
    }
    trees.push({ fault, branches, count });
  }
  return trees;
}

/** A tree with the number of faults in it. */
interface Counted extends FaultTree {
  readonly count: number;
}

/**
 * The faults worth telling a person. Where just one alternative is meant, because the others are of another type or
 * have another tag, its faults are told in place of that of the union. Faults that only sum up others are left out.
 */
export function tellableFaults(trees: readonly FaultTree[]): readonly FaultTree[] {
  return trees.flatMap((tree): readonly FaultTree[] => {
    if (tree.fault.keyword === "if" || tree.fault.propertyName !== undefined) return [];
    if (Array.isArray(tree.fault.params["passing"])) return [tree];
    const meant = tree.branches.filter((branch) => branch.length > 0 && !isForeign(branch, tree.fault.instancePath));
    const only = meant[0];
    return only !== undefined && meant.length === 1 ? tellableFaults(only) : [tree];
  });
}

/** Whether an alternative is another one than the value at `path` means. */
function isForeign(branch: readonly FaultTree[], path: string): boolean {
  return branch.some(({ fault, branches }) => {
    const { keyword, instancePath } = fault;
    if (branches.length > 0) return instancePath === path && branches.every((one) => isForeign(one, path));
    if (instancePath === path) return keyword === "type" || keyword === "const" || keyword === "enum";
    const isTag = keyword === "const" || keyword === "enum";
    return isTag && instancePath.lastIndexOf("/") === path.length && instancePath.startsWith(path);
  });
}
