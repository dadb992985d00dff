// The one script that every JavaScript host runs: no host interface but console.log, nothing but the packed packages.
import { readSendMmsRequest, validateSendMmsRequest, writeSendMmsRequest } from "@schemawright/sinch-mms";

// The published example of sendMMS. It has one finding, E622: no text for a fallback SMS.
const published = `<request>
    <action>sendMMS</action>
    <api-key>qTFkykO9JTfahCOqJ0V2Wf5Cg1t8iWlZ</api-key>
    <to>12399471613</to>
    <from>28444</from>
    <operator-id>31062</operator-id>
    <message-subject>The subject</message-subject>
    <service-id>32113</service-id>
    <name>FuelTheFire</name>
    <slide>
        <duration>5</duration>
        <image>
            <url>http://www.yoursite.com/images/1.jpg</url>
        </image>
        <message-text>Here is some text blah blah ...</message-text>
    </slide>
    <slide>
        <message-text>Invitation</message-text>
        <ical><url>http://www.yoursite.com/cal/2.ics</url></ical>
        <duration>10</duration>
    </slide>
</request>`;

const codesOf = (result) => result.issues.map((issue) => issue.rule ?? issue.code);
const options = { rules: { E622: "off" } };

const read = readSendMmsRequest(published, options);
const text = read.ok ? writeSendMmsRequest(read.value, options) : "";
const again = readSendMmsRequest(new TextEncoder().encode(text), options);

console.log(
  JSON.stringify({
    published: codesOf(readSendMmsRequest(published)),
    read: codesOf(read),
    value: read.ok ? read.value : null,
    text,
    again: again.ok ? again.value : null,
    validated: read.ok ? codesOf(validateSendMmsRequest(read.value, options)) : null,
    invalid: codesOf(validateSendMmsRequest({ ...(read.ok ? read.value : {}), to: "nobody" }, options)),
    illFormed: readSendMmsRequest("<request>").ok,
  }),
);
