// Generated from schema/sinch-mms/upper/save-mms.xsd by schemawright. Do not edit.
import type { SamplePlan } from "@schemawright/runtime/samples";

export const ELEMENTS_OF_UPPER_SAVE_MMS: SamplePlan["elements"] = {
  "UpperSaveMmsFailure/ERRORINFO": {"name":"ERRORINFO","value":"ReceivedText"},
  "UpperSaveMmsFailure/ERRORCODE": {"name":"ERRORCODE","value":"ReceivedErrorCode"},
  "UpperSaveMmsFailure/STATUS": {"name":"STATUS","value":"FailureStatus"},
  "UpperSaveMmsSuccess/MMSID": {"name":"MMSID","value":"ReceivedId"},
  "UpperSaveMmsSuccess/STATUS": {"name":"STATUS","value":"SuccessStatus"},
  "UpperSaveMmsResponse/STATUS": {"name":"STATUS","value":"ResponseStatus"},
  "REQUEST~2": {"name":"REQUEST","type":"LegacySaveMmsRequest"},
  "LegacySaveMmsRequest/DISABLEFALLBACKSMSLINK": {"name":"DISABLEFALLBACKSMSLINK","value":"Flag"},
  "LegacySaveMmsRequest/DISABLEFALLBACKSMS": {"name":"DISABLEFALLBACKSMS","value":"Flag"},
  "LegacySaveMmsRequest/FALLBACKSMSTEXT": {"name":"FALLBACKSMSTEXT","value":"xs:string"},
  "LegacySaveMmsRequest/SLIDE": {"name":"SLIDE","type":"UpperSlide"},
  "LegacySaveMmsRequest/SUBJECT": {"name":"SUBJECT","value":"Subject"},
  "LegacySaveMmsRequest/NAME": {"name":"NAME","value":"ContentName"},
  "LegacySaveMmsRequest/API_KEY": {"name":"API_KEY","value":"ApiKey"},
  "LegacySaveMmsRequest/ACTION": {"name":"ACTION","value":"LegacySaveMmsAction"},
};

export const TYPES_OF_UPPER_SAVE_MMS: SamplePlan["types"] = {
  UpperSaveMmsResponse: {"name":"{}UpperSaveMmsResponse","content":{"element":"UpperSaveMmsResponse/STATUS"},"cases":["UpperSaveMmsSuccess","UpperSaveMmsFailure"]},
  UpperSaveMmsFailure: {"name":"{}UpperSaveMmsFailure","content":{"all":[{"element":"UpperSaveMmsFailure/STATUS"},{"min":0,"element":"UpperSaveMmsFailure/ERRORCODE"},{"min":0,"element":"UpperSaveMmsFailure/ERRORINFO"}]}},
  UpperSaveMmsSuccess: {"name":"{}UpperSaveMmsSuccess","content":{"all":[{"element":"UpperSaveMmsSuccess/STATUS"},{"min":0,"element":"UpperSaveMmsSuccess/MMSID"}]}},
  LegacySaveMmsRequest: {"name":"{}LegacySaveMmsRequest","content":{"all":[{"element":"LegacySaveMmsRequest/ACTION"},{"element":"LegacySaveMmsRequest/API_KEY"},{"element":"LegacySaveMmsRequest/NAME"},{"min":0,"element":"LegacySaveMmsRequest/SUBJECT"},{"max":8,"element":"LegacySaveMmsRequest/SLIDE"},{"min":0,"element":"LegacySaveMmsRequest/FALLBACKSMSTEXT"},{"min":0,"element":"LegacySaveMmsRequest/DISABLEFALLBACKSMS"},{"min":0,"element":"LegacySaveMmsRequest/DISABLEFALLBACKSMSLINK"}]}},
};

export const VALUES_OF_UPPER_SAVE_MMS: SamplePlan["values"] = {
  LegacySaveMmsAction: {"base":"token","enumeration":["saveMMS","savemms","SAVEMMS"],"minLength":1},
};
