// Generated from schema/sinch-mms/send-mms.xsd by schemawright. Do not edit.
import type { SamplePlan } from "@schemawright/runtime/samples";

export const ELEMENTS_OF_SEND_MMS: SamplePlan["elements"] = {
  "SendMmsFailure/to": {"name":"to","value":"ReceivedNumber"},
  "SendMmsFailure/error-info": {"name":"error-info","value":"ReceivedText"},
  "SendMmsFailure/error-code": {"name":"error-code","value":"ReceivedErrorCode"},
  "SendMmsFailure/status": {"name":"status","value":"FailureStatus"},
  "SendMmsSuccess/status-details": {"name":"status-details","value":"ReceivedText"},
  "SendMmsSuccess/tracking-id": {"name":"tracking-id","value":"TrackingId"},
  "SendMmsSuccess/mms-id": {"name":"mms-id","value":"ReceivedId"},
  "SendMmsSuccess/to": {"name":"to","value":"ReceivedNumber"},
  "SendMmsSuccess/status": {"name":"status","value":"SuccessStatus"},
  response: {"name":"response","type":"SendMmsResponse"},
  "SendMmsResponse/status": {"name":"status","value":"ResponseStatus"},
  request: {"name":"request","type":"SendMmsRequest"},
  "SendMmsRequest/disable-fallback-sms-link": {"name":"disable-fallback-sms-link","value":"Flag"},
  "SendMmsRequest/disable-fallback-sms": {"name":"disable-fallback-sms","value":"Flag"},
  "SendMmsRequest/fallback-sms-link-expiration": {"name":"fallback-sms-link-expiration","value":"ExpirationDate"},
  "SendMmsRequest/fallback-sms-text": {"name":"fallback-sms-text","value":"xs:string"},
  "SendMmsRequest/slide": {"name":"slide","type":"Slide"},
  "SendMmsRequest/message-subject": {"name":"message-subject","value":"Subject"},
  "SendMmsRequest/name": {"name":"name","value":"ContentName"},
  "SendMmsRequest/campaign-ref": {"name":"campaign-ref","value":"CampaignRef"},
  "SendMmsRequest/operator-id": {"name":"operator-id","value":"OperatorId"},
  "SendMmsRequest/service-id": {"name":"service-id","value":"ServiceId"},
  "SendMmsRequest/from-mask": {"name":"from-mask","value":"Mask"},
  "SendMmsRequest/from": {"name":"from","value":"Sender"},
  "SendMmsRequest/to": {"name":"to","value":"Msisdn"},
  "SendMmsRequest/api-key": {"name":"api-key","value":"ApiKey"},
  "SendMmsRequest/action": {"name":"action","value":"SendMmsAction"},
};

export const TYPES_OF_SEND_MMS: SamplePlan["types"] = {
  SendMmsFailure: {"name":"{}SendMmsFailure","content":{"all":[{"element":"SendMmsFailure/status"},{"min":0,"element":"SendMmsFailure/error-code"},{"min":0,"element":"SendMmsFailure/error-info"},{"min":0,"element":"SendMmsFailure/to"}]}},
  SendMmsSuccess: {"name":"{}SendMmsSuccess","content":{"all":[{"element":"SendMmsSuccess/status"},{"min":0,"element":"SendMmsSuccess/to"},{"min":0,"element":"SendMmsSuccess/mms-id"},{"min":0,"element":"SendMmsSuccess/tracking-id"},{"min":0,"element":"SendMmsSuccess/status-details"}]}},
  SendMmsResponse: {"name":"{}SendMmsResponse","content":{"element":"SendMmsResponse/status"},"cases":["SendMmsSuccess","SendMmsFailure"]},
  SendMmsRequest: {"name":"{}SendMmsRequest","content":{"all":[{"element":"SendMmsRequest/action"},{"element":"SendMmsRequest/api-key"},{"element":"SendMmsRequest/to"},{"element":"SendMmsRequest/from"},{"min":0,"element":"SendMmsRequest/from-mask"},{"element":"SendMmsRequest/service-id"},{"min":0,"element":"SendMmsRequest/operator-id"},{"min":0,"element":"SendMmsRequest/campaign-ref"},{"element":"SendMmsRequest/name"},{"min":0,"element":"SendMmsRequest/message-subject"},{"max":8,"element":"SendMmsRequest/slide"},{"min":0,"element":"SendMmsRequest/fallback-sms-text"},{"min":0,"element":"SendMmsRequest/fallback-sms-link-expiration"},{"min":0,"element":"SendMmsRequest/disable-fallback-sms"},{"min":0,"element":"SendMmsRequest/disable-fallback-sms-link"}]}},
};

export const VALUES_OF_SEND_MMS: SamplePlan["values"] = {
  SendMmsAction: {"base":"token","enumeration":["sendMMS"],"minLength":1},
};
