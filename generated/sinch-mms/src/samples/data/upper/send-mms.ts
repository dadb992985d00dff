// Generated from schema/sinch-mms/upper/send-mms.xsd by schemawright. Do not edit.
import type { SamplePlan } from "@schemawright/runtime/samples";

export const ELEMENTS_OF_UPPER_SEND_MMS: SamplePlan["elements"] = {
  "UpperSendMmsFailure/TO": {"name":"TO","value":"ReceivedNumber"},
  "UpperSendMmsFailure/ERRORINFO": {"name":"ERRORINFO","value":"ReceivedText"},
  "UpperSendMmsFailure/ERRORCODE": {"name":"ERRORCODE","value":"ReceivedErrorCode"},
  "UpperSendMmsFailure/STATUS": {"name":"STATUS","value":"FailureStatus"},
  "UpperSendMmsSuccess/STATUSDETAILS": {"name":"STATUSDETAILS","value":"ReceivedText"},
  "UpperSendMmsSuccess/TRACKINGID": {"name":"TRACKINGID","value":"TrackingId"},
  "UpperSendMmsSuccess/MMSID": {"name":"MMSID","value":"ReceivedId"},
  "UpperSendMmsSuccess/TO": {"name":"TO","value":"ReceivedNumber"},
  "UpperSendMmsSuccess/STATUS": {"name":"STATUS","value":"SuccessStatus"},
  "UpperSendMmsResponse/STATUS": {"name":"STATUS","value":"ResponseStatus"},
  REQUEST: {"name":"REQUEST","type":"LegacySendMmsRequest"},
  "LegacySendMmsRequest/DISABLEFALLBACKSMSLINK": {"name":"DISABLEFALLBACKSMSLINK","value":"Flag"},
  "LegacySendMmsRequest/DISABLEFALLBACKSMS": {"name":"DISABLEFALLBACKSMS","value":"Flag"},
  "LegacySendMmsRequest/FALLBACKSMSTEXT": {"name":"FALLBACKSMSTEXT","value":"xs:string"},
  "LegacySendMmsRequest/SLIDE": {"name":"SLIDE","type":"UpperSlide"},
  "LegacySendMmsRequest/SUBJECT": {"name":"SUBJECT","value":"Subject"},
  "LegacySendMmsRequest/NAME": {"name":"NAME","value":"ContentName"},
  "LegacySendMmsRequest/CAMPAIGNREF": {"name":"CAMPAIGNREF","value":"CampaignRef"},
  "LegacySendMmsRequest/SPID": {"name":"SPID","value":"OperatorId"},
  "LegacySendMmsRequest/OPERATORID": {"name":"OPERATORID","value":"OperatorId"},
  "LegacySendMmsRequest/FROM_MASK": {"name":"FROM_MASK","value":"Mask"},
  "LegacySendMmsRequest/FROM": {"name":"FROM","value":"Sender"},
  "LegacySendMmsRequest/TO": {"name":"TO","value":"Msisdn"},
  "LegacySendMmsRequest/API_KEY": {"name":"API_KEY","value":"ApiKey"},
  "LegacySendMmsRequest/ACTION": {"name":"ACTION","value":"LegacySendMmsAction"},
};

export const TYPES_OF_UPPER_SEND_MMS: SamplePlan["types"] = {
  UpperSendMmsResponse: {"name":"{}UpperSendMmsResponse","content":{"element":"UpperSendMmsResponse/STATUS"},"cases":["UpperSendMmsSuccess","UpperSendMmsFailure"]},
  UpperSendMmsFailure: {"name":"{}UpperSendMmsFailure","content":{"all":[{"element":"UpperSendMmsFailure/STATUS"},{"min":0,"element":"UpperSendMmsFailure/ERRORCODE"},{"min":0,"element":"UpperSendMmsFailure/ERRORINFO"},{"min":0,"element":"UpperSendMmsFailure/TO"}]}},
  UpperSendMmsSuccess: {"name":"{}UpperSendMmsSuccess","content":{"all":[{"element":"UpperSendMmsSuccess/STATUS"},{"min":0,"element":"UpperSendMmsSuccess/TO"},{"min":0,"element":"UpperSendMmsSuccess/MMSID"},{"min":0,"element":"UpperSendMmsSuccess/TRACKINGID"},{"min":0,"element":"UpperSendMmsSuccess/STATUSDETAILS"}]}},
  LegacySendMmsRequest: {"name":"{}LegacySendMmsRequest","content":{"all":[{"element":"LegacySendMmsRequest/ACTION"},{"element":"LegacySendMmsRequest/API_KEY"},{"element":"LegacySendMmsRequest/TO"},{"element":"LegacySendMmsRequest/FROM"},{"min":0,"element":"LegacySendMmsRequest/FROM_MASK"},{"min":0,"element":"LegacySendMmsRequest/OPERATORID"},{"min":0,"element":"LegacySendMmsRequest/SPID"},{"min":0,"element":"LegacySendMmsRequest/CAMPAIGNREF"},{"element":"LegacySendMmsRequest/NAME"},{"min":0,"element":"LegacySendMmsRequest/SUBJECT"},{"max":8,"element":"LegacySendMmsRequest/SLIDE"},{"min":0,"element":"LegacySendMmsRequest/FALLBACKSMSTEXT"},{"min":0,"element":"LegacySendMmsRequest/DISABLEFALLBACKSMS"},{"min":0,"element":"LegacySendMmsRequest/DISABLEFALLBACKSMSLINK"}]}},
};

export const VALUES_OF_UPPER_SEND_MMS: SamplePlan["values"] = {
  LegacySendMmsAction: {"base":"token","enumeration":["sendMMS","sendmms","SENDMMS"],"minLength":1},
};
