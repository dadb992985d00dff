export { expressionParts } from "./expression-parts.ts";
export { createSamplePlanner, type SamplePlanInput, type SamplePlanner } from "./sample-plan.ts";
