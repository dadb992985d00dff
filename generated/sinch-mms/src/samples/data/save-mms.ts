// Generated from schema/sinch-mms/save-mms.xsd by schemawright. Do not edit.
import type { SamplePlan } from "@schemawright/runtime/samples";

export const ELEMENTS_OF_SAVE_MMS: SamplePlan["elements"] = {
  "SaveMmsFailure/error-info": {"name":"error-info","value":"ReceivedText"},
  "SaveMmsFailure/error-code": {"name":"error-code","value":"ReceivedErrorCode"},
  "SaveMmsFailure/status": {"name":"status","value":"FailureStatus"},
  "SaveMmsSuccess/mms-id": {"name":"mms-id","value":"ReceivedId"},
  "SaveMmsSuccess/status": {"name":"status","value":"SuccessStatus"},
  "response~2": {"name":"response","type":"SaveMmsResponse"},
  "SaveMmsResponse/status": {"name":"status","value":"ResponseStatus"},
  "request~2": {"name":"request","type":"SaveMmsRequest"},
  "SaveMmsRequest/disable-fallback-sms-link": {"name":"disable-fallback-sms-link","value":"Flag"},
  "SaveMmsRequest/disable-fallback-sms": {"name":"disable-fallback-sms","value":"Flag"},
  "SaveMmsRequest/fallback-sms-link-expiration": {"name":"fallback-sms-link-expiration","value":"ExpirationDate"},
  "SaveMmsRequest/fallback-sms-text": {"name":"fallback-sms-text","value":"xs:string"},
  "SaveMmsRequest/slide": {"name":"slide","type":"Slide"},
  "SaveMmsRequest/message-subject": {"name":"message-subject","value":"Subject"},
  "SaveMmsRequest/name": {"name":"name","value":"ContentName"},
  "SaveMmsRequest/api-key": {"name":"api-key","value":"ApiKey"},
  "SaveMmsRequest/action": {"name":"action","value":"SaveMmsAction"},
};

export const TYPES_OF_SAVE_MMS: SamplePlan["types"] = {
  SaveMmsFailure: {"name":"{}SaveMmsFailure","content":{"all":[{"element":"SaveMmsFailure/status"},{"min":0,"element":"SaveMmsFailure/error-code"},{"min":0,"element":"SaveMmsFailure/error-info"}]}},
  SaveMmsSuccess: {"name":"{}SaveMmsSuccess","content":{"all":[{"element":"SaveMmsSuccess/status"},{"min":0,"element":"SaveMmsSuccess/mms-id"}]}},
  SaveMmsResponse: {"name":"{}SaveMmsResponse","content":{"element":"SaveMmsResponse/status"},"cases":["SaveMmsSuccess","SaveMmsFailure"]},
  SaveMmsRequest: {"name":"{}SaveMmsRequest","content":{"all":[{"element":"SaveMmsRequest/action"},{"element":"SaveMmsRequest/api-key"},{"element":"SaveMmsRequest/name"},{"min":0,"element":"SaveMmsRequest/message-subject"},{"max":8,"element":"SaveMmsRequest/slide"},{"min":0,"element":"SaveMmsRequest/fallback-sms-text"},{"min":0,"element":"SaveMmsRequest/fallback-sms-link-expiration"},{"min":0,"element":"SaveMmsRequest/disable-fallback-sms"},{"min":0,"element":"SaveMmsRequest/disable-fallback-sms-link"}]}},
};

export const VALUES_OF_SAVE_MMS: SamplePlan["values"] = {
  SaveMmsAction: {"base":"token","enumeration":["saveMMS"],"minLength":1},
};
