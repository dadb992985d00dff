// @ts-nocheck
// Generated from schema/sinch-mms/json/postback.schema.json by schemawright. Do not edit.
import type { JsonValidator, SchemaPlaces } from "@schemawright/runtime/codegen";

/** Names of the schema documents. */
export const sources: readonly string[] = ["schema/sinch-mms/json/postback.schema.json"];

/** Where every keyword was written: index into `sources`, line, column. */
export const places: SchemaPlaces["places"] = {
  "#": [0, 1, 1],
  "#/type": [0, 6, 3],
  "#/required": [0, 7, 3],
  "#/properties/origin": [0, 12, 15],
  "#/properties/origin/type": [0, 14, 7],
  "#/properties/code": [0, 16, 13],
  "#/properties/code/type": [0, 18, 7],
  "#/properties/sent-as": [0, 20, 16],
  "#/properties/sent-as/type": [0, 22, 7],
  "#/properties/status": [0, 24, 15],
  "#/properties/status/type": [0, 26, 7],
  "#/properties/status-details": [0, 28, 23],
  "#/properties/status-details/type": [0, 30, 7],
  "#/properties/mms-id": [0, 32, 15],
  "#/properties/mms-id/type": [0, 34, 7],
  "#/properties/from": [0, 36, 13],
  "#/properties/from/type": [0, 38, 7],
  "#/properties/from-mask": [0, 40, 18],
  "#/properties/from-mask/type": [0, 42, 7],
  "#/properties/to": [0, 44, 11],
  "#/properties/to/type": [0, 46, 7],
  "#/properties/copy-to": [0, 48, 16],
  "#/properties/copy-to/type": [0, 50, 7],
  "#/properties/copy-to/items": [0, 51, 16],
  "#/properties/copy-to/items/type": [0, 52, 9],
  "#/properties/copy-to/items/properties/number": [0, 54, 21],
  "#/properties/copy-to/items/properties/number/type": [0, 56, 13],
  "#/properties/tracking-id": [0, 61, 20],
  "#/properties/tracking-id/type": [0, 63, 7],
  "#/properties/client-reference": [0, 65, 25],
  "#/properties/client-reference/type": [0, 67, 7],
  "#/properties/campaign-ref": [0, 69, 21],
  "#/properties/campaign-ref/type": [0, 71, 7],
  "#/properties/operator-id": [0, 73, 20],
  "#/properties/operator-id/type": [0, 75, 7],
  "#/properties/operator-name": [0, 77, 22],
  "#/properties/operator-name/type": [0, 79, 7],
  "#/properties/timestamp": [0, 81, 18],
  "#/properties/timestamp/type": [0, 83, 7],
  "#/properties/handset": [0, 85, 16],
  "#/properties/handset/type": [0, 87, 7],
  "#/properties/audio-name": [0, 89, 19],
  "#/properties/audio-name/type": [0, 91, 7],
  "#/properties/video-name": [0, 93, 19],
  "#/properties/video-name/type": [0, 95, 7],
  "#/properties/keyword": [0, 97, 16],
  "#/properties/keyword/type": [0, 99, 7],
  "#/properties/message-subject": [0, 101, 24],
  "#/properties/message-subject/type": [0, 103, 7],
  "#/properties/content": [0, 105, 16],
  "#/properties/content/type": [0, 107, 7],
  "#/properties/content/items": [0, 108, 16],
  "#/properties/content/items/type": [0, 109, 9],
  "#/properties/content/items/properties/file": [0, 111, 19],
  "#/properties/content/items/properties/file/type": [0, 113, 13],
};

const schema0 = {"required":["origin","code"],"type":"object","properties":{"origin":{"type":"string"},"code":{"type":"string"},"sent-as":{"type":"string"},"status":{"type":"string"},"status-details":{"type":"string"},"mms-id":{"type":"string"},"from":{"type":"string"},"from-mask":{"type":"string"},"to":{"type":"string"},"copy-to":{"type":"array","items":{"type":"object","properties":{"number":{"type":"string"}}}},"tracking-id":{"type":"string"},"client-reference":{"type":"string"},"campaign-ref":{"type":"string"},"operator-id":{"type":"string"},"operator-name":{"type":"string"},"timestamp":{"type":"string"},"handset":{"type":"string"},"audio-name":{"type":"string"},"video-name":{"type":"string"},"keyword":{"type":"string"},"message-subject":{"type":"string"},"content":{"type":"array","items":{"type":"object","properties":{"file":{"type":"string"}}}}}};
const func0 = Object.prototype.hasOwnProperty;
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
if((data.origin === undefined) || (!(func0.call(data, "origin")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "origin"},message:"must have required property '"+"origin"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.code === undefined) || (!(func0.call(data, "code")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.origin !== undefined && func0.call(data, "origin")){
if(typeof data.origin !== "string"){
const err2 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.code !== undefined && func0.call(data, "code")){
if(typeof data.code !== "string"){
const err3 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["sent-as"] !== undefined && func0.call(data, "sent-as")){
if(typeof data["sent-as"] !== "string"){
const err4 = {instancePath:instancePath+"/sent-as",schemaPath:"#/properties/sent-as/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
if(typeof data.status !== "string"){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["status-details"] !== undefined && func0.call(data, "status-details")){
if(typeof data["status-details"] !== "string"){
const err6 = {instancePath:instancePath+"/status-details",schemaPath:"#/properties/status-details/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["mms-id"] !== undefined && func0.call(data, "mms-id")){
if(typeof data["mms-id"] !== "string"){
const err7 = {instancePath:instancePath+"/mms-id",schemaPath:"#/properties/mms-id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
if(typeof data.from !== "string"){
const err8 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["from-mask"] !== undefined && func0.call(data, "from-mask")){
if(typeof data["from-mask"] !== "string"){
const err9 = {instancePath:instancePath+"/from-mask",schemaPath:"#/properties/from-mask/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.to !== undefined && func0.call(data, "to")){
if(typeof data.to !== "string"){
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
if(data["copy-to"] !== undefined && func0.call(data, "copy-to")){
let data9 = data["copy-to"];
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.number !== undefined && func0.call(data10, "number")){
if(typeof data10.number !== "string"){
const err11 = {instancePath:instancePath+"/copy-to/" + i0+"/number",schemaPath:"#/properties/copy-to/items/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/copy-to/" + i0,schemaPath:"#/properties/copy-to/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/copy-to",schemaPath:"#/properties/copy-to/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["tracking-id"] !== undefined && func0.call(data, "tracking-id")){
if(typeof data["tracking-id"] !== "string"){
const err14 = {instancePath:instancePath+"/tracking-id",schemaPath:"#/properties/tracking-id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["client-reference"] !== undefined && func0.call(data, "client-reference")){
if(typeof data["client-reference"] !== "string"){
const err15 = {instancePath:instancePath+"/client-reference",schemaPath:"#/properties/client-reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data["campaign-ref"] !== undefined && func0.call(data, "campaign-ref")){
if(typeof data["campaign-ref"] !== "string"){
const err16 = {instancePath:instancePath+"/campaign-ref",schemaPath:"#/properties/campaign-ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["operator-id"] !== undefined && func0.call(data, "operator-id")){
if(typeof data["operator-id"] !== "string"){
const err17 = {instancePath:instancePath+"/operator-id",schemaPath:"#/properties/operator-id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["operator-name"] !== undefined && func0.call(data, "operator-name")){
if(typeof data["operator-name"] !== "string"){
const err18 = {instancePath:instancePath+"/operator-name",schemaPath:"#/properties/operator-name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.timestamp !== undefined && func0.call(data, "timestamp")){
if(typeof data.timestamp !== "string"){
const err19 = {instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.handset !== undefined && func0.call(data, "handset")){
if(typeof data.handset !== "string"){
const err20 = {instancePath:instancePath+"/handset",schemaPath:"#/properties/handset/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["audio-name"] !== undefined && func0.call(data, "audio-name")){
if(typeof data["audio-name"] !== "string"){
const err21 = {instancePath:instancePath+"/audio-name",schemaPath:"#/properties/audio-name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data["video-name"] !== undefined && func0.call(data, "video-name")){
if(typeof data["video-name"] !== "string"){
const err22 = {instancePath:instancePath+"/video-name",schemaPath:"#/properties/video-name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.keyword !== undefined && func0.call(data, "keyword")){
if(typeof data.keyword !== "string"){
const err23 = {instancePath:instancePath+"/keyword",schemaPath:"#/properties/keyword/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data["message-subject"] !== undefined && func0.call(data, "message-subject")){
if(typeof data["message-subject"] !== "string"){
const err24 = {instancePath:instancePath+"/message-subject",schemaPath:"#/properties/message-subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.content !== undefined && func0.call(data, "content")){
let data23 = data.content;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.file !== undefined && func0.call(data24, "file")){
if(typeof data24.file !== "string"){
const err25 = {instancePath:instancePath+"/content/" + i1+"/file",schemaPath:"#/properties/content/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/content/" + i1,schemaPath:"#/properties/content/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"origin":true,"code":true,"sent-as":true,"status":true,"status-details":true,"mms-id":true,"from":true,"from-mask":true,"to":true,"copy-to":true,"tracking-id":true,"client-reference":true,"campaign-ref":true,"operator-id":true,"operator-name":true,"timestamp":true,"handset":true,"audio-name":true,"video-name":true,"keyword":true,"message-subject":true,"content":true},"dynamicProps":false,"dynamicItems":false};

/** The standalone validator, compiled by Ajv. */
export const validate: JsonValidator = validate0;
