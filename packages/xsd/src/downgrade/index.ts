export { type DowngradedSchema, downgradeSchema } from "./downgrade-schema.ts";
export type { Loss, LossKind } from "./loss.ts";
