// Generated from schema/sinch-mms/response-status.xsd by schemawright. Do not edit.
import type { SamplePlan } from "@schemawright/runtime/samples";

export const VALUES_OF_RESPONSE_STATUS: SamplePlan["values"] = {
  FailureStatus: {"base":"token","enumeration":["Failure"]},
  SuccessStatus: {"base":"token","enumeration":["Success"]},
  ResponseStatus: {"base":"token","enumeration":["Success","Failure"]},
};
