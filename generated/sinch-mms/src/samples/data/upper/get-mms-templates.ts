// Generated from schema/sinch-mms/upper/get-mms-templates.xsd by schemawright. Do not edit.
import type { SamplePlan } from "@schemawright/runtime/samples";

export const ELEMENTS_OF_UPPER_GET_MMS_TEMPLATES: SamplePlan["elements"] = {
  "UpperGetMmsTemplatesFailure/ERRORINFO": {"name":"ERRORINFO","value":"ReceivedText"},
  "UpperGetMmsTemplatesFailure/ERRORCODE": {"name":"ERRORCODE","value":"ReceivedErrorCode"},
  "UpperGetMmsTemplatesFailure/STATUS": {"name":"STATUS","value":"FailureStatus"},
  "UpperGetMmsTemplatesSuccess/MMS_TEMPLATE": {"name":"MMS_TEMPLATE","type":"UpperMmsTemplate"},
  "UpperMmsTemplate/SIZE": {"name":"SIZE","value":"Count"},
  "UpperMmsTemplate/TOTAL_SLIDES": {"name":"TOTAL_SLIDES","value":"Count"},
  "UpperMmsTemplate/DATE_CREATED": {"name":"DATE_CREATED","value":"Timestamp"},
  "UpperMmsTemplate/SUBJECT": {"name":"SUBJECT","value":"ReceivedText"},
  "UpperMmsTemplate/NAME": {"name":"NAME","value":"ReceivedText"},
  "UpperMmsTemplate/MMSID": {"name":"MMSID","value":"ReceivedId"},
  "UpperGetMmsTemplatesSuccess/TOTAL_RESULTS": {"name":"TOTAL_RESULTS","value":"Count"},
  "UpperGetMmsTemplatesSuccess/ITEMS_PER_PAGE": {"name":"ITEMS_PER_PAGE","value":"Count"},
  "UpperGetMmsTemplatesSuccess/PAGE_NUMBER": {"name":"PAGE_NUMBER","value":"Count"},
  "UpperGetMmsTemplatesSuccess/START_DATE": {"name":"START_DATE","value":"Timestamp"},
  "UpperGetMmsTemplatesSuccess/STATUS": {"name":"STATUS","value":"SuccessStatus"},
  "UpperGetMmsTemplatesResponse/STATUS": {"name":"STATUS","value":"ResponseStatus"},
  "REQUEST~5": {"name":"REQUEST","type":"LegacyGetMmsTemplatesRequest"},
  "LegacyGetMmsTemplatesRequest/ITEMS_PER_PAGE": {"name":"ITEMS_PER_PAGE","value":"PositiveCount"},
  "LegacyGetMmsTemplatesRequest/PAGE_NUMBER": {"name":"PAGE_NUMBER","value":"PositiveCount"},
  "LegacyGetMmsTemplatesRequest/START_DATE": {"name":"START_DATE","value":"ZonedDateTime"},
  "LegacyGetMmsTemplatesRequest/API_KEY": {"name":"API_KEY","value":"ApiKey"},
  "LegacyGetMmsTemplatesRequest/ACTION": {"name":"ACTION","value":"LegacyGetMmsTemplatesAction"},
};

export const TYPES_OF_UPPER_GET_MMS_TEMPLATES: SamplePlan["types"] = {
  UpperGetMmsTemplatesResponse: {"name":"{}UpperGetMmsTemplatesResponse","content":{"element":"UpperGetMmsTemplatesResponse/STATUS"},"cases":["UpperGetMmsTemplatesSuccess","UpperGetMmsTemplatesFailure"]},
  UpperGetMmsTemplatesFailure: {"name":"{}UpperGetMmsTemplatesFailure","content":{"all":[{"element":"UpperGetMmsTemplatesFailure/STATUS"},{"min":0,"element":"UpperGetMmsTemplatesFailure/ERRORCODE"},{"min":0,"element":"UpperGetMmsTemplatesFailure/ERRORINFO"}]}},
  UpperGetMmsTemplatesSuccess: {"name":"{}UpperGetMmsTemplatesSuccess","content":{"all":[{"element":"UpperGetMmsTemplatesSuccess/STATUS"},{"min":0,"element":"UpperGetMmsTemplatesSuccess/START_DATE"},{"min":0,"element":"UpperGetMmsTemplatesSuccess/PAGE_NUMBER"},{"min":0,"element":"UpperGetMmsTemplatesSuccess/ITEMS_PER_PAGE"},{"min":0,"element":"UpperGetMmsTemplatesSuccess/TOTAL_RESULTS"},{"min":0,"max":-1,"element":"UpperGetMmsTemplatesSuccess/MMS_TEMPLATE"}]}},
  UpperMmsTemplate: {"name":"{}UpperMmsTemplate","content":{"all":[{"element":"UpperMmsTemplate/MMSID"},{"min":0,"element":"UpperMmsTemplate/NAME"},{"min":0,"element":"UpperMmsTemplate/SUBJECT"},{"min":0,"element":"UpperMmsTemplate/DATE_CREATED"},{"min":0,"element":"UpperMmsTemplate/TOTAL_SLIDES"},{"min":0,"element":"UpperMmsTemplate/SIZE"}]}},
  LegacyGetMmsTemplatesRequest: {"name":"{}LegacyGetMmsTemplatesRequest","content":{"all":[{"element":"LegacyGetMmsTemplatesRequest/ACTION"},{"element":"LegacyGetMmsTemplatesRequest/API_KEY"},{"min":0,"element":"LegacyGetMmsTemplatesRequest/START_DATE"},{"min":0,"element":"LegacyGetMmsTemplatesRequest/PAGE_NUMBER"},{"min":0,"element":"LegacyGetMmsTemplatesRequest/ITEMS_PER_PAGE"}]}},
};

export const VALUES_OF_UPPER_GET_MMS_TEMPLATES: SamplePlan["values"] = {
  LegacyGetMmsTemplatesAction: {"base":"token","enumeration":["getMMSTemplates","getmmstemplates","GETMMSTEMPLATES"],"minLength":1},
};
