// Generated from schema/sinch-mms/upper/delete-mms-id.xsd by schemawright. Do not edit.
import type { SamplePlan } from "@schemawright/runtime/samples";

export const ELEMENTS_OF_UPPER_DELETE_MMS_ID: SamplePlan["elements"] = {
  "UpperDeleteMmsIdFailure/ERRORINFO": {"name":"ERRORINFO","value":"ReceivedText"},
  "UpperDeleteMmsIdFailure/ERRORCODE": {"name":"ERRORCODE","value":"ReceivedErrorCode"},
  "UpperDeleteMmsIdFailure/STATUS": {"name":"STATUS","value":"FailureStatus"},
  "UpperDeleteMmsIdSuccess/MMSID": {"name":"MMSID","value":"ReceivedId"},
  "UpperDeleteMmsIdSuccess/STATUS": {"name":"STATUS","value":"SuccessStatus"},
  "UpperDeleteMmsIdResponse/STATUS": {"name":"STATUS","value":"ResponseStatus"},
  "REQUEST~4": {"name":"REQUEST","type":"LegacyDeleteMmsIdRequest"},
  "LegacyDeleteMmsIdRequest/MMSID": {"name":"MMSID","value":"NumericId"},
  "LegacyDeleteMmsIdRequest/API_KEY": {"name":"API_KEY","value":"ApiKey"},
  "LegacyDeleteMmsIdRequest/ACTION": {"name":"ACTION","value":"LegacyDeleteMmsIdAction"},
};

export const TYPES_OF_UPPER_DELETE_MMS_ID: SamplePlan["types"] = {
  UpperDeleteMmsIdResponse: {"name":"{}UpperDeleteMmsIdResponse","content":{"element":"UpperDeleteMmsIdResponse/STATUS"},"cases":["UpperDeleteMmsIdSuccess","UpperDeleteMmsIdFailure"]},
  UpperDeleteMmsIdFailure: {"name":"{}UpperDeleteMmsIdFailure","content":{"all":[{"element":"UpperDeleteMmsIdFailure/STATUS"},{"min":0,"element":"UpperDeleteMmsIdFailure/ERRORCODE"},{"min":0,"element":"UpperDeleteMmsIdFailure/ERRORINFO"}]}},
  UpperDeleteMmsIdSuccess: {"name":"{}UpperDeleteMmsIdSuccess","content":{"all":[{"element":"UpperDeleteMmsIdSuccess/STATUS"},{"min":0,"element":"UpperDeleteMmsIdSuccess/MMSID"}]}},
  LegacyDeleteMmsIdRequest: {"name":"{}LegacyDeleteMmsIdRequest","content":{"all":[{"element":"LegacyDeleteMmsIdRequest/ACTION"},{"element":"LegacyDeleteMmsIdRequest/API_KEY"},{"element":"LegacyDeleteMmsIdRequest/MMSID"}]}},
};

export const VALUES_OF_UPPER_DELETE_MMS_ID: SamplePlan["values"] = {
  LegacyDeleteMmsIdAction: {"base":"token","enumeration":["deleteMMSID","deletemmsid","DELETEMMSID"],"minLength":1},
};
