const t=performance.now();
const m=await import("@schemawright/sinch-mms");
const t1=performance.now();
m.readSendMmsRequest("<a/>");
console.log((t1-t).toFixed(1),(performance.now()-t1).toFixed(1));
