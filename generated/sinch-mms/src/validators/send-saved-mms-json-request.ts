// @ts-nocheck
// Generated from schema/sinch-mms/json/sendsavedmms.request.schema.json by schemawright. Do not edit.
import { type JsonValidator, type SchemaPlaces, codePointLength as func10 } from "@schemawright/runtime/codegen";

/** Names of the schema documents. */
export const sources: readonly string[] = ["schema/sinch-mms/json/sendsavedmms.request.schema.json"];

/** Where every keyword was written: index into `sources`, line, column. */
export const places: SchemaPlaces["places"] = {
  "#": [0, 1, 1],
  "#/type": [0, 6, 3],
  "#/required": [0, 7, 3],
  "#/properties/action": [0, 13, 15],
  "#/properties/action/type": [0, 15, 7],
  "#/properties/action/const": [0, 16, 7],
  "#/properties/mms-id": [0, 18, 15],
  "#/properties/mms-id/type": [0, 20, 7],
  "#/properties/mms-id/pattern": [0, 21, 7],
  "#/properties/service-id": [0, 23, 19],
  "#/properties/service-id/type": [0, 25, 7],
  "#/properties/service-id/pattern": [0, 26, 7],
  "#/properties/to": [0, 28, 11],
  "#/properties/to/type": [0, 30, 7],
  "#/properties/to/pattern": [0, 31, 7],
  "#/properties/to-displayonly": [0, 33, 23],
  "#/properties/to-displayonly/type": [0, 35, 7],
  "#/properties/from": [0, 37, 13],
  "#/properties/from/type": [0, 39, 7],
  "#/properties/from/pattern": [0, 40, 7],
  "#/properties/from-mask": [0, 42, 18],
  "#/properties/from-mask/type": [0, 44, 7],
  "#/properties/from-mask/minLength": [0, 45, 7],
  "#/properties/from-mask/maxLength": [0, 46, 7],
  "#/properties/message-subject": [0, 48, 24],
  "#/properties/message-subject/type": [0, 50, 7],
  "#/properties/message-subject/maxLength": [0, 51, 7],
  "#/properties/custom-slides": [0, 53, 22],
  "#/properties/custom-slides/type": [0, 55, 7],
  "#/properties/custom-slides/maxItems": [0, 56, 7],
  "#/properties/custom-slides/items": [0, 57, 16],
  "#/properties/custom-slides/items/type": [0, 58, 9],
  "#/properties/fallback-sms-text": [0, 61, 26],
  "#/properties/fallback-sms-text/type": [0, 63, 7],
  "#/properties/disable-fallback-sms": [0, 65, 29],
  "#/properties/disable-fallback-sms/type": [0, 67, 7],
  "#/properties/disable-fallback-sms-link": [0, 69, 34],
  "#/properties/disable-fallback-sms-link/type": [0, 71, 7],
  "#/properties/fallback-sms-link-expiration": [0, 73, 37],
  "#/properties/fallback-sms-link-expiration/type": [0, 75, 7],
  "#/properties/fallback-sms-link-expiration/pattern": [0, 76, 7],
  "#/properties/mms-expiry-timestamp": [0, 78, 29],
  "#/properties/mms-expiry-timestamp/type": [0, 80, 7],
  "#/properties/mms-expiry-timestamp/pattern": [0, 81, 7],
  "#/properties/client-reference": [0, 83, 25],
  "#/properties/client-reference/type": [0, 85, 7],
  "#/properties/client-reference/maxLength": [0, 86, 7],
};

const schema0 = {"required":["action","mms-id","to"],"type":"object","properties":{"action":{"const":"sendsavedmms","type":"string"},"mms-id":{"pattern":"^[1-9][0-9]{0,18}$","type":"string"},"service-id":{"pattern":"\\S","type":"string"},"to":{"pattern":"^[1-9][0-9]{6,14}$","type":"string"},"to-displayonly":{"type":"string"},"from":{"pattern":"^[1-9][0-9]{2,14}$","type":"string"},"from-mask":{"maxLength":50,"minLength":1,"type":"string"},"message-subject":{"maxLength":80,"type":"string"},"custom-slides":{"maxItems":8,"type":"array","items":{"type":"object"}},"fallback-sms-text":{"type":"string"},"disable-fallback-sms":{"type":"boolean"},"disable-fallback-sms-link":{"type":"boolean"},"fallback-sms-link-expiration":{"pattern":"^-?[0-9]{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])$","type":"string"},"mms-expiry-timestamp":{"pattern":"^-?[0-9]{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])$","type":"string"},"client-reference":{"maxLength":64,"type":"string"}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[1-9][0-9]{0,18}$", "u");
const pattern1 = new RegExp("\\S", "u");
const pattern2 = new RegExp("^[1-9][0-9]{6,14}$", "u");
const pattern3 = new RegExp("^[1-9][0-9]{2,14}$", "u");
const pattern4 = new RegExp("^-?[0-9]{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])$", "u");
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.action === undefined) || (!(func0.call(data, "action")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data["mms-id"] === undefined) || (!(func0.call(data, "mms-id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mms-id"},message:"must have required property '"+"mms-id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.to === undefined) || (!(func0.call(data, "to")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("sendsavedmms" !== data0){
const err4 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "sendsavedmms"},message:"must be the constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["mms-id"] !== undefined && func0.call(data, "mms-id")){
let data1 = data["mms-id"];
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/mms-id",schemaPath:"#/properties/mms-id/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,18}$"},message:"must match pattern \""+"^[1-9][0-9]{0,18}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/mms-id",schemaPath:"#/properties/mms-id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["service-id"] !== undefined && func0.call(data, "service-id")){
let data2 = data["service-id"];
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err7 = {instancePath:instancePath+"/service-id",schemaPath:"#/properties/service-id/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/service-id",schemaPath:"#/properties/service-id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.to !== undefined && func0.call(data, "to")){
let data3 = data.to;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err9 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{6,14}$"},message:"must match pattern \""+"^[1-9][0-9]{6,14}$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["to-displayonly"] !== undefined && func0.call(data, "to-displayonly")){
if(typeof data["to-displayonly"] !== "string"){
const err11 = {instancePath:instancePath+"/to-displayonly",schemaPath:"#/properties/to-displayonly/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data5 = data.from;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err12 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{2,14}$"},message:"must match pattern \""+"^[1-9][0-9]{2,14}$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["from-mask"] !== undefined && func0.call(data, "from-mask")){
let data6 = data["from-mask"];
if(typeof data6 === "string"){
if(func10(data6) > 50){
const err14 = {instancePath:instancePath+"/from-mask",schemaPath:"#/properties/from-mask/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func10(data6) < 1){
const err15 = {instancePath:instancePath+"/from-mask",schemaPath:"#/properties/from-mask/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/from-mask",schemaPath:"#/properties/from-mask/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["message-subject"] !== undefined && func0.call(data, "message-subject")){
let data7 = data["message-subject"];
if(typeof data7 === "string"){
if(func10(data7) > 80){
const err17 = {instancePath:instancePath+"/message-subject",schemaPath:"#/properties/message-subject/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/message-subject",schemaPath:"#/properties/message-subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["custom-slides"] !== undefined && func0.call(data, "custom-slides")){
let data8 = data["custom-slides"];
if(Array.isArray(data8)){
if(data8.length > 8){
const err19 = {instancePath:instancePath+"/custom-slides",schemaPath:"#/properties/custom-slides/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err20 = {instancePath:instancePath+"/custom-slides/" + i0,schemaPath:"#/properties/custom-slides/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/custom-slides",schemaPath:"#/properties/custom-slides/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data["fallback-sms-text"] !== undefined && func0.call(data, "fallback-sms-text")){
if(typeof data["fallback-sms-text"] !== "string"){
const err22 = {instancePath:instancePath+"/fallback-sms-text",schemaPath:"#/properties/fallback-sms-text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data["disable-fallback-sms"] !== undefined && func0.call(data, "disable-fallback-sms")){
if(typeof data["disable-fallback-sms"] !== "boolean"){
const err23 = {instancePath:instancePath+"/disable-fallback-sms",schemaPath:"#/properties/disable-fallback-sms/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data["disable-fallback-sms-link"] !== undefined && func0.call(data, "disable-fallback-sms-link")){
if(typeof data["disable-fallback-sms-link"] !== "boolean"){
const err24 = {instancePath:instancePath+"/disable-fallback-sms-link",schemaPath:"#/properties/disable-fallback-sms-link/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["fallback-sms-link-expiration"] !== undefined && func0.call(data, "fallback-sms-link-expiration")){
let data13 = data["fallback-sms-link-expiration"];
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
const err25 = {instancePath:instancePath+"/fallback-sms-link-expiration",schemaPath:"#/properties/fallback-sms-link-expiration/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])$"},message:"must match pattern \""+"^-?[0-9]{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/fallback-sms-link-expiration",schemaPath:"#/properties/fallback-sms-link-expiration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data["mms-expiry-timestamp"] !== undefined && func0.call(data, "mms-expiry-timestamp")){
let data14 = data["mms-expiry-timestamp"];
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
const err27 = {instancePath:instancePath+"/mms-expiry-timestamp",schemaPath:"#/properties/mms-expiry-timestamp/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])$"},message:"must match pattern \""+"^-?[0-9]{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/mms-expiry-timestamp",schemaPath:"#/properties/mms-expiry-timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data["client-reference"] !== undefined && func0.call(data, "client-reference")){
let data15 = data["client-reference"];
if(typeof data15 === "string"){
if(func10(data15) > 64){
const err29 = {instancePath:instancePath+"/client-reference",schemaPath:"#/properties/client-reference/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/client-reference",schemaPath:"#/properties/client-reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"action":true,"mms-id":true,"service-id":true,"to":true,"to-displayonly":true,"from":true,"from-mask":true,"message-subject":true,"custom-slides":true,"fallback-sms-text":true,"disable-fallback-sms":true,"disable-fallback-sms-link":true,"fallback-sms-link-expiration":true,"mms-expiry-timestamp":true,"client-reference":true},"dynamicProps":false,"dynamicItems":false};

/** The standalone validator, compiled by Ajv. */
export const validate: JsonValidator = validate0;
