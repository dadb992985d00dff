// Generated from schema/sinch-mms/get-mms-templates.xsd by schemawright. Do not edit.
import type { SamplePlan } from "@schemawright/runtime/samples";

export const ELEMENTS_OF_GET_MMS_TEMPLATES: SamplePlan["elements"] = {
  "GetMmsTemplatesFailure/error-info": {"name":"error-info","value":"ReceivedText"},
  "GetMmsTemplatesFailure/error-code": {"name":"error-code","value":"ReceivedErrorCode"},
  "GetMmsTemplatesFailure/status": {"name":"status","value":"FailureStatus"},
  "MmsTemplate/mms-size": {"name":"mms-size","value":"Count"},
  "MmsTemplate/total-slides": {"name":"total-slides","value":"Count"},
  "MmsTemplate/date-created": {"name":"date-created","value":"Timestamp"},
  "MmsTemplate/mms-subject": {"name":"mms-subject","value":"ReceivedText"},
  "MmsTemplate/mms-name": {"name":"mms-name","value":"ReceivedText"},
  "MmsTemplate/mms-id": {"name":"mms-id","value":"ReceivedId"},
  "GetMmsTemplatesSuccess/mms-template": {"name":"mms-template","type":"MmsTemplate"},
  "GetMmsTemplatesSuccess/total-results": {"name":"total-results","value":"Count"},
  "GetMmsTemplatesSuccess/items-per-page": {"name":"items-per-page","value":"Count"},
  "GetMmsTemplatesSuccess/page-number": {"name":"page-number","value":"Count"},
  "GetMmsTemplatesSuccess/start-date": {"name":"start-date","value":"Timestamp"},
  "GetMmsTemplatesSuccess/status": {"name":"status","value":"SuccessStatus"},
  "response~5": {"name":"response","type":"GetMmsTemplatesResponse"},
  "GetMmsTemplatesResponse/status": {"name":"status","value":"ResponseStatus"},
  "request~5": {"name":"request","type":"GetMmsTemplatesRequest"},
  "GetMmsTemplatesRequest/items-per-page": {"name":"items-per-page","value":"PositiveCount"},
  "GetMmsTemplatesRequest/page-number": {"name":"page-number","value":"PositiveCount"},
  "GetMmsTemplatesRequest/start-date": {"name":"start-date","value":"ZonedDateTime"},
  "GetMmsTemplatesRequest/api-key": {"name":"api-key","value":"ApiKey"},
  "GetMmsTemplatesRequest/action": {"name":"action","value":"GetMmsTemplatesAction"},
};

export const TYPES_OF_GET_MMS_TEMPLATES: SamplePlan["types"] = {
  GetMmsTemplatesFailure: {"name":"{}GetMmsTemplatesFailure","content":{"all":[{"element":"GetMmsTemplatesFailure/status"},{"min":0,"element":"GetMmsTemplatesFailure/error-code"},{"min":0,"element":"GetMmsTemplatesFailure/error-info"}]}},
  MmsTemplate: {"name":"{}MmsTemplate","content":{"all":[{"element":"MmsTemplate/mms-id"},{"min":0,"element":"MmsTemplate/mms-name"},{"min":0,"element":"MmsTemplate/mms-subject"},{"min":0,"element":"MmsTemplate/date-created"},{"min":0,"element":"MmsTemplate/total-slides"},{"min":0,"element":"MmsTemplate/mms-size"}]}},
  GetMmsTemplatesSuccess: {"name":"{}GetMmsTemplatesSuccess","content":{"all":[{"element":"GetMmsTemplatesSuccess/status"},{"min":0,"element":"GetMmsTemplatesSuccess/start-date"},{"min":0,"element":"GetMmsTemplatesSuccess/page-number"},{"min":0,"element":"GetMmsTemplatesSuccess/items-per-page"},{"min":0,"element":"GetMmsTemplatesSuccess/total-results"},{"min":0,"max":-1,"element":"GetMmsTemplatesSuccess/mms-template"}]}},
  GetMmsTemplatesResponse: {"name":"{}GetMmsTemplatesResponse","content":{"element":"GetMmsTemplatesResponse/status"},"cases":["GetMmsTemplatesSuccess","GetMmsTemplatesFailure"]},
  GetMmsTemplatesRequest: {"name":"{}GetMmsTemplatesRequest","content":{"all":[{"element":"GetMmsTemplatesRequest/action"},{"element":"GetMmsTemplatesRequest/api-key"},{"min":0,"element":"GetMmsTemplatesRequest/start-date"},{"min":0,"element":"GetMmsTemplatesRequest/page-number"},{"min":0,"element":"GetMmsTemplatesRequest/items-per-page"}]}},
};

export const VALUES_OF_GET_MMS_TEMPLATES: SamplePlan["values"] = {
  GetMmsTemplatesAction: {"base":"token","enumeration":["getMMSTemplates"],"minLength":1},
};
