import { CONTENT } from "./content.js";
import { DECLARATIONS } from "./declarations.js";
import { VALUES } from "./values.js";

/**
 * Why Xerces differs. Each reason has the clause of the recommendation that shows what is right, `fits`, which says of a
 * difference whether it may be one of these, and one of `same`, `taken` and `without`, which shows that it is.
 */
export const REASONS = [...DECLARATIONS, ...VALUES, ...CONTENT];
