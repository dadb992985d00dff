import type { TypeHandle } from "../handles.ts";
import {
  anyAtomicTypeDatatype,
  anySimpleTypeDatatype,
  anyURIDatatype,
  anyURIDatatype10,
  base64BinaryDatatype,
  booleanDatatype,
  byteDatatype,
  dateDatatype,
  dateDatatype10,
  dateTimeDatatype,
  dateTimeDatatype10,
  dateTimeStampDatatype,
  dayTimeDurationDatatype,
  decimalDatatype,
  doubleDatatype,
  doubleDatatype10,
  durationDatatype,
  ENTITIESDatatype,
  ENTITYDatatype,
  floatDatatype,
  floatDatatype10,
  gDayDatatype,
  gMonthDatatype,
  gMonthDayDatatype,
  gYearDatatype,
  gYearDatatype10,
  gYearMonthDatatype,
  gYearMonthDatatype10,
  hexBinaryDatatype,
  IDDatatype,
  IDREFDatatype,
  IDREFSDatatype,
  intDatatype,
  integerDatatype,
  languageDatatype,
  longDatatype,
  NameDatatype,
  NCNameDatatype,
  NMTOKENDatatype,
  NMTOKENSDatatype,
  NOTATIONDatatype,
  negativeIntegerDatatype,
  nonNegativeIntegerDatatype,
  nonPositiveIntegerDatatype,
  normalizedStringDatatype,
  positiveIntegerDatatype,
  QNameDatatype,
  shortDatatype,
  stringDatatype,
  timeDatatype,
  tokenDatatype,
  unsignedByteDatatype,
  unsignedIntDatatype,
  unsignedLongDatatype,
  unsignedShortDatatype,
  yearMonthDurationDatatype,
} from "../values/builtins.ts";
import type { MemberDatatype } from "../values/datatype.ts";
import { simpleType } from "../values/simple-type.ts";
import { unionOf } from "../values/union.ts";
import { xsNamespace } from "../xsi.ts";
import { anyType } from "./any-type.ts";

/** A built-in type that restricts another. */
function builtIn(name: string, base: () => TypeHandle, datatype: MemberDatatype): TypeHandle {
  return simpleType({ name: `{${xsNamespace}}${name}`, base, datatype: () => datatype });
}

/** A built-in list type. */
function builtInList(name: string, datatype: MemberDatatype): TypeHandle {
  return { ...builtIn(name, () => anySimpleType, datatype), derivation: "list" };
}

export const anySimpleType: TypeHandle = /*@__PURE__*/ builtIn("anySimpleType", () => anyType, anySimpleTypeDatatype);
export const anyAtomicType: TypeHandle = /*@__PURE__*/ builtIn(
  "anyAtomicType",
  () => anySimpleType,
  anyAtomicTypeDatatype,
);
export const stringType: TypeHandle = /*@__PURE__*/ builtIn("string", () => anyAtomicType, stringDatatype);
export const booleanType: TypeHandle = /*@__PURE__*/ builtIn("boolean", () => anyAtomicType, booleanDatatype);
export const decimalType: TypeHandle = /*@__PURE__*/ builtIn("decimal", () => anyAtomicType, decimalDatatype);
export const floatType: TypeHandle = /*@__PURE__*/ builtIn("float", () => anyAtomicType, floatDatatype);
export const doubleType: TypeHandle = /*@__PURE__*/ builtIn("double", () => anyAtomicType, doubleDatatype);
export const durationType: TypeHandle = /*@__PURE__*/ builtIn("duration", () => anyAtomicType, durationDatatype);
export const dateTimeType: TypeHandle = /*@__PURE__*/ builtIn("dateTime", () => anyAtomicType, dateTimeDatatype);
export const timeType: TypeHandle = /*@__PURE__*/ builtIn("time", () => anyAtomicType, timeDatatype);
export const dateType: TypeHandle = /*@__PURE__*/ builtIn("date", () => anyAtomicType, dateDatatype);
export const gYearMonthType: TypeHandle = /*@__PURE__*/ builtIn("gYearMonth", () => anyAtomicType, gYearMonthDatatype);
export const gYearType: TypeHandle = /*@__PURE__*/ builtIn("gYear", () => anyAtomicType, gYearDatatype);
export const gMonthDayType: TypeHandle = /*@__PURE__*/ builtIn("gMonthDay", () => anyAtomicType, gMonthDayDatatype);
export const gDayType: TypeHandle = /*@__PURE__*/ builtIn("gDay", () => anyAtomicType, gDayDatatype);
export const gMonthType: TypeHandle = /*@__PURE__*/ builtIn("gMonth", () => anyAtomicType, gMonthDatatype);
export const hexBinaryType: TypeHandle = /*@__PURE__*/ builtIn("hexBinary", () => anyAtomicType, hexBinaryDatatype);
export const base64BinaryType: TypeHandle = /*@__PURE__*/ builtIn(
  "base64Binary",
  () => anyAtomicType,
  base64BinaryDatatype,
);
export const anyURIType: TypeHandle = /*@__PURE__*/ builtIn("anyURI", () => anyAtomicType, anyURIDatatype);
export const QNameType: TypeHandle = /*@__PURE__*/ builtIn("QName", () => anyAtomicType, QNameDatatype);
export const NOTATIONType: TypeHandle = /*@__PURE__*/ builtIn("NOTATION", () => anyAtomicType, NOTATIONDatatype);
export const normalizedStringType: TypeHandle = /*@__PURE__*/ builtIn(
  "normalizedString",
  () => stringType,
  normalizedStringDatatype,
);
export const tokenType: TypeHandle = /*@__PURE__*/ builtIn("token", () => normalizedStringType, tokenDatatype);
export const languageType: TypeHandle = /*@__PURE__*/ builtIn("language", () => tokenType, languageDatatype);
export const NMTOKENType: TypeHandle = /*@__PURE__*/ builtIn("NMTOKEN", () => tokenType, NMTOKENDatatype);
export const NameType: TypeHandle = /*@__PURE__*/ builtIn("Name", () => tokenType, NameDatatype);
export const NCNameType: TypeHandle = /*@__PURE__*/ builtIn("NCName", () => NameType, NCNameDatatype);
export const IDType: TypeHandle = /*@__PURE__*/ builtIn("ID", () => NCNameType, IDDatatype);
export const IDREFType: TypeHandle = /*@__PURE__*/ builtIn("IDREF", () => NCNameType, IDREFDatatype);
export const ENTITYType: TypeHandle = /*@__PURE__*/ builtIn("ENTITY", () => NCNameType, ENTITYDatatype);
export const integerType: TypeHandle = /*@__PURE__*/ builtIn("integer", () => decimalType, integerDatatype);
export const nonPositiveIntegerType: TypeHandle = /*@__PURE__*/ builtIn(
  "nonPositiveInteger",
  () => integerType,
  nonPositiveIntegerDatatype,
);
export const negativeIntegerType: TypeHandle = /*@__PURE__*/ builtIn(
  "negativeInteger",
  () => nonPositiveIntegerType,
  negativeIntegerDatatype,
);
export const longType: TypeHandle = /*@__PURE__*/ builtIn("long", () => integerType, longDatatype);
export const intType: TypeHandle = /*@__PURE__*/ builtIn("int", () => longType, intDatatype);
export const shortType: TypeHandle = /*@__PURE__*/ builtIn("short", () => intType, shortDatatype);
export const byteType: TypeHandle = /*@__PURE__*/ builtIn("byte", () => shortType, byteDatatype);
export const nonNegativeIntegerType: TypeHandle = /*@__PURE__*/ builtIn(
  "nonNegativeInteger",
  () => integerType,
  nonNegativeIntegerDatatype,
);
export const unsignedLongType: TypeHandle = /*@__PURE__*/ builtIn(
  "unsignedLong",
  () => nonNegativeIntegerType,
  unsignedLongDatatype,
);
export const unsignedIntType: TypeHandle = /*@__PURE__*/ builtIn(
  "unsignedInt",
  () => unsignedLongType,
  unsignedIntDatatype,
);
export const unsignedShortType: TypeHandle = /*@__PURE__*/ builtIn(
  "unsignedShort",
  () => unsignedIntType,
  unsignedShortDatatype,
);
export const unsignedByteType: TypeHandle = /*@__PURE__*/ builtIn(
  "unsignedByte",
  () => unsignedShortType,
  unsignedByteDatatype,
);
export const positiveIntegerType: TypeHandle = /*@__PURE__*/ builtIn(
  "positiveInteger",
  () => nonNegativeIntegerType,
  positiveIntegerDatatype,
);
export const yearMonthDurationType: TypeHandle = /*@__PURE__*/ builtIn(
  "yearMonthDuration",
  () => durationType,
  yearMonthDurationDatatype,
);
export const dayTimeDurationType: TypeHandle = /*@__PURE__*/ builtIn(
  "dayTimeDuration",
  () => durationType,
  dayTimeDurationDatatype,
);
export const dateTimeStampType: TypeHandle = /*@__PURE__*/ builtIn(
  "dateTimeStamp",
  () => dateTimeType,
  dateTimeStampDatatype,
);
export const NMTOKENSType: TypeHandle = /*@__PURE__*/ builtInList("NMTOKENS", NMTOKENSDatatype);
export const IDREFSType: TypeHandle = /*@__PURE__*/ builtInList("IDREFS", IDREFSDatatype);
export const ENTITIESType: TypeHandle = /*@__PURE__*/ builtInList("ENTITIES", ENTITIESDatatype);
/** xs:error: a union of nothing, so that nothing is valid. */
export const errorType: TypeHandle = /*@__PURE__*/ (() => ({
  ...builtIn(
    "error",
    () => anySimpleType,
    unionOf<never>([], { code: "cvc-datatype-valid.1.2.3", params: { type: "xs:error" } }),
  ),
  derivation: "union",
}))();

/** Types of which XSD 1.0 has other lexical forms. */
export const dateTimeType10: TypeHandle = /*@__PURE__*/ builtIn("dateTime", () => anyAtomicType, dateTimeDatatype10);
export const dateType10: TypeHandle = /*@__PURE__*/ builtIn("date", () => anyAtomicType, dateDatatype10);
export const gYearMonthType10: TypeHandle = /*@__PURE__*/ builtIn(
  "gYearMonth",
  () => anyAtomicType,
  gYearMonthDatatype10,
);
export const gYearType10: TypeHandle = /*@__PURE__*/ builtIn("gYear", () => anyAtomicType, gYearDatatype10);
export const floatType10: TypeHandle = /*@__PURE__*/ builtIn("float", () => anyAtomicType, floatDatatype10);
export const anyURIType10: TypeHandle = /*@__PURE__*/ builtIn("anyURI", () => anyAtomicType, anyURIDatatype10);
export const doubleType10: TypeHandle = /*@__PURE__*/ builtIn("double", () => anyAtomicType, doubleDatatype10);

type TypeTable = Readonly<Record<string, () => TypeHandle>>;

function tableOf(...lists: (readonly TypeHandle[])[]): TypeTable {
  return Object.fromEntries(lists.flat().map((type) => [type.name ?? "", () => type]));
}

/** The built-in types that are the same in both versions of XSD. */
const typesOfBothVersions: readonly TypeHandle[] = [
  anyType,
  anySimpleType,
  stringType,
  booleanType,
  decimalType,
  durationType,
  timeType,
  gMonthDayType,
  gDayType,
  gMonthType,
  hexBinaryType,
  base64BinaryType,
  QNameType,
  NOTATIONType,
  normalizedStringType,
  tokenType,
  languageType,
  NMTOKENType,
  NameType,
  NCNameType,
  IDType,
  IDREFType,
  ENTITYType,
  integerType,
  nonPositiveIntegerType,
  negativeIntegerType,
  longType,
  intType,
  shortType,
  byteType,
  nonNegativeIntegerType,
  unsignedLongType,
  unsignedIntType,
  unsignedShortType,
  unsignedByteType,
  positiveIntegerType,
  NMTOKENSType,
  IDREFSType,
  ENTITIESType,
];

/** The built-in types by expanded name, as a registry has them: for documents that may name any of them in xsi:type. */
export const builtInTypes: TypeTable = /*@__PURE__*/ tableOf(typesOfBothVersions, [
  anyAtomicType,
  floatType,
  doubleType,
  dateTimeType,
  dateType,
  gYearMonthType,
  gYearType,
  anyURIType,
  yearMonthDurationType,
  dayTimeDurationType,
  dateTimeStampType,
  errorType,
]);

/** The same for XSD 1.0: without the types that 1.1 added. */
export const builtInTypes10: TypeTable = /*@__PURE__*/ tableOf(typesOfBothVersions, [
  floatType10,
  doubleType10,
  dateTimeType10,
  dateType10,
  gYearMonthType10,
  gYearType10,
  anyURIType10,
]);
