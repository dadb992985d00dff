// Generated from schema/sinch-mms/upper/send-saved-mms.xsd by schemawright. Do not edit.
import type { SamplePlan } from "@schemawright/runtime/samples";

export const ELEMENTS_OF_UPPER_SEND_SAVED_MMS: SamplePlan["elements"] = {
  "UpperSendSavedMmsFailure/TO": {"name":"TO","value":"ReceivedNumber"},
  "UpperSendSavedMmsFailure/ERRORINFO": {"name":"ERRORINFO","value":"ReceivedText"},
  "UpperSendSavedMmsFailure/ERRORCODE": {"name":"ERRORCODE","value":"ReceivedErrorCode"},
  "UpperSendSavedMmsFailure/STATUS": {"name":"STATUS","value":"FailureStatus"},
  "UpperSendSavedMmsSuccess/STATUSDETAILS": {"name":"STATUSDETAILS","value":"ReceivedText"},
  "UpperSendSavedMmsSuccess/TRACKINGID": {"name":"TRACKINGID","value":"TrackingId"},
  "UpperSendSavedMmsSuccess/MMSID": {"name":"MMSID","value":"ReceivedId"},
  "UpperSendSavedMmsSuccess/FROM": {"name":"FROM","value":"ReceivedNumber"},
  "UpperSendSavedMmsSuccess/TO": {"name":"TO","value":"ReceivedNumber"},
  "UpperSendSavedMmsSuccess/STATUS": {"name":"STATUS","value":"SuccessStatus"},
  "UpperSendSavedMmsResponse/STATUS": {"name":"STATUS","value":"ResponseStatus"},
  "REQUEST~3": {"name":"REQUEST","type":"LegacySendSavedMmsRequest"},
  "LegacySendSavedMmsRequest/FORCEPASSASLINK": {"name":"FORCEPASSASLINK","value":"Flag"},
  "LegacySendSavedMmsRequest/DEVICE": {"name":"DEVICE","value":"NonBlank"},
  "LegacySendSavedMmsRequest/DDMTIMEOUT": {"name":"DDMTIMEOUT","value":"Minutes"},
  "LegacySendSavedMmsRequest/DDMTEXT": {"name":"DDMTEXT","value":"xs:string"},
  "LegacySendSavedMmsRequest/DDMTITLE": {"name":"DDMTITLE","value":"xs:string"},
  "LegacySendSavedMmsRequest/DDMFORCE": {"name":"DDMFORCE","value":"Flag"},
  "LegacySendSavedMmsRequest/DISABLEFALLBACKSMSLINK": {"name":"DISABLEFALLBACKSMSLINK","value":"Flag"},
  "LegacySendSavedMmsRequest/DISABLEFALLBACKSMS": {"name":"DISABLEFALLBACKSMS","value":"Flag"},
  "LegacySendSavedMmsRequest/FALLBACKSMSTEXT": {"name":"FALLBACKSMSTEXT","value":"xs:string"},
  "LegacySendSavedMmsRequest/DATA": {"name":"DATA","type":"MergeData"},
  "LegacySendSavedMmsRequest/CUSTOMTEXT": {"name":"CUSTOMTEXT","type":"UpperCustomText"},
  "UpperCustomText/SLIDE": {"name":"SLIDE","value":"SlideNumber"},
  "UpperCustomText/VALUE": {"name":"VALUE","value":"ReplacementText"},
  "LegacySendSavedMmsRequest/CUSTOMSUBJECT": {"name":"CUSTOMSUBJECT","value":"Subject"},
  "LegacySendSavedMmsRequest/CAMPAIGNREF": {"name":"CAMPAIGNREF","value":"CampaignRef"},
  "LegacySendSavedMmsRequest/SPID": {"name":"SPID","value":"OperatorId"},
  "LegacySendSavedMmsRequest/OPERATORID": {"name":"OPERATORID","value":"OperatorId"},
  "LegacySendSavedMmsRequest/MMSID": {"name":"MMSID","value":"NumericId"},
  "LegacySendSavedMmsRequest/FROM_MASK": {"name":"FROM_MASK","value":"Mask"},
  "LegacySendSavedMmsRequest/FROM": {"name":"FROM","value":"Sender"},
  "LegacySendSavedMmsRequest/TO": {"name":"TO","value":"Msisdn"},
  "LegacySendSavedMmsRequest/API_KEY": {"name":"API_KEY","value":"ApiKey"},
  "LegacySendSavedMmsRequest/ACTION": {"name":"ACTION","value":"LegacySendSavedMmsAction"},
};

export const TYPES_OF_UPPER_SEND_SAVED_MMS: SamplePlan["types"] = {
  UpperSendSavedMmsResponse: {"name":"{}UpperSendSavedMmsResponse","content":{"element":"UpperSendSavedMmsResponse/STATUS"},"cases":["UpperSendSavedMmsSuccess","UpperSendSavedMmsFailure"]},
  UpperSendSavedMmsFailure: {"name":"{}UpperSendSavedMmsFailure","content":{"all":[{"element":"UpperSendSavedMmsFailure/STATUS"},{"min":0,"element":"UpperSendSavedMmsFailure/ERRORCODE"},{"min":0,"element":"UpperSendSavedMmsFailure/ERRORINFO"},{"min":0,"element":"UpperSendSavedMmsFailure/TO"}]}},
  UpperSendSavedMmsSuccess: {"name":"{}UpperSendSavedMmsSuccess","content":{"all":[{"element":"UpperSendSavedMmsSuccess/STATUS"},{"min":0,"element":"UpperSendSavedMmsSuccess/TO"},{"min":0,"element":"UpperSendSavedMmsSuccess/FROM"},{"min":0,"element":"UpperSendSavedMmsSuccess/MMSID"},{"min":0,"element":"UpperSendSavedMmsSuccess/TRACKINGID"},{"min":0,"element":"UpperSendSavedMmsSuccess/STATUSDETAILS"}]}},
  LegacySendSavedMmsRequest: {"name":"{}LegacySendSavedMmsRequest","content":{"all":[{"element":"LegacySendSavedMmsRequest/ACTION"},{"element":"LegacySendSavedMmsRequest/API_KEY"},{"element":"LegacySendSavedMmsRequest/TO"},{"element":"LegacySendSavedMmsRequest/FROM"},{"min":0,"element":"LegacySendSavedMmsRequest/FROM_MASK"},{"element":"LegacySendSavedMmsRequest/MMSID"},{"min":0,"element":"LegacySendSavedMmsRequest/OPERATORID"},{"min":0,"element":"LegacySendSavedMmsRequest/SPID"},{"min":0,"element":"LegacySendSavedMmsRequest/CAMPAIGNREF"},{"min":0,"element":"LegacySendSavedMmsRequest/CUSTOMSUBJECT"},{"min":0,"max":8,"element":"LegacySendSavedMmsRequest/CUSTOMTEXT"},{"min":0,"element":"LegacySendSavedMmsRequest/DATA"},{"min":0,"element":"LegacySendSavedMmsRequest/FALLBACKSMSTEXT"},{"min":0,"element":"LegacySendSavedMmsRequest/DISABLEFALLBACKSMS"},{"min":0,"element":"LegacySendSavedMmsRequest/DISABLEFALLBACKSMSLINK"},{"min":0,"element":"LegacySendSavedMmsRequest/DDMFORCE"},{"min":0,"element":"LegacySendSavedMmsRequest/DDMTITLE"},{"min":0,"element":"LegacySendSavedMmsRequest/DDMTEXT"},{"min":0,"element":"LegacySendSavedMmsRequest/DDMTIMEOUT"},{"min":0,"element":"LegacySendSavedMmsRequest/DEVICE"},{"min":0,"element":"LegacySendSavedMmsRequest/FORCEPASSASLINK"}]}},
  UpperCustomText: {"name":"{}UpperCustomText","content":{"all":[{"element":"UpperCustomText/VALUE"},{"element":"UpperCustomText/SLIDE"}]}},
};

export const VALUES_OF_UPPER_SEND_SAVED_MMS: SamplePlan["values"] = {
  LegacySendSavedMmsAction: {"base":"token","enumeration":["sendSavedMMS","sendsavedMMS","sendsavedmms","SENDSAVEDMMS"],"minLength":1},
};
