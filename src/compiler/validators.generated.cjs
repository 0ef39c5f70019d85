// Written by `npm run generate` from schema/. Do not edit.
"use strict";

Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);

// ../../node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
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
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));

// generated-code.js
const validateManifest = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "https://unpkg.com/psoxy-compile/schema/manifest.schema.json",
	"title": "Manifest",
	"description": "A deployment of Psoxy, the pseudonymizing proxy, for Microsoft 365.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"version",
		"deployment",
		"microsoft365",
		"host",
		"connectors"
	],
	"patternProperties": { "^x-": { "description": "Free for anchors; ignored." } },
	"properties": {
		"version": {
			"description": "Form of this manifest. Always 1.",
			"const": 1
		},
		"deployment": {
			"description": "Name of the deployment; qualifies every name made in the cloud and in Entra. Lower-case letters, digits and hyphens, beginning with a letter; at most 20 characters on AWS, 17 on Google Cloud.",
			"type": "string",
			"pattern": "^[a-z]([a-z0-9-]*[a-z0-9])?$",
			"patternErrorMessage": "Expected a name of lower-case letters, digits and hyphens, beginning with a letter and not ending in a hyphen",
			"maxLength": 20
		},
		"microsoft365": {
			"description": "The Microsoft 365 tenant that the proxies read.",
			"$ref": "#/definitions/microsoft365"
		},
		"proxy": {
			"description": "What every proxy gets; an instance under `connectors` may say otherwise.",
			"$ref": "#/definitions/proxy"
		},
		"host": {
			"description": "The cloud that the proxies run in.",
			"$ref": "#/definitions/host"
		},
		"connectors": {
			"description": "What to read: one proxy for each key. A key is a connector of the catalogue, or any name with `connector:` or `definition:` beside it.",
			"$ref": "#/definitions/connectors"
		},
		"applications": {
			"description": "Entra applications, by key. An instance named in none of them gets an application of its own, under its own id.",
			"$ref": "#/definitions/applications"
		}
	},
	"definitions": {
		"guid": {
			"description": "GUID, lower case or upper, without braces.",
			"type": "string",
			"pattern": "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
			"patternErrorMessage": "Expected a GUID"
		},
		"instanceId": {
			"description": "Id of an instance: lower-case letters, digits and hyphens, beginning with a letter.",
			"type": "string",
			"pattern": "^[a-z]([a-z0-9-]*[a-z0-9])?$",
			"patternErrorMessage": "Expected a name of lower-case letters, digits and hyphens, beginning with a letter and not ending in a hyphen",
			"maxLength": 40
		},
		"microsoft365": {
			"title": "Microsoft 365",
			"description": "The Microsoft 365 tenant that the proxies read.",
			"type": "object",
			"additionalProperties": false,
			"required": ["tenantId"],
			"properties": {
				"tenantId": {
					"description": "Id of the Entra tenant, a GUID.",
					"$ref": "#/definitions/guid"
				},
				"cloud": {
					"description": "Microsoft cloud of the tenant. public when left out; the others are not verified.",
					"enum": [
						"public",
						"usgovernment",
						"dod",
						"china"
					]
				},
				"owners": {
					"description": "Who owns the applications made here: object ids, or user principal names, which cost Terraform a read of the directory. Whoever applies should be among them, or needs a directory role each time. Left out: whoever applies first.",
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[^@\\s{}]+@[^@\\s{}]+)$",
						"patternErrorMessage": "Expected an object id (a GUID) or a user principal name such as name@example.com"
					},
					"minItems": 1,
					"maxItems": 100,
					"uniqueItems": true
				},
				"authentication": {
					"description": "How the proxies sign in to Entra: by federated credentials, so that no secret exists. The only way there is.",
					"enum": ["federated"]
				},
				"consent": {
					"description": "How the permissions are granted. runbook when left out; going back to it takes no grant away.",
					"enum": ["runbook", "terraform"]
				},
				"allowedWritePermissions": {
					"description": "Names of permissions that can change data and are wanted all the same. Without being named here such a permission is an error.",
					"type": "array",
					"items": {
						"description": "Name of a Microsoft Graph application permission that can change data.",
						"type": "string",
						"$ref": "#/definitions/writePermissionName"
					},
					"uniqueItems": true
				}
			}
		},
		"memoryMb": {
			"description": "Memory of a proxy in megabytes. 512 on AWS and 1024 on Google Cloud when left out.",
			"type": "integer",
			"minimum": 128,
			"maximum": 10240
		},
		"timeoutSeconds": {
			"description": "Seconds a request may take. 180 when left out.",
			"type": "integer",
			"minimum": 1,
			"maximum": 900
		},
		"allowedIps": {
			"description": "Addresses or CIDR blocks, IPv4 or IPv6, that may call a proxy. Left out: any.",
			"type": "array",
			"items": { "type": "string" },
			"minItems": 1,
			"uniqueItems": true
		},
		"pseudonymizeAppIds": {
			"description": "Whether ids that Microsoft gives to users, groups and the like are pseudonymized too. True when left out. Changing it changes the data.",
			"type": "boolean"
		},
		"emailCanonicalization": {
			"description": "Which spellings of an e-mail address count as one. ignoreDots when left out. Changing it changes pseudonyms.",
			"enum": ["ignoreDots", "strict"]
		},
		"logRetentionDays": {
			"description": "Days that the proxies' logs are kept, on AWS. 7 when left out. On Google Cloud the project's log bucket decides.",
			"enum": [
				1,
				3,
				5,
				7,
				14,
				30,
				60,
				90,
				120,
				150,
				180,
				365,
				400,
				545,
				731,
				1096,
				1827,
				2192,
				2557,
				2922,
				3288,
				3653
			]
		},
		"environment": {
			"title": "Environment variables",
			"description": "Further environment variables of the proxy. Those that psoxy-compile sets itself are refused.",
			"type": "object",
			"propertyNames": {
				"title": "VARIABLE",
				"description": "Name of the variable.",
				"pattern": "^[A-Za-z][A-Za-z0-9_]*$",
				"patternErrorMessage": "Expected a name of letters, digits and underscores, beginning with a letter"
			},
			"additionalProperties": { "type": "string" }
		},
		"proxy": {
			"title": "Proxy defaults",
			"description": "What every proxy gets; an instance under `connectors` may say otherwise.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"memoryMb": {
					"description": "Memory of a proxy in megabytes. 512 on AWS and 1024 on Google Cloud when left out.",
					"$ref": "#/definitions/memoryMb"
				},
				"timeoutSeconds": {
					"description": "Seconds a request may take. 180 when left out.",
					"$ref": "#/definitions/timeoutSeconds"
				},
				"reservedConcurrency": {
					"description": "How many requests the proxy serves at once at most; 0 stops it, on AWS only. No limit of its own when left out.",
					"$ref": "#/definitions/reservedConcurrency"
				},
				"allowedIps": {
					"description": "Addresses or CIDR blocks, IPv4 or IPv6, that may call a proxy. Left out: any.",
					"$ref": "#/definitions/allowedIps"
				},
				"pseudonymizeAppIds": {
					"description": "Whether ids that Microsoft gives to users, groups and the like are pseudonymized too. True when left out. Changing it changes the data.",
					"$ref": "#/definitions/pseudonymizeAppIds"
				},
				"emailCanonicalization": {
					"description": "Which spellings of an e-mail address count as one. ignoreDots when left out. Changing it changes pseudonyms.",
					"$ref": "#/definitions/emailCanonicalization"
				},
				"emailDomainHandling": {
					"description": "What happens to the domain of e-mail addresses. preserve when left out. Changing it changes the data.",
					"$ref": "#/definitions/emailDomainHandling"
				},
				"developmentMode": {
					"description": "Verbose logs, and requests may ask for data that is not sanitized. Never true for real people's data. False when left out.",
					"$ref": "#/definitions/developmentMode"
				},
				"logRetentionDays": {
					"description": "Days that the proxies' logs are kept, on AWS. 7 when left out. On Google Cloud the project's log bucket decides.",
					"$ref": "#/definitions/logRetentionDays"
				},
				"environment": {
					"description": "Further environment variables of the proxy. Those that psoxy-compile sets itself are refused.",
					"$ref": "#/definitions/environment"
				}
			}
		},
		"host": {
			"title": "Host",
			"description": "The cloud that the proxies run in.",
			"allOf": [{
				"if": {
					"type": "object",
					"required": ["aws"],
					"properties": { "aws": true }
				},
				"then": {
					"title": "AWS",
					"type": "object",
					"additionalProperties": false,
					"required": ["aws"],
					"properties": { "aws": {
						"description": "An AWS account and region, and what runs there.",
						"$ref": "#/definitions/aws"
					} },
					"otherBranches": ["gcp"]
				},
				"else": {
					"if": {
						"type": "object",
						"required": ["gcp"],
						"properties": { "gcp": true }
					},
					"then": {
						"title": "Google Cloud",
						"type": "object",
						"additionalProperties": false,
						"required": ["gcp"],
						"properties": { "gcp": {
							"description": "A Google Cloud project and region, and what runs there.",
							"$ref": "#/definitions/gcp"
						} },
						"otherBranches": ["aws"]
					},
					"else": { "noBranch": {
						"by": "key",
						"choices": ["aws", "gcp"]
					} }
				}
			}]
		},
		"aws": {
			"title": "AWS host",
			"description": "An AWS account and region, and what runs there.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"accountId",
				"region",
				"bundle",
				"callers"
			],
			"properties": {
				"accountId": {
					"description": "AWS account id: 12 digits in quotes.",
					"type": "string",
					"pattern": "^[0-9]{12}$",
					"patternErrorMessage": "Expected 12 digits"
				},
				"region": {
					"description": "AWS region, such as us-east-1.",
					"type": "string",
					"pattern": "^[a-z]{2}(-[a-z]+)+-[0-9]$",
					"patternErrorMessage": "Expected an AWS region such as us-east-1"
				},
				"bundle": {
					"description": "The program of the proxies.",
					"$ref": "#/definitions/awsBundle"
				},
				"callers": {
					"description": "Who may call the proxies; at least one.",
					"$ref": "#/definitions/awsCallers"
				},
				"secrets": {
					"description": "Where the salt and the key of the pseudonyms live.",
					"$ref": "#/definitions/awsSecrets"
				},
				"endpoint": {
					"description": "How the proxies are called. functionUrl when left out; in a VPC always apiGateway.",
					"enum": ["functionUrl", "apiGateway"]
				},
				"vpc": {
					"description": "Run the functions in subnets of a VPC. They need a way out to Microsoft Graph, Entra, Cognito and Parameter Store. Calls then come through an API gateway.",
					"$ref": "#/definitions/awsVpc"
				},
				"identity": {
					"description": "How the proxies' identities in Cognito are found.",
					"$ref": "#/definitions/awsIdentity"
				},
				"kmsKeyArn": {
					"description": "Customer managed KMS key for secrets, environments and logs. Its policy must let the functions decrypt and CloudWatch Logs encrypt.",
					"$ref": "#/definitions/kmsKeyArn"
				},
				"assumeRoleArn": {
					"description": "Role that Terraform assumes for everything in AWS.",
					"$ref": "#/definitions/roleArn"
				},
				"permissionsBoundaryArn": {
					"description": "Permissions boundary of every role made here.",
					"$ref": "#/definitions/policyArn"
				},
				"executionPolicyArn": {
					"description": "Managed policy for what every function may do beyond reading its secrets and writing its log, such as one your organisation prescribes.",
					"$ref": "#/definitions/policyArn"
				},
				"resourceBucket": {
					"description": "Bucket of yours that the proxies may read rules and models from, under <path of the secrets>.",
					"type": "string",
					"pattern": "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",
					"patternErrorMessage": "Expected the name of a bucket"
				},
				"tags": {
					"title": "Tags",
					"description": "Tags on everything made in AWS.",
					"type": "object",
					"maxProperties": 40,
					"additionalProperties": {
						"type": "string",
						"maxLength": 256
					}
				}
			}
		},
		"sha256": {
			"description": "SHA-256 of the file, hexadecimal or base64. A changed checksum deploys the file again.",
			"type": "string",
			"pattern": "^([0-9a-fA-F]{64}|[A-Za-z0-9+/]{43}=)$",
			"patternErrorMessage": "Expected a SHA-256: 64 hexadecimal digits, or 44 characters of base64"
		},
		"awsBundle": {
			"title": "Bundle for AWS",
			"description": "The program of the proxies.",
			"allOf": [{
				"if": {
					"type": "object",
					"required": ["version"],
					"properties": { "version": true }
				},
				"then": {
					"title": "A published version",
					"type": "object",
					"additionalProperties": false,
					"required": ["version"],
					"properties": {
						"version": {
							"description": "Version of Psoxy, such as 0.6.9, taken from the public bucket of the region.",
							"type": "string",
							"pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+(-rc[0-9.]*)?$",
							"patternErrorMessage": "Expected a version such as 0.6.9"
						},
						"sha256": {
							"description": "SHA-256 of the file, hexadecimal or base64. A changed checksum deploys the file again.",
							"$ref": "#/definitions/sha256"
						}
					},
					"otherBranches": ["s3", "file"]
				},
				"else": {
					"if": {
						"type": "object",
						"required": ["s3"],
						"properties": { "s3": true }
					},
					"then": {
						"title": "A file in S3",
						"type": "object",
						"additionalProperties": false,
						"required": ["s3", "sha256"],
						"properties": {
							"s3": {
								"description": "URI of the jar in a bucket of the same region.",
								"type": "string",
								"pattern": "^s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/[^\\s/]([^\\s]*[^\\s/])?$",
								"patternErrorMessage": "Expected a URI such as s3://bucket/psoxy-aws-0.6.9.jar"
							},
							"sha256": {
								"description": "SHA-256 of the file, hexadecimal or base64. A changed checksum deploys the file again.",
								"$ref": "#/definitions/sha256"
							}
						},
						"otherBranches": ["version", "file"]
					},
					"else": {
						"if": {
							"type": "object",
							"required": ["file"],
							"properties": { "file": true }
						},
						"then": {
							"title": "A local file",
							"type": "object",
							"additionalProperties": false,
							"required": ["file"],
							"properties": { "file": {
								"description": "Path of the jar, relative to the manifest. Terraform uploads it to a private bucket of the deployment.",
								"type": "string",
								"pattern": "^.+\\.jar$",
								"patternErrorMessage": "Expected a path to a .jar file"
							} },
							"otherBranches": ["version", "s3"]
						},
						"else": { "noBranch": {
							"by": "key",
							"choices": [
								"version",
								"s3",
								"file"
							]
						} }
					}
				}
			}]
		},
		"awsCallers": {
			"title": "Callers on AWS",
			"description": "Who may call the proxies; at least one.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"gcpServiceAccountIds": {
					"description": "Unique ids of Google service accounts: 21 digits in quotes. Your analytics service names the one it uses.",
					"type": "array",
					"uniqueItems": true,
					"items": {
						"type": "string",
						"pattern": "^[0-9]{21}$",
						"patternErrorMessage": "Expected 21 digits, the unique id of a Google service account"
					}
				},
				"awsArns": {
					"description": "ARNs of AWS roles, users or accounts (…:root).",
					"type": "array",
					"uniqueItems": true,
					"items": {
						"description": "ARN of an AWS role, user or account.",
						"type": "string",
						"$ref": "#/definitions/principalArn"
					}
				},
				"testArns": {
					"description": "AWS principals that may call the proxies to test them, from any address.",
					"type": "array",
					"uniqueItems": true,
					"items": {
						"description": "ARN of an AWS role, user or account.",
						"type": "string",
						"$ref": "#/definitions/principalArn"
					}
				}
			}
		},
		"awsSecrets": {
			"title": "Secrets on AWS",
			"description": "Where the salt and the key of the pseudonyms live.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"store": {
					"description": "Where the salt and the key are kept. parameterStore when left out. Moving them later would make new ones.",
					"enum": ["parameterStore", "secretsManager"]
				},
				"path": {
					"description": "Beginning of the names of the salt, the key and rules. /<deployment>/ when left out.",
					"type": "string",
					"pattern": "^/([A-Za-z0-9_.-]+/)+$",
					"patternErrorMessage": "Expected a path that begins and ends with a slash, of letters, digits, dots, hyphens and underscores",
					"maxLength": 200
				},
				"salt": {
					"description": "Whether the salt and the key are there already. create when left out.",
					"enum": ["create", "existing"]
				}
			}
		},
		"gcp": {
			"title": "Google Cloud host",
			"description": "A Google Cloud project and region, and what runs there.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"projectId",
				"region",
				"bundle",
				"callers"
			],
			"properties": {
				"projectId": {
					"description": "Id of the project (not its name or number).",
					"type": "string",
					"pattern": "^[a-z][a-z0-9-]{4,28}[a-z0-9]$",
					"patternErrorMessage": "Expected a project id: 6 to 30 lower-case letters, digits and hyphens, beginning with a letter"
				},
				"region": {
					"description": "Region of the functions, such as us-central1.",
					"$ref": "#/definitions/gcpRegion"
				},
				"bundle": {
					"description": "The program of the proxies: a zip that holds the jar.",
					"$ref": "#/definitions/gcpBundle"
				},
				"callers": {
					"description": "Who may call the proxies; at least one.",
					"$ref": "#/definitions/gcpCallers"
				},
				"secrets": {
					"description": "Where the salt and the key of the pseudonyms live in Secret Manager.",
					"$ref": "#/definitions/gcpSecrets"
				},
				"builderServiceAccount": {
					"description": "Service account that builds the functions. Left out: one is made for the deployment.",
					"$ref": "#/definitions/serviceAccountEmail"
				},
				"projectIam": {
					"description": "Whether Terraform grants the builder's roles on the project. With false it must be named under builderServiceAccount, and hold them: logging.logWriter, artifactregistry.writer and storage.objectViewer. True when left out.",
					"type": "boolean"
				},
				"limits": {
					"description": "How far a proxy may grow; reservedConcurrency of an instance goes before both.",
					"$ref": "#/definitions/gcpLimits"
				},
				"vpc": {
					"description": "Send all that the functions send through a subnet of a VPC (direct VPC egress). It needs a way out to Microsoft Graph and Entra. Joining, leaving or changing it makes the functions anew, under the same addresses.",
					"$ref": "#/definitions/gcpVpc"
				},
				"loadBalancer": {
					"description": "One address for all proxies, behind an external application load balancer with a certificate that Google manages. The functions are then reached through it alone.",
					"$ref": "#/definitions/gcpLoadBalancer"
				},
				"impersonateServiceAccount": {
					"description": "Service account that Terraform acts as for everything in Google Cloud.",
					"$ref": "#/definitions/serviceAccountEmail"
				},
				"runner": {
					"description": "Who applies. May then run functions as the service accounts made here, which Google asks of whoever deploys. Left out: the impersonated service account; without one nobody is granted it, and whoever applies must be allowed to on the project.",
					"$ref": "#/definitions/gcpPrincipal"
				},
				"resourceBucket": {
					"description": "Bucket of yours that the proxies may read rules and models from, under <deployment>/.",
					"type": "string",
					"pattern": "^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$",
					"patternErrorMessage": "Expected the name of a bucket"
				},
				"labels": {
					"title": "Labels",
					"description": "Labels on everything in Google Cloud that takes them.",
					"type": "object",
					"maxProperties": 60,
					"propertyNames": {
						"title": "label",
						"description": "Key of the label.",
						"pattern": "^[a-z][a-z0-9_-]{0,62}$",
						"patternErrorMessage": "Expected a key of 1 to 63 lower-case letters, digits, hyphens and underscores, beginning with a letter"
					},
					"additionalProperties": {
						"type": "string",
						"pattern": "^[a-z0-9_-]{0,63}$",
						"patternErrorMessage": "Expected a value of at most 63 lower-case letters, digits, hyphens and underscores"
					}
				}
			}
		},
		"gcpRegion": {
			"description": "Region of Google Cloud, such as us-central1.",
			"type": "string",
			"pattern": "^[a-z]+-[a-z]+[0-9]{1,2}$",
			"patternErrorMessage": "Expected a region such as us-central1"
		},
		"serviceAccountEmail": {
			"description": "E-mail address of a Google service account.",
			"type": "string",
			"pattern": "^[a-z0-9-]+@([a-z0-9-]+\\.)+gserviceaccount\\.com$",
			"patternErrorMessage": "Expected the e-mail address of a service account, such as name@project.iam.gserviceaccount.com",
			"maxLength": 200
		},
		"gcpPrincipal": {
			"description": "A principal as IAM spells it: user:, group: or serviceAccount: and an e-mail address.",
			"type": "string",
			"pattern": "^(user|group|serviceAccount):[A-Za-z0-9._%+'-]+@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}$",
			"patternErrorMessage": "Expected a principal such as user:name@example.com, group:… or serviceAccount:…",
			"maxLength": 254
		},
		"gcpBundle": {
			"title": "Bundle for Google Cloud",
			"description": "The program of the proxies: a zip that holds the jar.",
			"allOf": [{
				"if": {
					"type": "object",
					"required": ["version"],
					"properties": { "version": true }
				},
				"then": {
					"title": "A published zip",
					"type": "object",
					"additionalProperties": false,
					"required": ["version"],
					"properties": { "version": {
						"description": "Version of Psoxy, such as 0.6.9, taken from Worklytics' public bucket.",
						"type": "string",
						"pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+(-rc[0-9.]*)?$",
						"patternErrorMessage": "Expected a version such as 0.6.9"
					} },
					"otherBranches": ["gs", "file"]
				},
				"else": {
					"if": {
						"type": "object",
						"required": ["gs"],
						"properties": { "gs": true }
					},
					"then": {
						"title": "A zip in Cloud Storage",
						"type": "object",
						"additionalProperties": false,
						"required": ["gs"],
						"properties": {
							"gs": {
								"description": "URI of the zip in a bucket that the project may read.",
								"type": "string",
								"pattern": "^gs://[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]/[^\\s/]([^\\s]*[^\\s/])?$",
								"patternErrorMessage": "Expected a URI such as gs://bucket/psoxy-gcp-0.6.9.zip"
							},
							"generation": {
								"description": "Generation of the object. A changed generation builds the functions again; without it, name each version differently.",
								"type": "integer",
								"minimum": 1,
								"maximum": 9007199254740991
							}
						},
						"otherBranches": ["version", "file"]
					},
					"else": {
						"if": {
							"type": "object",
							"required": ["file"],
							"properties": { "file": true }
						},
						"then": {
							"title": "A local zip",
							"type": "object",
							"additionalProperties": false,
							"required": ["file"],
							"properties": {
								"file": {
									"description": "Path of the zip, relative to the manifest. Terraform uploads it under a name that holds its checksum.",
									"type": "string",
									"pattern": "^.+\\.(zip|jar)$",
									"patternErrorMessage": "Expected a path to a .zip file"
								},
								"bucket": {
									"description": "Bucket of yours to upload it to. Left out: a private one is made.",
									"type": "string",
									"pattern": "^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$",
									"patternErrorMessage": "Expected the name of a bucket"
								}
							},
							"otherBranches": ["version", "gs"]
						},
						"else": { "noBranch": {
							"by": "key",
							"choices": [
								"version",
								"gs",
								"file"
							]
						} }
					}
				}
			}]
		},
		"gcpCallers": {
			"title": "Callers on Google Cloud",
			"description": "Who may call the proxies; at least one.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"serviceAccounts": {
					"description": "E-mail addresses of Google service accounts. Your analytics service names the one it uses.",
					"type": "array",
					"uniqueItems": true,
					"items": {
						"description": "E-mail address of a Google service account.",
						"type": "string",
						"$ref": "#/definitions/serviceAccountEmail"
					}
				},
				"testPrincipals": {
					"description": "People, groups and service accounts that may call the proxies to test them.",
					"type": "array",
					"uniqueItems": true,
					"items": {
						"description": "A principal as IAM spells it: user:, group: or serviceAccount: and an e-mail address.",
						"type": "string",
						"$ref": "#/definitions/gcpPrincipal"
					}
				}
			}
		},
		"gcpSecrets": {
			"title": "Secrets on Google Cloud",
			"description": "Where the salt and the key of the pseudonyms live in Secret Manager.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"prefix": {
					"description": "Beginning of the names of the salt and the key. <deployment>_ when left out.",
					"type": "string",
					"pattern": "^[A-Za-z0-9_-]*[_-]$",
					"patternErrorMessage": "Expected a beginning of names: letters, digits, hyphens and underscores, with a hyphen or an underscore at the end",
					"maxLength": 200
				},
				"replicaLocations": {
					"description": "Regions that hold copies of both. The region of the functions when left out. Only read when the secrets are made.",
					"type": "array",
					"minItems": 1,
					"uniqueItems": true,
					"items": {
						"description": "Region of Google Cloud, such as us-central1.",
						"type": "string",
						"$ref": "#/definitions/gcpRegion"
					}
				},
				"salt": {
					"description": "Whether the salt and the key are there already. create when left out.",
					"enum": ["create", "existing"]
				}
			}
		},
		"gcpLimits": {
			"title": "Limits on Google Cloud",
			"description": "How far a proxy may grow; reservedConcurrency of an instance goes before both.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"maxInstances": {
					"description": "Copies of a proxy that run at once at most. 20 when left out.",
					"type": "integer",
					"minimum": 1,
					"maximum": 1e3
				},
				"concurrency": {
					"description": "Requests that each copy serves at once at most. 5 when left out.",
					"type": "integer",
					"minimum": 1,
					"maximum": 1e3
				}
			}
		},
		"gcpVpc": {
			"title": "VPC on Google Cloud",
			"description": "Send all that the functions send through a subnet of a VPC (direct VPC egress). It needs a way out to Microsoft Graph and Entra. Joining, leaving or changing it makes the functions anew, under the same addresses.",
			"type": "object",
			"additionalProperties": false,
			"required": ["network", "subnetwork"],
			"properties": {
				"network": {
					"description": "Name of the network, or its path: projects/…/global/networks/….",
					"type": "string",
					"pattern": "^(projects/[a-z0-9-]+/global/networks/)?[a-z]([a-z0-9-]{0,61}[a-z0-9])?$",
					"patternErrorMessage": "Expected the name of a network, or its path"
				},
				"subnetwork": {
					"description": "Name of the subnet, of at least 64 addresses, or its path: projects/…/regions/…/subnetworks/….",
					"type": "string",
					"pattern": "^(projects/[a-z0-9-]+/regions/[a-z0-9-]+/subnetworks/)?[a-z]([a-z0-9-]{0,61}[a-z0-9])?$",
					"patternErrorMessage": "Expected the name of a subnet, or its path"
				}
			}
		},
		"gcpLoadBalancer": {
			"title": "Load balancer",
			"description": "One address for all proxies, behind an external application load balancer with a certificate that Google manages. The functions are then reached through it alone.",
			"type": "object",
			"additionalProperties": false,
			"required": ["domain"],
			"properties": { "domain": {
				"description": "Host name of the proxies; the runbook says which address it must point to.",
				"type": "string",
				"pattern": "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$",
				"patternErrorMessage": "Expected a host name such as psoxy.example.com",
				"maxLength": 253
			} }
		},
		"connectors": {
			"title": "Connectors",
			"description": "What to read: one proxy for each key. A key is a connector of the catalogue, or any name with `connector:` or `definition:` beside it.",
			"type": "object",
			"minProperties": 1,
			"maxProperties": 1e3,
			"additionalProperties": { "allOf": [{
				"if": {
					"type": "object",
					"required": ["connector"],
					"properties": { "connector": true }
				},
				"then": {
					"title": "Another instance of a connector",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"connector": {
							"description": "Connector of the catalogue that this is an instance of.",
							"$ref": "#/definitions/catalogueConnector"
						},
						"rules": {
							"description": "File with rules of your own in place of the connector's built-in ones, relative to the manifest.",
							"$ref": "#/definitions/rules"
						},
						"permissions": {
							"description": "Further Microsoft Graph application permissions, beside those that the connectors need or in place of one of them.",
							"$ref": "#/definitions/permissions"
						},
						"memoryMb": {
							"description": "Memory of a proxy in megabytes. 512 on AWS and 1024 on Google Cloud when left out.",
							"$ref": "#/definitions/memoryMb"
						},
						"timeoutSeconds": {
							"description": "Seconds a request may take. 180 when left out.",
							"$ref": "#/definitions/timeoutSeconds"
						},
						"reservedConcurrency": {
							"description": "How many requests the proxy serves at once at most; 0 stops it, on AWS only. No limit of its own when left out.",
							"$ref": "#/definitions/reservedConcurrency"
						},
						"allowedIps": {
							"description": "Addresses or CIDR blocks, IPv4 or IPv6, that may call a proxy. Left out: any.",
							"$ref": "#/definitions/allowedIps"
						},
						"pseudonymizeAppIds": {
							"description": "Whether ids that Microsoft gives to users, groups and the like are pseudonymized too. True when left out. Changing it changes the data.",
							"$ref": "#/definitions/pseudonymizeAppIds"
						},
						"emailCanonicalization": {
							"description": "Which spellings of an e-mail address count as one. ignoreDots when left out. Changing it changes pseudonyms.",
							"$ref": "#/definitions/emailCanonicalization"
						},
						"emailDomainHandling": {
							"description": "What happens to the domain of e-mail addresses. preserve when left out. Changing it changes the data.",
							"$ref": "#/definitions/emailDomainHandling"
						},
						"developmentMode": {
							"description": "Verbose logs, and requests may ask for data that is not sanitized. Never true for real people's data. False when left out.",
							"$ref": "#/definitions/developmentMode"
						},
						"logRetentionDays": {
							"description": "Days that the proxies' logs are kept, on AWS. 7 when left out. On Google Cloud the project's log bucket decides.",
							"$ref": "#/definitions/logRetentionDays"
						},
						"environment": {
							"description": "Further environment variables of the proxy. Those that psoxy-compile sets itself are refused.",
							"$ref": "#/definitions/environment"
						}
					},
					"allOf": [{
						"required": ["connector"],
						"properties": { "connector": true }
					}],
					"otherBranches": ["definition"]
				},
				"else": {
					"if": {
						"type": "object",
						"required": ["definition"],
						"properties": { "definition": true }
					},
					"then": {
						"title": "A connector of your own",
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"definition": {
								"description": "File that describes the connector, in the form of connector.schema.json, relative to the manifest.",
								"type": "string",
								"pattern": "^.+\\.ya?ml$",
								"patternErrorMessage": "Expected a path to a .yaml file"
							},
							"rules": {
								"description": "File with rules of your own in place of the connector's built-in ones, relative to the manifest.",
								"$ref": "#/definitions/rules"
							},
							"permissions": {
								"description": "Further Microsoft Graph application permissions, beside those that the connectors need or in place of one of them.",
								"$ref": "#/definitions/permissions"
							},
							"memoryMb": {
								"description": "Memory of a proxy in megabytes. 512 on AWS and 1024 on Google Cloud when left out.",
								"$ref": "#/definitions/memoryMb"
							},
							"timeoutSeconds": {
								"description": "Seconds a request may take. 180 when left out.",
								"$ref": "#/definitions/timeoutSeconds"
							},
							"reservedConcurrency": {
								"description": "How many requests the proxy serves at once at most; 0 stops it, on AWS only. No limit of its own when left out.",
								"$ref": "#/definitions/reservedConcurrency"
							},
							"allowedIps": {
								"description": "Addresses or CIDR blocks, IPv4 or IPv6, that may call a proxy. Left out: any.",
								"$ref": "#/definitions/allowedIps"
							},
							"pseudonymizeAppIds": {
								"description": "Whether ids that Microsoft gives to users, groups and the like are pseudonymized too. True when left out. Changing it changes the data.",
								"$ref": "#/definitions/pseudonymizeAppIds"
							},
							"emailCanonicalization": {
								"description": "Which spellings of an e-mail address count as one. ignoreDots when left out. Changing it changes pseudonyms.",
								"$ref": "#/definitions/emailCanonicalization"
							},
							"emailDomainHandling": {
								"description": "What happens to the domain of e-mail addresses. preserve when left out. Changing it changes the data.",
								"$ref": "#/definitions/emailDomainHandling"
							},
							"developmentMode": {
								"description": "Verbose logs, and requests may ask for data that is not sanitized. Never true for real people's data. False when left out.",
								"$ref": "#/definitions/developmentMode"
							},
							"logRetentionDays": {
								"description": "Days that the proxies' logs are kept, on AWS. 7 when left out. On Google Cloud the project's log bucket decides.",
								"$ref": "#/definitions/logRetentionDays"
							},
							"environment": {
								"description": "Further environment variables of the proxy. Those that psoxy-compile sets itself are refused.",
								"$ref": "#/definitions/environment"
							}
						},
						"allOf": [{
							"required": ["definition"],
							"properties": { "definition": true }
						}],
						"otherBranches": ["connector"]
					},
					"else": { "noBranch": {
						"by": "key",
						"choices": ["connector", "definition"]
					} }
				}
			}] },
			"propertyNames": {
				"description": "Id of an instance: lower-case letters, digits and hyphens, beginning with a letter.",
				"$ref": "#/definitions/instanceId"
			},
			"properties": {
				"msft-copilot": {
					"description": "Microsoft 365 Copilot (alpha). When and in which app people used Copilot and how long the texts were, without what was asked or answered. Needs User.Read.All, AiEnterpriseInteraction.Read.All.",
					"title": "Microsoft 365 Copilot (alpha)",
					"$ref": "#/definitions/instance"
				},
				"msft-entra-id": {
					"description": "Microsoft Entra ID (ga). People, groups and who belongs to which group, without people's names, job titles or phone numbers. Needs User.Read.All, Group.Read.All, MailboxSettings.Read.",
					"title": "Microsoft Entra ID (ga)",
					"$ref": "#/definitions/instance"
				},
				"azure-ad": {
					"title": "Microsoft Entra ID",
					"description": "Deprecated: use msft-entra-id.",
					"type": ["object", "null"],
					"additionalProperties": false,
					"properties": {
						"connector": {
							"description": "Keeps the old name without a warning.",
							"enum": ["msft-entra-id"]
						},
						"rules": {
							"description": "File with rules of your own in place of the connector's built-in ones, relative to the manifest.",
							"$ref": "#/definitions/rules"
						},
						"permissions": {
							"description": "Further Microsoft Graph application permissions, beside those that the connectors need or in place of one of them.",
							"$ref": "#/definitions/permissions"
						},
						"memoryMb": {
							"description": "Memory of a proxy in megabytes. 512 on AWS and 1024 on Google Cloud when left out.",
							"$ref": "#/definitions/memoryMb"
						},
						"timeoutSeconds": {
							"description": "Seconds a request may take. 180 when left out.",
							"$ref": "#/definitions/timeoutSeconds"
						},
						"reservedConcurrency": {
							"description": "How many requests the proxy serves at once at most; 0 stops it, on AWS only. No limit of its own when left out.",
							"$ref": "#/definitions/reservedConcurrency"
						},
						"allowedIps": {
							"description": "Addresses or CIDR blocks, IPv4 or IPv6, that may call a proxy. Left out: any.",
							"$ref": "#/definitions/allowedIps"
						},
						"pseudonymizeAppIds": {
							"description": "Whether ids that Microsoft gives to users, groups and the like are pseudonymized too. True when left out. Changing it changes the data.",
							"$ref": "#/definitions/pseudonymizeAppIds"
						},
						"emailCanonicalization": {
							"description": "Which spellings of an e-mail address count as one. ignoreDots when left out. Changing it changes pseudonyms.",
							"$ref": "#/definitions/emailCanonicalization"
						},
						"emailDomainHandling": {
							"description": "What happens to the domain of e-mail addresses. preserve when left out. Changing it changes the data.",
							"$ref": "#/definitions/emailDomainHandling"
						},
						"developmentMode": {
							"description": "Verbose logs, and requests may ask for data that is not sanitized. Never true for real people's data. False when left out.",
							"$ref": "#/definitions/developmentMode"
						},
						"logRetentionDays": {
							"description": "Days that the proxies' logs are kept, on AWS. 7 when left out. On Google Cloud the project's log bucket decides.",
							"$ref": "#/definitions/logRetentionDays"
						},
						"environment": {
							"description": "Further environment variables of the proxy. Those that psoxy-compile sets itself are refused.",
							"$ref": "#/definitions/environment"
						}
					},
					"if": {
						"type": "object",
						"required": ["connector"]
					},
					"then": {},
					"else": {}
				},
				"msft-onedrive": {
					"description": "Microsoft OneDrive (beta). What people did to files and folders in their own and their groups' drives, without file contents, and without file names but the former one of a renamed file. Needs Files.Read.All, User.Read.All, Group.Read.All.",
					"title": "Microsoft OneDrive (beta)",
					"$ref": "#/definitions/instance"
				},
				"msft-teams": {
					"description": "Microsoft Teams (ga). Who talks with whom in channels, chats, calls and meetings, without the text of messages or callers' numbers. Needs User.Read.All, Team.ReadBasic.All, Channel.ReadBasic.All, Chat.Read.All, ChannelMessage.Read.All, CallRecords.Read.All, OnlineMeetings.Read.All, OnlineMeetingArtifact.Read.All.",
					"title": "Microsoft Teams (ga)",
					"$ref": "#/definitions/instance"
				},
				"outlook-cal": {
					"description": "Outlook Calendar (ga). Events and attendance in people's calendars; of a subject only common words such as \"review\" are kept, of a description only Zoom links. Needs Calendars.Read, MailboxSettings.Read, Group.Read.All, User.Read.All.",
					"title": "Outlook Calendar (ga)",
					"$ref": "#/definitions/instance"
				},
				"outlook-mail": {
					"description": "Outlook Mail (ga). Who wrote to whom and when, from the mail that people have sent, without subjects, texts or attachments. Needs Mail.ReadBasic.All, MailboxSettings.Read, Group.Read.All, User.Read.All.",
					"title": "Outlook Mail (ga)",
					"$ref": "#/definitions/instance"
				}
			}
		},
		"instance": {
			"description": "A proxy for one data source. Everything is optional; `{}` takes the defaults.",
			"allOf": [{
				"if": { "type": "object" },
				"then": {
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"rules": {
							"description": "File with rules of your own in place of the connector's built-in ones, relative to the manifest.",
							"$ref": "#/definitions/rules"
						},
						"permissions": {
							"description": "Further Microsoft Graph application permissions, beside those that the connectors need or in place of one of them.",
							"$ref": "#/definitions/permissions"
						},
						"memoryMb": {
							"description": "Memory of a proxy in megabytes. 512 on AWS and 1024 on Google Cloud when left out.",
							"$ref": "#/definitions/memoryMb"
						},
						"timeoutSeconds": {
							"description": "Seconds a request may take. 180 when left out.",
							"$ref": "#/definitions/timeoutSeconds"
						},
						"reservedConcurrency": {
							"description": "How many requests the proxy serves at once at most; 0 stops it, on AWS only. No limit of its own when left out.",
							"$ref": "#/definitions/reservedConcurrency"
						},
						"allowedIps": {
							"description": "Addresses or CIDR blocks, IPv4 or IPv6, that may call a proxy. Left out: any.",
							"$ref": "#/definitions/allowedIps"
						},
						"pseudonymizeAppIds": {
							"description": "Whether ids that Microsoft gives to users, groups and the like are pseudonymized too. True when left out. Changing it changes the data.",
							"$ref": "#/definitions/pseudonymizeAppIds"
						},
						"emailCanonicalization": {
							"description": "Which spellings of an e-mail address count as one. ignoreDots when left out. Changing it changes pseudonyms.",
							"$ref": "#/definitions/emailCanonicalization"
						},
						"emailDomainHandling": {
							"description": "What happens to the domain of e-mail addresses. preserve when left out. Changing it changes the data.",
							"$ref": "#/definitions/emailDomainHandling"
						},
						"developmentMode": {
							"description": "Verbose logs, and requests may ask for data that is not sanitized. Never true for real people's data. False when left out.",
							"$ref": "#/definitions/developmentMode"
						},
						"logRetentionDays": {
							"description": "Days that the proxies' logs are kept, on AWS. 7 when left out. On Google Cloud the project's log bucket decides.",
							"$ref": "#/definitions/logRetentionDays"
						},
						"environment": {
							"description": "Further environment variables of the proxy. Those that psoxy-compile sets itself are refused.",
							"$ref": "#/definitions/environment"
						}
					},
					"otherBranches": ["null"]
				},
				"else": {
					"if": { "type": "null" },
					"then": {
						"type": "null",
						"otherBranches": ["object"]
					},
					"else": { "noBranch": {
						"by": "kind",
						"choices": ["object", "null"]
					} }
				}
			}]
		},
		"applications": {
			"title": "Applications",
			"description": "Entra applications, by key. An instance named in none of them gets an application of its own, under its own id.",
			"type": "object",
			"maxProperties": 1e3,
			"propertyNames": {
				"description": "Id of an instance: lower-case letters, digits and hyphens, beginning with a letter.",
				"$ref": "#/definitions/instanceId"
			},
			"additionalProperties": {
				"description": "An Entra application, for one instance or several. Without `connectors` it serves the instance of the same key.",
				"$ref": "#/definitions/application"
			}
		},
		"application": {
			"title": "Application",
			"description": "An Entra application, for one instance or several. Without `connectors` it serves the instance of the same key.",
			"allOf": [{
				"if": {
					"type": "object",
					"properties": { "source": { "const": "create" } }
				},
				"then": {
					"title": "Created application",
					"description": "Terraform makes the application.",
					"type": "object",
					"additionalProperties": false,
					"properties": {
						"source": {
							"description": "Where the application comes from. create, as when it is left out: Terraform makes it.",
							"const": "create"
						},
						"connectors": {
							"description": "Instances that sign in as this application: keys under `connectors`, or all.",
							"$ref": "#/definitions/applicationConnectors"
						},
						"permissions": {
							"description": "Further Microsoft Graph application permissions, beside those that the connectors need or in place of one of them.",
							"$ref": "#/definitions/permissions"
						},
						"displayName": {
							"description": "Name of the application in Entra. \"Psoxy Connector - …\" with the connector and the deployment when left out.",
							"$ref": "#/definitions/displayName"
						},
						"servicePrincipal": {
							"description": "What consent left behind, to be taken over by Terraform where `consent` is terraform: the enterprise application, and the permissions granted to it.",
							"$ref": "#/definitions/servicePrincipal"
						}
					},
					"otherBranches": [
						"adopt",
						"reference",
						"external",
						"requested"
					]
				},
				"else": {
					"if": {
						"type": "object",
						"properties": { "source": { "const": "adopt" } },
						"required": ["source"]
					},
					"then": {
						"title": "Adopted application",
						"description": "The application exists, and Terraform keeps its Microsoft Graph permissions and its federated credential up to date; nothing else of it is touched.",
						"type": "object",
						"additionalProperties": false,
						"required": ["source", "objectId"],
						"properties": {
							"source": {
								"description": "The application exists, and Terraform keeps its Microsoft Graph permissions and its federated credential up to date; nothing else of it is touched.",
								"const": "adopt"
							},
							"connectors": {
								"description": "Instances that sign in as this application: keys under `connectors`, or all.",
								"$ref": "#/definitions/applicationConnectors"
							},
							"permissions": {
								"description": "Further Microsoft Graph application permissions, beside those that the connectors need or in place of one of them.",
								"$ref": "#/definitions/permissions"
							},
							"objectId": {
								"description": "Object id of the application registration (not of the enterprise application).",
								"$ref": "#/definitions/objectId"
							},
							"permissionMode": {
								"description": "What happens to application permissions of Microsoft Graph that the adopted application asked for before; delegated permissions and those of other APIs stay either way. add when left out.",
								"$ref": "#/definitions/permissionMode"
							},
							"federatedCredentialId": {
								"description": "Id of a federated credential that the application has for these proxies already, to be kept up to date in place of a new one; by instance where it has several. `az ad app federated-credential list` shows ids.",
								"$ref": "#/definitions/federatedCredentialId"
							},
							"servicePrincipal": {
								"description": "What consent left behind, to be taken over by Terraform where `consent` is terraform: the enterprise application, and the permissions granted to it.",
								"$ref": "#/definitions/servicePrincipal"
							}
						},
						"otherBranches": [
							"create",
							"reference",
							"external",
							"requested"
						]
					},
					"else": {
						"if": {
							"type": "object",
							"properties": { "source": { "const": "reference" } },
							"required": ["source"]
						},
						"then": {
							"title": "Referenced application",
							"description": "The application exists and stays in other hands; only its federated credential is made here.",
							"type": "object",
							"additionalProperties": false,
							"required": [
								"source",
								"objectId",
								"clientId"
							],
							"properties": {
								"source": {
									"description": "The application exists and stays in other hands; only its federated credential is made here.",
									"const": "reference"
								},
								"connectors": {
									"description": "Instances that sign in as this application: keys under `connectors`, or all.",
									"$ref": "#/definitions/applicationConnectors"
								},
								"permissions": {
									"description": "Further Microsoft Graph application permissions, beside those that the connectors need or in place of one of them.",
									"$ref": "#/definitions/permissions"
								},
								"objectId": {
									"description": "Object id of the application registration (not of the enterprise application).",
									"$ref": "#/definitions/objectId"
								},
								"clientId": {
									"description": "Application (client) id.",
									"$ref": "#/definitions/clientId"
								},
								"missingPermissions": {
									"description": "What Terraform does when the referenced application lacks permissions. warn when left out.",
									"$ref": "#/definitions/missingPermissions"
								},
								"federatedCredentialId": {
									"description": "Id of a federated credential that the application has for these proxies already, to be kept up to date in place of a new one; by instance where it has several. `az ad app federated-credential list` shows ids.",
									"$ref": "#/definitions/federatedCredentialId"
								}
							},
							"otherBranches": [
								"create",
								"adopt",
								"external",
								"requested"
							]
						},
						"else": {
							"if": {
								"type": "object",
								"properties": { "source": { "const": "external" } },
								"required": ["source"]
							},
							"then": {
								"title": "External application",
								"description": "All of the application is in other hands, its federated credential included; the runbook says what to enter there.",
								"type": "object",
								"additionalProperties": false,
								"required": ["source", "clientId"],
								"properties": {
									"source": {
										"description": "All of the application is in other hands, its federated credential included; the runbook says what to enter there.",
										"const": "external"
									},
									"connectors": {
										"description": "Instances that sign in as this application: keys under `connectors`, or all.",
										"$ref": "#/definitions/applicationConnectors"
									},
									"permissions": {
										"description": "Further Microsoft Graph application permissions, beside those that the connectors need or in place of one of them.",
										"$ref": "#/definitions/permissions"
									},
									"clientId": {
										"description": "Application (client) id.",
										"$ref": "#/definitions/clientId"
									}
								},
								"otherBranches": [
									"create",
									"adopt",
									"reference",
									"requested"
								]
							},
							"else": {
								"if": {
									"type": "object",
									"properties": { "source": { "const": "requested" } },
									"required": ["source"]
								},
								"then": {
									"title": "Requested application",
									"description": "Somebody else will make the application: what to ask for is written to entra/, and its proxies wait until it is there.",
									"type": "object",
									"additionalProperties": false,
									"required": ["source"],
									"properties": {
										"source": {
											"description": "Somebody else will make the application: what to ask for is written to entra/, and its proxies wait until it is there.",
											"const": "requested"
										},
										"connectors": {
											"description": "Instances that sign in as this application: keys under `connectors`, or all.",
											"$ref": "#/definitions/applicationConnectors"
										},
										"permissions": {
											"description": "Further Microsoft Graph application permissions, beside those that the connectors need or in place of one of them.",
											"$ref": "#/definitions/permissions"
										},
										"displayName": {
											"description": "Name of the application in Entra. \"Psoxy Connector - …\" with the connector and the deployment when left out.",
											"$ref": "#/definitions/displayName"
										}
									},
									"otherBranches": [
										"create",
										"adopt",
										"reference",
										"external"
									]
								},
								"else": { "noBranch": {
									"by": "constant",
									"key": "source",
									"choices": [
										"create",
										"adopt",
										"reference",
										"external",
										"requested"
									]
								} }
							}
						}
					}
				}
			}]
		},
		"furtherPermissionName": {
			"description": "Name of a Microsoft Graph application permission, such as User.Read.All.",
			"type": "string",
			"minLength": 1,
			"maxLength": 120
		},
		"replacedPermissionName": {
			"description": "Permission of the connector that is not asked for any more, since this one will do.",
			"type": "string",
			"minLength": 1,
			"maxLength": 120
		},
		"writePermissionName": {
			"description": "Name of a Microsoft Graph application permission that can change data.",
			"type": "string",
			"minLength": 1,
			"maxLength": 120
		},
		"permissions": {
			"description": "Further Microsoft Graph application permissions, beside those that the connectors need or in place of one of them.",
			"type": "array",
			"items": {
				"title": "Further permission",
				"type": "object",
				"additionalProperties": false,
				"required": ["name", "reason"],
				"properties": {
					"name": {
						"description": "Name of a Microsoft Graph application permission, such as User.Read.All.",
						"$ref": "#/definitions/furtherPermissionName"
					},
					"reason": {
						"description": "Why it is needed; the runbook shows it to the administrator who consents.",
						"type": "string",
						"minLength": 1,
						"maxLength": 300
					},
					"replaces": {
						"description": "Permission of the connector that is not asked for any more, since this one will do.",
						"$ref": "#/definitions/replacedPermissionName"
					}
				}
			}
		},
		"rules": {
			"description": "File with rules of your own in place of the connector's built-in ones, relative to the manifest.",
			"type": "string",
			"pattern": "^.+\\.ya?ml$",
			"patternErrorMessage": "Expected a path to a .yaml file"
		},
		"catalogueConnector": {
			"description": "Connector of the catalogue that this is an instance of.",
			"enum": [
				"msft-copilot",
				"msft-entra-id",
				"msft-onedrive",
				"msft-teams",
				"outlook-cal",
				"outlook-mail"
			]
		},
		"applicationConnectors": {
			"description": "Instances that sign in as this application: keys under `connectors`, or all.",
			"allOf": [{
				"if": { "type": "string" },
				"then": {
					"title": "all",
					"type": "string",
					"enum": ["all"],
					"otherBranches": ["array"]
				},
				"else": {
					"if": { "type": "array" },
					"then": {
						"title": "A list of instances",
						"type": "array",
						"minItems": 1,
						"maxItems": 1e3,
						"uniqueItems": true,
						"items": { "type": "string" },
						"otherBranches": ["\"all\""]
					},
					"else": { "noBranch": {
						"by": "kind",
						"choices": ["\"all\"", "array"]
					} }
				}
			}]
		},
		"displayName": {
			"description": "Name of the application in Entra. \"Psoxy Connector - …\" with the connector and the deployment when left out.",
			"type": "string",
			"minLength": 1,
			"maxLength": 120
		},
		"objectId": {
			"description": "Object id of the application registration (not of the enterprise application).",
			"type": "string",
			"pattern": "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
			"patternErrorMessage": "Expected a GUID"
		},
		"clientId": {
			"description": "Application (client) id.",
			"type": "string",
			"pattern": "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
			"patternErrorMessage": "Expected a GUID"
		},
		"emailDomainHandling": {
			"description": "What happens to the domain of e-mail addresses. preserve when left out. Changing it changes the data.",
			"enum": [
				"preserve",
				"encrypt",
				"tokenize",
				"redact"
			]
		},
		"developmentMode": {
			"description": "Verbose logs, and requests may ask for data that is not sanitized. Never true for real people's data. False when left out.",
			"type": "boolean"
		},
		"reservedConcurrency": {
			"description": "How many requests the proxy serves at once at most; 0 stops it, on AWS only. No limit of its own when left out.",
			"type": "integer",
			"minimum": 0,
			"maximum": 1e3
		},
		"roleArn": {
			"description": "ARN of an IAM role.",
			"type": "string",
			"pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]+$",
			"patternErrorMessage": "Expected an ARN such as arn:aws:iam::123456789012:role/name"
		},
		"policyArn": {
			"description": "ARN of an IAM policy.",
			"type": "string",
			"pattern": "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]+$",
			"patternErrorMessage": "Expected an ARN such as arn:aws:iam::123456789012:policy/name"
		},
		"principalArn": {
			"description": "ARN of an AWS role, user or account.",
			"type": "string",
			"pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:((role|user)/[A-Za-z0-9+=,.@_/-]+|root)$",
			"patternErrorMessage": "Expected an ARN such as arn:aws:iam::123456789012:role/name"
		},
		"kmsKeyArn": {
			"description": "Customer managed KMS key for secrets, environments and logs. Its policy must let the functions decrypt and CloudWatch Logs encrypt.",
			"type": "string",
			"pattern": "^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+$",
			"patternErrorMessage": "Expected an ARN such as arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
		},
		"awsIdentity": {
			"title": "Identities on AWS",
			"description": "How the proxies' identities in Cognito are found.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"cliProfile": {
					"description": "Profile of the AWS CLI that Terraform uses to find or make the identities. Needed where the provider assumes a role, which the CLI knows nothing of.",
					"type": "string",
					"pattern": "^[A-Za-z0-9_.@-]+$",
					"patternErrorMessage": "Expected the name of a profile: letters, digits and _ . @ -"
				},
				"ids": {
					"description": "Identity id of each application, by its key: then no AWS CLI is needed while applying. An application that is not listed waits: everything else of it is made, and the runbook says how to obtain its id.",
					"type": "object",
					"propertyNames": {
						"description": "Id of an instance: lower-case letters, digits and hyphens, beginning with a letter.",
						"$ref": "#/definitions/instanceId"
					},
					"additionalProperties": {
						"type": "string",
						"pattern": "^[a-z0-9-]+:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
						"patternErrorMessage": "Expected an identity id such as us-east-1:00000000-0000-0000-0000-000000000000"
					}
				},
				"issuer": {
					"description": "Issuer of the tokens of Cognito, as a decoded token shows it. Needed in regions where it was never verified.",
					"type": "string",
					"pattern": "^https://[a-z0-9.-]+$",
					"patternErrorMessage": "Expected an address such as https://cognito-identity.amazonaws.com, without a slash at the end",
					"maxLength": 600
				}
			}
		},
		"awsVpc": {
			"title": "VPC on AWS",
			"description": "Run the functions in subnets of a VPC. They need a way out to Microsoft Graph, Entra, Cognito and Parameter Store. Calls then come through an API gateway.",
			"type": "object",
			"additionalProperties": false,
			"required": ["subnetIds", "securityGroupIds"],
			"properties": {
				"subnetIds": {
					"description": "Ids of the subnets.",
					"type": "array",
					"minItems": 1,
					"uniqueItems": true,
					"items": {
						"type": "string",
						"pattern": "^subnet-[0-9a-f]+$",
						"patternErrorMessage": "Expected a subnet id such as subnet-0123456789abcdef0"
					}
				},
				"securityGroupIds": {
					"description": "Ids of the security groups.",
					"type": "array",
					"minItems": 1,
					"uniqueItems": true,
					"items": {
						"type": "string",
						"pattern": "^sg-[0-9a-f]+$",
						"patternErrorMessage": "Expected a security group id such as sg-0123456789abcdef0"
					}
				}
			}
		},
		"permissionMode": {
			"description": "What happens to application permissions of Microsoft Graph that the adopted application asked for before; delegated permissions and those of other APIs stay either way. add when left out.",
			"enum": ["add", "exact"]
		},
		"missingPermissions": {
			"description": "What Terraform does when the referenced application lacks permissions. warn when left out.",
			"enum": [
				"warn",
				"fail",
				"ignore"
			]
		},
		"federatedCredentialId": {
			"description": "Id of a federated credential that the application has for these proxies already, to be kept up to date in place of a new one; by instance where it has several. `az ad app federated-credential list` shows ids.",
			"allOf": [{
				"if": { "type": "string" },
				"then": {
					"title": "The application's only one",
					"type": "string",
					"pattern": "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
					"patternErrorMessage": "Expected a GUID",
					"otherBranches": ["object"]
				},
				"else": {
					"if": { "type": "object" },
					"then": {
						"title": "By instance",
						"type": "object",
						"minProperties": 1,
						"propertyNames": {
							"description": "Id of an instance: lower-case letters, digits and hyphens, beginning with a letter.",
							"$ref": "#/definitions/instanceId"
						},
						"additionalProperties": {
							"description": "GUID, lower case or upper, without braces.",
							"$ref": "#/definitions/guid"
						},
						"otherBranches": ["string"]
					},
					"else": { "noBranch": {
						"by": "kind",
						"choices": ["string", "object"]
					} }
				}
			}]
		},
		"servicePrincipal": {
			"title": "Service principal",
			"description": "What consent left behind, to be taken over by Terraform where `consent` is terraform: the enterprise application, and the permissions granted to it.",
			"type": "object",
			"additionalProperties": false,
			"required": ["objectId"],
			"properties": {
				"objectId": {
					"description": "Object id of the enterprise application (not of the app registration).",
					"type": "string",
					"pattern": "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
					"patternErrorMessage": "Expected a GUID"
				},
				"appRoleAssignments": {
					"description": "Permissions that are granted already, by name, each with the id of its assignment. The runbook has a command that prints them.",
					"type": "object",
					"additionalProperties": {
						"type": "string",
						"pattern": "^[A-Za-z0-9_-]{20,100}$",
						"patternErrorMessage": "Expected the id of an app role assignment, about 43 letters, digits, hyphens and underscores"
					}
				}
			}
		}
	}
};
const pattern0 = new RegExp("^x-", "u");
const pattern1 = new RegExp("^[a-z]([a-z0-9-]*[a-z0-9])?$", "u");
const func2 = require_ucs2length().default;
const schema12 = {
	"title": "Microsoft 365",
	"description": "The Microsoft 365 tenant that the proxies read.",
	"type": "object",
	"additionalProperties": false,
	"required": ["tenantId"],
	"properties": {
		"tenantId": {
			"description": "Id of the Entra tenant, a GUID.",
			"$ref": "#/definitions/guid"
		},
		"cloud": {
			"description": "Microsoft cloud of the tenant. public when left out; the others are not verified.",
			"enum": [
				"public",
				"usgovernment",
				"dod",
				"china"
			]
		},
		"owners": {
			"description": "Who owns the applications made here: object ids, or user principal names, which cost Terraform a read of the directory. Whoever applies should be among them, or needs a directory role each time. Left out: whoever applies first.",
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[^@\\s{}]+@[^@\\s{}]+)$",
				"patternErrorMessage": "Expected an object id (a GUID) or a user principal name such as name@example.com"
			},
			"minItems": 1,
			"maxItems": 100,
			"uniqueItems": true
		},
		"authentication": {
			"description": "How the proxies sign in to Entra: by federated credentials, so that no secret exists. The only way there is.",
			"enum": ["federated"]
		},
		"consent": {
			"description": "How the permissions are granted. runbook when left out; going back to it takes no grant away.",
			"enum": ["runbook", "terraform"]
		},
		"allowedWritePermissions": {
			"description": "Names of permissions that can change data and are wanted all the same. Without being named here such a permission is an error.",
			"type": "array",
			"items": {
				"description": "Name of a Microsoft Graph application permission that can change data.",
				"type": "string",
				"$ref": "#/definitions/writePermissionName"
			},
			"uniqueItems": true
		}
	}
};
const schema13 = {
	"description": "GUID, lower case or upper, without braces.",
	"type": "string",
	"pattern": "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
	"patternErrorMessage": "Expected a GUID"
};
const schema14 = {
	"description": "Name of a Microsoft Graph application permission that can change data.",
	"type": "string",
	"minLength": 1,
	"maxLength": 120
};
const pattern2 = new RegExp("^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", "u");
const pattern3 = new RegExp("^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[^@\\s{}]+@[^@\\s{}]+)$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.tenantId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tenantId" },
				message: "must have required property 'tenantId'",
				schema: schema12.required,
				parentSchema: schema12,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "tenantId" || key0 === "cloud" || key0 === "owners" || key0 === "authentication" || key0 === "consent" || key0 === "allowedWritePermissions")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema12,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.tenantId !== void 0) {
			let data0 = data.tenantId;
			if (typeof data0 === "string") {
				if (!pattern2.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/tenantId",
						schemaPath: "#/definitions/guid/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" },
						message: "must match pattern \"^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$\"",
						schema: "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
						parentSchema: schema13,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/tenantId",
					schemaPath: "#/definitions/guid/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema13.type,
					parentSchema: schema13,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.cloud !== void 0) {
			let data1 = data.cloud;
			if (!(data1 === "public" || data1 === "usgovernment" || data1 === "dod" || data1 === "china")) {
				const err4 = {
					instancePath: instancePath + "/cloud",
					schemaPath: "#/properties/cloud/enum",
					keyword: "enum",
					params: { allowedValues: schema12.properties.cloud.enum },
					message: "must be equal to one of the allowed values",
					schema: schema12.properties.cloud.enum,
					parentSchema: schema12.properties.cloud,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.owners !== void 0) {
			let data2 = data.owners;
			if (Array.isArray(data2)) {
				if (data2.length > 100) {
					const err5 = {
						instancePath: instancePath + "/owners",
						schemaPath: "#/properties/owners/maxItems",
						keyword: "maxItems",
						params: { limit: 100 },
						message: "must NOT have more than 100 items",
						schema: 100,
						parentSchema: schema12.properties.owners,
						data: data2
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data2.length < 1) {
					const err6 = {
						instancePath: instancePath + "/owners",
						schemaPath: "#/properties/owners/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema12.properties.owners,
						data: data2
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (!pattern3.test(data3)) {
							const err7 = {
								instancePath: instancePath + "/owners/" + i0,
								schemaPath: "#/properties/owners/items/pattern",
								keyword: "pattern",
								params: { pattern: "^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[^@\\s{}]+@[^@\\s{}]+)$" },
								message: "must match pattern \"^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[^@\\s{}]+@[^@\\s{}]+)$\"",
								schema: "^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[^@\\s{}]+@[^@\\s{}]+)$",
								parentSchema: schema12.properties.owners.items,
								data: data3
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/owners/" + i0,
							schemaPath: "#/properties/owners/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.properties.owners.items.type,
							parentSchema: schema12.properties.owners.items,
							data: data3
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				let i1 = data2.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data2[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err9 = {
								instancePath: instancePath + "/owners",
								schemaPath: "#/properties/owners/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
								schema: true,
								parentSchema: schema12.properties.owners,
								data: data2
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/owners",
					schemaPath: "#/properties/owners/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema12.properties.owners.type,
					parentSchema: schema12.properties.owners,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.authentication !== void 0) {
			let data4 = data.authentication;
			if (!(data4 === "federated")) {
				const err11 = {
					instancePath: instancePath + "/authentication",
					schemaPath: "#/properties/authentication/enum",
					keyword: "enum",
					params: { allowedValues: schema12.properties.authentication.enum },
					message: "must be equal to one of the allowed values",
					schema: schema12.properties.authentication.enum,
					parentSchema: schema12.properties.authentication,
					data: data4
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.consent !== void 0) {
			let data5 = data.consent;
			if (!(data5 === "runbook" || data5 === "terraform")) {
				const err12 = {
					instancePath: instancePath + "/consent",
					schemaPath: "#/properties/consent/enum",
					keyword: "enum",
					params: { allowedValues: schema12.properties.consent.enum },
					message: "must be equal to one of the allowed values",
					schema: schema12.properties.consent.enum,
					parentSchema: schema12.properties.consent,
					data: data5
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.allowedWritePermissions !== void 0) {
			let data6 = data.allowedWritePermissions;
			if (Array.isArray(data6)) {
				const len1 = data6.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data7 = data6[i2];
					if (typeof data7 !== "string") {
						const err13 = {
							instancePath: instancePath + "/allowedWritePermissions/" + i2,
							schemaPath: "#/properties/allowedWritePermissions/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema12.properties.allowedWritePermissions.items.type,
							parentSchema: schema12.properties.allowedWritePermissions.items,
							data: data7
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					if (typeof data7 === "string") {
						if (func2(data7) > 120) {
							const err14 = {
								instancePath: instancePath + "/allowedWritePermissions/" + i2,
								schemaPath: "#/definitions/writePermissionName/maxLength",
								keyword: "maxLength",
								params: { limit: 120 },
								message: "must NOT have more than 120 characters",
								schema: 120,
								parentSchema: schema14,
								data: data7
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (func2(data7) < 1) {
							const err15 = {
								instancePath: instancePath + "/allowedWritePermissions/" + i2,
								schemaPath: "#/definitions/writePermissionName/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema14,
								data: data7
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					} else {
						const err16 = {
							instancePath: instancePath + "/allowedWritePermissions/" + i2,
							schemaPath: "#/definitions/writePermissionName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema14.type,
							parentSchema: schema14,
							data: data7
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				let i3 = data6.length;
				let j1;
				if (i3 > 1) {
					const indices1 = {};
					for (; i3--;) {
						let item1 = data6[i3];
						if (typeof item1 !== "string") continue;
						if (typeof indices1[item1] == "number") {
							j1 = indices1[item1];
							const err17 = {
								instancePath: instancePath + "/allowedWritePermissions",
								schemaPath: "#/properties/allowedWritePermissions/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i3,
									j: j1
								},
								message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)",
								schema: true,
								parentSchema: schema12.properties.allowedWritePermissions,
								data: data6
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
							break;
						}
						indices1[item1] = i3;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/allowedWritePermissions",
					schemaPath: "#/properties/allowedWritePermissions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema12.properties.allowedWritePermissions.type,
					parentSchema: schema12.properties.allowedWritePermissions,
					data: data6
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema12.type,
			parentSchema: schema12,
			data
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
const schema15 = {
	"title": "Proxy defaults",
	"description": "What every proxy gets; an instance under `connectors` may say otherwise.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"memoryMb": {
			"description": "Memory of a proxy in megabytes. 512 on AWS and 1024 on Google Cloud when left out.",
			"$ref": "#/definitions/memoryMb"
		},
		"timeoutSeconds": {
			"description": "Seconds a request may take. 180 when left out.",
			"$ref": "#/definitions/timeoutSeconds"
		},
		"reservedConcurrency": {
			"description": "How many requests the proxy serves at once at most; 0 stops it, on AWS only. No limit of its own when left out.",
			"$ref": "#/definitions/reservedConcurrency"
		},
		"allowedIps": {
			"description": "Addresses or CIDR blocks, IPv4 or IPv6, that may call a proxy. Left out: any.",
			"$ref": "#/definitions/allowedIps"
		},
		"pseudonymizeAppIds": {
			"description": "Whether ids that Microsoft gives to users, groups and the like are pseudonymized too. True when left out. Changing it changes the data.",
			"$ref": "#/definitions/pseudonymizeAppIds"
		},
		"emailCanonicalization": {
			"description": "Which spellings of an e-mail address count as one. ignoreDots when left out. Changing it changes pseudonyms.",
			"$ref": "#/definitions/emailCanonicalization"
		},
		"emailDomainHandling": {
			"description": "What happens to the domain of e-mail addresses. preserve when left out. Changing it changes the data.",
			"$ref": "#/definitions/emailDomainHandling"
		},
		"developmentMode": {
			"description": "Verbose logs, and requests may ask for data that is not sanitized. Never true for real people's data. False when left out.",
			"$ref": "#/definitions/developmentMode"
		},
		"logRetentionDays": {
			"description": "Days that the proxies' logs are kept, on AWS. 7 when left out. On Google Cloud the project's log bucket decides.",
			"$ref": "#/definitions/logRetentionDays"
		},
		"environment": {
			"description": "Further environment variables of the proxy. Those that psoxy-compile sets itself are refused.",
			"$ref": "#/definitions/environment"
		}
	}
};
const schema16 = {
	"description": "Memory of a proxy in megabytes. 512 on AWS and 1024 on Google Cloud when left out.",
	"type": "integer",
	"minimum": 128,
	"maximum": 10240
};
const schema17 = {
	"description": "Seconds a request may take. 180 when left out.",
	"type": "integer",
	"minimum": 1,
	"maximum": 900
};
const schema18 = {
	"description": "How many requests the proxy serves at once at most; 0 stops it, on AWS only. No limit of its own when left out.",
	"type": "integer",
	"minimum": 0,
	"maximum": 1e3
};
const schema19 = {
	"description": "Addresses or CIDR blocks, IPv4 or IPv6, that may call a proxy. Left out: any.",
	"type": "array",
	"items": { "type": "string" },
	"minItems": 1,
	"uniqueItems": true
};
const schema20 = {
	"description": "Whether ids that Microsoft gives to users, groups and the like are pseudonymized too. True when left out. Changing it changes the data.",
	"type": "boolean"
};
const schema21 = {
	"description": "Which spellings of an e-mail address count as one. ignoreDots when left out. Changing it changes pseudonyms.",
	"enum": ["ignoreDots", "strict"]
};
const schema22 = {
	"description": "What happens to the domain of e-mail addresses. preserve when left out. Changing it changes the data.",
	"enum": [
		"preserve",
		"encrypt",
		"tokenize",
		"redact"
	]
};
const schema23 = {
	"description": "Verbose logs, and requests may ask for data that is not sanitized. Never true for real people's data. False when left out.",
	"type": "boolean"
};
const schema24 = {
	"description": "Days that the proxies' logs are kept, on AWS. 7 when left out. On Google Cloud the project's log bucket decides.",
	"enum": [
		1,
		3,
		5,
		7,
		14,
		30,
		60,
		90,
		120,
		150,
		180,
		365,
		400,
		545,
		731,
		1096,
		1827,
		2192,
		2557,
		2922,
		3288,
		3653
	]
};
const schema25 = {
	"title": "Environment variables",
	"description": "Further environment variables of the proxy. Those that psoxy-compile sets itself are refused.",
	"type": "object",
	"propertyNames": {
		"title": "VARIABLE",
		"description": "Name of the variable.",
		"pattern": "^[A-Za-z][A-Za-z0-9_]*$",
		"patternErrorMessage": "Expected a name of letters, digits and underscores, beginning with a letter"
	},
	"additionalProperties": { "type": "string" }
};
const func5 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9_]*$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func5.call(schema15.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema15,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.memoryMb !== void 0) {
			let data0 = data.memoryMb;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/memoryMb",
					schemaPath: "#/definitions/memoryMb/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema16.type,
					parentSchema: schema16,
					data: data0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 10240 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/memoryMb",
						schemaPath: "#/definitions/memoryMb/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 10240
						},
						message: "must be <= 10240",
						schema: 10240,
						parentSchema: schema16,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0 < 128 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/memoryMb",
						schemaPath: "#/definitions/memoryMb/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 128
						},
						message: "must be >= 128",
						schema: 128,
						parentSchema: schema16,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.timeoutSeconds !== void 0) {
			let data1 = data.timeoutSeconds;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err4 = {
					instancePath: instancePath + "/timeoutSeconds",
					schemaPath: "#/definitions/timeoutSeconds/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema17.type,
					parentSchema: schema17,
					data: data1
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 900 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/timeoutSeconds",
						schemaPath: "#/definitions/timeoutSeconds/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 900
						},
						message: "must be <= 900",
						schema: 900,
						parentSchema: schema17,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/timeoutSeconds",
						schemaPath: "#/definitions/timeoutSeconds/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1",
						schema: 1,
						parentSchema: schema17,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.reservedConcurrency !== void 0) {
			let data2 = data.reservedConcurrency;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err7 = {
					instancePath: instancePath + "/reservedConcurrency",
					schemaPath: "#/definitions/reservedConcurrency/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer",
					schema: schema18.type,
					parentSchema: schema18,
					data: data2
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 1e3 || isNaN(data2)) {
					const err8 = {
						instancePath: instancePath + "/reservedConcurrency",
						schemaPath: "#/definitions/reservedConcurrency/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						},
						message: "must be <= 1000",
						schema: 1e3,
						parentSchema: schema18,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err9 = {
						instancePath: instancePath + "/reservedConcurrency",
						schemaPath: "#/definitions/reservedConcurrency/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0",
						schema: 0,
						parentSchema: schema18,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.allowedIps !== void 0) {
			let data3 = data.allowedIps;
			if (Array.isArray(data3)) {
				if (data3.length < 1) {
					const err10 = {
						instancePath: instancePath + "/allowedIps",
						schemaPath: "#/definitions/allowedIps/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema19,
						data: data3
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 !== "string") {
						const err11 = {
							instancePath: instancePath + "/allowedIps/" + i0,
							schemaPath: "#/definitions/allowedIps/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema19.items.type,
							parentSchema: schema19.items,
							data: data4
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				let i1 = data3.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data3[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err12 = {
								instancePath: instancePath + "/allowedIps",
								schemaPath: "#/definitions/allowedIps/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
								schema: true,
								parentSchema: schema19,
								data: data3
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/allowedIps",
					schemaPath: "#/definitions/allowedIps/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema19.type,
					parentSchema: schema19,
					data: data3
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.pseudonymizeAppIds !== void 0) {
			let data5 = data.pseudonymizeAppIds;
			if (typeof data5 !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/pseudonymizeAppIds",
					schemaPath: "#/definitions/pseudonymizeAppIds/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema20.type,
					parentSchema: schema20,
					data: data5
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.emailCanonicalization !== void 0) {
			let data6 = data.emailCanonicalization;
			if (!(data6 === "ignoreDots" || data6 === "strict")) {
				const err15 = {
					instancePath: instancePath + "/emailCanonicalization",
					schemaPath: "#/definitions/emailCanonicalization/enum",
					keyword: "enum",
					params: { allowedValues: schema21.enum },
					message: "must be equal to one of the allowed values",
					schema: schema21.enum,
					parentSchema: schema21,
					data: data6
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.emailDomainHandling !== void 0) {
			let data7 = data.emailDomainHandling;
			if (!(data7 === "preserve" || data7 === "encrypt" || data7 === "tokenize" || data7 === "redact")) {
				const err16 = {
					instancePath: instancePath + "/emailDomainHandling",
					schemaPath: "#/definitions/emailDomainHandling/enum",
					keyword: "enum",
					params: { allowedValues: schema22.enum },
					message: "must be equal to one of the allowed values",
					schema: schema22.enum,
					parentSchema: schema22,
					data: data7
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.developmentMode !== void 0) {
			let data8 = data.developmentMode;
			if (typeof data8 !== "boolean") {
				const err17 = {
					instancePath: instancePath + "/developmentMode",
					schemaPath: "#/definitions/developmentMode/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema23.type,
					parentSchema: schema23,
					data: data8
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.logRetentionDays !== void 0) {
			let data9 = data.logRetentionDays;
			if (!(data9 === 1 || data9 === 3 || data9 === 5 || data9 === 7 || data9 === 14 || data9 === 30 || data9 === 60 || data9 === 90 || data9 === 120 || data9 === 150 || data9 === 180 || data9 === 365 || data9 === 400 || data9 === 545 || data9 === 731 || data9 === 1096 || data9 === 1827 || data9 === 2192 || data9 === 2557 || data9 === 2922 || data9 === 3288 || data9 === 3653)) {
				const err18 = {
					instancePath: instancePath + "/logRetentionDays",
					schemaPath: "#/definitions/logRetentionDays/enum",
					keyword: "enum",
					params: { allowedValues: schema24.enum },
					message: "must be equal to one of the allowed values",
					schema: schema24.enum,
					parentSchema: schema24,
					data: data9
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.environment !== void 0) {
			let data10 = data.environment;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				for (const key1 in data10) {
					const _errs31 = errors;
					if (typeof key1 === "string") {
						if (!pattern4.test(key1)) {
							const err19 = {
								instancePath: instancePath + "/environment",
								schemaPath: "#/definitions/environment/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[A-Za-z][A-Za-z0-9_]*$" },
								message: "must match pattern \"^[A-Za-z][A-Za-z0-9_]*$\"",
								schema: "^[A-Za-z][A-Za-z0-9_]*$",
								parentSchema: schema25.propertyNames,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
					if (!(_errs31 === errors)) {
						const err20 = {
							instancePath: instancePath + "/environment",
							schemaPath: "#/definitions/environment/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid",
							schema: schema25.propertyNames,
							parentSchema: schema25,
							data: data10
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				for (const key2 in data10) {
					let data11 = data10[key2];
					if (typeof data11 !== "string") {
						const err21 = {
							instancePath: instancePath + "/environment/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/definitions/environment/additionalProperties/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema25.additionalProperties.type,
							parentSchema: schema25.additionalProperties,
							data: data11
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/definitions/environment/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema25.type,
					parentSchema: schema25,
					data: data10
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema15.type,
			parentSchema: schema15,
			data
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	validate13.errors = vErrors;
	return errors === 0;
}
const schema26 = {
	"title": "Host",
	"description": "The cloud that the proxies run in.",
	"allOf": [{
		"if": {
			"type": "object",
			"required": ["aws"],
			"properties": { "aws": true }
		},
		"then": {
			"title": "AWS",
			"type": "object",
			"additionalProperties": false,
			"required": ["aws"],
			"properties": { "aws": {
				"description": "An AWS account and region, and what runs there.",
				"$ref": "#/definitions/aws"
			} },
			"otherBranches": ["gcp"]
		},
		"else": {
			"if": {
				"type": "object",
				"required": ["gcp"],
				"properties": { "gcp": true }
			},
			"then": {
				"title": "Google Cloud",
				"type": "object",
				"additionalProperties": false,
				"required": ["gcp"],
				"properties": { "gcp": {
					"description": "A Google Cloud project and region, and what runs there.",
					"$ref": "#/definitions/gcp"
				} },
				"otherBranches": ["aws"]
			},
			"else": { "noBranch": {
				"by": "key",
				"choices": ["aws", "gcp"]
			} }
		}
	}]
};
const schema27 = {
	"title": "AWS host",
	"description": "An AWS account and region, and what runs there.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"accountId",
		"region",
		"bundle",
		"callers"
	],
	"properties": {
		"accountId": {
			"description": "AWS account id: 12 digits in quotes.",
			"type": "string",
			"pattern": "^[0-9]{12}$",
			"patternErrorMessage": "Expected 12 digits"
		},
		"region": {
			"description": "AWS region, such as us-east-1.",
			"type": "string",
			"pattern": "^[a-z]{2}(-[a-z]+)+-[0-9]$",
			"patternErrorMessage": "Expected an AWS region such as us-east-1"
		},
		"bundle": {
			"description": "The program of the proxies.",
			"$ref": "#/definitions/awsBundle"
		},
		"callers": {
			"description": "Who may call the proxies; at least one.",
			"$ref": "#/definitions/awsCallers"
		},
		"secrets": {
			"description": "Where the salt and the key of the pseudonyms live.",
			"$ref": "#/definitions/awsSecrets"
		},
		"endpoint": {
			"description": "How the proxies are called. functionUrl when left out; in a VPC always apiGateway.",
			"enum": ["functionUrl", "apiGateway"]
		},
		"vpc": {
			"description": "Run the functions in subnets of a VPC. They need a way out to Microsoft Graph, Entra, Cognito and Parameter Store. Calls then come through an API gateway.",
			"$ref": "#/definitions/awsVpc"
		},
		"identity": {
			"description": "How the proxies' identities in Cognito are found.",
			"$ref": "#/definitions/awsIdentity"
		},
		"kmsKeyArn": {
			"description": "Customer managed KMS key for secrets, environments and logs. Its policy must let the functions decrypt and CloudWatch Logs encrypt.",
			"$ref": "#/definitions/kmsKeyArn"
		},
		"assumeRoleArn": {
			"description": "Role that Terraform assumes for everything in AWS.",
			"$ref": "#/definitions/roleArn"
		},
		"permissionsBoundaryArn": {
			"description": "Permissions boundary of every role made here.",
			"$ref": "#/definitions/policyArn"
		},
		"executionPolicyArn": {
			"description": "Managed policy for what every function may do beyond reading its secrets and writing its log, such as one your organisation prescribes.",
			"$ref": "#/definitions/policyArn"
		},
		"resourceBucket": {
			"description": "Bucket of yours that the proxies may read rules and models from, under <path of the secrets>.",
			"type": "string",
			"pattern": "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",
			"patternErrorMessage": "Expected the name of a bucket"
		},
		"tags": {
			"title": "Tags",
			"description": "Tags on everything made in AWS.",
			"type": "object",
			"maxProperties": 40,
			"additionalProperties": {
				"type": "string",
				"maxLength": 256
			}
		}
	}
};
const schema34 = {
	"title": "Secrets on AWS",
	"description": "Where the salt and the key of the pseudonyms live.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"store": {
			"description": "Where the salt and the key are kept. parameterStore when left out. Moving them later would make new ones.",
			"enum": ["parameterStore", "secretsManager"]
		},
		"path": {
			"description": "Beginning of the names of the salt, the key and rules. /<deployment>/ when left out.",
			"type": "string",
			"pattern": "^/([A-Za-z0-9_.-]+/)+$",
			"patternErrorMessage": "Expected a path that begins and ends with a slash, of letters, digits, dots, hyphens and underscores",
			"maxLength": 200
		},
		"salt": {
			"description": "Whether the salt and the key are there already. create when left out.",
			"enum": ["create", "existing"]
		}
	}
};
const schema35 = {
	"title": "VPC on AWS",
	"description": "Run the functions in subnets of a VPC. They need a way out to Microsoft Graph, Entra, Cognito and Parameter Store. Calls then come through an API gateway.",
	"type": "object",
	"additionalProperties": false,
	"required": ["subnetIds", "securityGroupIds"],
	"properties": {
		"subnetIds": {
			"description": "Ids of the subnets.",
			"type": "array",
			"minItems": 1,
			"uniqueItems": true,
			"items": {
				"type": "string",
				"pattern": "^subnet-[0-9a-f]+$",
				"patternErrorMessage": "Expected a subnet id such as subnet-0123456789abcdef0"
			}
		},
		"securityGroupIds": {
			"description": "Ids of the security groups.",
			"type": "array",
			"minItems": 1,
			"uniqueItems": true,
			"items": {
				"type": "string",
				"pattern": "^sg-[0-9a-f]+$",
				"patternErrorMessage": "Expected a security group id such as sg-0123456789abcdef0"
			}
		}
	}
};
const schema38 = {
	"description": "Customer managed KMS key for secrets, environments and logs. Its policy must let the functions decrypt and CloudWatch Logs encrypt.",
	"type": "string",
	"pattern": "^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+$",
	"patternErrorMessage": "Expected an ARN such as arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
};
const schema39 = {
	"description": "ARN of an IAM role.",
	"type": "string",
	"pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]+$",
	"patternErrorMessage": "Expected an ARN such as arn:aws:iam::123456789012:role/name"
};
const schema40 = {
	"description": "ARN of an IAM policy.",
	"type": "string",
	"pattern": "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]+$",
	"patternErrorMessage": "Expected an ARN such as arn:aws:iam::123456789012:policy/name"
};
const pattern5 = new RegExp("^[0-9]{12}$", "u");
const pattern6 = new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$", "u");
const pattern15 = new RegExp("^/([A-Za-z0-9_.-]+/)+$", "u");
const pattern16 = new RegExp("^subnet-[0-9a-f]+$", "u");
const pattern17 = new RegExp("^sg-[0-9a-f]+$", "u");
const pattern22 = new RegExp("^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+$", "u");
const pattern23 = new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]+$", "u");
const pattern24 = new RegExp("^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]+$", "u");
const pattern26 = new RegExp("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", "u");
const schema28 = {
	"title": "Bundle for AWS",
	"description": "The program of the proxies.",
	"allOf": [{
		"if": {
			"type": "object",
			"required": ["version"],
			"properties": { "version": true }
		},
		"then": {
			"title": "A published version",
			"type": "object",
			"additionalProperties": false,
			"required": ["version"],
			"properties": {
				"version": {
					"description": "Version of Psoxy, such as 0.6.9, taken from the public bucket of the region.",
					"type": "string",
					"pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+(-rc[0-9.]*)?$",
					"patternErrorMessage": "Expected a version such as 0.6.9"
				},
				"sha256": {
					"description": "SHA-256 of the file, hexadecimal or base64. A changed checksum deploys the file again.",
					"$ref": "#/definitions/sha256"
				}
			},
			"otherBranches": ["s3", "file"]
		},
		"else": {
			"if": {
				"type": "object",
				"required": ["s3"],
				"properties": { "s3": true }
			},
			"then": {
				"title": "A file in S3",
				"type": "object",
				"additionalProperties": false,
				"required": ["s3", "sha256"],
				"properties": {
					"s3": {
						"description": "URI of the jar in a bucket of the same region.",
						"type": "string",
						"pattern": "^s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/[^\\s/]([^\\s]*[^\\s/])?$",
						"patternErrorMessage": "Expected a URI such as s3://bucket/psoxy-aws-0.6.9.jar"
					},
					"sha256": {
						"description": "SHA-256 of the file, hexadecimal or base64. A changed checksum deploys the file again.",
						"$ref": "#/definitions/sha256"
					}
				},
				"otherBranches": ["version", "file"]
			},
			"else": {
				"if": {
					"type": "object",
					"required": ["file"],
					"properties": { "file": true }
				},
				"then": {
					"title": "A local file",
					"type": "object",
					"additionalProperties": false,
					"required": ["file"],
					"properties": { "file": {
						"description": "Path of the jar, relative to the manifest. Terraform uploads it to a private bucket of the deployment.",
						"type": "string",
						"pattern": "^.+\\.jar$",
						"patternErrorMessage": "Expected a path to a .jar file"
					} },
					"otherBranches": ["version", "s3"]
				},
				"else": { "noBranch": {
					"by": "key",
					"choices": [
						"version",
						"s3",
						"file"
					]
				} }
			}
		}
	}]
};
const schema29 = {
	"description": "SHA-256 of the file, hexadecimal or base64. A changed checksum deploys the file again.",
	"type": "string",
	"pattern": "^([0-9a-fA-F]{64}|[A-Za-z0-9+/]{43}=)$",
	"patternErrorMessage": "Expected a SHA-256: 64 hexadecimal digits, or 44 characters of base64"
};
const pattern7 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+(-rc[0-9.]*)?$", "u");
const pattern8 = new RegExp("^([0-9a-fA-F]{64}|[A-Za-z0-9+/]{43}=)$", "u");
const pattern9 = new RegExp("^s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/[^\\s/]([^\\s]*[^\\s/])?$", "u");
const pattern11 = new RegExp("^.+\\.jar$", "u");
const keyword0 = { "not": {} };
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid1 = true;
	const _errs2 = errors;
	if (errors === _errs2) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.version === void 0 && "version") {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		} else {
			const err1 = {};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.version === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "version" },
					message: "must have required property 'version'",
					schema: schema28.allOf[0].then.required,
					parentSchema: schema28.allOf[0].then,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "version" || key0 === "sha256")) {
				const err3 = {
					instancePath,
					schemaPath: "#/allOf/0/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema28.allOf[0].then,
					data
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.version !== void 0) {
				let data0 = data.version;
				if (typeof data0 === "string") {
					if (!pattern7.test(data0)) {
						const err4 = {
							instancePath: instancePath + "/version",
							schemaPath: "#/allOf/0/then/properties/version/pattern",
							keyword: "pattern",
							params: { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(-rc[0-9.]*)?$" },
							message: "must match pattern \"^[0-9]+\\.[0-9]+\\.[0-9]+(-rc[0-9.]*)?$\"",
							schema: "^[0-9]+\\.[0-9]+\\.[0-9]+(-rc[0-9.]*)?$",
							parentSchema: schema28.allOf[0].then.properties.version,
							data: data0
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				} else {
					const err5 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/allOf/0/then/properties/version/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema28.allOf[0].then.properties.version.type,
						parentSchema: schema28.allOf[0].then.properties.version,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.sha256 !== void 0) {
				let data1 = data.sha256;
				if (typeof data1 === "string") {
					if (!pattern8.test(data1)) {
						const err6 = {
							instancePath: instancePath + "/sha256",
							schemaPath: "#/definitions/sha256/pattern",
							keyword: "pattern",
							params: { pattern: "^([0-9a-fA-F]{64}|[A-Za-z0-9+/]{43}=)$" },
							message: "must match pattern \"^([0-9a-fA-F]{64}|[A-Za-z0-9+/]{43}=)$\"",
							schema: "^([0-9a-fA-F]{64}|[A-Za-z0-9+/]{43}=)$",
							parentSchema: schema29,
							data: data1
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				} else {
					const err7 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/definitions/sha256/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema29.type,
						parentSchema: schema29,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		} else {
			const err8 = {
				instancePath,
				schemaPath: "#/allOf/0/then/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema28.allOf[0].then.type,
				parentSchema: schema28.allOf[0].then,
				data
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
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
				if (data.s3 === void 0 && "s3") {
					const err9 = {};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		var _valid1 = _errs14 === errors;
		errors = _errs13;
		if (vErrors !== null) {
			if (_errs13) vErrors.length = _errs13;
			else vErrors = null;
		}
		let ifClause1;
		if (_valid1) {
			const _errs16 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.s3 === void 0) {
					const err11 = {
						instancePath,
						schemaPath: "#/allOf/0/else/then/required",
						keyword: "required",
						params: { missingProperty: "s3" },
						message: "must have required property 's3'",
						schema: schema28.allOf[0].else.then.required,
						parentSchema: schema28.allOf[0].else.then,
						data
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data.sha256 === void 0) {
					const err12 = {
						instancePath,
						schemaPath: "#/allOf/0/else/then/required",
						keyword: "required",
						params: { missingProperty: "sha256" },
						message: "must have required property 'sha256'",
						schema: schema28.allOf[0].else.then.required,
						parentSchema: schema28.allOf[0].else.then,
						data
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				for (const key1 in data) if (!(key1 === "s3" || key1 === "sha256")) {
					const err13 = {
						instancePath,
						schemaPath: "#/allOf/0/else/then/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema28.allOf[0].else.then,
						data
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data.s3 !== void 0) {
					let data2 = data.s3;
					if (typeof data2 === "string") {
						if (!pattern9.test(data2)) {
							const err14 = {
								instancePath: instancePath + "/s3",
								schemaPath: "#/allOf/0/else/then/properties/s3/pattern",
								keyword: "pattern",
								params: { pattern: "^s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/[^\\s/]([^\\s]*[^\\s/])?$" },
								message: "must match pattern \"^s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/[^\\s/]([^\\s]*[^\\s/])?$\"",
								schema: "^s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/[^\\s/]([^\\s]*[^\\s/])?$",
								parentSchema: schema28.allOf[0].else.then.properties.s3,
								data: data2
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/s3",
							schemaPath: "#/allOf/0/else/then/properties/s3/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema28.allOf[0].else.then.properties.s3.type,
							parentSchema: schema28.allOf[0].else.then.properties.s3,
							data: data2
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data.sha256 !== void 0) {
					let data3 = data.sha256;
					if (typeof data3 === "string") {
						if (!pattern8.test(data3)) {
							const err16 = {
								instancePath: instancePath + "/sha256",
								schemaPath: "#/definitions/sha256/pattern",
								keyword: "pattern",
								params: { pattern: "^([0-9a-fA-F]{64}|[A-Za-z0-9+/]{43}=)$" },
								message: "must match pattern \"^([0-9a-fA-F]{64}|[A-Za-z0-9+/]{43}=)$\"",
								schema: "^([0-9a-fA-F]{64}|[A-Za-z0-9+/]{43}=)$",
								parentSchema: schema29,
								data: data3
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/sha256",
							schemaPath: "#/definitions/sha256/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema29.type,
							parentSchema: schema29,
							data: data3
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath,
					schemaPath: "#/allOf/0/else/then/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema28.allOf[0].else.then.type,
					parentSchema: schema28.allOf[0].else.then,
					data
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			var _valid1 = _errs16 === errors;
			valid4 = _valid1;
			ifClause1 = "then";
		} else {
			const _errs24 = errors;
			const _errs25 = errors;
			let valid7 = true;
			const _errs26 = errors;
			if (errors === _errs26) {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.file === void 0 && "file") {
						const err19 = {};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				} else {
					const err20 = {};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
			var _valid2 = _errs26 === errors;
			errors = _errs25;
			if (vErrors !== null) {
				if (_errs25) vErrors.length = _errs25;
				else vErrors = null;
			}
			let ifClause2;
			if (_valid2) {
				const _errs28 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.file === void 0) {
						const err21 = {
							instancePath,
							schemaPath: "#/allOf/0/else/else/then/required",
							keyword: "required",
							params: { missingProperty: "file" },
							message: "must have required property 'file'",
							schema: schema28.allOf[0].else.else.then.required,
							parentSchema: schema28.allOf[0].else.else.then,
							data
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
					for (const key2 in data) if (!(key2 === "file")) {
						const err22 = {
							instancePath,
							schemaPath: "#/allOf/0/else/else/then/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema28.allOf[0].else.else.then,
							data
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (data.file !== void 0) {
						let data4 = data.file;
						if (typeof data4 === "string") {
							if (!pattern11.test(data4)) {
								const err23 = {
									instancePath: instancePath + "/file",
									schemaPath: "#/allOf/0/else/else/then/properties/file/pattern",
									keyword: "pattern",
									params: { pattern: "^.+\\.jar$" },
									message: "must match pattern \"^.+\\.jar$\"",
									schema: "^.+\\.jar$",
									parentSchema: schema28.allOf[0].else.else.then.properties.file,
									data: data4
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
						} else {
							const err24 = {
								instancePath: instancePath + "/file",
								schemaPath: "#/allOf/0/else/else/then/properties/file/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema28.allOf[0].else.else.then.properties.file.type,
								parentSchema: schema28.allOf[0].else.else.then.properties.file,
								data: data4
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					}
				} else {
					const err25 = {
						instancePath,
						schemaPath: "#/allOf/0/else/else/then/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema28.allOf[0].else.else.then.type,
						parentSchema: schema28.allOf[0].else.else.then,
						data
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				var _valid2 = _errs28 === errors;
				valid7 = _valid2;
				ifClause2 = "then";
			} else {
				const _errs33 = errors;
				const _errs35 = errors;
				const err26 = {
					instancePath,
					schemaPath: "#/allOf/0/else/else/else/noBranch/not",
					keyword: "not",
					params: {},
					message: "must NOT be valid",
					schema: keyword0.not,
					parentSchema: keyword0,
					data
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
				if (!(_errs35 === errors)) {
					const err27 = {
						instancePath,
						schemaPath: "#/allOf/0/else/else/else/noBranch",
						keyword: "noBranch",
						params: {},
						message: "must pass \"noBranch\" keyword validation",
						schema: schema28.allOf[0].else.else.else.noBranch,
						parentSchema: schema28.allOf[0].else.else.else,
						data
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				var _valid2 = _errs33 === errors;
				valid7 = _valid2;
				ifClause2 = "else";
			}
			if (!valid7) {
				const err28 = {
					instancePath,
					schemaPath: "#/allOf/0/else/else/if",
					keyword: "if",
					params: { failingKeyword: ifClause2 },
					message: "must match \"" + ifClause2 + "\" schema",
					schema: schema28.allOf[0].else.else.if,
					parentSchema: schema28.allOf[0].else.else,
					data
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			var _valid1 = _errs24 === errors;
			valid4 = _valid1;
			ifClause1 = "else";
		}
		if (!valid4) {
			const err29 = {
				instancePath,
				schemaPath: "#/allOf/0/else/if",
				keyword: "if",
				params: { failingKeyword: ifClause1 },
				message: "must match \"" + ifClause1 + "\" schema",
				schema: schema28.allOf[0].else.if,
				parentSchema: schema28.allOf[0].else,
				data
			};
			if (vErrors === null) vErrors = [err29];
			else vErrors.push(err29);
			errors++;
		}
		var _valid0 = _errs12 === errors;
		valid1 = _valid0;
		ifClause0 = "else";
	}
	if (!valid1) {
		const err30 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema28.allOf[0].if,
			parentSchema: schema28.allOf[0],
			data
		};
		if (vErrors === null) vErrors = [err30];
		else vErrors.push(err30);
		errors++;
	}
	validate17.errors = vErrors;
	return errors === 0;
}
const schema31 = {
	"title": "Callers on AWS",
	"description": "Who may call the proxies; at least one.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"gcpServiceAccountIds": {
			"description": "Unique ids of Google service accounts: 21 digits in quotes. Your analytics service names the one it uses.",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"type": "string",
				"pattern": "^[0-9]{21}$",
				"patternErrorMessage": "Expected 21 digits, the unique id of a Google service account"
			}
		},
		"awsArns": {
			"description": "ARNs of AWS roles, users or accounts (…:root).",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"description": "ARN of an AWS role, user or account.",
				"type": "string",
				"$ref": "#/definitions/principalArn"
			}
		},
		"testArns": {
			"description": "AWS principals that may call the proxies to test them, from any address.",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"description": "ARN of an AWS role, user or account.",
				"type": "string",
				"$ref": "#/definitions/principalArn"
			}
		}
	}
};
const schema32 = {
	"description": "ARN of an AWS role, user or account.",
	"type": "string",
	"pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:((role|user)/[A-Za-z0-9+=,.@_/-]+|root)$",
	"patternErrorMessage": "Expected an ARN such as arn:aws:iam::123456789012:role/name"
};
const pattern12 = new RegExp("^[0-9]{21}$", "u");
const pattern13 = new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:((role|user)/[A-Za-z0-9+=,.@_/-]+|root)$", "u");
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "gcpServiceAccountIds" || key0 === "awsArns" || key0 === "testArns")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema31,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.gcpServiceAccountIds !== void 0) {
			let data0 = data.gcpServiceAccountIds;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (!pattern12.test(data1)) {
							const err1 = {
								instancePath: instancePath + "/gcpServiceAccountIds/" + i0,
								schemaPath: "#/properties/gcpServiceAccountIds/items/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9]{21}$" },
								message: "must match pattern \"^[0-9]{21}$\"",
								schema: "^[0-9]{21}$",
								parentSchema: schema31.properties.gcpServiceAccountIds.items,
								data: data1
							};
							if (vErrors === null) vErrors = [err1];
							else vErrors.push(err1);
							errors++;
						}
					} else {
						const err2 = {
							instancePath: instancePath + "/gcpServiceAccountIds/" + i0,
							schemaPath: "#/properties/gcpServiceAccountIds/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema31.properties.gcpServiceAccountIds.items.type,
							parentSchema: schema31.properties.gcpServiceAccountIds.items,
							data: data1
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				let i1 = data0.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data0[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err3 = {
								instancePath: instancePath + "/gcpServiceAccountIds",
								schemaPath: "#/properties/gcpServiceAccountIds/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
								schema: true,
								parentSchema: schema31.properties.gcpServiceAccountIds,
								data: data0
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/gcpServiceAccountIds",
					schemaPath: "#/properties/gcpServiceAccountIds/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema31.properties.gcpServiceAccountIds.type,
					parentSchema: schema31.properties.gcpServiceAccountIds,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.awsArns !== void 0) {
			let data2 = data.awsArns;
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data3 = data2[i2];
					if (typeof data3 !== "string") {
						const err5 = {
							instancePath: instancePath + "/awsArns/" + i2,
							schemaPath: "#/properties/awsArns/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema31.properties.awsArns.items.type,
							parentSchema: schema31.properties.awsArns.items,
							data: data3
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (typeof data3 === "string") {
						if (!pattern13.test(data3)) {
							const err6 = {
								instancePath: instancePath + "/awsArns/" + i2,
								schemaPath: "#/definitions/principalArn/pattern",
								keyword: "pattern",
								params: { pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:((role|user)/[A-Za-z0-9+=,.@_/-]+|root)$" },
								message: "must match pattern \"^arn:aws[a-z-]*:iam::[0-9]{12}:((role|user)/[A-Za-z0-9+=,.@_/-]+|root)$\"",
								schema: "^arn:aws[a-z-]*:iam::[0-9]{12}:((role|user)/[A-Za-z0-9+=,.@_/-]+|root)$",
								parentSchema: schema32,
								data: data3
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/awsArns/" + i2,
							schemaPath: "#/definitions/principalArn/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema32.type,
							parentSchema: schema32,
							data: data3
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				let i3 = data2.length;
				let j1;
				if (i3 > 1) {
					const indices1 = {};
					for (; i3--;) {
						let item1 = data2[i3];
						if (typeof item1 !== "string") continue;
						if (typeof indices1[item1] == "number") {
							j1 = indices1[item1];
							const err8 = {
								instancePath: instancePath + "/awsArns",
								schemaPath: "#/properties/awsArns/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i3,
									j: j1
								},
								message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)",
								schema: true,
								parentSchema: schema31.properties.awsArns,
								data: data2
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
							break;
						}
						indices1[item1] = i3;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/awsArns",
					schemaPath: "#/properties/awsArns/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema31.properties.awsArns.type,
					parentSchema: schema31.properties.awsArns,
					data: data2
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.testArns !== void 0) {
			let data4 = data.testArns;
			if (Array.isArray(data4)) {
				const len2 = data4.length;
				for (let i4 = 0; i4 < len2; i4++) {
					let data5 = data4[i4];
					if (typeof data5 !== "string") {
						const err10 = {
							instancePath: instancePath + "/testArns/" + i4,
							schemaPath: "#/properties/testArns/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema31.properties.testArns.items.type,
							parentSchema: schema31.properties.testArns.items,
							data: data5
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (typeof data5 === "string") {
						if (!pattern13.test(data5)) {
							const err11 = {
								instancePath: instancePath + "/testArns/" + i4,
								schemaPath: "#/definitions/principalArn/pattern",
								keyword: "pattern",
								params: { pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:((role|user)/[A-Za-z0-9+=,.@_/-]+|root)$" },
								message: "must match pattern \"^arn:aws[a-z-]*:iam::[0-9]{12}:((role|user)/[A-Za-z0-9+=,.@_/-]+|root)$\"",
								schema: "^arn:aws[a-z-]*:iam::[0-9]{12}:((role|user)/[A-Za-z0-9+=,.@_/-]+|root)$",
								parentSchema: schema32,
								data: data5
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/testArns/" + i4,
							schemaPath: "#/definitions/principalArn/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema32.type,
							parentSchema: schema32,
							data: data5
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				let i5 = data4.length;
				let j2;
				if (i5 > 1) {
					const indices2 = {};
					for (; i5--;) {
						let item2 = data4[i5];
						if (typeof item2 !== "string") continue;
						if (typeof indices2[item2] == "number") {
							j2 = indices2[item2];
							const err13 = {
								instancePath: instancePath + "/testArns",
								schemaPath: "#/properties/testArns/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i5,
									j: j2
								},
								message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)",
								schema: true,
								parentSchema: schema31.properties.testArns,
								data: data4
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
							break;
						}
						indices2[item2] = i5;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/testArns",
					schemaPath: "#/properties/testArns/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema31.properties.testArns.type,
					parentSchema: schema31.properties.testArns,
					data: data4
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate19.errors = vErrors;
	return errors === 0;
}
const schema36 = {
	"title": "Identities on AWS",
	"description": "How the proxies' identities in Cognito are found.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"cliProfile": {
			"description": "Profile of the AWS CLI that Terraform uses to find or make the identities. Needed where the provider assumes a role, which the CLI knows nothing of.",
			"type": "string",
			"pattern": "^[A-Za-z0-9_.@-]+$",
			"patternErrorMessage": "Expected the name of a profile: letters, digits and _ . @ -"
		},
		"ids": {
			"description": "Identity id of each application, by its key: then no AWS CLI is needed while applying. An application that is not listed waits: everything else of it is made, and the runbook says how to obtain its id.",
			"type": "object",
			"propertyNames": {
				"description": "Id of an instance: lower-case letters, digits and hyphens, beginning with a letter.",
				"$ref": "#/definitions/instanceId"
			},
			"additionalProperties": {
				"type": "string",
				"pattern": "^[a-z0-9-]+:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
				"patternErrorMessage": "Expected an identity id such as us-east-1:00000000-0000-0000-0000-000000000000"
			}
		},
		"issuer": {
			"description": "Issuer of the tokens of Cognito, as a decoded token shows it. Needed in regions where it was never verified.",
			"type": "string",
			"pattern": "^https://[a-z0-9.-]+$",
			"patternErrorMessage": "Expected an address such as https://cognito-identity.amazonaws.com, without a slash at the end",
			"maxLength": 600
		}
	}
};
const schema37 = {
	"description": "Id of an instance: lower-case letters, digits and hyphens, beginning with a letter.",
	"type": "string",
	"pattern": "^[a-z]([a-z0-9-]*[a-z0-9])?$",
	"patternErrorMessage": "Expected a name of lower-case letters, digits and hyphens, beginning with a letter and not ending in a hyphen",
	"maxLength": 40
};
const pattern18 = new RegExp("^[A-Za-z0-9_.@-]+$", "u");
const pattern20 = new RegExp("^[a-z0-9-]+:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern21 = new RegExp("^https://[a-z0-9.-]+$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "cliProfile" || key0 === "ids" || key0 === "issuer")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema36,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.cliProfile !== void 0) {
			let data0 = data.cliProfile;
			if (typeof data0 === "string") {
				if (!pattern18.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/cliProfile",
						schemaPath: "#/properties/cliProfile/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_.@-]+$" },
						message: "must match pattern \"^[A-Za-z0-9_.@-]+$\"",
						schema: "^[A-Za-z0-9_.@-]+$",
						parentSchema: schema36.properties.cliProfile,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/cliProfile",
					schemaPath: "#/properties/cliProfile/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema36.properties.cliProfile.type,
					parentSchema: schema36.properties.cliProfile,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.ids !== void 0) {
			let data1 = data.ids;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key1 in data1) {
					const _errs6 = errors;
					if (typeof key1 === "string") {
						if (func2(key1) > 40) {
							const err3 = {
								instancePath: instancePath + "/ids",
								schemaPath: "#/definitions/instanceId/maxLength",
								keyword: "maxLength",
								params: { limit: 40 },
								message: "must NOT have more than 40 characters",
								schema: 40,
								parentSchema: schema37,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (!pattern1.test(key1)) {
							const err4 = {
								instancePath: instancePath + "/ids",
								schemaPath: "#/definitions/instanceId/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z]([a-z0-9-]*[a-z0-9])?$" },
								message: "must match pattern \"^[a-z]([a-z0-9-]*[a-z0-9])?$\"",
								schema: "^[a-z]([a-z0-9-]*[a-z0-9])?$",
								parentSchema: schema37,
								data: key1,
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/ids",
							schemaPath: "#/definitions/instanceId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema37.type,
							parentSchema: schema37,
							data: key1,
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (!(_errs6 === errors)) {
						const err6 = {
							instancePath: instancePath + "/ids",
							schemaPath: "#/properties/ids/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 },
							message: "property name must be valid",
							schema: schema36.properties.ids.propertyNames,
							parentSchema: schema36.properties.ids,
							data: data1
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				for (const key2 in data1) {
					let data2 = data1[key2];
					if (typeof data2 === "string") {
						if (!pattern20.test(data2)) {
							const err7 = {
								instancePath: instancePath + "/ids/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/ids/additionalProperties/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9-]+:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" },
								message: "must match pattern \"^[a-z0-9-]+:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$\"",
								schema: "^[a-z0-9-]+:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
								parentSchema: schema36.properties.ids.additionalProperties,
								data: data2
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/ids/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/ids/additionalProperties/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema36.properties.ids.additionalProperties.type,
							parentSchema: schema36.properties.ids.additionalProperties,
							data: data2
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/ids",
					schemaPath: "#/properties/ids/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema36.properties.ids.type,
					parentSchema: schema36.properties.ids,
					data: data1
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.issuer !== void 0) {
			let data3 = data.issuer;
			if (typeof data3 === "string") {
				if (func2(data3) > 600) {
					const err10 = {
						instancePath: instancePath + "/issuer",
						schemaPath: "#/properties/issuer/maxLength",
						keyword: "maxLength",
						params: { limit: 600 },
						message: "must NOT have more than 600 characters",
						schema: 600,
						parentSchema: schema36.properties.issuer,
						data: data3
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (!pattern21.test(data3)) {
					const err11 = {
						instancePath: instancePath + "/issuer",
						schemaPath: "#/properties/issuer/pattern",
						keyword: "pattern",
						params: { pattern: "^https://[a-z0-9.-]+$" },
						message: "must match pattern \"^https://[a-z0-9.-]+$\"",
						schema: "^https://[a-z0-9.-]+$",
						parentSchema: schema36.properties.issuer,
						data: data3
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/issuer",
					schemaPath: "#/properties/issuer/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema36.properties.issuer.type,
					parentSchema: schema36.properties.issuer,
					data: data3
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema36.type,
			parentSchema: schema36,
			data
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.accountId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "accountId" },
				message: "must have required property 'accountId'",
				schema: schema27.required,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.region === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "region" },
				message: "must have required property 'region'",
				schema: schema27.required,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.bundle === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "bundle" },
				message: "must have required property 'bundle'",
				schema: schema27.required,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.callers === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "callers" },
				message: "must have required property 'callers'",
				schema: schema27.required,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!func5.call(schema27.properties, key0)) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.accountId !== void 0) {
			let data0 = data.accountId;
			if (typeof data0 === "string") {
				if (!pattern5.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/accountId",
						schemaPath: "#/properties/accountId/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{12}$" },
						message: "must match pattern \"^[0-9]{12}$\"",
						schema: "^[0-9]{12}$",
						parentSchema: schema27.properties.accountId,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/accountId",
					schemaPath: "#/properties/accountId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema27.properties.accountId.type,
					parentSchema: schema27.properties.accountId,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.region !== void 0) {
			let data1 = data.region;
			if (typeof data1 === "string") {
				if (!pattern6.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/region",
						schemaPath: "#/properties/region/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$" },
						message: "must match pattern \"^[a-z]{2}(-[a-z]+)+-[0-9]$\"",
						schema: "^[a-z]{2}(-[a-z]+)+-[0-9]$",
						parentSchema: schema27.properties.region,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/properties/region/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema27.properties.region.type,
					parentSchema: schema27.properties.region,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.bundle !== void 0) {
			if (!validate17(data.bundle, {
				instancePath: instancePath + "/bundle",
				parentData: data,
				parentDataProperty: "bundle",
				rootData
			})) {
				vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
				errors = vErrors.length;
			}
		}
		if (data.callers !== void 0) {
			if (!validate19(data.callers, {
				instancePath: instancePath + "/callers",
				parentData: data,
				parentDataProperty: "callers",
				rootData
			})) {
				vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
				errors = vErrors.length;
			}
		}
		if (data.secrets !== void 0) {
			let data4 = data.secrets;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key1 in data4) if (!(key1 === "store" || key1 === "path" || key1 === "salt")) {
					const err9 = {
						instancePath: instancePath + "/secrets",
						schemaPath: "#/definitions/awsSecrets/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema34,
						data: data4
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data4.store !== void 0) {
					let data5 = data4.store;
					if (!(data5 === "parameterStore" || data5 === "secretsManager")) {
						const err10 = {
							instancePath: instancePath + "/secrets/store",
							schemaPath: "#/definitions/awsSecrets/properties/store/enum",
							keyword: "enum",
							params: { allowedValues: schema34.properties.store.enum },
							message: "must be equal to one of the allowed values",
							schema: schema34.properties.store.enum,
							parentSchema: schema34.properties.store,
							data: data5
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (data4.path !== void 0) {
					let data6 = data4.path;
					if (typeof data6 === "string") {
						if (func2(data6) > 200) {
							const err11 = {
								instancePath: instancePath + "/secrets/path",
								schemaPath: "#/definitions/awsSecrets/properties/path/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters",
								schema: 200,
								parentSchema: schema34.properties.path,
								data: data6
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (!pattern15.test(data6)) {
							const err12 = {
								instancePath: instancePath + "/secrets/path",
								schemaPath: "#/definitions/awsSecrets/properties/path/pattern",
								keyword: "pattern",
								params: { pattern: "^/([A-Za-z0-9_.-]+/)+$" },
								message: "must match pattern \"^/([A-Za-z0-9_.-]+/)+$\"",
								schema: "^/([A-Za-z0-9_.-]+/)+$",
								parentSchema: schema34.properties.path,
								data: data6
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/secrets/path",
							schemaPath: "#/definitions/awsSecrets/properties/path/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema34.properties.path.type,
							parentSchema: schema34.properties.path,
							data: data6
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data4.salt !== void 0) {
					let data7 = data4.salt;
					if (!(data7 === "create" || data7 === "existing")) {
						const err14 = {
							instancePath: instancePath + "/secrets/salt",
							schemaPath: "#/definitions/awsSecrets/properties/salt/enum",
							keyword: "enum",
							params: { allowedValues: schema34.properties.salt.enum },
							message: "must be equal to one of the allowed values",
							schema: schema34.properties.salt.enum,
							parentSchema: schema34.properties.salt,
							data: data7
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/secrets",
					schemaPath: "#/definitions/awsSecrets/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema34.type,
					parentSchema: schema34,
					data: data4
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.endpoint !== void 0) {
			let data8 = data.endpoint;
			if (!(data8 === "functionUrl" || data8 === "apiGateway")) {
				const err16 = {
					instancePath: instancePath + "/endpoint",
					schemaPath: "#/properties/endpoint/enum",
					keyword: "enum",
					params: { allowedValues: schema27.properties.endpoint.enum },
					message: "must be equal to one of the allowed values",
					schema: schema27.properties.endpoint.enum,
					parentSchema: schema27.properties.endpoint,
					data: data8
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.vpc !== void 0) {
			let data9 = data.vpc;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				if (data9.subnetIds === void 0) {
					const err17 = {
						instancePath: instancePath + "/vpc",
						schemaPath: "#/definitions/awsVpc/required",
						keyword: "required",
						params: { missingProperty: "subnetIds" },
						message: "must have required property 'subnetIds'",
						schema: schema35.required,
						parentSchema: schema35,
						data: data9
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data9.securityGroupIds === void 0) {
					const err18 = {
						instancePath: instancePath + "/vpc",
						schemaPath: "#/definitions/awsVpc/required",
						keyword: "required",
						params: { missingProperty: "securityGroupIds" },
						message: "must have required property 'securityGroupIds'",
						schema: schema35.required,
						parentSchema: schema35,
						data: data9
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				for (const key2 in data9) if (!(key2 === "subnetIds" || key2 === "securityGroupIds")) {
					const err19 = {
						instancePath: instancePath + "/vpc",
						schemaPath: "#/definitions/awsVpc/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema35,
						data: data9
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data9.subnetIds !== void 0) {
					let data10 = data9.subnetIds;
					if (Array.isArray(data10)) {
						if (data10.length < 1) {
							const err20 = {
								instancePath: instancePath + "/vpc/subnetIds",
								schemaPath: "#/definitions/awsVpc/properties/subnetIds/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema35.properties.subnetIds,
								data: data10
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						const len0 = data10.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data11 = data10[i0];
							if (typeof data11 === "string") {
								if (!pattern16.test(data11)) {
									const err21 = {
										instancePath: instancePath + "/vpc/subnetIds/" + i0,
										schemaPath: "#/definitions/awsVpc/properties/subnetIds/items/pattern",
										keyword: "pattern",
										params: { pattern: "^subnet-[0-9a-f]+$" },
										message: "must match pattern \"^subnet-[0-9a-f]+$\"",
										schema: "^subnet-[0-9a-f]+$",
										parentSchema: schema35.properties.subnetIds.items,
										data: data11
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							} else {
								const err22 = {
									instancePath: instancePath + "/vpc/subnetIds/" + i0,
									schemaPath: "#/definitions/awsVpc/properties/subnetIds/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema35.properties.subnetIds.items.type,
									parentSchema: schema35.properties.subnetIds.items,
									data: data11
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						let i1 = data10.length;
						let j0;
						if (i1 > 1) {
							const indices0 = {};
							for (; i1--;) {
								let item0 = data10[i1];
								if (typeof item0 !== "string") continue;
								if (typeof indices0[item0] == "number") {
									j0 = indices0[item0];
									const err23 = {
										instancePath: instancePath + "/vpc/subnetIds",
										schemaPath: "#/definitions/awsVpc/properties/subnetIds/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i1,
											j: j0
										},
										message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
										schema: true,
										parentSchema: schema35.properties.subnetIds,
										data: data10
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
									break;
								}
								indices0[item0] = i1;
							}
						}
					} else {
						const err24 = {
							instancePath: instancePath + "/vpc/subnetIds",
							schemaPath: "#/definitions/awsVpc/properties/subnetIds/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema35.properties.subnetIds.type,
							parentSchema: schema35.properties.subnetIds,
							data: data10
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data9.securityGroupIds !== void 0) {
					let data12 = data9.securityGroupIds;
					if (Array.isArray(data12)) {
						if (data12.length < 1) {
							const err25 = {
								instancePath: instancePath + "/vpc/securityGroupIds",
								schemaPath: "#/definitions/awsVpc/properties/securityGroupIds/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema35.properties.securityGroupIds,
								data: data12
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						const len1 = data12.length;
						for (let i2 = 0; i2 < len1; i2++) {
							let data13 = data12[i2];
							if (typeof data13 === "string") {
								if (!pattern17.test(data13)) {
									const err26 = {
										instancePath: instancePath + "/vpc/securityGroupIds/" + i2,
										schemaPath: "#/definitions/awsVpc/properties/securityGroupIds/items/pattern",
										keyword: "pattern",
										params: { pattern: "^sg-[0-9a-f]+$" },
										message: "must match pattern \"^sg-[0-9a-f]+$\"",
										schema: "^sg-[0-9a-f]+$",
										parentSchema: schema35.properties.securityGroupIds.items,
										data: data13
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/vpc/securityGroupIds/" + i2,
									schemaPath: "#/definitions/awsVpc/properties/securityGroupIds/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema35.properties.securityGroupIds.items.type,
									parentSchema: schema35.properties.securityGroupIds.items,
									data: data13
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						let i3 = data12.length;
						let j1;
						if (i3 > 1) {
							const indices1 = {};
							for (; i3--;) {
								let item1 = data12[i3];
								if (typeof item1 !== "string") continue;
								if (typeof indices1[item1] == "number") {
									j1 = indices1[item1];
									const err28 = {
										instancePath: instancePath + "/vpc/securityGroupIds",
										schemaPath: "#/definitions/awsVpc/properties/securityGroupIds/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i3,
											j: j1
										},
										message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)",
										schema: true,
										parentSchema: schema35.properties.securityGroupIds,
										data: data12
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
									break;
								}
								indices1[item1] = i3;
							}
						}
					} else {
						const err29 = {
							instancePath: instancePath + "/vpc/securityGroupIds",
							schemaPath: "#/definitions/awsVpc/properties/securityGroupIds/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema35.properties.securityGroupIds.type,
							parentSchema: schema35.properties.securityGroupIds,
							data: data12
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/vpc",
					schemaPath: "#/definitions/awsVpc/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema35.type,
					parentSchema: schema35,
					data: data9
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.identity !== void 0) {
			if (!validate21(data.identity, {
				instancePath: instancePath + "/identity",
				parentData: data,
				parentDataProperty: "identity",
				rootData
			})) {
				vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
				errors = vErrors.length;
			}
		}
		if (data.kmsKeyArn !== void 0) {
			let data15 = data.kmsKeyArn;
			if (typeof data15 === "string") {
				if (!pattern22.test(data15)) {
					const err31 = {
						instancePath: instancePath + "/kmsKeyArn",
						schemaPath: "#/definitions/kmsKeyArn/pattern",
						keyword: "pattern",
						params: { pattern: "^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+$" },
						message: "must match pattern \"^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+$\"",
						schema: "^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]+$",
						parentSchema: schema38,
						data: data15
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/kmsKeyArn",
					schemaPath: "#/definitions/kmsKeyArn/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema38.type,
					parentSchema: schema38,
					data: data15
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.assumeRoleArn !== void 0) {
			let data16 = data.assumeRoleArn;
			if (typeof data16 === "string") {
				if (!pattern23.test(data16)) {
					const err33 = {
						instancePath: instancePath + "/assumeRoleArn",
						schemaPath: "#/definitions/roleArn/pattern",
						keyword: "pattern",
						params: { pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]+$" },
						message: "must match pattern \"^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]+$\"",
						schema: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]+$",
						parentSchema: schema39,
						data: data16
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/assumeRoleArn",
					schemaPath: "#/definitions/roleArn/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema39.type,
					parentSchema: schema39,
					data: data16
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.permissionsBoundaryArn !== void 0) {
			let data17 = data.permissionsBoundaryArn;
			if (typeof data17 === "string") {
				if (!pattern24.test(data17)) {
					const err35 = {
						instancePath: instancePath + "/permissionsBoundaryArn",
						schemaPath: "#/definitions/policyArn/pattern",
						keyword: "pattern",
						params: { pattern: "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]+$" },
						message: "must match pattern \"^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]+$\"",
						schema: "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]+$",
						parentSchema: schema40,
						data: data17
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/permissionsBoundaryArn",
					schemaPath: "#/definitions/policyArn/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema40.type,
					parentSchema: schema40,
					data: data17
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.executionPolicyArn !== void 0) {
			let data18 = data.executionPolicyArn;
			if (typeof data18 === "string") {
				if (!pattern24.test(data18)) {
					const err37 = {
						instancePath: instancePath + "/executionPolicyArn",
						schemaPath: "#/definitions/policyArn/pattern",
						keyword: "pattern",
						params: { pattern: "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]+$" },
						message: "must match pattern \"^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]+$\"",
						schema: "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/[A-Za-z0-9+=,.@_/-]+$",
						parentSchema: schema40,
						data: data18
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/executionPolicyArn",
					schemaPath: "#/definitions/policyArn/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema40.type,
					parentSchema: schema40,
					data: data18
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.resourceBucket !== void 0) {
			let data19 = data.resourceBucket;
			if (typeof data19 === "string") {
				if (!pattern26.test(data19)) {
					const err39 = {
						instancePath: instancePath + "/resourceBucket",
						schemaPath: "#/properties/resourceBucket/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$" },
						message: "must match pattern \"^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$\"",
						schema: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",
						parentSchema: schema27.properties.resourceBucket,
						data: data19
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/resourceBucket",
					schemaPath: "#/properties/resourceBucket/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema27.properties.resourceBucket.type,
					parentSchema: schema27.properties.resourceBucket,
					data: data19
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.tags !== void 0) {
			let data20 = data.tags;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				if (Object.keys(data20).length > 40) {
					const err41 = {
						instancePath: instancePath + "/tags",
						schemaPath: "#/properties/tags/maxProperties",
						keyword: "maxProperties",
						params: { limit: 40 },
						message: "must NOT have more than 40 properties",
						schema: 40,
						parentSchema: schema27.properties.tags,
						data: data20
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				for (const key3 in data20) {
					let data21 = data20[key3];
					if (typeof data21 === "string") {
						if (func2(data21) > 256) {
							const err42 = {
								instancePath: instancePath + "/tags/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/tags/additionalProperties/maxLength",
								keyword: "maxLength",
								params: { limit: 256 },
								message: "must NOT have more than 256 characters",
								schema: 256,
								parentSchema: schema27.properties.tags.additionalProperties,
								data: data21
							};
							if (vErrors === null) vErrors = [err42];
							else vErrors.push(err42);
							errors++;
						}
					} else {
						const err43 = {
							instancePath: instancePath + "/tags/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/tags/additionalProperties/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema27.properties.tags.additionalProperties.type,
							parentSchema: schema27.properties.tags.additionalProperties,
							data: data21
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema27.properties.tags.type,
					parentSchema: schema27.properties.tags,
					data: data20
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
	} else {
		const err45 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema27.type,
			parentSchema: schema27,
			data
		};
		if (vErrors === null) vErrors = [err45];
		else vErrors.push(err45);
		errors++;
	}
	validate16.errors = vErrors;
	return errors === 0;
}
const schema42 = {
	"title": "Google Cloud host",
	"description": "A Google Cloud project and region, and what runs there.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"projectId",
		"region",
		"bundle",
		"callers"
	],
	"properties": {
		"projectId": {
			"description": "Id of the project (not its name or number).",
			"type": "string",
			"pattern": "^[a-z][a-z0-9-]{4,28}[a-z0-9]$",
			"patternErrorMessage": "Expected a project id: 6 to 30 lower-case letters, digits and hyphens, beginning with a letter"
		},
		"region": {
			"description": "Region of the functions, such as us-central1.",
			"$ref": "#/definitions/gcpRegion"
		},
		"bundle": {
			"description": "The program of the proxies: a zip that holds the jar.",
			"$ref": "#/definitions/gcpBundle"
		},
		"callers": {
			"description": "Who may call the proxies; at least one.",
			"$ref": "#/definitions/gcpCallers"
		},
		"secrets": {
			"description": "Where the salt and the key of the pseudonyms live in Secret Manager.",
			"$ref": "#/definitions/gcpSecrets"
		},
		"builderServiceAccount": {
			"description": "Service account that builds the functions. Left out: one is made for the deployment.",
			"$ref": "#/definitions/serviceAccountEmail"
		},
		"projectIam": {
			"description": "Whether Terraform grants the builder's roles on the project. With false it must be named under builderServiceAccount, and hold them: logging.logWriter, artifactregistry.writer and storage.objectViewer. True when left out.",
			"type": "boolean"
		},
		"limits": {
			"description": "How far a proxy may grow; reservedConcurrency of an instance goes before both.",
			"$ref": "#/definitions/gcpLimits"
		},
		"vpc": {
			"description": "Send all that the functions send through a subnet of a VPC (direct VPC egress). It needs a way out to Microsoft Graph and Entra. Joining, leaving or changing it makes the functions anew, under the same addresses.",
			"$ref": "#/definitions/gcpVpc"
		},
		"loadBalancer": {
			"description": "One address for all proxies, behind an external application load balancer with a certificate that Google manages. The functions are then reached through it alone.",
			"$ref": "#/definitions/gcpLoadBalancer"
		},
		"impersonateServiceAccount": {
			"description": "Service account that Terraform acts as for everything in Google Cloud.",
			"$ref": "#/definitions/serviceAccountEmail"
		},
		"runner": {
			"description": "Who applies. May then run functions as the service accounts made here, which Google asks of whoever deploys. Left out: the impersonated service account; without one nobody is granted it, and whoever applies must be allowed to on the project.",
			"$ref": "#/definitions/gcpPrincipal"
		},
		"resourceBucket": {
			"description": "Bucket of yours that the proxies may read rules and models from, under <deployment>/.",
			"type": "string",
			"pattern": "^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$",
			"patternErrorMessage": "Expected the name of a bucket"
		},
		"labels": {
			"title": "Labels",
			"description": "Labels on everything in Google Cloud that takes them.",
			"type": "object",
			"maxProperties": 60,
			"propertyNames": {
				"title": "label",
				"description": "Key of the label.",
				"pattern": "^[a-z][a-z0-9_-]{0,62}$",
				"patternErrorMessage": "Expected a key of 1 to 63 lower-case letters, digits, hyphens and underscores, beginning with a letter"
			},
			"additionalProperties": {
				"type": "string",
				"pattern": "^[a-z0-9_-]{0,63}$",
				"patternErrorMessage": "Expected a value of at most 63 lower-case letters, digits, hyphens and underscores"
			}
		}
	}
};
const schema43 = {
	"description": "Region of Google Cloud, such as us-central1.",
	"type": "string",
	"pattern": "^[a-z]+-[a-z]+[0-9]{1,2}$",
	"patternErrorMessage": "Expected a region such as us-central1"
};
const schema44 = {
	"title": "Bundle for Google Cloud",
	"description": "The program of the proxies: a zip that holds the jar.",
	"allOf": [{
		"if": {
			"type": "object",
			"required": ["version"],
			"properties": { "version": true }
		},
		"then": {
			"title": "A published zip",
			"type": "object",
			"additionalProperties": false,
			"required": ["version"],
			"properties": { "version": {
				"description": "Version of Psoxy, such as 0.6.9, taken from Worklytics' public bucket.",
				"type": "string",
				"pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+(-rc[0-9.]*)?$",
				"patternErrorMessage": "Expected a version such as 0.6.9"
			} },
			"otherBranches": ["gs", "file"]
		},
		"else": {
			"if": {
				"type": "object",
				"required": ["gs"],
				"properties": { "gs": true }
			},
			"then": {
				"title": "A zip in Cloud Storage",
				"type": "object",
				"additionalProperties": false,
				"required": ["gs"],
				"properties": {
					"gs": {
						"description": "URI of the zip in a bucket that the project may read.",
						"type": "string",
						"pattern": "^gs://[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]/[^\\s/]([^\\s]*[^\\s/])?$",
						"patternErrorMessage": "Expected a URI such as gs://bucket/psoxy-gcp-0.6.9.zip"
					},
					"generation": {
						"description": "Generation of the object. A changed generation builds the functions again; without it, name each version differently.",
						"type": "integer",
						"minimum": 1,
						"maximum": 9007199254740991
					}
				},
				"otherBranches": ["version", "file"]
			},
			"else": {
				"if": {
					"type": "object",
					"required": ["file"],
					"properties": { "file": true }
				},
				"then": {
					"title": "A local zip",
					"type": "object",
					"additionalProperties": false,
					"required": ["file"],
					"properties": {
						"file": {
							"description": "Path of the zip, relative to the manifest. Terraform uploads it under a name that holds its checksum.",
							"type": "string",
							"pattern": "^.+\\.(zip|jar)$",
							"patternErrorMessage": "Expected a path to a .zip file"
						},
						"bucket": {
							"description": "Bucket of yours to upload it to. Left out: a private one is made.",
							"type": "string",
							"pattern": "^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$",
							"patternErrorMessage": "Expected the name of a bucket"
						}
					},
					"otherBranches": ["version", "gs"]
				},
				"else": { "noBranch": {
					"by": "key",
					"choices": [
						"version",
						"gs",
						"file"
					]
				} }
			}
		}
	}]
};
const schema46 = {
	"description": "E-mail address of a Google service account.",
	"type": "string",
	"pattern": "^[a-z0-9-]+@([a-z0-9-]+\\.)+gserviceaccount\\.com$",
	"patternErrorMessage": "Expected the e-mail address of a service account, such as name@project.iam.gserviceaccount.com",
	"maxLength": 200
};
const schema51 = {
	"title": "Limits on Google Cloud",
	"description": "How far a proxy may grow; reservedConcurrency of an instance goes before both.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"maxInstances": {
			"description": "Copies of a proxy that run at once at most. 20 when left out.",
			"type": "integer",
			"minimum": 1,
			"maximum": 1e3
		},
		"concurrency": {
			"description": "Requests that each copy serves at once at most. 5 when left out.",
			"type": "integer",
			"minimum": 1,
			"maximum": 1e3
		}
	}
};
const schema52 = {
	"title": "VPC on Google Cloud",
	"description": "Send all that the functions send through a subnet of a VPC (direct VPC egress). It needs a way out to Microsoft Graph and Entra. Joining, leaving or changing it makes the functions anew, under the same addresses.",
	"type": "object",
	"additionalProperties": false,
	"required": ["network", "subnetwork"],
	"properties": {
		"network": {
			"description": "Name of the network, or its path: projects/…/global/networks/….",
			"type": "string",
			"pattern": "^(projects/[a-z0-9-]+/global/networks/)?[a-z]([a-z0-9-]{0,61}[a-z0-9])?$",
			"patternErrorMessage": "Expected the name of a network, or its path"
		},
		"subnetwork": {
			"description": "Name of the subnet, of at least 64 addresses, or its path: projects/…/regions/…/subnetworks/….",
			"type": "string",
			"pattern": "^(projects/[a-z0-9-]+/regions/[a-z0-9-]+/subnetworks/)?[a-z]([a-z0-9-]{0,61}[a-z0-9])?$",
			"patternErrorMessage": "Expected the name of a subnet, or its path"
		}
	}
};
const schema53 = {
	"title": "Load balancer",
	"description": "One address for all proxies, behind an external application load balancer with a certificate that Google manages. The functions are then reached through it alone.",
	"type": "object",
	"additionalProperties": false,
	"required": ["domain"],
	"properties": { "domain": {
		"description": "Host name of the proxies; the runbook says which address it must point to.",
		"type": "string",
		"pattern": "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$",
		"patternErrorMessage": "Expected a host name such as psoxy.example.com",
		"maxLength": 253
	} }
};
const schema47 = {
	"description": "A principal as IAM spells it: user:, group: or serviceAccount: and an e-mail address.",
	"type": "string",
	"pattern": "^(user|group|serviceAccount):[A-Za-z0-9._%+'-]+@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}$",
	"patternErrorMessage": "Expected a principal such as user:name@example.com, group:… or serviceAccount:…",
	"maxLength": 254
};
const pattern27 = new RegExp("^[a-z][a-z0-9-]{4,28}[a-z0-9]$", "u");
const pattern28 = new RegExp("^[a-z]+-[a-z]+[0-9]{1,2}$", "u");
const pattern30 = new RegExp("^gs://[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]/[^\\s/]([^\\s]*[^\\s/])?$", "u");
const pattern31 = new RegExp("^.+\\.(zip|jar)$", "u");
const pattern32 = new RegExp("^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$", "u");
const pattern33 = new RegExp("^[a-z0-9-]+@([a-z0-9-]+\\.)+gserviceaccount\\.com$", "u");
const pattern38 = new RegExp("^(projects/[a-z0-9-]+/global/networks/)?[a-z]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
const pattern39 = new RegExp("^(projects/[a-z0-9-]+/regions/[a-z0-9-]+/subnetworks/)?[a-z]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
const pattern40 = new RegExp("^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$", "u");
const pattern34 = new RegExp("^(user|group|serviceAccount):[A-Za-z0-9._%+'-]+@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}$", "u");
const pattern44 = new RegExp("^[a-z][a-z0-9_-]{0,62}$", "u");
const pattern45 = new RegExp("^[a-z0-9_-]{0,63}$", "u");
const keyword1 = { "not": {} };
const schema45 = {
	"title": "Callers on Google Cloud",
	"description": "Who may call the proxies; at least one.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"serviceAccounts": {
			"description": "E-mail addresses of Google service accounts. Your analytics service names the one it uses.",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"description": "E-mail address of a Google service account.",
				"type": "string",
				"$ref": "#/definitions/serviceAccountEmail"
			}
		},
		"testPrincipals": {
			"description": "People, groups and service accounts that may call the proxies to test them.",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"description": "A principal as IAM spells it: user:, group: or serviceAccount: and an e-mail address.",
				"type": "string",
				"$ref": "#/definitions/gcpPrincipal"
			}
		}
	}
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "serviceAccounts" || key0 === "testPrincipals")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema45,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.serviceAccounts !== void 0) {
			let data0 = data.serviceAccounts;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 !== "string") {
						const err1 = {
							instancePath: instancePath + "/serviceAccounts/" + i0,
							schemaPath: "#/properties/serviceAccounts/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema45.properties.serviceAccounts.items.type,
							parentSchema: schema45.properties.serviceAccounts.items,
							data: data1
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					if (typeof data1 === "string") {
						if (func2(data1) > 200) {
							const err2 = {
								instancePath: instancePath + "/serviceAccounts/" + i0,
								schemaPath: "#/definitions/serviceAccountEmail/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters",
								schema: 200,
								parentSchema: schema46,
								data: data1
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						if (!pattern33.test(data1)) {
							const err3 = {
								instancePath: instancePath + "/serviceAccounts/" + i0,
								schemaPath: "#/definitions/serviceAccountEmail/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9-]+@([a-z0-9-]+\\.)+gserviceaccount\\.com$" },
								message: "must match pattern \"^[a-z0-9-]+@([a-z0-9-]+\\.)+gserviceaccount\\.com$\"",
								schema: "^[a-z0-9-]+@([a-z0-9-]+\\.)+gserviceaccount\\.com$",
								parentSchema: schema46,
								data: data1
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/serviceAccounts/" + i0,
							schemaPath: "#/definitions/serviceAccountEmail/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema46.type,
							parentSchema: schema46,
							data: data1
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				let i1 = data0.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data0[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err5 = {
								instancePath: instancePath + "/serviceAccounts",
								schemaPath: "#/properties/serviceAccounts/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
								schema: true,
								parentSchema: schema45.properties.serviceAccounts,
								data: data0
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/serviceAccounts",
					schemaPath: "#/properties/serviceAccounts/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema45.properties.serviceAccounts.type,
					parentSchema: schema45.properties.serviceAccounts,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.testPrincipals !== void 0) {
			let data2 = data.testPrincipals;
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i2 = 0; i2 < len1; i2++) {
					let data3 = data2[i2];
					if (typeof data3 !== "string") {
						const err7 = {
							instancePath: instancePath + "/testPrincipals/" + i2,
							schemaPath: "#/properties/testPrincipals/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema45.properties.testPrincipals.items.type,
							parentSchema: schema45.properties.testPrincipals.items,
							data: data3
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					if (typeof data3 === "string") {
						if (func2(data3) > 254) {
							const err8 = {
								instancePath: instancePath + "/testPrincipals/" + i2,
								schemaPath: "#/definitions/gcpPrincipal/maxLength",
								keyword: "maxLength",
								params: { limit: 254 },
								message: "must NOT have more than 254 characters",
								schema: 254,
								parentSchema: schema47,
								data: data3
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (!pattern34.test(data3)) {
							const err9 = {
								instancePath: instancePath + "/testPrincipals/" + i2,
								schemaPath: "#/definitions/gcpPrincipal/pattern",
								keyword: "pattern",
								params: { pattern: "^(user|group|serviceAccount):[A-Za-z0-9._%+'-]+@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}$" },
								message: "must match pattern \"^(user|group|serviceAccount):[A-Za-z0-9._%+'-]+@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}$\"",
								schema: "^(user|group|serviceAccount):[A-Za-z0-9._%+'-]+@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}$",
								parentSchema: schema47,
								data: data3
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/testPrincipals/" + i2,
							schemaPath: "#/definitions/gcpPrincipal/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema47.type,
							parentSchema: schema47,
							data: data3
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				let i3 = data2.length;
				let j1;
				if (i3 > 1) {
					const indices1 = {};
					for (; i3--;) {
						let item1 = data2[i3];
						if (typeof item1 !== "string") continue;
						if (typeof indices1[item1] == "number") {
							j1 = indices1[item1];
							const err11 = {
								instancePath: instancePath + "/testPrincipals",
								schemaPath: "#/properties/testPrincipals/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i3,
									j: j1
								},
								message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)",
								schema: true,
								parentSchema: schema45.properties.testPrincipals,
								data: data2
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
							break;
						}
						indices1[item1] = i3;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/testPrincipals",
					schemaPath: "#/properties/testPrincipals/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema45.properties.testPrincipals.type,
					parentSchema: schema45.properties.testPrincipals,
					data: data2
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema45.type,
			parentSchema: schema45,
			data
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
const schema48 = {
	"title": "Secrets on Google Cloud",
	"description": "Where the salt and the key of the pseudonyms live in Secret Manager.",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"prefix": {
			"description": "Beginning of the names of the salt and the key. <deployment>_ when left out.",
			"type": "string",
			"pattern": "^[A-Za-z0-9_-]*[_-]$",
			"patternErrorMessage": "Expected a beginning of names: letters, digits, hyphens and underscores, with a hyphen or an underscore at the end",
			"maxLength": 200
		},
		"replicaLocations": {
			"description": "Regions that hold copies of both. The region of the functions when left out. Only read when the secrets are made.",
			"type": "array",
			"minItems": 1,
			"uniqueItems": true,
			"items": {
				"description": "Region of Google Cloud, such as us-central1.",
				"type": "string",
				"$ref": "#/definitions/gcpRegion"
			}
		},
		"salt": {
			"description": "Whether the salt and the key are there already. create when left out.",
			"enum": ["create", "existing"]
		}
	}
};
const pattern35 = new RegExp("^[A-Za-z0-9_-]*[_-]$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "prefix" || key0 === "replicaLocations" || key0 === "salt")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema48,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.prefix !== void 0) {
			let data0 = data.prefix;
			if (typeof data0 === "string") {
				if (func2(data0) > 200) {
					const err1 = {
						instancePath: instancePath + "/prefix",
						schemaPath: "#/properties/prefix/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters",
						schema: 200,
						parentSchema: schema48.properties.prefix,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (!pattern35.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/prefix",
						schemaPath: "#/properties/prefix/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]*[_-]$" },
						message: "must match pattern \"^[A-Za-z0-9_-]*[_-]$\"",
						schema: "^[A-Za-z0-9_-]*[_-]$",
						parentSchema: schema48.properties.prefix,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/prefix",
					schemaPath: "#/properties/prefix/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema48.properties.prefix.type,
					parentSchema: schema48.properties.prefix,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.replicaLocations !== void 0) {
			let data1 = data.replicaLocations;
			if (Array.isArray(data1)) {
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/replicaLocations",
						schemaPath: "#/properties/replicaLocations/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema48.properties.replicaLocations,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 !== "string") {
						const err5 = {
							instancePath: instancePath + "/replicaLocations/" + i0,
							schemaPath: "#/properties/replicaLocations/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema48.properties.replicaLocations.items.type,
							parentSchema: schema48.properties.replicaLocations.items,
							data: data2
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (typeof data2 === "string") {
						if (!pattern28.test(data2)) {
							const err6 = {
								instancePath: instancePath + "/replicaLocations/" + i0,
								schemaPath: "#/definitions/gcpRegion/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z]+-[a-z]+[0-9]{1,2}$" },
								message: "must match pattern \"^[a-z]+-[a-z]+[0-9]{1,2}$\"",
								schema: "^[a-z]+-[a-z]+[0-9]{1,2}$",
								parentSchema: schema43,
								data: data2
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/replicaLocations/" + i0,
							schemaPath: "#/definitions/gcpRegion/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema43.type,
							parentSchema: schema43,
							data: data2
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
				let i1 = data1.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data1[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err8 = {
								instancePath: instancePath + "/replicaLocations",
								schemaPath: "#/properties/replicaLocations/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
								schema: true,
								parentSchema: schema48.properties.replicaLocations,
								data: data1
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/replicaLocations",
					schemaPath: "#/properties/replicaLocations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema48.properties.replicaLocations.type,
					parentSchema: schema48.properties.replicaLocations,
					data: data1
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.salt !== void 0) {
			let data3 = data.salt;
			if (!(data3 === "create" || data3 === "existing")) {
				const err10 = {
					instancePath: instancePath + "/salt",
					schemaPath: "#/properties/salt/enum",
					keyword: "enum",
					params: { allowedValues: schema48.properties.salt.enum },
					message: "must be equal to one of the allowed values",
					schema: schema48.properties.salt.enum,
					parentSchema: schema48.properties.salt,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema48.type,
			parentSchema: schema48,
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.projectId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "projectId" },
				message: "must have required property 'projectId'",
				schema: schema42.required,
				parentSchema: schema42,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.region === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "region" },
				message: "must have required property 'region'",
				schema: schema42.required,
				parentSchema: schema42,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.bundle === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "bundle" },
				message: "must have required property 'bundle'",
				schema: schema42.required,
				parentSchema: schema42,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.callers === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "callers" },
				message: "must have required property 'callers'",
				schema: schema42.required,
				parentSchema: schema42,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!func5.call(schema42.properties, key0)) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema42,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.projectId !== void 0) {
			let data0 = data.projectId;
			if (typeof data0 === "string") {
				if (!pattern27.test(data0)) {
					const err5 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z0-9-]{4,28}[a-z0-9]$" },
						message: "must match pattern \"^[a-z][a-z0-9-]{4,28}[a-z0-9]$\"",
						schema: "^[a-z][a-z0-9-]{4,28}[a-z0-9]$",
						parentSchema: schema42.properties.projectId,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/projectId",
					schemaPath: "#/properties/projectId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema42.properties.projectId.type,
					parentSchema: schema42.properties.projectId,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.region !== void 0) {
			let data1 = data.region;
			if (typeof data1 === "string") {
				if (!pattern28.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/region",
						schemaPath: "#/definitions/gcpRegion/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z]+-[a-z]+[0-9]{1,2}$" },
						message: "must match pattern \"^[a-z]+-[a-z]+[0-9]{1,2}$\"",
						schema: "^[a-z]+-[a-z]+[0-9]{1,2}$",
						parentSchema: schema43,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/definitions/gcpRegion/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema43.type,
					parentSchema: schema43,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.bundle !== void 0) {
			let data2 = data.bundle;
			const _errs10 = errors;
			let valid4 = true;
			const _errs11 = errors;
			if (errors === _errs11) {
				if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
					if (data2.version === void 0 && "version") {
						const err9 = {};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				} else {
					const err10 = {};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
			var _valid0 = _errs11 === errors;
			errors = _errs10;
			if (vErrors !== null) {
				if (_errs10) vErrors.length = _errs10;
				else vErrors = null;
			}
			let ifClause0;
			if (_valid0) {
				const _errs13 = errors;
				if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
					if (data2.version === void 0) {
						const err11 = {
							instancePath: instancePath + "/bundle",
							schemaPath: "#/definitions/gcpBundle/allOf/0/then/required",
							keyword: "required",
							params: { missingProperty: "version" },
							message: "must have required property 'version'",
							schema: schema44.allOf[0].then.required,
							parentSchema: schema44.allOf[0].then,
							data: data2
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					for (const key1 in data2) if (!(key1 === "version")) {
						const err12 = {
							instancePath: instancePath + "/bundle",
							schemaPath: "#/definitions/gcpBundle/allOf/0/then/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema44.allOf[0].then,
							data: data2
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (data2.version !== void 0) {
						let data3 = data2.version;
						if (typeof data3 === "string") {
							if (!pattern7.test(data3)) {
								const err13 = {
									instancePath: instancePath + "/bundle/version",
									schemaPath: "#/definitions/gcpBundle/allOf/0/then/properties/version/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(-rc[0-9.]*)?$" },
									message: "must match pattern \"^[0-9]+\\.[0-9]+\\.[0-9]+(-rc[0-9.]*)?$\"",
									schema: "^[0-9]+\\.[0-9]+\\.[0-9]+(-rc[0-9.]*)?$",
									parentSchema: schema44.allOf[0].then.properties.version,
									data: data3
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						} else {
							const err14 = {
								instancePath: instancePath + "/bundle/version",
								schemaPath: "#/definitions/gcpBundle/allOf/0/then/properties/version/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema44.allOf[0].then.properties.version.type,
								parentSchema: schema44.allOf[0].then.properties.version,
								data: data3
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
				} else {
					const err15 = {
						instancePath: instancePath + "/bundle",
						schemaPath: "#/definitions/gcpBundle/allOf/0/then/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema44.allOf[0].then.type,
						parentSchema: schema44.allOf[0].then,
						data: data2
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				var _valid0 = _errs13 === errors;
				valid4 = _valid0;
				ifClause0 = "then";
			} else {
				const _errs18 = errors;
				const _errs19 = errors;
				let valid6 = true;
				const _errs20 = errors;
				if (errors === _errs20) {
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.gs === void 0 && "gs") {
							const err16 = {};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				var _valid1 = _errs20 === errors;
				errors = _errs19;
				if (vErrors !== null) {
					if (_errs19) vErrors.length = _errs19;
					else vErrors = null;
				}
				let ifClause1;
				if (_valid1) {
					const _errs22 = errors;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.gs === void 0) {
							const err18 = {
								instancePath: instancePath + "/bundle",
								schemaPath: "#/definitions/gcpBundle/allOf/0/else/then/required",
								keyword: "required",
								params: { missingProperty: "gs" },
								message: "must have required property 'gs'",
								schema: schema44.allOf[0].else.then.required,
								parentSchema: schema44.allOf[0].else.then,
								data: data2
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						for (const key2 in data2) if (!(key2 === "gs" || key2 === "generation")) {
							const err19 = {
								instancePath: instancePath + "/bundle",
								schemaPath: "#/definitions/gcpBundle/allOf/0/else/then/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema44.allOf[0].else.then,
								data: data2
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (data2.gs !== void 0) {
							let data4 = data2.gs;
							if (typeof data4 === "string") {
								if (!pattern30.test(data4)) {
									const err20 = {
										instancePath: instancePath + "/bundle/gs",
										schemaPath: "#/definitions/gcpBundle/allOf/0/else/then/properties/gs/pattern",
										keyword: "pattern",
										params: { pattern: "^gs://[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]/[^\\s/]([^\\s]*[^\\s/])?$" },
										message: "must match pattern \"^gs://[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]/[^\\s/]([^\\s]*[^\\s/])?$\"",
										schema: "^gs://[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]/[^\\s/]([^\\s]*[^\\s/])?$",
										parentSchema: schema44.allOf[0].else.then.properties.gs,
										data: data4
									};
									if (vErrors === null) vErrors = [err20];
									else vErrors.push(err20);
									errors++;
								}
							} else {
								const err21 = {
									instancePath: instancePath + "/bundle/gs",
									schemaPath: "#/definitions/gcpBundle/allOf/0/else/then/properties/gs/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema44.allOf[0].else.then.properties.gs.type,
									parentSchema: schema44.allOf[0].else.then.properties.gs,
									data: data4
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data2.generation !== void 0) {
							let data5 = data2.generation;
							if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
								const err22 = {
									instancePath: instancePath + "/bundle/generation",
									schemaPath: "#/definitions/gcpBundle/allOf/0/else/then/properties/generation/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema44.allOf[0].else.then.properties.generation.type,
									parentSchema: schema44.allOf[0].else.then.properties.generation,
									data: data5
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
							if (typeof data5 == "number" && isFinite(data5)) {
								if (data5 > 9007199254740991 || isNaN(data5)) {
									const err23 = {
										instancePath: instancePath + "/bundle/generation",
										schemaPath: "#/definitions/gcpBundle/allOf/0/else/then/properties/generation/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										},
										message: "must be <= 9007199254740991",
										schema: 9007199254740991,
										parentSchema: schema44.allOf[0].else.then.properties.generation,
										data: data5
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
								if (data5 < 1 || isNaN(data5)) {
									const err24 = {
										instancePath: instancePath + "/bundle/generation",
										schemaPath: "#/definitions/gcpBundle/allOf/0/else/then/properties/generation/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1",
										schema: 1,
										parentSchema: schema44.allOf[0].else.then.properties.generation,
										data: data5
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
							}
						}
					} else {
						const err25 = {
							instancePath: instancePath + "/bundle",
							schemaPath: "#/definitions/gcpBundle/allOf/0/else/then/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema44.allOf[0].else.then.type,
							parentSchema: schema44.allOf[0].else.then,
							data: data2
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
					var _valid1 = _errs22 === errors;
					valid6 = _valid1;
					ifClause1 = "then";
				} else {
					const _errs29 = errors;
					const _errs30 = errors;
					let valid8 = true;
					const _errs31 = errors;
					if (errors === _errs31) {
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							if (data2.file === void 0 && "file") {
								const err26 = {};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						} else {
							const err27 = {};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					}
					var _valid2 = _errs31 === errors;
					errors = _errs30;
					if (vErrors !== null) {
						if (_errs30) vErrors.length = _errs30;
						else vErrors = null;
					}
					let ifClause2;
					if (_valid2) {
						const _errs33 = errors;
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							if (data2.file === void 0) {
								const err28 = {
									instancePath: instancePath + "/bundle",
									schemaPath: "#/definitions/gcpBundle/allOf/0/else/else/then/required",
									keyword: "required",
									params: { missingProperty: "file" },
									message: "must have required property 'file'",
									schema: schema44.allOf[0].else.else.then.required,
									parentSchema: schema44.allOf[0].else.else.then,
									data: data2
								};
								if (vErrors === null) vErrors = [err28];
								else vErrors.push(err28);
								errors++;
							}
							for (const key3 in data2) if (!(key3 === "file" || key3 === "bucket")) {
								const err29 = {
									instancePath: instancePath + "/bundle",
									schemaPath: "#/definitions/gcpBundle/allOf/0/else/else/then/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key3 },
									message: "must NOT have additional properties",
									schema: false,
									parentSchema: schema44.allOf[0].else.else.then,
									data: data2
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
							if (data2.file !== void 0) {
								let data6 = data2.file;
								if (typeof data6 === "string") {
									if (!pattern31.test(data6)) {
										const err30 = {
											instancePath: instancePath + "/bundle/file",
											schemaPath: "#/definitions/gcpBundle/allOf/0/else/else/then/properties/file/pattern",
											keyword: "pattern",
											params: { pattern: "^.+\\.(zip|jar)$" },
											message: "must match pattern \"^.+\\.(zip|jar)$\"",
											schema: "^.+\\.(zip|jar)$",
											parentSchema: schema44.allOf[0].else.else.then.properties.file,
											data: data6
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
								} else {
									const err31 = {
										instancePath: instancePath + "/bundle/file",
										schemaPath: "#/definitions/gcpBundle/allOf/0/else/else/then/properties/file/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema44.allOf[0].else.else.then.properties.file.type,
										parentSchema: schema44.allOf[0].else.else.then.properties.file,
										data: data6
									};
									if (vErrors === null) vErrors = [err31];
									else vErrors.push(err31);
									errors++;
								}
							}
							if (data2.bucket !== void 0) {
								let data7 = data2.bucket;
								if (typeof data7 === "string") {
									if (!pattern32.test(data7)) {
										const err32 = {
											instancePath: instancePath + "/bundle/bucket",
											schemaPath: "#/definitions/gcpBundle/allOf/0/else/else/then/properties/bucket/pattern",
											keyword: "pattern",
											params: { pattern: "^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$" },
											message: "must match pattern \"^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$\"",
											schema: "^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$",
											parentSchema: schema44.allOf[0].else.else.then.properties.bucket,
											data: data7
										};
										if (vErrors === null) vErrors = [err32];
										else vErrors.push(err32);
										errors++;
									}
								} else {
									const err33 = {
										instancePath: instancePath + "/bundle/bucket",
										schemaPath: "#/definitions/gcpBundle/allOf/0/else/else/then/properties/bucket/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema44.allOf[0].else.else.then.properties.bucket.type,
										parentSchema: schema44.allOf[0].else.else.then.properties.bucket,
										data: data7
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
							}
						} else {
							const err34 = {
								instancePath: instancePath + "/bundle",
								schemaPath: "#/definitions/gcpBundle/allOf/0/else/else/then/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema44.allOf[0].else.else.then.type,
								parentSchema: schema44.allOf[0].else.else.then,
								data: data2
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						var _valid2 = _errs33 === errors;
						valid8 = _valid2;
						ifClause2 = "then";
					} else {
						const _errs40 = errors;
						const _errs42 = errors;
						const err35 = {
							instancePath: instancePath + "/bundle",
							schemaPath: "#/definitions/gcpBundle/allOf/0/else/else/else/noBranch/not",
							keyword: "not",
							params: {},
							message: "must NOT be valid",
							schema: keyword1.not,
							parentSchema: keyword1,
							data: data2
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
						if (!(_errs42 === errors)) {
							const err36 = {
								instancePath: instancePath + "/bundle",
								schemaPath: "#/definitions/gcpBundle/allOf/0/else/else/else/noBranch",
								keyword: "noBranch",
								params: {},
								message: "must pass \"noBranch\" keyword validation",
								schema: schema44.allOf[0].else.else.else.noBranch,
								parentSchema: schema44.allOf[0].else.else.else,
								data: data2
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						var _valid2 = _errs40 === errors;
						valid8 = _valid2;
						ifClause2 = "else";
					}
					if (!valid8) {
						const err37 = {
							instancePath: instancePath + "/bundle",
							schemaPath: "#/definitions/gcpBundle/allOf/0/else/else/if",
							keyword: "if",
							params: { failingKeyword: ifClause2 },
							message: "must match \"" + ifClause2 + "\" schema",
							schema: schema44.allOf[0].else.else.if,
							parentSchema: schema44.allOf[0].else.else,
							data: data2
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
					var _valid1 = _errs29 === errors;
					valid6 = _valid1;
					ifClause1 = "else";
				}
				if (!valid6) {
					const err38 = {
						instancePath: instancePath + "/bundle",
						schemaPath: "#/definitions/gcpBundle/allOf/0/else/if",
						keyword: "if",
						params: { failingKeyword: ifClause1 },
						message: "must match \"" + ifClause1 + "\" schema",
						schema: schema44.allOf[0].else.if,
						parentSchema: schema44.allOf[0].else,
						data: data2
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				var _valid0 = _errs18 === errors;
				valid4 = _valid0;
				ifClause0 = "else";
			}
			if (!valid4) {
				const err39 = {
					instancePath: instancePath + "/bundle",
					schemaPath: "#/definitions/gcpBundle/allOf/0/if",
					keyword: "if",
					params: { failingKeyword: ifClause0 },
					message: "must match \"" + ifClause0 + "\" schema",
					schema: schema44.allOf[0].if,
					parentSchema: schema44.allOf[0],
					data: data2
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.callers !== void 0) {
			if (!validate25(data.callers, {
				instancePath: instancePath + "/callers",
				parentData: data,
				parentDataProperty: "callers",
				rootData
			})) {
				vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
				errors = vErrors.length;
			}
		}
		if (data.secrets !== void 0) {
			if (!validate27(data.secrets, {
				instancePath: instancePath + "/secrets",
				parentData: data,
				parentDataProperty: "secrets",
				rootData
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data.builderServiceAccount !== void 0) {
			let data10 = data.builderServiceAccount;
			if (typeof data10 === "string") {
				if (func2(data10) > 200) {
					const err40 = {
						instancePath: instancePath + "/builderServiceAccount",
						schemaPath: "#/definitions/serviceAccountEmail/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters",
						schema: 200,
						parentSchema: schema46,
						data: data10
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (!pattern33.test(data10)) {
					const err41 = {
						instancePath: instancePath + "/builderServiceAccount",
						schemaPath: "#/definitions/serviceAccountEmail/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9-]+@([a-z0-9-]+\\.)+gserviceaccount\\.com$" },
						message: "must match pattern \"^[a-z0-9-]+@([a-z0-9-]+\\.)+gserviceaccount\\.com$\"",
						schema: "^[a-z0-9-]+@([a-z0-9-]+\\.)+gserviceaccount\\.com$",
						parentSchema: schema46,
						data: data10
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/builderServiceAccount",
					schemaPath: "#/definitions/serviceAccountEmail/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema46.type,
					parentSchema: schema46,
					data: data10
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.projectIam !== void 0) {
			let data11 = data.projectIam;
			if (typeof data11 !== "boolean") {
				const err43 = {
					instancePath: instancePath + "/projectIam",
					schemaPath: "#/properties/projectIam/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean",
					schema: schema42.properties.projectIam.type,
					parentSchema: schema42.properties.projectIam,
					data: data11
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.limits !== void 0) {
			let data12 = data.limits;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				for (const key4 in data12) if (!(key4 === "maxInstances" || key4 === "concurrency")) {
					const err44 = {
						instancePath: instancePath + "/limits",
						schemaPath: "#/definitions/gcpLimits/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema51,
						data: data12
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				if (data12.maxInstances !== void 0) {
					let data13 = data12.maxInstances;
					if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
						const err45 = {
							instancePath: instancePath + "/limits/maxInstances",
							schemaPath: "#/definitions/gcpLimits/properties/maxInstances/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema51.properties.maxInstances.type,
							parentSchema: schema51.properties.maxInstances,
							data: data13
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
					if (typeof data13 == "number" && isFinite(data13)) {
						if (data13 > 1e3 || isNaN(data13)) {
							const err46 = {
								instancePath: instancePath + "/limits/maxInstances",
								schemaPath: "#/definitions/gcpLimits/properties/maxInstances/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e3
								},
								message: "must be <= 1000",
								schema: 1e3,
								parentSchema: schema51.properties.maxInstances,
								data: data13
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						if (data13 < 1 || isNaN(data13)) {
							const err47 = {
								instancePath: instancePath + "/limits/maxInstances",
								schemaPath: "#/definitions/gcpLimits/properties/maxInstances/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema51.properties.maxInstances,
								data: data13
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
					}
				}
				if (data12.concurrency !== void 0) {
					let data14 = data12.concurrency;
					if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
						const err48 = {
							instancePath: instancePath + "/limits/concurrency",
							schemaPath: "#/definitions/gcpLimits/properties/concurrency/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema51.properties.concurrency.type,
							parentSchema: schema51.properties.concurrency,
							data: data14
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
					if (typeof data14 == "number" && isFinite(data14)) {
						if (data14 > 1e3 || isNaN(data14)) {
							const err49 = {
								instancePath: instancePath + "/limits/concurrency",
								schemaPath: "#/definitions/gcpLimits/properties/concurrency/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e3
								},
								message: "must be <= 1000",
								schema: 1e3,
								parentSchema: schema51.properties.concurrency,
								data: data14
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
						if (data14 < 1 || isNaN(data14)) {
							const err50 = {
								instancePath: instancePath + "/limits/concurrency",
								schemaPath: "#/definitions/gcpLimits/properties/concurrency/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema51.properties.concurrency,
								data: data14
							};
							if (vErrors === null) vErrors = [err50];
							else vErrors.push(err50);
							errors++;
						}
					}
				}
			} else {
				const err51 = {
					instancePath: instancePath + "/limits",
					schemaPath: "#/definitions/gcpLimits/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema51.type,
					parentSchema: schema51,
					data: data12
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
		}
		if (data.vpc !== void 0) {
			let data15 = data.vpc;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				if (data15.network === void 0) {
					const err52 = {
						instancePath: instancePath + "/vpc",
						schemaPath: "#/definitions/gcpVpc/required",
						keyword: "required",
						params: { missingProperty: "network" },
						message: "must have required property 'network'",
						schema: schema52.required,
						parentSchema: schema52,
						data: data15
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
				if (data15.subnetwork === void 0) {
					const err53 = {
						instancePath: instancePath + "/vpc",
						schemaPath: "#/definitions/gcpVpc/required",
						keyword: "required",
						params: { missingProperty: "subnetwork" },
						message: "must have required property 'subnetwork'",
						schema: schema52.required,
						parentSchema: schema52,
						data: data15
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
				for (const key5 in data15) if (!(key5 === "network" || key5 === "subnetwork")) {
					const err54 = {
						instancePath: instancePath + "/vpc",
						schemaPath: "#/definitions/gcpVpc/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema52,
						data: data15
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
				if (data15.network !== void 0) {
					let data16 = data15.network;
					if (typeof data16 === "string") {
						if (!pattern38.test(data16)) {
							const err55 = {
								instancePath: instancePath + "/vpc/network",
								schemaPath: "#/definitions/gcpVpc/properties/network/pattern",
								keyword: "pattern",
								params: { pattern: "^(projects/[a-z0-9-]+/global/networks/)?[a-z]([a-z0-9-]{0,61}[a-z0-9])?$" },
								message: "must match pattern \"^(projects/[a-z0-9-]+/global/networks/)?[a-z]([a-z0-9-]{0,61}[a-z0-9])?$\"",
								schema: "^(projects/[a-z0-9-]+/global/networks/)?[a-z]([a-z0-9-]{0,61}[a-z0-9])?$",
								parentSchema: schema52.properties.network,
								data: data16
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
						}
					} else {
						const err56 = {
							instancePath: instancePath + "/vpc/network",
							schemaPath: "#/definitions/gcpVpc/properties/network/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema52.properties.network.type,
							parentSchema: schema52.properties.network,
							data: data16
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
				if (data15.subnetwork !== void 0) {
					let data17 = data15.subnetwork;
					if (typeof data17 === "string") {
						if (!pattern39.test(data17)) {
							const err57 = {
								instancePath: instancePath + "/vpc/subnetwork",
								schemaPath: "#/definitions/gcpVpc/properties/subnetwork/pattern",
								keyword: "pattern",
								params: { pattern: "^(projects/[a-z0-9-]+/regions/[a-z0-9-]+/subnetworks/)?[a-z]([a-z0-9-]{0,61}[a-z0-9])?$" },
								message: "must match pattern \"^(projects/[a-z0-9-]+/regions/[a-z0-9-]+/subnetworks/)?[a-z]([a-z0-9-]{0,61}[a-z0-9])?$\"",
								schema: "^(projects/[a-z0-9-]+/regions/[a-z0-9-]+/subnetworks/)?[a-z]([a-z0-9-]{0,61}[a-z0-9])?$",
								parentSchema: schema52.properties.subnetwork,
								data: data17
							};
							if (vErrors === null) vErrors = [err57];
							else vErrors.push(err57);
							errors++;
						}
					} else {
						const err58 = {
							instancePath: instancePath + "/vpc/subnetwork",
							schemaPath: "#/definitions/gcpVpc/properties/subnetwork/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema52.properties.subnetwork.type,
							parentSchema: schema52.properties.subnetwork,
							data: data17
						};
						if (vErrors === null) vErrors = [err58];
						else vErrors.push(err58);
						errors++;
					}
				}
			} else {
				const err59 = {
					instancePath: instancePath + "/vpc",
					schemaPath: "#/definitions/gcpVpc/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema52.type,
					parentSchema: schema52,
					data: data15
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
		if (data.loadBalancer !== void 0) {
			let data18 = data.loadBalancer;
			if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
				if (data18.domain === void 0) {
					const err60 = {
						instancePath: instancePath + "/loadBalancer",
						schemaPath: "#/definitions/gcpLoadBalancer/required",
						keyword: "required",
						params: { missingProperty: "domain" },
						message: "must have required property 'domain'",
						schema: schema53.required,
						parentSchema: schema53,
						data: data18
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				}
				for (const key6 in data18) if (!(key6 === "domain")) {
					const err61 = {
						instancePath: instancePath + "/loadBalancer",
						schemaPath: "#/definitions/gcpLoadBalancer/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema53,
						data: data18
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
				if (data18.domain !== void 0) {
					let data19 = data18.domain;
					if (typeof data19 === "string") {
						if (func2(data19) > 253) {
							const err62 = {
								instancePath: instancePath + "/loadBalancer/domain",
								schemaPath: "#/definitions/gcpLoadBalancer/properties/domain/maxLength",
								keyword: "maxLength",
								params: { limit: 253 },
								message: "must NOT have more than 253 characters",
								schema: 253,
								parentSchema: schema53.properties.domain,
								data: data19
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
						if (!pattern40.test(data19)) {
							const err63 = {
								instancePath: instancePath + "/loadBalancer/domain",
								schemaPath: "#/definitions/gcpLoadBalancer/properties/domain/pattern",
								keyword: "pattern",
								params: { pattern: "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$" },
								message: "must match pattern \"^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$\"",
								schema: "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}$",
								parentSchema: schema53.properties.domain,
								data: data19
							};
							if (vErrors === null) vErrors = [err63];
							else vErrors.push(err63);
							errors++;
						}
					} else {
						const err64 = {
							instancePath: instancePath + "/loadBalancer/domain",
							schemaPath: "#/definitions/gcpLoadBalancer/properties/domain/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema53.properties.domain.type,
							parentSchema: schema53.properties.domain,
							data: data19
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
				}
			} else {
				const err65 = {
					instancePath: instancePath + "/loadBalancer",
					schemaPath: "#/definitions/gcpLoadBalancer/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema53.type,
					parentSchema: schema53,
					data: data18
				};
				if (vErrors === null) vErrors = [err65];
				else vErrors.push(err65);
				errors++;
			}
		}
		if (data.impersonateServiceAccount !== void 0) {
			let data20 = data.impersonateServiceAccount;
			if (typeof data20 === "string") {
				if (func2(data20) > 200) {
					const err66 = {
						instancePath: instancePath + "/impersonateServiceAccount",
						schemaPath: "#/definitions/serviceAccountEmail/maxLength",
						keyword: "maxLength",
						params: { limit: 200 },
						message: "must NOT have more than 200 characters",
						schema: 200,
						parentSchema: schema46,
						data: data20
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
				if (!pattern33.test(data20)) {
					const err67 = {
						instancePath: instancePath + "/impersonateServiceAccount",
						schemaPath: "#/definitions/serviceAccountEmail/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9-]+@([a-z0-9-]+\\.)+gserviceaccount\\.com$" },
						message: "must match pattern \"^[a-z0-9-]+@([a-z0-9-]+\\.)+gserviceaccount\\.com$\"",
						schema: "^[a-z0-9-]+@([a-z0-9-]+\\.)+gserviceaccount\\.com$",
						parentSchema: schema46,
						data: data20
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
			} else {
				const err68 = {
					instancePath: instancePath + "/impersonateServiceAccount",
					schemaPath: "#/definitions/serviceAccountEmail/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema46.type,
					parentSchema: schema46,
					data: data20
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
		if (data.runner !== void 0) {
			let data21 = data.runner;
			if (typeof data21 === "string") {
				if (func2(data21) > 254) {
					const err69 = {
						instancePath: instancePath + "/runner",
						schemaPath: "#/definitions/gcpPrincipal/maxLength",
						keyword: "maxLength",
						params: { limit: 254 },
						message: "must NOT have more than 254 characters",
						schema: 254,
						parentSchema: schema47,
						data: data21
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
				if (!pattern34.test(data21)) {
					const err70 = {
						instancePath: instancePath + "/runner",
						schemaPath: "#/definitions/gcpPrincipal/pattern",
						keyword: "pattern",
						params: { pattern: "^(user|group|serviceAccount):[A-Za-z0-9._%+'-]+@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}$" },
						message: "must match pattern \"^(user|group|serviceAccount):[A-Za-z0-9._%+'-]+@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}$\"",
						schema: "^(user|group|serviceAccount):[A-Za-z0-9._%+'-]+@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}$",
						parentSchema: schema47,
						data: data21
					};
					if (vErrors === null) vErrors = [err70];
					else vErrors.push(err70);
					errors++;
				}
			} else {
				const err71 = {
					instancePath: instancePath + "/runner",
					schemaPath: "#/definitions/gcpPrincipal/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema47.type,
					parentSchema: schema47,
					data: data21
				};
				if (vErrors === null) vErrors = [err71];
				else vErrors.push(err71);
				errors++;
			}
		}
		if (data.resourceBucket !== void 0) {
			let data22 = data.resourceBucket;
			if (typeof data22 === "string") {
				if (!pattern32.test(data22)) {
					const err72 = {
						instancePath: instancePath + "/resourceBucket",
						schemaPath: "#/properties/resourceBucket/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$" },
						message: "must match pattern \"^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$\"",
						schema: "^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$",
						parentSchema: schema42.properties.resourceBucket,
						data: data22
					};
					if (vErrors === null) vErrors = [err72];
					else vErrors.push(err72);
					errors++;
				}
			} else {
				const err73 = {
					instancePath: instancePath + "/resourceBucket",
					schemaPath: "#/properties/resourceBucket/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema42.properties.resourceBucket.type,
					parentSchema: schema42.properties.resourceBucket,
					data: data22
				};
				if (vErrors === null) vErrors = [err73];
				else vErrors.push(err73);
				errors++;
			}
		}
		if (data.labels !== void 0) {
			let data23 = data.labels;
			if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
				if (Object.keys(data23).length > 60) {
					const err74 = {
						instancePath: instancePath + "/labels",
						schemaPath: "#/properties/labels/maxProperties",
						keyword: "maxProperties",
						params: { limit: 60 },
						message: "must NOT have more than 60 properties",
						schema: 60,
						parentSchema: schema42.properties.labels,
						data: data23
					};
					if (vErrors === null) vErrors = [err74];
					else vErrors.push(err74);
					errors++;
				}
				for (const key7 in data23) {
					const _errs83 = errors;
					if (typeof key7 === "string") {
						if (!pattern44.test(key7)) {
							const err75 = {
								instancePath: instancePath + "/labels",
								schemaPath: "#/properties/labels/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" },
								message: "must match pattern \"^[a-z][a-z0-9_-]{0,62}$\"",
								schema: "^[a-z][a-z0-9_-]{0,62}$",
								parentSchema: schema42.properties.labels.propertyNames,
								data: key7,
								propertyName: key7
							};
							if (vErrors === null) vErrors = [err75];
							else vErrors.push(err75);
							errors++;
						}
					}
					if (!(_errs83 === errors)) {
						const err76 = {
							instancePath: instancePath + "/labels",
							schemaPath: "#/properties/labels/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key7 },
							message: "property name must be valid",
							schema: schema42.properties.labels.propertyNames,
							parentSchema: schema42.properties.labels,
							data: data23
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
				}
				for (const key8 in data23) {
					let data24 = data23[key8];
					if (typeof data24 === "string") {
						if (!pattern45.test(data24)) {
							const err77 = {
								instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/labels/additionalProperties/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9_-]{0,63}$" },
								message: "must match pattern \"^[a-z0-9_-]{0,63}$\"",
								schema: "^[a-z0-9_-]{0,63}$",
								parentSchema: schema42.properties.labels.additionalProperties,
								data: data24
							};
							if (vErrors === null) vErrors = [err77];
							else vErrors.push(err77);
							errors++;
						}
					} else {
						const err78 = {
							instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/labels/additionalProperties/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema42.properties.labels.additionalProperties.type,
							parentSchema: schema42.properties.labels.additionalProperties,
							data: data24
						};
						if (vErrors === null) vErrors = [err78];
						else vErrors.push(err78);
						errors++;
					}
				}
			} else {
				const err79 = {
					instancePath: instancePath + "/labels",
					schemaPath: "#/properties/labels/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema42.properties.labels.type,
					parentSchema: schema42.properties.labels,
					data: data23
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
		}
	} else {
		const err80 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema42.type,
			parentSchema: schema42,
			data
		};
		if (vErrors === null) vErrors = [err80];
		else vErrors.push(err80);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
const keyword2 = { "not": {} };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid1 = true;
	const _errs2 = errors;
	if (errors === _errs2) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.aws === void 0 && "aws") {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		} else {
			const err1 = {};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.aws === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/required",
					keyword: "required",
					params: { missingProperty: "aws" },
					message: "must have required property 'aws'",
					schema: schema26.allOf[0].then.required,
					parentSchema: schema26.allOf[0].then,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "aws")) {
				const err3 = {
					instancePath,
					schemaPath: "#/allOf/0/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema26.allOf[0].then,
					data
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.aws !== void 0) {
				if (!validate16(data.aws, {
					instancePath: instancePath + "/aws",
					parentData: data,
					parentDataProperty: "aws",
					rootData
				})) {
					vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
					errors = vErrors.length;
				}
			}
		} else {
			const err4 = {
				instancePath,
				schemaPath: "#/allOf/0/then/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema26.allOf[0].then.type,
				parentSchema: schema26.allOf[0].then,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		var _valid0 = _errs4 === errors;
		valid1 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs8 = errors;
		const _errs9 = errors;
		let valid3 = true;
		const _errs10 = errors;
		if (errors === _errs10) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.gcp === void 0 && "gcp") {
					const err5 = {};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		var _valid1 = _errs10 === errors;
		errors = _errs9;
		if (vErrors !== null) {
			if (_errs9) vErrors.length = _errs9;
			else vErrors = null;
		}
		let ifClause1;
		if (_valid1) {
			const _errs12 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.gcp === void 0) {
					const err7 = {
						instancePath,
						schemaPath: "#/allOf/0/else/then/required",
						keyword: "required",
						params: { missingProperty: "gcp" },
						message: "must have required property 'gcp'",
						schema: schema26.allOf[0].else.then.required,
						parentSchema: schema26.allOf[0].else.then,
						data
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				for (const key1 in data) if (!(key1 === "gcp")) {
					const err8 = {
						instancePath,
						schemaPath: "#/allOf/0/else/then/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema26.allOf[0].else.then,
						data
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data.gcp !== void 0) {
					if (!validate24(data.gcp, {
						instancePath: instancePath + "/gcp",
						parentData: data,
						parentDataProperty: "gcp",
						rootData
					})) {
						vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
						errors = vErrors.length;
					}
				}
			} else {
				const err9 = {
					instancePath,
					schemaPath: "#/allOf/0/else/then/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema26.allOf[0].else.then.type,
					parentSchema: schema26.allOf[0].else.then,
					data
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			var _valid1 = _errs12 === errors;
			valid3 = _valid1;
			ifClause1 = "then";
		} else {
			const _errs16 = errors;
			const _errs18 = errors;
			const err10 = {
				instancePath,
				schemaPath: "#/allOf/0/else/else/noBranch/not",
				keyword: "not",
				params: {},
				message: "must NOT be valid",
				schema: keyword2.not,
				parentSchema: keyword2,
				data
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
			if (!(_errs18 === errors)) {
				const err11 = {
					instancePath,
					schemaPath: "#/allOf/0/else/else/noBranch",
					keyword: "noBranch",
					params: {},
					message: "must pass \"noBranch\" keyword validation",
					schema: schema26.allOf[0].else.else.noBranch,
					parentSchema: schema26.allOf[0].else.else,
					data
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			var _valid1 = _errs16 === errors;
			valid3 = _valid1;
			ifClause1 = "else";
		}
		if (!valid3) {
			const err12 = {
				instancePath,
				schemaPath: "#/allOf/0/else/if",
				keyword: "if",
				params: { failingKeyword: ifClause1 },
				message: "must match \"" + ifClause1 + "\" schema",
				schema: schema26.allOf[0].else.if,
				parentSchema: schema26.allOf[0].else,
				data
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		var _valid0 = _errs8 === errors;
		valid1 = _valid0;
		ifClause0 = "else";
	}
	if (!valid1) {
		const err13 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema26.allOf[0].if,
			parentSchema: schema26.allOf[0],
			data
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate15.errors = vErrors;
	return errors === 0;
}
const schema56 = {
	"title": "Connectors",
	"description": "What to read: one proxy for each key. A key is a connector of the catalogue, or any name with `connector:` or `definition:` beside it.",
	"type": "object",
	"minProperties": 1,
	"maxProperties": 1e3,
	"additionalProperties": { "allOf": [{
		"if": {
			"type": "object",
			"required": ["connector"],
			"properties": { "connector": true }
		},
		"then": {
			"title": "Another instance of a connector",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"connector": {
					"description": "Connector of the catalogue that this is an instance of.",
					"$ref": "#/definitions/catalogueConnector"
				},
				"rules": {
					"description": "File with rules of your own in place of the connector's built-in ones, relative to the manifest.",
					"$ref": "#/definitions/rules"
				},
				"permissions": {
					"description": "Further Microsoft Graph application permissions, beside those that the connectors need or in place of one of them.",
					"$ref": "#/definitions/permissions"
				},
				"memoryMb": {
					"description": "Memory of a proxy in megabytes. 512 on AWS and 1024 on Google Cloud when left out.",
					"$ref": "#/definitions/memoryMb"
				},
				"timeoutSeconds": {
					"description": "Seconds a request may take. 180 when left out.",
					"$ref": "#/definitions/timeoutSeconds"
				},
				"reservedConcurrency": {
					"description": "How many requests the proxy serves at once at most; 0 stops it, on AWS only. No limit of its own when left out.",
					"$ref": "#/definitions/reservedConcurrency"
				},
				"allowedIps": {
					"description": "Addresses or CIDR blocks, IPv4 or IPv6, that may call a proxy. Left out: any.",
					"$ref": "#/definitions/allowedIps"
				},
				"pseudonymizeAppIds": {
					"description": "Whether ids that Microsoft gives to users, groups and the like are pseudonymized too. True when left out. Changing it changes the data.",
					"$ref": "#/definitions/pseudonymizeAppIds"
				},
				"emailCanonicalization": {
					"description": "Which spellings of an e-mail address count as one. ignoreDots when left out. Changing it changes pseudonyms.",
					"$ref": "#/definitions/emailCanonicalization"
				},
				"emailDomainHandling": {
					"description": "What happens to the domain of e-mail addresses. preserve when left out. Changing it changes the data.",
					"$ref": "#/definitions/emailDomainHandling"
				},
				"developmentMode": {
					"description": "Verbose logs, and requests may ask for data that is not sanitized. Never true for real people's data. False when left out.",
					"$ref": "#/definitions/developmentMode"
				},
				"logRetentionDays": {
					"description": "Days that the proxies' logs are kept, on AWS. 7 when left out. On Google Cloud the project's log bucket decides.",
					"$ref": "#/definitions/logRetentionDays"
				},
				"environment": {
					"description": "Further environment variables of the proxy. Those that psoxy-compile sets itself are refused.",
					"$ref": "#/definitions/environment"
				}
			},
			"allOf": [{
				"required": ["connector"],
				"properties": { "connector": true }
			}],
			"otherBranches": ["definition"]
		},
		"else": {
			"if": {
				"type": "object",
				"required": ["definition"],
				"properties": { "definition": true }
			},
			"then": {
				"title": "A connector of your own",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"definition": {
						"description": "File that describes the connector, in the form of connector.schema.json, relative to the manifest.",
						"type": "string",
						"pattern": "^.+\\.ya?ml$",
						"patternErrorMessage": "Expected a path to a .yaml file"
					},
					"rules": {
						"description": "File with rules of your own in place of the connector's built-in ones, relative to the manifest.",
						"$ref": "#/definitions/rules"
					},
					"permissions": {
						"description": "Further Microsoft Graph application permissions, beside those that the connectors need or in place of one of them.",
						"$ref": "#/definitions/permissions"
					},
					"memoryMb": {
						"description": "Memory of a proxy in megabytes. 512 on AWS and 1024 on Google Cloud when left out.",
						"$ref": "#/definitions/memoryMb"
					},
					"timeoutSeconds": {
						"description": "Seconds a request may take. 180 when left out.",
						"$ref": "#/definitions/timeoutSeconds"
					},
					"reservedConcurrency": {
						"description": "How many requests the proxy serves at once at most; 0 stops it, on AWS only. No limit of its own when left out.",
						"$ref": "#/definitions/reservedConcurrency"
					},
					"allowedIps": {
						"description": "Addresses or CIDR blocks, IPv4 or IPv6, that may call a proxy. Left out: any.",
						"$ref": "#/definitions/allowedIps"
					},
					"pseudonymizeAppIds": {
						"description": "Whether ids that Microsoft gives to users, groups and the like are pseudonymized too. True when left out. Changing it changes the data.",
						"$ref": "#/definitions/pseudonymizeAppIds"
					},
					"emailCanonicalization": {
						"description": "Which spellings of an e-mail address count as one. ignoreDots when left out. Changing it changes pseudonyms.",
						"$ref": "#/definitions/emailCanonicalization"
					},
					"emailDomainHandling": {
						"description": "What happens to the domain of e-mail addresses. preserve when left out. Changing it changes the data.",
						"$ref": "#/definitions/emailDomainHandling"
					},
					"developmentMode": {
						"description": "Verbose logs, and requests may ask for data that is not sanitized. Never true for real people's data. False when left out.",
						"$ref": "#/definitions/developmentMode"
					},
					"logRetentionDays": {
						"description": "Days that the proxies' logs are kept, on AWS. 7 when left out. On Google Cloud the project's log bucket decides.",
						"$ref": "#/definitions/logRetentionDays"
					},
					"environment": {
						"description": "Further environment variables of the proxy. Those that psoxy-compile sets itself are refused.",
						"$ref": "#/definitions/environment"
					}
				},
				"allOf": [{
					"required": ["definition"],
					"properties": { "definition": true }
				}],
				"otherBranches": ["connector"]
			},
			"else": { "noBranch": {
				"by": "key",
				"choices": ["connector", "definition"]
			} }
		}
	}] },
	"propertyNames": {
		"description": "Id of an instance: lower-case letters, digits and hyphens, beginning with a letter.",
		"$ref": "#/definitions/instanceId"
	},
	"properties": {
		"msft-copilot": {
			"description": "Microsoft 365 Copilot (alpha). When and in which app people used Copilot and how long the texts were, without what was asked or answered. Needs User.Read.All, AiEnterpriseInteraction.Read.All.",
			"title": "Microsoft 365 Copilot (alpha)",
			"$ref": "#/definitions/instance"
		},
		"msft-entra-id": {
			"description": "Microsoft Entra ID (ga). People, groups and who belongs to which group, without people's names, job titles or phone numbers. Needs User.Read.All, Group.Read.All, MailboxSettings.Read.",
			"title": "Microsoft Entra ID (ga)",
			"$ref": "#/definitions/instance"
		},
		"azure-ad": {
			"title": "Microsoft Entra ID",
			"description": "Deprecated: use msft-entra-id.",
			"type": ["object", "null"],
			"additionalProperties": false,
			"properties": {
				"connector": {
					"description": "Keeps the old name without a warning.",
					"enum": ["msft-entra-id"]
				},
				"rules": {
					"description": "File with rules of your own in place of the connector's built-in ones, relative to the manifest.",
					"$ref": "#/definitions/rules"
				},
				"permissions": {
					"description": "Further Microsoft Graph application permissions, beside those that the connectors need or in place of one of them.",
					"$ref": "#/definitions/permissions"
				},
				"memoryMb": {
					"description": "Memory of a proxy in megabytes. 512 on AWS and 1024 on Google Cloud when left out.",
					"$ref": "#/definitions/memoryMb"
				},
				"timeoutSeconds": {
					"description": "Seconds a request may take. 180 when left out.",
					"$ref": "#/definitions/timeoutSeconds"
				},
				"reservedConcurrency": {
					"description": "How many requests the proxy serves at once at most; 0 stops it, on AWS only. No limit of its own when left out.",
					"$ref": "#/definitions/reservedConcurrency"
				},
				"allowedIps": {
					"description": "Addresses or CIDR blocks, IPv4 or IPv6, that may call a proxy. Left out: any.",
					"$ref": "#/definitions/allowedIps"
				},
				"pseudonymizeAppIds": {
					"description": "Whether ids that Microsoft gives to users, groups and the like are pseudonymized too. True when left out. Changing it changes the data.",
					"$ref": "#/definitions/pseudonymizeAppIds"
				},
				"emailCanonicalization": {
					"description": "Which spellings of an e-mail address count as one. ignoreDots when left out. Changing it changes pseudonyms.",
					"$ref": "#/definitions/emailCanonicalization"
				},
				"emailDomainHandling": {
					"description": "What happens to the domain of e-mail addresses. preserve when left out. Changing it changes the data.",
					"$ref": "#/definitions/emailDomainHandling"
				},
				"developmentMode": {
					"description": "Verbose logs, and requests may ask for data that is not sanitized. Never true for real people's data. False when left out.",
					"$ref": "#/definitions/developmentMode"
				},
				"logRetentionDays": {
					"description": "Days that the proxies' logs are kept, on AWS. 7 when left out. On Google Cloud the project's log bucket decides.",
					"$ref": "#/definitions/logRetentionDays"
				},
				"environment": {
					"description": "Further environment variables of the proxy. Those that psoxy-compile sets itself are refused.",
					"$ref": "#/definitions/environment"
				}
			},
			"if": {
				"type": "object",
				"required": ["connector"]
			},
			"then": {},
			"else": {}
		},
		"msft-onedrive": {
			"description": "Microsoft OneDrive (beta). What people did to files and folders in their own and their groups' drives, without file contents, and without file names but the former one of a renamed file. Needs Files.Read.All, User.Read.All, Group.Read.All.",
			"title": "Microsoft OneDrive (beta)",
			"$ref": "#/definitions/instance"
		},
		"msft-teams": {
			"description": "Microsoft Teams (ga). Who talks with whom in channels, chats, calls and meetings, without the text of messages or callers' numbers. Needs User.Read.All, Team.ReadBasic.All, Channel.ReadBasic.All, Chat.Read.All, ChannelMessage.Read.All, CallRecords.Read.All, OnlineMeetings.Read.All, OnlineMeetingArtifact.Read.All.",
			"title": "Microsoft Teams (ga)",
			"$ref": "#/definitions/instance"
		},
		"outlook-cal": {
			"description": "Outlook Calendar (ga). Events and attendance in people's calendars; of a subject only common words such as \"review\" are kept, of a description only Zoom links. Needs Calendars.Read, MailboxSettings.Read, Group.Read.All, User.Read.All.",
			"title": "Outlook Calendar (ga)",
			"$ref": "#/definitions/instance"
		},
		"outlook-mail": {
			"description": "Outlook Mail (ga). Who wrote to whom and when, from the mail that people have sent, without subjects, texts or attachments. Needs Mail.ReadBasic.All, MailboxSettings.Read, Group.Read.All, User.Read.All.",
			"title": "Outlook Mail (ga)",
			"$ref": "#/definitions/instance"
		}
	}
};
const schema58 = {
	"description": "Connector of the catalogue that this is an instance of.",
	"enum": [
		"msft-copilot",
		"msft-entra-id",
		"msft-onedrive",
		"msft-teams",
		"outlook-cal",
		"outlook-mail"
	]
};
const schema59 = {
	"description": "File with rules of your own in place of the connector's built-in ones, relative to the manifest.",
	"type": "string",
	"pattern": "^.+\\.ya?ml$",
	"patternErrorMessage": "Expected a path to a .yaml file"
};
const pattern47 = new RegExp("^.+\\.ya?ml$", "u");
const schema60 = {
	"description": "Further Microsoft Graph application permissions, beside those that the connectors need or in place of one of them.",
	"type": "array",
	"items": {
		"title": "Further permission",
		"type": "object",
		"additionalProperties": false,
		"required": ["name", "reason"],
		"properties": {
			"name": {
				"description": "Name of a Microsoft Graph application permission, such as User.Read.All.",
				"$ref": "#/definitions/furtherPermissionName"
			},
			"reason": {
				"description": "Why it is needed; the runbook shows it to the administrator who consents.",
				"type": "string",
				"minLength": 1,
				"maxLength": 300
			},
			"replaces": {
				"description": "Permission of the connector that is not asked for any more, since this one will do.",
				"$ref": "#/definitions/replacedPermissionName"
			}
		}
	}
};
const schema61 = {
	"description": "Name of a Microsoft Graph application permission, such as User.Read.All.",
	"type": "string",
	"minLength": 1,
	"maxLength": 120
};
const schema62 = {
	"description": "Permission of the connector that is not asked for any more, since this one will do.",
	"type": "string",
	"minLength": 1,
	"maxLength": 120
};
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.name === void 0) {
					const err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'",
						schema: schema60.items.required,
						parentSchema: schema60.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
				if (data0.reason === void 0) {
					const err1 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/required",
						keyword: "required",
						params: { missingProperty: "reason" },
						message: "must have required property 'reason'",
						schema: schema60.items.required,
						parentSchema: schema60.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				for (const key0 in data0) if (!(key0 === "name" || key0 === "reason" || key0 === "replaces")) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema60.items,
						data: data0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.name !== void 0) {
					let data1 = data0.name;
					if (typeof data1 === "string") {
						if (func2(data1) > 120) {
							const err3 = {
								instancePath: instancePath + "/" + i0 + "/name",
								schemaPath: "#/definitions/furtherPermissionName/maxLength",
								keyword: "maxLength",
								params: { limit: 120 },
								message: "must NOT have more than 120 characters",
								schema: 120,
								parentSchema: schema61,
								data: data1
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						if (func2(data1) < 1) {
							const err4 = {
								instancePath: instancePath + "/" + i0 + "/name",
								schemaPath: "#/definitions/furtherPermissionName/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema61,
								data: data1
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/" + i0 + "/name",
							schemaPath: "#/definitions/furtherPermissionName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema61.type,
							parentSchema: schema61,
							data: data1
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (data0.reason !== void 0) {
					let data2 = data0.reason;
					if (typeof data2 === "string") {
						if (func2(data2) > 300) {
							const err6 = {
								instancePath: instancePath + "/" + i0 + "/reason",
								schemaPath: "#/items/properties/reason/maxLength",
								keyword: "maxLength",
								params: { limit: 300 },
								message: "must NOT have more than 300 characters",
								schema: 300,
								parentSchema: schema60.items.properties.reason,
								data: data2
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (func2(data2) < 1) {
							const err7 = {
								instancePath: instancePath + "/" + i0 + "/reason",
								schemaPath: "#/items/properties/reason/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema60.items.properties.reason,
								data: data2
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/" + i0 + "/reason",
							schemaPath: "#/items/properties/reason/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema60.items.properties.reason.type,
							parentSchema: schema60.items.properties.reason,
							data: data2
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data0.replaces !== void 0) {
					let data3 = data0.replaces;
					if (typeof data3 === "string") {
						if (func2(data3) > 120) {
							const err9 = {
								instancePath: instancePath + "/" + i0 + "/replaces",
								schemaPath: "#/definitions/replacedPermissionName/maxLength",
								keyword: "maxLength",
								params: { limit: 120 },
								message: "must NOT have more than 120 characters",
								schema: 120,
								parentSchema: schema62,
								data: data3
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (func2(data3) < 1) {
							const err10 = {
								instancePath: instancePath + "/" + i0 + "/replaces",
								schemaPath: "#/definitions/replacedPermissionName/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters",
								schema: 1,
								parentSchema: schema62,
								data: data3
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/" + i0 + "/replaces",
							schemaPath: "#/definitions/replacedPermissionName/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema62.type,
							parentSchema: schema62,
							data: data3
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema60.items.type,
					parentSchema: schema60.items,
					data: data0
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array",
			schema: schema60.type,
			parentSchema: schema60,
			data
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate32.errors = vErrors;
	return errors === 0;
}
const schema84 = {
	"description": "A proxy for one data source. Everything is optional; `{}` takes the defaults.",
	"allOf": [{
		"if": { "type": "object" },
		"then": {
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"rules": {
					"description": "File with rules of your own in place of the connector's built-in ones, relative to the manifest.",
					"$ref": "#/definitions/rules"
				},
				"permissions": {
					"description": "Further Microsoft Graph application permissions, beside those that the connectors need or in place of one of them.",
					"$ref": "#/definitions/permissions"
				},
				"memoryMb": {
					"description": "Memory of a proxy in megabytes. 512 on AWS and 1024 on Google Cloud when left out.",
					"$ref": "#/definitions/memoryMb"
				},
				"timeoutSeconds": {
					"description": "Seconds a request may take. 180 when left out.",
					"$ref": "#/definitions/timeoutSeconds"
				},
				"reservedConcurrency": {
					"description": "How many requests the proxy serves at once at most; 0 stops it, on AWS only. No limit of its own when left out.",
					"$ref": "#/definitions/reservedConcurrency"
				},
				"allowedIps": {
					"description": "Addresses or CIDR blocks, IPv4 or IPv6, that may call a proxy. Left out: any.",
					"$ref": "#/definitions/allowedIps"
				},
				"pseudonymizeAppIds": {
					"description": "Whether ids that Microsoft gives to users, groups and the like are pseudonymized too. True when left out. Changing it changes the data.",
					"$ref": "#/definitions/pseudonymizeAppIds"
				},
				"emailCanonicalization": {
					"description": "Which spellings of an e-mail address count as one. ignoreDots when left out. Changing it changes pseudonyms.",
					"$ref": "#/definitions/emailCanonicalization"
				},
				"emailDomainHandling": {
					"description": "What happens to the domain of e-mail addresses. preserve when left out. Changing it changes the data.",
					"$ref": "#/definitions/emailDomainHandling"
				},
				"developmentMode": {
					"description": "Verbose logs, and requests may ask for data that is not sanitized. Never true for real people's data. False when left out.",
					"$ref": "#/definitions/developmentMode"
				},
				"logRetentionDays": {
					"description": "Days that the proxies' logs are kept, on AWS. 7 when left out. On Google Cloud the project's log bucket decides.",
					"$ref": "#/definitions/logRetentionDays"
				},
				"environment": {
					"description": "Further environment variables of the proxy. Those that psoxy-compile sets itself are refused.",
					"$ref": "#/definitions/environment"
				}
			},
			"otherBranches": ["null"]
		},
		"else": {
			"if": { "type": "null" },
			"then": {
				"type": "null",
				"otherBranches": ["object"]
			},
			"else": { "noBranch": {
				"by": "kind",
				"choices": ["object", "null"]
			} }
		}
	}]
};
const keyword4 = { "not": {} };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid1 = true;
	const _errs2 = errors;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!func5.call(schema84.allOf[0].then.properties, key0)) {
				const err1 = {
					instancePath,
					schemaPath: "#/allOf/0/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema84.allOf[0].then,
					data
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.rules !== void 0) {
				let data0 = data.rules;
				if (typeof data0 === "string") {
					if (!pattern47.test(data0)) {
						const err2 = {
							instancePath: instancePath + "/rules",
							schemaPath: "#/definitions/rules/pattern",
							keyword: "pattern",
							params: { pattern: "^.+\\.ya?ml$" },
							message: "must match pattern \"^.+\\.ya?ml$\"",
							schema: "^.+\\.ya?ml$",
							parentSchema: schema59,
							data: data0
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				} else {
					const err3 = {
						instancePath: instancePath + "/rules",
						schemaPath: "#/definitions/rules/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema59.type,
						parentSchema: schema59,
						data: data0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			if (data.permissions !== void 0) {
				if (!validate32(data.permissions, {
					instancePath: instancePath + "/permissions",
					parentData: data,
					parentDataProperty: "permissions",
					rootData
				})) {
					vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
					errors = vErrors.length;
				}
			}
			if (data.memoryMb !== void 0) {
				let data2 = data.memoryMb;
				if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
					const err4 = {
						instancePath: instancePath + "/memoryMb",
						schemaPath: "#/definitions/memoryMb/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer",
						schema: schema16.type,
						parentSchema: schema16,
						data: data2
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (typeof data2 == "number" && isFinite(data2)) {
					if (data2 > 10240 || isNaN(data2)) {
						const err5 = {
							instancePath: instancePath + "/memoryMb",
							schemaPath: "#/definitions/memoryMb/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 10240
							},
							message: "must be <= 10240",
							schema: 10240,
							parentSchema: schema16,
							data: data2
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (data2 < 128 || isNaN(data2)) {
						const err6 = {
							instancePath: instancePath + "/memoryMb",
							schemaPath: "#/definitions/memoryMb/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 128
							},
							message: "must be >= 128",
							schema: 128,
							parentSchema: schema16,
							data: data2
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
			}
			if (data.timeoutSeconds !== void 0) {
				let data3 = data.timeoutSeconds;
				if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
					const err7 = {
						instancePath: instancePath + "/timeoutSeconds",
						schemaPath: "#/definitions/timeoutSeconds/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer",
						schema: schema17.type,
						parentSchema: schema17,
						data: data3
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (typeof data3 == "number" && isFinite(data3)) {
					if (data3 > 900 || isNaN(data3)) {
						const err8 = {
							instancePath: instancePath + "/timeoutSeconds",
							schemaPath: "#/definitions/timeoutSeconds/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 900
							},
							message: "must be <= 900",
							schema: 900,
							parentSchema: schema17,
							data: data3
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (data3 < 1 || isNaN(data3)) {
						const err9 = {
							instancePath: instancePath + "/timeoutSeconds",
							schemaPath: "#/definitions/timeoutSeconds/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1",
							schema: 1,
							parentSchema: schema17,
							data: data3
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			}
			if (data.reservedConcurrency !== void 0) {
				let data4 = data.reservedConcurrency;
				if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
					const err10 = {
						instancePath: instancePath + "/reservedConcurrency",
						schemaPath: "#/definitions/reservedConcurrency/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer",
						schema: schema18.type,
						parentSchema: schema18,
						data: data4
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (typeof data4 == "number" && isFinite(data4)) {
					if (data4 > 1e3 || isNaN(data4)) {
						const err11 = {
							instancePath: instancePath + "/reservedConcurrency",
							schemaPath: "#/definitions/reservedConcurrency/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 1e3
							},
							message: "must be <= 1000",
							schema: 1e3,
							parentSchema: schema18,
							data: data4
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					if (data4 < 0 || isNaN(data4)) {
						const err12 = {
							instancePath: instancePath + "/reservedConcurrency",
							schemaPath: "#/definitions/reservedConcurrency/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0",
							schema: 0,
							parentSchema: schema18,
							data: data4
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			}
			if (data.allowedIps !== void 0) {
				let data5 = data.allowedIps;
				if (Array.isArray(data5)) {
					if (data5.length < 1) {
						const err13 = {
							instancePath: instancePath + "/allowedIps",
							schemaPath: "#/definitions/allowedIps/minItems",
							keyword: "minItems",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 items",
							schema: 1,
							parentSchema: schema19,
							data: data5
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					const len0 = data5.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data6 = data5[i0];
						if (typeof data6 !== "string") {
							const err14 = {
								instancePath: instancePath + "/allowedIps/" + i0,
								schemaPath: "#/definitions/allowedIps/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema19.items.type,
								parentSchema: schema19.items,
								data: data6
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
					let i1 = data5.length;
					let j0;
					if (i1 > 1) {
						const indices0 = {};
						for (; i1--;) {
							let item0 = data5[i1];
							if (typeof item0 !== "string") continue;
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								const err15 = {
									instancePath: instancePath + "/allowedIps",
									schemaPath: "#/definitions/allowedIps/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									},
									message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
									schema: true,
									parentSchema: schema19,
									data: data5
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				} else {
					const err16 = {
						instancePath: instancePath + "/allowedIps",
						schemaPath: "#/definitions/allowedIps/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array",
						schema: schema19.type,
						parentSchema: schema19,
						data: data5
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			if (data.pseudonymizeAppIds !== void 0) {
				let data7 = data.pseudonymizeAppIds;
				if (typeof data7 !== "boolean") {
					const err17 = {
						instancePath: instancePath + "/pseudonymizeAppIds",
						schemaPath: "#/definitions/pseudonymizeAppIds/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean",
						schema: schema20.type,
						parentSchema: schema20,
						data: data7
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
			if (data.emailCanonicalization !== void 0) {
				let data8 = data.emailCanonicalization;
				if (!(data8 === "ignoreDots" || data8 === "strict")) {
					const err18 = {
						instancePath: instancePath + "/emailCanonicalization",
						schemaPath: "#/definitions/emailCanonicalization/enum",
						keyword: "enum",
						params: { allowedValues: schema21.enum },
						message: "must be equal to one of the allowed values",
						schema: schema21.enum,
						parentSchema: schema21,
						data: data8
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
			if (data.emailDomainHandling !== void 0) {
				let data9 = data.emailDomainHandling;
				if (!(data9 === "preserve" || data9 === "encrypt" || data9 === "tokenize" || data9 === "redact")) {
					const err19 = {
						instancePath: instancePath + "/emailDomainHandling",
						schemaPath: "#/definitions/emailDomainHandling/enum",
						keyword: "enum",
						params: { allowedValues: schema22.enum },
						message: "must be equal to one of the allowed values",
						schema: schema22.enum,
						parentSchema: schema22,
						data: data9
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
			if (data.developmentMode !== void 0) {
				let data10 = data.developmentMode;
				if (typeof data10 !== "boolean") {
					const err20 = {
						instancePath: instancePath + "/developmentMode",
						schemaPath: "#/definitions/developmentMode/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean",
						schema: schema23.type,
						parentSchema: schema23,
						data: data10
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
			if (data.logRetentionDays !== void 0) {
				let data11 = data.logRetentionDays;
				if (!(data11 === 1 || data11 === 3 || data11 === 5 || data11 === 7 || data11 === 14 || data11 === 30 || data11 === 60 || data11 === 90 || data11 === 120 || data11 === 150 || data11 === 180 || data11 === 365 || data11 === 400 || data11 === 545 || data11 === 731 || data11 === 1096 || data11 === 1827 || data11 === 2192 || data11 === 2557 || data11 === 2922 || data11 === 3288 || data11 === 3653)) {
					const err21 = {
						instancePath: instancePath + "/logRetentionDays",
						schemaPath: "#/definitions/logRetentionDays/enum",
						keyword: "enum",
						params: { allowedValues: schema24.enum },
						message: "must be equal to one of the allowed values",
						schema: schema24.enum,
						parentSchema: schema24,
						data: data11
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
			if (data.environment !== void 0) {
				let data12 = data.environment;
				if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
					for (const key1 in data12) {
						const _errs40 = errors;
						if (typeof key1 === "string") {
							if (!pattern4.test(key1)) {
								const err22 = {
									instancePath: instancePath + "/environment",
									schemaPath: "#/definitions/environment/propertyNames/pattern",
									keyword: "pattern",
									params: { pattern: "^[A-Za-z][A-Za-z0-9_]*$" },
									message: "must match pattern \"^[A-Za-z][A-Za-z0-9_]*$\"",
									schema: "^[A-Za-z][A-Za-z0-9_]*$",
									parentSchema: schema25.propertyNames,
									data: key1,
									propertyName: key1
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						}
						if (!(_errs40 === errors)) {
							const err23 = {
								instancePath: instancePath + "/environment",
								schemaPath: "#/definitions/environment/propertyNames",
								keyword: "propertyNames",
								params: { propertyName: key1 },
								message: "property name must be valid",
								schema: schema25.propertyNames,
								parentSchema: schema25,
								data: data12
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
					for (const key2 in data12) {
						let data13 = data12[key2];
						if (typeof data13 !== "string") {
							const err24 = {
								instancePath: instancePath + "/environment/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/definitions/environment/additionalProperties/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema25.additionalProperties.type,
								parentSchema: schema25.additionalProperties,
								data: data13
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					}
				} else {
					const err25 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/definitions/environment/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema25.type,
						parentSchema: schema25,
						data: data12
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
		} else {
			const err26 = {
				instancePath,
				schemaPath: "#/allOf/0/then/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema84.allOf[0].then.type,
				parentSchema: schema84.allOf[0].then,
				data
			};
			if (vErrors === null) vErrors = [err26];
			else vErrors.push(err26);
			errors++;
		}
		var _valid0 = _errs4 === errors;
		valid1 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs44 = errors;
		const _errs45 = errors;
		let valid19 = true;
		const _errs46 = errors;
		if (data !== null) {
			const err27 = {};
			if (vErrors === null) vErrors = [err27];
			else vErrors.push(err27);
			errors++;
		}
		var _valid1 = _errs46 === errors;
		errors = _errs45;
		if (vErrors !== null) {
			if (_errs45) vErrors.length = _errs45;
			else vErrors = null;
		}
		let ifClause1;
		if (_valid1) {
			const _errs48 = errors;
			if (data !== null) {
				const err28 = {
					instancePath,
					schemaPath: "#/allOf/0/else/then/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null",
					schema: schema84.allOf[0].else.then.type,
					parentSchema: schema84.allOf[0].else.then,
					data
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			var _valid1 = _errs48 === errors;
			valid19 = _valid1;
			ifClause1 = "then";
		} else {
			const _errs50 = errors;
			const _errs52 = errors;
			const err29 = {
				instancePath,
				schemaPath: "#/allOf/0/else/else/noBranch/not",
				keyword: "not",
				params: {},
				message: "must NOT be valid",
				schema: keyword4.not,
				parentSchema: keyword4,
				data
			};
			if (vErrors === null) vErrors = [err29];
			else vErrors.push(err29);
			errors++;
			if (!(_errs52 === errors)) {
				const err30 = {
					instancePath,
					schemaPath: "#/allOf/0/else/else/noBranch",
					keyword: "noBranch",
					params: {},
					message: "must pass \"noBranch\" keyword validation",
					schema: schema84.allOf[0].else.else.noBranch,
					parentSchema: schema84.allOf[0].else.else,
					data
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
			var _valid1 = _errs50 === errors;
			valid19 = _valid1;
			ifClause1 = "else";
		}
		if (!valid19) {
			const err31 = {
				instancePath,
				schemaPath: "#/allOf/0/else/if",
				keyword: "if",
				params: { failingKeyword: ifClause1 },
				message: "must match \"" + ifClause1 + "\" schema",
				schema: schema84.allOf[0].else.if,
				parentSchema: schema84.allOf[0].else,
				data
			};
			if (vErrors === null) vErrors = [err31];
			else vErrors.push(err31);
			errors++;
		}
		var _valid0 = _errs44 === errors;
		valid1 = _valid0;
		ifClause0 = "else";
	}
	if (!valid1) {
		const err32 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema84.allOf[0].if,
			parentSchema: schema84.allOf[0],
			data
		};
		if (vErrors === null) vErrors = [err32];
		else vErrors.push(err32);
		errors++;
	}
	validate35.errors = vErrors;
	return errors === 0;
}
const keyword3 = { "not": {} };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 1e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 1e3 },
				message: "must NOT have more than 1000 properties",
				schema: 1e3,
				parentSchema: schema56,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (Object.keys(data).length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 properties",
				schema: 1,
				parentSchema: schema56,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) {
			const _errs1 = errors;
			if (typeof key0 === "string") {
				if (func2(key0) > 40) {
					const err2 = {
						instancePath,
						schemaPath: "#/definitions/instanceId/maxLength",
						keyword: "maxLength",
						params: { limit: 40 },
						message: "must NOT have more than 40 characters",
						schema: 40,
						parentSchema: schema37,
						data: key0,
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (!pattern1.test(key0)) {
					const err3 = {
						instancePath,
						schemaPath: "#/definitions/instanceId/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z]([a-z0-9-]*[a-z0-9])?$" },
						message: "must match pattern \"^[a-z]([a-z0-9-]*[a-z0-9])?$\"",
						schema: "^[a-z]([a-z0-9-]*[a-z0-9])?$",
						parentSchema: schema37,
						data: key0,
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath,
					schemaPath: "#/definitions/instanceId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.type,
					parentSchema: schema37,
					data: key0,
					propertyName: key0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(_errs1 === errors)) {
				const err5 = {
					instancePath,
					schemaPath: "#/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 },
					message: "property name must be valid",
					schema: schema56.propertyNames,
					parentSchema: schema56,
					data
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		for (const key1 in data) if (!(key1 === "msft-copilot" || key1 === "msft-entra-id" || key1 === "azure-ad" || key1 === "msft-onedrive" || key1 === "msft-teams" || key1 === "outlook-cal" || key1 === "outlook-mail")) {
			let data0 = data[key1];
			const _errs7 = errors;
			let valid4 = true;
			const _errs8 = errors;
			if (errors === _errs8) {
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					if (data0.connector === void 0 && "connector") {
						const err6 = {};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				} else {
					const err7 = {};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			var _valid0 = _errs8 === errors;
			errors = _errs7;
			if (vErrors !== null) {
				if (_errs7) vErrors.length = _errs7;
				else vErrors = null;
			}
			let ifClause0;
			if (_valid0) {
				const _errs10 = errors;
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					if (data0.connector === void 0) {
						const err8 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/additionalProperties/allOf/0/then/allOf/0/required",
							keyword: "required",
							params: { missingProperty: "connector" },
							message: "must have required property 'connector'",
							schema: schema56.additionalProperties.allOf[0].then.allOf[0].required,
							parentSchema: schema56.additionalProperties.allOf[0].then.allOf[0],
							data: data0
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					for (const key2 in data0) if (!func5.call(schema56.additionalProperties.allOf[0].then.properties, key2)) {
						const err9 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/additionalProperties/allOf/0/then/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema56.additionalProperties.allOf[0].then,
							data: data0
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (data0.connector !== void 0) {
						let data1 = data0.connector;
						if (!(data1 === "msft-copilot" || data1 === "msft-entra-id" || data1 === "msft-onedrive" || data1 === "msft-teams" || data1 === "outlook-cal" || data1 === "outlook-mail")) {
							const err10 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/connector",
								schemaPath: "#/definitions/catalogueConnector/enum",
								keyword: "enum",
								params: { allowedValues: schema58.enum },
								message: "must be equal to one of the allowed values",
								schema: schema58.enum,
								parentSchema: schema58,
								data: data1
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
					if (data0.rules !== void 0) {
						let data2 = data0.rules;
						if (typeof data2 === "string") {
							if (!pattern47.test(data2)) {
								const err11 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/rules",
									schemaPath: "#/definitions/rules/pattern",
									keyword: "pattern",
									params: { pattern: "^.+\\.ya?ml$" },
									message: "must match pattern \"^.+\\.ya?ml$\"",
									schema: "^.+\\.ya?ml$",
									parentSchema: schema59,
									data: data2
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						} else {
							const err12 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/rules",
								schemaPath: "#/definitions/rules/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema59.type,
								parentSchema: schema59,
								data: data2
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
					if (data0.permissions !== void 0) {
						if (!validate32(data0.permissions, {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/permissions",
							parentData: data0,
							parentDataProperty: "permissions",
							rootData
						})) {
							vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
							errors = vErrors.length;
						}
					}
					if (data0.memoryMb !== void 0) {
						let data4 = data0.memoryMb;
						if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
							const err13 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/memoryMb",
								schemaPath: "#/definitions/memoryMb/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema16.type,
								parentSchema: schema16,
								data: data4
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (typeof data4 == "number" && isFinite(data4)) {
							if (data4 > 10240 || isNaN(data4)) {
								const err14 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/memoryMb",
									schemaPath: "#/definitions/memoryMb/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 10240
									},
									message: "must be <= 10240",
									schema: 10240,
									parentSchema: schema16,
									data: data4
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
							if (data4 < 128 || isNaN(data4)) {
								const err15 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/memoryMb",
									schemaPath: "#/definitions/memoryMb/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 128
									},
									message: "must be >= 128",
									schema: 128,
									parentSchema: schema16,
									data: data4
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
					}
					if (data0.timeoutSeconds !== void 0) {
						let data5 = data0.timeoutSeconds;
						if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
							const err16 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeoutSeconds",
								schemaPath: "#/definitions/timeoutSeconds/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema17.type,
								parentSchema: schema17,
								data: data5
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (typeof data5 == "number" && isFinite(data5)) {
							if (data5 > 900 || isNaN(data5)) {
								const err17 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeoutSeconds",
									schemaPath: "#/definitions/timeoutSeconds/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 900
									},
									message: "must be <= 900",
									schema: 900,
									parentSchema: schema17,
									data: data5
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
							if (data5 < 1 || isNaN(data5)) {
								const err18 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeoutSeconds",
									schemaPath: "#/definitions/timeoutSeconds/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									},
									message: "must be >= 1",
									schema: 1,
									parentSchema: schema17,
									data: data5
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
						}
					}
					if (data0.reservedConcurrency !== void 0) {
						let data6 = data0.reservedConcurrency;
						if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
							const err19 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/reservedConcurrency",
								schemaPath: "#/definitions/reservedConcurrency/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer",
								schema: schema18.type,
								parentSchema: schema18,
								data: data6
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (typeof data6 == "number" && isFinite(data6)) {
							if (data6 > 1e3 || isNaN(data6)) {
								const err20 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/reservedConcurrency",
									schemaPath: "#/definitions/reservedConcurrency/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 1e3
									},
									message: "must be <= 1000",
									schema: 1e3,
									parentSchema: schema18,
									data: data6
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
							if (data6 < 0 || isNaN(data6)) {
								const err21 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/reservedConcurrency",
									schemaPath: "#/definitions/reservedConcurrency/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 0
									},
									message: "must be >= 0",
									schema: 0,
									parentSchema: schema18,
									data: data6
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
					}
					if (data0.allowedIps !== void 0) {
						let data7 = data0.allowedIps;
						if (Array.isArray(data7)) {
							if (data7.length < 1) {
								const err22 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/allowedIps",
									schemaPath: "#/definitions/allowedIps/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items",
									schema: 1,
									parentSchema: schema19,
									data: data7
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
							const len0 = data7.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data8 = data7[i0];
								if (typeof data8 !== "string") {
									const err23 = {
										instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/allowedIps/" + i0,
										schemaPath: "#/definitions/allowedIps/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema19.items.type,
										parentSchema: schema19.items,
										data: data8
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
							}
							let i1 = data7.length;
							let j0;
							if (i1 > 1) {
								const indices0 = {};
								for (; i1--;) {
									let item0 = data7[i1];
									if (typeof item0 !== "string") continue;
									if (typeof indices0[item0] == "number") {
										j0 = indices0[item0];
										const err24 = {
											instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/allowedIps",
											schemaPath: "#/definitions/allowedIps/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i1,
												j: j0
											},
											message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
											schema: true,
											parentSchema: schema19,
											data: data7
										};
										if (vErrors === null) vErrors = [err24];
										else vErrors.push(err24);
										errors++;
										break;
									}
									indices0[item0] = i1;
								}
							}
						} else {
							const err25 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/allowedIps",
								schemaPath: "#/definitions/allowedIps/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema19.type,
								parentSchema: schema19,
								data: data7
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					}
					if (data0.pseudonymizeAppIds !== void 0) {
						let data9 = data0.pseudonymizeAppIds;
						if (typeof data9 !== "boolean") {
							const err26 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/pseudonymizeAppIds",
								schemaPath: "#/definitions/pseudonymizeAppIds/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema20.type,
								parentSchema: schema20,
								data: data9
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					}
					if (data0.emailCanonicalization !== void 0) {
						let data10 = data0.emailCanonicalization;
						if (!(data10 === "ignoreDots" || data10 === "strict")) {
							const err27 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/emailCanonicalization",
								schemaPath: "#/definitions/emailCanonicalization/enum",
								keyword: "enum",
								params: { allowedValues: schema21.enum },
								message: "must be equal to one of the allowed values",
								schema: schema21.enum,
								parentSchema: schema21,
								data: data10
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					}
					if (data0.emailDomainHandling !== void 0) {
						let data11 = data0.emailDomainHandling;
						if (!(data11 === "preserve" || data11 === "encrypt" || data11 === "tokenize" || data11 === "redact")) {
							const err28 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/emailDomainHandling",
								schemaPath: "#/definitions/emailDomainHandling/enum",
								keyword: "enum",
								params: { allowedValues: schema22.enum },
								message: "must be equal to one of the allowed values",
								schema: schema22.enum,
								parentSchema: schema22,
								data: data11
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					}
					if (data0.developmentMode !== void 0) {
						let data12 = data0.developmentMode;
						if (typeof data12 !== "boolean") {
							const err29 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/developmentMode",
								schemaPath: "#/definitions/developmentMode/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean",
								schema: schema23.type,
								parentSchema: schema23,
								data: data12
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					}
					if (data0.logRetentionDays !== void 0) {
						let data13 = data0.logRetentionDays;
						if (!(data13 === 1 || data13 === 3 || data13 === 5 || data13 === 7 || data13 === 14 || data13 === 30 || data13 === 60 || data13 === 90 || data13 === 120 || data13 === 150 || data13 === 180 || data13 === 365 || data13 === 400 || data13 === 545 || data13 === 731 || data13 === 1096 || data13 === 1827 || data13 === 2192 || data13 === 2557 || data13 === 2922 || data13 === 3288 || data13 === 3653)) {
							const err30 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/logRetentionDays",
								schemaPath: "#/definitions/logRetentionDays/enum",
								keyword: "enum",
								params: { allowedValues: schema24.enum },
								message: "must be equal to one of the allowed values",
								schema: schema24.enum,
								parentSchema: schema24,
								data: data13
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
					}
					if (data0.environment !== void 0) {
						let data14 = data0.environment;
						if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
							for (const key3 in data14) {
								const _errs49 = errors;
								if (typeof key3 === "string") {
									if (!pattern4.test(key3)) {
										const err31 = {
											instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment",
											schemaPath: "#/definitions/environment/propertyNames/pattern",
											keyword: "pattern",
											params: { pattern: "^[A-Za-z][A-Za-z0-9_]*$" },
											message: "must match pattern \"^[A-Za-z][A-Za-z0-9_]*$\"",
											schema: "^[A-Za-z][A-Za-z0-9_]*$",
											parentSchema: schema25.propertyNames,
											data: key3,
											propertyName: key3
										};
										if (vErrors === null) vErrors = [err31];
										else vErrors.push(err31);
										errors++;
									}
								}
								if (!(_errs49 === errors)) {
									const err32 = {
										instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment",
										schemaPath: "#/definitions/environment/propertyNames",
										keyword: "propertyNames",
										params: { propertyName: key3 },
										message: "property name must be valid",
										schema: schema25.propertyNames,
										parentSchema: schema25,
										data: data14
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
							}
							for (const key4 in data14) {
								let data15 = data14[key4];
								if (typeof data15 !== "string") {
									const err33 = {
										instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/definitions/environment/additionalProperties/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema25.additionalProperties.type,
										parentSchema: schema25.additionalProperties,
										data: data15
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
							}
						} else {
							const err34 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment",
								schemaPath: "#/definitions/environment/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema25.type,
								parentSchema: schema25,
								data: data14
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					}
				} else {
					const err35 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/allOf/0/then/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema56.additionalProperties.allOf[0].then.type,
						parentSchema: schema56.additionalProperties.allOf[0].then,
						data: data0
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
				var _valid0 = _errs10 === errors;
				valid4 = _valid0;
				ifClause0 = "then";
			} else {
				const _errs53 = errors;
				const _errs54 = errors;
				let valid24 = true;
				const _errs55 = errors;
				if (errors === _errs55) {
					if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
						if (data0.definition === void 0 && "definition") {
							const err36 = {};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					} else {
						const err37 = {};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
				var _valid1 = _errs55 === errors;
				errors = _errs54;
				if (vErrors !== null) {
					if (_errs54) vErrors.length = _errs54;
					else vErrors = null;
				}
				let ifClause1;
				if (_valid1) {
					const _errs57 = errors;
					if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
						if (data0.definition === void 0) {
							const err38 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/additionalProperties/allOf/0/else/then/allOf/0/required",
								keyword: "required",
								params: { missingProperty: "definition" },
								message: "must have required property 'definition'",
								schema: schema56.additionalProperties.allOf[0].else.then.allOf[0].required,
								parentSchema: schema56.additionalProperties.allOf[0].else.then.allOf[0],
								data: data0
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
					}
					if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
						for (const key5 in data0) if (!func5.call(schema56.additionalProperties.allOf[0].else.then.properties, key5)) {
							const err39 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/additionalProperties/allOf/0/else/then/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key5 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema56.additionalProperties.allOf[0].else.then,
								data: data0
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						if (data0.definition !== void 0) {
							let data16 = data0.definition;
							if (typeof data16 === "string") {
								if (!pattern47.test(data16)) {
									const err40 = {
										instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/definition",
										schemaPath: "#/additionalProperties/allOf/0/else/then/properties/definition/pattern",
										keyword: "pattern",
										params: { pattern: "^.+\\.ya?ml$" },
										message: "must match pattern \"^.+\\.ya?ml$\"",
										schema: "^.+\\.ya?ml$",
										parentSchema: schema56.additionalProperties.allOf[0].else.then.properties.definition,
										data: data16
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
							} else {
								const err41 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/definition",
									schemaPath: "#/additionalProperties/allOf/0/else/then/properties/definition/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema56.additionalProperties.allOf[0].else.then.properties.definition.type,
									parentSchema: schema56.additionalProperties.allOf[0].else.then.properties.definition,
									data: data16
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
						if (data0.rules !== void 0) {
							let data17 = data0.rules;
							if (typeof data17 === "string") {
								if (!pattern47.test(data17)) {
									const err42 = {
										instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/rules",
										schemaPath: "#/definitions/rules/pattern",
										keyword: "pattern",
										params: { pattern: "^.+\\.ya?ml$" },
										message: "must match pattern \"^.+\\.ya?ml$\"",
										schema: "^.+\\.ya?ml$",
										parentSchema: schema59,
										data: data17
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
							} else {
								const err43 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/rules",
									schemaPath: "#/definitions/rules/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema59.type,
									parentSchema: schema59,
									data: data17
								};
								if (vErrors === null) vErrors = [err43];
								else vErrors.push(err43);
								errors++;
							}
						}
						if (data0.permissions !== void 0) {
							if (!validate32(data0.permissions, {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/permissions",
								parentData: data0,
								parentDataProperty: "permissions",
								rootData
							})) {
								vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
								errors = vErrors.length;
							}
						}
						if (data0.memoryMb !== void 0) {
							let data19 = data0.memoryMb;
							if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
								const err44 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/memoryMb",
									schemaPath: "#/definitions/memoryMb/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema16.type,
									parentSchema: schema16,
									data: data19
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
							if (typeof data19 == "number" && isFinite(data19)) {
								if (data19 > 10240 || isNaN(data19)) {
									const err45 = {
										instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/memoryMb",
										schemaPath: "#/definitions/memoryMb/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 10240
										},
										message: "must be <= 10240",
										schema: 10240,
										parentSchema: schema16,
										data: data19
									};
									if (vErrors === null) vErrors = [err45];
									else vErrors.push(err45);
									errors++;
								}
								if (data19 < 128 || isNaN(data19)) {
									const err46 = {
										instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/memoryMb",
										schemaPath: "#/definitions/memoryMb/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 128
										},
										message: "must be >= 128",
										schema: 128,
										parentSchema: schema16,
										data: data19
									};
									if (vErrors === null) vErrors = [err46];
									else vErrors.push(err46);
									errors++;
								}
							}
						}
						if (data0.timeoutSeconds !== void 0) {
							let data20 = data0.timeoutSeconds;
							if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
								const err47 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeoutSeconds",
									schemaPath: "#/definitions/timeoutSeconds/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema17.type,
									parentSchema: schema17,
									data: data20
								};
								if (vErrors === null) vErrors = [err47];
								else vErrors.push(err47);
								errors++;
							}
							if (typeof data20 == "number" && isFinite(data20)) {
								if (data20 > 900 || isNaN(data20)) {
									const err48 = {
										instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeoutSeconds",
										schemaPath: "#/definitions/timeoutSeconds/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 900
										},
										message: "must be <= 900",
										schema: 900,
										parentSchema: schema17,
										data: data20
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
								if (data20 < 1 || isNaN(data20)) {
									const err49 = {
										instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeoutSeconds",
										schemaPath: "#/definitions/timeoutSeconds/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1",
										schema: 1,
										parentSchema: schema17,
										data: data20
									};
									if (vErrors === null) vErrors = [err49];
									else vErrors.push(err49);
									errors++;
								}
							}
						}
						if (data0.reservedConcurrency !== void 0) {
							let data21 = data0.reservedConcurrency;
							if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
								const err50 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/reservedConcurrency",
									schemaPath: "#/definitions/reservedConcurrency/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer",
									schema: schema18.type,
									parentSchema: schema18,
									data: data21
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
							if (typeof data21 == "number" && isFinite(data21)) {
								if (data21 > 1e3 || isNaN(data21)) {
									const err51 = {
										instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/reservedConcurrency",
										schemaPath: "#/definitions/reservedConcurrency/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e3
										},
										message: "must be <= 1000",
										schema: 1e3,
										parentSchema: schema18,
										data: data21
									};
									if (vErrors === null) vErrors = [err51];
									else vErrors.push(err51);
									errors++;
								}
								if (data21 < 0 || isNaN(data21)) {
									const err52 = {
										instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/reservedConcurrency",
										schemaPath: "#/definitions/reservedConcurrency/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										},
										message: "must be >= 0",
										schema: 0,
										parentSchema: schema18,
										data: data21
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
							}
						}
						if (data0.allowedIps !== void 0) {
							let data22 = data0.allowedIps;
							if (Array.isArray(data22)) {
								if (data22.length < 1) {
									const err53 = {
										instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/allowedIps",
										schemaPath: "#/definitions/allowedIps/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items",
										schema: 1,
										parentSchema: schema19,
										data: data22
									};
									if (vErrors === null) vErrors = [err53];
									else vErrors.push(err53);
									errors++;
								}
								const len1 = data22.length;
								for (let i2 = 0; i2 < len1; i2++) {
									let data23 = data22[i2];
									if (typeof data23 !== "string") {
										const err54 = {
											instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/allowedIps/" + i2,
											schemaPath: "#/definitions/allowedIps/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema19.items.type,
											parentSchema: schema19.items,
											data: data23
										};
										if (vErrors === null) vErrors = [err54];
										else vErrors.push(err54);
										errors++;
									}
								}
								let i3 = data22.length;
								let j1;
								if (i3 > 1) {
									const indices1 = {};
									for (; i3--;) {
										let item1 = data22[i3];
										if (typeof item1 !== "string") continue;
										if (typeof indices1[item1] == "number") {
											j1 = indices1[item1];
											const err55 = {
												instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/allowedIps",
												schemaPath: "#/definitions/allowedIps/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i3,
													j: j1
												},
												message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)",
												schema: true,
												parentSchema: schema19,
												data: data22
											};
											if (vErrors === null) vErrors = [err55];
											else vErrors.push(err55);
											errors++;
											break;
										}
										indices1[item1] = i3;
									}
								}
							} else {
								const err56 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/allowedIps",
									schemaPath: "#/definitions/allowedIps/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema19.type,
									parentSchema: schema19,
									data: data22
								};
								if (vErrors === null) vErrors = [err56];
								else vErrors.push(err56);
								errors++;
							}
						}
						if (data0.pseudonymizeAppIds !== void 0) {
							let data24 = data0.pseudonymizeAppIds;
							if (typeof data24 !== "boolean") {
								const err57 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/pseudonymizeAppIds",
									schemaPath: "#/definitions/pseudonymizeAppIds/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema20.type,
									parentSchema: schema20,
									data: data24
								};
								if (vErrors === null) vErrors = [err57];
								else vErrors.push(err57);
								errors++;
							}
						}
						if (data0.emailCanonicalization !== void 0) {
							let data25 = data0.emailCanonicalization;
							if (!(data25 === "ignoreDots" || data25 === "strict")) {
								const err58 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/emailCanonicalization",
									schemaPath: "#/definitions/emailCanonicalization/enum",
									keyword: "enum",
									params: { allowedValues: schema21.enum },
									message: "must be equal to one of the allowed values",
									schema: schema21.enum,
									parentSchema: schema21,
									data: data25
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
						if (data0.emailDomainHandling !== void 0) {
							let data26 = data0.emailDomainHandling;
							if (!(data26 === "preserve" || data26 === "encrypt" || data26 === "tokenize" || data26 === "redact")) {
								const err59 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/emailDomainHandling",
									schemaPath: "#/definitions/emailDomainHandling/enum",
									keyword: "enum",
									params: { allowedValues: schema22.enum },
									message: "must be equal to one of the allowed values",
									schema: schema22.enum,
									parentSchema: schema22,
									data: data26
								};
								if (vErrors === null) vErrors = [err59];
								else vErrors.push(err59);
								errors++;
							}
						}
						if (data0.developmentMode !== void 0) {
							let data27 = data0.developmentMode;
							if (typeof data27 !== "boolean") {
								const err60 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/developmentMode",
									schemaPath: "#/definitions/developmentMode/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema23.type,
									parentSchema: schema23,
									data: data27
								};
								if (vErrors === null) vErrors = [err60];
								else vErrors.push(err60);
								errors++;
							}
						}
						if (data0.logRetentionDays !== void 0) {
							let data28 = data0.logRetentionDays;
							if (!(data28 === 1 || data28 === 3 || data28 === 5 || data28 === 7 || data28 === 14 || data28 === 30 || data28 === 60 || data28 === 90 || data28 === 120 || data28 === 150 || data28 === 180 || data28 === 365 || data28 === 400 || data28 === 545 || data28 === 731 || data28 === 1096 || data28 === 1827 || data28 === 2192 || data28 === 2557 || data28 === 2922 || data28 === 3288 || data28 === 3653)) {
								const err61 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/logRetentionDays",
									schemaPath: "#/definitions/logRetentionDays/enum",
									keyword: "enum",
									params: { allowedValues: schema24.enum },
									message: "must be equal to one of the allowed values",
									schema: schema24.enum,
									parentSchema: schema24,
									data: data28
								};
								if (vErrors === null) vErrors = [err61];
								else vErrors.push(err61);
								errors++;
							}
						}
						if (data0.environment !== void 0) {
							let data29 = data0.environment;
							if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
								for (const key6 in data29) {
									const _errs96 = errors;
									if (typeof key6 === "string") {
										if (!pattern4.test(key6)) {
											const err62 = {
												instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment",
												schemaPath: "#/definitions/environment/propertyNames/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Za-z][A-Za-z0-9_]*$" },
												message: "must match pattern \"^[A-Za-z][A-Za-z0-9_]*$\"",
												schema: "^[A-Za-z][A-Za-z0-9_]*$",
												parentSchema: schema25.propertyNames,
												data: key6,
												propertyName: key6
											};
											if (vErrors === null) vErrors = [err62];
											else vErrors.push(err62);
											errors++;
										}
									}
									if (!(_errs96 === errors)) {
										const err63 = {
											instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment",
											schemaPath: "#/definitions/environment/propertyNames",
											keyword: "propertyNames",
											params: { propertyName: key6 },
											message: "property name must be valid",
											schema: schema25.propertyNames,
											parentSchema: schema25,
											data: data29
										};
										if (vErrors === null) vErrors = [err63];
										else vErrors.push(err63);
										errors++;
									}
								}
								for (const key7 in data29) {
									let data30 = data29[key7];
									if (typeof data30 !== "string") {
										const err64 = {
											instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/definitions/environment/additionalProperties/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema25.additionalProperties.type,
											parentSchema: schema25.additionalProperties,
											data: data30
										};
										if (vErrors === null) vErrors = [err64];
										else vErrors.push(err64);
										errors++;
									}
								}
							} else {
								const err65 = {
									instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment",
									schemaPath: "#/definitions/environment/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema25.type,
									parentSchema: schema25,
									data: data29
								};
								if (vErrors === null) vErrors = [err65];
								else vErrors.push(err65);
								errors++;
							}
						}
					} else {
						const err66 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/additionalProperties/allOf/0/else/then/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema56.additionalProperties.allOf[0].else.then.type,
							parentSchema: schema56.additionalProperties.allOf[0].else.then,
							data: data0
						};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					}
					var _valid1 = _errs57 === errors;
					valid24 = _valid1;
					ifClause1 = "then";
				} else {
					const _errs100 = errors;
					const _errs102 = errors;
					const err67 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/allOf/0/else/else/noBranch/not",
						keyword: "not",
						params: {},
						message: "must NOT be valid",
						schema: keyword3.not,
						parentSchema: keyword3,
						data: data0
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
					if (!(_errs102 === errors)) {
						const err68 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/additionalProperties/allOf/0/else/else/noBranch",
							keyword: "noBranch",
							params: {},
							message: "must pass \"noBranch\" keyword validation",
							schema: schema56.additionalProperties.allOf[0].else.else.noBranch,
							parentSchema: schema56.additionalProperties.allOf[0].else.else,
							data: data0
						};
						if (vErrors === null) vErrors = [err68];
						else vErrors.push(err68);
						errors++;
					}
					var _valid1 = _errs100 === errors;
					valid24 = _valid1;
					ifClause1 = "else";
				}
				if (!valid24) {
					const err69 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/allOf/0/else/if",
						keyword: "if",
						params: { failingKeyword: ifClause1 },
						message: "must match \"" + ifClause1 + "\" schema",
						schema: schema56.additionalProperties.allOf[0].else.if,
						parentSchema: schema56.additionalProperties.allOf[0].else,
						data: data0
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
				var _valid0 = _errs53 === errors;
				valid4 = _valid0;
				ifClause0 = "else";
			}
			if (!valid4) {
				const err70 = {
					instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/allOf/0/if",
					keyword: "if",
					params: { failingKeyword: ifClause0 },
					message: "must match \"" + ifClause0 + "\" schema",
					schema: schema56.additionalProperties.allOf[0].if,
					parentSchema: schema56.additionalProperties.allOf[0],
					data: data0
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
		}
		if (data["msft-copilot"] !== void 0) {
			if (!validate35(data["msft-copilot"], {
				instancePath: instancePath + "/msft-copilot",
				parentData: data,
				parentDataProperty: "msft-copilot",
				rootData
			})) {
				vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
				errors = vErrors.length;
			}
		}
		if (data["msft-entra-id"] !== void 0) {
			if (!validate35(data["msft-entra-id"], {
				instancePath: instancePath + "/msft-entra-id",
				parentData: data,
				parentDataProperty: "msft-entra-id",
				rootData
			})) {
				vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
				errors = vErrors.length;
			}
		}
		if (data["azure-ad"] !== void 0) {
			let data33 = data["azure-ad"];
			if (!(data33 && typeof data33 == "object" && !Array.isArray(data33)) && data33 !== null) {
				const err71 = {
					instancePath: instancePath + "/azure-ad",
					schemaPath: "#/properties/azure-ad/type",
					keyword: "type",
					params: { type: schema56.properties["azure-ad"].type },
					message: "must be object,null",
					schema: schema56.properties["azure-ad"].type,
					parentSchema: schema56.properties["azure-ad"],
					data: data33
				};
				if (vErrors === null) vErrors = [err71];
				else vErrors.push(err71);
				errors++;
			}
			if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
				for (const key8 in data33) if (!func5.call(schema56.properties["azure-ad"].properties, key8)) {
					const err72 = {
						instancePath: instancePath + "/azure-ad",
						schemaPath: "#/properties/azure-ad/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key8 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema56.properties["azure-ad"],
						data: data33
					};
					if (vErrors === null) vErrors = [err72];
					else vErrors.push(err72);
					errors++;
				}
				if (data33.connector !== void 0) {
					let data34 = data33.connector;
					if (!(data34 === "msft-entra-id")) {
						const err73 = {
							instancePath: instancePath + "/azure-ad/connector",
							schemaPath: "#/properties/azure-ad/properties/connector/enum",
							keyword: "enum",
							params: { allowedValues: schema56.properties["azure-ad"].properties.connector.enum },
							message: "must be equal to one of the allowed values",
							schema: schema56.properties["azure-ad"].properties.connector.enum,
							parentSchema: schema56.properties["azure-ad"].properties.connector,
							data: data34
						};
						if (vErrors === null) vErrors = [err73];
						else vErrors.push(err73);
						errors++;
					}
				}
				if (data33.rules !== void 0) {
					let data35 = data33.rules;
					if (typeof data35 === "string") {
						if (!pattern47.test(data35)) {
							const err74 = {
								instancePath: instancePath + "/azure-ad/rules",
								schemaPath: "#/definitions/rules/pattern",
								keyword: "pattern",
								params: { pattern: "^.+\\.ya?ml$" },
								message: "must match pattern \"^.+\\.ya?ml$\"",
								schema: "^.+\\.ya?ml$",
								parentSchema: schema59,
								data: data35
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
					} else {
						const err75 = {
							instancePath: instancePath + "/azure-ad/rules",
							schemaPath: "#/definitions/rules/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema59.type,
							parentSchema: schema59,
							data: data35
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
				}
				if (data33.permissions !== void 0) {
					if (!validate32(data33.permissions, {
						instancePath: instancePath + "/azure-ad/permissions",
						parentData: data33,
						parentDataProperty: "permissions",
						rootData
					})) {
						vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
						errors = vErrors.length;
					}
				}
				if (data33.memoryMb !== void 0) {
					let data37 = data33.memoryMb;
					if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
						const err76 = {
							instancePath: instancePath + "/azure-ad/memoryMb",
							schemaPath: "#/definitions/memoryMb/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema16.type,
							parentSchema: schema16,
							data: data37
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
					if (typeof data37 == "number" && isFinite(data37)) {
						if (data37 > 10240 || isNaN(data37)) {
							const err77 = {
								instancePath: instancePath + "/azure-ad/memoryMb",
								schemaPath: "#/definitions/memoryMb/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 10240
								},
								message: "must be <= 10240",
								schema: 10240,
								parentSchema: schema16,
								data: data37
							};
							if (vErrors === null) vErrors = [err77];
							else vErrors.push(err77);
							errors++;
						}
						if (data37 < 128 || isNaN(data37)) {
							const err78 = {
								instancePath: instancePath + "/azure-ad/memoryMb",
								schemaPath: "#/definitions/memoryMb/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 128
								},
								message: "must be >= 128",
								schema: 128,
								parentSchema: schema16,
								data: data37
							};
							if (vErrors === null) vErrors = [err78];
							else vErrors.push(err78);
							errors++;
						}
					}
				}
				if (data33.timeoutSeconds !== void 0) {
					let data38 = data33.timeoutSeconds;
					if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
						const err79 = {
							instancePath: instancePath + "/azure-ad/timeoutSeconds",
							schemaPath: "#/definitions/timeoutSeconds/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema17.type,
							parentSchema: schema17,
							data: data38
						};
						if (vErrors === null) vErrors = [err79];
						else vErrors.push(err79);
						errors++;
					}
					if (typeof data38 == "number" && isFinite(data38)) {
						if (data38 > 900 || isNaN(data38)) {
							const err80 = {
								instancePath: instancePath + "/azure-ad/timeoutSeconds",
								schemaPath: "#/definitions/timeoutSeconds/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 900
								},
								message: "must be <= 900",
								schema: 900,
								parentSchema: schema17,
								data: data38
							};
							if (vErrors === null) vErrors = [err80];
							else vErrors.push(err80);
							errors++;
						}
						if (data38 < 1 || isNaN(data38)) {
							const err81 = {
								instancePath: instancePath + "/azure-ad/timeoutSeconds",
								schemaPath: "#/definitions/timeoutSeconds/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1",
								schema: 1,
								parentSchema: schema17,
								data: data38
							};
							if (vErrors === null) vErrors = [err81];
							else vErrors.push(err81);
							errors++;
						}
					}
				}
				if (data33.reservedConcurrency !== void 0) {
					let data39 = data33.reservedConcurrency;
					if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
						const err82 = {
							instancePath: instancePath + "/azure-ad/reservedConcurrency",
							schemaPath: "#/definitions/reservedConcurrency/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer",
							schema: schema18.type,
							parentSchema: schema18,
							data: data39
						};
						if (vErrors === null) vErrors = [err82];
						else vErrors.push(err82);
						errors++;
					}
					if (typeof data39 == "number" && isFinite(data39)) {
						if (data39 > 1e3 || isNaN(data39)) {
							const err83 = {
								instancePath: instancePath + "/azure-ad/reservedConcurrency",
								schemaPath: "#/definitions/reservedConcurrency/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e3
								},
								message: "must be <= 1000",
								schema: 1e3,
								parentSchema: schema18,
								data: data39
							};
							if (vErrors === null) vErrors = [err83];
							else vErrors.push(err83);
							errors++;
						}
						if (data39 < 0 || isNaN(data39)) {
							const err84 = {
								instancePath: instancePath + "/azure-ad/reservedConcurrency",
								schemaPath: "#/definitions/reservedConcurrency/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0",
								schema: 0,
								parentSchema: schema18,
								data: data39
							};
							if (vErrors === null) vErrors = [err84];
							else vErrors.push(err84);
							errors++;
						}
					}
				}
				if (data33.allowedIps !== void 0) {
					let data40 = data33.allowedIps;
					if (Array.isArray(data40)) {
						if (data40.length < 1) {
							const err85 = {
								instancePath: instancePath + "/azure-ad/allowedIps",
								schemaPath: "#/definitions/allowedIps/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema19,
								data: data40
							};
							if (vErrors === null) vErrors = [err85];
							else vErrors.push(err85);
							errors++;
						}
						const len2 = data40.length;
						for (let i4 = 0; i4 < len2; i4++) {
							let data41 = data40[i4];
							if (typeof data41 !== "string") {
								const err86 = {
									instancePath: instancePath + "/azure-ad/allowedIps/" + i4,
									schemaPath: "#/definitions/allowedIps/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema19.items.type,
									parentSchema: schema19.items,
									data: data41
								};
								if (vErrors === null) vErrors = [err86];
								else vErrors.push(err86);
								errors++;
							}
						}
						let i5 = data40.length;
						let j2;
						if (i5 > 1) {
							const indices2 = {};
							for (; i5--;) {
								let item2 = data40[i5];
								if (typeof item2 !== "string") continue;
								if (typeof indices2[item2] == "number") {
									j2 = indices2[item2];
									const err87 = {
										instancePath: instancePath + "/azure-ad/allowedIps",
										schemaPath: "#/definitions/allowedIps/uniqueItems",
										keyword: "uniqueItems",
										params: {
											i: i5,
											j: j2
										},
										message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)",
										schema: true,
										parentSchema: schema19,
										data: data40
									};
									if (vErrors === null) vErrors = [err87];
									else vErrors.push(err87);
									errors++;
									break;
								}
								indices2[item2] = i5;
							}
						}
					} else {
						const err88 = {
							instancePath: instancePath + "/azure-ad/allowedIps",
							schemaPath: "#/definitions/allowedIps/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema19.type,
							parentSchema: schema19,
							data: data40
						};
						if (vErrors === null) vErrors = [err88];
						else vErrors.push(err88);
						errors++;
					}
				}
				if (data33.pseudonymizeAppIds !== void 0) {
					let data42 = data33.pseudonymizeAppIds;
					if (typeof data42 !== "boolean") {
						const err89 = {
							instancePath: instancePath + "/azure-ad/pseudonymizeAppIds",
							schemaPath: "#/definitions/pseudonymizeAppIds/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema20.type,
							parentSchema: schema20,
							data: data42
						};
						if (vErrors === null) vErrors = [err89];
						else vErrors.push(err89);
						errors++;
					}
				}
				if (data33.emailCanonicalization !== void 0) {
					let data43 = data33.emailCanonicalization;
					if (!(data43 === "ignoreDots" || data43 === "strict")) {
						const err90 = {
							instancePath: instancePath + "/azure-ad/emailCanonicalization",
							schemaPath: "#/definitions/emailCanonicalization/enum",
							keyword: "enum",
							params: { allowedValues: schema21.enum },
							message: "must be equal to one of the allowed values",
							schema: schema21.enum,
							parentSchema: schema21,
							data: data43
						};
						if (vErrors === null) vErrors = [err90];
						else vErrors.push(err90);
						errors++;
					}
				}
				if (data33.emailDomainHandling !== void 0) {
					let data44 = data33.emailDomainHandling;
					if (!(data44 === "preserve" || data44 === "encrypt" || data44 === "tokenize" || data44 === "redact")) {
						const err91 = {
							instancePath: instancePath + "/azure-ad/emailDomainHandling",
							schemaPath: "#/definitions/emailDomainHandling/enum",
							keyword: "enum",
							params: { allowedValues: schema22.enum },
							message: "must be equal to one of the allowed values",
							schema: schema22.enum,
							parentSchema: schema22,
							data: data44
						};
						if (vErrors === null) vErrors = [err91];
						else vErrors.push(err91);
						errors++;
					}
				}
				if (data33.developmentMode !== void 0) {
					let data45 = data33.developmentMode;
					if (typeof data45 !== "boolean") {
						const err92 = {
							instancePath: instancePath + "/azure-ad/developmentMode",
							schemaPath: "#/definitions/developmentMode/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean",
							schema: schema23.type,
							parentSchema: schema23,
							data: data45
						};
						if (vErrors === null) vErrors = [err92];
						else vErrors.push(err92);
						errors++;
					}
				}
				if (data33.logRetentionDays !== void 0) {
					let data46 = data33.logRetentionDays;
					if (!(data46 === 1 || data46 === 3 || data46 === 5 || data46 === 7 || data46 === 14 || data46 === 30 || data46 === 60 || data46 === 90 || data46 === 120 || data46 === 150 || data46 === 180 || data46 === 365 || data46 === 400 || data46 === 545 || data46 === 731 || data46 === 1096 || data46 === 1827 || data46 === 2192 || data46 === 2557 || data46 === 2922 || data46 === 3288 || data46 === 3653)) {
						const err93 = {
							instancePath: instancePath + "/azure-ad/logRetentionDays",
							schemaPath: "#/definitions/logRetentionDays/enum",
							keyword: "enum",
							params: { allowedValues: schema24.enum },
							message: "must be equal to one of the allowed values",
							schema: schema24.enum,
							parentSchema: schema24,
							data: data46
						};
						if (vErrors === null) vErrors = [err93];
						else vErrors.push(err93);
						errors++;
					}
				}
				if (data33.environment !== void 0) {
					let data47 = data33.environment;
					if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
						for (const key9 in data47) {
							const _errs144 = errors;
							if (typeof key9 === "string") {
								if (!pattern4.test(key9)) {
									const err94 = {
										instancePath: instancePath + "/azure-ad/environment",
										schemaPath: "#/definitions/environment/propertyNames/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z][A-Za-z0-9_]*$" },
										message: "must match pattern \"^[A-Za-z][A-Za-z0-9_]*$\"",
										schema: "^[A-Za-z][A-Za-z0-9_]*$",
										parentSchema: schema25.propertyNames,
										data: key9,
										propertyName: key9
									};
									if (vErrors === null) vErrors = [err94];
									else vErrors.push(err94);
									errors++;
								}
							}
							if (!(_errs144 === errors)) {
								const err95 = {
									instancePath: instancePath + "/azure-ad/environment",
									schemaPath: "#/definitions/environment/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key9 },
									message: "property name must be valid",
									schema: schema25.propertyNames,
									parentSchema: schema25,
									data: data47
								};
								if (vErrors === null) vErrors = [err95];
								else vErrors.push(err95);
								errors++;
							}
						}
						for (const key10 in data47) {
							let data48 = data47[key10];
							if (typeof data48 !== "string") {
								const err96 = {
									instancePath: instancePath + "/azure-ad/environment/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/definitions/environment/additionalProperties/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema25.additionalProperties.type,
									parentSchema: schema25.additionalProperties,
									data: data48
								};
								if (vErrors === null) vErrors = [err96];
								else vErrors.push(err96);
								errors++;
							}
						}
					} else {
						const err97 = {
							instancePath: instancePath + "/azure-ad/environment",
							schemaPath: "#/definitions/environment/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema25.type,
							parentSchema: schema25,
							data: data47
						};
						if (vErrors === null) vErrors = [err97];
						else vErrors.push(err97);
						errors++;
					}
				}
			}
		}
		if (data["msft-onedrive"] !== void 0) {
			if (!validate35(data["msft-onedrive"], {
				instancePath: instancePath + "/msft-onedrive",
				parentData: data,
				parentDataProperty: "msft-onedrive",
				rootData
			})) {
				vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
				errors = vErrors.length;
			}
		}
		if (data["msft-teams"] !== void 0) {
			if (!validate35(data["msft-teams"], {
				instancePath: instancePath + "/msft-teams",
				parentData: data,
				parentDataProperty: "msft-teams",
				rootData
			})) {
				vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
				errors = vErrors.length;
			}
		}
		if (data["outlook-cal"] !== void 0) {
			if (!validate35(data["outlook-cal"], {
				instancePath: instancePath + "/outlook-cal",
				parentData: data,
				parentDataProperty: "outlook-cal",
				rootData
			})) {
				vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
				errors = vErrors.length;
			}
		}
		if (data["outlook-mail"] !== void 0) {
			if (!validate35(data["outlook-mail"], {
				instancePath: instancePath + "/outlook-mail",
				parentData: data,
				parentDataProperty: "outlook-mail",
				rootData
			})) {
				vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err98 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema56.type,
			parentSchema: schema56,
			data
		};
		if (vErrors === null) vErrors = [err98];
		else vErrors.push(err98);
		errors++;
	}
	validate31.errors = vErrors;
	return errors === 0;
}
const schema107 = {
	"title": "Applications",
	"description": "Entra applications, by key. An instance named in none of them gets an application of its own, under its own id.",
	"type": "object",
	"maxProperties": 1e3,
	"propertyNames": {
		"description": "Id of an instance: lower-case letters, digits and hyphens, beginning with a letter.",
		"$ref": "#/definitions/instanceId"
	},
	"additionalProperties": {
		"description": "An Entra application, for one instance or several. Without `connectors` it serves the instance of the same key.",
		"$ref": "#/definitions/application"
	}
};
const schema109 = {
	"title": "Application",
	"description": "An Entra application, for one instance or several. Without `connectors` it serves the instance of the same key.",
	"allOf": [{
		"if": {
			"type": "object",
			"properties": { "source": { "const": "create" } }
		},
		"then": {
			"title": "Created application",
			"description": "Terraform makes the application.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"source": {
					"description": "Where the application comes from. create, as when it is left out: Terraform makes it.",
					"const": "create"
				},
				"connectors": {
					"description": "Instances that sign in as this application: keys under `connectors`, or all.",
					"$ref": "#/definitions/applicationConnectors"
				},
				"permissions": {
					"description": "Further Microsoft Graph application permissions, beside those that the connectors need or in place of one of them.",
					"$ref": "#/definitions/permissions"
				},
				"displayName": {
					"description": "Name of the application in Entra. \"Psoxy Connector - …\" with the connector and the deployment when left out.",
					"$ref": "#/definitions/displayName"
				},
				"servicePrincipal": {
					"description": "What consent left behind, to be taken over by Terraform where `consent` is terraform: the enterprise application, and the permissions granted to it.",
					"$ref": "#/definitions/servicePrincipal"
				}
			},
			"otherBranches": [
				"adopt",
				"reference",
				"external",
				"requested"
			]
		},
		"else": {
			"if": {
				"type": "object",
				"properties": { "source": { "const": "adopt" } },
				"required": ["source"]
			},
			"then": {
				"title": "Adopted application",
				"description": "The application exists, and Terraform keeps its Microsoft Graph permissions and its federated credential up to date; nothing else of it is touched.",
				"type": "object",
				"additionalProperties": false,
				"required": ["source", "objectId"],
				"properties": {
					"source": {
						"description": "The application exists, and Terraform keeps its Microsoft Graph permissions and its federated credential up to date; nothing else of it is touched.",
						"const": "adopt"
					},
					"connectors": {
						"description": "Instances that sign in as this application: keys under `connectors`, or all.",
						"$ref": "#/definitions/applicationConnectors"
					},
					"permissions": {
						"description": "Further Microsoft Graph application permissions, beside those that the connectors need or in place of one of them.",
						"$ref": "#/definitions/permissions"
					},
					"objectId": {
						"description": "Object id of the application registration (not of the enterprise application).",
						"$ref": "#/definitions/objectId"
					},
					"permissionMode": {
						"description": "What happens to application permissions of Microsoft Graph that the adopted application asked for before; delegated permissions and those of other APIs stay either way. add when left out.",
						"$ref": "#/definitions/permissionMode"
					},
					"federatedCredentialId": {
						"description": "Id of a federated credential that the application has for these proxies already, to be kept up to date in place of a new one; by instance where it has several. `az ad app federated-credential list` shows ids.",
						"$ref": "#/definitions/federatedCredentialId"
					},
					"servicePrincipal": {
						"description": "What consent left behind, to be taken over by Terraform where `consent` is terraform: the enterprise application, and the permissions granted to it.",
						"$ref": "#/definitions/servicePrincipal"
					}
				},
				"otherBranches": [
					"create",
					"reference",
					"external",
					"requested"
				]
			},
			"else": {
				"if": {
					"type": "object",
					"properties": { "source": { "const": "reference" } },
					"required": ["source"]
				},
				"then": {
					"title": "Referenced application",
					"description": "The application exists and stays in other hands; only its federated credential is made here.",
					"type": "object",
					"additionalProperties": false,
					"required": [
						"source",
						"objectId",
						"clientId"
					],
					"properties": {
						"source": {
							"description": "The application exists and stays in other hands; only its federated credential is made here.",
							"const": "reference"
						},
						"connectors": {
							"description": "Instances that sign in as this application: keys under `connectors`, or all.",
							"$ref": "#/definitions/applicationConnectors"
						},
						"permissions": {
							"description": "Further Microsoft Graph application permissions, beside those that the connectors need or in place of one of them.",
							"$ref": "#/definitions/permissions"
						},
						"objectId": {
							"description": "Object id of the application registration (not of the enterprise application).",
							"$ref": "#/definitions/objectId"
						},
						"clientId": {
							"description": "Application (client) id.",
							"$ref": "#/definitions/clientId"
						},
						"missingPermissions": {
							"description": "What Terraform does when the referenced application lacks permissions. warn when left out.",
							"$ref": "#/definitions/missingPermissions"
						},
						"federatedCredentialId": {
							"description": "Id of a federated credential that the application has for these proxies already, to be kept up to date in place of a new one; by instance where it has several. `az ad app federated-credential list` shows ids.",
							"$ref": "#/definitions/federatedCredentialId"
						}
					},
					"otherBranches": [
						"create",
						"adopt",
						"external",
						"requested"
					]
				},
				"else": {
					"if": {
						"type": "object",
						"properties": { "source": { "const": "external" } },
						"required": ["source"]
					},
					"then": {
						"title": "External application",
						"description": "All of the application is in other hands, its federated credential included; the runbook says what to enter there.",
						"type": "object",
						"additionalProperties": false,
						"required": ["source", "clientId"],
						"properties": {
							"source": {
								"description": "All of the application is in other hands, its federated credential included; the runbook says what to enter there.",
								"const": "external"
							},
							"connectors": {
								"description": "Instances that sign in as this application: keys under `connectors`, or all.",
								"$ref": "#/definitions/applicationConnectors"
							},
							"permissions": {
								"description": "Further Microsoft Graph application permissions, beside those that the connectors need or in place of one of them.",
								"$ref": "#/definitions/permissions"
							},
							"clientId": {
								"description": "Application (client) id.",
								"$ref": "#/definitions/clientId"
							}
						},
						"otherBranches": [
							"create",
							"adopt",
							"reference",
							"requested"
						]
					},
					"else": {
						"if": {
							"type": "object",
							"properties": { "source": { "const": "requested" } },
							"required": ["source"]
						},
						"then": {
							"title": "Requested application",
							"description": "Somebody else will make the application: what to ask for is written to entra/, and its proxies wait until it is there.",
							"type": "object",
							"additionalProperties": false,
							"required": ["source"],
							"properties": {
								"source": {
									"description": "Somebody else will make the application: what to ask for is written to entra/, and its proxies wait until it is there.",
									"const": "requested"
								},
								"connectors": {
									"description": "Instances that sign in as this application: keys under `connectors`, or all.",
									"$ref": "#/definitions/applicationConnectors"
								},
								"permissions": {
									"description": "Further Microsoft Graph application permissions, beside those that the connectors need or in place of one of them.",
									"$ref": "#/definitions/permissions"
								},
								"displayName": {
									"description": "Name of the application in Entra. \"Psoxy Connector - …\" with the connector and the deployment when left out.",
									"$ref": "#/definitions/displayName"
								}
							},
							"otherBranches": [
								"create",
								"adopt",
								"reference",
								"external"
							]
						},
						"else": { "noBranch": {
							"by": "constant",
							"key": "source",
							"choices": [
								"create",
								"adopt",
								"reference",
								"external",
								"requested"
							]
						} }
					}
				}
			}
		}
	}]
};
const schema110 = {
	"description": "Instances that sign in as this application: keys under `connectors`, or all.",
	"allOf": [{
		"if": { "type": "string" },
		"then": {
			"title": "all",
			"type": "string",
			"enum": ["all"],
			"otherBranches": ["array"]
		},
		"else": {
			"if": { "type": "array" },
			"then": {
				"title": "A list of instances",
				"type": "array",
				"minItems": 1,
				"maxItems": 1e3,
				"uniqueItems": true,
				"items": { "type": "string" },
				"otherBranches": ["\"all\""]
			},
			"else": { "noBranch": {
				"by": "kind",
				"choices": ["\"all\"", "array"]
			} }
		}
	}]
};
const schema111 = {
	"description": "Name of the application in Entra. \"Psoxy Connector - …\" with the connector and the deployment when left out.",
	"type": "string",
	"minLength": 1,
	"maxLength": 120
};
const schema112 = {
	"title": "Service principal",
	"description": "What consent left behind, to be taken over by Terraform where `consent` is terraform: the enterprise application, and the permissions granted to it.",
	"type": "object",
	"additionalProperties": false,
	"required": ["objectId"],
	"properties": {
		"objectId": {
			"description": "Object id of the enterprise application (not of the app registration).",
			"type": "string",
			"pattern": "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
			"patternErrorMessage": "Expected a GUID"
		},
		"appRoleAssignments": {
			"description": "Permissions that are granted already, by name, each with the id of its assignment. The runbook has a command that prints them.",
			"type": "object",
			"additionalProperties": {
				"type": "string",
				"pattern": "^[A-Za-z0-9_-]{20,100}$",
				"patternErrorMessage": "Expected the id of an app role assignment, about 43 letters, digits, hyphens and underscores"
			}
		}
	}
};
const schema114 = {
	"description": "Object id of the application registration (not of the enterprise application).",
	"type": "string",
	"pattern": "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
	"patternErrorMessage": "Expected a GUID"
};
const schema115 = {
	"description": "What happens to application permissions of Microsoft Graph that the adopted application asked for before; delegated permissions and those of other APIs stay either way. add when left out.",
	"enum": ["add", "exact"]
};
const schema122 = {
	"description": "Application (client) id.",
	"type": "string",
	"pattern": "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
	"patternErrorMessage": "Expected a GUID"
};
const schema123 = {
	"description": "What Terraform does when the referenced application lacks permissions. warn when left out.",
	"enum": [
		"warn",
		"fail",
		"ignore"
	]
};
const keyword5 = { "not": {} };
const keyword6 = { "not": {} };
const keyword8 = { "not": {} };
const keyword9 = { "not": {} };
const keyword10 = { "not": {} };
const keyword11 = { "not": {} };
const schema116 = {
	"description": "Id of a federated credential that the application has for these proxies already, to be kept up to date in place of a new one; by instance where it has several. `az ad app federated-credential list` shows ids.",
	"allOf": [{
		"if": { "type": "string" },
		"then": {
			"title": "The application's only one",
			"type": "string",
			"pattern": "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
			"patternErrorMessage": "Expected a GUID",
			"otherBranches": ["object"]
		},
		"else": {
			"if": { "type": "object" },
			"then": {
				"title": "By instance",
				"type": "object",
				"minProperties": 1,
				"propertyNames": {
					"description": "Id of an instance: lower-case letters, digits and hyphens, beginning with a letter.",
					"$ref": "#/definitions/instanceId"
				},
				"additionalProperties": {
					"description": "GUID, lower case or upper, without braces.",
					"$ref": "#/definitions/guid"
				},
				"otherBranches": ["string"]
			},
			"else": { "noBranch": {
				"by": "kind",
				"choices": ["string", "object"]
			} }
		}
	}]
};
const keyword7 = { "not": {} };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid1 = true;
	const _errs2 = errors;
	if (typeof data !== "string") {
		const err0 = {};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs4 = errors;
		if (typeof data === "string") {
			if (!pattern2.test(data)) {
				const err1 = {
					instancePath,
					schemaPath: "#/allOf/0/then/pattern",
					keyword: "pattern",
					params: { pattern: "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" },
					message: "must match pattern \"^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$\"",
					schema: "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
					parentSchema: schema116.allOf[0].then,
					data
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		} else {
			const err2 = {
				instancePath,
				schemaPath: "#/allOf/0/then/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string",
				schema: schema116.allOf[0].then.type,
				parentSchema: schema116.allOf[0].then,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		var _valid0 = _errs4 === errors;
		valid1 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs6 = errors;
		const _errs7 = errors;
		let valid2 = true;
		const _errs8 = errors;
		if (!(data && typeof data == "object" && !Array.isArray(data))) {
			const err3 = {};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		var _valid1 = _errs8 === errors;
		errors = _errs7;
		if (vErrors !== null) {
			if (_errs7) vErrors.length = _errs7;
			else vErrors = null;
		}
		let ifClause1;
		if (_valid1) {
			const _errs10 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (Object.keys(data).length < 1) {
					const err4 = {
						instancePath,
						schemaPath: "#/allOf/0/else/then/minProperties",
						keyword: "minProperties",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 properties",
						schema: 1,
						parentSchema: schema116.allOf[0].else.then,
						data
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				for (const key0 in data) {
					const _errs12 = errors;
					if (typeof key0 === "string") {
						if (func2(key0) > 40) {
							const err5 = {
								instancePath,
								schemaPath: "#/definitions/instanceId/maxLength",
								keyword: "maxLength",
								params: { limit: 40 },
								message: "must NOT have more than 40 characters",
								schema: 40,
								parentSchema: schema37,
								data: key0,
								propertyName: key0
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (!pattern1.test(key0)) {
							const err6 = {
								instancePath,
								schemaPath: "#/definitions/instanceId/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z]([a-z0-9-]*[a-z0-9])?$" },
								message: "must match pattern \"^[a-z]([a-z0-9-]*[a-z0-9])?$\"",
								schema: "^[a-z]([a-z0-9-]*[a-z0-9])?$",
								parentSchema: schema37,
								data: key0,
								propertyName: key0
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath,
							schemaPath: "#/definitions/instanceId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema37.type,
							parentSchema: schema37,
							data: key0,
							propertyName: key0
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					if (!(_errs12 === errors)) {
						const err8 = {
							instancePath,
							schemaPath: "#/allOf/0/else/then/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key0 },
							message: "property name must be valid",
							schema: schema116.allOf[0].else.then.propertyNames,
							parentSchema: schema116.allOf[0].else.then,
							data
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				for (const key1 in data) {
					let data0 = data[key1];
					if (typeof data0 === "string") {
						if (!pattern2.test(data0)) {
							const err9 = {
								instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/definitions/guid/pattern",
								keyword: "pattern",
								params: { pattern: "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" },
								message: "must match pattern \"^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$\"",
								schema: "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
								parentSchema: schema13,
								data: data0
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					} else {
						const err10 = {
							instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/definitions/guid/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema13.type,
							parentSchema: schema13,
							data: data0
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath,
					schemaPath: "#/allOf/0/else/then/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema116.allOf[0].else.then.type,
					parentSchema: schema116.allOf[0].else.then,
					data
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			var _valid1 = _errs10 === errors;
			valid2 = _valid1;
			ifClause1 = "then";
		} else {
			const _errs19 = errors;
			const _errs21 = errors;
			const err12 = {
				instancePath,
				schemaPath: "#/allOf/0/else/else/noBranch/not",
				keyword: "not",
				params: {},
				message: "must NOT be valid",
				schema: keyword7.not,
				parentSchema: keyword7,
				data
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
			if (!(_errs21 === errors)) {
				const err13 = {
					instancePath,
					schemaPath: "#/allOf/0/else/else/noBranch",
					keyword: "noBranch",
					params: {},
					message: "must pass \"noBranch\" keyword validation",
					schema: schema116.allOf[0].else.else.noBranch,
					parentSchema: schema116.allOf[0].else.else,
					data
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			var _valid1 = _errs19 === errors;
			valid2 = _valid1;
			ifClause1 = "else";
		}
		if (!valid2) {
			const err14 = {
				instancePath,
				schemaPath: "#/allOf/0/else/if",
				keyword: "if",
				params: { failingKeyword: ifClause1 },
				message: "must match \"" + ifClause1 + "\" schema",
				schema: schema116.allOf[0].else.if,
				parentSchema: schema116.allOf[0].else,
				data
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		var _valid0 = _errs6 === errors;
		valid1 = _valid0;
		ifClause0 = "else";
	}
	if (!valid1) {
		const err15 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema116.allOf[0].if,
			parentSchema: schema116.allOf[0],
			data
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate49.errors = vErrors;
	return errors === 0;
}
const pattern58 = new RegExp("^[A-Za-z0-9_-]{20,100}$", "u");
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid1 = true;
	const _errs2 = errors;
	if (errors === _errs2) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.source !== void 0) {
				if ("create" !== data.source) {
					const err0 = {};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			}
		} else {
			const err1 = {};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!(key0 === "source" || key0 === "connectors" || key0 === "permissions" || key0 === "displayName" || key0 === "servicePrincipal")) {
				const err2 = {
					instancePath,
					schemaPath: "#/allOf/0/then/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties",
					schema: false,
					parentSchema: schema109.allOf[0].then,
					data
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.source !== void 0) {
				let data1 = data.source;
				if ("create" !== data1) {
					const err3 = {
						instancePath: instancePath + "/source",
						schemaPath: "#/allOf/0/then/properties/source/const",
						keyword: "const",
						params: { allowedValue: "create" },
						message: "must be equal to constant",
						schema: "create",
						parentSchema: schema109.allOf[0].then.properties.source,
						data: data1
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
			if (data.connectors !== void 0) {
				let data2 = data.connectors;
				const _errs12 = errors;
				let valid6 = true;
				const _errs13 = errors;
				if (typeof data2 !== "string") {
					const err4 = {};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				var _valid1 = _errs13 === errors;
				errors = _errs12;
				if (vErrors !== null) {
					if (_errs12) vErrors.length = _errs12;
					else vErrors = null;
				}
				let ifClause1;
				if (_valid1) {
					const _errs15 = errors;
					if (typeof data2 !== "string") {
						const err5 = {
							instancePath: instancePath + "/connectors",
							schemaPath: "#/definitions/applicationConnectors/allOf/0/then/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema110.allOf[0].then.type,
							parentSchema: schema110.allOf[0].then,
							data: data2
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (!(data2 === "all")) {
						const err6 = {
							instancePath: instancePath + "/connectors",
							schemaPath: "#/definitions/applicationConnectors/allOf/0/then/enum",
							keyword: "enum",
							params: { allowedValues: schema110.allOf[0].then.enum },
							message: "must be equal to one of the allowed values",
							schema: schema110.allOf[0].then.enum,
							parentSchema: schema110.allOf[0].then,
							data: data2
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					var _valid1 = _errs15 === errors;
					valid6 = _valid1;
					ifClause1 = "then";
				} else {
					const _errs17 = errors;
					const _errs18 = errors;
					let valid7 = true;
					const _errs19 = errors;
					if (!Array.isArray(data2)) {
						const err7 = {};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					var _valid2 = _errs19 === errors;
					errors = _errs18;
					if (vErrors !== null) {
						if (_errs18) vErrors.length = _errs18;
						else vErrors = null;
					}
					let ifClause2;
					if (_valid2) {
						const _errs21 = errors;
						if (Array.isArray(data2)) {
							if (data2.length > 1e3) {
								const err8 = {
									instancePath: instancePath + "/connectors",
									schemaPath: "#/definitions/applicationConnectors/allOf/0/else/then/maxItems",
									keyword: "maxItems",
									params: { limit: 1e3 },
									message: "must NOT have more than 1000 items",
									schema: 1e3,
									parentSchema: schema110.allOf[0].else.then,
									data: data2
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
							if (data2.length < 1) {
								const err9 = {
									instancePath: instancePath + "/connectors",
									schemaPath: "#/definitions/applicationConnectors/allOf/0/else/then/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items",
									schema: 1,
									parentSchema: schema110.allOf[0].else.then,
									data: data2
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
							const len0 = data2.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data3 = data2[i0];
								if (typeof data3 !== "string") {
									const err10 = {
										instancePath: instancePath + "/connectors/" + i0,
										schemaPath: "#/definitions/applicationConnectors/allOf/0/else/then/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema110.allOf[0].else.then.items.type,
										parentSchema: schema110.allOf[0].else.then.items,
										data: data3
									};
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
								}
							}
							let i1 = data2.length;
							let j0;
							if (i1 > 1) {
								const indices0 = {};
								for (; i1--;) {
									let item0 = data2[i1];
									if (typeof item0 !== "string") continue;
									if (typeof indices0[item0] == "number") {
										j0 = indices0[item0];
										const err11 = {
											instancePath: instancePath + "/connectors",
											schemaPath: "#/definitions/applicationConnectors/allOf/0/else/then/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i1,
												j: j0
											},
											message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
											schema: true,
											parentSchema: schema110.allOf[0].else.then,
											data: data2
										};
										if (vErrors === null) vErrors = [err11];
										else vErrors.push(err11);
										errors++;
										break;
									}
									indices0[item0] = i1;
								}
							}
						} else {
							const err12 = {
								instancePath: instancePath + "/connectors",
								schemaPath: "#/definitions/applicationConnectors/allOf/0/else/then/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array",
								schema: schema110.allOf[0].else.then.type,
								parentSchema: schema110.allOf[0].else.then,
								data: data2
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						var _valid2 = _errs21 === errors;
						valid7 = _valid2;
						ifClause2 = "then";
					} else {
						const _errs25 = errors;
						const _errs27 = errors;
						const err13 = {
							instancePath: instancePath + "/connectors",
							schemaPath: "#/definitions/applicationConnectors/allOf/0/else/else/noBranch/not",
							keyword: "not",
							params: {},
							message: "must NOT be valid",
							schema: keyword5.not,
							parentSchema: keyword5,
							data: data2
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
						if (!(_errs27 === errors)) {
							const err14 = {
								instancePath: instancePath + "/connectors",
								schemaPath: "#/definitions/applicationConnectors/allOf/0/else/else/noBranch",
								keyword: "noBranch",
								params: {},
								message: "must pass \"noBranch\" keyword validation",
								schema: schema110.allOf[0].else.else.noBranch,
								parentSchema: schema110.allOf[0].else.else,
								data: data2
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						var _valid2 = _errs25 === errors;
						valid7 = _valid2;
						ifClause2 = "else";
					}
					if (!valid7) {
						const err15 = {
							instancePath: instancePath + "/connectors",
							schemaPath: "#/definitions/applicationConnectors/allOf/0/else/if",
							keyword: "if",
							params: { failingKeyword: ifClause2 },
							message: "must match \"" + ifClause2 + "\" schema",
							schema: schema110.allOf[0].else.if,
							parentSchema: schema110.allOf[0].else,
							data: data2
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					var _valid1 = _errs17 === errors;
					valid6 = _valid1;
					ifClause1 = "else";
				}
				if (!valid6) {
					const err16 = {
						instancePath: instancePath + "/connectors",
						schemaPath: "#/definitions/applicationConnectors/allOf/0/if",
						keyword: "if",
						params: { failingKeyword: ifClause1 },
						message: "must match \"" + ifClause1 + "\" schema",
						schema: schema110.allOf[0].if,
						parentSchema: schema110.allOf[0],
						data: data2
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			if (data.permissions !== void 0) {
				if (!validate32(data.permissions, {
					instancePath: instancePath + "/permissions",
					parentData: data,
					parentDataProperty: "permissions",
					rootData
				})) {
					vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
					errors = vErrors.length;
				}
			}
			if (data.displayName !== void 0) {
				let data5 = data.displayName;
				if (typeof data5 === "string") {
					if (func2(data5) > 120) {
						const err17 = {
							instancePath: instancePath + "/displayName",
							schemaPath: "#/definitions/displayName/maxLength",
							keyword: "maxLength",
							params: { limit: 120 },
							message: "must NOT have more than 120 characters",
							schema: 120,
							parentSchema: schema111,
							data: data5
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					if (func2(data5) < 1) {
						const err18 = {
							instancePath: instancePath + "/displayName",
							schemaPath: "#/definitions/displayName/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters",
							schema: 1,
							parentSchema: schema111,
							data: data5
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				} else {
					const err19 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "#/definitions/displayName/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string",
						schema: schema111.type,
						parentSchema: schema111,
						data: data5
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
			if (data.servicePrincipal !== void 0) {
				let data6 = data.servicePrincipal;
				if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
					if (data6.objectId === void 0) {
						const err20 = {
							instancePath: instancePath + "/servicePrincipal",
							schemaPath: "#/definitions/servicePrincipal/required",
							keyword: "required",
							params: { missingProperty: "objectId" },
							message: "must have required property 'objectId'",
							schema: schema112.required,
							parentSchema: schema112,
							data: data6
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					for (const key1 in data6) if (!(key1 === "objectId" || key1 === "appRoleAssignments")) {
						const err21 = {
							instancePath: instancePath + "/servicePrincipal",
							schemaPath: "#/definitions/servicePrincipal/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema112,
							data: data6
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
					if (data6.objectId !== void 0) {
						let data7 = data6.objectId;
						if (typeof data7 === "string") {
							if (!pattern2.test(data7)) {
								const err22 = {
									instancePath: instancePath + "/servicePrincipal/objectId",
									schemaPath: "#/definitions/servicePrincipal/properties/objectId/pattern",
									keyword: "pattern",
									params: { pattern: "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" },
									message: "must match pattern \"^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$\"",
									schema: "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
									parentSchema: schema112.properties.objectId,
									data: data7
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
						} else {
							const err23 = {
								instancePath: instancePath + "/servicePrincipal/objectId",
								schemaPath: "#/definitions/servicePrincipal/properties/objectId/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema112.properties.objectId.type,
								parentSchema: schema112.properties.objectId,
								data: data7
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
					if (data6.appRoleAssignments !== void 0) {
						let data8 = data6.appRoleAssignments;
						if (data8 && typeof data8 == "object" && !Array.isArray(data8)) for (const key2 in data8) {
							let data9 = data8[key2];
							if (typeof data9 === "string") {
								if (!pattern58.test(data9)) {
									const err24 = {
										instancePath: instancePath + "/servicePrincipal/appRoleAssignments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/definitions/servicePrincipal/properties/appRoleAssignments/additionalProperties/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z0-9_-]{20,100}$" },
										message: "must match pattern \"^[A-Za-z0-9_-]{20,100}$\"",
										schema: "^[A-Za-z0-9_-]{20,100}$",
										parentSchema: schema112.properties.appRoleAssignments.additionalProperties,
										data: data9
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
							} else {
								const err25 = {
									instancePath: instancePath + "/servicePrincipal/appRoleAssignments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/definitions/servicePrincipal/properties/appRoleAssignments/additionalProperties/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema112.properties.appRoleAssignments.additionalProperties.type,
									parentSchema: schema112.properties.appRoleAssignments.additionalProperties,
									data: data9
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
						}
						else {
							const err26 = {
								instancePath: instancePath + "/servicePrincipal/appRoleAssignments",
								schemaPath: "#/definitions/servicePrincipal/properties/appRoleAssignments/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema112.properties.appRoleAssignments.type,
								parentSchema: schema112.properties.appRoleAssignments,
								data: data8
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
					}
				} else {
					const err27 = {
						instancePath: instancePath + "/servicePrincipal",
						schemaPath: "#/definitions/servicePrincipal/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema112.type,
						parentSchema: schema112,
						data: data6
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
		} else {
			const err28 = {
				instancePath,
				schemaPath: "#/allOf/0/then/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object",
				schema: schema109.allOf[0].then.type,
				parentSchema: schema109.allOf[0].then,
				data
			};
			if (vErrors === null) vErrors = [err28];
			else vErrors.push(err28);
			errors++;
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
		ifClause0 = "then";
	} else {
		const _errs44 = errors;
		const _errs45 = errors;
		let valid16 = true;
		const _errs46 = errors;
		if (errors === _errs46) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.source === void 0 && "source") {
					const err29 = {};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				} else if (data.source !== void 0) {
					if ("adopt" !== data.source) {
						const err30 = {};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
			} else {
				const err31 = {};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		var _valid3 = _errs46 === errors;
		errors = _errs45;
		if (vErrors !== null) {
			if (_errs45) vErrors.length = _errs45;
			else vErrors = null;
		}
		let ifClause3;
		if (_valid3) {
			const _errs49 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.source === void 0) {
					const err32 = {
						instancePath,
						schemaPath: "#/allOf/0/else/then/required",
						keyword: "required",
						params: { missingProperty: "source" },
						message: "must have required property 'source'",
						schema: schema109.allOf[0].else.then.required,
						parentSchema: schema109.allOf[0].else.then,
						data
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data.objectId === void 0) {
					const err33 = {
						instancePath,
						schemaPath: "#/allOf/0/else/then/required",
						keyword: "required",
						params: { missingProperty: "objectId" },
						message: "must have required property 'objectId'",
						schema: schema109.allOf[0].else.then.required,
						parentSchema: schema109.allOf[0].else.then,
						data
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				for (const key3 in data) if (!(key3 === "source" || key3 === "connectors" || key3 === "permissions" || key3 === "objectId" || key3 === "permissionMode" || key3 === "federatedCredentialId" || key3 === "servicePrincipal")) {
					const err34 = {
						instancePath,
						schemaPath: "#/allOf/0/else/then/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema109.allOf[0].else.then,
						data
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (data.source !== void 0) {
					let data11 = data.source;
					if ("adopt" !== data11) {
						const err35 = {
							instancePath: instancePath + "/source",
							schemaPath: "#/allOf/0/else/then/properties/source/const",
							keyword: "const",
							params: { allowedValue: "adopt" },
							message: "must be equal to constant",
							schema: "adopt",
							parentSchema: schema109.allOf[0].else.then.properties.source,
							data: data11
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				if (data.connectors !== void 0) {
					let data12 = data.connectors;
					const _errs56 = errors;
					let valid21 = true;
					const _errs57 = errors;
					if (typeof data12 !== "string") {
						const err36 = {};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
					var _valid4 = _errs57 === errors;
					errors = _errs56;
					if (vErrors !== null) {
						if (_errs56) vErrors.length = _errs56;
						else vErrors = null;
					}
					let ifClause4;
					if (_valid4) {
						const _errs59 = errors;
						if (typeof data12 !== "string") {
							const err37 = {
								instancePath: instancePath + "/connectors",
								schemaPath: "#/definitions/applicationConnectors/allOf/0/then/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema110.allOf[0].then.type,
								parentSchema: schema110.allOf[0].then,
								data: data12
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (!(data12 === "all")) {
							const err38 = {
								instancePath: instancePath + "/connectors",
								schemaPath: "#/definitions/applicationConnectors/allOf/0/then/enum",
								keyword: "enum",
								params: { allowedValues: schema110.allOf[0].then.enum },
								message: "must be equal to one of the allowed values",
								schema: schema110.allOf[0].then.enum,
								parentSchema: schema110.allOf[0].then,
								data: data12
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						var _valid4 = _errs59 === errors;
						valid21 = _valid4;
						ifClause4 = "then";
					} else {
						const _errs61 = errors;
						const _errs62 = errors;
						let valid22 = true;
						const _errs63 = errors;
						if (!Array.isArray(data12)) {
							const err39 = {};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						var _valid5 = _errs63 === errors;
						errors = _errs62;
						if (vErrors !== null) {
							if (_errs62) vErrors.length = _errs62;
							else vErrors = null;
						}
						let ifClause5;
						if (_valid5) {
							const _errs65 = errors;
							if (Array.isArray(data12)) {
								if (data12.length > 1e3) {
									const err40 = {
										instancePath: instancePath + "/connectors",
										schemaPath: "#/definitions/applicationConnectors/allOf/0/else/then/maxItems",
										keyword: "maxItems",
										params: { limit: 1e3 },
										message: "must NOT have more than 1000 items",
										schema: 1e3,
										parentSchema: schema110.allOf[0].else.then,
										data: data12
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
								if (data12.length < 1) {
									const err41 = {
										instancePath: instancePath + "/connectors",
										schemaPath: "#/definitions/applicationConnectors/allOf/0/else/then/minItems",
										keyword: "minItems",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 items",
										schema: 1,
										parentSchema: schema110.allOf[0].else.then,
										data: data12
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
								const len1 = data12.length;
								for (let i2 = 0; i2 < len1; i2++) {
									let data13 = data12[i2];
									if (typeof data13 !== "string") {
										const err42 = {
											instancePath: instancePath + "/connectors/" + i2,
											schemaPath: "#/definitions/applicationConnectors/allOf/0/else/then/items/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema110.allOf[0].else.then.items.type,
											parentSchema: schema110.allOf[0].else.then.items,
											data: data13
										};
										if (vErrors === null) vErrors = [err42];
										else vErrors.push(err42);
										errors++;
									}
								}
								let i3 = data12.length;
								let j1;
								if (i3 > 1) {
									const indices1 = {};
									for (; i3--;) {
										let item1 = data12[i3];
										if (typeof item1 !== "string") continue;
										if (typeof indices1[item1] == "number") {
											j1 = indices1[item1];
											const err43 = {
												instancePath: instancePath + "/connectors",
												schemaPath: "#/definitions/applicationConnectors/allOf/0/else/then/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i3,
													j: j1
												},
												message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)",
												schema: true,
												parentSchema: schema110.allOf[0].else.then,
												data: data12
											};
											if (vErrors === null) vErrors = [err43];
											else vErrors.push(err43);
											errors++;
											break;
										}
										indices1[item1] = i3;
									}
								}
							} else {
								const err44 = {
									instancePath: instancePath + "/connectors",
									schemaPath: "#/definitions/applicationConnectors/allOf/0/else/then/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array",
									schema: schema110.allOf[0].else.then.type,
									parentSchema: schema110.allOf[0].else.then,
									data: data12
								};
								if (vErrors === null) vErrors = [err44];
								else vErrors.push(err44);
								errors++;
							}
							var _valid5 = _errs65 === errors;
							valid22 = _valid5;
							ifClause5 = "then";
						} else {
							const _errs69 = errors;
							const _errs71 = errors;
							const err45 = {
								instancePath: instancePath + "/connectors",
								schemaPath: "#/definitions/applicationConnectors/allOf/0/else/else/noBranch/not",
								keyword: "not",
								params: {},
								message: "must NOT be valid",
								schema: keyword6.not,
								parentSchema: keyword6,
								data: data12
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
							if (!(_errs71 === errors)) {
								const err46 = {
									instancePath: instancePath + "/connectors",
									schemaPath: "#/definitions/applicationConnectors/allOf/0/else/else/noBranch",
									keyword: "noBranch",
									params: {},
									message: "must pass \"noBranch\" keyword validation",
									schema: schema110.allOf[0].else.else.noBranch,
									parentSchema: schema110.allOf[0].else.else,
									data: data12
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
							var _valid5 = _errs69 === errors;
							valid22 = _valid5;
							ifClause5 = "else";
						}
						if (!valid22) {
							const err47 = {
								instancePath: instancePath + "/connectors",
								schemaPath: "#/definitions/applicationConnectors/allOf/0/else/if",
								keyword: "if",
								params: { failingKeyword: ifClause5 },
								message: "must match \"" + ifClause5 + "\" schema",
								schema: schema110.allOf[0].else.if,
								parentSchema: schema110.allOf[0].else,
								data: data12
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						var _valid4 = _errs61 === errors;
						valid21 = _valid4;
						ifClause4 = "else";
					}
					if (!valid21) {
						const err48 = {
							instancePath: instancePath + "/connectors",
							schemaPath: "#/definitions/applicationConnectors/allOf/0/if",
							keyword: "if",
							params: { failingKeyword: ifClause4 },
							message: "must match \"" + ifClause4 + "\" schema",
							schema: schema110.allOf[0].if,
							parentSchema: schema110.allOf[0],
							data: data12
						};
						if (vErrors === null) vErrors = [err48];
						else vErrors.push(err48);
						errors++;
					}
				}
				if (data.permissions !== void 0) {
					if (!validate32(data.permissions, {
						instancePath: instancePath + "/permissions",
						parentData: data,
						parentDataProperty: "permissions",
						rootData
					})) {
						vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
						errors = vErrors.length;
					}
				}
				if (data.objectId !== void 0) {
					let data15 = data.objectId;
					if (typeof data15 === "string") {
						if (!pattern2.test(data15)) {
							const err49 = {
								instancePath: instancePath + "/objectId",
								schemaPath: "#/definitions/objectId/pattern",
								keyword: "pattern",
								params: { pattern: "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" },
								message: "must match pattern \"^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$\"",
								schema: "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
								parentSchema: schema114,
								data: data15
							};
							if (vErrors === null) vErrors = [err49];
							else vErrors.push(err49);
							errors++;
						}
					} else {
						const err50 = {
							instancePath: instancePath + "/objectId",
							schemaPath: "#/definitions/objectId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema114.type,
							parentSchema: schema114,
							data: data15
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
				}
				if (data.permissionMode !== void 0) {
					let data16 = data.permissionMode;
					if (!(data16 === "add" || data16 === "exact")) {
						const err51 = {
							instancePath: instancePath + "/permissionMode",
							schemaPath: "#/definitions/permissionMode/enum",
							keyword: "enum",
							params: { allowedValues: schema115.enum },
							message: "must be equal to one of the allowed values",
							schema: schema115.enum,
							parentSchema: schema115,
							data: data16
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
				if (data.federatedCredentialId !== void 0) {
					if (!validate49(data.federatedCredentialId, {
						instancePath: instancePath + "/federatedCredentialId",
						parentData: data,
						parentDataProperty: "federatedCredentialId",
						rootData
					})) {
						vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
						errors = vErrors.length;
					}
				}
				if (data.servicePrincipal !== void 0) {
					let data18 = data.servicePrincipal;
					if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
						if (data18.objectId === void 0) {
							const err52 = {
								instancePath: instancePath + "/servicePrincipal",
								schemaPath: "#/definitions/servicePrincipal/required",
								keyword: "required",
								params: { missingProperty: "objectId" },
								message: "must have required property 'objectId'",
								schema: schema112.required,
								parentSchema: schema112,
								data: data18
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
						for (const key4 in data18) if (!(key4 === "objectId" || key4 === "appRoleAssignments")) {
							const err53 = {
								instancePath: instancePath + "/servicePrincipal",
								schemaPath: "#/definitions/servicePrincipal/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema112,
								data: data18
							};
							if (vErrors === null) vErrors = [err53];
							else vErrors.push(err53);
							errors++;
						}
						if (data18.objectId !== void 0) {
							let data19 = data18.objectId;
							if (typeof data19 === "string") {
								if (!pattern2.test(data19)) {
									const err54 = {
										instancePath: instancePath + "/servicePrincipal/objectId",
										schemaPath: "#/definitions/servicePrincipal/properties/objectId/pattern",
										keyword: "pattern",
										params: { pattern: "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" },
										message: "must match pattern \"^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$\"",
										schema: "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
										parentSchema: schema112.properties.objectId,
										data: data19
									};
									if (vErrors === null) vErrors = [err54];
									else vErrors.push(err54);
									errors++;
								}
							} else {
								const err55 = {
									instancePath: instancePath + "/servicePrincipal/objectId",
									schemaPath: "#/definitions/servicePrincipal/properties/objectId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema112.properties.objectId.type,
									parentSchema: schema112.properties.objectId,
									data: data19
								};
								if (vErrors === null) vErrors = [err55];
								else vErrors.push(err55);
								errors++;
							}
						}
						if (data18.appRoleAssignments !== void 0) {
							let data20 = data18.appRoleAssignments;
							if (data20 && typeof data20 == "object" && !Array.isArray(data20)) for (const key5 in data20) {
								let data21 = data20[key5];
								if (typeof data21 === "string") {
									if (!pattern58.test(data21)) {
										const err56 = {
											instancePath: instancePath + "/servicePrincipal/appRoleAssignments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/definitions/servicePrincipal/properties/appRoleAssignments/additionalProperties/pattern",
											keyword: "pattern",
											params: { pattern: "^[A-Za-z0-9_-]{20,100}$" },
											message: "must match pattern \"^[A-Za-z0-9_-]{20,100}$\"",
											schema: "^[A-Za-z0-9_-]{20,100}$",
											parentSchema: schema112.properties.appRoleAssignments.additionalProperties,
											data: data21
										};
										if (vErrors === null) vErrors = [err56];
										else vErrors.push(err56);
										errors++;
									}
								} else {
									const err57 = {
										instancePath: instancePath + "/servicePrincipal/appRoleAssignments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/definitions/servicePrincipal/properties/appRoleAssignments/additionalProperties/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema112.properties.appRoleAssignments.additionalProperties.type,
										parentSchema: schema112.properties.appRoleAssignments.additionalProperties,
										data: data21
									};
									if (vErrors === null) vErrors = [err57];
									else vErrors.push(err57);
									errors++;
								}
							}
							else {
								const err58 = {
									instancePath: instancePath + "/servicePrincipal/appRoleAssignments",
									schemaPath: "#/definitions/servicePrincipal/properties/appRoleAssignments/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema112.properties.appRoleAssignments.type,
									parentSchema: schema112.properties.appRoleAssignments,
									data: data20
								};
								if (vErrors === null) vErrors = [err58];
								else vErrors.push(err58);
								errors++;
							}
						}
					} else {
						const err59 = {
							instancePath: instancePath + "/servicePrincipal",
							schemaPath: "#/definitions/servicePrincipal/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema112.type,
							parentSchema: schema112,
							data: data18
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
			} else {
				const err60 = {
					instancePath,
					schemaPath: "#/allOf/0/else/then/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema109.allOf[0].else.then.type,
					parentSchema: schema109.allOf[0].else.then,
					data
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
			var _valid3 = _errs49 === errors;
			valid16 = _valid3;
			ifClause3 = "then";
		} else {
			const _errs91 = errors;
			const _errs92 = errors;
			let valid32 = true;
			const _errs93 = errors;
			if (errors === _errs93) {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.source === void 0 && "source") {
						const err61 = {};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					} else if (data.source !== void 0) {
						if ("reference" !== data.source) {
							const err62 = {};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
					}
				} else {
					const err63 = {};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
			}
			var _valid6 = _errs93 === errors;
			errors = _errs92;
			if (vErrors !== null) {
				if (_errs92) vErrors.length = _errs92;
				else vErrors = null;
			}
			let ifClause6;
			if (_valid6) {
				const _errs96 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.source === void 0) {
						const err64 = {
							instancePath,
							schemaPath: "#/allOf/0/else/else/then/required",
							keyword: "required",
							params: { missingProperty: "source" },
							message: "must have required property 'source'",
							schema: schema109.allOf[0].else.else.then.required,
							parentSchema: schema109.allOf[0].else.else.then,
							data
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
					if (data.objectId === void 0) {
						const err65 = {
							instancePath,
							schemaPath: "#/allOf/0/else/else/then/required",
							keyword: "required",
							params: { missingProperty: "objectId" },
							message: "must have required property 'objectId'",
							schema: schema109.allOf[0].else.else.then.required,
							parentSchema: schema109.allOf[0].else.else.then,
							data
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
					if (data.clientId === void 0) {
						const err66 = {
							instancePath,
							schemaPath: "#/allOf/0/else/else/then/required",
							keyword: "required",
							params: { missingProperty: "clientId" },
							message: "must have required property 'clientId'",
							schema: schema109.allOf[0].else.else.then.required,
							parentSchema: schema109.allOf[0].else.else.then,
							data
						};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					}
					for (const key6 in data) if (!(key6 === "source" || key6 === "connectors" || key6 === "permissions" || key6 === "objectId" || key6 === "clientId" || key6 === "missingPermissions" || key6 === "federatedCredentialId")) {
						const err67 = {
							instancePath,
							schemaPath: "#/allOf/0/else/else/then/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key6 },
							message: "must NOT have additional properties",
							schema: false,
							parentSchema: schema109.allOf[0].else.else.then,
							data
						};
						if (vErrors === null) vErrors = [err67];
						else vErrors.push(err67);
						errors++;
					}
					if (data.source !== void 0) {
						let data23 = data.source;
						if ("reference" !== data23) {
							const err68 = {
								instancePath: instancePath + "/source",
								schemaPath: "#/allOf/0/else/else/then/properties/source/const",
								keyword: "const",
								params: { allowedValue: "reference" },
								message: "must be equal to constant",
								schema: "reference",
								parentSchema: schema109.allOf[0].else.else.then.properties.source,
								data: data23
							};
							if (vErrors === null) vErrors = [err68];
							else vErrors.push(err68);
							errors++;
						}
					}
					if (data.connectors !== void 0) {
						let data24 = data.connectors;
						const _errs103 = errors;
						let valid37 = true;
						const _errs104 = errors;
						if (typeof data24 !== "string") {
							const err69 = {};
							if (vErrors === null) vErrors = [err69];
							else vErrors.push(err69);
							errors++;
						}
						var _valid7 = _errs104 === errors;
						errors = _errs103;
						if (vErrors !== null) {
							if (_errs103) vErrors.length = _errs103;
							else vErrors = null;
						}
						let ifClause7;
						if (_valid7) {
							const _errs106 = errors;
							if (typeof data24 !== "string") {
								const err70 = {
									instancePath: instancePath + "/connectors",
									schemaPath: "#/definitions/applicationConnectors/allOf/0/then/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema110.allOf[0].then.type,
									parentSchema: schema110.allOf[0].then,
									data: data24
								};
								if (vErrors === null) vErrors = [err70];
								else vErrors.push(err70);
								errors++;
							}
							if (!(data24 === "all")) {
								const err71 = {
									instancePath: instancePath + "/connectors",
									schemaPath: "#/definitions/applicationConnectors/allOf/0/then/enum",
									keyword: "enum",
									params: { allowedValues: schema110.allOf[0].then.enum },
									message: "must be equal to one of the allowed values",
									schema: schema110.allOf[0].then.enum,
									parentSchema: schema110.allOf[0].then,
									data: data24
								};
								if (vErrors === null) vErrors = [err71];
								else vErrors.push(err71);
								errors++;
							}
							var _valid7 = _errs106 === errors;
							valid37 = _valid7;
							ifClause7 = "then";
						} else {
							const _errs108 = errors;
							const _errs109 = errors;
							let valid38 = true;
							const _errs110 = errors;
							if (!Array.isArray(data24)) {
								const err72 = {};
								if (vErrors === null) vErrors = [err72];
								else vErrors.push(err72);
								errors++;
							}
							var _valid8 = _errs110 === errors;
							errors = _errs109;
							if (vErrors !== null) {
								if (_errs109) vErrors.length = _errs109;
								else vErrors = null;
							}
							let ifClause8;
							if (_valid8) {
								const _errs112 = errors;
								if (Array.isArray(data24)) {
									if (data24.length > 1e3) {
										const err73 = {
											instancePath: instancePath + "/connectors",
											schemaPath: "#/definitions/applicationConnectors/allOf/0/else/then/maxItems",
											keyword: "maxItems",
											params: { limit: 1e3 },
											message: "must NOT have more than 1000 items",
											schema: 1e3,
											parentSchema: schema110.allOf[0].else.then,
											data: data24
										};
										if (vErrors === null) vErrors = [err73];
										else vErrors.push(err73);
										errors++;
									}
									if (data24.length < 1) {
										const err74 = {
											instancePath: instancePath + "/connectors",
											schemaPath: "#/definitions/applicationConnectors/allOf/0/else/then/minItems",
											keyword: "minItems",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 items",
											schema: 1,
											parentSchema: schema110.allOf[0].else.then,
											data: data24
										};
										if (vErrors === null) vErrors = [err74];
										else vErrors.push(err74);
										errors++;
									}
									const len2 = data24.length;
									for (let i4 = 0; i4 < len2; i4++) {
										let data25 = data24[i4];
										if (typeof data25 !== "string") {
											const err75 = {
												instancePath: instancePath + "/connectors/" + i4,
												schemaPath: "#/definitions/applicationConnectors/allOf/0/else/then/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string",
												schema: schema110.allOf[0].else.then.items.type,
												parentSchema: schema110.allOf[0].else.then.items,
												data: data25
											};
											if (vErrors === null) vErrors = [err75];
											else vErrors.push(err75);
											errors++;
										}
									}
									let i5 = data24.length;
									let j2;
									if (i5 > 1) {
										const indices2 = {};
										for (; i5--;) {
											let item2 = data24[i5];
											if (typeof item2 !== "string") continue;
											if (typeof indices2[item2] == "number") {
												j2 = indices2[item2];
												const err76 = {
													instancePath: instancePath + "/connectors",
													schemaPath: "#/definitions/applicationConnectors/allOf/0/else/then/uniqueItems",
													keyword: "uniqueItems",
													params: {
														i: i5,
														j: j2
													},
													message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)",
													schema: true,
													parentSchema: schema110.allOf[0].else.then,
													data: data24
												};
												if (vErrors === null) vErrors = [err76];
												else vErrors.push(err76);
												errors++;
												break;
											}
											indices2[item2] = i5;
										}
									}
								} else {
									const err77 = {
										instancePath: instancePath + "/connectors",
										schemaPath: "#/definitions/applicationConnectors/allOf/0/else/then/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array",
										schema: schema110.allOf[0].else.then.type,
										parentSchema: schema110.allOf[0].else.then,
										data: data24
									};
									if (vErrors === null) vErrors = [err77];
									else vErrors.push(err77);
									errors++;
								}
								var _valid8 = _errs112 === errors;
								valid38 = _valid8;
								ifClause8 = "then";
							} else {
								const _errs116 = errors;
								const _errs118 = errors;
								const err78 = {
									instancePath: instancePath + "/connectors",
									schemaPath: "#/definitions/applicationConnectors/allOf/0/else/else/noBranch/not",
									keyword: "not",
									params: {},
									message: "must NOT be valid",
									schema: keyword8.not,
									parentSchema: keyword8,
									data: data24
								};
								if (vErrors === null) vErrors = [err78];
								else vErrors.push(err78);
								errors++;
								if (!(_errs118 === errors)) {
									const err79 = {
										instancePath: instancePath + "/connectors",
										schemaPath: "#/definitions/applicationConnectors/allOf/0/else/else/noBranch",
										keyword: "noBranch",
										params: {},
										message: "must pass \"noBranch\" keyword validation",
										schema: schema110.allOf[0].else.else.noBranch,
										parentSchema: schema110.allOf[0].else.else,
										data: data24
									};
									if (vErrors === null) vErrors = [err79];
									else vErrors.push(err79);
									errors++;
								}
								var _valid8 = _errs116 === errors;
								valid38 = _valid8;
								ifClause8 = "else";
							}
							if (!valid38) {
								const err80 = {
									instancePath: instancePath + "/connectors",
									schemaPath: "#/definitions/applicationConnectors/allOf/0/else/if",
									keyword: "if",
									params: { failingKeyword: ifClause8 },
									message: "must match \"" + ifClause8 + "\" schema",
									schema: schema110.allOf[0].else.if,
									parentSchema: schema110.allOf[0].else,
									data: data24
								};
								if (vErrors === null) vErrors = [err80];
								else vErrors.push(err80);
								errors++;
							}
							var _valid7 = _errs108 === errors;
							valid37 = _valid7;
							ifClause7 = "else";
						}
						if (!valid37) {
							const err81 = {
								instancePath: instancePath + "/connectors",
								schemaPath: "#/definitions/applicationConnectors/allOf/0/if",
								keyword: "if",
								params: { failingKeyword: ifClause7 },
								message: "must match \"" + ifClause7 + "\" schema",
								schema: schema110.allOf[0].if,
								parentSchema: schema110.allOf[0],
								data: data24
							};
							if (vErrors === null) vErrors = [err81];
							else vErrors.push(err81);
							errors++;
						}
					}
					if (data.permissions !== void 0) {
						if (!validate32(data.permissions, {
							instancePath: instancePath + "/permissions",
							parentData: data,
							parentDataProperty: "permissions",
							rootData
						})) {
							vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
							errors = vErrors.length;
						}
					}
					if (data.objectId !== void 0) {
						let data27 = data.objectId;
						if (typeof data27 === "string") {
							if (!pattern2.test(data27)) {
								const err82 = {
									instancePath: instancePath + "/objectId",
									schemaPath: "#/definitions/objectId/pattern",
									keyword: "pattern",
									params: { pattern: "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" },
									message: "must match pattern \"^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$\"",
									schema: "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
									parentSchema: schema114,
									data: data27
								};
								if (vErrors === null) vErrors = [err82];
								else vErrors.push(err82);
								errors++;
							}
						} else {
							const err83 = {
								instancePath: instancePath + "/objectId",
								schemaPath: "#/definitions/objectId/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema114.type,
								parentSchema: schema114,
								data: data27
							};
							if (vErrors === null) vErrors = [err83];
							else vErrors.push(err83);
							errors++;
						}
					}
					if (data.clientId !== void 0) {
						let data28 = data.clientId;
						if (typeof data28 === "string") {
							if (!pattern2.test(data28)) {
								const err84 = {
									instancePath: instancePath + "/clientId",
									schemaPath: "#/definitions/clientId/pattern",
									keyword: "pattern",
									params: { pattern: "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" },
									message: "must match pattern \"^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$\"",
									schema: "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
									parentSchema: schema122,
									data: data28
								};
								if (vErrors === null) vErrors = [err84];
								else vErrors.push(err84);
								errors++;
							}
						} else {
							const err85 = {
								instancePath: instancePath + "/clientId",
								schemaPath: "#/definitions/clientId/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string",
								schema: schema122.type,
								parentSchema: schema122,
								data: data28
							};
							if (vErrors === null) vErrors = [err85];
							else vErrors.push(err85);
							errors++;
						}
					}
					if (data.missingPermissions !== void 0) {
						let data29 = data.missingPermissions;
						if (!(data29 === "warn" || data29 === "fail" || data29 === "ignore")) {
							const err86 = {
								instancePath: instancePath + "/missingPermissions",
								schemaPath: "#/definitions/missingPermissions/enum",
								keyword: "enum",
								params: { allowedValues: schema123.enum },
								message: "must be equal to one of the allowed values",
								schema: schema123.enum,
								parentSchema: schema123,
								data: data29
							};
							if (vErrors === null) vErrors = [err86];
							else vErrors.push(err86);
							errors++;
						}
					}
					if (data.federatedCredentialId !== void 0) {
						if (!validate49(data.federatedCredentialId, {
							instancePath: instancePath + "/federatedCredentialId",
							parentData: data,
							parentDataProperty: "federatedCredentialId",
							rootData
						})) {
							vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
							errors = vErrors.length;
						}
					}
				} else {
					const err87 = {
						instancePath,
						schemaPath: "#/allOf/0/else/else/then/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object",
						schema: schema109.allOf[0].else.else.then.type,
						parentSchema: schema109.allOf[0].else.else.then,
						data
					};
					if (vErrors === null) vErrors = [err87];
					else vErrors.push(err87);
					errors++;
				}
				var _valid6 = _errs96 === errors;
				valid32 = _valid6;
				ifClause6 = "then";
			} else {
				const _errs130 = errors;
				const _errs131 = errors;
				let valid46 = true;
				const _errs132 = errors;
				if (errors === _errs132) {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.source === void 0 && "source") {
							const err88 = {};
							if (vErrors === null) vErrors = [err88];
							else vErrors.push(err88);
							errors++;
						} else if (data.source !== void 0) {
							if ("external" !== data.source) {
								const err89 = {};
								if (vErrors === null) vErrors = [err89];
								else vErrors.push(err89);
								errors++;
							}
						}
					} else {
						const err90 = {};
						if (vErrors === null) vErrors = [err90];
						else vErrors.push(err90);
						errors++;
					}
				}
				var _valid9 = _errs132 === errors;
				errors = _errs131;
				if (vErrors !== null) {
					if (_errs131) vErrors.length = _errs131;
					else vErrors = null;
				}
				let ifClause9;
				if (_valid9) {
					const _errs135 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.source === void 0) {
							const err91 = {
								instancePath,
								schemaPath: "#/allOf/0/else/else/else/then/required",
								keyword: "required",
								params: { missingProperty: "source" },
								message: "must have required property 'source'",
								schema: schema109.allOf[0].else.else.else.then.required,
								parentSchema: schema109.allOf[0].else.else.else.then,
								data
							};
							if (vErrors === null) vErrors = [err91];
							else vErrors.push(err91);
							errors++;
						}
						if (data.clientId === void 0) {
							const err92 = {
								instancePath,
								schemaPath: "#/allOf/0/else/else/else/then/required",
								keyword: "required",
								params: { missingProperty: "clientId" },
								message: "must have required property 'clientId'",
								schema: schema109.allOf[0].else.else.else.then.required,
								parentSchema: schema109.allOf[0].else.else.else.then,
								data
							};
							if (vErrors === null) vErrors = [err92];
							else vErrors.push(err92);
							errors++;
						}
						for (const key7 in data) if (!(key7 === "source" || key7 === "connectors" || key7 === "permissions" || key7 === "clientId")) {
							const err93 = {
								instancePath,
								schemaPath: "#/allOf/0/else/else/else/then/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key7 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema109.allOf[0].else.else.else.then,
								data
							};
							if (vErrors === null) vErrors = [err93];
							else vErrors.push(err93);
							errors++;
						}
						if (data.source !== void 0) {
							let data32 = data.source;
							if ("external" !== data32) {
								const err94 = {
									instancePath: instancePath + "/source",
									schemaPath: "#/allOf/0/else/else/else/then/properties/source/const",
									keyword: "const",
									params: { allowedValue: "external" },
									message: "must be equal to constant",
									schema: "external",
									parentSchema: schema109.allOf[0].else.else.else.then.properties.source,
									data: data32
								};
								if (vErrors === null) vErrors = [err94];
								else vErrors.push(err94);
								errors++;
							}
						}
						if (data.connectors !== void 0) {
							let data33 = data.connectors;
							const _errs142 = errors;
							let valid51 = true;
							const _errs143 = errors;
							if (typeof data33 !== "string") {
								const err95 = {};
								if (vErrors === null) vErrors = [err95];
								else vErrors.push(err95);
								errors++;
							}
							var _valid10 = _errs143 === errors;
							errors = _errs142;
							if (vErrors !== null) {
								if (_errs142) vErrors.length = _errs142;
								else vErrors = null;
							}
							let ifClause10;
							if (_valid10) {
								const _errs145 = errors;
								if (typeof data33 !== "string") {
									const err96 = {
										instancePath: instancePath + "/connectors",
										schemaPath: "#/definitions/applicationConnectors/allOf/0/then/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema110.allOf[0].then.type,
										parentSchema: schema110.allOf[0].then,
										data: data33
									};
									if (vErrors === null) vErrors = [err96];
									else vErrors.push(err96);
									errors++;
								}
								if (!(data33 === "all")) {
									const err97 = {
										instancePath: instancePath + "/connectors",
										schemaPath: "#/definitions/applicationConnectors/allOf/0/then/enum",
										keyword: "enum",
										params: { allowedValues: schema110.allOf[0].then.enum },
										message: "must be equal to one of the allowed values",
										schema: schema110.allOf[0].then.enum,
										parentSchema: schema110.allOf[0].then,
										data: data33
									};
									if (vErrors === null) vErrors = [err97];
									else vErrors.push(err97);
									errors++;
								}
								var _valid10 = _errs145 === errors;
								valid51 = _valid10;
								ifClause10 = "then";
							} else {
								const _errs147 = errors;
								const _errs148 = errors;
								let valid52 = true;
								const _errs149 = errors;
								if (!Array.isArray(data33)) {
									const err98 = {};
									if (vErrors === null) vErrors = [err98];
									else vErrors.push(err98);
									errors++;
								}
								var _valid11 = _errs149 === errors;
								errors = _errs148;
								if (vErrors !== null) {
									if (_errs148) vErrors.length = _errs148;
									else vErrors = null;
								}
								let ifClause11;
								if (_valid11) {
									const _errs151 = errors;
									if (Array.isArray(data33)) {
										if (data33.length > 1e3) {
											const err99 = {
												instancePath: instancePath + "/connectors",
												schemaPath: "#/definitions/applicationConnectors/allOf/0/else/then/maxItems",
												keyword: "maxItems",
												params: { limit: 1e3 },
												message: "must NOT have more than 1000 items",
												schema: 1e3,
												parentSchema: schema110.allOf[0].else.then,
												data: data33
											};
											if (vErrors === null) vErrors = [err99];
											else vErrors.push(err99);
											errors++;
										}
										if (data33.length < 1) {
											const err100 = {
												instancePath: instancePath + "/connectors",
												schemaPath: "#/definitions/applicationConnectors/allOf/0/else/then/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 items",
												schema: 1,
												parentSchema: schema110.allOf[0].else.then,
												data: data33
											};
											if (vErrors === null) vErrors = [err100];
											else vErrors.push(err100);
											errors++;
										}
										const len3 = data33.length;
										for (let i6 = 0; i6 < len3; i6++) {
											let data34 = data33[i6];
											if (typeof data34 !== "string") {
												const err101 = {
													instancePath: instancePath + "/connectors/" + i6,
													schemaPath: "#/definitions/applicationConnectors/allOf/0/else/then/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string",
													schema: schema110.allOf[0].else.then.items.type,
													parentSchema: schema110.allOf[0].else.then.items,
													data: data34
												};
												if (vErrors === null) vErrors = [err101];
												else vErrors.push(err101);
												errors++;
											}
										}
										let i7 = data33.length;
										let j3;
										if (i7 > 1) {
											const indices3 = {};
											for (; i7--;) {
												let item3 = data33[i7];
												if (typeof item3 !== "string") continue;
												if (typeof indices3[item3] == "number") {
													j3 = indices3[item3];
													const err102 = {
														instancePath: instancePath + "/connectors",
														schemaPath: "#/definitions/applicationConnectors/allOf/0/else/then/uniqueItems",
														keyword: "uniqueItems",
														params: {
															i: i7,
															j: j3
														},
														message: "must NOT have duplicate items (items ## " + j3 + " and " + i7 + " are identical)",
														schema: true,
														parentSchema: schema110.allOf[0].else.then,
														data: data33
													};
													if (vErrors === null) vErrors = [err102];
													else vErrors.push(err102);
													errors++;
													break;
												}
												indices3[item3] = i7;
											}
										}
									} else {
										const err103 = {
											instancePath: instancePath + "/connectors",
											schemaPath: "#/definitions/applicationConnectors/allOf/0/else/then/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array",
											schema: schema110.allOf[0].else.then.type,
											parentSchema: schema110.allOf[0].else.then,
											data: data33
										};
										if (vErrors === null) vErrors = [err103];
										else vErrors.push(err103);
										errors++;
									}
									var _valid11 = _errs151 === errors;
									valid52 = _valid11;
									ifClause11 = "then";
								} else {
									const _errs155 = errors;
									const _errs157 = errors;
									const err104 = {
										instancePath: instancePath + "/connectors",
										schemaPath: "#/definitions/applicationConnectors/allOf/0/else/else/noBranch/not",
										keyword: "not",
										params: {},
										message: "must NOT be valid",
										schema: keyword9.not,
										parentSchema: keyword9,
										data: data33
									};
									if (vErrors === null) vErrors = [err104];
									else vErrors.push(err104);
									errors++;
									if (!(_errs157 === errors)) {
										const err105 = {
											instancePath: instancePath + "/connectors",
											schemaPath: "#/definitions/applicationConnectors/allOf/0/else/else/noBranch",
											keyword: "noBranch",
											params: {},
											message: "must pass \"noBranch\" keyword validation",
											schema: schema110.allOf[0].else.else.noBranch,
											parentSchema: schema110.allOf[0].else.else,
											data: data33
										};
										if (vErrors === null) vErrors = [err105];
										else vErrors.push(err105);
										errors++;
									}
									var _valid11 = _errs155 === errors;
									valid52 = _valid11;
									ifClause11 = "else";
								}
								if (!valid52) {
									const err106 = {
										instancePath: instancePath + "/connectors",
										schemaPath: "#/definitions/applicationConnectors/allOf/0/else/if",
										keyword: "if",
										params: { failingKeyword: ifClause11 },
										message: "must match \"" + ifClause11 + "\" schema",
										schema: schema110.allOf[0].else.if,
										parentSchema: schema110.allOf[0].else,
										data: data33
									};
									if (vErrors === null) vErrors = [err106];
									else vErrors.push(err106);
									errors++;
								}
								var _valid10 = _errs147 === errors;
								valid51 = _valid10;
								ifClause10 = "else";
							}
							if (!valid51) {
								const err107 = {
									instancePath: instancePath + "/connectors",
									schemaPath: "#/definitions/applicationConnectors/allOf/0/if",
									keyword: "if",
									params: { failingKeyword: ifClause10 },
									message: "must match \"" + ifClause10 + "\" schema",
									schema: schema110.allOf[0].if,
									parentSchema: schema110.allOf[0],
									data: data33
								};
								if (vErrors === null) vErrors = [err107];
								else vErrors.push(err107);
								errors++;
							}
						}
						if (data.permissions !== void 0) {
							if (!validate32(data.permissions, {
								instancePath: instancePath + "/permissions",
								parentData: data,
								parentDataProperty: "permissions",
								rootData
							})) {
								vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
								errors = vErrors.length;
							}
						}
						if (data.clientId !== void 0) {
							let data36 = data.clientId;
							if (typeof data36 === "string") {
								if (!pattern2.test(data36)) {
									const err108 = {
										instancePath: instancePath + "/clientId",
										schemaPath: "#/definitions/clientId/pattern",
										keyword: "pattern",
										params: { pattern: "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" },
										message: "must match pattern \"^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$\"",
										schema: "^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
										parentSchema: schema122,
										data: data36
									};
									if (vErrors === null) vErrors = [err108];
									else vErrors.push(err108);
									errors++;
								}
							} else {
								const err109 = {
									instancePath: instancePath + "/clientId",
									schemaPath: "#/definitions/clientId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema122.type,
									parentSchema: schema122,
									data: data36
								};
								if (vErrors === null) vErrors = [err109];
								else vErrors.push(err109);
								errors++;
							}
						}
					} else {
						const err110 = {
							instancePath,
							schemaPath: "#/allOf/0/else/else/else/then/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema109.allOf[0].else.else.else.then.type,
							parentSchema: schema109.allOf[0].else.else.else.then,
							data
						};
						if (vErrors === null) vErrors = [err110];
						else vErrors.push(err110);
						errors++;
					}
					var _valid9 = _errs135 === errors;
					valid46 = _valid9;
					ifClause9 = "then";
				} else {
					const _errs163 = errors;
					const _errs164 = errors;
					let valid58 = true;
					const _errs165 = errors;
					if (errors === _errs165) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							if (data.source === void 0 && "source") {
								const err111 = {};
								if (vErrors === null) vErrors = [err111];
								else vErrors.push(err111);
								errors++;
							} else if (data.source !== void 0) {
								if ("requested" !== data.source) {
									const err112 = {};
									if (vErrors === null) vErrors = [err112];
									else vErrors.push(err112);
									errors++;
								}
							}
						} else {
							const err113 = {};
							if (vErrors === null) vErrors = [err113];
							else vErrors.push(err113);
							errors++;
						}
					}
					var _valid12 = _errs165 === errors;
					errors = _errs164;
					if (vErrors !== null) {
						if (_errs164) vErrors.length = _errs164;
						else vErrors = null;
					}
					let ifClause12;
					if (_valid12) {
						const _errs168 = errors;
						if (data && typeof data == "object" && !Array.isArray(data)) {
							if (data.source === void 0) {
								const err114 = {
									instancePath,
									schemaPath: "#/allOf/0/else/else/else/else/then/required",
									keyword: "required",
									params: { missingProperty: "source" },
									message: "must have required property 'source'",
									schema: schema109.allOf[0].else.else.else.else.then.required,
									parentSchema: schema109.allOf[0].else.else.else.else.then,
									data
								};
								if (vErrors === null) vErrors = [err114];
								else vErrors.push(err114);
								errors++;
							}
							for (const key8 in data) if (!(key8 === "source" || key8 === "connectors" || key8 === "permissions" || key8 === "displayName")) {
								const err115 = {
									instancePath,
									schemaPath: "#/allOf/0/else/else/else/else/then/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key8 },
									message: "must NOT have additional properties",
									schema: false,
									parentSchema: schema109.allOf[0].else.else.else.else.then,
									data
								};
								if (vErrors === null) vErrors = [err115];
								else vErrors.push(err115);
								errors++;
							}
							if (data.source !== void 0) {
								let data38 = data.source;
								if ("requested" !== data38) {
									const err116 = {
										instancePath: instancePath + "/source",
										schemaPath: "#/allOf/0/else/else/else/else/then/properties/source/const",
										keyword: "const",
										params: { allowedValue: "requested" },
										message: "must be equal to constant",
										schema: "requested",
										parentSchema: schema109.allOf[0].else.else.else.else.then.properties.source,
										data: data38
									};
									if (vErrors === null) vErrors = [err116];
									else vErrors.push(err116);
									errors++;
								}
							}
							if (data.connectors !== void 0) {
								let data39 = data.connectors;
								const _errs175 = errors;
								let valid63 = true;
								const _errs176 = errors;
								if (typeof data39 !== "string") {
									const err117 = {};
									if (vErrors === null) vErrors = [err117];
									else vErrors.push(err117);
									errors++;
								}
								var _valid13 = _errs176 === errors;
								errors = _errs175;
								if (vErrors !== null) {
									if (_errs175) vErrors.length = _errs175;
									else vErrors = null;
								}
								let ifClause13;
								if (_valid13) {
									const _errs178 = errors;
									if (typeof data39 !== "string") {
										const err118 = {
											instancePath: instancePath + "/connectors",
											schemaPath: "#/definitions/applicationConnectors/allOf/0/then/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema110.allOf[0].then.type,
											parentSchema: schema110.allOf[0].then,
											data: data39
										};
										if (vErrors === null) vErrors = [err118];
										else vErrors.push(err118);
										errors++;
									}
									if (!(data39 === "all")) {
										const err119 = {
											instancePath: instancePath + "/connectors",
											schemaPath: "#/definitions/applicationConnectors/allOf/0/then/enum",
											keyword: "enum",
											params: { allowedValues: schema110.allOf[0].then.enum },
											message: "must be equal to one of the allowed values",
											schema: schema110.allOf[0].then.enum,
											parentSchema: schema110.allOf[0].then,
											data: data39
										};
										if (vErrors === null) vErrors = [err119];
										else vErrors.push(err119);
										errors++;
									}
									var _valid13 = _errs178 === errors;
									valid63 = _valid13;
									ifClause13 = "then";
								} else {
									const _errs180 = errors;
									const _errs181 = errors;
									let valid64 = true;
									const _errs182 = errors;
									if (!Array.isArray(data39)) {
										const err120 = {};
										if (vErrors === null) vErrors = [err120];
										else vErrors.push(err120);
										errors++;
									}
									var _valid14 = _errs182 === errors;
									errors = _errs181;
									if (vErrors !== null) {
										if (_errs181) vErrors.length = _errs181;
										else vErrors = null;
									}
									let ifClause14;
									if (_valid14) {
										const _errs184 = errors;
										if (Array.isArray(data39)) {
											if (data39.length > 1e3) {
												const err121 = {
													instancePath: instancePath + "/connectors",
													schemaPath: "#/definitions/applicationConnectors/allOf/0/else/then/maxItems",
													keyword: "maxItems",
													params: { limit: 1e3 },
													message: "must NOT have more than 1000 items",
													schema: 1e3,
													parentSchema: schema110.allOf[0].else.then,
													data: data39
												};
												if (vErrors === null) vErrors = [err121];
												else vErrors.push(err121);
												errors++;
											}
											if (data39.length < 1) {
												const err122 = {
													instancePath: instancePath + "/connectors",
													schemaPath: "#/definitions/applicationConnectors/allOf/0/else/then/minItems",
													keyword: "minItems",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 items",
													schema: 1,
													parentSchema: schema110.allOf[0].else.then,
													data: data39
												};
												if (vErrors === null) vErrors = [err122];
												else vErrors.push(err122);
												errors++;
											}
											const len4 = data39.length;
											for (let i8 = 0; i8 < len4; i8++) {
												let data40 = data39[i8];
												if (typeof data40 !== "string") {
													const err123 = {
														instancePath: instancePath + "/connectors/" + i8,
														schemaPath: "#/definitions/applicationConnectors/allOf/0/else/then/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string",
														schema: schema110.allOf[0].else.then.items.type,
														parentSchema: schema110.allOf[0].else.then.items,
														data: data40
													};
													if (vErrors === null) vErrors = [err123];
													else vErrors.push(err123);
													errors++;
												}
											}
											let i9 = data39.length;
											let j4;
											if (i9 > 1) {
												const indices4 = {};
												for (; i9--;) {
													let item4 = data39[i9];
													if (typeof item4 !== "string") continue;
													if (typeof indices4[item4] == "number") {
														j4 = indices4[item4];
														const err124 = {
															instancePath: instancePath + "/connectors",
															schemaPath: "#/definitions/applicationConnectors/allOf/0/else/then/uniqueItems",
															keyword: "uniqueItems",
															params: {
																i: i9,
																j: j4
															},
															message: "must NOT have duplicate items (items ## " + j4 + " and " + i9 + " are identical)",
															schema: true,
															parentSchema: schema110.allOf[0].else.then,
															data: data39
														};
														if (vErrors === null) vErrors = [err124];
														else vErrors.push(err124);
														errors++;
														break;
													}
													indices4[item4] = i9;
												}
											}
										} else {
											const err125 = {
												instancePath: instancePath + "/connectors",
												schemaPath: "#/definitions/applicationConnectors/allOf/0/else/then/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array",
												schema: schema110.allOf[0].else.then.type,
												parentSchema: schema110.allOf[0].else.then,
												data: data39
											};
											if (vErrors === null) vErrors = [err125];
											else vErrors.push(err125);
											errors++;
										}
										var _valid14 = _errs184 === errors;
										valid64 = _valid14;
										ifClause14 = "then";
									} else {
										const _errs188 = errors;
										const _errs190 = errors;
										const err126 = {
											instancePath: instancePath + "/connectors",
											schemaPath: "#/definitions/applicationConnectors/allOf/0/else/else/noBranch/not",
											keyword: "not",
											params: {},
											message: "must NOT be valid",
											schema: keyword10.not,
											parentSchema: keyword10,
											data: data39
										};
										if (vErrors === null) vErrors = [err126];
										else vErrors.push(err126);
										errors++;
										if (!(_errs190 === errors)) {
											const err127 = {
												instancePath: instancePath + "/connectors",
												schemaPath: "#/definitions/applicationConnectors/allOf/0/else/else/noBranch",
												keyword: "noBranch",
												params: {},
												message: "must pass \"noBranch\" keyword validation",
												schema: schema110.allOf[0].else.else.noBranch,
												parentSchema: schema110.allOf[0].else.else,
												data: data39
											};
											if (vErrors === null) vErrors = [err127];
											else vErrors.push(err127);
											errors++;
										}
										var _valid14 = _errs188 === errors;
										valid64 = _valid14;
										ifClause14 = "else";
									}
									if (!valid64) {
										const err128 = {
											instancePath: instancePath + "/connectors",
											schemaPath: "#/definitions/applicationConnectors/allOf/0/else/if",
											keyword: "if",
											params: { failingKeyword: ifClause14 },
											message: "must match \"" + ifClause14 + "\" schema",
											schema: schema110.allOf[0].else.if,
											parentSchema: schema110.allOf[0].else,
											data: data39
										};
										if (vErrors === null) vErrors = [err128];
										else vErrors.push(err128);
										errors++;
									}
									var _valid13 = _errs180 === errors;
									valid63 = _valid13;
									ifClause13 = "else";
								}
								if (!valid63) {
									const err129 = {
										instancePath: instancePath + "/connectors",
										schemaPath: "#/definitions/applicationConnectors/allOf/0/if",
										keyword: "if",
										params: { failingKeyword: ifClause13 },
										message: "must match \"" + ifClause13 + "\" schema",
										schema: schema110.allOf[0].if,
										parentSchema: schema110.allOf[0],
										data: data39
									};
									if (vErrors === null) vErrors = [err129];
									else vErrors.push(err129);
									errors++;
								}
							}
							if (data.permissions !== void 0) {
								if (!validate32(data.permissions, {
									instancePath: instancePath + "/permissions",
									parentData: data,
									parentDataProperty: "permissions",
									rootData
								})) {
									vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
									errors = vErrors.length;
								}
							}
							if (data.displayName !== void 0) {
								let data42 = data.displayName;
								if (typeof data42 === "string") {
									if (func2(data42) > 120) {
										const err130 = {
											instancePath: instancePath + "/displayName",
											schemaPath: "#/definitions/displayName/maxLength",
											keyword: "maxLength",
											params: { limit: 120 },
											message: "must NOT have more than 120 characters",
											schema: 120,
											parentSchema: schema111,
											data: data42
										};
										if (vErrors === null) vErrors = [err130];
										else vErrors.push(err130);
										errors++;
									}
									if (func2(data42) < 1) {
										const err131 = {
											instancePath: instancePath + "/displayName",
											schemaPath: "#/definitions/displayName/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters",
											schema: 1,
											parentSchema: schema111,
											data: data42
										};
										if (vErrors === null) vErrors = [err131];
										else vErrors.push(err131);
										errors++;
									}
								} else {
									const err132 = {
										instancePath: instancePath + "/displayName",
										schemaPath: "#/definitions/displayName/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string",
										schema: schema111.type,
										parentSchema: schema111,
										data: data42
									};
									if (vErrors === null) vErrors = [err132];
									else vErrors.push(err132);
									errors++;
								}
							}
						} else {
							const err133 = {
								instancePath,
								schemaPath: "#/allOf/0/else/else/else/else/then/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object",
								schema: schema109.allOf[0].else.else.else.else.then.type,
								parentSchema: schema109.allOf[0].else.else.else.else.then,
								data
							};
							if (vErrors === null) vErrors = [err133];
							else vErrors.push(err133);
							errors++;
						}
						var _valid12 = _errs168 === errors;
						valid58 = _valid12;
						ifClause12 = "then";
					} else {
						const _errs196 = errors;
						const _errs198 = errors;
						const err134 = {
							instancePath,
							schemaPath: "#/allOf/0/else/else/else/else/else/noBranch/not",
							keyword: "not",
							params: {},
							message: "must NOT be valid",
							schema: keyword11.not,
							parentSchema: keyword11,
							data
						};
						if (vErrors === null) vErrors = [err134];
						else vErrors.push(err134);
						errors++;
						if (!(_errs198 === errors)) {
							const err135 = {
								instancePath,
								schemaPath: "#/allOf/0/else/else/else/else/else/noBranch",
								keyword: "noBranch",
								params: {},
								message: "must pass \"noBranch\" keyword validation",
								schema: schema109.allOf[0].else.else.else.else.else.noBranch,
								parentSchema: schema109.allOf[0].else.else.else.else.else,
								data
							};
							if (vErrors === null) vErrors = [err135];
							else vErrors.push(err135);
							errors++;
						}
						var _valid12 = _errs196 === errors;
						valid58 = _valid12;
						ifClause12 = "else";
					}
					if (!valid58) {
						const err136 = {
							instancePath,
							schemaPath: "#/allOf/0/else/else/else/else/if",
							keyword: "if",
							params: { failingKeyword: ifClause12 },
							message: "must match \"" + ifClause12 + "\" schema",
							schema: schema109.allOf[0].else.else.else.else.if,
							parentSchema: schema109.allOf[0].else.else.else.else,
							data
						};
						if (vErrors === null) vErrors = [err136];
						else vErrors.push(err136);
						errors++;
					}
					var _valid9 = _errs163 === errors;
					valid46 = _valid9;
					ifClause9 = "else";
				}
				if (!valid46) {
					const err137 = {
						instancePath,
						schemaPath: "#/allOf/0/else/else/else/if",
						keyword: "if",
						params: { failingKeyword: ifClause9 },
						message: "must match \"" + ifClause9 + "\" schema",
						schema: schema109.allOf[0].else.else.else.if,
						parentSchema: schema109.allOf[0].else.else.else,
						data
					};
					if (vErrors === null) vErrors = [err137];
					else vErrors.push(err137);
					errors++;
				}
				var _valid6 = _errs130 === errors;
				valid32 = _valid6;
				ifClause6 = "else";
			}
			if (!valid32) {
				const err138 = {
					instancePath,
					schemaPath: "#/allOf/0/else/else/if",
					keyword: "if",
					params: { failingKeyword: ifClause6 },
					message: "must match \"" + ifClause6 + "\" schema",
					schema: schema109.allOf[0].else.else.if,
					parentSchema: schema109.allOf[0].else.else,
					data
				};
				if (vErrors === null) vErrors = [err138];
				else vErrors.push(err138);
				errors++;
			}
			var _valid3 = _errs91 === errors;
			valid16 = _valid3;
			ifClause3 = "else";
		}
		if (!valid16) {
			const err139 = {
				instancePath,
				schemaPath: "#/allOf/0/else/if",
				keyword: "if",
				params: { failingKeyword: ifClause3 },
				message: "must match \"" + ifClause3 + "\" schema",
				schema: schema109.allOf[0].else.if,
				parentSchema: schema109.allOf[0].else,
				data
			};
			if (vErrors === null) vErrors = [err139];
			else vErrors.push(err139);
			errors++;
		}
		var _valid0 = _errs44 === errors;
		valid1 = _valid0;
		ifClause0 = "else";
	}
	if (!valid1) {
		const err140 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			message: "must match \"" + ifClause0 + "\" schema",
			schema: schema109.allOf[0].if,
			parentSchema: schema109.allOf[0],
			data
		};
		if (vErrors === null) vErrors = [err140];
		else vErrors.push(err140);
		errors++;
	}
	validate46.errors = vErrors;
	return errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 1e3) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: { limit: 1e3 },
				message: "must NOT have more than 1000 properties",
				schema: 1e3,
				parentSchema: schema107,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) {
			const _errs1 = errors;
			if (typeof key0 === "string") {
				if (func2(key0) > 40) {
					const err1 = {
						instancePath,
						schemaPath: "#/definitions/instanceId/maxLength",
						keyword: "maxLength",
						params: { limit: 40 },
						message: "must NOT have more than 40 characters",
						schema: 40,
						parentSchema: schema37,
						data: key0,
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				if (!pattern1.test(key0)) {
					const err2 = {
						instancePath,
						schemaPath: "#/definitions/instanceId/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z]([a-z0-9-]*[a-z0-9])?$" },
						message: "must match pattern \"^[a-z]([a-z0-9-]*[a-z0-9])?$\"",
						schema: "^[a-z]([a-z0-9-]*[a-z0-9])?$",
						parentSchema: schema37,
						data: key0,
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath,
					schemaPath: "#/definitions/instanceId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema37.type,
					parentSchema: schema37,
					data: key0,
					propertyName: key0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (!(_errs1 === errors)) {
				const err4 = {
					instancePath,
					schemaPath: "#/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 },
					message: "property name must be valid",
					schema: schema107.propertyNames,
					parentSchema: schema107,
					data
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		for (const key1 in data) if (!validate46(data[key1], {
			instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: data,
			parentDataProperty: key1,
			rootData
		})) {
			vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
			errors = vErrors.length;
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema107.type,
			parentSchema: schema107,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate45.errors = vErrors;
	return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.deployment === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "deployment" },
				message: "must have required property 'deployment'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.microsoft365 === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "microsoft365" },
				message: "must have required property 'microsoft365'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.host === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "host" },
				message: "must have required property 'host'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.connectors === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "connectors" },
				message: "must have required property 'connectors'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "version" || key0 === "deployment" || key0 === "microsoft365" || key0 === "proxy" || key0 === "host" || key0 === "connectors" || key0 === "applications" || pattern0.test(key0))) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (1 !== data0) {
				const err6 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant",
					schema: 1,
					parentSchema: schema11.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.deployment !== void 0) {
			let data1 = data.deployment;
			if (typeof data1 === "string") {
				if (func2(data1) > 20) {
					const err7 = {
						instancePath: instancePath + "/deployment",
						schemaPath: "#/properties/deployment/maxLength",
						keyword: "maxLength",
						params: { limit: 20 },
						message: "must NOT have more than 20 characters",
						schema: 20,
						parentSchema: schema11.properties.deployment,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern1.test(data1)) {
					const err8 = {
						instancePath: instancePath + "/deployment",
						schemaPath: "#/properties/deployment/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z]([a-z0-9-]*[a-z0-9])?$" },
						message: "must match pattern \"^[a-z]([a-z0-9-]*[a-z0-9])?$\"",
						schema: "^[a-z]([a-z0-9-]*[a-z0-9])?$",
						parentSchema: schema11.properties.deployment,
						data: data1
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/deployment",
					schemaPath: "#/properties/deployment/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.deployment.type,
					parentSchema: schema11.properties.deployment,
					data: data1
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.microsoft365 !== void 0) {
			if (!validate11(data.microsoft365, {
				instancePath: instancePath + "/microsoft365",
				parentData: data,
				parentDataProperty: "microsoft365",
				rootData
			})) {
				vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
				errors = vErrors.length;
			}
		}
		if (data.proxy !== void 0) {
			if (!validate13(data.proxy, {
				instancePath: instancePath + "/proxy",
				parentData: data,
				parentDataProperty: "proxy",
				rootData
			})) {
				vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
				errors = vErrors.length;
			}
		}
		if (data.host !== void 0) {
			if (!validate15(data.host, {
				instancePath: instancePath + "/host",
				parentData: data,
				parentDataProperty: "host",
				rootData
			})) {
				vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
				errors = vErrors.length;
			}
		}
		if (data.connectors !== void 0) {
			if (!validate31(data.connectors, {
				instancePath: instancePath + "/connectors",
				parentData: data,
				parentDataProperty: "connectors",
				rootData
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.applications !== void 0) {
			if (!validate45(data.applications, {
				instancePath: instancePath + "/applications",
				parentData: data,
				parentDataProperty: "applications",
				rootData
			})) {
				vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
const validateConnector = validate57;
const schema128 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"$id": "https://unpkg.com/psoxy-compile/schema/connector.schema.json",
	"title": "Connector file",
	"description": "A data source that a proxy can read: what it needs to be granted, and what it can then be asked.",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"displayName",
		"summary",
		"sourceKind",
		"availability",
		"targetHost",
		"permissions"
	],
	"properties": {
		"displayName": {
			"description": "Name that people see.",
			"type": "string",
			"minLength": 1,
			"maxLength": 60
		},
		"summary": {
			"description": "What is read and what is not, in one sentence.",
			"type": "string",
			"minLength": 1,
			"maxLength": 300
		},
		"sourceKind": {
			"description": "Value of the proxy's SOURCE variable; it picks the built-in rules.",
			"type": "string",
			"pattern": "^[a-z][a-z0-9_-]*$",
			"patternErrorMessage": "Expected a name of lower-case letters, digits, hyphens and underscores"
		},
		"availability": {
			"description": "How settled the connector is.",
			"enum": [
				"ga",
				"beta",
				"alpha",
				"deprecated"
			]
		},
		"targetHost": {
			"description": "Host that the proxy calls; in a national cloud that cloud's host of Microsoft Graph. The token is for this host alone.",
			"enum": ["graph.microsoft.com"]
		},
		"permissions": {
			"description": "Application permissions of Microsoft Graph that the connector needs, in upstream's order.",
			"type": "array",
			"minItems": 1,
			"items": {
				"title": "ConnectorPermission",
				"type": "object",
				"additionalProperties": false,
				"required": ["name", "reason"],
				"properties": {
					"name": {
						"description": "Name of a Microsoft Graph application permission, such as User.Read.All.",
						"$ref": "#/definitions/permissionName"
					},
					"reason": {
						"description": "What the connector does with it; continues the sentence \"it …\".",
						"type": "string",
						"minLength": 1,
						"maxLength": 300
					},
					"notCovered": {
						"description": "What it does not allow, where people may fear otherwise; one sentence.",
						"type": "string",
						"minLength": 1,
						"maxLength": 300
					}
				}
			}
		},
		"aliases": {
			"description": "Former ids that manifests may still use.",
			"type": "array",
			"items": {
				"title": "ConnectorAlias",
				"type": "object",
				"additionalProperties": false,
				"required": ["id", "deprecated"],
				"properties": {
					"id": {
						"description": "The former id.",
						"type": "string",
						"pattern": "^[a-z][a-z0-9-]*$",
						"patternErrorMessage": "Expected a name of lower-case letters, digits and hyphens"
					},
					"deprecated": {
						"description": "Whether its use is warned about.",
						"type": "boolean"
					}
				}
			}
		},
		"endpoints": {
			"description": "Paths of the target host that the built-in rules let through, with ids in braces.",
			"type": "array",
			"items": {
				"title": "Endpoint",
				"type": "object",
				"additionalProperties": false,
				"required": ["path"],
				"properties": {
					"path": {
						"description": "Path with ids in braces, such as /v1.0/users/{user}/events.",
						"type": "string",
						"pattern": "^/",
						"patternErrorMessage": "Expected a path that begins with a slash"
					},
					"permission": {
						"description": "The requested permission that unlocks it; left out where none of them does.",
						"type": "string"
					}
				}
			}
		},
		"exampleCalls": {
			"description": "Calls to try a proxy with: each let through by the built-in rules and unlocked by a requested permission.",
			"type": "array",
			"items": {
				"title": "ExampleCall",
				"type": "object",
				"additionalProperties": false,
				"required": ["path", "permission"],
				"properties": {
					"path": {
						"description": "Path and query with ids in braces.",
						"type": "string",
						"pattern": "^/",
						"patternErrorMessage": "Expected a path that begins with a slash"
					},
					"permission": {
						"description": "The permission that unlocks it.",
						"type": "string"
					}
				}
			}
		},
		"steps": {
			"description": "What people must do beside consent.",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"type": "string",
				"enum": [
					"teamsApplicationAccessPolicy",
					"separateEntraIdConnection",
					"copilotLicence"
				]
			}
		},
		"links": {
			"title": "ConnectorLinks",
			"description": "Where to read more, at the upstream release named below.",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"documentation": {
					"description": "What the connector is.",
					"type": "string",
					"pattern": "^https://",
					"patternErrorMessage": "Expected an address that begins with https://"
				},
				"exampleData": {
					"description": "What the data looks like, before and after.",
					"type": "string",
					"pattern": "^https://",
					"patternErrorMessage": "Expected an address that begins with https://"
				},
				"rules": {
					"description": "The built-in rules.",
					"type": "string",
					"pattern": "^https://",
					"patternErrorMessage": "Expected an address that begins with https://"
				}
			}
		},
		"since": {
			"description": "Oldest release of Psoxy that has it.",
			"type": "string",
			"pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$",
			"patternErrorMessage": "Expected a version such as 0.6.9"
		},
		"worklyticsConnectorId": {
			"description": "Id of the connector in Worklytics, for the link that opens its settings.",
			"type": "string",
			"pattern": "^[a-z0-9-]+$",
			"patternErrorMessage": "Expected a name of lower-case letters, digits and hyphens"
		},
		"upstream": {
			"title": "Upstream",
			"description": "Where in Worklytics/psoxy these facts were read.",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"version",
				"commit",
				"path"
			],
			"properties": {
				"version": {
					"description": "Release of Psoxy.",
					"type": "string"
				},
				"commit": {
					"description": "Commit of the repository.",
					"type": "string",
					"pattern": "^[0-9a-f]{40}$",
					"patternErrorMessage": "Expected a commit: 40 hexadecimal digits"
				},
				"path": {
					"description": "File in the repository.",
					"type": "string"
				}
			}
		}
	},
	"definitions": { "permissionName": {
		"description": "Name of a Microsoft Graph application permission, such as User.Read.All.",
		"type": "string"
	} }
};
const schema129 = {
	"description": "Name of a Microsoft Graph application permission, such as User.Read.All.",
	"type": "string"
};
const pattern68 = new RegExp("^[a-z][a-z0-9_-]*$", "u");
const pattern69 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern70 = new RegExp("^/", "u");
const pattern72 = new RegExp("^https://", "u");
const pattern75 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern76 = new RegExp("^[a-z0-9-]+$", "u");
const pattern77 = new RegExp("^[0-9a-f]{40}$", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.displayName === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "displayName" },
				message: "must have required property 'displayName'",
				schema: schema128.required,
				parentSchema: schema128,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.summary === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "summary" },
				message: "must have required property 'summary'",
				schema: schema128.required,
				parentSchema: schema128,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.sourceKind === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sourceKind" },
				message: "must have required property 'sourceKind'",
				schema: schema128.required,
				parentSchema: schema128,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.availability === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "availability" },
				message: "must have required property 'availability'",
				schema: schema128.required,
				parentSchema: schema128,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.targetHost === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "targetHost" },
				message: "must have required property 'targetHost'",
				schema: schema128.required,
				parentSchema: schema128,
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.permissions === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "permissions" },
				message: "must have required property 'permissions'",
				schema: schema128.required,
				parentSchema: schema128,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!func5.call(schema128.properties, key0)) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema128,
				data
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.displayName !== void 0) {
			let data0 = data.displayName;
			if (typeof data0 === "string") {
				if (func2(data0) > 60) {
					const err7 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "#/properties/displayName/maxLength",
						keyword: "maxLength",
						params: { limit: 60 },
						message: "must NOT have more than 60 characters",
						schema: 60,
						parentSchema: schema128.properties.displayName,
						data: data0
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func2(data0) < 1) {
					const err8 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "#/properties/displayName/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema128.properties.displayName,
						data: data0
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/displayName",
					schemaPath: "#/properties/displayName/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema128.properties.displayName.type,
					parentSchema: schema128.properties.displayName,
					data: data0
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.summary !== void 0) {
			let data1 = data.summary;
			if (typeof data1 === "string") {
				if (func2(data1) > 300) {
					const err10 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/maxLength",
						keyword: "maxLength",
						params: { limit: 300 },
						message: "must NOT have more than 300 characters",
						schema: 300,
						parentSchema: schema128.properties.summary,
						data: data1
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (func2(data1) < 1) {
					const err11 = {
						instancePath: instancePath + "/summary",
						schemaPath: "#/properties/summary/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters",
						schema: 1,
						parentSchema: schema128.properties.summary,
						data: data1
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema128.properties.summary.type,
					parentSchema: schema128.properties.summary,
					data: data1
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.sourceKind !== void 0) {
			let data2 = data.sourceKind;
			if (typeof data2 === "string") {
				if (!pattern68.test(data2)) {
					const err13 = {
						instancePath: instancePath + "/sourceKind",
						schemaPath: "#/properties/sourceKind/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z][a-z0-9_-]*$" },
						message: "must match pattern \"^[a-z][a-z0-9_-]*$\"",
						schema: "^[a-z][a-z0-9_-]*$",
						parentSchema: schema128.properties.sourceKind,
						data: data2
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/sourceKind",
					schemaPath: "#/properties/sourceKind/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema128.properties.sourceKind.type,
					parentSchema: schema128.properties.sourceKind,
					data: data2
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.availability !== void 0) {
			let data3 = data.availability;
			if (!(data3 === "ga" || data3 === "beta" || data3 === "alpha" || data3 === "deprecated")) {
				const err15 = {
					instancePath: instancePath + "/availability",
					schemaPath: "#/properties/availability/enum",
					keyword: "enum",
					params: { allowedValues: schema128.properties.availability.enum },
					message: "must be equal to one of the allowed values",
					schema: schema128.properties.availability.enum,
					parentSchema: schema128.properties.availability,
					data: data3
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.targetHost !== void 0) {
			let data4 = data.targetHost;
			if (!(data4 === "graph.microsoft.com")) {
				const err16 = {
					instancePath: instancePath + "/targetHost",
					schemaPath: "#/properties/targetHost/enum",
					keyword: "enum",
					params: { allowedValues: schema128.properties.targetHost.enum },
					message: "must be equal to one of the allowed values",
					schema: schema128.properties.targetHost.enum,
					parentSchema: schema128.properties.targetHost,
					data: data4
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.permissions !== void 0) {
			let data5 = data.permissions;
			if (Array.isArray(data5)) {
				if (data5.length < 1) {
					const err17 = {
						instancePath: instancePath + "/permissions",
						schemaPath: "#/properties/permissions/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema128.properties.permissions,
						data: data5
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
						if (data6.name === void 0) {
							const err18 = {
								instancePath: instancePath + "/permissions/" + i0,
								schemaPath: "#/properties/permissions/items/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'",
								schema: schema128.properties.permissions.items.required,
								parentSchema: schema128.properties.permissions.items,
								data: data6
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data6.reason === void 0) {
							const err19 = {
								instancePath: instancePath + "/permissions/" + i0,
								schemaPath: "#/properties/permissions/items/required",
								keyword: "required",
								params: { missingProperty: "reason" },
								message: "must have required property 'reason'",
								schema: schema128.properties.permissions.items.required,
								parentSchema: schema128.properties.permissions.items,
								data: data6
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						for (const key1 in data6) if (!(key1 === "name" || key1 === "reason" || key1 === "notCovered")) {
							const err20 = {
								instancePath: instancePath + "/permissions/" + i0,
								schemaPath: "#/properties/permissions/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema128.properties.permissions.items,
								data: data6
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data6.name !== void 0) {
							let data7 = data6.name;
							if (typeof data7 !== "string") {
								const err21 = {
									instancePath: instancePath + "/permissions/" + i0 + "/name",
									schemaPath: "#/definitions/permissionName/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema129.type,
									parentSchema: schema129,
									data: data7
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						}
						if (data6.reason !== void 0) {
							let data8 = data6.reason;
							if (typeof data8 === "string") {
								if (func2(data8) > 300) {
									const err22 = {
										instancePath: instancePath + "/permissions/" + i0 + "/reason",
										schemaPath: "#/properties/permissions/items/properties/reason/maxLength",
										keyword: "maxLength",
										params: { limit: 300 },
										message: "must NOT have more than 300 characters",
										schema: 300,
										parentSchema: schema128.properties.permissions.items.properties.reason,
										data: data8
									};
									if (vErrors === null) vErrors = [err22];
									else vErrors.push(err22);
									errors++;
								}
								if (func2(data8) < 1) {
									const err23 = {
										instancePath: instancePath + "/permissions/" + i0 + "/reason",
										schemaPath: "#/properties/permissions/items/properties/reason/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema128.properties.permissions.items.properties.reason,
										data: data8
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
								}
							} else {
								const err24 = {
									instancePath: instancePath + "/permissions/" + i0 + "/reason",
									schemaPath: "#/properties/permissions/items/properties/reason/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema128.properties.permissions.items.properties.reason.type,
									parentSchema: schema128.properties.permissions.items.properties.reason,
									data: data8
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						}
						if (data6.notCovered !== void 0) {
							let data9 = data6.notCovered;
							if (typeof data9 === "string") {
								if (func2(data9) > 300) {
									const err25 = {
										instancePath: instancePath + "/permissions/" + i0 + "/notCovered",
										schemaPath: "#/properties/permissions/items/properties/notCovered/maxLength",
										keyword: "maxLength",
										params: { limit: 300 },
										message: "must NOT have more than 300 characters",
										schema: 300,
										parentSchema: schema128.properties.permissions.items.properties.notCovered,
										data: data9
									};
									if (vErrors === null) vErrors = [err25];
									else vErrors.push(err25);
									errors++;
								}
								if (func2(data9) < 1) {
									const err26 = {
										instancePath: instancePath + "/permissions/" + i0 + "/notCovered",
										schemaPath: "#/properties/permissions/items/properties/notCovered/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters",
										schema: 1,
										parentSchema: schema128.properties.permissions.items.properties.notCovered,
										data: data9
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/permissions/" + i0 + "/notCovered",
									schemaPath: "#/properties/permissions/items/properties/notCovered/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema128.properties.permissions.items.properties.notCovered.type,
									parentSchema: schema128.properties.permissions.items.properties.notCovered,
									data: data9
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
					} else {
						const err28 = {
							instancePath: instancePath + "/permissions/" + i0,
							schemaPath: "#/properties/permissions/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema128.properties.permissions.items.type,
							parentSchema: schema128.properties.permissions.items,
							data: data6
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/permissions",
					schemaPath: "#/properties/permissions/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema128.properties.permissions.type,
					parentSchema: schema128.properties.permissions,
					data: data5
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.aliases !== void 0) {
			let data10 = data.aliases;
			if (Array.isArray(data10)) {
				const len1 = data10.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data11 = data10[i1];
					if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
						if (data11.id === void 0) {
							const err30 = {
								instancePath: instancePath + "/aliases/" + i1,
								schemaPath: "#/properties/aliases/items/required",
								keyword: "required",
								params: { missingProperty: "id" },
								message: "must have required property 'id'",
								schema: schema128.properties.aliases.items.required,
								parentSchema: schema128.properties.aliases.items,
								data: data11
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data11.deprecated === void 0) {
							const err31 = {
								instancePath: instancePath + "/aliases/" + i1,
								schemaPath: "#/properties/aliases/items/required",
								keyword: "required",
								params: { missingProperty: "deprecated" },
								message: "must have required property 'deprecated'",
								schema: schema128.properties.aliases.items.required,
								parentSchema: schema128.properties.aliases.items,
								data: data11
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						for (const key2 in data11) if (!(key2 === "id" || key2 === "deprecated")) {
							const err32 = {
								instancePath: instancePath + "/aliases/" + i1,
								schemaPath: "#/properties/aliases/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema128.properties.aliases.items,
								data: data11
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						if (data11.id !== void 0) {
							let data12 = data11.id;
							if (typeof data12 === "string") {
								if (!pattern69.test(data12)) {
									const err33 = {
										instancePath: instancePath + "/aliases/" + i1 + "/id",
										schemaPath: "#/properties/aliases/items/properties/id/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9-]*$" },
										message: "must match pattern \"^[a-z][a-z0-9-]*$\"",
										schema: "^[a-z][a-z0-9-]*$",
										parentSchema: schema128.properties.aliases.items.properties.id,
										data: data12
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
							} else {
								const err34 = {
									instancePath: instancePath + "/aliases/" + i1 + "/id",
									schemaPath: "#/properties/aliases/items/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema128.properties.aliases.items.properties.id.type,
									parentSchema: schema128.properties.aliases.items.properties.id,
									data: data12
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						}
						if (data11.deprecated !== void 0) {
							let data13 = data11.deprecated;
							if (typeof data13 !== "boolean") {
								const err35 = {
									instancePath: instancePath + "/aliases/" + i1 + "/deprecated",
									schemaPath: "#/properties/aliases/items/properties/deprecated/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean",
									schema: schema128.properties.aliases.items.properties.deprecated.type,
									parentSchema: schema128.properties.aliases.items.properties.deprecated,
									data: data13
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
						}
					} else {
						const err36 = {
							instancePath: instancePath + "/aliases/" + i1,
							schemaPath: "#/properties/aliases/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema128.properties.aliases.items.type,
							parentSchema: schema128.properties.aliases.items,
							data: data11
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/aliases",
					schemaPath: "#/properties/aliases/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema128.properties.aliases.type,
					parentSchema: schema128.properties.aliases,
					data: data10
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.endpoints !== void 0) {
			let data14 = data.endpoints;
			if (Array.isArray(data14)) {
				const len2 = data14.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data15 = data14[i2];
					if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
						if (data15.path === void 0) {
							const err38 = {
								instancePath: instancePath + "/endpoints/" + i2,
								schemaPath: "#/properties/endpoints/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'",
								schema: schema128.properties.endpoints.items.required,
								parentSchema: schema128.properties.endpoints.items,
								data: data15
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
						for (const key3 in data15) if (!(key3 === "path" || key3 === "permission")) {
							const err39 = {
								instancePath: instancePath + "/endpoints/" + i2,
								schemaPath: "#/properties/endpoints/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key3 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema128.properties.endpoints.items,
								data: data15
							};
							if (vErrors === null) vErrors = [err39];
							else vErrors.push(err39);
							errors++;
						}
						if (data15.path !== void 0) {
							let data16 = data15.path;
							if (typeof data16 === "string") {
								if (!pattern70.test(data16)) {
									const err40 = {
										instancePath: instancePath + "/endpoints/" + i2 + "/path",
										schemaPath: "#/properties/endpoints/items/properties/path/pattern",
										keyword: "pattern",
										params: { pattern: "^/" },
										message: "must match pattern \"^/\"",
										schema: "^/",
										parentSchema: schema128.properties.endpoints.items.properties.path,
										data: data16
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
							} else {
								const err41 = {
									instancePath: instancePath + "/endpoints/" + i2 + "/path",
									schemaPath: "#/properties/endpoints/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema128.properties.endpoints.items.properties.path.type,
									parentSchema: schema128.properties.endpoints.items.properties.path,
									data: data16
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
						if (data15.permission !== void 0) {
							let data17 = data15.permission;
							if (typeof data17 !== "string") {
								const err42 = {
									instancePath: instancePath + "/endpoints/" + i2 + "/permission",
									schemaPath: "#/properties/endpoints/items/properties/permission/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema128.properties.endpoints.items.properties.permission.type,
									parentSchema: schema128.properties.endpoints.items.properties.permission,
									data: data17
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
					} else {
						const err43 = {
							instancePath: instancePath + "/endpoints/" + i2,
							schemaPath: "#/properties/endpoints/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema128.properties.endpoints.items.type,
							parentSchema: schema128.properties.endpoints.items,
							data: data15
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/endpoints",
					schemaPath: "#/properties/endpoints/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema128.properties.endpoints.type,
					parentSchema: schema128.properties.endpoints,
					data: data14
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.exampleCalls !== void 0) {
			let data18 = data.exampleCalls;
			if (Array.isArray(data18)) {
				const len3 = data18.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data19 = data18[i3];
					if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
						if (data19.path === void 0) {
							const err45 = {
								instancePath: instancePath + "/exampleCalls/" + i3,
								schemaPath: "#/properties/exampleCalls/items/required",
								keyword: "required",
								params: { missingProperty: "path" },
								message: "must have required property 'path'",
								schema: schema128.properties.exampleCalls.items.required,
								parentSchema: schema128.properties.exampleCalls.items,
								data: data19
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
						if (data19.permission === void 0) {
							const err46 = {
								instancePath: instancePath + "/exampleCalls/" + i3,
								schemaPath: "#/properties/exampleCalls/items/required",
								keyword: "required",
								params: { missingProperty: "permission" },
								message: "must have required property 'permission'",
								schema: schema128.properties.exampleCalls.items.required,
								parentSchema: schema128.properties.exampleCalls.items,
								data: data19
							};
							if (vErrors === null) vErrors = [err46];
							else vErrors.push(err46);
							errors++;
						}
						for (const key4 in data19) if (!(key4 === "path" || key4 === "permission")) {
							const err47 = {
								instancePath: instancePath + "/exampleCalls/" + i3,
								schemaPath: "#/properties/exampleCalls/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key4 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema128.properties.exampleCalls.items,
								data: data19
							};
							if (vErrors === null) vErrors = [err47];
							else vErrors.push(err47);
							errors++;
						}
						if (data19.path !== void 0) {
							let data20 = data19.path;
							if (typeof data20 === "string") {
								if (!pattern70.test(data20)) {
									const err48 = {
										instancePath: instancePath + "/exampleCalls/" + i3 + "/path",
										schemaPath: "#/properties/exampleCalls/items/properties/path/pattern",
										keyword: "pattern",
										params: { pattern: "^/" },
										message: "must match pattern \"^/\"",
										schema: "^/",
										parentSchema: schema128.properties.exampleCalls.items.properties.path,
										data: data20
									};
									if (vErrors === null) vErrors = [err48];
									else vErrors.push(err48);
									errors++;
								}
							} else {
								const err49 = {
									instancePath: instancePath + "/exampleCalls/" + i3 + "/path",
									schemaPath: "#/properties/exampleCalls/items/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema128.properties.exampleCalls.items.properties.path.type,
									parentSchema: schema128.properties.exampleCalls.items.properties.path,
									data: data20
								};
								if (vErrors === null) vErrors = [err49];
								else vErrors.push(err49);
								errors++;
							}
						}
						if (data19.permission !== void 0) {
							let data21 = data19.permission;
							if (typeof data21 !== "string") {
								const err50 = {
									instancePath: instancePath + "/exampleCalls/" + i3 + "/permission",
									schemaPath: "#/properties/exampleCalls/items/properties/permission/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema128.properties.exampleCalls.items.properties.permission.type,
									parentSchema: schema128.properties.exampleCalls.items.properties.permission,
									data: data21
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
					} else {
						const err51 = {
							instancePath: instancePath + "/exampleCalls/" + i3,
							schemaPath: "#/properties/exampleCalls/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema128.properties.exampleCalls.items.type,
							parentSchema: schema128.properties.exampleCalls.items,
							data: data19
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
			} else {
				const err52 = {
					instancePath: instancePath + "/exampleCalls",
					schemaPath: "#/properties/exampleCalls/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema128.properties.exampleCalls.type,
					parentSchema: schema128.properties.exampleCalls,
					data: data18
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.steps !== void 0) {
			let data22 = data.steps;
			if (Array.isArray(data22)) {
				const len4 = data22.length;
				for (let i4 = 0; i4 < len4; i4++) {
					let data23 = data22[i4];
					if (typeof data23 !== "string") {
						const err53 = {
							instancePath: instancePath + "/steps/" + i4,
							schemaPath: "#/properties/steps/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema128.properties.steps.items.type,
							parentSchema: schema128.properties.steps.items,
							data: data23
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
					if (!(data23 === "teamsApplicationAccessPolicy" || data23 === "separateEntraIdConnection" || data23 === "copilotLicence")) {
						const err54 = {
							instancePath: instancePath + "/steps/" + i4,
							schemaPath: "#/properties/steps/items/enum",
							keyword: "enum",
							params: { allowedValues: schema128.properties.steps.items.enum },
							message: "must be equal to one of the allowed values",
							schema: schema128.properties.steps.items.enum,
							parentSchema: schema128.properties.steps.items,
							data: data23
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
				let i5 = data22.length;
				let j0;
				if (i5 > 1) {
					const indices0 = {};
					for (; i5--;) {
						let item0 = data22[i5];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err55 = {
								instancePath: instancePath + "/steps",
								schemaPath: "#/properties/steps/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i5,
									j: j0
								},
								message: "must NOT have duplicate items (items ## " + j0 + " and " + i5 + " are identical)",
								schema: true,
								parentSchema: schema128.properties.steps,
								data: data22
							};
							if (vErrors === null) vErrors = [err55];
							else vErrors.push(err55);
							errors++;
							break;
						}
						indices0[item0] = i5;
					}
				}
			} else {
				const err56 = {
					instancePath: instancePath + "/steps",
					schemaPath: "#/properties/steps/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema128.properties.steps.type,
					parentSchema: schema128.properties.steps,
					data: data22
				};
				if (vErrors === null) vErrors = [err56];
				else vErrors.push(err56);
				errors++;
			}
		}
		if (data.links !== void 0) {
			let data24 = data.links;
			if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
				for (const key5 in data24) if (!(key5 === "documentation" || key5 === "exampleData" || key5 === "rules")) {
					const err57 = {
						instancePath: instancePath + "/links",
						schemaPath: "#/properties/links/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema128.properties.links,
						data: data24
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
				if (data24.documentation !== void 0) {
					let data25 = data24.documentation;
					if (typeof data25 === "string") {
						if (!pattern72.test(data25)) {
							const err58 = {
								instancePath: instancePath + "/links/documentation",
								schemaPath: "#/properties/links/properties/documentation/pattern",
								keyword: "pattern",
								params: { pattern: "^https://" },
								message: "must match pattern \"^https://\"",
								schema: "^https://",
								parentSchema: schema128.properties.links.properties.documentation,
								data: data25
							};
							if (vErrors === null) vErrors = [err58];
							else vErrors.push(err58);
							errors++;
						}
					} else {
						const err59 = {
							instancePath: instancePath + "/links/documentation",
							schemaPath: "#/properties/links/properties/documentation/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema128.properties.links.properties.documentation.type,
							parentSchema: schema128.properties.links.properties.documentation,
							data: data25
						};
						if (vErrors === null) vErrors = [err59];
						else vErrors.push(err59);
						errors++;
					}
				}
				if (data24.exampleData !== void 0) {
					let data26 = data24.exampleData;
					if (typeof data26 === "string") {
						if (!pattern72.test(data26)) {
							const err60 = {
								instancePath: instancePath + "/links/exampleData",
								schemaPath: "#/properties/links/properties/exampleData/pattern",
								keyword: "pattern",
								params: { pattern: "^https://" },
								message: "must match pattern \"^https://\"",
								schema: "^https://",
								parentSchema: schema128.properties.links.properties.exampleData,
								data: data26
							};
							if (vErrors === null) vErrors = [err60];
							else vErrors.push(err60);
							errors++;
						}
					} else {
						const err61 = {
							instancePath: instancePath + "/links/exampleData",
							schemaPath: "#/properties/links/properties/exampleData/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema128.properties.links.properties.exampleData.type,
							parentSchema: schema128.properties.links.properties.exampleData,
							data: data26
						};
						if (vErrors === null) vErrors = [err61];
						else vErrors.push(err61);
						errors++;
					}
				}
				if (data24.rules !== void 0) {
					let data27 = data24.rules;
					if (typeof data27 === "string") {
						if (!pattern72.test(data27)) {
							const err62 = {
								instancePath: instancePath + "/links/rules",
								schemaPath: "#/properties/links/properties/rules/pattern",
								keyword: "pattern",
								params: { pattern: "^https://" },
								message: "must match pattern \"^https://\"",
								schema: "^https://",
								parentSchema: schema128.properties.links.properties.rules,
								data: data27
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
					} else {
						const err63 = {
							instancePath: instancePath + "/links/rules",
							schemaPath: "#/properties/links/properties/rules/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema128.properties.links.properties.rules.type,
							parentSchema: schema128.properties.links.properties.rules,
							data: data27
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
				}
			} else {
				const err64 = {
					instancePath: instancePath + "/links",
					schemaPath: "#/properties/links/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema128.properties.links.type,
					parentSchema: schema128.properties.links,
					data: data24
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			}
		}
		if (data.since !== void 0) {
			let data28 = data.since;
			if (typeof data28 === "string") {
				if (!pattern75.test(data28)) {
					const err65 = {
						instancePath: instancePath + "/since",
						schemaPath: "#/properties/since/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$" },
						message: "must match pattern \"^[0-9]+\\.[0-9]+\\.[0-9]+$\"",
						schema: "^[0-9]+\\.[0-9]+\\.[0-9]+$",
						parentSchema: schema128.properties.since,
						data: data28
					};
					if (vErrors === null) vErrors = [err65];
					else vErrors.push(err65);
					errors++;
				}
			} else {
				const err66 = {
					instancePath: instancePath + "/since",
					schemaPath: "#/properties/since/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema128.properties.since.type,
					parentSchema: schema128.properties.since,
					data: data28
				};
				if (vErrors === null) vErrors = [err66];
				else vErrors.push(err66);
				errors++;
			}
		}
		if (data.worklyticsConnectorId !== void 0) {
			let data29 = data.worklyticsConnectorId;
			if (typeof data29 === "string") {
				if (!pattern76.test(data29)) {
					const err67 = {
						instancePath: instancePath + "/worklyticsConnectorId",
						schemaPath: "#/properties/worklyticsConnectorId/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9-]+$" },
						message: "must match pattern \"^[a-z0-9-]+$\"",
						schema: "^[a-z0-9-]+$",
						parentSchema: schema128.properties.worklyticsConnectorId,
						data: data29
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
			} else {
				const err68 = {
					instancePath: instancePath + "/worklyticsConnectorId",
					schemaPath: "#/properties/worklyticsConnectorId/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema128.properties.worklyticsConnectorId.type,
					parentSchema: schema128.properties.worklyticsConnectorId,
					data: data29
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
		if (data.upstream !== void 0) {
			let data30 = data.upstream;
			if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
				if (data30.version === void 0) {
					const err69 = {
						instancePath: instancePath + "/upstream",
						schemaPath: "#/properties/upstream/required",
						keyword: "required",
						params: { missingProperty: "version" },
						message: "must have required property 'version'",
						schema: schema128.properties.upstream.required,
						parentSchema: schema128.properties.upstream,
						data: data30
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
				if (data30.commit === void 0) {
					const err70 = {
						instancePath: instancePath + "/upstream",
						schemaPath: "#/properties/upstream/required",
						keyword: "required",
						params: { missingProperty: "commit" },
						message: "must have required property 'commit'",
						schema: schema128.properties.upstream.required,
						parentSchema: schema128.properties.upstream,
						data: data30
					};
					if (vErrors === null) vErrors = [err70];
					else vErrors.push(err70);
					errors++;
				}
				if (data30.path === void 0) {
					const err71 = {
						instancePath: instancePath + "/upstream",
						schemaPath: "#/properties/upstream/required",
						keyword: "required",
						params: { missingProperty: "path" },
						message: "must have required property 'path'",
						schema: schema128.properties.upstream.required,
						parentSchema: schema128.properties.upstream,
						data: data30
					};
					if (vErrors === null) vErrors = [err71];
					else vErrors.push(err71);
					errors++;
				}
				for (const key6 in data30) if (!(key6 === "version" || key6 === "commit" || key6 === "path")) {
					const err72 = {
						instancePath: instancePath + "/upstream",
						schemaPath: "#/properties/upstream/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema128.properties.upstream,
						data: data30
					};
					if (vErrors === null) vErrors = [err72];
					else vErrors.push(err72);
					errors++;
				}
				if (data30.version !== void 0) {
					let data31 = data30.version;
					if (typeof data31 !== "string") {
						const err73 = {
							instancePath: instancePath + "/upstream/version",
							schemaPath: "#/properties/upstream/properties/version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema128.properties.upstream.properties.version.type,
							parentSchema: schema128.properties.upstream.properties.version,
							data: data31
						};
						if (vErrors === null) vErrors = [err73];
						else vErrors.push(err73);
						errors++;
					}
				}
				if (data30.commit !== void 0) {
					let data32 = data30.commit;
					if (typeof data32 === "string") {
						if (!pattern77.test(data32)) {
							const err74 = {
								instancePath: instancePath + "/upstream/commit",
								schemaPath: "#/properties/upstream/properties/commit/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{40}$" },
								message: "must match pattern \"^[0-9a-f]{40}$\"",
								schema: "^[0-9a-f]{40}$",
								parentSchema: schema128.properties.upstream.properties.commit,
								data: data32
							};
							if (vErrors === null) vErrors = [err74];
							else vErrors.push(err74);
							errors++;
						}
					} else {
						const err75 = {
							instancePath: instancePath + "/upstream/commit",
							schemaPath: "#/properties/upstream/properties/commit/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema128.properties.upstream.properties.commit.type,
							parentSchema: schema128.properties.upstream.properties.commit,
							data: data32
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
				}
				if (data30.path !== void 0) {
					let data33 = data30.path;
					if (typeof data33 !== "string") {
						const err76 = {
							instancePath: instancePath + "/upstream/path",
							schemaPath: "#/properties/upstream/properties/path/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema128.properties.upstream.properties.path.type,
							parentSchema: schema128.properties.upstream.properties.path,
							data: data33
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
				}
			} else {
				const err77 = {
					instancePath: instancePath + "/upstream",
					schemaPath: "#/properties/upstream/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema128.properties.upstream.type,
					parentSchema: schema128.properties.upstream,
					data: data30
				};
				if (vErrors === null) vErrors = [err77];
				else vErrors.push(err77);
				errors++;
			}
		}
	} else {
		const err78 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema128.type,
			parentSchema: schema128,
			data
		};
		if (vErrors === null) vErrors = [err78];
		else vErrors.push(err78);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}

exports.validateConnector = validateConnector;
exports.validateManifest = validateManifest;