// Generated from schema/sinch-mms/send-saved-mms.xsd by schemawright. Do not edit.
import type { SamplePlan } from "@schemawright/runtime/samples";

export const ELEMENTS_OF_SEND_SAVED_MMS: SamplePlan["elements"] = {
  "SendSavedMmsFailure/to": {"name":"to","value":"ReceivedNumber"},
  "SendSavedMmsFailure/error-info": {"name":"error-info","value":"ReceivedText"},
  "SendSavedMmsFailure/error-code": {"name":"error-code","value":"ReceivedErrorCode"},
  "SendSavedMmsFailure/status": {"name":"status","value":"FailureStatus"},
  "SendSavedMmsSuccess/status-details": {"name":"status-details","value":"ReceivedText"},
  "SendSavedMmsSuccess/tracking-id": {"name":"tracking-id","value":"TrackingId"},
  "SendSavedMmsSuccess/mms-id": {"name":"mms-id","value":"ReceivedId"},
  "SendSavedMmsSuccess/from": {"name":"from","value":"ReceivedNumber"},
  "SendSavedMmsSuccess/to": {"name":"to","value":"ReceivedNumber"},
  "SendSavedMmsSuccess/status": {"name":"status","value":"SuccessStatus"},
  "CustomText/slide": {"name":"slide","value":"SlideNumber"},
  "CustomText/value": {"name":"value","value":"ReplacementText"},
  "response~3": {"name":"response","type":"SendSavedMmsResponse"},
  "SendSavedMmsResponse/status": {"name":"status","value":"ResponseStatus"},
  "request~3": {"name":"request","type":"SendSavedMmsRequest"},
  "SendSavedMmsRequest/ddm-message-timeout": {"name":"ddm-message-timeout","value":"Minutes"},
  "SendSavedMmsRequest/ddm-message-text": {"name":"ddm-message-text","value":"xs:string"},
  "SendSavedMmsRequest/ddm-message-subject": {"name":"ddm-message-subject","value":"xs:string"},
  "SendSavedMmsRequest/ddm-force": {"name":"ddm-force","value":"Flag"},
  "SendSavedMmsRequest/disable-fallback-sms-link": {"name":"disable-fallback-sms-link","value":"Flag"},
  "SendSavedMmsRequest/disable-fallback-sms": {"name":"disable-fallback-sms","value":"Flag"},
  "SendSavedMmsRequest/fallback-sms-link-expiration": {"name":"fallback-sms-link-expiration","value":"ExpirationDate"},
  "SendSavedMmsRequest/fallback-sms-text": {"name":"fallback-sms-text","value":"xs:string"},
  "SendSavedMmsRequest/data": {"name":"data","type":"MergeData"},
  "SendSavedMmsRequest/custom-text": {"name":"custom-text","type":"CustomText"},
  "SendSavedMmsRequest/custom-subject": {"name":"custom-subject","value":"Subject"},
  "SendSavedMmsRequest/campaign-ref": {"name":"campaign-ref","value":"CampaignRef"},
  "SendSavedMmsRequest/operator-id": {"name":"operator-id","value":"OperatorId"},
  "SendSavedMmsRequest/mms-id": {"name":"mms-id","value":"NumericId"},
  "SendSavedMmsRequest/service-id": {"name":"service-id","value":"ServiceId"},
  "SendSavedMmsRequest/from-mask": {"name":"from-mask","value":"Mask"},
  "SendSavedMmsRequest/from": {"name":"from","value":"Sender"},
  "SendSavedMmsRequest/to": {"name":"to","value":"Msisdn"},
  "SendSavedMmsRequest/api-key": {"name":"api-key","value":"ApiKey"},
  "SendSavedMmsRequest/action": {"name":"action","value":"SendSavedMmsAction"},
};

export const TYPES_OF_SEND_SAVED_MMS: SamplePlan["types"] = {
  SendSavedMmsFailure: {"name":"{}SendSavedMmsFailure","content":{"all":[{"element":"SendSavedMmsFailure/status"},{"min":0,"element":"SendSavedMmsFailure/error-code"},{"min":0,"element":"SendSavedMmsFailure/error-info"},{"min":0,"element":"SendSavedMmsFailure/to"}]}},
  SendSavedMmsSuccess: {"name":"{}SendSavedMmsSuccess","content":{"all":[{"element":"SendSavedMmsSuccess/status"},{"min":0,"element":"SendSavedMmsSuccess/to"},{"min":0,"element":"SendSavedMmsSuccess/from"},{"min":0,"element":"SendSavedMmsSuccess/mms-id"},{"min":0,"element":"SendSavedMmsSuccess/tracking-id"},{"min":0,"element":"SendSavedMmsSuccess/status-details"}]}},
  MergeData: {"name":"{}MergeData","content":{"min":0,"max":-1,"any":{"namespace":"urn:schemawright:sample"}}},
  CustomText: {"name":"{}CustomText","content":{"all":[{"element":"CustomText/value"},{"element":"CustomText/slide"}]}},
  SendSavedMmsResponse: {"name":"{}SendSavedMmsResponse","content":{"element":"SendSavedMmsResponse/status"},"cases":["SendSavedMmsSuccess","SendSavedMmsFailure"]},
  SendSavedMmsRequest: {"name":"{}SendSavedMmsRequest","content":{"all":[{"element":"SendSavedMmsRequest/action"},{"element":"SendSavedMmsRequest/api-key"},{"element":"SendSavedMmsRequest/to"},{"element":"SendSavedMmsRequest/from"},{"min":0,"element":"SendSavedMmsRequest/from-mask"},{"element":"SendSavedMmsRequest/service-id"},{"element":"SendSavedMmsRequest/mms-id"},{"min":0,"element":"SendSavedMmsRequest/operator-id"},{"min":0,"element":"SendSavedMmsRequest/campaign-ref"},{"min":0,"element":"SendSavedMmsRequest/custom-subject"},{"min":0,"max":8,"element":"SendSavedMmsRequest/custom-text"},{"min":0,"element":"SendSavedMmsRequest/data"},{"min":0,"element":"SendSavedMmsRequest/fallback-sms-text"},{"min":0,"element":"SendSavedMmsRequest/fallback-sms-link-expiration"},{"min":0,"element":"SendSavedMmsRequest/disable-fallback-sms"},{"min":0,"element":"SendSavedMmsRequest/disable-fallback-sms-link"},{"min":0,"element":"SendSavedMmsRequest/ddm-force"},{"min":0,"element":"SendSavedMmsRequest/ddm-message-subject"},{"min":0,"element":"SendSavedMmsRequest/ddm-message-text"},{"min":0,"element":"SendSavedMmsRequest/ddm-message-timeout"}]}},
};

export const VALUES_OF_SEND_SAVED_MMS: SamplePlan["values"] = {
  SendSavedMmsAction: {"base":"token","enumeration":["sendSavedMMS"],"minLength":1},
};
