// Generated from schema/sinch-mms/error-codes.xsd by schemawright. Do not edit.
import type { SamplePlan } from "@schemawright/runtime/samples";

export const VALUES_OF_ERROR_CODES: SamplePlan["values"] = {
  ReceivedMessageCode: {"base":"token","enumeration":["N401"]},
  EncodingCode: {"base":"token","enumeration":["N003","N013","E001","E002","E003","E004","E011","E012","E013"]},
  DeviceDiscoveryCode: {"base":"token","enumeration":["N501","N502","E501","E502"]},
  DeliveryCode: {"base":"token","enumeration":["N101","N102","N103","E101","E102","N202","E202","E999"]},
  ReceivedPostbackCode: {"base":"anySimpleType","members":["PostbackCode","xs:token"]},
  PostbackCode: {"base":"token","enumeration":["N003","N013","E001","E002","E003","E004","E011","E012","E013","N101","N102","N103","E101","E102","N202","E202","E999","N501","N502","E501","E502","N401","E100"]},
  ReceivedErrorCode: {"base":"anySimpleType","members":["ErrorCode","xs:token"]},
  ErrorCode: {"base":"token","enumeration":["E100","E101","E102","E103","E104","E105","E106","E107","E108","E109","E110","E111","E112","E113","E114","E115","E120","E200","E201","E211","E212","E213","E214","E223","E224","E225","E226","E227","E228","E229","E230","E241","E301","E302","E303","E304","E311","E312","E313","E314","E331","E332","E333","E334","E335","E336","E337","E338","E341","E343","E351","E352","E353","E355","E356","E357","E358","E503","E618","E619","E620","E621","E622","E623","E624","E625","E626","E627","E628","E629","E640","E641","E642","E643","E650","E651","E713","E714","E715"]},
};
