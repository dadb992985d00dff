// Generated from schema/sinch-mms/delete-mms-id.xsd by schemawright. Do not edit.
import type { SamplePlan } from "@schemawright/runtime/samples";

export const ELEMENTS_OF_DELETE_MMS_ID: SamplePlan["elements"] = {
  "DeleteMmsIdFailure/error-info": {"name":"error-info","value":"ReceivedText"},
  "DeleteMmsIdFailure/error-code": {"name":"error-code","value":"ReceivedErrorCode"},
  "DeleteMmsIdFailure/status": {"name":"status","value":"FailureStatus"},
  "DeleteMmsIdSuccess/mms-id": {"name":"mms-id","value":"ReceivedId"},
  "DeleteMmsIdSuccess/status": {"name":"status","value":"SuccessStatus"},
  "response~4": {"name":"response","type":"DeleteMmsIdResponse"},
  "DeleteMmsIdResponse/status": {"name":"status","value":"ResponseStatus"},
  "request~4": {"name":"request","type":"DeleteMmsIdRequest"},
  "DeleteMmsIdRequest/mms-id": {"name":"mms-id","value":"NumericId"},
  "DeleteMmsIdRequest/api-key": {"name":"api-key","value":"ApiKey"},
  "DeleteMmsIdRequest/action": {"name":"action","value":"DeleteMmsIdAction"},
};

export const TYPES_OF_DELETE_MMS_ID: SamplePlan["types"] = {
  DeleteMmsIdFailure: {"name":"{}DeleteMmsIdFailure","content":{"all":[{"element":"DeleteMmsIdFailure/status"},{"min":0,"element":"DeleteMmsIdFailure/error-code"},{"min":0,"element":"DeleteMmsIdFailure/error-info"}]}},
  DeleteMmsIdSuccess: {"name":"{}DeleteMmsIdSuccess","content":{"all":[{"element":"DeleteMmsIdSuccess/status"},{"min":0,"element":"DeleteMmsIdSuccess/mms-id"}]}},
  DeleteMmsIdResponse: {"name":"{}DeleteMmsIdResponse","content":{"element":"DeleteMmsIdResponse/status"},"cases":["DeleteMmsIdSuccess","DeleteMmsIdFailure"]},
  DeleteMmsIdRequest: {"name":"{}DeleteMmsIdRequest","content":{"all":[{"element":"DeleteMmsIdRequest/action"},{"element":"DeleteMmsIdRequest/api-key"},{"element":"DeleteMmsIdRequest/mms-id"}]}},
};

export const VALUES_OF_DELETE_MMS_ID: SamplePlan["values"] = {
  DeleteMmsIdAction: {"base":"token","enumeration":["deleteMMSID"],"minLength":1},
};
