// @ts-nocheck
// Generated from configuration/configuration.schema.json by schemawright. Do not edit.
import type { JsonValidator, SchemaPlaces } from "@schemawright/runtime/codegen";

/** Names of the schema documents. */
export const sources: readonly string[] = ["configuration/configuration.schema.json"];

/** Where every keyword was written: index into `sources`, line, column. */
export const places: SchemaPlaces["places"] = {
  "#": [0, 1, 1],
  "#/type": [0, 5, 3],
  "#/additionalProperties": [0, 6, 27],
  "#/properties/generate": [0, 8, 17],
  "#/properties/generate/type": [0, 10, 7],
  "#/properties/generate/additionalProperties": [0, 11, 31],
  "#/properties/generate/properties/schema": [0, 13, 19],
  "#/properties/generate/properties/schema/type": [0, 15, 11],
  "#/properties/generate/properties/out": [0, 17, 16],
  "#/properties/generate/properties/out/type": [0, 19, 11],
  "#/properties/generate/properties/root": [0, 21, 17],
  "#/properties/generate/properties/root/type": [0, 23, 11],
  "#/properties/generate/properties/root/items": [0, 24, 20],
  "#/properties/generate/properties/root/items/type": [0, 25, 13],
  "#/properties/generate/properties/format": [0, 28, 19],
  "#/properties/generate/properties/format/enum": [0, 30, 11],
  "#/properties/generate/properties/maxIssues": [0, 32, 22],
  "#/properties/generate/properties/maxIssues/type": [0, 34, 11],
  "#/properties/generate/properties/maxIssues/minimum": [0, 35, 11],
  "#/properties/generate/properties/maxIssues/maximum": [0, 36, 11],
  "#/properties/generate/properties/severity": [0, 38, 21],
  "#/properties/generate/properties/severity/enum": [0, 40, 11],
  "#/properties/generate/properties/rule": [0, 42, 17],
  "#/properties/generate/properties/rule/type": [0, 44, 11],
  "#/properties/generate/properties/rule/items": [0, 45, 20],
  "#/properties/generate/properties/rule/items/type": [0, 46, 13],
  "#/properties/generate/properties/verbose": [0, 49, 20],
  "#/properties/generate/properties/verbose/type": [0, 51, 11],
  "#/properties/generate/properties/quiet": [0, 53, 18],
  "#/properties/generate/properties/quiet/type": [0, 55, 11],
  "#/properties/check": [0, 59, 14],
  "#/properties/check/type": [0, 61, 7],
  "#/properties/check/additionalProperties": [0, 62, 31],
  "#/properties/check/properties/schema": [0, 64, 19],
  "#/properties/check/properties/schema/type": [0, 66, 11],
  "#/properties/check/properties/out": [0, 68, 16],
  "#/properties/check/properties/out/type": [0, 70, 11],
  "#/properties/check/properties/requireJava": [0, 72, 24],
  "#/properties/check/properties/requireJava/type": [0, 74, 11],
  "#/properties/check/properties/runs": [0, 76, 17],
  "#/properties/check/properties/runs/type": [0, 78, 11],
  "#/properties/check/properties/runs/minimum": [0, 79, 11],
  "#/properties/check/properties/runs/maximum": [0, 80, 11],
  "#/properties/check/properties/seed": [0, 82, 17],
  "#/properties/check/properties/seed/type": [0, 84, 11],
  "#/properties/check/properties/seed/minimum": [0, 85, 11],
  "#/properties/check/properties/seed/maximum": [0, 86, 11],
  "#/properties/check/properties/only": [0, 88, 17],
  "#/properties/check/properties/only/type": [0, 90, 11],
  "#/properties/check/properties/only/items": [0, 91, 20],
  "#/properties/check/properties/only/items/type": [0, 92, 13],
  "#/properties/check/properties/format": [0, 95, 19],
  "#/properties/check/properties/format/enum": [0, 97, 11],
  "#/properties/check/properties/maxIssues": [0, 99, 22],
  "#/properties/check/properties/maxIssues/type": [0, 101, 11],
  "#/properties/check/properties/maxIssues/minimum": [0, 102, 11],
  "#/properties/check/properties/maxIssues/maximum": [0, 103, 11],
  "#/properties/check/properties/severity": [0, 105, 21],
  "#/properties/check/properties/severity/enum": [0, 107, 11],
  "#/properties/check/properties/rule": [0, 109, 17],
  "#/properties/check/properties/rule/type": [0, 111, 11],
  "#/properties/check/properties/rule/items": [0, 112, 20],
  "#/properties/check/properties/rule/items/type": [0, 113, 13],
  "#/properties/check/properties/verbose": [0, 116, 20],
  "#/properties/check/properties/verbose/type": [0, 118, 11],
  "#/properties/check/properties/quiet": [0, 120, 18],
  "#/properties/check/properties/quiet/type": [0, 122, 11],
  "#/properties/validate": [0, 126, 17],
  "#/properties/validate/type": [0, 128, 7],
  "#/properties/validate/additionalProperties": [0, 129, 31],
  "#/properties/validate/properties/schema": [0, 131, 19],
  "#/properties/validate/properties/schema/type": [0, 133, 11],
  "#/properties/validate/properties/schema/items": [0, 134, 20],
  "#/properties/validate/properties/schema/items/type": [0, 135, 13],
  "#/properties/validate/properties/catalog": [0, 138, 20],
  "#/properties/validate/properties/catalog/type": [0, 140, 11],
  "#/properties/validate/properties/catalog/items": [0, 141, 20],
  "#/properties/validate/properties/catalog/items/type": [0, 142, 13],
  "#/properties/validate/properties/xsdVersion": [0, 145, 23],
  "#/properties/validate/properties/xsdVersion/enum": [0, 147, 11],
  "#/properties/validate/properties/jobs": [0, 149, 17],
  "#/properties/validate/properties/jobs/type": [0, 151, 11],
  "#/properties/validate/properties/jobs/minimum": [0, 152, 11],
  "#/properties/validate/properties/jobs/maximum": [0, 153, 11],
  "#/properties/validate/properties/doctype": [0, 155, 20],
  "#/properties/validate/properties/doctype/enum": [0, 157, 11],
  "#/properties/validate/properties/cache": [0, 159, 18],
  "#/properties/validate/properties/cache/type": [0, 161, 11],
  "#/properties/validate/properties/cacheDir": [0, 163, 21],
  "#/properties/validate/properties/cacheDir/type": [0, 165, 11],
  "#/properties/validate/properties/format": [0, 167, 19],
  "#/properties/validate/properties/format/enum": [0, 169, 11],
  "#/properties/validate/properties/maxIssues": [0, 171, 22],
  "#/properties/validate/properties/maxIssues/type": [0, 173, 11],
  "#/properties/validate/properties/maxIssues/minimum": [0, 174, 11],
  "#/properties/validate/properties/maxIssues/maximum": [0, 175, 11],
  "#/properties/validate/properties/severity": [0, 177, 21],
  "#/properties/validate/properties/severity/enum": [0, 179, 11],
  "#/properties/validate/properties/rule": [0, 181, 17],
  "#/properties/validate/properties/rule/type": [0, 183, 11],
  "#/properties/validate/properties/rule/items": [0, 184, 20],
  "#/properties/validate/properties/rule/items/type": [0, 185, 13],
  "#/properties/validate/properties/verbose": [0, 188, 20],
  "#/properties/validate/properties/verbose/type": [0, 190, 11],
  "#/properties/validate/properties/quiet": [0, 192, 18],
  "#/properties/validate/properties/quiet/type": [0, 194, 11],
  "#/properties/inspect": [0, 198, 16],
  "#/properties/inspect/type": [0, 200, 7],
  "#/properties/inspect/additionalProperties": [0, 201, 31],
  "#/properties/inspect/properties/tree": [0, 203, 17],
  "#/properties/inspect/properties/tree/type": [0, 205, 11],
  "#/properties/inspect/properties/json": [0, 207, 17],
  "#/properties/inspect/properties/json/type": [0, 209, 11],
  "#/properties/inspect/properties/xsdVersion": [0, 211, 23],
  "#/properties/inspect/properties/xsdVersion/enum": [0, 213, 11],
  "#/properties/inspect/properties/verbose": [0, 215, 20],
  "#/properties/inspect/properties/verbose/type": [0, 217, 11],
  "#/properties/inspect/properties/quiet": [0, 219, 18],
  "#/properties/inspect/properties/quiet/type": [0, 221, 11],
  "#/properties/sample": [0, 225, 15],
  "#/properties/sample/type": [0, 227, 7],
  "#/properties/sample/additionalProperties": [0, 228, 31],
  "#/properties/sample/properties/minimal": [0, 230, 20],
  "#/properties/sample/properties/minimal/type": [0, 232, 11],
  "#/properties/sample/properties/full": [0, 234, 17],
  "#/properties/sample/properties/full/type": [0, 236, 11],
  "#/properties/sample/properties/seed": [0, 238, 17],
  "#/properties/sample/properties/seed/type": [0, 240, 11],
  "#/properties/sample/properties/seed/minimum": [0, 241, 11],
  "#/properties/sample/properties/seed/maximum": [0, 242, 11],
  "#/properties/sample/properties/count": [0, 244, 18],
  "#/properties/sample/properties/count/type": [0, 246, 11],
  "#/properties/sample/properties/count/minimum": [0, 247, 11],
  "#/properties/sample/properties/count/maximum": [0, 248, 11],
  "#/properties/sample/properties/json": [0, 250, 17],
  "#/properties/sample/properties/json/type": [0, 252, 11],
  "#/properties/sample/properties/out": [0, 254, 16],
  "#/properties/sample/properties/out/type": [0, 256, 11],
  "#/properties/sample/properties/xsdVersion": [0, 258, 23],
  "#/properties/sample/properties/xsdVersion/enum": [0, 260, 11],
  "#/properties/sample/properties/verbose": [0, 262, 20],
  "#/properties/sample/properties/verbose/type": [0, 264, 11],
  "#/properties/sample/properties/quiet": [0, 266, 18],
  "#/properties/sample/properties/quiet/type": [0, 268, 11],
  "#/properties/downgrade": [0, 272, 18],
  "#/properties/downgrade/type": [0, 274, 7],
  "#/properties/downgrade/additionalProperties": [0, 275, 31],
  "#/properties/downgrade/properties/out": [0, 277, 16],
  "#/properties/downgrade/properties/out/type": [0, 279, 11],
  "#/properties/downgrade/properties/format": [0, 281, 19],
  "#/properties/downgrade/properties/format/enum": [0, 283, 11],
  "#/properties/downgrade/properties/maxIssues": [0, 285, 22],
  "#/properties/downgrade/properties/maxIssues/type": [0, 287, 11],
  "#/properties/downgrade/properties/maxIssues/minimum": [0, 288, 11],
  "#/properties/downgrade/properties/maxIssues/maximum": [0, 289, 11],
  "#/properties/downgrade/properties/severity": [0, 291, 21],
  "#/properties/downgrade/properties/severity/enum": [0, 293, 11],
  "#/properties/downgrade/properties/rule": [0, 295, 17],
  "#/properties/downgrade/properties/rule/type": [0, 297, 11],
  "#/properties/downgrade/properties/rule/items": [0, 298, 20],
  "#/properties/downgrade/properties/rule/items/type": [0, 299, 13],
  "#/properties/downgrade/properties/verbose": [0, 302, 20],
  "#/properties/downgrade/properties/verbose/type": [0, 304, 11],
  "#/properties/downgrade/properties/quiet": [0, 306, 18],
  "#/properties/downgrade/properties/quiet/type": [0, 308, 11],
  "#/properties/bundle": [0, 312, 15],
  "#/properties/bundle/type": [0, 314, 7],
  "#/properties/bundle/additionalProperties": [0, 315, 31],
  "#/properties/bundle/properties/out": [0, 317, 16],
  "#/properties/bundle/properties/out/type": [0, 319, 11],
  "#/properties/bundle/properties/xsdVersion": [0, 321, 23],
  "#/properties/bundle/properties/xsdVersion/enum": [0, 323, 11],
  "#/properties/bundle/properties/verbose": [0, 325, 20],
  "#/properties/bundle/properties/verbose/type": [0, 327, 11],
  "#/properties/bundle/properties/quiet": [0, 329, 18],
  "#/properties/bundle/properties/quiet/type": [0, 331, 11],
};

const schema0 = {"type":"object","properties":{"generate":{"type":"object","properties":{"schema":{"type":"string"},"out":{"type":"string"},"root":{"type":"array","items":{"type":"string"}},"format":{"enum":["pretty","json","jsonl","sarif","github","gitlab","junit","checkstyle"]},"maxIssues":{"maximum":9007199254740991,"minimum":0,"type":"integer"},"severity":{"enum":["warning","error"]},"rule":{"type":"array","items":{"type":"string"}},"verbose":{"type":"boolean"},"quiet":{"type":"boolean"}},"additionalProperties":false},"check":{"type":"object","properties":{"schema":{"type":"string"},"out":{"type":"string"},"requireJava":{"type":"boolean"},"runs":{"maximum":9007199254740991,"minimum":0,"type":"integer"},"seed":{"maximum":9007199254740991,"minimum":0,"type":"integer"},"only":{"type":"array","items":{"type":"string"}},"format":{"enum":["pretty","json","jsonl","sarif","github","gitlab","junit","checkstyle"]},"maxIssues":{"maximum":9007199254740991,"minimum":0,"type":"integer"},"severity":{"enum":["warning","error"]},"rule":{"type":"array","items":{"type":"string"}},"verbose":{"type":"boolean"},"quiet":{"type":"boolean"}},"additionalProperties":false},"validate":{"type":"object","properties":{"schema":{"type":"array","items":{"type":"string"}},"catalog":{"type":"array","items":{"type":"string"}},"xsdVersion":{"enum":["1.0","1.1"]},"jobs":{"maximum":9007199254740991,"minimum":1,"type":"integer"},"doctype":{"enum":["refuse","internal"]},"cache":{"type":"boolean"},"cacheDir":{"type":"string"},"format":{"enum":["pretty","json","jsonl","sarif","github","gitlab","junit","checkstyle"]},"maxIssues":{"maximum":9007199254740991,"minimum":0,"type":"integer"},"severity":{"enum":["warning","error"]},"rule":{"type":"array","items":{"type":"string"}},"verbose":{"type":"boolean"},"quiet":{"type":"boolean"}},"additionalProperties":false},"inspect":{"type":"object","properties":{"tree":{"type":"boolean"},"json":{"type":"boolean"},"xsdVersion":{"enum":["1.0","1.1"]},"verbose":{"type":"boolean"},"quiet":{"type":"boolean"}},"additionalProperties":false},"sample":{"type":"object","properties":{"minimal":{"type":"boolean"},"full":{"type":"boolean"},"seed":{"maximum":9007199254740991,"minimum":0,"type":"integer"},"count":{"maximum":9007199254740991,"minimum":1,"type":"integer"},"json":{"type":"boolean"},"out":{"type":"string"},"xsdVersion":{"enum":["1.0","1.1"]},"verbose":{"type":"boolean"},"quiet":{"type":"boolean"}},"additionalProperties":false},"downgrade":{"type":"object","properties":{"out":{"type":"string"},"format":{"enum":["pretty","json","jsonl","sarif","github","gitlab","junit","checkstyle"]},"maxIssues":{"maximum":9007199254740991,"minimum":0,"type":"integer"},"severity":{"enum":["warning","error"]},"rule":{"type":"array","items":{"type":"string"}},"verbose":{"type":"boolean"},"quiet":{"type":"boolean"}},"additionalProperties":false},"bundle":{"type":"object","properties":{"out":{"type":"string"},"xsdVersion":{"enum":["1.0","1.1"]},"verbose":{"type":"boolean"},"quiet":{"type":"boolean"}},"additionalProperties":false}},"additionalProperties":false};
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
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "generate") || (key0 === "check")) || (key0 === "validate")) || (key0 === "inspect")) || (key0 === "sample")) || (key0 === "downgrade")) || (key0 === "bundle"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.generate !== undefined && func0.call(data, "generate")){
let data0 = data.generate;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 of Object.keys(data0)){
if(!(func0.call(schema0.properties.generate.properties, key1))){
const err1 = {instancePath:instancePath+"/generate",schemaPath:"#/properties/generate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.schema !== undefined && func0.call(data0, "schema")){
if(typeof data0.schema !== "string"){
const err2 = {instancePath:instancePath+"/generate/schema",schemaPath:"#/properties/generate/properties/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.out !== undefined && func0.call(data0, "out")){
if(typeof data0.out !== "string"){
const err3 = {instancePath:instancePath+"/generate/out",schemaPath:"#/properties/generate/properties/out/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.root !== undefined && func0.call(data0, "root")){
let data3 = data0.root;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err4 = {instancePath:instancePath+"/generate/root/" + i0,schemaPath:"#/properties/generate/properties/root/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/generate/root",schemaPath:"#/properties/generate/properties/root/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.format !== undefined && func0.call(data0, "format")){
let data5 = data0.format;
if(!((((((((data5 === "pretty") || (data5 === "json")) || (data5 === "jsonl")) || (data5 === "sarif")) || (data5 === "github")) || (data5 === "gitlab")) || (data5 === "junit")) || (data5 === "checkstyle"))){
const err6 = {instancePath:instancePath+"/generate/format",schemaPath:"#/properties/generate/properties/format/enum",keyword:"enum",params:{allowedValues: schema0.properties.generate.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.maxIssues !== undefined && func0.call(data0, "maxIssues")){
let data6 = data0.maxIssues;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err7 = {instancePath:instancePath+"/generate/maxIssues",schemaPath:"#/properties/generate/properties/maxIssues/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 > 9007199254740991 || isNaN(data6)){
const err8 = {instancePath:instancePath+"/generate/maxIssues",schemaPath:"#/properties/generate/properties/maxIssues/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err9 = {instancePath:instancePath+"/generate/maxIssues",schemaPath:"#/properties/generate/properties/maxIssues/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data0.severity !== undefined && func0.call(data0, "severity")){
let data7 = data0.severity;
if(!((data7 === "warning") || (data7 === "error"))){
const err10 = {instancePath:instancePath+"/generate/severity",schemaPath:"#/properties/generate/properties/severity/enum",keyword:"enum",params:{allowedValues: schema0.properties.generate.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.rule !== undefined && func0.call(data0, "rule")){
let data8 = data0.rule;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(typeof data8[i1] !== "string"){
const err11 = {instancePath:instancePath+"/generate/rule/" + i1,schemaPath:"#/properties/generate/properties/rule/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/generate/rule",schemaPath:"#/properties/generate/properties/rule/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.verbose !== undefined && func0.call(data0, "verbose")){
if(typeof data0.verbose !== "boolean"){
const err13 = {instancePath:instancePath+"/generate/verbose",schemaPath:"#/properties/generate/properties/verbose/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.quiet !== undefined && func0.call(data0, "quiet")){
if(typeof data0.quiet !== "boolean"){
const err14 = {instancePath:instancePath+"/generate/quiet",schemaPath:"#/properties/generate/properties/quiet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/generate",schemaPath:"#/properties/generate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.check !== undefined && func0.call(data, "check")){
let data12 = data.check;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 of Object.keys(data12)){
if(!(func0.call(schema0.properties.check.properties, key2))){
const err16 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data12.schema !== undefined && func0.call(data12, "schema")){
if(typeof data12.schema !== "string"){
const err17 = {instancePath:instancePath+"/check/schema",schemaPath:"#/properties/check/properties/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data12.out !== undefined && func0.call(data12, "out")){
if(typeof data12.out !== "string"){
const err18 = {instancePath:instancePath+"/check/out",schemaPath:"#/properties/check/properties/out/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data12.requireJava !== undefined && func0.call(data12, "requireJava")){
if(typeof data12.requireJava !== "boolean"){
const err19 = {instancePath:instancePath+"/check/requireJava",schemaPath:"#/properties/check/properties/requireJava/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data12.runs !== undefined && func0.call(data12, "runs")){
let data16 = data12.runs;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err20 = {instancePath:instancePath+"/check/runs",schemaPath:"#/properties/check/properties/runs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data16 == "number"){
if(data16 > 9007199254740991 || isNaN(data16)){
const err21 = {instancePath:instancePath+"/check/runs",schemaPath:"#/properties/check/properties/runs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err22 = {instancePath:instancePath+"/check/runs",schemaPath:"#/properties/check/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data12.seed !== undefined && func0.call(data12, "seed")){
let data17 = data12.seed;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
const err23 = {instancePath:instancePath+"/check/seed",schemaPath:"#/properties/check/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data17 == "number"){
if(data17 > 9007199254740991 || isNaN(data17)){
const err24 = {instancePath:instancePath+"/check/seed",schemaPath:"#/properties/check/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err25 = {instancePath:instancePath+"/check/seed",schemaPath:"#/properties/check/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data12.only !== undefined && func0.call(data12, "only")){
let data18 = data12.only;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
if(typeof data18[i2] !== "string"){
const err26 = {instancePath:instancePath+"/check/only/" + i2,schemaPath:"#/properties/check/properties/only/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/check/only",schemaPath:"#/properties/check/properties/only/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.format !== undefined && func0.call(data12, "format")){
let data20 = data12.format;
if(!((((((((data20 === "pretty") || (data20 === "json")) || (data20 === "jsonl")) || (data20 === "sarif")) || (data20 === "github")) || (data20 === "gitlab")) || (data20 === "junit")) || (data20 === "checkstyle"))){
const err28 = {instancePath:instancePath+"/check/format",schemaPath:"#/properties/check/properties/format/enum",keyword:"enum",params:{allowedValues: schema0.properties.check.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.maxIssues !== undefined && func0.call(data12, "maxIssues")){
let data21 = data12.maxIssues;
if(!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))){
const err29 = {instancePath:instancePath+"/check/maxIssues",schemaPath:"#/properties/check/properties/maxIssues/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data21 == "number"){
if(data21 > 9007199254740991 || isNaN(data21)){
const err30 = {instancePath:instancePath+"/check/maxIssues",schemaPath:"#/properties/check/properties/maxIssues/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err31 = {instancePath:instancePath+"/check/maxIssues",schemaPath:"#/properties/check/properties/maxIssues/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data12.severity !== undefined && func0.call(data12, "severity")){
let data22 = data12.severity;
if(!((data22 === "warning") || (data22 === "error"))){
const err32 = {instancePath:instancePath+"/check/severity",schemaPath:"#/properties/check/properties/severity/enum",keyword:"enum",params:{allowedValues: schema0.properties.check.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data12.rule !== undefined && func0.call(data12, "rule")){
let data23 = data12.rule;
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
if(typeof data23[i3] !== "string"){
const err33 = {instancePath:instancePath+"/check/rule/" + i3,schemaPath:"#/properties/check/properties/rule/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/check/rule",schemaPath:"#/properties/check/properties/rule/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data12.verbose !== undefined && func0.call(data12, "verbose")){
if(typeof data12.verbose !== "boolean"){
const err35 = {instancePath:instancePath+"/check/verbose",schemaPath:"#/properties/check/properties/verbose/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data12.quiet !== undefined && func0.call(data12, "quiet")){
if(typeof data12.quiet !== "boolean"){
const err36 = {instancePath:instancePath+"/check/quiet",schemaPath:"#/properties/check/properties/quiet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.validate !== undefined && func0.call(data, "validate")){
let data27 = data.validate;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key3 of Object.keys(data27)){
if(!(func0.call(schema0.properties.validate.properties, key3))){
const err38 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data27.schema !== undefined && func0.call(data27, "schema")){
let data28 = data27.schema;
if(Array.isArray(data28)){
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
if(typeof data28[i4] !== "string"){
const err39 = {instancePath:instancePath+"/validate/schema/" + i4,schemaPath:"#/properties/validate/properties/schema/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/validate/schema",schemaPath:"#/properties/validate/properties/schema/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data27.catalog !== undefined && func0.call(data27, "catalog")){
let data30 = data27.catalog;
if(Array.isArray(data30)){
const len5 = data30.length;
for(let i5=0; i5<len5; i5++){
if(typeof data30[i5] !== "string"){
const err41 = {instancePath:instancePath+"/validate/catalog/" + i5,schemaPath:"#/properties/validate/properties/catalog/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/validate/catalog",schemaPath:"#/properties/validate/properties/catalog/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data27.xsdVersion !== undefined && func0.call(data27, "xsdVersion")){
let data32 = data27.xsdVersion;
if(!((data32 === "1.0") || (data32 === "1.1"))){
const err43 = {instancePath:instancePath+"/validate/xsdVersion",schemaPath:"#/properties/validate/properties/xsdVersion/enum",keyword:"enum",params:{allowedValues: schema0.properties.validate.properties.xsdVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data27.jobs !== undefined && func0.call(data27, "jobs")){
let data33 = data27.jobs;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
const err44 = {instancePath:instancePath+"/validate/jobs",schemaPath:"#/properties/validate/properties/jobs/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data33 == "number"){
if(data33 > 9007199254740991 || isNaN(data33)){
const err45 = {instancePath:instancePath+"/validate/jobs",schemaPath:"#/properties/validate/properties/jobs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data33 < 1 || isNaN(data33)){
const err46 = {instancePath:instancePath+"/validate/jobs",schemaPath:"#/properties/validate/properties/jobs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data27.doctype !== undefined && func0.call(data27, "doctype")){
let data34 = data27.doctype;
if(!((data34 === "refuse") || (data34 === "internal"))){
const err47 = {instancePath:instancePath+"/validate/doctype",schemaPath:"#/properties/validate/properties/doctype/enum",keyword:"enum",params:{allowedValues: schema0.properties.validate.properties.doctype.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data27.cache !== undefined && func0.call(data27, "cache")){
if(typeof data27.cache !== "boolean"){
const err48 = {instancePath:instancePath+"/validate/cache",schemaPath:"#/properties/validate/properties/cache/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data27.cacheDir !== undefined && func0.call(data27, "cacheDir")){
if(typeof data27.cacheDir !== "string"){
const err49 = {instancePath:instancePath+"/validate/cacheDir",schemaPath:"#/properties/validate/properties/cacheDir/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data27.format !== undefined && func0.call(data27, "format")){
let data37 = data27.format;
if(!((((((((data37 === "pretty") || (data37 === "json")) || (data37 === "jsonl")) || (data37 === "sarif")) || (data37 === "github")) || (data37 === "gitlab")) || (data37 === "junit")) || (data37 === "checkstyle"))){
const err50 = {instancePath:instancePath+"/validate/format",schemaPath:"#/properties/validate/properties/format/enum",keyword:"enum",params:{allowedValues: schema0.properties.validate.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data27.maxIssues !== undefined && func0.call(data27, "maxIssues")){
let data38 = data27.maxIssues;
if(!((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38)))){
const err51 = {instancePath:instancePath+"/validate/maxIssues",schemaPath:"#/properties/validate/properties/maxIssues/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(typeof data38 == "number"){
if(data38 > 9007199254740991 || isNaN(data38)){
const err52 = {instancePath:instancePath+"/validate/maxIssues",schemaPath:"#/properties/validate/properties/maxIssues/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data38 < 0 || isNaN(data38)){
const err53 = {instancePath:instancePath+"/validate/maxIssues",schemaPath:"#/properties/validate/properties/maxIssues/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data27.severity !== undefined && func0.call(data27, "severity")){
let data39 = data27.severity;
if(!((data39 === "warning") || (data39 === "error"))){
const err54 = {instancePath:instancePath+"/validate/severity",schemaPath:"#/properties/validate/properties/severity/enum",keyword:"enum",params:{allowedValues: schema0.properties.validate.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data27.rule !== undefined && func0.call(data27, "rule")){
let data40 = data27.rule;
if(Array.isArray(data40)){
const len6 = data40.length;
for(let i6=0; i6<len6; i6++){
if(typeof data40[i6] !== "string"){
const err55 = {instancePath:instancePath+"/validate/rule/" + i6,schemaPath:"#/properties/validate/properties/rule/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/validate/rule",schemaPath:"#/properties/validate/properties/rule/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data27.verbose !== undefined && func0.call(data27, "verbose")){
if(typeof data27.verbose !== "boolean"){
const err57 = {instancePath:instancePath+"/validate/verbose",schemaPath:"#/properties/validate/properties/verbose/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data27.quiet !== undefined && func0.call(data27, "quiet")){
if(typeof data27.quiet !== "boolean"){
const err58 = {instancePath:instancePath+"/validate/quiet",schemaPath:"#/properties/validate/properties/quiet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.inspect !== undefined && func0.call(data, "inspect")){
let data44 = data.inspect;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key4 of Object.keys(data44)){
if(!(((((key4 === "tree") || (key4 === "json")) || (key4 === "xsdVersion")) || (key4 === "verbose")) || (key4 === "quiet"))){
const err60 = {instancePath:instancePath+"/inspect",schemaPath:"#/properties/inspect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data44.tree !== undefined && func0.call(data44, "tree")){
if(typeof data44.tree !== "boolean"){
const err61 = {instancePath:instancePath+"/inspect/tree",schemaPath:"#/properties/inspect/properties/tree/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data44.json !== undefined && func0.call(data44, "json")){
if(typeof data44.json !== "boolean"){
const err62 = {instancePath:instancePath+"/inspect/json",schemaPath:"#/properties/inspect/properties/json/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data44.xsdVersion !== undefined && func0.call(data44, "xsdVersion")){
let data47 = data44.xsdVersion;
if(!((data47 === "1.0") || (data47 === "1.1"))){
const err63 = {instancePath:instancePath+"/inspect/xsdVersion",schemaPath:"#/properties/inspect/properties/xsdVersion/enum",keyword:"enum",params:{allowedValues: schema0.properties.inspect.properties.xsdVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data44.verbose !== undefined && func0.call(data44, "verbose")){
if(typeof data44.verbose !== "boolean"){
const err64 = {instancePath:instancePath+"/inspect/verbose",schemaPath:"#/properties/inspect/properties/verbose/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data44.quiet !== undefined && func0.call(data44, "quiet")){
if(typeof data44.quiet !== "boolean"){
const err65 = {instancePath:instancePath+"/inspect/quiet",schemaPath:"#/properties/inspect/properties/quiet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/inspect",schemaPath:"#/properties/inspect/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.sample !== undefined && func0.call(data, "sample")){
let data50 = data.sample;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key5 of Object.keys(data50)){
if(!(func0.call(schema0.properties.sample.properties, key5))){
const err67 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data50.minimal !== undefined && func0.call(data50, "minimal")){
if(typeof data50.minimal !== "boolean"){
const err68 = {instancePath:instancePath+"/sample/minimal",schemaPath:"#/properties/sample/properties/minimal/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data50.full !== undefined && func0.call(data50, "full")){
if(typeof data50.full !== "boolean"){
const err69 = {instancePath:instancePath+"/sample/full",schemaPath:"#/properties/sample/properties/full/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data50.seed !== undefined && func0.call(data50, "seed")){
let data53 = data50.seed;
if(!((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53)))){
const err70 = {instancePath:instancePath+"/sample/seed",schemaPath:"#/properties/sample/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(typeof data53 == "number"){
if(data53 > 9007199254740991 || isNaN(data53)){
const err71 = {instancePath:instancePath+"/sample/seed",schemaPath:"#/properties/sample/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data53 < 0 || isNaN(data53)){
const err72 = {instancePath:instancePath+"/sample/seed",schemaPath:"#/properties/sample/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data50.count !== undefined && func0.call(data50, "count")){
let data54 = data50.count;
if(!((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54)))){
const err73 = {instancePath:instancePath+"/sample/count",schemaPath:"#/properties/sample/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(typeof data54 == "number"){
if(data54 > 9007199254740991 || isNaN(data54)){
const err74 = {instancePath:instancePath+"/sample/count",schemaPath:"#/properties/sample/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data54 < 1 || isNaN(data54)){
const err75 = {instancePath:instancePath+"/sample/count",schemaPath:"#/properties/sample/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data50.json !== undefined && func0.call(data50, "json")){
if(typeof data50.json !== "boolean"){
const err76 = {instancePath:instancePath+"/sample/json",schemaPath:"#/properties/sample/properties/json/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data50.out !== undefined && func0.call(data50, "out")){
if(typeof data50.out !== "string"){
const err77 = {instancePath:instancePath+"/sample/out",schemaPath:"#/properties/sample/properties/out/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data50.xsdVersion !== undefined && func0.call(data50, "xsdVersion")){
let data57 = data50.xsdVersion;
if(!((data57 === "1.0") || (data57 === "1.1"))){
const err78 = {instancePath:instancePath+"/sample/xsdVersion",schemaPath:"#/properties/sample/properties/xsdVersion/enum",keyword:"enum",params:{allowedValues: schema0.properties.sample.properties.xsdVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data50.verbose !== undefined && func0.call(data50, "verbose")){
if(typeof data50.verbose !== "boolean"){
const err79 = {instancePath:instancePath+"/sample/verbose",schemaPath:"#/properties/sample/properties/verbose/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data50.quiet !== undefined && func0.call(data50, "quiet")){
if(typeof data50.quiet !== "boolean"){
const err80 = {instancePath:instancePath+"/sample/quiet",schemaPath:"#/properties/sample/properties/quiet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.downgrade !== undefined && func0.call(data, "downgrade")){
let data60 = data.downgrade;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key6 of Object.keys(data60)){
if(!(((((((key6 === "out") || (key6 === "format")) || (key6 === "maxIssues")) || (key6 === "severity")) || (key6 === "rule")) || (key6 === "verbose")) || (key6 === "quiet"))){
const err82 = {instancePath:instancePath+"/downgrade",schemaPath:"#/properties/downgrade/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data60.out !== undefined && func0.call(data60, "out")){
if(typeof data60.out !== "string"){
const err83 = {instancePath:instancePath+"/downgrade/out",schemaPath:"#/properties/downgrade/properties/out/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data60.format !== undefined && func0.call(data60, "format")){
let data62 = data60.format;
if(!((((((((data62 === "pretty") || (data62 === "json")) || (data62 === "jsonl")) || (data62 === "sarif")) || (data62 === "github")) || (data62 === "gitlab")) || (data62 === "junit")) || (data62 === "checkstyle"))){
const err84 = {instancePath:instancePath+"/downgrade/format",schemaPath:"#/properties/downgrade/properties/format/enum",keyword:"enum",params:{allowedValues: schema0.properties.downgrade.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data60.maxIssues !== undefined && func0.call(data60, "maxIssues")){
let data63 = data60.maxIssues;
if(!((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63)))){
const err85 = {instancePath:instancePath+"/downgrade/maxIssues",schemaPath:"#/properties/downgrade/properties/maxIssues/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(typeof data63 == "number"){
if(data63 > 9007199254740991 || isNaN(data63)){
const err86 = {instancePath:instancePath+"/downgrade/maxIssues",schemaPath:"#/properties/downgrade/properties/maxIssues/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data63 < 0 || isNaN(data63)){
const err87 = {instancePath:instancePath+"/downgrade/maxIssues",schemaPath:"#/properties/downgrade/properties/maxIssues/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
if(data60.severity !== undefined && func0.call(data60, "severity")){
let data64 = data60.severity;
if(!((data64 === "warning") || (data64 === "error"))){
const err88 = {instancePath:instancePath+"/downgrade/severity",schemaPath:"#/properties/downgrade/properties/severity/enum",keyword:"enum",params:{allowedValues: schema0.properties.downgrade.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data60.rule !== undefined && func0.call(data60, "rule")){
let data65 = data60.rule;
if(Array.isArray(data65)){
const len7 = data65.length;
for(let i7=0; i7<len7; i7++){
if(typeof data65[i7] !== "string"){
const err89 = {instancePath:instancePath+"/downgrade/rule/" + i7,schemaPath:"#/properties/downgrade/properties/rule/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/downgrade/rule",schemaPath:"#/properties/downgrade/properties/rule/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data60.verbose !== undefined && func0.call(data60, "verbose")){
if(typeof data60.verbose !== "boolean"){
const err91 = {instancePath:instancePath+"/downgrade/verbose",schemaPath:"#/properties/downgrade/properties/verbose/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data60.quiet !== undefined && func0.call(data60, "quiet")){
if(typeof data60.quiet !== "boolean"){
const err92 = {instancePath:instancePath+"/downgrade/quiet",schemaPath:"#/properties/downgrade/properties/quiet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/downgrade",schemaPath:"#/properties/downgrade/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.bundle !== undefined && func0.call(data, "bundle")){
let data69 = data.bundle;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key7 of Object.keys(data69)){
if(!((((key7 === "out") || (key7 === "xsdVersion")) || (key7 === "verbose")) || (key7 === "quiet"))){
const err94 = {instancePath:instancePath+"/bundle",schemaPath:"#/properties/bundle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data69.out !== undefined && func0.call(data69, "out")){
if(typeof data69.out !== "string"){
const err95 = {instancePath:instancePath+"/bundle/out",schemaPath:"#/properties/bundle/properties/out/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data69.xsdVersion !== undefined && func0.call(data69, "xsdVersion")){
let data71 = data69.xsdVersion;
if(!((data71 === "1.0") || (data71 === "1.1"))){
const err96 = {instancePath:instancePath+"/bundle/xsdVersion",schemaPath:"#/properties/bundle/properties/xsdVersion/enum",keyword:"enum",params:{allowedValues: schema0.properties.bundle.properties.xsdVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data69.verbose !== undefined && func0.call(data69, "verbose")){
if(typeof data69.verbose !== "boolean"){
const err97 = {instancePath:instancePath+"/bundle/verbose",schemaPath:"#/properties/bundle/properties/verbose/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data69.quiet !== undefined && func0.call(data69, "quiet")){
if(typeof data69.quiet !== "boolean"){
const err98 = {instancePath:instancePath+"/bundle/quiet",schemaPath:"#/properties/bundle/properties/quiet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/bundle",schemaPath:"#/properties/bundle/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** The standalone validator, compiled by Ajv. */
export const validate: JsonValidator = validate0;
