// @ts-nocheck
// Generated from schema/sinch-mms/json/response.schema.json by schemawright. Do not edit.
import type { JsonValidator, SchemaPlaces } from "@schemawright/runtime/codegen";

/** Names of the schema documents. */
export const sources: readonly string[] = ["schema/sinch-mms/json/response.schema.json"];

/** Where every keyword was written: index into `sources`, line, column. */
export const places: SchemaPlaces["places"] = {
  "#": [0, 1, 1],
  "#/type": [0, 6, 3],
  "#/required": [0, 7, 3],
  "#/properties/status": [0, 11, 15],
  "#/properties/status/type": [0, 13, 7],
  "#/properties/status/enum": [0, 14, 7],
  "#/properties/to": [0, 19, 11],
  "#/properties/to/type": [0, 21, 7],
  "#/properties/from": [0, 23, 13],
  "#/properties/from/type": [0, 25, 7],
  "#/properties/mms-id": [0, 27, 15],
  "#/properties/mms-id/type": [0, 29, 7],
  "#/properties/tracking-id": [0, 31, 20],
  "#/properties/tracking-id/type": [0, 33, 7],
  "#/properties/status-details": [0, 35, 23],
  "#/properties/status-details/type": [0, 37, 7],
  "#/properties/error-code": [0, 39, 19],
  "#/properties/error-code/type": [0, 41, 7],
  "#/properties/error-info": [0, 43, 19],
  "#/properties/error-info/type": [0, 45, 7],
};

const schema0 = {"required":["status"],"type":"object","properties":{"status":{"enum":["Success","Failure"],"type":"string"},"to":{"type":"string"},"from":{"type":"string"},"mms-id":{"type":"string"},"tracking-id":{"type":"string"},"status-details":{"type":"string"},"error-code":{"type":"string"},"error-info":{"type":"string"}}};
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
if((data.status === undefined) || (!(func0.call(data, "status")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status !== undefined && func0.call(data, "status")){
let data0 = data.status;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "Success") || (data0 === "Failure"))){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema0.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.to !== undefined && func0.call(data, "to")){
if(typeof data.to !== "string"){
const err3 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
if(typeof data.from !== "string"){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data["mms-id"] !== "string"){
const err5 = {instancePath:instancePath+"/mms-id",schemaPath:"#/properties/mms-id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["tracking-id"] !== undefined && func0.call(data, "tracking-id")){
if(typeof data["tracking-id"] !== "string"){
const err6 = {instancePath:instancePath+"/tracking-id",schemaPath:"#/properties/tracking-id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["status-details"] !== undefined && func0.call(data, "status-details")){
if(typeof data["status-details"] !== "string"){
const err7 = {instancePath:instancePath+"/status-details",schemaPath:"#/properties/status-details/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["error-code"] !== undefined && func0.call(data, "error-code")){
if(typeof data["error-code"] !== "string"){
const err8 = {instancePath:instancePath+"/error-code",schemaPath:"#/properties/error-code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["error-info"] !== undefined && func0.call(data, "error-info")){
if(typeof data["error-info"] !== "string"){
const err9 = {instancePath:instancePath+"/error-info",schemaPath:"#/properties/error-info/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"status":true,"to":true,"from":true,"mms-id":true,"tracking-id":true,"status-details":true,"error-code":true,"error-info":true},"dynamicProps":false,"dynamicItems":false};

/** The standalone validator, compiled by Ajv. */
export const validate: JsonValidator = validate0;
