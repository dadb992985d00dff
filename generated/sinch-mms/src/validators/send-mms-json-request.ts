// @ts-nocheck
// Generated from schema/sinch-mms/json/sendmms.request.schema.json by schemawright. Do not edit.
import { type JsonValidator, type SchemaPlaces, codePointLength as func10 } from "@schemawright/runtime/codegen";

/** Names of the schema documents. */
export const sources: readonly string[] = ["schema/sinch-mms/json/sendmms.request.schema.json"];

/** Where every keyword was written: index into `sources`, line, column. */
export const places: SchemaPlaces["places"] = {
  "#/$defs/Slide": [0, 96, 14],
  "#/$defs/Slide/type": [0, 98, 7],
  "#/$defs/Slide/minProperties": [0, 99, 7],
  "#/$defs/Slide/dependentSchemas/audio": [0, 156, 18],
  "#/$defs/Slide/dependentSchemas/audio/type": [0, 158, 11],
  "#/$defs/Slide/dependentSchemas/audio/properties/video": [0, 160, 22],
  "#/$defs/Slide/dependentSchemas/image": [0, 163, 18],
  "#/$defs/Slide/dependentSchemas/image/type": [0, 165, 11],
  "#/$defs/Slide/dependentSchemas/image/properties/video": [0, 167, 22],
  "#/$defs/Slide/dependentSchemas/pdf": [0, 170, 16],
  "#/$defs/Slide/dependentSchemas/pdf/type": [0, 172, 11],
  "#/$defs/Slide/dependentSchemas/pdf/properties/image": [0, 174, 22],
  "#/$defs/Slide/dependentSchemas/pdf/properties/audio": [0, 175, 22],
  "#/$defs/Slide/dependentSchemas/pdf/properties/video": [0, 176, 22],
  "#/$defs/Slide/properties/message-text": [0, 101, 25],
  "#/$defs/Slide/properties/message-text/type": [0, 103, 11],
  "#/$defs/Slide/properties/message-text/maxLength": [0, 104, 11],
  "#/$defs/Slide/properties/image": [0, 106, 18],
  "#/$defs/Slide/properties/image/type": [0, 108, 11],
  "#/$defs/Slide/properties/image/required": [0, 109, 11],
  "#/$defs/Slide/properties/image/properties/url": [0, 113, 20],
  "#/$defs/Slide/properties/image/properties/url/%24ref": [0, 114, 15],
  "#/$defs/Slide/properties/audio": [0, 118, 18],
  "#/$defs/Slide/properties/audio/type": [0, 120, 11],
  "#/$defs/Slide/properties/audio/required": [0, 121, 11],
  "#/$defs/Slide/properties/audio/properties/url": [0, 125, 20],
  "#/$defs/Slide/properties/audio/properties/url/%24ref": [0, 126, 15],
  "#/$defs/Slide/properties/video": [0, 130, 18],
  "#/$defs/Slide/properties/video/type": [0, 132, 11],
  "#/$defs/Slide/properties/video/required": [0, 133, 11],
  "#/$defs/Slide/properties/video/properties/url": [0, 137, 20],
  "#/$defs/Slide/properties/video/properties/url/%24ref": [0, 138, 15],
  "#/$defs/Slide/properties/pdf": [0, 142, 16],
  "#/$defs/Slide/properties/pdf/type": [0, 144, 11],
  "#/$defs/Slide/properties/pdf/required": [0, 145, 11],
  "#/$defs/Slide/properties/pdf/properties/url": [0, 149, 20],
  "#/$defs/Slide/properties/pdf/properties/url/%24ref": [0, 150, 15],
  "#/$defs/MediaUrl": [0, 181, 17],
  "#/$defs/MediaUrl/type": [0, 183, 7],
  "#/$defs/MediaUrl/pattern": [0, 184, 7],
  "#": [0, 1, 1],
  "#/type": [0, 6, 3],
  "#/required": [0, 7, 3],
  "#/properties/action": [0, 14, 15],
  "#/properties/action/type": [0, 16, 7],
  "#/properties/action/const": [0, 17, 7],
  "#/properties/service-id": [0, 19, 19],
  "#/properties/service-id/type": [0, 21, 7],
  "#/properties/service-id/pattern": [0, 22, 7],
  "#/properties/to": [0, 24, 11],
  "#/properties/to/type": [0, 26, 7],
  "#/properties/to/pattern": [0, 27, 7],
  "#/properties/to-displayonly": [0, 29, 23],
  "#/properties/to-displayonly/type": [0, 31, 7],
  "#/properties/from": [0, 33, 13],
  "#/properties/from/type": [0, 35, 7],
  "#/properties/from/pattern": [0, 36, 7],
  "#/properties/from-mask": [0, 38, 18],
  "#/properties/from-mask/type": [0, 40, 7],
  "#/properties/from-mask/minLength": [0, 41, 7],
  "#/properties/from-mask/maxLength": [0, 42, 7],
  "#/properties/name": [0, 44, 13],
  "#/properties/name/type": [0, 46, 7],
  "#/properties/name/pattern": [0, 47, 7],
  "#/properties/message-subject": [0, 49, 24],
  "#/properties/message-subject/type": [0, 51, 7],
  "#/properties/message-subject/maxLength": [0, 52, 7],
  "#/properties/slide": [0, 54, 14],
  "#/properties/slide/type": [0, 56, 7],
  "#/properties/slide/minItems": [0, 57, 7],
  "#/properties/slide/maxItems": [0, 58, 7],
  "#/properties/slide/items": [0, 59, 16],
  "#/properties/slide/items/%24ref": [0, 60, 9],
  "#/properties/fallback-sms-text": [0, 63, 26],
  "#/properties/fallback-sms-text/type": [0, 65, 7],
  "#/properties/disable-fallback-sms": [0, 67, 29],
  "#/properties/disable-fallback-sms/type": [0, 69, 7],
  "#/properties/disable-fallback-sms-link": [0, 71, 34],
  "#/properties/disable-fallback-sms-link/type": [0, 73, 7],
  "#/properties/fallback-sms-link-expiration": [0, 75, 37],
  "#/properties/fallback-sms-link-expiration/type": [0, 77, 7],
  "#/properties/fallback-sms-link-expiration/pattern": [0, 78, 7],
  "#/properties/mms-expiry-timestamp": [0, 80, 29],
  "#/properties/mms-expiry-timestamp/type": [0, 82, 7],
  "#/properties/mms-expiry-timestamp/pattern": [0, 83, 7],
  "#/properties/client-reference": [0, 85, 25],
  "#/properties/client-reference/type": [0, 87, 7],
  "#/properties/client-reference/maxLength": [0, 88, 7],
  "#/properties/cache-content": [0, 90, 22],
  "#/properties/cache-content/type": [0, 92, 7],
};

const schema0 = {"required":["action","service-id","to","slide"],"type":"object","properties":{"action":{"const":"sendmms","type":"string"},"service-id":{"pattern":"\\S","type":"string"},"to":{"pattern":"^[1-9][0-9]{6,14}$","type":"string"},"to-displayonly":{"type":"string"},"from":{"pattern":"^[1-9][0-9]{2,14}$","type":"string"},"from-mask":{"maxLength":50,"minLength":1,"type":"string"},"name":{"pattern":"\\S","type":"string"},"message-subject":{"maxLength":80,"type":"string"},"slide":{"maxItems":8,"minItems":1,"type":"array","items":{"$ref":"#/$defs/Slide"}},"fallback-sms-text":{"type":"string"},"disable-fallback-sms":{"type":"boolean"},"disable-fallback-sms-link":{"type":"boolean"},"fallback-sms-link-expiration":{"pattern":"^-?[0-9]{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])$","type":"string"},"mms-expiry-timestamp":{"pattern":"^-?[0-9]{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])$","type":"string"},"client-reference":{"maxLength":64,"type":"string"},"cache-content":{"type":"boolean"}},"$defs":{"Slide":{"minProperties":1,"type":"object","dependentSchemas":{"audio":{"type":"object","properties":{"video":false}},"image":{"type":"object","properties":{"video":false}},"pdf":{"type":"object","properties":{"image":false,"audio":false,"video":false}}},"properties":{"message-text":{"maxLength":5000,"type":"string"},"image":{"required":["url"],"type":"object","properties":{"url":{"$ref":"#/$defs/MediaUrl"}}},"audio":{"required":["url"],"type":"object","properties":{"url":{"$ref":"#/$defs/MediaUrl"}}},"video":{"required":["url"],"type":"object","properties":{"url":{"$ref":"#/$defs/MediaUrl"}}},"pdf":{"required":["url"],"type":"object","properties":{"url":{"$ref":"#/$defs/MediaUrl"}}}}},"MediaUrl":{"pattern":"^[hH][tT][tT][pP][sS]?://[^\\s/?#]+([/?#]\\S*)?$","type":"string"}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern1 = new RegExp("^[1-9][0-9]{6,14}$", "u");
const pattern2 = new RegExp("^[1-9][0-9]{2,14}$", "u");
const pattern5 = new RegExp("^-?[0-9]{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])$", "u");
const schema1 = {"minProperties":1,"type":"object","dependentSchemas":{"audio":{"type":"object","properties":{"video":false}},"image":{"type":"object","properties":{"video":false}},"pdf":{"type":"object","properties":{"image":false,"audio":false,"video":false}}},"properties":{"message-text":{"maxLength":5000,"type":"string"},"image":{"required":["url"],"type":"object","properties":{"url":{"$ref":"#/$defs/MediaUrl"}}},"audio":{"required":["url"],"type":"object","properties":{"url":{"$ref":"#/$defs/MediaUrl"}}},"video":{"required":["url"],"type":"object","properties":{"url":{"$ref":"#/$defs/MediaUrl"}}},"pdf":{"required":["url"],"type":"object","properties":{"url":{"$ref":"#/$defs/MediaUrl"}}}}};
const schema2 = {"pattern":"^[hH][tT][tT][pP][sS]?://[^\\s/?#]+([/?#]\\S*)?$","type":"string"};
const pattern4 = new RegExp("^[hH][tT][tT][pP][sS]?://[^\\s/?#]+([/?#]\\S*)?$", "u");
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/MediaUrl/pattern",keyword:"pattern",params:{pattern: "^[hH][tT][tT][pP][sS]?://[^\\s/?#]+([/?#]\\S*)?$"},message:"must match pattern \""+"^[hH][tT][tT][pP][sS]?://[^\\s/?#]+([/?#]\\S*)?$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/MediaUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"dynamicProps":false,"dynamicItems":false};
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/$defs/Slide/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["message-text"] !== undefined && func0.call(data, "message-text")){
let data0 = data["message-text"];
if(typeof data0 === "string"){
if(func10(data0) > 5000){
const err1 = {instancePath:instancePath+"/message-text",schemaPath:"#/$defs/Slide/properties/message-text/maxLength",keyword:"maxLength",params:{limit: 5000},message:"must NOT have more than 5000 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/message-text",schemaPath:"#/$defs/Slide/properties/message-text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.image !== undefined && func0.call(data, "image")){
let data1 = data.image;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.url === undefined) || (!(func0.call(data1, "url")))){
const err3 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/Slide/properties/image/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.url !== undefined && func0.call(data1, "url")){
if(!(validate2(data1.url, {instancePath:instancePath+"/image/url",parentData:data1,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/Slide/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.audio !== undefined && func0.call(data, "audio")){
let data3 = data.audio;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.url === undefined) || (!(func0.call(data3, "url")))){
const err5 = {instancePath:instancePath+"/audio",schemaPath:"#/$defs/Slide/properties/audio/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.url !== undefined && func0.call(data3, "url")){
if(!(validate2(data3.url, {instancePath:instancePath+"/audio/url",parentData:data3,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/audio",schemaPath:"#/$defs/Slide/properties/audio/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.video !== undefined && func0.call(data, "video")){
let data5 = data.video;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.url === undefined) || (!(func0.call(data5, "url")))){
const err7 = {instancePath:instancePath+"/video",schemaPath:"#/$defs/Slide/properties/video/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5.url !== undefined && func0.call(data5, "url")){
if(!(validate2(data5.url, {instancePath:instancePath+"/video/url",parentData:data5,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/video",schemaPath:"#/$defs/Slide/properties/video/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.pdf !== undefined && func0.call(data, "pdf")){
let data7 = data.pdf;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.url === undefined) || (!(func0.call(data7, "url")))){
const err9 = {instancePath:instancePath+"/pdf",schemaPath:"#/$defs/Slide/properties/pdf/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data7.url !== undefined && func0.call(data7, "url")){
if(!(validate2(data7.url, {instancePath:instancePath+"/pdf/url",parentData:data7,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/pdf",schemaPath:"#/$defs/Slide/properties/pdf/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.audio !== undefined && func0.call(data, "audio")){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video !== undefined && func0.call(data, "video")){
const err11 = {instancePath:instancePath+"/video",schemaPath:"#/$defs/Slide/dependentSchemas/audio/properties/video/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath,schemaPath:"#/$defs/Slide/dependentSchemas/audio/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid5 = _errs15 === errors;
if(valid5){
var props0 = {};
props0.video = true;
props0["message-text"] = true;
props0.image = true;
props0.audio = true;
props0.pdf = true;
}
}
else {
var valid5 = true;
}
if(data.image !== undefined && func0.call(data, "image")){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.video !== undefined && func0.call(data, "video")){
const err13 = {instancePath:instancePath+"/video",schemaPath:"#/$defs/Slide/dependentSchemas/image/properties/video/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath,schemaPath:"#/$defs/Slide/dependentSchemas/image/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid5 = _errs17 === errors;
if(valid5){
if(props0 !== true){
props0 = props0 || {};
props0.video = true;
}
}
}
else {
var valid5 = true;
}
if(data.pdf !== undefined && func0.call(data, "pdf")){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image !== undefined && func0.call(data, "image")){
const err15 = {instancePath:instancePath+"/image",schemaPath:"#/$defs/Slide/dependentSchemas/pdf/properties/image/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.audio !== undefined && func0.call(data, "audio")){
const err16 = {instancePath:instancePath+"/audio",schemaPath:"#/$defs/Slide/dependentSchemas/pdf/properties/audio/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.video !== undefined && func0.call(data, "video")){
const err17 = {instancePath:instancePath+"/video",schemaPath:"#/$defs/Slide/dependentSchemas/pdf/properties/video/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
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
const err18 = {instancePath,schemaPath:"#/$defs/Slide/dependentSchemas/pdf/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid5 = _errs19 === errors;
if(valid5){
if(props0 !== true){
props0 = props0 || {};
props0.image = true;
props0.audio = true;
props0.video = true;
}
}
}
else {
var valid5 = true;
}
}
else {
const err19 = {instancePath,schemaPath:"#/$defs/Slide/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate1.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate1.evaluated = {"dynamicProps":true,"dynamicItems":false};
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
if((data["service-id"] === undefined) || (!(func0.call(data, "service-id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service-id"},message:"must have required property '"+"service-id"+"'"};
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
if((data.slide === undefined) || (!(func0.call(data, "slide")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "slide"},message:"must have required property '"+"slide"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.action !== undefined && func0.call(data, "action")){
let data0 = data.action;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if("sendmms" !== data0){
const err5 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "sendmms"},message:"must be the constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["service-id"] !== undefined && func0.call(data, "service-id")){
let data1 = data["service-id"];
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/service-id",schemaPath:"#/properties/service-id/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/service-id",schemaPath:"#/properties/service-id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.to !== undefined && func0.call(data, "to")){
let data2 = data.to;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err8 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{6,14}$"},message:"must match pattern \""+"^[1-9][0-9]{6,14}$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["to-displayonly"] !== undefined && func0.call(data, "to-displayonly")){
if(typeof data["to-displayonly"] !== "string"){
const err10 = {instancePath:instancePath+"/to-displayonly",schemaPath:"#/properties/to-displayonly/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data4 = data.from;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err11 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{2,14}$"},message:"must match pattern \""+"^[1-9][0-9]{2,14}$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["from-mask"] !== undefined && func0.call(data, "from-mask")){
let data5 = data["from-mask"];
if(typeof data5 === "string"){
if(func10(data5) > 50){
const err13 = {instancePath:instancePath+"/from-mask",schemaPath:"#/properties/from-mask/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func10(data5) < 1){
const err14 = {instancePath:instancePath+"/from-mask",schemaPath:"#/properties/from-mask/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/from-mask",schemaPath:"#/properties/from-mask/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data6 = data.name;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err16 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["message-subject"] !== undefined && func0.call(data, "message-subject")){
let data7 = data["message-subject"];
if(typeof data7 === "string"){
if(func10(data7) > 80){
const err18 = {instancePath:instancePath+"/message-subject",schemaPath:"#/properties/message-subject/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/message-subject",schemaPath:"#/properties/message-subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.slide !== undefined && func0.call(data, "slide")){
let data8 = data.slide;
if(Array.isArray(data8)){
if(data8.length > 8){
const err20 = {instancePath:instancePath+"/slide",schemaPath:"#/properties/slide/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.length < 1){
const err21 = {instancePath:instancePath+"/slide",schemaPath:"#/properties/slide/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1(data8[i0], {instancePath:instancePath+"/slide/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/slide",schemaPath:"#/properties/slide/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data["fallback-sms-text"] !== undefined && func0.call(data, "fallback-sms-text")){
if(typeof data["fallback-sms-text"] !== "string"){
const err23 = {instancePath:instancePath+"/fallback-sms-text",schemaPath:"#/properties/fallback-sms-text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data["disable-fallback-sms"] !== undefined && func0.call(data, "disable-fallback-sms")){
if(typeof data["disable-fallback-sms"] !== "boolean"){
const err24 = {instancePath:instancePath+"/disable-fallback-sms",schemaPath:"#/properties/disable-fallback-sms/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["disable-fallback-sms-link"] !== undefined && func0.call(data, "disable-fallback-sms-link")){
if(typeof data["disable-fallback-sms-link"] !== "boolean"){
const err25 = {instancePath:instancePath+"/disable-fallback-sms-link",schemaPath:"#/properties/disable-fallback-sms-link/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data["fallback-sms-link-expiration"] !== undefined && func0.call(data, "fallback-sms-link-expiration")){
let data13 = data["fallback-sms-link-expiration"];
if(typeof data13 === "string"){
if(!pattern5.test(data13)){
const err26 = {instancePath:instancePath+"/fallback-sms-link-expiration",schemaPath:"#/properties/fallback-sms-link-expiration/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])$"},message:"must match pattern \""+"^-?[0-9]{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/fallback-sms-link-expiration",schemaPath:"#/properties/fallback-sms-link-expiration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data["mms-expiry-timestamp"] !== undefined && func0.call(data, "mms-expiry-timestamp")){
let data14 = data["mms-expiry-timestamp"];
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
const err28 = {instancePath:instancePath+"/mms-expiry-timestamp",schemaPath:"#/properties/mms-expiry-timestamp/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])$"},message:"must match pattern \""+"^-?[0-9]{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?(Z|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/mms-expiry-timestamp",schemaPath:"#/properties/mms-expiry-timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data["client-reference"] !== undefined && func0.call(data, "client-reference")){
let data15 = data["client-reference"];
if(typeof data15 === "string"){
if(func10(data15) > 64){
const err30 = {instancePath:instancePath+"/client-reference",schemaPath:"#/properties/client-reference/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/client-reference",schemaPath:"#/properties/client-reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["cache-content"] !== undefined && func0.call(data, "cache-content")){
if(typeof data["cache-content"] !== "boolean"){
const err32 = {instancePath:instancePath+"/cache-content",schemaPath:"#/properties/cache-content/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"action":true,"service-id":true,"to":true,"to-displayonly":true,"from":true,"from-mask":true,"name":true,"message-subject":true,"slide":true,"fallback-sms-text":true,"disable-fallback-sms":true,"disable-fallback-sms-link":true,"fallback-sms-link-expiration":true,"mms-expiry-timestamp":true,"client-reference":true,"cache-content":true},"dynamicProps":false,"dynamicItems":false};

/** The standalone validator, compiled by Ajv. */
export const validate: JsonValidator = validate0;

/** The parts of it for what references lead to. */
export const validateSlide: JsonValidator = validate1;
export const validateMediaUrl: JsonValidator = validate2;
