/** How schema documents are named in a package, so that it is the same wherever the repository stands. */
export interface DocumentNames {
  /** How a document is shown: `schema/orders/order.xsd`. */
  shown(document: string): string;
  /** Its path from the folder that the contract's and all documents have in common: `orders/order.xsd`. */
  path(document: string): string;
  /** Path of its modules: `orders/order`. */
  module(document: string): string;
}

/**
 * Names the documents of a contract.
 * @param folder location of the contract's folder
 * @param folderName how that folder is shown
 * @param documents locations of all schema documents
 */
export function documentNames(folder: string, folderName: string, documents: readonly string[]): DocumentNames {
  const common = documents.filter((one) => isBeside(one, folder)).reduce(commonFolder, folder);
  // What is elsewhere, `https://example.org/a.xsd`, has a folder of its own: `https/example.org/a.xsd`.
  const path = (document: string): string =>
    isBeside(document, folder) ? relativePath(common, document) : document.replace(/:?\/+/g, "/").replace(/^\//, "");
  return {
    path,
    // Asked for every component: a few documents, thousands of times each.
    shown: remembered((document) =>
      isBeside(document, folder) ? normalise(`${folderName}/${relativePath(folder, document)}`) : document,
    ),
    module: remembered((document) =>
      path(document)
        .replace(/\.xsd$/i, "")
        .replace(/[^A-Za-z0-9/_-]+/g, "-"),
    ),
  };
}

function remembered(name: (document: string) => string): (document: string) => string {
  const known = new Map<string, string>();
  return (document) => {
    const found = known.get(document) ?? name(document);
    known.set(document, found);
    return found;
  };
}

/** Whether a path leads from a folder to a document: both are paths of files, or of one site. */
function isBeside(document: string, folder: string): boolean {
  return originOf(document) === originOf(folder);
}

function originOf(location: string): string {
  return /^[a-z][a-z0-9+.-]+:\/\/[^/]*|^[A-Za-z]:|^\//i.exec(location)?.[0] ?? "";
}

/** The deepest folder that holds a folder and a document. */
function commonFolder(folder: string, document: string): string {
  const one = folder.split("/");
  const other = document.split("/").slice(0, -1);
  const differs = one.findIndex((step, i) => step !== other[i]);
  return differs < 0 ? folder : one.slice(0, differs).join("/");
}

function relativePath(folder: string, document: string): string {
  const common = commonFolder(folder, document);
  const up = folder.slice(common.length).split("/").length - 1;
  return "../".repeat(up) + document.slice(common.length + 1);
}

/** Without `a/..` in it. */
function normalise(path: string): string {
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === ".." && steps.length > 0 && steps.at(-1) !== ".." && steps.at(-1) !== ".") steps.pop();
    else steps.push(step);
  }
  return steps.join("/");
}
