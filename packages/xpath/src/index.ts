export { createXPathEvaluator } from "./evaluator.ts";
