// Written by `npm run generate` from schema/. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// <stdin>
var require_stdin = __commonJS({
  "<stdin>"(exports) {
    exports.validateManifest = validate10;
    var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "Manifest", "description": "A deployment of Psoxy, the pseudonymizing proxy, for Microsoft 365.", "type": "object", "additionalProperties": false, "required": ["version", "deployment", "microsoft365", "host", "connectors"], "patternProperties": { "^x-": { "description": "Free for anchors; ignored." } }, "properties": { "version": { "description": "Form of this manifest. Always 1.", "const": 1 }, "deployment": { "description": "Name of the deployment; qualifies every name made in the cloud and in Entra. Lower-case letters, digits and hyphens, beginning with a letter; at most 20 characters on AWS.", "type": "string", "pattern": "^[a-z]([a-z0-9-]*[a-z0-9])?$", "patternErrorMessage": "a name of lower-case letters, digits and hyphens, beginning with a letter and not ending in a hyphen", "maxLength": 20 }, "microsoft365": { "description": "The Microsoft 365 tenant that the proxies read.", "$ref": "#/definitions/microsoft365" }, "proxy": { "description": "What every proxy gets; an instance under `connectors` may say otherwise.", "$ref": "#/definitions/proxy" }, "host": { "description": "The cloud that the proxies run in.", "$ref": "#/definitions/host" }, "connectors": { "description": "What to read: one proxy for each key. A key is a connector of the catalogue, or any name with `connector:` or `definition:` beside it.", "$ref": "#/definitions/connectors" }, "applications": { "description": "Entra applications, by key. A connector named in none of them gets an application of its own, under its own id.", "$ref": "#/definitions/applications" } }, "definitions": { "guid": { "description": "GUID, lower case or upper, without braces.", "type": "string", "pattern": "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "patternErrorMessage": "a GUID of the form 00000000-0000-0000-0000-000000000000" }, "instanceId": { "description": "Id of an instance: lower-case letters, digits and hyphens, beginning with a letter.", "type": "string", "pattern": "^[a-z]([a-z0-9-]*[a-z0-9])?$", "patternErrorMessage": "a name of lower-case letters, digits and hyphens, beginning with a letter and not ending in a hyphen", "maxLength": 40 }, "microsoft365": { "title": "Microsoft365", "description": "The Microsoft 365 tenant that the proxies read.", "type": "object", "additionalProperties": false, "required": ["tenantId"], "properties": { "tenantId": { "description": "Id of the Entra tenant, a GUID.", "$ref": "#/definitions/guid" }, "owners": { "description": "Object ids of those who own the applications made here. Whoever applies should be among them, or needs a directory role each time. Left out: whoever applies first.", "type": "array", "items": { "description": "GUID, lower case or upper, without braces.", "$ref": "#/definitions/guid" }, "minItems": 1, "maxItems": 100, "uniqueItems": true }, "authentication": { "description": "How the proxies sign in to Entra: by federated credentials, so that no secret exists. The only way there is.", "enum": ["federated"] }, "consent": { "description": "How the permissions are granted: an administrator follows the runbook. The only way there is yet.", "enum": ["runbook"] } } }, "memoryMb": { "description": "Memory of a proxy in megabytes. 512 when left out.", "type": "integer", "minimum": 128, "maximum": 10240 }, "timeoutSeconds": { "description": "Seconds a request may take. 180 when left out.", "type": "integer", "minimum": 1, "maximum": 900 }, "allowedIps": { "description": "Addresses or CIDR blocks, IPv4 or IPv6, that may call a proxy. Left out: any.", "type": "array", "items": { "type": "string" }, "minItems": 1, "uniqueItems": true }, "pseudonymizeAppIds": { "description": "Whether ids that Microsoft gives to users, groups and the like are pseudonymized too. True when left out. Changing it changes the data.", "type": "boolean" }, "emailCanonicalization": { "description": "Which spellings of an e-mail address count as one: strict (case only) or ignoreDots (also dots before the @). ignoreDots when left out. Changing it changes pseudonyms.", "enum": ["ignoreDots", "strict"] }, "logRetentionDays": { "description": "Days that the proxies' logs are kept. 7 when left out.", "enum": [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653] }, "environment": { "description": "Further environment variables of the proxy. Those that psoxy-compile sets itself are refused.", "type": "object", "propertyNames": { "pattern": "^[A-Za-z][A-Za-z0-9_]*$", "patternErrorMessage": "a name of letters, digits and underscores, beginning with a letter" }, "additionalProperties": { "type": "string" } }, "proxy": { "title": "ProxyDefaults", "description": "What every proxy gets; an instance under `connectors` may say otherwise.", "type": "object", "additionalProperties": false, "properties": { "memoryMb": { "description": "Memory of a proxy in megabytes. 512 when left out.", "$ref": "#/definitions/memoryMb" }, "timeoutSeconds": { "description": "Seconds a request may take. 180 when left out.", "$ref": "#/definitions/timeoutSeconds" }, "allowedIps": { "description": "Addresses or CIDR blocks, IPv4 or IPv6, that may call a proxy. Left out: any.", "$ref": "#/definitions/allowedIps" }, "pseudonymizeAppIds": { "description": "Whether ids that Microsoft gives to users, groups and the like are pseudonymized too. True when left out. Changing it changes the data.", "$ref": "#/definitions/pseudonymizeAppIds" }, "emailCanonicalization": { "description": "Which spellings of an e-mail address count as one: strict (case only) or ignoreDots (also dots before the @). ignoreDots when left out. Changing it changes pseudonyms.", "$ref": "#/definitions/emailCanonicalization" }, "logRetentionDays": { "description": "Days that the proxies' logs are kept. 7 when left out.", "$ref": "#/definitions/logRetentionDays" }, "environment": { "description": "Further environment variables of the proxy. Those that psoxy-compile sets itself are refused.", "$ref": "#/definitions/environment" } } }, "host": { "title": "Host", "description": "The cloud that the proxies run in.", "defaultSnippets": [{ "label": "aws", "description": "Run the proxies in an AWS account.", "body": { "aws": { "accountId": '"$1"', "region": "${2:us-east-1}", "bundle": { "version": "${3:0.6.9}" } } } }], "allOf": [{ "if": { "type": "object" }, "then": { "title": "AWS", "type": "object", "additionalProperties": false, "required": ["aws"], "properties": { "aws": { "description": "An AWS account and region, and what runs there.", "$ref": "#/definitions/aws" } }, "otherBranches": [] }, "else": { "noBranch": ["aws"] } }] }, "aws": { "title": "AwsHost", "description": "An AWS account and region, and what runs there.", "type": "object", "additionalProperties": false, "required": ["accountId", "region", "bundle", "callers"], "properties": { "accountId": { "description": "AWS account id: 12 digits in quotes.", "type": "string", "pattern": "^[0-9]{12}$", "patternErrorMessage": "12 digits" }, "region": { "description": "AWS region, such as us-east-1.", "type": "string", "pattern": "^[a-z]{2}(-[a-z]+)+-[0-9]$", "patternErrorMessage": "an AWS region such as us-east-1", "examples": ["us-east-1", "us-east-2", "us-west-1", "us-west-2", "eu-central-1", "eu-west-1"] }, "bundle": { "description": "The program of the proxies.", "$ref": "#/definitions/awsBundle" }, "callers": { "description": "Who may call the proxies; at least one.", "$ref": "#/definitions/awsCallers" }, "secrets": { "description": "Where the salt and the key of the pseudonyms live.", "$ref": "#/definitions/awsSecrets" }, "tags": { "description": "Tags on everything made in AWS.", "type": "object", "maxProperties": 40, "additionalProperties": { "type": "string", "maxLength": 256 } } } }, "sha256": { "description": "SHA-256 of the file, hexadecimal or base64. A changed checksum deploys the file again.", "type": "string", "pattern": "^([0-9a-fA-F]{64}|[A-Za-z0-9+/]{43}=)$", "patternErrorMessage": "a SHA-256: 64 hexadecimal digits, or 44 characters of base64" }, "awsBundle": { "title": "AwsBundle", "description": "The program of the proxies.", "defaultSnippets": [{ "label": "version", "description": "A published version, from the public bucket of the region.", "body": { "version": "${1:0.6.9}" } }, { "label": "s3", "description": "A jar in a bucket of your own.", "body": { "s3": "s3://$1", "sha256": "$2" } }], "allOf": [{ "if": { "type": "object", "required": ["version"], "properties": { "version": true } }, "then": { "title": "A published version", "type": "object", "additionalProperties": false, "required": ["version"], "properties": { "version": { "description": "Version of Psoxy, such as 0.6.9, taken from the public bucket of the region.", "type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+(-rc[0-9.]*)?$", "patternErrorMessage": "a version such as 0.6.9" }, "sha256": { "description": "SHA-256 of the file, hexadecimal or base64. A changed checksum deploys the file again.", "$ref": "#/definitions/sha256" } }, "otherBranches": ["s3"] }, "else": { "if": { "type": "object", "required": ["s3"], "properties": { "s3": true } }, "then": { "title": "A file in S3", "type": "object", "additionalProperties": false, "required": ["s3", "sha256"], "properties": { "s3": { "description": "URI of the jar in a bucket of the same region.", "type": "string", "pattern": "^s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.+[^/]$", "patternErrorMessage": "a URI such as s3://bucket/psoxy-aws-0.6.9.jar" }, "sha256": { "description": "SHA-256 of the file, hexadecimal or base64. A changed checksum deploys the file again.", "$ref": "#/definitions/sha256" } }, "otherBranches": ["version"] }, "else": { "noBranch": ["version", "s3"] } } }] }, "awsCallers": { "title": "AwsCallers", "description": "Who may call the proxies; at least one.", "type": "object", "additionalProperties": false, "properties": { "gcpServiceAccountIds": { "description": "Unique ids of Google service accounts: 21 digits in quotes. Your analytics service names the one it uses.", "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[0-9]{21}$", "patternErrorMessage": "21 digits, the unique id of a Google service account" } }, "awsArns": { "description": "ARNs of AWS roles, users or accounts (\u2026:root).", "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:((role|user)/[A-Za-z0-9+=,.@_/-]+|root)$", "patternErrorMessage": "an ARN such as arn:aws:iam::123456789012:role/name" } } } }, "awsSecrets": { "title": "AwsSecrets", "description": "Where the salt and the key of the pseudonyms live.", "type": "object", "additionalProperties": false, "properties": { "path": { "description": "Beginning of the names in Parameter Store. /<deployment>/ when left out.", "type": "string", "pattern": "^/([A-Za-z0-9_.-]+/)+$", "patternErrorMessage": "a path that begins and ends with a slash, of letters, digits, dots, hyphens and underscores", "maxLength": 200 } } }, "connectors": { "title": "Connectors", "description": "What to read: one proxy for each key. A key is a connector of the catalogue, or any name with `connector:` or `definition:` beside it.", "type": "object", "minProperties": 1, "additionalProperties": false, "propertyNames": { "description": "Id of an instance: lower-case letters, digits and hyphens, beginning with a letter.", "$ref": "#/definitions/instanceId" }, "properties": { "outlook-cal": { "description": "Outlook Calendar (ga). Events and attendance in people's calendars, without what the events say. Needs Calendars.Read, MailboxSettings.Read, Group.Read.All, User.Read.All.", "$ref": "#/definitions/instance" } } }, "instance": { "title": "Instance", "description": "One proxy. Everything is optional; `{}` takes the defaults.", "type": ["object", "null"], "additionalProperties": false, "properties": { "memoryMb": { "description": "Memory of a proxy in megabytes. 512 when left out.", "$ref": "#/definitions/memoryMb" }, "timeoutSeconds": { "description": "Seconds a request may take. 180 when left out.", "$ref": "#/definitions/timeoutSeconds" }, "allowedIps": { "description": "Addresses or CIDR blocks, IPv4 or IPv6, that may call a proxy. Left out: any.", "$ref": "#/definitions/allowedIps" }, "pseudonymizeAppIds": { "description": "Whether ids that Microsoft gives to users, groups and the like are pseudonymized too. True when left out. Changing it changes the data.", "$ref": "#/definitions/pseudonymizeAppIds" }, "emailCanonicalization": { "description": "Which spellings of an e-mail address count as one: strict (case only) or ignoreDots (also dots before the @). ignoreDots when left out. Changing it changes pseudonyms.", "$ref": "#/definitions/emailCanonicalization" }, "logRetentionDays": { "description": "Days that the proxies' logs are kept. 7 when left out.", "$ref": "#/definitions/logRetentionDays" }, "environment": { "description": "Further environment variables of the proxy. Those that psoxy-compile sets itself are refused.", "$ref": "#/definitions/environment" } } }, "applications": { "title": "Applications", "description": "Entra applications, by key. A connector named in none of them gets an application of its own, under its own id.", "type": "object", "propertyNames": { "description": "Id of an instance: lower-case letters, digits and hyphens, beginning with a letter.", "$ref": "#/definitions/instanceId" }, "additionalProperties": { "description": "An Entra application.", "$ref": "#/definitions/application" } }, "application": { "title": "Application", "description": "An Entra application.", "type": "object", "additionalProperties": false, "properties": { "source": { "description": "create: Terraform makes the application. The only source there is yet.", "enum": ["create"] }, "displayName": { "description": 'Name of the application in Entra. "Psoxy Connector - <connector> <deployment>" when left out.', "type": "string", "minLength": 1, "maxLength": 120 } } } } };
    var pattern0 = new RegExp("^x-", "u");
    var pattern1 = new RegExp("^[a-z]([a-z0-9-]*[a-z0-9])?$", "u");
    var func2 = require_ucs2length().default;
    var schema12 = { "title": "Microsoft365", "description": "The Microsoft 365 tenant that the proxies read.", "type": "object", "additionalProperties": false, "required": ["tenantId"], "properties": { "tenantId": { "description": "Id of the Entra tenant, a GUID.", "$ref": "#/definitions/guid" }, "owners": { "description": "Object ids of those who own the applications made here. Whoever applies should be among them, or needs a directory role each time. Left out: whoever applies first.", "type": "array", "items": { "description": "GUID, lower case or upper, without braces.", "$ref": "#/definitions/guid" }, "minItems": 1, "maxItems": 100, "uniqueItems": true }, "authentication": { "description": "How the proxies sign in to Entra: by federated credentials, so that no secret exists. The only way there is.", "enum": ["federated"] }, "consent": { "description": "How the permissions are granted: an administrator follows the runbook. The only way there is yet.", "enum": ["runbook"] } } };
    var schema13 = { "description": "GUID, lower case or upper, without braces.", "type": "string", "pattern": "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "patternErrorMessage": "a GUID of the form 00000000-0000-0000-0000-000000000000" };
    var pattern2 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");
    var func0 = require_equal().default;
    function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.tenantId === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenantId" }, message: "must have required property 'tenantId'", schema: schema12.required, parentSchema: schema12, data };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        for (const key0 in data) {
          if (!(key0 === "tenantId" || key0 === "owners" || key0 === "authentication" || key0 === "consent")) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema12, data };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data.tenantId !== void 0) {
          let data0 = data.tenantId;
          if (typeof data0 === "string") {
            if (!pattern2.test(data0)) {
              const err2 = { instancePath: instancePath + "/tenantId", schemaPath: "#/definitions/guid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema13, data: data0 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath: instancePath + "/tenantId", schemaPath: "#/definitions/guid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.type, parentSchema: schema13, data: data0 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data.owners !== void 0) {
          let data1 = data.owners;
          if (Array.isArray(data1)) {
            if (data1.length > 100) {
              const err4 = { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: schema12.properties.owners, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.length < 1) {
              const err5 = { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema12.properties.owners, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              if (typeof data2 === "string") {
                if (!pattern2.test(data2)) {
                  const err6 = { instancePath: instancePath + "/owners/" + i0, schemaPath: "#/definitions/guid/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"', schema: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", parentSchema: schema13, data: data2 };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
              } else {
                const err7 = { instancePath: instancePath + "/owners/" + i0, schemaPath: "#/definitions/guid/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.type, parentSchema: schema13, data: data2 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            let i1 = data1.length;
            let j0;
            if (i1 > 1) {
              outer0: for (; i1--; ) {
                for (j0 = i1; j0--; ) {
                  if (func0(data1[i1], data1[j0])) {
                    const err8 = { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema12.properties.owners, data: data1 };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                    break outer0;
                  }
                }
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/owners", schemaPath: "#/properties/owners/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.owners.type, parentSchema: schema12.properties.owners, data: data1 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data.authentication !== void 0) {
          let data3 = data.authentication;
          if (!(data3 === "federated")) {
            const err10 = { instancePath: instancePath + "/authentication", schemaPath: "#/properties/authentication/enum", keyword: "enum", params: { allowedValues: schema12.properties.authentication.enum }, message: "must be equal to one of the allowed values", schema: schema12.properties.authentication.enum, parentSchema: schema12.properties.authentication, data: data3 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data.consent !== void 0) {
          let data4 = data.consent;
          if (!(data4 === "runbook")) {
            const err11 = { instancePath: instancePath + "/consent", schemaPath: "#/properties/consent/enum", keyword: "enum", params: { allowedValues: schema12.properties.consent.enum }, message: "must be equal to one of the allowed values", schema: schema12.properties.consent.enum, parentSchema: schema12.properties.consent, data: data4 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      validate11.errors = vErrors;
      return errors === 0;
    }
    var schema15 = { "title": "ProxyDefaults", "description": "What every proxy gets; an instance under `connectors` may say otherwise.", "type": "object", "additionalProperties": false, "properties": { "memoryMb": { "description": "Memory of a proxy in megabytes. 512 when left out.", "$ref": "#/definitions/memoryMb" }, "timeoutSeconds": { "description": "Seconds a request may take. 180 when left out.", "$ref": "#/definitions/timeoutSeconds" }, "allowedIps": { "description": "Addresses or CIDR blocks, IPv4 or IPv6, that may call a proxy. Left out: any.", "$ref": "#/definitions/allowedIps" }, "pseudonymizeAppIds": { "description": "Whether ids that Microsoft gives to users, groups and the like are pseudonymized too. True when left out. Changing it changes the data.", "$ref": "#/definitions/pseudonymizeAppIds" }, "emailCanonicalization": { "description": "Which spellings of an e-mail address count as one: strict (case only) or ignoreDots (also dots before the @). ignoreDots when left out. Changing it changes pseudonyms.", "$ref": "#/definitions/emailCanonicalization" }, "logRetentionDays": { "description": "Days that the proxies' logs are kept. 7 when left out.", "$ref": "#/definitions/logRetentionDays" }, "environment": { "description": "Further environment variables of the proxy. Those that psoxy-compile sets itself are refused.", "$ref": "#/definitions/environment" } } };
    var schema16 = { "description": "Memory of a proxy in megabytes. 512 when left out.", "type": "integer", "minimum": 128, "maximum": 10240 };
    var schema17 = { "description": "Seconds a request may take. 180 when left out.", "type": "integer", "minimum": 1, "maximum": 900 };
    var schema18 = { "description": "Addresses or CIDR blocks, IPv4 or IPv6, that may call a proxy. Left out: any.", "type": "array", "items": { "type": "string" }, "minItems": 1, "uniqueItems": true };
    var schema19 = { "description": "Whether ids that Microsoft gives to users, groups and the like are pseudonymized too. True when left out. Changing it changes the data.", "type": "boolean" };
    var schema20 = { "description": "Which spellings of an e-mail address count as one: strict (case only) or ignoreDots (also dots before the @). ignoreDots when left out. Changing it changes pseudonyms.", "enum": ["ignoreDots", "strict"] };
    var schema21 = { "description": "Days that the proxies' logs are kept. 7 when left out.", "enum": [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653] };
    var schema22 = { "description": "Further environment variables of the proxy. Those that psoxy-compile sets itself are refused.", "type": "object", "propertyNames": { "pattern": "^[A-Za-z][A-Za-z0-9_]*$", "patternErrorMessage": "a name of letters, digits and underscores, beginning with a letter" }, "additionalProperties": { "type": "string" } };
    var pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9_]*$", "u");
    function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          if (!(key0 === "memoryMb" || key0 === "timeoutSeconds" || key0 === "allowedIps" || key0 === "pseudonymizeAppIds" || key0 === "emailCanonicalization" || key0 === "logRetentionDays" || key0 === "environment")) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema15, data };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        }
        if (data.memoryMb !== void 0) {
          let data0 = data.memoryMb;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            const err1 = { instancePath: instancePath + "/memoryMb", schemaPath: "#/definitions/memoryMb/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema16.type, parentSchema: schema16, data: data0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 10240 || isNaN(data0)) {
              const err2 = { instancePath: instancePath + "/memoryMb", schemaPath: "#/definitions/memoryMb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10240 }, message: "must be <= 10240", schema: 10240, parentSchema: schema16, data: data0 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (data0 < 128 || isNaN(data0)) {
              const err3 = { instancePath: instancePath + "/memoryMb", schemaPath: "#/definitions/memoryMb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 128 }, message: "must be >= 128", schema: 128, parentSchema: schema16, data: data0 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
        }
        if (data.timeoutSeconds !== void 0) {
          let data1 = data.timeoutSeconds;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err4 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/definitions/timeoutSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema17.type, parentSchema: schema17, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 900 || isNaN(data1)) {
              const err5 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/definitions/timeoutSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 900 }, message: "must be <= 900", schema: 900, parentSchema: schema17, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
              const err6 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/definitions/timeoutSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema17, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        }
        if (data.allowedIps !== void 0) {
          let data2 = data.allowedIps;
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              const err7 = { instancePath: instancePath + "/allowedIps", schemaPath: "#/definitions/allowedIps/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema18, data: data2 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 !== "string") {
                const err8 = { instancePath: instancePath + "/allowedIps/" + i0, schemaPath: "#/definitions/allowedIps/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.items.type, parentSchema: schema18.items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            let i1 = data2.length;
            let j0;
            if (i1 > 1) {
              const indices0 = {};
              for (; i1--; ) {
                let item0 = data2[i1];
                if (typeof item0 !== "string") {
                  continue;
                }
                if (typeof indices0[item0] == "number") {
                  j0 = indices0[item0];
                  const err9 = { instancePath: instancePath + "/allowedIps", schemaPath: "#/definitions/allowedIps/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema18, data: data2 };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                  break;
                }
                indices0[item0] = i1;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/allowedIps", schemaPath: "#/definitions/allowedIps/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema18.type, parentSchema: schema18, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data.pseudonymizeAppIds !== void 0) {
          let data4 = data.pseudonymizeAppIds;
          if (typeof data4 !== "boolean") {
            const err11 = { instancePath: instancePath + "/pseudonymizeAppIds", schemaPath: "#/definitions/pseudonymizeAppIds/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.type, parentSchema: schema19, data: data4 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data.emailCanonicalization !== void 0) {
          let data5 = data.emailCanonicalization;
          if (!(data5 === "ignoreDots" || data5 === "strict")) {
            const err12 = { instancePath: instancePath + "/emailCanonicalization", schemaPath: "#/definitions/emailCanonicalization/enum", keyword: "enum", params: { allowedValues: schema20.enum }, message: "must be equal to one of the allowed values", schema: schema20.enum, parentSchema: schema20, data: data5 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data.logRetentionDays !== void 0) {
          let data6 = data.logRetentionDays;
          if (!(data6 === 1 || data6 === 3 || data6 === 5 || data6 === 7 || data6 === 14 || data6 === 30 || data6 === 60 || data6 === 90 || data6 === 120 || data6 === 150 || data6 === 180 || data6 === 365 || data6 === 400 || data6 === 545 || data6 === 731 || data6 === 1096 || data6 === 1827 || data6 === 2192 || data6 === 2557 || data6 === 2922 || data6 === 3288 || data6 === 3653)) {
            const err13 = { instancePath: instancePath + "/logRetentionDays", schemaPath: "#/definitions/logRetentionDays/enum", keyword: "enum", params: { allowedValues: schema21.enum }, message: "must be equal to one of the allowed values", schema: schema21.enum, parentSchema: schema21, data: data6 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data.environment !== void 0) {
          let data7 = data.environment;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const key1 in data7) {
              const _errs23 = errors;
              if (typeof key1 === "string") {
                if (!pattern4.test(key1)) {
                  const err14 = { instancePath: instancePath + "/environment", schemaPath: "#/definitions/environment/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_]*$"', schema: "^[A-Za-z][A-Za-z0-9_]*$", parentSchema: schema22.propertyNames, data: key1, propertyName: key1 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              }
              var valid11 = _errs23 === errors;
              if (!valid11) {
                const err15 = { instancePath: instancePath + "/environment", schemaPath: "#/definitions/environment/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema22.propertyNames, parentSchema: schema22, data: data7 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            for (const key2 in data7) {
              let data8 = data7[key2];
              if (typeof data8 !== "string") {
                const err16 = { instancePath: instancePath + "/environment/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/environment/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.additionalProperties.type, parentSchema: schema22.additionalProperties, data: data8 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/environment", schemaPath: "#/definitions/environment/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.type, parentSchema: schema22, data: data7 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema15.type, parentSchema: schema15, data };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      validate13.errors = vErrors;
      return errors === 0;
    }
    var schema23 = { "title": "Host", "description": "The cloud that the proxies run in.", "defaultSnippets": [{ "label": "aws", "description": "Run the proxies in an AWS account.", "body": { "aws": { "accountId": '"$1"', "region": "${2:us-east-1}", "bundle": { "version": "${3:0.6.9}" } } } }], "allOf": [{ "if": { "type": "object" }, "then": { "title": "AWS", "type": "object", "additionalProperties": false, "required": ["aws"], "properties": { "aws": { "description": "An AWS account and region, and what runs there.", "$ref": "#/definitions/aws" } }, "otherBranches": [] }, "else": { "noBranch": ["aws"] } }] };
    var schema24 = { "title": "AwsHost", "description": "An AWS account and region, and what runs there.", "type": "object", "additionalProperties": false, "required": ["accountId", "region", "bundle", "callers"], "properties": { "accountId": { "description": "AWS account id: 12 digits in quotes.", "type": "string", "pattern": "^[0-9]{12}$", "patternErrorMessage": "12 digits" }, "region": { "description": "AWS region, such as us-east-1.", "type": "string", "pattern": "^[a-z]{2}(-[a-z]+)+-[0-9]$", "patternErrorMessage": "an AWS region such as us-east-1", "examples": ["us-east-1", "us-east-2", "us-west-1", "us-west-2", "eu-central-1", "eu-west-1"] }, "bundle": { "description": "The program of the proxies.", "$ref": "#/definitions/awsBundle" }, "callers": { "description": "Who may call the proxies; at least one.", "$ref": "#/definitions/awsCallers" }, "secrets": { "description": "Where the salt and the key of the pseudonyms live.", "$ref": "#/definitions/awsSecrets" }, "tags": { "description": "Tags on everything made in AWS.", "type": "object", "maxProperties": 40, "additionalProperties": { "type": "string", "maxLength": 256 } } } };
    var schema28 = { "title": "AwsCallers", "description": "Who may call the proxies; at least one.", "type": "object", "additionalProperties": false, "properties": { "gcpServiceAccountIds": { "description": "Unique ids of Google service accounts: 21 digits in quotes. Your analytics service names the one it uses.", "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^[0-9]{21}$", "patternErrorMessage": "21 digits, the unique id of a Google service account" } }, "awsArns": { "description": "ARNs of AWS roles, users or accounts (\u2026:root).", "type": "array", "uniqueItems": true, "items": { "type": "string", "pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:((role|user)/[A-Za-z0-9+=,.@_/-]+|root)$", "patternErrorMessage": "an ARN such as arn:aws:iam::123456789012:role/name" } } } };
    var schema29 = { "title": "AwsSecrets", "description": "Where the salt and the key of the pseudonyms live.", "type": "object", "additionalProperties": false, "properties": { "path": { "description": "Beginning of the names in Parameter Store. /<deployment>/ when left out.", "type": "string", "pattern": "^/([A-Za-z0-9_.-]+/)+$", "patternErrorMessage": "a path that begins and ends with a slash, of letters, digits, dots, hyphens and underscores", "maxLength": 200 } } };
    var pattern5 = new RegExp("^[0-9]{12}$", "u");
    var pattern6 = new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$", "u");
    var pattern11 = new RegExp("^[0-9]{21}$", "u");
    var pattern12 = new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:((role|user)/[A-Za-z0-9+=,.@_/-]+|root)$", "u");
    var pattern13 = new RegExp("^/([A-Za-z0-9_.-]+/)+$", "u");
    var schema25 = { "title": "AwsBundle", "description": "The program of the proxies.", "defaultSnippets": [{ "label": "version", "description": "A published version, from the public bucket of the region.", "body": { "version": "${1:0.6.9}" } }, { "label": "s3", "description": "A jar in a bucket of your own.", "body": { "s3": "s3://$1", "sha256": "$2" } }], "allOf": [{ "if": { "type": "object", "required": ["version"], "properties": { "version": true } }, "then": { "title": "A published version", "type": "object", "additionalProperties": false, "required": ["version"], "properties": { "version": { "description": "Version of Psoxy, such as 0.6.9, taken from the public bucket of the region.", "type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+(-rc[0-9.]*)?$", "patternErrorMessage": "a version such as 0.6.9" }, "sha256": { "description": "SHA-256 of the file, hexadecimal or base64. A changed checksum deploys the file again.", "$ref": "#/definitions/sha256" } }, "otherBranches": ["s3"] }, "else": { "if": { "type": "object", "required": ["s3"], "properties": { "s3": true } }, "then": { "title": "A file in S3", "type": "object", "additionalProperties": false, "required": ["s3", "sha256"], "properties": { "s3": { "description": "URI of the jar in a bucket of the same region.", "type": "string", "pattern": "^s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.+[^/]$", "patternErrorMessage": "a URI such as s3://bucket/psoxy-aws-0.6.9.jar" }, "sha256": { "description": "SHA-256 of the file, hexadecimal or base64. A changed checksum deploys the file again.", "$ref": "#/definitions/sha256" } }, "otherBranches": ["version"] }, "else": { "noBranch": ["version", "s3"] } } }] };
    var schema26 = { "description": "SHA-256 of the file, hexadecimal or base64. A changed checksum deploys the file again.", "type": "string", "pattern": "^([0-9a-fA-F]{64}|[A-Za-z0-9+/]{43}=)$", "patternErrorMessage": "a SHA-256: 64 hexadecimal digits, or 44 characters of base64" };
    var pattern7 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+(-rc[0-9.]*)?$", "u");
    var pattern8 = new RegExp("^([0-9a-fA-F]{64}|[A-Za-z0-9+/]{43}=)$", "u");
    var pattern9 = new RegExp("^s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.+[^/]$", "u");
    var keyword0 = { "not": {} };
    function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs1 = errors;
      let valid1 = true;
      const _errs2 = errors;
      if (errors === _errs2) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.version === void 0 && (missing0 = "version")) {
            const err0 = {};
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
        } else {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
      var _valid0 = _errs2 === errors;
      errors = _errs1;
      if (vErrors !== null) {
        if (_errs1) {
          vErrors.length = _errs1;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid0) {
        const _errs4 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.version === void 0) {
            const err2 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema25.allOf[0].then.required, parentSchema: schema25.allOf[0].then, data };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!(key0 === "version" || key0 === "sha256")) {
              const err3 = { instancePath, schemaPath: "#/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25.allOf[0].then, data };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data.version !== void 0) {
            let data0 = data.version;
            if (typeof data0 === "string") {
              if (!pattern7.test(data0)) {
                const err4 = { instancePath: instancePath + "/version", schemaPath: "#/allOf/0/then/properties/version/pattern", keyword: "pattern", params: { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(-rc[0-9.]*)?$" }, message: 'must match pattern "^[0-9]+\\.[0-9]+\\.[0-9]+(-rc[0-9.]*)?$"', schema: "^[0-9]+\\.[0-9]+\\.[0-9]+(-rc[0-9.]*)?$", parentSchema: schema25.allOf[0].then.properties.version, data: data0 };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            } else {
              const err5 = { instancePath: instancePath + "/version", schemaPath: "#/allOf/0/then/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.allOf[0].then.properties.version.type, parentSchema: schema25.allOf[0].then.properties.version, data: data0 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data.sha256 !== void 0) {
            let data1 = data.sha256;
            if (typeof data1 === "string") {
              if (!pattern8.test(data1)) {
                const err6 = { instancePath: instancePath + "/sha256", schemaPath: "#/definitions/sha256/pattern", keyword: "pattern", params: { pattern: "^([0-9a-fA-F]{64}|[A-Za-z0-9+/]{43}=)$" }, message: 'must match pattern "^([0-9a-fA-F]{64}|[A-Za-z0-9+/]{43}=)$"', schema: "^([0-9a-fA-F]{64}|[A-Za-z0-9+/]{43}=)$", parentSchema: schema26, data: data1 };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            } else {
              const err7 = { instancePath: instancePath + "/sha256", schemaPath: "#/definitions/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.type, parentSchema: schema26, data: data1 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        } else {
          const err8 = { instancePath, schemaPath: "#/allOf/0/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.allOf[0].then.type, parentSchema: schema25.allOf[0].then, data };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        var _valid0 = _errs4 === errors;
        valid1 = _valid0;
        ifClause0 = "then";
      } else {
        const _errs12 = errors;
        const _errs13 = errors;
        let valid4 = true;
        const _errs14 = errors;
        if (errors === _errs14) {
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing1;
            if (data.s3 === void 0 && (missing1 = "s3")) {
              const err9 = {};
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = {};
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        var _valid1 = _errs14 === errors;
        errors = _errs13;
        if (vErrors !== null) {
          if (_errs13) {
            vErrors.length = _errs13;
          } else {
            vErrors = null;
          }
        }
        let ifClause1;
        if (_valid1) {
          const _errs16 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.s3 === void 0) {
              const err11 = { instancePath, schemaPath: "#/allOf/0/else/then/required", keyword: "required", params: { missingProperty: "s3" }, message: "must have required property 's3'", schema: schema25.allOf[0].else.then.required, parentSchema: schema25.allOf[0].else.then, data };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data.sha256 === void 0) {
              const err12 = { instancePath, schemaPath: "#/allOf/0/else/then/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'", schema: schema25.allOf[0].else.then.required, parentSchema: schema25.allOf[0].else.then, data };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            for (const key1 in data) {
              if (!(key1 === "s3" || key1 === "sha256")) {
                const err13 = { instancePath, schemaPath: "#/allOf/0/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25.allOf[0].else.then, data };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data.s3 !== void 0) {
              let data2 = data.s3;
              if (typeof data2 === "string") {
                if (!pattern9.test(data2)) {
                  const err14 = { instancePath: instancePath + "/s3", schemaPath: "#/allOf/0/else/then/properties/s3/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.+[^/]$" }, message: 'must match pattern "^s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.+[^/]$"', schema: "^s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.+[^/]$", parentSchema: schema25.allOf[0].else.then.properties.s3, data: data2 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/s3", schemaPath: "#/allOf/0/else/then/properties/s3/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.allOf[0].else.then.properties.s3.type, parentSchema: schema25.allOf[0].else.then.properties.s3, data: data2 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data.sha256 !== void 0) {
              let data3 = data.sha256;
              if (typeof data3 === "string") {
                if (!pattern8.test(data3)) {
                  const err16 = { instancePath: instancePath + "/sha256", schemaPath: "#/definitions/sha256/pattern", keyword: "pattern", params: { pattern: "^([0-9a-fA-F]{64}|[A-Za-z0-9+/]{43}=)$" }, message: 'must match pattern "^([0-9a-fA-F]{64}|[A-Za-z0-9+/]{43}=)$"', schema: "^([0-9a-fA-F]{64}|[A-Za-z0-9+/]{43}=)$", parentSchema: schema26, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = { instancePath: instancePath + "/sha256", schemaPath: "#/definitions/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.type, parentSchema: schema26, data: data3 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath, schemaPath: "#/allOf/0/else/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.allOf[0].else.then.type, parentSchema: schema25.allOf[0].else.then, data };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          var _valid1 = _errs16 === errors;
          valid4 = _valid1;
          ifClause1 = "then";
        } else {
          const _errs24 = errors;
          const _errs26 = errors;
          const err19 = { instancePath, schemaPath: "#/allOf/0/else/else/noBranch/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword0.not, parentSchema: keyword0, data };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
          var valid7 = _errs26 === errors;
          if (!valid7) {
            const err20 = { instancePath, schemaPath: "#/allOf/0/else/else/noBranch", keyword: "noBranch", params: {}, message: 'must pass "noBranch" keyword validation', schema: schema25.allOf[0].else.else.noBranch, parentSchema: schema25.allOf[0].else.else, data };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          var _valid1 = _errs24 === errors;
          valid4 = _valid1;
          ifClause1 = "else";
        }
        if (!valid4) {
          const err21 = { instancePath, schemaPath: "#/allOf/0/else/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema', schema: schema25.allOf[0].else.if, parentSchema: schema25.allOf[0].else, data };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        var _valid0 = _errs12 === errors;
        valid1 = _valid0;
        ifClause0 = "else";
      }
      if (!valid1) {
        const err22 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema25.allOf[0].if, parentSchema: schema25.allOf[0], data };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      validate17.errors = vErrors;
      return errors === 0;
    }
    function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.accountId === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accountId" }, message: "must have required property 'accountId'", schema: schema24.required, parentSchema: schema24, data };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.region === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "region" }, message: "must have required property 'region'", schema: schema24.required, parentSchema: schema24, data };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.bundle === void 0) {
          const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bundle" }, message: "must have required property 'bundle'", schema: schema24.required, parentSchema: schema24, data };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.callers === void 0) {
          const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "callers" }, message: "must have required property 'callers'", schema: schema24.required, parentSchema: schema24, data };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data) {
          if (!(key0 === "accountId" || key0 === "region" || key0 === "bundle" || key0 === "callers" || key0 === "secrets" || key0 === "tags")) {
            const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema24, data };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data.accountId !== void 0) {
          let data0 = data.accountId;
          if (typeof data0 === "string") {
            if (!pattern5.test(data0)) {
              const err5 = { instancePath: instancePath + "/accountId", schemaPath: "#/properties/accountId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"', schema: "^[0-9]{12}$", parentSchema: schema24.properties.accountId, data: data0 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/accountId", schemaPath: "#/properties/accountId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.accountId.type, parentSchema: schema24.properties.accountId, data: data0 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data.region !== void 0) {
          let data1 = data.region;
          if (typeof data1 === "string") {
            if (!pattern6.test(data1)) {
              const err7 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$" }, message: 'must match pattern "^[a-z]{2}(-[a-z]+)+-[0-9]$"', schema: "^[a-z]{2}(-[a-z]+)+-[0-9]$", parentSchema: schema24.properties.region, data: data1 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.region.type, parentSchema: schema24.properties.region, data: data1 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data.bundle !== void 0) {
          if (!validate17(data.bundle, { instancePath: instancePath + "/bundle", parentData: data, parentDataProperty: "bundle", rootData })) {
            vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
            errors = vErrors.length;
          }
        }
        if (data.callers !== void 0) {
          let data3 = data.callers;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key1 in data3) {
              if (!(key1 === "gcpServiceAccountIds" || key1 === "awsArns")) {
                const err9 = { instancePath: instancePath + "/callers", schemaPath: "#/definitions/awsCallers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema28, data: data3 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data3.gcpServiceAccountIds !== void 0) {
              let data4 = data3.gcpServiceAccountIds;
              if (Array.isArray(data4)) {
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data5 = data4[i0];
                  if (typeof data5 === "string") {
                    if (!pattern11.test(data5)) {
                      const err10 = { instancePath: instancePath + "/callers/gcpServiceAccountIds/" + i0, schemaPath: "#/definitions/awsCallers/properties/gcpServiceAccountIds/items/pattern", keyword: "pattern", params: { pattern: "^[0-9]{21}$" }, message: 'must match pattern "^[0-9]{21}$"', schema: "^[0-9]{21}$", parentSchema: schema28.properties.gcpServiceAccountIds.items, data: data5 };
                      if (vErrors === null) {
                        vErrors = [err10];
                      } else {
                        vErrors.push(err10);
                      }
                      errors++;
                    }
                  } else {
                    const err11 = { instancePath: instancePath + "/callers/gcpServiceAccountIds/" + i0, schemaPath: "#/definitions/awsCallers/properties/gcpServiceAccountIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.gcpServiceAccountIds.items.type, parentSchema: schema28.properties.gcpServiceAccountIds.items, data: data5 };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                }
                let i1 = data4.length;
                let j0;
                if (i1 > 1) {
                  const indices0 = {};
                  for (; i1--; ) {
                    let item0 = data4[i1];
                    if (typeof item0 !== "string") {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      j0 = indices0[item0];
                      const err12 = { instancePath: instancePath + "/callers/gcpServiceAccountIds", schemaPath: "#/definitions/awsCallers/properties/gcpServiceAccountIds/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema28.properties.gcpServiceAccountIds, data: data4 };
                      if (vErrors === null) {
                        vErrors = [err12];
                      } else {
                        vErrors.push(err12);
                      }
                      errors++;
                      break;
                    }
                    indices0[item0] = i1;
                  }
                }
              } else {
                const err13 = { instancePath: instancePath + "/callers/gcpServiceAccountIds", schemaPath: "#/definitions/awsCallers/properties/gcpServiceAccountIds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema28.properties.gcpServiceAccountIds.type, parentSchema: schema28.properties.gcpServiceAccountIds, data: data4 };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data3.awsArns !== void 0) {
              let data6 = data3.awsArns;
              if (Array.isArray(data6)) {
                const len1 = data6.length;
                for (let i2 = 0; i2 < len1; i2++) {
                  let data7 = data6[i2];
                  if (typeof data7 === "string") {
                    if (!pattern12.test(data7)) {
                      const err14 = { instancePath: instancePath + "/callers/awsArns/" + i2, schemaPath: "#/definitions/awsCallers/properties/awsArns/items/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:((role|user)/[A-Za-z0-9+=,.@_/-]+|root)$" }, message: 'must match pattern "^arn:aws[a-z-]*:iam::[0-9]{12}:((role|user)/[A-Za-z0-9+=,.@_/-]+|root)$"', schema: "^arn:aws[a-z-]*:iam::[0-9]{12}:((role|user)/[A-Za-z0-9+=,.@_/-]+|root)$", parentSchema: schema28.properties.awsArns.items, data: data7 };
                      if (vErrors === null) {
                        vErrors = [err14];
                      } else {
                        vErrors.push(err14);
                      }
                      errors++;
                    }
                  } else {
                    const err15 = { instancePath: instancePath + "/callers/awsArns/" + i2, schemaPath: "#/definitions/awsCallers/properties/awsArns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.properties.awsArns.items.type, parentSchema: schema28.properties.awsArns.items, data: data7 };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
                let i3 = data6.length;
                let j1;
                if (i3 > 1) {
                  const indices1 = {};
                  for (; i3--; ) {
                    let item1 = data6[i3];
                    if (typeof item1 !== "string") {
                      continue;
                    }
                    if (typeof indices1[item1] == "number") {
                      j1 = indices1[item1];
                      const err16 = { instancePath: instancePath + "/callers/awsArns", schemaPath: "#/definitions/awsCallers/properties/awsArns/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: true, parentSchema: schema28.properties.awsArns, data: data6 };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                      break;
                    }
                    indices1[item1] = i3;
                  }
                }
              } else {
                const err17 = { instancePath: instancePath + "/callers/awsArns", schemaPath: "#/definitions/awsCallers/properties/awsArns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema28.properties.awsArns.type, parentSchema: schema28.properties.awsArns, data: data6 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/callers", schemaPath: "#/definitions/awsCallers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema28.type, parentSchema: schema28, data: data3 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data.secrets !== void 0) {
          let data8 = data.secrets;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            for (const key2 in data8) {
              if (!(key2 === "path")) {
                const err19 = { instancePath: instancePath + "/secrets", schemaPath: "#/definitions/awsSecrets/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema29, data: data8 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data8.path !== void 0) {
              let data9 = data8.path;
              if (typeof data9 === "string") {
                if (func2(data9) > 200) {
                  const err20 = { instancePath: instancePath + "/secrets/path", schemaPath: "#/definitions/awsSecrets/properties/path/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema29.properties.path, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                if (!pattern13.test(data9)) {
                  const err21 = { instancePath: instancePath + "/secrets/path", schemaPath: "#/definitions/awsSecrets/properties/path/pattern", keyword: "pattern", params: { pattern: "^/([A-Za-z0-9_.-]+/)+$" }, message: 'must match pattern "^/([A-Za-z0-9_.-]+/)+$"', schema: "^/([A-Za-z0-9_.-]+/)+$", parentSchema: schema29.properties.path, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/secrets/path", schemaPath: "#/definitions/awsSecrets/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema29.properties.path.type, parentSchema: schema29.properties.path, data: data9 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/secrets", schemaPath: "#/definitions/awsSecrets/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema29.type, parentSchema: schema29, data: data8 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data.tags !== void 0) {
          let data10 = data.tags;
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (Object.keys(data10).length > 40) {
              const err24 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/maxProperties", keyword: "maxProperties", params: { limit: 40 }, message: "must NOT have more than 40 properties", schema: 40, parentSchema: schema24.properties.tags, data: data10 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            for (const key3 in data10) {
              let data11 = data10[key3];
              if (typeof data11 === "string") {
                if (func2(data11) > 256) {
                  const err25 = { instancePath: instancePath + "/tags/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tags/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters", schema: 256, parentSchema: schema24.properties.tags.additionalProperties, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/tags/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tags/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.tags.additionalProperties.type, parentSchema: schema24.properties.tags.additionalProperties, data: data11 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema24.properties.tags.type, parentSchema: schema24.properties.tags, data: data10 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema24.type, parentSchema: schema24, data };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      validate16.errors = vErrors;
      return errors === 0;
    }
    var keyword1 = { "not": {} };
    function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs1 = errors;
      let valid1 = true;
      const _errs2 = errors;
      if (!(data && typeof data == "object" && !Array.isArray(data))) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      var _valid0 = _errs2 === errors;
      errors = _errs1;
      if (vErrors !== null) {
        if (_errs1) {
          vErrors.length = _errs1;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid0) {
        const _errs4 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.aws === void 0) {
            const err1 = { instancePath, schemaPath: "#/allOf/0/then/required", keyword: "required", params: { missingProperty: "aws" }, message: "must have required property 'aws'", schema: schema23.allOf[0].then.required, parentSchema: schema23.allOf[0].then, data };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!(key0 === "aws")) {
              const err2 = { instancePath, schemaPath: "#/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema23.allOf[0].then, data };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          if (data.aws !== void 0) {
            if (!validate16(data.aws, { instancePath: instancePath + "/aws", parentData: data, parentDataProperty: "aws", rootData })) {
              vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err3 = { instancePath, schemaPath: "#/allOf/0/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema23.allOf[0].then.type, parentSchema: schema23.allOf[0].then, data };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        var _valid0 = _errs4 === errors;
        valid1 = _valid0;
        ifClause0 = "then";
      } else {
        const _errs8 = errors;
        const _errs10 = errors;
        const err4 = { instancePath, schemaPath: "#/allOf/0/else/noBranch/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword1.not, parentSchema: keyword1, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
        var valid3 = _errs10 === errors;
        if (!valid3) {
          const err5 = { instancePath, schemaPath: "#/allOf/0/else/noBranch", keyword: "noBranch", params: {}, message: 'must pass "noBranch" keyword validation', schema: schema23.allOf[0].else.noBranch, parentSchema: schema23.allOf[0].else, data };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        var _valid0 = _errs8 === errors;
        valid1 = _valid0;
        ifClause0 = "else";
      }
      if (!valid1) {
        const err6 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema23.allOf[0].if, parentSchema: schema23.allOf[0], data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      validate15.errors = vErrors;
      return errors === 0;
    }
    var schema30 = { "title": "Connectors", "description": "What to read: one proxy for each key. A key is a connector of the catalogue, or any name with `connector:` or `definition:` beside it.", "type": "object", "minProperties": 1, "additionalProperties": false, "propertyNames": { "description": "Id of an instance: lower-case letters, digits and hyphens, beginning with a letter.", "$ref": "#/definitions/instanceId" }, "properties": { "outlook-cal": { "description": "Outlook Calendar (ga). Events and attendance in people's calendars, without what the events say. Needs Calendars.Read, MailboxSettings.Read, Group.Read.All, User.Read.All.", "$ref": "#/definitions/instance" } } };
    var schema31 = { "description": "Id of an instance: lower-case letters, digits and hyphens, beginning with a letter.", "type": "string", "pattern": "^[a-z]([a-z0-9-]*[a-z0-9])?$", "patternErrorMessage": "a name of lower-case letters, digits and hyphens, beginning with a letter and not ending in a hyphen", "maxLength": 40 };
    var schema32 = { "title": "Instance", "description": "One proxy. Everything is optional; `{}` takes the defaults.", "type": ["object", "null"], "additionalProperties": false, "properties": { "memoryMb": { "description": "Memory of a proxy in megabytes. 512 when left out.", "$ref": "#/definitions/memoryMb" }, "timeoutSeconds": { "description": "Seconds a request may take. 180 when left out.", "$ref": "#/definitions/timeoutSeconds" }, "allowedIps": { "description": "Addresses or CIDR blocks, IPv4 or IPv6, that may call a proxy. Left out: any.", "$ref": "#/definitions/allowedIps" }, "pseudonymizeAppIds": { "description": "Whether ids that Microsoft gives to users, groups and the like are pseudonymized too. True when left out. Changing it changes the data.", "$ref": "#/definitions/pseudonymizeAppIds" }, "emailCanonicalization": { "description": "Which spellings of an e-mail address count as one: strict (case only) or ignoreDots (also dots before the @). ignoreDots when left out. Changing it changes pseudonyms.", "$ref": "#/definitions/emailCanonicalization" }, "logRetentionDays": { "description": "Days that the proxies' logs are kept. 7 when left out.", "$ref": "#/definitions/logRetentionDays" }, "environment": { "description": "Further environment variables of the proxy. Those that psoxy-compile sets itself are refused.", "$ref": "#/definitions/environment" } } };
    function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
        const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema32.type }, message: "must be object,null", schema: schema32.type, parentSchema: schema32, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          if (!(key0 === "memoryMb" || key0 === "timeoutSeconds" || key0 === "allowedIps" || key0 === "pseudonymizeAppIds" || key0 === "emailCanonicalization" || key0 === "logRetentionDays" || key0 === "environment")) {
            const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data.memoryMb !== void 0) {
          let data0 = data.memoryMb;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            const err2 = { instancePath: instancePath + "/memoryMb", schemaPath: "#/definitions/memoryMb/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema16.type, parentSchema: schema16, data: data0 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 10240 || isNaN(data0)) {
              const err3 = { instancePath: instancePath + "/memoryMb", schemaPath: "#/definitions/memoryMb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10240 }, message: "must be <= 10240", schema: 10240, parentSchema: schema16, data: data0 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data0 < 128 || isNaN(data0)) {
              const err4 = { instancePath: instancePath + "/memoryMb", schemaPath: "#/definitions/memoryMb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 128 }, message: "must be >= 128", schema: 128, parentSchema: schema16, data: data0 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
        if (data.timeoutSeconds !== void 0) {
          let data1 = data.timeoutSeconds;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err5 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/definitions/timeoutSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema17.type, parentSchema: schema17, data: data1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 900 || isNaN(data1)) {
              const err6 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/definitions/timeoutSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 900 }, message: "must be <= 900", schema: 900, parentSchema: schema17, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
              const err7 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/definitions/timeoutSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema17, data: data1 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          }
        }
        if (data.allowedIps !== void 0) {
          let data2 = data.allowedIps;
          if (Array.isArray(data2)) {
            if (data2.length < 1) {
              const err8 = { instancePath: instancePath + "/allowedIps", schemaPath: "#/definitions/allowedIps/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema18, data: data2 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 !== "string") {
                const err9 = { instancePath: instancePath + "/allowedIps/" + i0, schemaPath: "#/definitions/allowedIps/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.items.type, parentSchema: schema18.items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            let i1 = data2.length;
            let j0;
            if (i1 > 1) {
              const indices0 = {};
              for (; i1--; ) {
                let item0 = data2[i1];
                if (typeof item0 !== "string") {
                  continue;
                }
                if (typeof indices0[item0] == "number") {
                  j0 = indices0[item0];
                  const err10 = { instancePath: instancePath + "/allowedIps", schemaPath: "#/definitions/allowedIps/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema18, data: data2 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                  break;
                }
                indices0[item0] = i1;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/allowedIps", schemaPath: "#/definitions/allowedIps/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema18.type, parentSchema: schema18, data: data2 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data.pseudonymizeAppIds !== void 0) {
          let data4 = data.pseudonymizeAppIds;
          if (typeof data4 !== "boolean") {
            const err12 = { instancePath: instancePath + "/pseudonymizeAppIds", schemaPath: "#/definitions/pseudonymizeAppIds/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.type, parentSchema: schema19, data: data4 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data.emailCanonicalization !== void 0) {
          let data5 = data.emailCanonicalization;
          if (!(data5 === "ignoreDots" || data5 === "strict")) {
            const err13 = { instancePath: instancePath + "/emailCanonicalization", schemaPath: "#/definitions/emailCanonicalization/enum", keyword: "enum", params: { allowedValues: schema20.enum }, message: "must be equal to one of the allowed values", schema: schema20.enum, parentSchema: schema20, data: data5 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data.logRetentionDays !== void 0) {
          let data6 = data.logRetentionDays;
          if (!(data6 === 1 || data6 === 3 || data6 === 5 || data6 === 7 || data6 === 14 || data6 === 30 || data6 === 60 || data6 === 90 || data6 === 120 || data6 === 150 || data6 === 180 || data6 === 365 || data6 === 400 || data6 === 545 || data6 === 731 || data6 === 1096 || data6 === 1827 || data6 === 2192 || data6 === 2557 || data6 === 2922 || data6 === 3288 || data6 === 3653)) {
            const err14 = { instancePath: instancePath + "/logRetentionDays", schemaPath: "#/definitions/logRetentionDays/enum", keyword: "enum", params: { allowedValues: schema21.enum }, message: "must be equal to one of the allowed values", schema: schema21.enum, parentSchema: schema21, data: data6 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data.environment !== void 0) {
          let data7 = data.environment;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const key1 in data7) {
              const _errs23 = errors;
              if (typeof key1 === "string") {
                if (!pattern4.test(key1)) {
                  const err15 = { instancePath: instancePath + "/environment", schemaPath: "#/definitions/environment/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_]*$"', schema: "^[A-Za-z][A-Za-z0-9_]*$", parentSchema: schema22.propertyNames, data: key1, propertyName: key1 };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              }
              var valid11 = _errs23 === errors;
              if (!valid11) {
                const err16 = { instancePath: instancePath + "/environment", schemaPath: "#/definitions/environment/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema22.propertyNames, parentSchema: schema22, data: data7 };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            for (const key2 in data7) {
              let data8 = data7[key2];
              if (typeof data8 !== "string") {
                const err17 = { instancePath: instancePath + "/environment/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/environment/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.additionalProperties.type, parentSchema: schema22.additionalProperties, data: data8 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/environment", schemaPath: "#/definitions/environment/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.type, parentSchema: schema22, data: data7 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      }
      validate22.errors = vErrors;
      return errors === 0;
    }
    function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
          const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema30, data };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        for (const key0 in data) {
          const _errs1 = errors;
          if (typeof key0 === "string") {
            if (func2(key0) > 40) {
              const err1 = { instancePath, schemaPath: "#/definitions/instanceId/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters", schema: 40, parentSchema: schema31, data: key0, propertyName: key0 };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (!pattern1.test(key0)) {
              const err2 = { instancePath, schemaPath: "#/definitions/instanceId/pattern", keyword: "pattern", params: { pattern: "^[a-z]([a-z0-9-]*[a-z0-9])?$" }, message: 'must match pattern "^[a-z]([a-z0-9-]*[a-z0-9])?$"', schema: "^[a-z]([a-z0-9-]*[a-z0-9])?$", parentSchema: schema31, data: key0, propertyName: key0 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          } else {
            const err3 = { instancePath, schemaPath: "#/definitions/instanceId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.type, parentSchema: schema31, data: key0, propertyName: key0 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            const err4 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema30.propertyNames, parentSchema: schema30, data };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        for (const key1 in data) {
          if (!(key1 === "outlook-cal")) {
            const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema30, data };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data["outlook-cal"] !== void 0) {
          if (!validate22(data["outlook-cal"], { instancePath: instancePath + "/outlook-cal", parentData: data, parentDataProperty: "outlook-cal", rootData })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.type, parentSchema: schema30, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      validate21.errors = vErrors;
      return errors === 0;
    }
    var schema40 = { "title": "Applications", "description": "Entra applications, by key. A connector named in none of them gets an application of its own, under its own id.", "type": "object", "propertyNames": { "description": "Id of an instance: lower-case letters, digits and hyphens, beginning with a letter.", "$ref": "#/definitions/instanceId" }, "additionalProperties": { "description": "An Entra application.", "$ref": "#/definitions/application" } };
    var schema42 = { "title": "Application", "description": "An Entra application.", "type": "object", "additionalProperties": false, "properties": { "source": { "description": "create: Terraform makes the application. The only source there is yet.", "enum": ["create"] }, "displayName": { "description": 'Name of the application in Entra. "Psoxy Connector - <connector> <deployment>" when left out.', "type": "string", "minLength": 1, "maxLength": 120 } } };
    function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
          const _errs1 = errors;
          if (typeof key0 === "string") {
            if (func2(key0) > 40) {
              const err0 = { instancePath, schemaPath: "#/definitions/instanceId/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters", schema: 40, parentSchema: schema31, data: key0, propertyName: key0 };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            }
            if (!pattern1.test(key0)) {
              const err1 = { instancePath, schemaPath: "#/definitions/instanceId/pattern", keyword: "pattern", params: { pattern: "^[a-z]([a-z0-9-]*[a-z0-9])?$" }, message: 'must match pattern "^[a-z]([a-z0-9-]*[a-z0-9])?$"', schema: "^[a-z]([a-z0-9-]*[a-z0-9])?$", parentSchema: schema31, data: key0, propertyName: key0 };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
          } else {
            const err2 = { instancePath, schemaPath: "#/definitions/instanceId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.type, parentSchema: schema31, data: key0, propertyName: key0 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            const err3 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid", schema: schema40.propertyNames, parentSchema: schema40, data };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        for (const key1 in data) {
          let data0 = data[key1];
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            for (const key2 in data0) {
              if (!(key2 === "source" || key2 === "displayName")) {
                const err4 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/application/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema42, data: data0 };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (data0.source !== void 0) {
              let data1 = data0.source;
              if (!(data1 === "create")) {
                const err5 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/source", schemaPath: "#/definitions/application/properties/source/enum", keyword: "enum", params: { allowedValues: schema42.properties.source.enum }, message: "must be equal to one of the allowed values", schema: schema42.properties.source.enum, parentSchema: schema42.properties.source, data: data1 };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data0.displayName !== void 0) {
              let data2 = data0.displayName;
              if (typeof data2 === "string") {
                if (func2(data2) > 120) {
                  const err6 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/displayName", schemaPath: "#/definitions/application/properties/displayName/maxLength", keyword: "maxLength", params: { limit: 120 }, message: "must NOT have more than 120 characters", schema: 120, parentSchema: schema42.properties.displayName, data: data2 };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                if (func2(data2) < 1) {
                  const err7 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/displayName", schemaPath: "#/definitions/application/properties/displayName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema42.properties.displayName, data: data2 };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              } else {
                const err8 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/displayName", schemaPath: "#/definitions/application/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.displayName.type, parentSchema: schema42.properties.displayName, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/application/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.type, parentSchema: schema42, data: data0 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      validate25.errors = vErrors;
      return errors === 0;
    }
    function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.version === void 0) {
          const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema11.required, parentSchema: schema11, data };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data.deployment === void 0) {
          const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deployment" }, message: "must have required property 'deployment'", schema: schema11.required, parentSchema: schema11, data };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data.microsoft365 === void 0) {
          const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "microsoft365" }, message: "must have required property 'microsoft365'", schema: schema11.required, parentSchema: schema11, data };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data.host === void 0) {
          const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'", schema: schema11.required, parentSchema: schema11, data };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data.connectors === void 0) {
          const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connectors" }, message: "must have required property 'connectors'", schema: schema11.required, parentSchema: schema11, data };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key0 in data) {
          if (!(key0 === "version" || key0 === "deployment" || key0 === "microsoft365" || key0 === "proxy" || key0 === "host" || key0 === "connectors" || key0 === "applications" || pattern0.test(key0))) {
            const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11, data };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data.version !== void 0) {
          let data0 = data.version;
          if (1 !== data0) {
            const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema11.properties.version, data: data0 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data.deployment !== void 0) {
          let data1 = data.deployment;
          if (typeof data1 === "string") {
            if (func2(data1) > 20) {
              const err7 = { instancePath: instancePath + "/deployment", schemaPath: "#/properties/deployment/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters", schema: 20, parentSchema: schema11.properties.deployment, data: data1 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern1.test(data1)) {
              const err8 = { instancePath: instancePath + "/deployment", schemaPath: "#/properties/deployment/pattern", keyword: "pattern", params: { pattern: "^[a-z]([a-z0-9-]*[a-z0-9])?$" }, message: 'must match pattern "^[a-z]([a-z0-9-]*[a-z0-9])?$"', schema: "^[a-z]([a-z0-9-]*[a-z0-9])?$", parentSchema: schema11.properties.deployment, data: data1 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/deployment", schemaPath: "#/properties/deployment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.deployment.type, parentSchema: schema11.properties.deployment, data: data1 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data.microsoft365 !== void 0) {
          if (!validate11(data.microsoft365, { instancePath: instancePath + "/microsoft365", parentData: data, parentDataProperty: "microsoft365", rootData })) {
            vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
            errors = vErrors.length;
          }
        }
        if (data.proxy !== void 0) {
          if (!validate13(data.proxy, { instancePath: instancePath + "/proxy", parentData: data, parentDataProperty: "proxy", rootData })) {
            vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
            errors = vErrors.length;
          }
        }
        if (data.host !== void 0) {
          if (!validate15(data.host, { instancePath: instancePath + "/host", parentData: data, parentDataProperty: "host", rootData })) {
            vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
            errors = vErrors.length;
          }
        }
        if (data.connectors !== void 0) {
          if (!validate21(data.connectors, { instancePath: instancePath + "/connectors", parentData: data, parentDataProperty: "connectors", rootData })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
        if (data.applications !== void 0) {
          if (!validate25(data.applications, { instancePath: instancePath + "/applications", parentData: data, parentDataProperty: "applications", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      validate10.errors = vErrors;
      return errors === 0;
    }
  }
});
export default require_stdin();
