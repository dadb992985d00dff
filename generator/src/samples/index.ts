export { createSamplePlanner, type SamplePlanInput, type SamplePlanner } from "./sample-plan.ts";
