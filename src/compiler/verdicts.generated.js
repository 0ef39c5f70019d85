// Written by `npm run generate` from schema/. Do not edit.
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
const isManifest = validate10;
const pattern0 = new RegExp("^x-", "u");
const pattern1 = new RegExp("^[a-z]([a-z0-9-]*[a-z0-9])?$", "u");
const func2 = require_ucs2length().default;
const pattern2 = new RegExp("^(?!0{8}-(0{4}-){3}0{12}$)[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", "u");
const pattern3 = new RegExp("^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[^@\\s{}]+@[^@\\s{}]+)$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.tenantId === void 0 && "tenantId") {
			validate11.errors = [0];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "tenantId" || key0 === "cloud" || key0 === "owners" || key0 === "authentication" || key0 === "consent" || key0 === "allowedWritePermissions")) {
				validate11.errors = [0];
				return false;
			}
			if (data.tenantId !== void 0) {
				let data0 = data.tenantId;
				if (typeof data0 === "string") {
					if (!pattern2.test(data0)) {
						validate11.errors = [0];
						return false;
					}
				} else {
					validate11.errors = [0];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.cloud !== void 0) {
					let data1 = data.cloud;
					if (!(data1 === "public" || data1 === "usgovernment" || data1 === "dod" || data1 === "china")) {
						validate11.errors = [0];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.owners !== void 0) {
						let data2 = data.owners;
						if (Array.isArray(data2)) {
							if (data2.length > 100) {
								validate11.errors = [0];
								return false;
							} else if (data2.length < 1) {
								validate11.errors = [0];
								return false;
							} else {
								var valid2 = true;
								const len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data3 = data2[i0];
									if (typeof data3 === "string") {
										if (!pattern3.test(data3)) {
											validate11.errors = [0];
											return false;
										}
									} else {
										validate11.errors = [0];
										return false;
									}
									var valid2 = true;
									if (!valid2) break;
								}
								if (valid2) {
									let i1 = data2.length;
									if (i1 > 1) {
										const indices0 = {};
										for (; i1--;) {
											let item0 = data2[i1];
											if (typeof item0 !== "string") continue;
											if (typeof indices0[item0] == "number") {
												indices0[item0];
												validate11.errors = [0];
												return false;
											}
											indices0[item0] = i1;
										}
									}
								}
							}
						} else {
							validate11.errors = [0];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.authentication !== void 0) {
							if (!(data.authentication === "federated")) {
								validate11.errors = [0];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.consent !== void 0) {
								let data5 = data.consent;
								if (!(data5 === "runbook" || data5 === "terraform")) {
									validate11.errors = [0];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.allowedWritePermissions !== void 0) {
									let data6 = data.allowedWritePermissions;
									if (Array.isArray(data6)) {
										var valid4 = true;
										const len1 = data6.length;
										for (let i2 = 0; i2 < len1; i2++) {
											let data7 = data6[i2];
											if (typeof data7 !== "string") {
												validate11.errors = [0];
												return false;
											}
											if (typeof data7 === "string") {
												if (func2(data7) > 120) {
													validate11.errors = [0];
													return false;
												} else if (func2(data7) < 1) {
													validate11.errors = [0];
													return false;
												}
											} else {
												validate11.errors = [0];
												return false;
											}
											var valid4 = true;
											if (!valid4) break;
										}
										if (valid4) {
											let i3 = data6.length;
											if (i3 > 1) {
												const indices1 = {};
												for (; i3--;) {
													let item1 = data6[i3];
													if (typeof item1 !== "string") continue;
													if (typeof indices1[item1] == "number") {
														indices1[item1];
														validate11.errors = [0];
														return false;
													}
													indices1[item1] = i3;
												}
											}
										}
									} else {
										validate11.errors = [0];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		}
	} else {
		validate11.errors = [0];
		return false;
	}
	validate11.errors = vErrors;
	return true;
}
const schema15 = {
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"memoryMb": { "$ref": "#/definitions/memoryMb" },
		"timeoutSeconds": { "$ref": "#/definitions/timeoutSeconds" },
		"reservedConcurrency": { "$ref": "#/definitions/reservedConcurrency" },
		"allowedIps": { "$ref": "#/definitions/allowedIps" },
		"pseudonymizeAppIds": { "$ref": "#/definitions/pseudonymizeAppIds" },
		"emailCanonicalization": { "$ref": "#/definitions/emailCanonicalization" },
		"emailDomainHandling": { "$ref": "#/definitions/emailDomainHandling" },
		"developmentMode": { "$ref": "#/definitions/developmentMode" },
		"logRetentionDays": { "$ref": "#/definitions/logRetentionDays" },
		"environment": { "$ref": "#/definitions/environment" }
	}
};
const func5 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[A-Za-z][A-Za-z0-9_]*$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!func5.call(schema15.properties, key0)) {
				validate13.errors = [0];
				return false;
			}
			if (_errs1 === errors) {
				if (data.memoryMb !== void 0) {
					let data0 = data.memoryMb;
					const _errs2 = errors;
					const _errs3 = errors;
					if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
						validate13.errors = [0];
						return false;
					}
					if (errors === _errs3) {
						if (typeof data0 == "number" && isFinite(data0)) {
							if (data0 > 10240 || isNaN(data0)) {
								validate13.errors = [0];
								return false;
							} else if (data0 < 128 || isNaN(data0)) {
								validate13.errors = [0];
								return false;
							}
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.timeoutSeconds !== void 0) {
						let data1 = data.timeoutSeconds;
						const _errs5 = errors;
						const _errs6 = errors;
						if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
							validate13.errors = [0];
							return false;
						}
						if (errors === _errs6) {
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 > 900 || isNaN(data1)) {
									validate13.errors = [0];
									return false;
								} else if (data1 < 1 || isNaN(data1)) {
									validate13.errors = [0];
									return false;
								}
							}
						}
						var valid0 = _errs5 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.reservedConcurrency !== void 0) {
							let data2 = data.reservedConcurrency;
							const _errs8 = errors;
							const _errs9 = errors;
							if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
								validate13.errors = [0];
								return false;
							}
							if (errors === _errs9) {
								if (typeof data2 == "number" && isFinite(data2)) {
									if (data2 > 1e3 || isNaN(data2)) {
										validate13.errors = [0];
										return false;
									} else if (data2 < 0 || isNaN(data2)) {
										validate13.errors = [0];
										return false;
									}
								}
							}
							var valid0 = _errs8 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.allowedIps !== void 0) {
								let data3 = data.allowedIps;
								const _errs11 = errors;
								if (errors === errors) {
									if (Array.isArray(data3)) {
										if (data3.length < 1) {
											validate13.errors = [0];
											return false;
										} else {
											var valid5 = true;
											const len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs14 = errors;
												if (typeof data3[i0] !== "string") {
													validate13.errors = [0];
													return false;
												}
												var valid5 = _errs14 === errors;
												if (!valid5) break;
											}
											if (valid5) {
												let i1 = data3.length;
												if (i1 > 1) {
													const indices0 = {};
													for (; i1--;) {
														let item0 = data3[i1];
														if (typeof item0 !== "string") continue;
														if (typeof indices0[item0] == "number") {
															indices0[item0];
															validate13.errors = [0];
															return false;
														}
														indices0[item0] = i1;
													}
												}
											}
										}
									} else {
										validate13.errors = [0];
										return false;
									}
								}
								var valid0 = _errs11 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.pseudonymizeAppIds !== void 0) {
									const _errs16 = errors;
									if (typeof data.pseudonymizeAppIds !== "boolean") {
										validate13.errors = [0];
										return false;
									}
									var valid0 = _errs16 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.emailCanonicalization !== void 0) {
										let data6 = data.emailCanonicalization;
										const _errs19 = errors;
										if (!(data6 === "ignoreDots" || data6 === "strict")) {
											validate13.errors = [0];
											return false;
										}
										var valid0 = _errs19 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.emailDomainHandling !== void 0) {
											let data7 = data.emailDomainHandling;
											const _errs21 = errors;
											if (!(data7 === "preserve" || data7 === "encrypt" || data7 === "tokenize" || data7 === "redact")) {
												validate13.errors = [0];
												return false;
											}
											var valid0 = _errs21 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.developmentMode !== void 0) {
												const _errs23 = errors;
												if (typeof data.developmentMode !== "boolean") {
													validate13.errors = [0];
													return false;
												}
												var valid0 = _errs23 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.logRetentionDays !== void 0) {
													let data9 = data.logRetentionDays;
													const _errs26 = errors;
													if (!(data9 === 1 || data9 === 3 || data9 === 5 || data9 === 7 || data9 === 14 || data9 === 30 || data9 === 60 || data9 === 90 || data9 === 120 || data9 === 150 || data9 === 180 || data9 === 365 || data9 === 400 || data9 === 545 || data9 === 731 || data9 === 1096 || data9 === 1827 || data9 === 2192 || data9 === 2557 || data9 === 2922 || data9 === 3288 || data9 === 3653)) {
														validate13.errors = [0];
														return false;
													}
													var valid0 = _errs26 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.environment !== void 0) {
														let data10 = data.environment;
														const _errs28 = errors;
														if (errors === errors) {
															if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
																for (const key1 in data10) {
																	const _errs31 = errors;
																	if (typeof key1 === "string") {
																		if (!pattern4.test(key1)) {
																			const err0 = 0;
																			if (vErrors === null) vErrors = [err0];
																			else vErrors.push(err0);
																			errors++;
																		}
																	}
																	var valid13 = _errs31 === errors;
																	if (!valid13) {
																		const err1 = 0;
																		if (vErrors === null) vErrors = [err1];
																		else vErrors.push(err1);
																		errors++;
																		validate13.errors = vErrors;
																		return false;
																	}
																}
																if (valid13) for (const key2 in data10) {
																	const _errs33 = errors;
																	if (typeof data10[key2] !== "string") {
																		validate13.errors = [0];
																		return false;
																	}
																	if (!(_errs33 === errors)) break;
																}
															} else {
																validate13.errors = [0];
																return false;
															}
														}
														var valid0 = _errs28 === errors;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate13.errors = [0];
			return false;
		}
	}
	validate13.errors = vErrors;
	return errors === 0;
}
const schema27 = {
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
			"type": "string",
			"pattern": "^[0-9]{12}$"
		},
		"region": {
			"type": "string",
			"pattern": "^[a-z]{2}(-[a-z]+)+-[0-9]$"
		},
		"bundle": { "$ref": "#/definitions/awsBundle" },
		"callers": { "$ref": "#/definitions/awsCallers" },
		"secrets": { "$ref": "#/definitions/awsSecrets" },
		"endpoint": { "enum": ["functionUrl", "apiGateway"] },
		"vpc": { "$ref": "#/definitions/awsVpc" },
		"identity": { "$ref": "#/definitions/awsIdentity" },
		"kmsKeyArn": { "$ref": "#/definitions/kmsKeyArn" },
		"assumeRoleArn": { "$ref": "#/definitions/roleArn" },
		"permissionsBoundaryArn": { "$ref": "#/definitions/policyArn" },
		"executionPolicyArn": { "$ref": "#/definitions/policyArn" },
		"resourceBucket": {
			"type": "string",
			"pattern": "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"
		},
		"tags": {
			"type": "object",
			"maxProperties": 40,
			"additionalProperties": {
				"type": "string",
				"maxLength": 256
			}
		}
	}
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
const pattern7 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+(-rc[0-9.]*)?$", "u");
const pattern8 = new RegExp("^([0-9a-fA-F]{64}|[A-Za-z0-9+/]{43}=)$", "u");
const pattern9 = new RegExp("^s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/[^\\s/]([^\\s]*[^\\s/])?$", "u");
const pattern11 = new RegExp("^.+\\.jar$", "u");
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid1 = true;
	const _errs2 = errors;
	if (errors === _errs2) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.version === void 0 && "version") {
				const err0 = 0;
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		} else {
			const err1 = 0;
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
	if (_valid0) {
		const _errs4 = errors;
		if (errors === _errs4) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.version === void 0 && "version") {
					validate17.errors = [0];
					return false;
				} else {
					const _errs6 = errors;
					for (const key0 in data) if (!(key0 === "version" || key0 === "sha256")) {
						validate17.errors = [0];
						return false;
					}
					if (_errs6 === errors) {
						if (data.version !== void 0) {
							let data0 = data.version;
							const _errs7 = errors;
							if (errors === _errs7) {
								if (typeof data0 === "string") {
									if (!pattern7.test(data0)) {
										validate17.errors = [0];
										return false;
									}
								} else {
									validate17.errors = [0];
									return false;
								}
							}
							var valid2 = _errs7 === errors;
						} else var valid2 = true;
						if (valid2) {
							if (data.sha256 !== void 0) {
								let data1 = data.sha256;
								const _errs9 = errors;
								if (errors === errors) {
									if (typeof data1 === "string") {
										if (!pattern8.test(data1)) {
											validate17.errors = [0];
											return false;
										}
									} else {
										validate17.errors = [0];
										return false;
									}
								}
								var valid2 = _errs9 === errors;
							} else var valid2 = true;
						}
					}
				}
			} else {
				validate17.errors = [0];
				return false;
			}
		}
		var _valid0 = _errs4 === errors;
		valid1 = _valid0;
	} else {
		const _errs12 = errors;
		const _errs13 = errors;
		let valid4 = true;
		const _errs14 = errors;
		if (errors === _errs14) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.s3 === void 0 && "s3") {
					const err2 = 0;
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = 0;
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		var _valid1 = _errs14 === errors;
		errors = _errs13;
		if (vErrors !== null) {
			if (_errs13) vErrors.length = _errs13;
			else vErrors = null;
		}
		if (_valid1) {
			const _errs16 = errors;
			if (errors === _errs16) {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.s3 === void 0 && "s3" || data.sha256 === void 0 && "sha256") {
						validate17.errors = [0];
						return false;
					} else {
						const _errs18 = errors;
						for (const key1 in data) if (!(key1 === "s3" || key1 === "sha256")) {
							validate17.errors = [0];
							return false;
						}
						if (_errs18 === errors) {
							if (data.s3 !== void 0) {
								let data2 = data.s3;
								const _errs19 = errors;
								if (errors === _errs19) {
									if (typeof data2 === "string") {
										if (!pattern9.test(data2)) {
											validate17.errors = [0];
											return false;
										}
									} else {
										validate17.errors = [0];
										return false;
									}
								}
								var valid5 = _errs19 === errors;
							} else var valid5 = true;
							if (valid5) {
								if (data.sha256 !== void 0) {
									let data3 = data.sha256;
									const _errs21 = errors;
									if (errors === errors) {
										if (typeof data3 === "string") {
											if (!pattern8.test(data3)) {
												validate17.errors = [0];
												return false;
											}
										} else {
											validate17.errors = [0];
											return false;
										}
									}
									var valid5 = _errs21 === errors;
								} else var valid5 = true;
							}
						}
					}
				} else {
					validate17.errors = [0];
					return false;
				}
			}
			var _valid1 = _errs16 === errors;
			valid4 = _valid1;
		} else {
			const _errs24 = errors;
			const _errs25 = errors;
			let valid7 = true;
			const _errs26 = errors;
			if (errors === _errs26) {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.file === void 0 && "file") {
						const err4 = 0;
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				} else {
					const err5 = 0;
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			var _valid2 = _errs26 === errors;
			errors = _errs25;
			if (vErrors !== null) {
				if (_errs25) vErrors.length = _errs25;
				else vErrors = null;
			}
			if (_valid2) {
				const _errs28 = errors;
				if (errors === _errs28) {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.file === void 0 && "file") {
							validate17.errors = [0];
							return false;
						} else {
							const _errs30 = errors;
							for (const key2 in data) if (!(key2 === "file")) {
								validate17.errors = [0];
								return false;
							}
							if (_errs30 === errors) {
								if (data.file !== void 0) {
									let data4 = data.file;
									if (errors === errors) {
										if (typeof data4 === "string") {
											if (!pattern11.test(data4)) {
												validate17.errors = [0];
												return false;
											}
										} else {
											validate17.errors = [0];
											return false;
										}
									}
								}
							}
						}
					} else {
						validate17.errors = [0];
						return false;
					}
				}
				var _valid2 = _errs28 === errors;
				valid7 = _valid2;
			} else {
				const _errs33 = errors;
				const _errs35 = errors;
				const err6 = 0;
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
				if (!(_errs35 === errors)) {
					const err7 = 0;
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
					validate17.errors = vErrors;
					return false;
				}
				var _valid2 = _errs33 === errors;
				valid7 = _valid2;
			}
			if (!valid7) {
				const err8 = 0;
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
				validate17.errors = vErrors;
				return false;
			}
			var _valid1 = _errs24 === errors;
			valid4 = _valid1;
		}
		if (!valid4) {
			const err9 = 0;
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
			validate17.errors = vErrors;
			return false;
		}
		var _valid0 = _errs12 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		const err10 = 0;
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
		validate17.errors = vErrors;
		return false;
	}
	validate17.errors = vErrors;
	return errors === 0;
}
const pattern12 = new RegExp("^[0-9]{21}$", "u");
const pattern13 = new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:((role|user)/[A-Za-z0-9+=,.@_/-]+|root)$", "u");
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "gcpServiceAccountIds" || key0 === "awsArns" || key0 === "testArns")) {
			validate19.errors = [0];
			return false;
		}
		if (data.gcpServiceAccountIds !== void 0) {
			let data0 = data.gcpServiceAccountIds;
			if (Array.isArray(data0)) {
				var valid1 = true;
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 === "string") {
						if (!pattern12.test(data1)) {
							validate19.errors = [0];
							return false;
						}
					} else {
						validate19.errors = [0];
						return false;
					}
					var valid1 = true;
					if (!valid1) break;
				}
				if (valid1) {
					let i1 = data0.length;
					if (i1 > 1) {
						const indices0 = {};
						for (; i1--;) {
							let item0 = data0[i1];
							if (typeof item0 !== "string") continue;
							if (typeof indices0[item0] == "number") {
								indices0[item0];
								validate19.errors = [0];
								return false;
							}
							indices0[item0] = i1;
						}
					}
				}
			} else {
				validate19.errors = [0];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.awsArns !== void 0) {
				let data2 = data.awsArns;
				if (Array.isArray(data2)) {
					var valid3 = true;
					const len1 = data2.length;
					for (let i2 = 0; i2 < len1; i2++) {
						let data3 = data2[i2];
						if (typeof data3 !== "string") {
							validate19.errors = [0];
							return false;
						}
						if (typeof data3 === "string") {
							if (!pattern13.test(data3)) {
								validate19.errors = [0];
								return false;
							}
						} else {
							validate19.errors = [0];
							return false;
						}
						var valid3 = true;
						if (!valid3) break;
					}
					if (valid3) {
						let i3 = data2.length;
						if (i3 > 1) {
							const indices1 = {};
							for (; i3--;) {
								let item1 = data2[i3];
								if (typeof item1 !== "string") continue;
								if (typeof indices1[item1] == "number") {
									indices1[item1];
									validate19.errors = [0];
									return false;
								}
								indices1[item1] = i3;
							}
						}
					}
				} else {
					validate19.errors = [0];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.testArns !== void 0) {
					let data4 = data.testArns;
					if (Array.isArray(data4)) {
						var valid6 = true;
						const len2 = data4.length;
						for (let i4 = 0; i4 < len2; i4++) {
							let data5 = data4[i4];
							if (typeof data5 !== "string") {
								validate19.errors = [0];
								return false;
							}
							if (typeof data5 === "string") {
								if (!pattern13.test(data5)) {
									validate19.errors = [0];
									return false;
								}
							} else {
								validate19.errors = [0];
								return false;
							}
							var valid6 = true;
							if (!valid6) break;
						}
						if (valid6) {
							let i5 = data4.length;
							if (i5 > 1) {
								const indices2 = {};
								for (; i5--;) {
									let item2 = data4[i5];
									if (typeof item2 !== "string") continue;
									if (typeof indices2[item2] == "number") {
										indices2[item2];
										validate19.errors = [0];
										return false;
									}
									indices2[item2] = i5;
								}
							}
						}
					} else {
						validate19.errors = [0];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate19.errors = [0];
		return false;
	}
	validate19.errors = vErrors;
	return true;
}
const pattern18 = new RegExp("^[A-Za-z0-9_.@-]+$", "u");
const pattern20 = new RegExp("^[a-z0-9-]+:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const pattern21 = new RegExp("^https://[a-z0-9.-]+$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "cliProfile" || key0 === "ids" || key0 === "issuer")) {
				validate21.errors = [0];
				return false;
			}
			if (_errs1 === errors) {
				if (data.cliProfile !== void 0) {
					let data0 = data.cliProfile;
					const _errs2 = errors;
					if (errors === _errs2) {
						if (typeof data0 === "string") {
							if (!pattern18.test(data0)) {
								validate21.errors = [0];
								return false;
							}
						} else {
							validate21.errors = [0];
							return false;
						}
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.ids !== void 0) {
						let data1 = data.ids;
						const _errs4 = errors;
						if (errors === _errs4) {
							if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
								for (const key1 in data1) {
									const _errs6 = errors;
									if (errors === errors) {
										if (typeof key1 === "string") {
											if (func2(key1) > 40) {
												const err0 = 0;
												if (vErrors === null) vErrors = [err0];
												else vErrors.push(err0);
												errors++;
											} else if (!pattern1.test(key1)) {
												const err1 = 0;
												if (vErrors === null) vErrors = [err1];
												else vErrors.push(err1);
												errors++;
											}
										} else {
											const err2 = 0;
											if (vErrors === null) vErrors = [err2];
											else vErrors.push(err2);
											errors++;
										}
									}
									var valid1 = _errs6 === errors;
									if (!valid1) {
										const err3 = 0;
										if (vErrors === null) vErrors = [err3];
										else vErrors.push(err3);
										errors++;
										validate21.errors = vErrors;
										return false;
									}
								}
								if (valid1) for (const key2 in data1) {
									let data2 = data1[key2];
									const _errs10 = errors;
									if (errors === _errs10) {
										if (typeof data2 === "string") {
											if (!pattern20.test(data2)) {
												validate21.errors = [0];
												return false;
											}
										} else {
											validate21.errors = [0];
											return false;
										}
									}
									if (!(_errs10 === errors)) break;
								}
							} else {
								validate21.errors = [0];
								return false;
							}
						}
						var valid0 = _errs4 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.issuer !== void 0) {
							let data3 = data.issuer;
							const _errs12 = errors;
							if (errors === _errs12) {
								if (typeof data3 === "string") {
									if (func2(data3) > 600) {
										validate21.errors = [0];
										return false;
									} else if (!pattern21.test(data3)) {
										validate21.errors = [0];
										return false;
									}
								} else {
									validate21.errors = [0];
									return false;
								}
							}
							var valid0 = _errs12 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate21.errors = [0];
			return false;
		}
	}
	validate21.errors = vErrors;
	return errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.accountId === void 0 && "accountId" || data.region === void 0 && "region" || data.bundle === void 0 && "bundle" || data.callers === void 0 && "callers") {
				validate16.errors = [0];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func5.call(schema27.properties, key0)) {
					validate16.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.accountId !== void 0) {
						let data0 = data.accountId;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (!pattern5.test(data0)) {
									validate16.errors = [0];
									return false;
								}
							} else {
								validate16.errors = [0];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.region !== void 0) {
							let data1 = data.region;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (!pattern6.test(data1)) {
										validate16.errors = [0];
										return false;
									}
								} else {
									validate16.errors = [0];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.bundle !== void 0) {
								const _errs6 = errors;
								if (!validate17(data.bundle, {
									instancePath: instancePath + "/bundle",
									parentData: data,
									parentDataProperty: "bundle",
									rootData
								})) {
									vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.callers !== void 0) {
									const _errs7 = errors;
									if (!validate19(data.callers, {
										instancePath: instancePath + "/callers",
										parentData: data,
										parentDataProperty: "callers",
										rootData
									})) {
										vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.secrets !== void 0) {
										let data4 = data.secrets;
										const _errs8 = errors;
										if (errors === errors) {
											if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
												const _errs11 = errors;
												for (const key1 in data4) if (!(key1 === "store" || key1 === "path" || key1 === "salt")) {
													validate16.errors = [0];
													return false;
												}
												if (_errs11 === errors) {
													if (data4.store !== void 0) {
														let data5 = data4.store;
														const _errs12 = errors;
														if (!(data5 === "parameterStore" || data5 === "secretsManager")) {
															validate16.errors = [0];
															return false;
														}
														var valid2 = _errs12 === errors;
													} else var valid2 = true;
													if (valid2) {
														if (data4.path !== void 0) {
															let data6 = data4.path;
															const _errs13 = errors;
															if (errors === _errs13) {
																if (typeof data6 === "string") {
																	if (func2(data6) > 200) {
																		validate16.errors = [0];
																		return false;
																	} else if (!pattern15.test(data6)) {
																		validate16.errors = [0];
																		return false;
																	}
																} else {
																	validate16.errors = [0];
																	return false;
																}
															}
															var valid2 = _errs13 === errors;
														} else var valid2 = true;
														if (valid2) {
															if (data4.salt !== void 0) {
																let data7 = data4.salt;
																const _errs15 = errors;
																if (!(data7 === "create" || data7 === "existing")) {
																	validate16.errors = [0];
																	return false;
																}
																var valid2 = _errs15 === errors;
															} else var valid2 = true;
														}
													}
												}
											} else {
												validate16.errors = [0];
												return false;
											}
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.endpoint !== void 0) {
											let data8 = data.endpoint;
											const _errs16 = errors;
											if (!(data8 === "functionUrl" || data8 === "apiGateway")) {
												validate16.errors = [0];
												return false;
											}
											var valid0 = _errs16 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.vpc !== void 0) {
												let data9 = data.vpc;
												const _errs17 = errors;
												if (errors === errors) {
													if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
														if (data9.subnetIds === void 0 && "subnetIds" || data9.securityGroupIds === void 0 && "securityGroupIds") {
															validate16.errors = [0];
															return false;
														} else {
															const _errs20 = errors;
															for (const key2 in data9) if (!(key2 === "subnetIds" || key2 === "securityGroupIds")) {
																validate16.errors = [0];
																return false;
															}
															if (_errs20 === errors) {
																if (data9.subnetIds !== void 0) {
																	let data10 = data9.subnetIds;
																	const _errs21 = errors;
																	if (errors === _errs21) {
																		if (Array.isArray(data10)) {
																			if (data10.length < 1) {
																				validate16.errors = [0];
																				return false;
																			} else {
																				var valid5 = true;
																				const len0 = data10.length;
																				for (let i0 = 0; i0 < len0; i0++) {
																					let data11 = data10[i0];
																					const _errs23 = errors;
																					if (errors === _errs23) {
																						if (typeof data11 === "string") {
																							if (!pattern16.test(data11)) {
																								validate16.errors = [0];
																								return false;
																							}
																						} else {
																							validate16.errors = [0];
																							return false;
																						}
																					}
																					var valid5 = _errs23 === errors;
																					if (!valid5) break;
																				}
																				if (valid5) {
																					let i1 = data10.length;
																					if (i1 > 1) {
																						const indices0 = {};
																						for (; i1--;) {
																							let item0 = data10[i1];
																							if (typeof item0 !== "string") continue;
																							if (typeof indices0[item0] == "number") {
																								indices0[item0];
																								validate16.errors = [0];
																								return false;
																							}
																							indices0[item0] = i1;
																						}
																					}
																				}
																			}
																		} else {
																			validate16.errors = [0];
																			return false;
																		}
																	}
																	var valid4 = _errs21 === errors;
																} else var valid4 = true;
																if (valid4) {
																	if (data9.securityGroupIds !== void 0) {
																		let data12 = data9.securityGroupIds;
																		const _errs25 = errors;
																		if (errors === _errs25) {
																			if (Array.isArray(data12)) {
																				if (data12.length < 1) {
																					validate16.errors = [0];
																					return false;
																				} else {
																					var valid7 = true;
																					const len1 = data12.length;
																					for (let i2 = 0; i2 < len1; i2++) {
																						let data13 = data12[i2];
																						const _errs27 = errors;
																						if (errors === _errs27) {
																							if (typeof data13 === "string") {
																								if (!pattern17.test(data13)) {
																									validate16.errors = [0];
																									return false;
																								}
																							} else {
																								validate16.errors = [0];
																								return false;
																							}
																						}
																						var valid7 = _errs27 === errors;
																						if (!valid7) break;
																					}
																					if (valid7) {
																						let i3 = data12.length;
																						if (i3 > 1) {
																							const indices1 = {};
																							for (; i3--;) {
																								let item1 = data12[i3];
																								if (typeof item1 !== "string") continue;
																								if (typeof indices1[item1] == "number") {
																									indices1[item1];
																									validate16.errors = [0];
																									return false;
																								}
																								indices1[item1] = i3;
																							}
																						}
																					}
																				}
																			} else {
																				validate16.errors = [0];
																				return false;
																			}
																		}
																		var valid4 = _errs25 === errors;
																	} else var valid4 = true;
																}
															}
														}
													} else {
														validate16.errors = [0];
														return false;
													}
												}
												var valid0 = _errs17 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.identity !== void 0) {
													const _errs29 = errors;
													if (!validate21(data.identity, {
														instancePath: instancePath + "/identity",
														parentData: data,
														parentDataProperty: "identity",
														rootData
													})) {
														vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs29 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.kmsKeyArn !== void 0) {
														let data15 = data.kmsKeyArn;
														const _errs30 = errors;
														if (errors === errors) {
															if (typeof data15 === "string") {
																if (!pattern22.test(data15)) {
																	validate16.errors = [0];
																	return false;
																}
															} else {
																validate16.errors = [0];
																return false;
															}
														}
														var valid0 = _errs30 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.assumeRoleArn !== void 0) {
															let data16 = data.assumeRoleArn;
															const _errs33 = errors;
															if (errors === errors) {
																if (typeof data16 === "string") {
																	if (!pattern23.test(data16)) {
																		validate16.errors = [0];
																		return false;
																	}
																} else {
																	validate16.errors = [0];
																	return false;
																}
															}
															var valid0 = _errs33 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.permissionsBoundaryArn !== void 0) {
																let data17 = data.permissionsBoundaryArn;
																const _errs36 = errors;
																if (errors === errors) {
																	if (typeof data17 === "string") {
																		if (!pattern24.test(data17)) {
																			validate16.errors = [0];
																			return false;
																		}
																	} else {
																		validate16.errors = [0];
																		return false;
																	}
																}
																var valid0 = _errs36 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.executionPolicyArn !== void 0) {
																	let data18 = data.executionPolicyArn;
																	const _errs39 = errors;
																	if (errors === errors) {
																		if (typeof data18 === "string") {
																			if (!pattern24.test(data18)) {
																				validate16.errors = [0];
																				return false;
																			}
																		} else {
																			validate16.errors = [0];
																			return false;
																		}
																	}
																	var valid0 = _errs39 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.resourceBucket !== void 0) {
																		let data19 = data.resourceBucket;
																		const _errs42 = errors;
																		if (errors === _errs42) {
																			if (typeof data19 === "string") {
																				if (!pattern26.test(data19)) {
																					validate16.errors = [0];
																					return false;
																				}
																			} else {
																				validate16.errors = [0];
																				return false;
																			}
																		}
																		var valid0 = _errs42 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.tags !== void 0) {
																			let data20 = data.tags;
																			const _errs44 = errors;
																			if (errors === _errs44) {
																				if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
																					if (Object.keys(data20).length > 40) {
																						validate16.errors = [0];
																						return false;
																					} else for (const key3 in data20) {
																						let data21 = data20[key3];
																						const _errs47 = errors;
																						if (errors === _errs47) {
																							if (typeof data21 === "string") {
																								if (func2(data21) > 256) {
																									validate16.errors = [0];
																									return false;
																								}
																							} else {
																								validate16.errors = [0];
																								return false;
																							}
																						}
																						if (!(_errs47 === errors)) break;
																					}
																				} else {
																					validate16.errors = [0];
																					return false;
																				}
																			}
																			var valid0 = _errs44 === errors;
																		} else var valid0 = true;
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate16.errors = [0];
			return false;
		}
	}
	validate16.errors = vErrors;
	return errors === 0;
}
const schema42 = {
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
			"type": "string",
			"pattern": "^[a-z][a-z0-9-]{4,28}[a-z0-9]$"
		},
		"region": { "$ref": "#/definitions/gcpRegion" },
		"bundle": { "$ref": "#/definitions/gcpBundle" },
		"callers": { "$ref": "#/definitions/gcpCallers" },
		"secrets": { "$ref": "#/definitions/gcpSecrets" },
		"builderServiceAccount": { "$ref": "#/definitions/serviceAccountEmail" },
		"projectIam": { "type": "boolean" },
		"limits": { "$ref": "#/definitions/gcpLimits" },
		"vpc": { "$ref": "#/definitions/gcpVpc" },
		"loadBalancer": { "$ref": "#/definitions/gcpLoadBalancer" },
		"impersonateServiceAccount": { "$ref": "#/definitions/serviceAccountEmail" },
		"runner": { "$ref": "#/definitions/gcpPrincipal" },
		"resourceBucket": {
			"type": "string",
			"pattern": "^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$"
		},
		"labels": {
			"type": "object",
			"maxProperties": 60,
			"propertyNames": { "pattern": "^[a-z][a-z0-9_-]{0,62}$" },
			"additionalProperties": {
				"type": "string",
				"pattern": "^[a-z0-9_-]{0,63}$"
			}
		}
	}
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
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "serviceAccounts" || key0 === "testPrincipals")) {
			validate25.errors = [0];
			return false;
		}
		if (data.serviceAccounts !== void 0) {
			let data0 = data.serviceAccounts;
			if (Array.isArray(data0)) {
				var valid1 = true;
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 !== "string") {
						validate25.errors = [0];
						return false;
					}
					if (typeof data1 === "string") {
						if (func2(data1) > 200) {
							validate25.errors = [0];
							return false;
						} else if (!pattern33.test(data1)) {
							validate25.errors = [0];
							return false;
						}
					} else {
						validate25.errors = [0];
						return false;
					}
					var valid1 = true;
					if (!valid1) break;
				}
				if (valid1) {
					let i1 = data0.length;
					if (i1 > 1) {
						const indices0 = {};
						for (; i1--;) {
							let item0 = data0[i1];
							if (typeof item0 !== "string") continue;
							if (typeof indices0[item0] == "number") {
								indices0[item0];
								validate25.errors = [0];
								return false;
							}
							indices0[item0] = i1;
						}
					}
				}
			} else {
				validate25.errors = [0];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.testPrincipals !== void 0) {
				let data2 = data.testPrincipals;
				if (Array.isArray(data2)) {
					var valid4 = true;
					const len1 = data2.length;
					for (let i2 = 0; i2 < len1; i2++) {
						let data3 = data2[i2];
						if (typeof data3 !== "string") {
							validate25.errors = [0];
							return false;
						}
						if (typeof data3 === "string") {
							if (func2(data3) > 254) {
								validate25.errors = [0];
								return false;
							} else if (!pattern34.test(data3)) {
								validate25.errors = [0];
								return false;
							}
						} else {
							validate25.errors = [0];
							return false;
						}
						var valid4 = true;
						if (!valid4) break;
					}
					if (valid4) {
						let i3 = data2.length;
						if (i3 > 1) {
							const indices1 = {};
							for (; i3--;) {
								let item1 = data2[i3];
								if (typeof item1 !== "string") continue;
								if (typeof indices1[item1] == "number") {
									indices1[item1];
									validate25.errors = [0];
									return false;
								}
								indices1[item1] = i3;
							}
						}
					}
				} else {
					validate25.errors = [0];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
		}
	} else {
		validate25.errors = [0];
		return false;
	}
	validate25.errors = vErrors;
	return true;
}
const pattern35 = new RegExp("^[A-Za-z0-9_-]*[_-]$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "prefix" || key0 === "replicaLocations" || key0 === "salt")) {
			validate27.errors = [0];
			return false;
		}
		if (data.prefix !== void 0) {
			let data0 = data.prefix;
			if (typeof data0 === "string") {
				if (func2(data0) > 200) {
					validate27.errors = [0];
					return false;
				} else if (!pattern35.test(data0)) {
					validate27.errors = [0];
					return false;
				}
			} else {
				validate27.errors = [0];
				return false;
			}
			var valid0 = true;
		} else var valid0 = true;
		if (valid0) {
			if (data.replicaLocations !== void 0) {
				let data1 = data.replicaLocations;
				if (Array.isArray(data1)) {
					if (data1.length < 1) {
						validate27.errors = [0];
						return false;
					} else {
						var valid1 = true;
						const len0 = data1.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data2 = data1[i0];
							if (typeof data2 !== "string") {
								validate27.errors = [0];
								return false;
							}
							if (typeof data2 === "string") {
								if (!pattern28.test(data2)) {
									validate27.errors = [0];
									return false;
								}
							} else {
								validate27.errors = [0];
								return false;
							}
							var valid1 = true;
							if (!valid1) break;
						}
						if (valid1) {
							let i1 = data1.length;
							if (i1 > 1) {
								const indices0 = {};
								for (; i1--;) {
									let item0 = data1[i1];
									if (typeof item0 !== "string") continue;
									if (typeof indices0[item0] == "number") {
										indices0[item0];
										validate27.errors = [0];
										return false;
									}
									indices0[item0] = i1;
								}
							}
						}
					}
				} else {
					validate27.errors = [0];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.salt !== void 0) {
					let data3 = data.salt;
					if (!(data3 === "create" || data3 === "existing")) {
						validate27.errors = [0];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate27.errors = [0];
		return false;
	}
	validate27.errors = vErrors;
	return true;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.projectId === void 0 && "projectId" || data.region === void 0 && "region" || data.bundle === void 0 && "bundle" || data.callers === void 0 && "callers") {
				validate24.errors = [0];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func5.call(schema42.properties, key0)) {
					validate24.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.projectId !== void 0) {
						let data0 = data.projectId;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (!pattern27.test(data0)) {
									validate24.errors = [0];
									return false;
								}
							} else {
								validate24.errors = [0];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.region !== void 0) {
							let data1 = data.region;
							const _errs4 = errors;
							if (errors === errors) {
								if (typeof data1 === "string") {
									if (!pattern28.test(data1)) {
										validate24.errors = [0];
										return false;
									}
								} else {
									validate24.errors = [0];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.bundle !== void 0) {
								let data2 = data.bundle;
								const _errs7 = errors;
								const _errs10 = errors;
								let valid4 = true;
								const _errs11 = errors;
								if (errors === _errs11) {
									if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
										if (data2.version === void 0 && "version") {
											const err0 = 0;
											if (vErrors === null) vErrors = [err0];
											else vErrors.push(err0);
											errors++;
										}
									} else {
										const err1 = 0;
										if (vErrors === null) vErrors = [err1];
										else vErrors.push(err1);
										errors++;
									}
								}
								var _valid0 = _errs11 === errors;
								errors = _errs10;
								if (vErrors !== null) {
									if (_errs10) vErrors.length = _errs10;
									else vErrors = null;
								}
								if (_valid0) {
									const _errs13 = errors;
									if (errors === _errs13) {
										if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
											if (data2.version === void 0 && "version") {
												validate24.errors = [0];
												return false;
											} else {
												const _errs15 = errors;
												for (const key1 in data2) if (!(key1 === "version")) {
													validate24.errors = [0];
													return false;
												}
												if (_errs15 === errors) {
													if (data2.version !== void 0) {
														let data3 = data2.version;
														if (errors === errors) {
															if (typeof data3 === "string") {
																if (!pattern7.test(data3)) {
																	validate24.errors = [0];
																	return false;
																}
															} else {
																validate24.errors = [0];
																return false;
															}
														}
													}
												}
											}
										} else {
											validate24.errors = [0];
											return false;
										}
									}
									var _valid0 = _errs13 === errors;
									valid4 = _valid0;
								} else {
									const _errs18 = errors;
									const _errs19 = errors;
									let valid6 = true;
									const _errs20 = errors;
									if (errors === _errs20) {
										if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
											if (data2.gs === void 0 && "gs") {
												const err2 = 0;
												if (vErrors === null) vErrors = [err2];
												else vErrors.push(err2);
												errors++;
											}
										} else {
											const err3 = 0;
											if (vErrors === null) vErrors = [err3];
											else vErrors.push(err3);
											errors++;
										}
									}
									var _valid1 = _errs20 === errors;
									errors = _errs19;
									if (vErrors !== null) {
										if (_errs19) vErrors.length = _errs19;
										else vErrors = null;
									}
									if (_valid1) {
										const _errs22 = errors;
										if (errors === _errs22) {
											if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
												if (data2.gs === void 0 && "gs") {
													validate24.errors = [0];
													return false;
												} else {
													const _errs24 = errors;
													for (const key2 in data2) if (!(key2 === "gs" || key2 === "generation")) {
														validate24.errors = [0];
														return false;
													}
													if (_errs24 === errors) {
														if (data2.gs !== void 0) {
															let data4 = data2.gs;
															const _errs25 = errors;
															if (errors === _errs25) {
																if (typeof data4 === "string") {
																	if (!pattern30.test(data4)) {
																		validate24.errors = [0];
																		return false;
																	}
																} else {
																	validate24.errors = [0];
																	return false;
																}
															}
															var valid7 = _errs25 === errors;
														} else var valid7 = true;
														if (valid7) {
															if (data2.generation !== void 0) {
																let data5 = data2.generation;
																const _errs27 = errors;
																if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
																	validate24.errors = [0];
																	return false;
																}
																if (errors === _errs27) {
																	if (typeof data5 == "number" && isFinite(data5)) {
																		if (data5 > 9007199254740991 || isNaN(data5)) {
																			validate24.errors = [0];
																			return false;
																		} else if (data5 < 1 || isNaN(data5)) {
																			validate24.errors = [0];
																			return false;
																		}
																	}
																}
																var valid7 = _errs27 === errors;
															} else var valid7 = true;
														}
													}
												}
											} else {
												validate24.errors = [0];
												return false;
											}
										}
										var _valid1 = _errs22 === errors;
										valid6 = _valid1;
									} else {
										const _errs29 = errors;
										const _errs30 = errors;
										let valid8 = true;
										const _errs31 = errors;
										if (errors === _errs31) {
											if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
												if (data2.file === void 0 && "file") {
													const err4 = 0;
													if (vErrors === null) vErrors = [err4];
													else vErrors.push(err4);
													errors++;
												}
											} else {
												const err5 = 0;
												if (vErrors === null) vErrors = [err5];
												else vErrors.push(err5);
												errors++;
											}
										}
										var _valid2 = _errs31 === errors;
										errors = _errs30;
										if (vErrors !== null) {
											if (_errs30) vErrors.length = _errs30;
											else vErrors = null;
										}
										if (_valid2) {
											const _errs33 = errors;
											if (errors === _errs33) {
												if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
													if (data2.file === void 0 && "file") {
														validate24.errors = [0];
														return false;
													} else {
														const _errs35 = errors;
														for (const key3 in data2) if (!(key3 === "file" || key3 === "bucket")) {
															validate24.errors = [0];
															return false;
														}
														if (_errs35 === errors) {
															if (data2.file !== void 0) {
																let data6 = data2.file;
																const _errs36 = errors;
																if (errors === _errs36) {
																	if (typeof data6 === "string") {
																		if (!pattern31.test(data6)) {
																			validate24.errors = [0];
																			return false;
																		}
																	} else {
																		validate24.errors = [0];
																		return false;
																	}
																}
																var valid9 = _errs36 === errors;
															} else var valid9 = true;
															if (valid9) {
																if (data2.bucket !== void 0) {
																	let data7 = data2.bucket;
																	const _errs38 = errors;
																	if (errors === _errs38) {
																		if (typeof data7 === "string") {
																			if (!pattern32.test(data7)) {
																				validate24.errors = [0];
																				return false;
																			}
																		} else {
																			validate24.errors = [0];
																			return false;
																		}
																	}
																	var valid9 = _errs38 === errors;
																} else var valid9 = true;
															}
														}
													}
												} else {
													validate24.errors = [0];
													return false;
												}
											}
											var _valid2 = _errs33 === errors;
											valid8 = _valid2;
										} else {
											const _errs40 = errors;
											const _errs42 = errors;
											const err6 = 0;
											if (vErrors === null) vErrors = [err6];
											else vErrors.push(err6);
											errors++;
											if (!(_errs42 === errors)) {
												const err7 = 0;
												if (vErrors === null) vErrors = [err7];
												else vErrors.push(err7);
												errors++;
												validate24.errors = vErrors;
												return false;
											}
											var _valid2 = _errs40 === errors;
											valid8 = _valid2;
										}
										if (!valid8) {
											const err8 = 0;
											if (vErrors === null) vErrors = [err8];
											else vErrors.push(err8);
											errors++;
											validate24.errors = vErrors;
											return false;
										}
										var _valid1 = _errs29 === errors;
										valid6 = _valid1;
									}
									if (!valid6) {
										const err9 = 0;
										if (vErrors === null) vErrors = [err9];
										else vErrors.push(err9);
										errors++;
										validate24.errors = vErrors;
										return false;
									}
									var _valid0 = _errs18 === errors;
									valid4 = _valid0;
								}
								if (!valid4) {
									const err10 = 0;
									if (vErrors === null) vErrors = [err10];
									else vErrors.push(err10);
									errors++;
									validate24.errors = vErrors;
									return false;
								}
								var valid0 = _errs7 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.callers !== void 0) {
									const _errs44 = errors;
									if (!validate25(data.callers, {
										instancePath: instancePath + "/callers",
										parentData: data,
										parentDataProperty: "callers",
										rootData
									})) {
										vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs44 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.secrets !== void 0) {
										const _errs45 = errors;
										if (!validate27(data.secrets, {
											instancePath: instancePath + "/secrets",
											parentData: data,
											parentDataProperty: "secrets",
											rootData
										})) {
											vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs45 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.builderServiceAccount !== void 0) {
											let data10 = data.builderServiceAccount;
											const _errs46 = errors;
											if (errors === errors) {
												if (typeof data10 === "string") {
													if (func2(data10) > 200) {
														validate24.errors = [0];
														return false;
													} else if (!pattern33.test(data10)) {
														validate24.errors = [0];
														return false;
													}
												} else {
													validate24.errors = [0];
													return false;
												}
											}
											var valid0 = _errs46 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.projectIam !== void 0) {
												const _errs49 = errors;
												if (typeof data.projectIam !== "boolean") {
													validate24.errors = [0];
													return false;
												}
												var valid0 = _errs49 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.limits !== void 0) {
													let data12 = data.limits;
													const _errs51 = errors;
													if (errors === errors) {
														if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
															const _errs54 = errors;
															for (const key4 in data12) if (!(key4 === "maxInstances" || key4 === "concurrency")) {
																validate24.errors = [0];
																return false;
															}
															if (_errs54 === errors) {
																if (data12.maxInstances !== void 0) {
																	let data13 = data12.maxInstances;
																	const _errs55 = errors;
																	if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
																		validate24.errors = [0];
																		return false;
																	}
																	if (errors === _errs55) {
																		if (typeof data13 == "number" && isFinite(data13)) {
																			if (data13 > 1e3 || isNaN(data13)) {
																				validate24.errors = [0];
																				return false;
																			} else if (data13 < 1 || isNaN(data13)) {
																				validate24.errors = [0];
																				return false;
																			}
																		}
																	}
																	var valid13 = _errs55 === errors;
																} else var valid13 = true;
																if (valid13) {
																	if (data12.concurrency !== void 0) {
																		let data14 = data12.concurrency;
																		const _errs57 = errors;
																		if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
																			validate24.errors = [0];
																			return false;
																		}
																		if (errors === _errs57) {
																			if (typeof data14 == "number" && isFinite(data14)) {
																				if (data14 > 1e3 || isNaN(data14)) {
																					validate24.errors = [0];
																					return false;
																				} else if (data14 < 1 || isNaN(data14)) {
																					validate24.errors = [0];
																					return false;
																				}
																			}
																		}
																		var valid13 = _errs57 === errors;
																	} else var valid13 = true;
																}
															}
														} else {
															validate24.errors = [0];
															return false;
														}
													}
													var valid0 = _errs51 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.vpc !== void 0) {
														let data15 = data.vpc;
														const _errs59 = errors;
														if (errors === errors) {
															if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
																if (data15.network === void 0 && "network" || data15.subnetwork === void 0 && "subnetwork") {
																	validate24.errors = [0];
																	return false;
																} else {
																	const _errs62 = errors;
																	for (const key5 in data15) if (!(key5 === "network" || key5 === "subnetwork")) {
																		validate24.errors = [0];
																		return false;
																	}
																	if (_errs62 === errors) {
																		if (data15.network !== void 0) {
																			let data16 = data15.network;
																			const _errs63 = errors;
																			if (errors === _errs63) {
																				if (typeof data16 === "string") {
																					if (!pattern38.test(data16)) {
																						validate24.errors = [0];
																						return false;
																					}
																				} else {
																					validate24.errors = [0];
																					return false;
																				}
																			}
																			var valid15 = _errs63 === errors;
																		} else var valid15 = true;
																		if (valid15) {
																			if (data15.subnetwork !== void 0) {
																				let data17 = data15.subnetwork;
																				const _errs65 = errors;
																				if (errors === _errs65) {
																					if (typeof data17 === "string") {
																						if (!pattern39.test(data17)) {
																							validate24.errors = [0];
																							return false;
																						}
																					} else {
																						validate24.errors = [0];
																						return false;
																					}
																				}
																				var valid15 = _errs65 === errors;
																			} else var valid15 = true;
																		}
																	}
																}
															} else {
																validate24.errors = [0];
																return false;
															}
														}
														var valid0 = _errs59 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.loadBalancer !== void 0) {
															let data18 = data.loadBalancer;
															const _errs67 = errors;
															if (errors === errors) {
																if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
																	if (data18.domain === void 0 && "domain") {
																		validate24.errors = [0];
																		return false;
																	} else {
																		const _errs70 = errors;
																		for (const key6 in data18) if (!(key6 === "domain")) {
																			validate24.errors = [0];
																			return false;
																		}
																		if (_errs70 === errors) {
																			if (data18.domain !== void 0) {
																				let data19 = data18.domain;
																				if (errors === errors) {
																					if (typeof data19 === "string") {
																						if (func2(data19) > 253) {
																							validate24.errors = [0];
																							return false;
																						} else if (!pattern40.test(data19)) {
																							validate24.errors = [0];
																							return false;
																						}
																					} else {
																						validate24.errors = [0];
																						return false;
																					}
																				}
																			}
																		}
																	}
																} else {
																	validate24.errors = [0];
																	return false;
																}
															}
															var valid0 = _errs67 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.impersonateServiceAccount !== void 0) {
																let data20 = data.impersonateServiceAccount;
																const _errs73 = errors;
																if (errors === errors) {
																	if (typeof data20 === "string") {
																		if (func2(data20) > 200) {
																			validate24.errors = [0];
																			return false;
																		} else if (!pattern33.test(data20)) {
																			validate24.errors = [0];
																			return false;
																		}
																	} else {
																		validate24.errors = [0];
																		return false;
																	}
																}
																var valid0 = _errs73 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.runner !== void 0) {
																	let data21 = data.runner;
																	const _errs76 = errors;
																	if (errors === errors) {
																		if (typeof data21 === "string") {
																			if (func2(data21) > 254) {
																				validate24.errors = [0];
																				return false;
																			} else if (!pattern34.test(data21)) {
																				validate24.errors = [0];
																				return false;
																			}
																		} else {
																			validate24.errors = [0];
																			return false;
																		}
																	}
																	var valid0 = _errs76 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.resourceBucket !== void 0) {
																		let data22 = data.resourceBucket;
																		const _errs79 = errors;
																		if (errors === _errs79) {
																			if (typeof data22 === "string") {
																				if (!pattern32.test(data22)) {
																					validate24.errors = [0];
																					return false;
																				}
																			} else {
																				validate24.errors = [0];
																				return false;
																			}
																		}
																		var valid0 = _errs79 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.labels !== void 0) {
																			let data23 = data.labels;
																			const _errs81 = errors;
																			if (errors === _errs81) {
																				if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
																					if (Object.keys(data23).length > 60) {
																						validate24.errors = [0];
																						return false;
																					} else {
																						for (const key7 in data23) {
																							const _errs83 = errors;
																							if (typeof key7 === "string") {
																								if (!pattern44.test(key7)) {
																									const err11 = 0;
																									if (vErrors === null) vErrors = [err11];
																									else vErrors.push(err11);
																									errors++;
																								}
																							}
																							var valid20 = _errs83 === errors;
																							if (!valid20) {
																								const err12 = 0;
																								if (vErrors === null) vErrors = [err12];
																								else vErrors.push(err12);
																								errors++;
																								validate24.errors = vErrors;
																								return false;
																							}
																						}
																						if (valid20) for (const key8 in data23) {
																							let data24 = data23[key8];
																							const _errs85 = errors;
																							if (errors === _errs85) {
																								if (typeof data24 === "string") {
																									if (!pattern45.test(data24)) {
																										validate24.errors = [0];
																										return false;
																									}
																								} else {
																									validate24.errors = [0];
																									return false;
																								}
																							}
																							if (!(_errs85 === errors)) break;
																						}
																					}
																				} else {
																					validate24.errors = [0];
																					return false;
																				}
																			}
																			var valid0 = _errs81 === errors;
																		} else var valid0 = true;
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate24.errors = [0];
			return false;
		}
	}
	validate24.errors = vErrors;
	return errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid1 = true;
	const _errs2 = errors;
	if (errors === _errs2) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.aws === void 0 && "aws") {
				const err0 = 0;
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		} else {
			const err1 = 0;
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
	if (_valid0) {
		const _errs4 = errors;
		if (errors === _errs4) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.aws === void 0 && "aws") {
					validate15.errors = [0];
					return false;
				} else {
					const _errs6 = errors;
					for (const key0 in data) if (!(key0 === "aws")) {
						validate15.errors = [0];
						return false;
					}
					if (_errs6 === errors) {
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
					}
				}
			} else {
				validate15.errors = [0];
				return false;
			}
		}
		var _valid0 = _errs4 === errors;
		valid1 = _valid0;
	} else {
		const _errs8 = errors;
		const _errs9 = errors;
		let valid3 = true;
		const _errs10 = errors;
		if (errors === _errs10) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.gcp === void 0 && "gcp") {
					const err2 = 0;
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = 0;
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		var _valid1 = _errs10 === errors;
		errors = _errs9;
		if (vErrors !== null) {
			if (_errs9) vErrors.length = _errs9;
			else vErrors = null;
		}
		if (_valid1) {
			const _errs12 = errors;
			if (errors === _errs12) {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.gcp === void 0 && "gcp") {
						validate15.errors = [0];
						return false;
					} else {
						const _errs14 = errors;
						for (const key1 in data) if (!(key1 === "gcp")) {
							validate15.errors = [0];
							return false;
						}
						if (_errs14 === errors) {
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
						}
					}
				} else {
					validate15.errors = [0];
					return false;
				}
			}
			var _valid1 = _errs12 === errors;
			valid3 = _valid1;
		} else {
			const _errs16 = errors;
			const _errs18 = errors;
			const err4 = 0;
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
			if (!(_errs18 === errors)) {
				const err5 = 0;
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
				validate15.errors = vErrors;
				return false;
			}
			var _valid1 = _errs16 === errors;
			valid3 = _valid1;
		}
		if (!valid3) {
			const err6 = 0;
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
			validate15.errors = vErrors;
			return false;
		}
		var _valid0 = _errs8 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		const err7 = 0;
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
		validate15.errors = vErrors;
		return false;
	}
	validate15.errors = vErrors;
	return errors === 0;
}
const schema56 = {
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
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"connector": { "$ref": "#/definitions/catalogueConnector" },
				"rules": { "$ref": "#/definitions/rules" },
				"permissions": { "$ref": "#/definitions/permissions" },
				"memoryMb": { "$ref": "#/definitions/memoryMb" },
				"timeoutSeconds": { "$ref": "#/definitions/timeoutSeconds" },
				"reservedConcurrency": { "$ref": "#/definitions/reservedConcurrency" },
				"allowedIps": { "$ref": "#/definitions/allowedIps" },
				"pseudonymizeAppIds": { "$ref": "#/definitions/pseudonymizeAppIds" },
				"emailCanonicalization": { "$ref": "#/definitions/emailCanonicalization" },
				"emailDomainHandling": { "$ref": "#/definitions/emailDomainHandling" },
				"developmentMode": { "$ref": "#/definitions/developmentMode" },
				"logRetentionDays": { "$ref": "#/definitions/logRetentionDays" },
				"environment": { "$ref": "#/definitions/environment" }
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
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"definition": {
						"type": "string",
						"pattern": "^.+\\.ya?ml$"
					},
					"rules": { "$ref": "#/definitions/rules" },
					"permissions": { "$ref": "#/definitions/permissions" },
					"memoryMb": { "$ref": "#/definitions/memoryMb" },
					"timeoutSeconds": { "$ref": "#/definitions/timeoutSeconds" },
					"reservedConcurrency": { "$ref": "#/definitions/reservedConcurrency" },
					"allowedIps": { "$ref": "#/definitions/allowedIps" },
					"pseudonymizeAppIds": { "$ref": "#/definitions/pseudonymizeAppIds" },
					"emailCanonicalization": { "$ref": "#/definitions/emailCanonicalization" },
					"emailDomainHandling": { "$ref": "#/definitions/emailDomainHandling" },
					"developmentMode": { "$ref": "#/definitions/developmentMode" },
					"logRetentionDays": { "$ref": "#/definitions/logRetentionDays" },
					"environment": { "$ref": "#/definitions/environment" }
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
	"propertyNames": { "$ref": "#/definitions/instanceId" },
	"properties": {
		"msft-copilot": { "$ref": "#/definitions/instance" },
		"msft-entra-id": { "$ref": "#/definitions/instance" },
		"azure-ad": {
			"type": ["object", "null"],
			"additionalProperties": false,
			"properties": {
				"connector": { "enum": ["msft-entra-id"] },
				"rules": { "$ref": "#/definitions/rules" },
				"permissions": { "$ref": "#/definitions/permissions" },
				"memoryMb": { "$ref": "#/definitions/memoryMb" },
				"timeoutSeconds": { "$ref": "#/definitions/timeoutSeconds" },
				"reservedConcurrency": { "$ref": "#/definitions/reservedConcurrency" },
				"allowedIps": { "$ref": "#/definitions/allowedIps" },
				"pseudonymizeAppIds": { "$ref": "#/definitions/pseudonymizeAppIds" },
				"emailCanonicalization": { "$ref": "#/definitions/emailCanonicalization" },
				"emailDomainHandling": { "$ref": "#/definitions/emailDomainHandling" },
				"developmentMode": { "$ref": "#/definitions/developmentMode" },
				"logRetentionDays": { "$ref": "#/definitions/logRetentionDays" },
				"environment": { "$ref": "#/definitions/environment" }
			},
			"if": {
				"type": "object",
				"required": ["connector"]
			},
			"then": {},
			"else": {}
		},
		"msft-onedrive": { "$ref": "#/definitions/instance" },
		"msft-teams": { "$ref": "#/definitions/instance" },
		"outlook-cal": { "$ref": "#/definitions/instance" },
		"outlook-mail": { "$ref": "#/definitions/instance" }
	}
};
const pattern47 = new RegExp("^.+\\.ya?ml$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.name === void 0 && "name" || data0.reason === void 0 && "reason") {
					validate32.errors = [0];
					return false;
				} else {
					for (const key0 in data0) if (!(key0 === "name" || key0 === "reason" || key0 === "replaces")) {
						validate32.errors = [0];
						return false;
					}
					if (data0.name !== void 0) {
						let data1 = data0.name;
						if (typeof data1 === "string") {
							if (func2(data1) > 120) {
								validate32.errors = [0];
								return false;
							} else if (func2(data1) < 1) {
								validate32.errors = [0];
								return false;
							}
						} else {
							validate32.errors = [0];
							return false;
						}
						var valid1 = true;
					} else var valid1 = true;
					if (valid1) {
						if (data0.reason !== void 0) {
							let data2 = data0.reason;
							if (typeof data2 === "string") {
								if (func2(data2) > 300) {
									validate32.errors = [0];
									return false;
								} else if (func2(data2) < 1) {
									validate32.errors = [0];
									return false;
								}
							} else {
								validate32.errors = [0];
								return false;
							}
							var valid1 = true;
						} else var valid1 = true;
						if (valid1) {
							if (data0.replaces !== void 0) {
								let data3 = data0.replaces;
								if (typeof data3 === "string") {
									if (func2(data3) > 120) {
										validate32.errors = [0];
										return false;
									} else if (func2(data3) < 1) {
										validate32.errors = [0];
										return false;
									}
								} else {
									validate32.errors = [0];
									return false;
								}
								var valid1 = true;
							} else var valid1 = true;
						}
					}
				}
			} else {
				validate32.errors = [0];
				return false;
			}
		}
	} else {
		validate32.errors = [0];
		return false;
	}
	validate32.errors = vErrors;
	return true;
}
const schema84 = { "allOf": [{
	"if": { "type": "object" },
	"then": {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"rules": { "$ref": "#/definitions/rules" },
			"permissions": { "$ref": "#/definitions/permissions" },
			"memoryMb": { "$ref": "#/definitions/memoryMb" },
			"timeoutSeconds": { "$ref": "#/definitions/timeoutSeconds" },
			"reservedConcurrency": { "$ref": "#/definitions/reservedConcurrency" },
			"allowedIps": { "$ref": "#/definitions/allowedIps" },
			"pseudonymizeAppIds": { "$ref": "#/definitions/pseudonymizeAppIds" },
			"emailCanonicalization": { "$ref": "#/definitions/emailCanonicalization" },
			"emailDomainHandling": { "$ref": "#/definitions/emailDomainHandling" },
			"developmentMode": { "$ref": "#/definitions/developmentMode" },
			"logRetentionDays": { "$ref": "#/definitions/logRetentionDays" },
			"environment": { "$ref": "#/definitions/environment" }
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
}] };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid1 = true;
	const _errs2 = errors;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = 0;
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
	if (_valid0) {
		const _errs4 = errors;
		if (errors === _errs4) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				const _errs6 = errors;
				for (const key0 in data) if (!func5.call(schema84.allOf[0].then.properties, key0)) {
					validate35.errors = [0];
					return false;
				}
				if (_errs6 === errors) {
					if (data.rules !== void 0) {
						let data0 = data.rules;
						const _errs7 = errors;
						if (errors === errors) {
							if (typeof data0 === "string") {
								if (!pattern47.test(data0)) {
									validate35.errors = [0];
									return false;
								}
							} else {
								validate35.errors = [0];
								return false;
							}
						}
						var valid2 = _errs7 === errors;
					} else var valid2 = true;
					if (valid2) {
						if (data.permissions !== void 0) {
							const _errs10 = errors;
							if (!validate32(data.permissions, {
								instancePath: instancePath + "/permissions",
								parentData: data,
								parentDataProperty: "permissions",
								rootData
							})) {
								vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
								errors = vErrors.length;
							}
							var valid2 = _errs10 === errors;
						} else var valid2 = true;
						if (valid2) {
							if (data.memoryMb !== void 0) {
								let data2 = data.memoryMb;
								const _errs11 = errors;
								const _errs12 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
									validate35.errors = [0];
									return false;
								}
								if (errors === _errs12) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 > 10240 || isNaN(data2)) {
											validate35.errors = [0];
											return false;
										} else if (data2 < 128 || isNaN(data2)) {
											validate35.errors = [0];
											return false;
										}
									}
								}
								var valid2 = _errs11 === errors;
							} else var valid2 = true;
							if (valid2) {
								if (data.timeoutSeconds !== void 0) {
									let data3 = data.timeoutSeconds;
									const _errs14 = errors;
									const _errs15 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
										validate35.errors = [0];
										return false;
									}
									if (errors === _errs15) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 900 || isNaN(data3)) {
												validate35.errors = [0];
												return false;
											} else if (data3 < 1 || isNaN(data3)) {
												validate35.errors = [0];
												return false;
											}
										}
									}
									var valid2 = _errs14 === errors;
								} else var valid2 = true;
								if (valid2) {
									if (data.reservedConcurrency !== void 0) {
										let data4 = data.reservedConcurrency;
										const _errs17 = errors;
										const _errs18 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
											validate35.errors = [0];
											return false;
										}
										if (errors === _errs18) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 > 1e3 || isNaN(data4)) {
													validate35.errors = [0];
													return false;
												} else if (data4 < 0 || isNaN(data4)) {
													validate35.errors = [0];
													return false;
												}
											}
										}
										var valid2 = _errs17 === errors;
									} else var valid2 = true;
									if (valid2) {
										if (data.allowedIps !== void 0) {
											let data5 = data.allowedIps;
											const _errs20 = errors;
											if (errors === errors) {
												if (Array.isArray(data5)) {
													if (data5.length < 1) {
														validate35.errors = [0];
														return false;
													} else {
														var valid8 = true;
														const len0 = data5.length;
														for (let i0 = 0; i0 < len0; i0++) {
															const _errs23 = errors;
															if (typeof data5[i0] !== "string") {
																validate35.errors = [0];
																return false;
															}
															var valid8 = _errs23 === errors;
															if (!valid8) break;
														}
														if (valid8) {
															let i1 = data5.length;
															if (i1 > 1) {
																const indices0 = {};
																for (; i1--;) {
																	let item0 = data5[i1];
																	if (typeof item0 !== "string") continue;
																	if (typeof indices0[item0] == "number") {
																		indices0[item0];
																		validate35.errors = [0];
																		return false;
																	}
																	indices0[item0] = i1;
																}
															}
														}
													}
												} else {
													validate35.errors = [0];
													return false;
												}
											}
											var valid2 = _errs20 === errors;
										} else var valid2 = true;
										if (valid2) {
											if (data.pseudonymizeAppIds !== void 0) {
												const _errs25 = errors;
												if (typeof data.pseudonymizeAppIds !== "boolean") {
													validate35.errors = [0];
													return false;
												}
												var valid2 = _errs25 === errors;
											} else var valid2 = true;
											if (valid2) {
												if (data.emailCanonicalization !== void 0) {
													let data8 = data.emailCanonicalization;
													const _errs28 = errors;
													if (!(data8 === "ignoreDots" || data8 === "strict")) {
														validate35.errors = [0];
														return false;
													}
													var valid2 = _errs28 === errors;
												} else var valid2 = true;
												if (valid2) {
													if (data.emailDomainHandling !== void 0) {
														let data9 = data.emailDomainHandling;
														const _errs30 = errors;
														if (!(data9 === "preserve" || data9 === "encrypt" || data9 === "tokenize" || data9 === "redact")) {
															validate35.errors = [0];
															return false;
														}
														var valid2 = _errs30 === errors;
													} else var valid2 = true;
													if (valid2) {
														if (data.developmentMode !== void 0) {
															const _errs32 = errors;
															if (typeof data.developmentMode !== "boolean") {
																validate35.errors = [0];
																return false;
															}
															var valid2 = _errs32 === errors;
														} else var valid2 = true;
														if (valid2) {
															if (data.logRetentionDays !== void 0) {
																let data11 = data.logRetentionDays;
																const _errs35 = errors;
																if (!(data11 === 1 || data11 === 3 || data11 === 5 || data11 === 7 || data11 === 14 || data11 === 30 || data11 === 60 || data11 === 90 || data11 === 120 || data11 === 150 || data11 === 180 || data11 === 365 || data11 === 400 || data11 === 545 || data11 === 731 || data11 === 1096 || data11 === 1827 || data11 === 2192 || data11 === 2557 || data11 === 2922 || data11 === 3288 || data11 === 3653)) {
																	validate35.errors = [0];
																	return false;
																}
																var valid2 = _errs35 === errors;
															} else var valid2 = true;
															if (valid2) {
																if (data.environment !== void 0) {
																	let data12 = data.environment;
																	const _errs37 = errors;
																	if (errors === errors) {
																		if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																			for (const key1 in data12) {
																				const _errs40 = errors;
																				if (typeof key1 === "string") {
																					if (!pattern4.test(key1)) {
																						const err1 = 0;
																						if (vErrors === null) vErrors = [err1];
																						else vErrors.push(err1);
																						errors++;
																					}
																				}
																				var valid16 = _errs40 === errors;
																				if (!valid16) {
																					const err2 = 0;
																					if (vErrors === null) vErrors = [err2];
																					else vErrors.push(err2);
																					errors++;
																					validate35.errors = vErrors;
																					return false;
																				}
																			}
																			if (valid16) for (const key2 in data12) {
																				const _errs42 = errors;
																				if (typeof data12[key2] !== "string") {
																					validate35.errors = [0];
																					return false;
																				}
																				if (!(_errs42 === errors)) break;
																			}
																		} else {
																			validate35.errors = [0];
																			return false;
																		}
																	}
																	var valid2 = _errs37 === errors;
																} else var valid2 = true;
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			} else {
				validate35.errors = [0];
				return false;
			}
		}
		var _valid0 = _errs4 === errors;
		valid1 = _valid0;
	} else {
		const _errs44 = errors;
		const _errs45 = errors;
		let valid18 = true;
		const _errs46 = errors;
		if (data !== null) {
			const err3 = 0;
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		var _valid1 = _errs46 === errors;
		errors = _errs45;
		if (vErrors !== null) {
			if (_errs45) vErrors.length = _errs45;
			else vErrors = null;
		}
		if (_valid1) {
			const _errs48 = errors;
			if (data !== null) {
				validate35.errors = [0];
				return false;
			}
			var _valid1 = _errs48 === errors;
			valid18 = _valid1;
		} else {
			const _errs50 = errors;
			const _errs52 = errors;
			const err4 = 0;
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
			if (!(_errs52 === errors)) {
				const err5 = 0;
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
				validate35.errors = vErrors;
				return false;
			}
			var _valid1 = _errs50 === errors;
			valid18 = _valid1;
		}
		if (!valid18) {
			const err6 = 0;
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
			validate35.errors = vErrors;
			return false;
		}
		var _valid0 = _errs44 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		const err7 = 0;
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
		validate35.errors = vErrors;
		return false;
	}
	validate35.errors = vErrors;
	return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length > 1e3) {
				validate31.errors = [0];
				return false;
			} else if (Object.keys(data).length < 1) {
				validate31.errors = [0];
				return false;
			} else {
				for (const key0 in data) {
					const _errs1 = errors;
					if (errors === errors) {
						if (typeof key0 === "string") {
							if (func2(key0) > 40) {
								const err0 = 0;
								if (vErrors === null) vErrors = [err0];
								else vErrors.push(err0);
								errors++;
							} else if (!pattern1.test(key0)) {
								const err1 = 0;
								if (vErrors === null) vErrors = [err1];
								else vErrors.push(err1);
								errors++;
							}
						} else {
							const err2 = 0;
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					}
					var valid0 = _errs1 === errors;
					if (!valid0) {
						const err3 = 0;
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
						validate31.errors = vErrors;
						return false;
					}
				}
				if (valid0) {
					const _errs4 = errors;
					for (const key1 in data) if (!(key1 === "msft-copilot" || key1 === "msft-entra-id" || key1 === "azure-ad" || key1 === "msft-onedrive" || key1 === "msft-teams" || key1 === "outlook-cal" || key1 === "outlook-mail")) {
						let data0 = data[key1];
						const _errs5 = errors;
						const _errs7 = errors;
						let valid4 = true;
						const _errs8 = errors;
						if (errors === _errs8) {
							if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
								if (data0.connector === void 0 && "connector") {
									const err4 = 0;
									if (vErrors === null) vErrors = [err4];
									else vErrors.push(err4);
									errors++;
								}
							} else {
								const err5 = 0;
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
							}
						}
						var _valid0 = _errs8 === errors;
						errors = _errs7;
						if (vErrors !== null) {
							if (_errs7) vErrors.length = _errs7;
							else vErrors = null;
						}
						if (_valid0) {
							const _errs10 = errors;
							if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
								if (data0.connector === void 0 && "connector") {
									validate31.errors = [0];
									return false;
								}
							}
							if (errors === _errs10) {
								if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
									const _errs13 = errors;
									for (const key2 in data0) if (!func5.call(schema56.additionalProperties.allOf[0].then.properties, key2)) {
										validate31.errors = [0];
										return false;
									}
									if (_errs13 === errors) {
										if (data0.connector !== void 0) {
											let data1 = data0.connector;
											const _errs14 = errors;
											if (!(data1 === "msft-copilot" || data1 === "msft-entra-id" || data1 === "msft-onedrive" || data1 === "msft-teams" || data1 === "outlook-cal" || data1 === "outlook-mail")) {
												validate31.errors = [0];
												return false;
											}
											var valid6 = _errs14 === errors;
										} else var valid6 = true;
										if (valid6) {
											if (data0.rules !== void 0) {
												let data2 = data0.rules;
												const _errs16 = errors;
												if (errors === errors) {
													if (typeof data2 === "string") {
														if (!pattern47.test(data2)) {
															validate31.errors = [0];
															return false;
														}
													} else {
														validate31.errors = [0];
														return false;
													}
												}
												var valid6 = _errs16 === errors;
											} else var valid6 = true;
											if (valid6) {
												if (data0.permissions !== void 0) {
													const _errs19 = errors;
													if (!validate32(data0.permissions, {
														instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/permissions",
														parentData: data0,
														parentDataProperty: "permissions",
														rootData
													})) {
														vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
														errors = vErrors.length;
													}
													var valid6 = _errs19 === errors;
												} else var valid6 = true;
												if (valid6) {
													if (data0.memoryMb !== void 0) {
														let data4 = data0.memoryMb;
														const _errs20 = errors;
														const _errs21 = errors;
														if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
															validate31.errors = [0];
															return false;
														}
														if (errors === _errs21) {
															if (typeof data4 == "number" && isFinite(data4)) {
																if (data4 > 10240 || isNaN(data4)) {
																	validate31.errors = [0];
																	return false;
																} else if (data4 < 128 || isNaN(data4)) {
																	validate31.errors = [0];
																	return false;
																}
															}
														}
														var valid6 = _errs20 === errors;
													} else var valid6 = true;
													if (valid6) {
														if (data0.timeoutSeconds !== void 0) {
															let data5 = data0.timeoutSeconds;
															const _errs23 = errors;
															const _errs24 = errors;
															if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
																validate31.errors = [0];
																return false;
															}
															if (errors === _errs24) {
																if (typeof data5 == "number" && isFinite(data5)) {
																	if (data5 > 900 || isNaN(data5)) {
																		validate31.errors = [0];
																		return false;
																	} else if (data5 < 1 || isNaN(data5)) {
																		validate31.errors = [0];
																		return false;
																	}
																}
															}
															var valid6 = _errs23 === errors;
														} else var valid6 = true;
														if (valid6) {
															if (data0.reservedConcurrency !== void 0) {
																let data6 = data0.reservedConcurrency;
																const _errs26 = errors;
																const _errs27 = errors;
																if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
																	validate31.errors = [0];
																	return false;
																}
																if (errors === _errs27) {
																	if (typeof data6 == "number" && isFinite(data6)) {
																		if (data6 > 1e3 || isNaN(data6)) {
																			validate31.errors = [0];
																			return false;
																		} else if (data6 < 0 || isNaN(data6)) {
																			validate31.errors = [0];
																			return false;
																		}
																	}
																}
																var valid6 = _errs26 === errors;
															} else var valid6 = true;
															if (valid6) {
																if (data0.allowedIps !== void 0) {
																	let data7 = data0.allowedIps;
																	const _errs29 = errors;
																	if (errors === errors) {
																		if (Array.isArray(data7)) {
																			if (data7.length < 1) {
																				validate31.errors = [0];
																				return false;
																			} else {
																				var valid13 = true;
																				const len0 = data7.length;
																				for (let i0 = 0; i0 < len0; i0++) {
																					const _errs32 = errors;
																					if (typeof data7[i0] !== "string") {
																						validate31.errors = [0];
																						return false;
																					}
																					var valid13 = _errs32 === errors;
																					if (!valid13) break;
																				}
																				if (valid13) {
																					let i1 = data7.length;
																					if (i1 > 1) {
																						const indices0 = {};
																						for (; i1--;) {
																							let item0 = data7[i1];
																							if (typeof item0 !== "string") continue;
																							if (typeof indices0[item0] == "number") {
																								indices0[item0];
																								validate31.errors = [0];
																								return false;
																							}
																							indices0[item0] = i1;
																						}
																					}
																				}
																			}
																		} else {
																			validate31.errors = [0];
																			return false;
																		}
																	}
																	var valid6 = _errs29 === errors;
																} else var valid6 = true;
																if (valid6) {
																	if (data0.pseudonymizeAppIds !== void 0) {
																		const _errs34 = errors;
																		if (typeof data0.pseudonymizeAppIds !== "boolean") {
																			validate31.errors = [0];
																			return false;
																		}
																		var valid6 = _errs34 === errors;
																	} else var valid6 = true;
																	if (valid6) {
																		if (data0.emailCanonicalization !== void 0) {
																			let data10 = data0.emailCanonicalization;
																			const _errs37 = errors;
																			if (!(data10 === "ignoreDots" || data10 === "strict")) {
																				validate31.errors = [0];
																				return false;
																			}
																			var valid6 = _errs37 === errors;
																		} else var valid6 = true;
																		if (valid6) {
																			if (data0.emailDomainHandling !== void 0) {
																				let data11 = data0.emailDomainHandling;
																				const _errs39 = errors;
																				if (!(data11 === "preserve" || data11 === "encrypt" || data11 === "tokenize" || data11 === "redact")) {
																					validate31.errors = [0];
																					return false;
																				}
																				var valid6 = _errs39 === errors;
																			} else var valid6 = true;
																			if (valid6) {
																				if (data0.developmentMode !== void 0) {
																					const _errs41 = errors;
																					if (typeof data0.developmentMode !== "boolean") {
																						validate31.errors = [0];
																						return false;
																					}
																					var valid6 = _errs41 === errors;
																				} else var valid6 = true;
																				if (valid6) {
																					if (data0.logRetentionDays !== void 0) {
																						let data13 = data0.logRetentionDays;
																						const _errs44 = errors;
																						if (!(data13 === 1 || data13 === 3 || data13 === 5 || data13 === 7 || data13 === 14 || data13 === 30 || data13 === 60 || data13 === 90 || data13 === 120 || data13 === 150 || data13 === 180 || data13 === 365 || data13 === 400 || data13 === 545 || data13 === 731 || data13 === 1096 || data13 === 1827 || data13 === 2192 || data13 === 2557 || data13 === 2922 || data13 === 3288 || data13 === 3653)) {
																							validate31.errors = [0];
																							return false;
																						}
																						var valid6 = _errs44 === errors;
																					} else var valid6 = true;
																					if (valid6) {
																						if (data0.environment !== void 0) {
																							let data14 = data0.environment;
																							const _errs46 = errors;
																							if (errors === errors) {
																								if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																									for (const key3 in data14) {
																										const _errs49 = errors;
																										if (typeof key3 === "string") {
																											if (!pattern4.test(key3)) {
																												const err6 = 0;
																												if (vErrors === null) vErrors = [err6];
																												else vErrors.push(err6);
																												errors++;
																											}
																										}
																										var valid21 = _errs49 === errors;
																										if (!valid21) {
																											const err7 = 0;
																											if (vErrors === null) vErrors = [err7];
																											else vErrors.push(err7);
																											errors++;
																											validate31.errors = vErrors;
																											return false;
																										}
																									}
																									if (valid21) for (const key4 in data14) {
																										const _errs51 = errors;
																										if (typeof data14[key4] !== "string") {
																											validate31.errors = [0];
																											return false;
																										}
																										if (!(_errs51 === errors)) break;
																									}
																								} else {
																									validate31.errors = [0];
																									return false;
																								}
																							}
																							var valid6 = _errs46 === errors;
																						} else var valid6 = true;
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								} else {
									validate31.errors = [0];
									return false;
								}
							}
							var _valid0 = _errs10 === errors;
							valid4 = _valid0;
						} else {
							const _errs53 = errors;
							const _errs54 = errors;
							let valid23 = true;
							const _errs55 = errors;
							if (errors === _errs55) {
								if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
									if (data0.definition === void 0 && "definition") {
										const err8 = 0;
										if (vErrors === null) vErrors = [err8];
										else vErrors.push(err8);
										errors++;
									}
								} else {
									const err9 = 0;
									if (vErrors === null) vErrors = [err9];
									else vErrors.push(err9);
									errors++;
								}
							}
							var _valid1 = _errs55 === errors;
							errors = _errs54;
							if (vErrors !== null) {
								if (_errs54) vErrors.length = _errs54;
								else vErrors = null;
							}
							if (_valid1) {
								const _errs57 = errors;
								if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
									if (data0.definition === void 0 && "definition") {
										validate31.errors = [0];
										return false;
									}
								}
								if (errors === _errs57) {
									if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
										const _errs60 = errors;
										for (const key5 in data0) if (!func5.call(schema56.additionalProperties.allOf[0].else.then.properties, key5)) {
											validate31.errors = [0];
											return false;
										}
										if (_errs60 === errors) {
											if (data0.definition !== void 0) {
												let data16 = data0.definition;
												const _errs61 = errors;
												if (errors === _errs61) {
													if (typeof data16 === "string") {
														if (!pattern47.test(data16)) {
															validate31.errors = [0];
															return false;
														}
													} else {
														validate31.errors = [0];
														return false;
													}
												}
												var valid25 = _errs61 === errors;
											} else var valid25 = true;
											if (valid25) {
												if (data0.rules !== void 0) {
													let data17 = data0.rules;
													const _errs63 = errors;
													if (errors === errors) {
														if (typeof data17 === "string") {
															if (!pattern47.test(data17)) {
																validate31.errors = [0];
																return false;
															}
														} else {
															validate31.errors = [0];
															return false;
														}
													}
													var valid25 = _errs63 === errors;
												} else var valid25 = true;
												if (valid25) {
													if (data0.permissions !== void 0) {
														const _errs66 = errors;
														if (!validate32(data0.permissions, {
															instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/permissions",
															parentData: data0,
															parentDataProperty: "permissions",
															rootData
														})) {
															vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
															errors = vErrors.length;
														}
														var valid25 = _errs66 === errors;
													} else var valid25 = true;
													if (valid25) {
														if (data0.memoryMb !== void 0) {
															let data19 = data0.memoryMb;
															const _errs67 = errors;
															const _errs68 = errors;
															if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
																validate31.errors = [0];
																return false;
															}
															if (errors === _errs68) {
																if (typeof data19 == "number" && isFinite(data19)) {
																	if (data19 > 10240 || isNaN(data19)) {
																		validate31.errors = [0];
																		return false;
																	} else if (data19 < 128 || isNaN(data19)) {
																		validate31.errors = [0];
																		return false;
																	}
																}
															}
															var valid25 = _errs67 === errors;
														} else var valid25 = true;
														if (valid25) {
															if (data0.timeoutSeconds !== void 0) {
																let data20 = data0.timeoutSeconds;
																const _errs70 = errors;
																const _errs71 = errors;
																if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
																	validate31.errors = [0];
																	return false;
																}
																if (errors === _errs71) {
																	if (typeof data20 == "number" && isFinite(data20)) {
																		if (data20 > 900 || isNaN(data20)) {
																			validate31.errors = [0];
																			return false;
																		} else if (data20 < 1 || isNaN(data20)) {
																			validate31.errors = [0];
																			return false;
																		}
																	}
																}
																var valid25 = _errs70 === errors;
															} else var valid25 = true;
															if (valid25) {
																if (data0.reservedConcurrency !== void 0) {
																	let data21 = data0.reservedConcurrency;
																	const _errs73 = errors;
																	const _errs74 = errors;
																	if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
																		validate31.errors = [0];
																		return false;
																	}
																	if (errors === _errs74) {
																		if (typeof data21 == "number" && isFinite(data21)) {
																			if (data21 > 1e3 || isNaN(data21)) {
																				validate31.errors = [0];
																				return false;
																			} else if (data21 < 0 || isNaN(data21)) {
																				validate31.errors = [0];
																				return false;
																			}
																		}
																	}
																	var valid25 = _errs73 === errors;
																} else var valid25 = true;
																if (valid25) {
																	if (data0.allowedIps !== void 0) {
																		let data22 = data0.allowedIps;
																		const _errs76 = errors;
																		if (errors === errors) {
																			if (Array.isArray(data22)) {
																				if (data22.length < 1) {
																					validate31.errors = [0];
																					return false;
																				} else {
																					var valid31 = true;
																					const len1 = data22.length;
																					for (let i2 = 0; i2 < len1; i2++) {
																						const _errs79 = errors;
																						if (typeof data22[i2] !== "string") {
																							validate31.errors = [0];
																							return false;
																						}
																						var valid31 = _errs79 === errors;
																						if (!valid31) break;
																					}
																					if (valid31) {
																						let i3 = data22.length;
																						if (i3 > 1) {
																							const indices1 = {};
																							for (; i3--;) {
																								let item1 = data22[i3];
																								if (typeof item1 !== "string") continue;
																								if (typeof indices1[item1] == "number") {
																									indices1[item1];
																									validate31.errors = [0];
																									return false;
																								}
																								indices1[item1] = i3;
																							}
																						}
																					}
																				}
																			} else {
																				validate31.errors = [0];
																				return false;
																			}
																		}
																		var valid25 = _errs76 === errors;
																	} else var valid25 = true;
																	if (valid25) {
																		if (data0.pseudonymizeAppIds !== void 0) {
																			const _errs81 = errors;
																			if (typeof data0.pseudonymizeAppIds !== "boolean") {
																				validate31.errors = [0];
																				return false;
																			}
																			var valid25 = _errs81 === errors;
																		} else var valid25 = true;
																		if (valid25) {
																			if (data0.emailCanonicalization !== void 0) {
																				let data25 = data0.emailCanonicalization;
																				const _errs84 = errors;
																				if (!(data25 === "ignoreDots" || data25 === "strict")) {
																					validate31.errors = [0];
																					return false;
																				}
																				var valid25 = _errs84 === errors;
																			} else var valid25 = true;
																			if (valid25) {
																				if (data0.emailDomainHandling !== void 0) {
																					let data26 = data0.emailDomainHandling;
																					const _errs86 = errors;
																					if (!(data26 === "preserve" || data26 === "encrypt" || data26 === "tokenize" || data26 === "redact")) {
																						validate31.errors = [0];
																						return false;
																					}
																					var valid25 = _errs86 === errors;
																				} else var valid25 = true;
																				if (valid25) {
																					if (data0.developmentMode !== void 0) {
																						const _errs88 = errors;
																						if (typeof data0.developmentMode !== "boolean") {
																							validate31.errors = [0];
																							return false;
																						}
																						var valid25 = _errs88 === errors;
																					} else var valid25 = true;
																					if (valid25) {
																						if (data0.logRetentionDays !== void 0) {
																							let data28 = data0.logRetentionDays;
																							const _errs91 = errors;
																							if (!(data28 === 1 || data28 === 3 || data28 === 5 || data28 === 7 || data28 === 14 || data28 === 30 || data28 === 60 || data28 === 90 || data28 === 120 || data28 === 150 || data28 === 180 || data28 === 365 || data28 === 400 || data28 === 545 || data28 === 731 || data28 === 1096 || data28 === 1827 || data28 === 2192 || data28 === 2557 || data28 === 2922 || data28 === 3288 || data28 === 3653)) {
																								validate31.errors = [0];
																								return false;
																							}
																							var valid25 = _errs91 === errors;
																						} else var valid25 = true;
																						if (valid25) {
																							if (data0.environment !== void 0) {
																								let data29 = data0.environment;
																								const _errs93 = errors;
																								if (errors === errors) {
																									if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
																										for (const key6 in data29) {
																											const _errs96 = errors;
																											if (typeof key6 === "string") {
																												if (!pattern4.test(key6)) {
																													const err10 = 0;
																													if (vErrors === null) vErrors = [err10];
																													else vErrors.push(err10);
																													errors++;
																												}
																											}
																											var valid39 = _errs96 === errors;
																											if (!valid39) {
																												const err11 = 0;
																												if (vErrors === null) vErrors = [err11];
																												else vErrors.push(err11);
																												errors++;
																												validate31.errors = vErrors;
																												return false;
																											}
																										}
																										if (valid39) for (const key7 in data29) {
																											const _errs98 = errors;
																											if (typeof data29[key7] !== "string") {
																												validate31.errors = [0];
																												return false;
																											}
																											if (!(_errs98 === errors)) break;
																										}
																									} else {
																										validate31.errors = [0];
																										return false;
																									}
																								}
																								var valid25 = _errs93 === errors;
																							} else var valid25 = true;
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									} else {
										validate31.errors = [0];
										return false;
									}
								}
								var _valid1 = _errs57 === errors;
								valid23 = _valid1;
							} else {
								const _errs100 = errors;
								const _errs102 = errors;
								const err12 = 0;
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
								if (!(_errs102 === errors)) {
									const err13 = 0;
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
									validate31.errors = vErrors;
									return false;
								}
								var _valid1 = _errs100 === errors;
								valid23 = _valid1;
							}
							if (!valid23) {
								const err14 = 0;
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
								validate31.errors = vErrors;
								return false;
							}
							var _valid0 = _errs53 === errors;
							valid4 = _valid0;
						}
						if (!valid4) {
							const err15 = 0;
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
							validate31.errors = vErrors;
							return false;
						}
						if (!(_errs5 === errors)) break;
					}
					if (_errs4 === errors) {
						if (data["msft-copilot"] !== void 0) {
							const _errs104 = errors;
							if (!validate35(data["msft-copilot"], {
								instancePath: instancePath + "/msft-copilot",
								parentData: data,
								parentDataProperty: "msft-copilot",
								rootData
							})) {
								vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
								errors = vErrors.length;
							}
							var valid42 = _errs104 === errors;
						} else var valid42 = true;
						if (valid42) {
							if (data["msft-entra-id"] !== void 0) {
								const _errs105 = errors;
								if (!validate35(data["msft-entra-id"], {
									instancePath: instancePath + "/msft-entra-id",
									parentData: data,
									parentDataProperty: "msft-entra-id",
									rootData
								})) {
									vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
									errors = vErrors.length;
								}
								var valid42 = _errs105 === errors;
							} else var valid42 = true;
							if (valid42) {
								if (data["azure-ad"] !== void 0) {
									let data33 = data["azure-ad"];
									const _errs106 = errors;
									if (!(data33 && typeof data33 == "object" && !Array.isArray(data33)) && data33 !== null) {
										validate31.errors = [0];
										return false;
									}
									if (errors === _errs106) {
										if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
											const _errs109 = errors;
											for (const key8 in data33) if (!func5.call(schema56.properties["azure-ad"].properties, key8)) {
												validate31.errors = [0];
												return false;
											}
											if (_errs109 === errors) {
												if (data33.connector !== void 0) {
													const _errs110 = errors;
													if (!(data33.connector === "msft-entra-id")) {
														validate31.errors = [0];
														return false;
													}
													var valid43 = _errs110 === errors;
												} else var valid43 = true;
												if (valid43) {
													if (data33.rules !== void 0) {
														let data35 = data33.rules;
														const _errs111 = errors;
														if (errors === errors) {
															if (typeof data35 === "string") {
																if (!pattern47.test(data35)) {
																	validate31.errors = [0];
																	return false;
																}
															} else {
																validate31.errors = [0];
																return false;
															}
														}
														var valid43 = _errs111 === errors;
													} else var valid43 = true;
													if (valid43) {
														if (data33.permissions !== void 0) {
															const _errs114 = errors;
															if (!validate32(data33.permissions, {
																instancePath: instancePath + "/azure-ad/permissions",
																parentData: data33,
																parentDataProperty: "permissions",
																rootData
															})) {
																vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
																errors = vErrors.length;
															}
															var valid43 = _errs114 === errors;
														} else var valid43 = true;
														if (valid43) {
															if (data33.memoryMb !== void 0) {
																let data37 = data33.memoryMb;
																const _errs115 = errors;
																const _errs116 = errors;
																if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
																	validate31.errors = [0];
																	return false;
																}
																if (errors === _errs116) {
																	if (typeof data37 == "number" && isFinite(data37)) {
																		if (data37 > 10240 || isNaN(data37)) {
																			validate31.errors = [0];
																			return false;
																		} else if (data37 < 128 || isNaN(data37)) {
																			validate31.errors = [0];
																			return false;
																		}
																	}
																}
																var valid43 = _errs115 === errors;
															} else var valid43 = true;
															if (valid43) {
																if (data33.timeoutSeconds !== void 0) {
																	let data38 = data33.timeoutSeconds;
																	const _errs118 = errors;
																	const _errs119 = errors;
																	if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
																		validate31.errors = [0];
																		return false;
																	}
																	if (errors === _errs119) {
																		if (typeof data38 == "number" && isFinite(data38)) {
																			if (data38 > 900 || isNaN(data38)) {
																				validate31.errors = [0];
																				return false;
																			} else if (data38 < 1 || isNaN(data38)) {
																				validate31.errors = [0];
																				return false;
																			}
																		}
																	}
																	var valid43 = _errs118 === errors;
																} else var valid43 = true;
																if (valid43) {
																	if (data33.reservedConcurrency !== void 0) {
																		let data39 = data33.reservedConcurrency;
																		const _errs121 = errors;
																		const _errs122 = errors;
																		if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
																			validate31.errors = [0];
																			return false;
																		}
																		if (errors === _errs122) {
																			if (typeof data39 == "number" && isFinite(data39)) {
																				if (data39 > 1e3 || isNaN(data39)) {
																					validate31.errors = [0];
																					return false;
																				} else if (data39 < 0 || isNaN(data39)) {
																					validate31.errors = [0];
																					return false;
																				}
																			}
																		}
																		var valid43 = _errs121 === errors;
																	} else var valid43 = true;
																	if (valid43) {
																		if (data33.allowedIps !== void 0) {
																			let data40 = data33.allowedIps;
																			const _errs124 = errors;
																			if (errors === errors) {
																				if (Array.isArray(data40)) {
																					if (data40.length < 1) {
																						validate31.errors = [0];
																						return false;
																					} else {
																						var valid49 = true;
																						const len2 = data40.length;
																						for (let i4 = 0; i4 < len2; i4++) {
																							const _errs127 = errors;
																							if (typeof data40[i4] !== "string") {
																								validate31.errors = [0];
																								return false;
																							}
																							var valid49 = _errs127 === errors;
																							if (!valid49) break;
																						}
																						if (valid49) {
																							let i5 = data40.length;
																							if (i5 > 1) {
																								const indices2 = {};
																								for (; i5--;) {
																									let item2 = data40[i5];
																									if (typeof item2 !== "string") continue;
																									if (typeof indices2[item2] == "number") {
																										indices2[item2];
																										validate31.errors = [0];
																										return false;
																									}
																									indices2[item2] = i5;
																								}
																							}
																						}
																					}
																				} else {
																					validate31.errors = [0];
																					return false;
																				}
																			}
																			var valid43 = _errs124 === errors;
																		} else var valid43 = true;
																		if (valid43) {
																			if (data33.pseudonymizeAppIds !== void 0) {
																				const _errs129 = errors;
																				if (typeof data33.pseudonymizeAppIds !== "boolean") {
																					validate31.errors = [0];
																					return false;
																				}
																				var valid43 = _errs129 === errors;
																			} else var valid43 = true;
																			if (valid43) {
																				if (data33.emailCanonicalization !== void 0) {
																					let data43 = data33.emailCanonicalization;
																					const _errs132 = errors;
																					if (!(data43 === "ignoreDots" || data43 === "strict")) {
																						validate31.errors = [0];
																						return false;
																					}
																					var valid43 = _errs132 === errors;
																				} else var valid43 = true;
																				if (valid43) {
																					if (data33.emailDomainHandling !== void 0) {
																						let data44 = data33.emailDomainHandling;
																						const _errs134 = errors;
																						if (!(data44 === "preserve" || data44 === "encrypt" || data44 === "tokenize" || data44 === "redact")) {
																							validate31.errors = [0];
																							return false;
																						}
																						var valid43 = _errs134 === errors;
																					} else var valid43 = true;
																					if (valid43) {
																						if (data33.developmentMode !== void 0) {
																							const _errs136 = errors;
																							if (typeof data33.developmentMode !== "boolean") {
																								validate31.errors = [0];
																								return false;
																							}
																							var valid43 = _errs136 === errors;
																						} else var valid43 = true;
																						if (valid43) {
																							if (data33.logRetentionDays !== void 0) {
																								let data46 = data33.logRetentionDays;
																								const _errs139 = errors;
																								if (!(data46 === 1 || data46 === 3 || data46 === 5 || data46 === 7 || data46 === 14 || data46 === 30 || data46 === 60 || data46 === 90 || data46 === 120 || data46 === 150 || data46 === 180 || data46 === 365 || data46 === 400 || data46 === 545 || data46 === 731 || data46 === 1096 || data46 === 1827 || data46 === 2192 || data46 === 2557 || data46 === 2922 || data46 === 3288 || data46 === 3653)) {
																									validate31.errors = [0];
																									return false;
																								}
																								var valid43 = _errs139 === errors;
																							} else var valid43 = true;
																							if (valid43) {
																								if (data33.environment !== void 0) {
																									let data47 = data33.environment;
																									const _errs141 = errors;
																									if (errors === errors) {
																										if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
																											for (const key9 in data47) {
																												const _errs144 = errors;
																												if (typeof key9 === "string") {
																													if (!pattern4.test(key9)) {
																														const err16 = 0;
																														if (vErrors === null) vErrors = [err16];
																														else vErrors.push(err16);
																														errors++;
																													}
																												}
																												var valid57 = _errs144 === errors;
																												if (!valid57) {
																													const err17 = 0;
																													if (vErrors === null) vErrors = [err17];
																													else vErrors.push(err17);
																													errors++;
																													validate31.errors = vErrors;
																													return false;
																												}
																											}
																											if (valid57) for (const key10 in data47) {
																												const _errs146 = errors;
																												if (typeof data47[key10] !== "string") {
																													validate31.errors = [0];
																													return false;
																												}
																												if (!(_errs146 === errors)) break;
																											}
																										} else {
																											validate31.errors = [0];
																											return false;
																										}
																									}
																									var valid43 = _errs141 === errors;
																								} else var valid43 = true;
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
									var valid42 = _errs106 === errors;
								} else var valid42 = true;
								if (valid42) {
									if (data["msft-onedrive"] !== void 0) {
										const _errs148 = errors;
										if (!validate35(data["msft-onedrive"], {
											instancePath: instancePath + "/msft-onedrive",
											parentData: data,
											parentDataProperty: "msft-onedrive",
											rootData
										})) {
											vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
											errors = vErrors.length;
										}
										var valid42 = _errs148 === errors;
									} else var valid42 = true;
									if (valid42) {
										if (data["msft-teams"] !== void 0) {
											const _errs149 = errors;
											if (!validate35(data["msft-teams"], {
												instancePath: instancePath + "/msft-teams",
												parentData: data,
												parentDataProperty: "msft-teams",
												rootData
											})) {
												vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
												errors = vErrors.length;
											}
											var valid42 = _errs149 === errors;
										} else var valid42 = true;
										if (valid42) {
											if (data["outlook-cal"] !== void 0) {
												const _errs150 = errors;
												if (!validate35(data["outlook-cal"], {
													instancePath: instancePath + "/outlook-cal",
													parentData: data,
													parentDataProperty: "outlook-cal",
													rootData
												})) {
													vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
													errors = vErrors.length;
												}
												var valid42 = _errs150 === errors;
											} else var valid42 = true;
											if (valid42) {
												if (data["outlook-mail"] !== void 0) {
													const _errs151 = errors;
													if (!validate35(data["outlook-mail"], {
														instancePath: instancePath + "/outlook-mail",
														parentData: data,
														parentDataProperty: "outlook-mail",
														rootData
													})) {
														vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
														errors = vErrors.length;
													}
													var valid42 = _errs151 === errors;
												} else var valid42 = true;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate31.errors = [0];
			return false;
		}
	}
	validate31.errors = vErrors;
	return errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs1 = errors;
	let valid1 = true;
	const _errs2 = errors;
	if (typeof data !== "string") {
		const err0 = 0;
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
	if (_valid0) {
		const _errs4 = errors;
		if (errors === _errs4) {
			if (typeof data === "string") {
				if (!pattern2.test(data)) {
					validate49.errors = [0];
					return false;
				}
			} else {
				validate49.errors = [0];
				return false;
			}
		}
		var _valid0 = _errs4 === errors;
		valid1 = _valid0;
	} else {
		const _errs6 = errors;
		const _errs7 = errors;
		let valid2 = true;
		const _errs8 = errors;
		if (!(data && typeof data == "object" && !Array.isArray(data))) {
			const err1 = 0;
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		var _valid1 = _errs8 === errors;
		errors = _errs7;
		if (vErrors !== null) {
			if (_errs7) vErrors.length = _errs7;
			else vErrors = null;
		}
		if (_valid1) {
			const _errs10 = errors;
			if (errors === _errs10) {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (Object.keys(data).length < 1) {
						validate49.errors = [0];
						return false;
					} else {
						for (const key0 in data) {
							const _errs12 = errors;
							if (errors === errors) {
								if (typeof key0 === "string") {
									if (func2(key0) > 40) {
										const err2 = 0;
										if (vErrors === null) vErrors = [err2];
										else vErrors.push(err2);
										errors++;
									} else if (!pattern1.test(key0)) {
										const err3 = 0;
										if (vErrors === null) vErrors = [err3];
										else vErrors.push(err3);
										errors++;
									}
								} else {
									const err4 = 0;
									if (vErrors === null) vErrors = [err4];
									else vErrors.push(err4);
									errors++;
								}
							}
							var valid3 = _errs12 === errors;
							if (!valid3) {
								const err5 = 0;
								if (vErrors === null) vErrors = [err5];
								else vErrors.push(err5);
								errors++;
								validate49.errors = vErrors;
								return false;
							}
						}
						if (valid3) for (const key1 in data) {
							let data0 = data[key1];
							const _errs16 = errors;
							if (errors === errors) {
								if (typeof data0 === "string") {
									if (!pattern2.test(data0)) {
										validate49.errors = [0];
										return false;
									}
								} else {
									validate49.errors = [0];
									return false;
								}
							}
							if (!(_errs16 === errors)) break;
						}
					}
				} else {
					validate49.errors = [0];
					return false;
				}
			}
			var _valid1 = _errs10 === errors;
			valid2 = _valid1;
		} else {
			const _errs19 = errors;
			const _errs21 = errors;
			const err6 = 0;
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
			if (!(_errs21 === errors)) {
				const err7 = 0;
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
				validate49.errors = vErrors;
				return false;
			}
			var _valid1 = _errs19 === errors;
			valid2 = _valid1;
		}
		if (!valid2) {
			const err8 = 0;
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
			validate49.errors = vErrors;
			return false;
		}
		var _valid0 = _errs6 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		const err9 = 0;
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
		validate49.errors = vErrors;
		return false;
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
					const err0 = 0;
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			}
		} else {
			const err1 = 0;
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
	if (_valid0) {
		const _errs5 = errors;
		if (errors === _errs5) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				const _errs7 = errors;
				for (const key0 in data) if (!(key0 === "source" || key0 === "connectors" || key0 === "permissions" || key0 === "displayName" || key0 === "servicePrincipal")) {
					validate46.errors = [0];
					return false;
				}
				if (_errs7 === errors) {
					if (data.source !== void 0) {
						const _errs8 = errors;
						if ("create" !== data.source) {
							validate46.errors = [0];
							return false;
						}
						var valid3 = _errs8 === errors;
					} else var valid3 = true;
					if (valid3) {
						if (data.connectors !== void 0) {
							let data2 = data.connectors;
							const _errs9 = errors;
							const _errs12 = errors;
							let valid6 = true;
							const _errs13 = errors;
							if (typeof data2 !== "string") {
								const err2 = 0;
								if (vErrors === null) vErrors = [err2];
								else vErrors.push(err2);
								errors++;
							}
							var _valid1 = _errs13 === errors;
							errors = _errs12;
							if (vErrors !== null) {
								if (_errs12) vErrors.length = _errs12;
								else vErrors = null;
							}
							if (_valid1) {
								const _errs15 = errors;
								if (typeof data2 !== "string") {
									validate46.errors = [0];
									return false;
								}
								if (!(data2 === "all")) {
									validate46.errors = [0];
									return false;
								}
								var _valid1 = _errs15 === errors;
								valid6 = _valid1;
							} else {
								const _errs17 = errors;
								const _errs18 = errors;
								let valid7 = true;
								const _errs19 = errors;
								if (!Array.isArray(data2)) {
									const err3 = 0;
									if (vErrors === null) vErrors = [err3];
									else vErrors.push(err3);
									errors++;
								}
								var _valid2 = _errs19 === errors;
								errors = _errs18;
								if (vErrors !== null) {
									if (_errs18) vErrors.length = _errs18;
									else vErrors = null;
								}
								if (_valid2) {
									const _errs21 = errors;
									if (errors === _errs21) {
										if (Array.isArray(data2)) {
											if (data2.length > 1e3) {
												validate46.errors = [0];
												return false;
											} else if (data2.length < 1) {
												validate46.errors = [0];
												return false;
											} else {
												var valid8 = true;
												const len0 = data2.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs23 = errors;
													if (typeof data2[i0] !== "string") {
														validate46.errors = [0];
														return false;
													}
													var valid8 = _errs23 === errors;
													if (!valid8) break;
												}
												if (valid8) {
													let i1 = data2.length;
													if (i1 > 1) {
														const indices0 = {};
														for (; i1--;) {
															let item0 = data2[i1];
															if (typeof item0 !== "string") continue;
															if (typeof indices0[item0] == "number") {
																indices0[item0];
																validate46.errors = [0];
																return false;
															}
															indices0[item0] = i1;
														}
													}
												}
											}
										} else {
											validate46.errors = [0];
											return false;
										}
									}
									var _valid2 = _errs21 === errors;
									valid7 = _valid2;
								} else {
									const _errs25 = errors;
									const _errs27 = errors;
									const err4 = 0;
									if (vErrors === null) vErrors = [err4];
									else vErrors.push(err4);
									errors++;
									if (!(_errs27 === errors)) {
										const err5 = 0;
										if (vErrors === null) vErrors = [err5];
										else vErrors.push(err5);
										errors++;
										validate46.errors = vErrors;
										return false;
									}
									var _valid2 = _errs25 === errors;
									valid7 = _valid2;
								}
								if (!valid7) {
									const err6 = 0;
									if (vErrors === null) vErrors = [err6];
									else vErrors.push(err6);
									errors++;
									validate46.errors = vErrors;
									return false;
								}
								var _valid1 = _errs17 === errors;
								valid6 = _valid1;
							}
							if (!valid6) {
								const err7 = 0;
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
								validate46.errors = vErrors;
								return false;
							}
							var valid3 = _errs9 === errors;
						} else var valid3 = true;
						if (valid3) {
							if (data.permissions !== void 0) {
								const _errs29 = errors;
								if (!validate32(data.permissions, {
									instancePath: instancePath + "/permissions",
									parentData: data,
									parentDataProperty: "permissions",
									rootData
								})) {
									vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
									errors = vErrors.length;
								}
								var valid3 = _errs29 === errors;
							} else var valid3 = true;
							if (valid3) {
								if (data.displayName !== void 0) {
									let data5 = data.displayName;
									const _errs30 = errors;
									if (errors === errors) {
										if (typeof data5 === "string") {
											if (func2(data5) > 120) {
												validate46.errors = [0];
												return false;
											} else if (func2(data5) < 1) {
												validate46.errors = [0];
												return false;
											}
										} else {
											validate46.errors = [0];
											return false;
										}
									}
									var valid3 = _errs30 === errors;
								} else var valid3 = true;
								if (valid3) {
									if (data.servicePrincipal !== void 0) {
										let data6 = data.servicePrincipal;
										const _errs33 = errors;
										if (errors === errors) {
											if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
												if (data6.objectId === void 0 && "objectId") {
													validate46.errors = [0];
													return false;
												} else {
													const _errs36 = errors;
													for (const key1 in data6) if (!(key1 === "objectId" || key1 === "appRoleAssignments")) {
														validate46.errors = [0];
														return false;
													}
													if (_errs36 === errors) {
														if (data6.objectId !== void 0) {
															let data7 = data6.objectId;
															const _errs37 = errors;
															if (errors === _errs37) {
																if (typeof data7 === "string") {
																	if (!pattern2.test(data7)) {
																		validate46.errors = [0];
																		return false;
																	}
																} else {
																	validate46.errors = [0];
																	return false;
																}
															}
															var valid13 = _errs37 === errors;
														} else var valid13 = true;
														if (valid13) {
															if (data6.appRoleAssignments !== void 0) {
																let data8 = data6.appRoleAssignments;
																const _errs39 = errors;
																if (errors === _errs39) {
																	if (data8 && typeof data8 == "object" && !Array.isArray(data8)) for (const key2 in data8) {
																		let data9 = data8[key2];
																		const _errs42 = errors;
																		if (errors === _errs42) {
																			if (typeof data9 === "string") {
																				if (!pattern58.test(data9)) {
																					validate46.errors = [0];
																					return false;
																				}
																			} else {
																				validate46.errors = [0];
																				return false;
																			}
																		}
																		if (!(_errs42 === errors)) break;
																	}
																	else {
																		validate46.errors = [0];
																		return false;
																	}
																}
																var valid13 = _errs39 === errors;
															} else var valid13 = true;
														}
													}
												}
											} else {
												validate46.errors = [0];
												return false;
											}
										}
										var valid3 = _errs33 === errors;
									} else var valid3 = true;
								}
							}
						}
					}
				}
			} else {
				validate46.errors = [0];
				return false;
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
	} else {
		const _errs44 = errors;
		const _errs45 = errors;
		let valid15 = true;
		const _errs46 = errors;
		if (errors === _errs46) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.source === void 0 && "source") {
					const err8 = 0;
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				} else if (data.source !== void 0) {
					if ("adopt" !== data.source) {
						const err9 = 0;
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = 0;
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		var _valid3 = _errs46 === errors;
		errors = _errs45;
		if (vErrors !== null) {
			if (_errs45) vErrors.length = _errs45;
			else vErrors = null;
		}
		if (_valid3) {
			const _errs49 = errors;
			if (errors === _errs49) {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.source === void 0 && "source" || data.objectId === void 0 && "objectId") {
						validate46.errors = [0];
						return false;
					} else {
						const _errs51 = errors;
						for (const key3 in data) if (!(key3 === "source" || key3 === "connectors" || key3 === "permissions" || key3 === "objectId" || key3 === "permissionMode" || key3 === "federatedCredentialId" || key3 === "servicePrincipal")) {
							validate46.errors = [0];
							return false;
						}
						if (_errs51 === errors) {
							if (data.source !== void 0) {
								const _errs52 = errors;
								if ("adopt" !== data.source) {
									validate46.errors = [0];
									return false;
								}
								var valid17 = _errs52 === errors;
							} else var valid17 = true;
							if (valid17) {
								if (data.connectors !== void 0) {
									let data12 = data.connectors;
									const _errs53 = errors;
									const _errs56 = errors;
									let valid20 = true;
									const _errs57 = errors;
									if (typeof data12 !== "string") {
										const err11 = 0;
										if (vErrors === null) vErrors = [err11];
										else vErrors.push(err11);
										errors++;
									}
									var _valid4 = _errs57 === errors;
									errors = _errs56;
									if (vErrors !== null) {
										if (_errs56) vErrors.length = _errs56;
										else vErrors = null;
									}
									if (_valid4) {
										const _errs59 = errors;
										if (typeof data12 !== "string") {
											validate46.errors = [0];
											return false;
										}
										if (!(data12 === "all")) {
											validate46.errors = [0];
											return false;
										}
										var _valid4 = _errs59 === errors;
										valid20 = _valid4;
									} else {
										const _errs61 = errors;
										const _errs62 = errors;
										let valid21 = true;
										const _errs63 = errors;
										if (!Array.isArray(data12)) {
											const err12 = 0;
											if (vErrors === null) vErrors = [err12];
											else vErrors.push(err12);
											errors++;
										}
										var _valid5 = _errs63 === errors;
										errors = _errs62;
										if (vErrors !== null) {
											if (_errs62) vErrors.length = _errs62;
											else vErrors = null;
										}
										if (_valid5) {
											const _errs65 = errors;
											if (errors === _errs65) {
												if (Array.isArray(data12)) {
													if (data12.length > 1e3) {
														validate46.errors = [0];
														return false;
													} else if (data12.length < 1) {
														validate46.errors = [0];
														return false;
													} else {
														var valid22 = true;
														const len1 = data12.length;
														for (let i2 = 0; i2 < len1; i2++) {
															const _errs67 = errors;
															if (typeof data12[i2] !== "string") {
																validate46.errors = [0];
																return false;
															}
															var valid22 = _errs67 === errors;
															if (!valid22) break;
														}
														if (valid22) {
															let i3 = data12.length;
															if (i3 > 1) {
																const indices1 = {};
																for (; i3--;) {
																	let item1 = data12[i3];
																	if (typeof item1 !== "string") continue;
																	if (typeof indices1[item1] == "number") {
																		indices1[item1];
																		validate46.errors = [0];
																		return false;
																	}
																	indices1[item1] = i3;
																}
															}
														}
													}
												} else {
													validate46.errors = [0];
													return false;
												}
											}
											var _valid5 = _errs65 === errors;
											valid21 = _valid5;
										} else {
											const _errs69 = errors;
											const _errs71 = errors;
											const err13 = 0;
											if (vErrors === null) vErrors = [err13];
											else vErrors.push(err13);
											errors++;
											if (!(_errs71 === errors)) {
												const err14 = 0;
												if (vErrors === null) vErrors = [err14];
												else vErrors.push(err14);
												errors++;
												validate46.errors = vErrors;
												return false;
											}
											var _valid5 = _errs69 === errors;
											valid21 = _valid5;
										}
										if (!valid21) {
											const err15 = 0;
											if (vErrors === null) vErrors = [err15];
											else vErrors.push(err15);
											errors++;
											validate46.errors = vErrors;
											return false;
										}
										var _valid4 = _errs61 === errors;
										valid20 = _valid4;
									}
									if (!valid20) {
										const err16 = 0;
										if (vErrors === null) vErrors = [err16];
										else vErrors.push(err16);
										errors++;
										validate46.errors = vErrors;
										return false;
									}
									var valid17 = _errs53 === errors;
								} else var valid17 = true;
								if (valid17) {
									if (data.permissions !== void 0) {
										const _errs73 = errors;
										if (!validate32(data.permissions, {
											instancePath: instancePath + "/permissions",
											parentData: data,
											parentDataProperty: "permissions",
											rootData
										})) {
											vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
											errors = vErrors.length;
										}
										var valid17 = _errs73 === errors;
									} else var valid17 = true;
									if (valid17) {
										if (data.objectId !== void 0) {
											let data15 = data.objectId;
											const _errs74 = errors;
											if (errors === errors) {
												if (typeof data15 === "string") {
													if (!pattern2.test(data15)) {
														validate46.errors = [0];
														return false;
													}
												} else {
													validate46.errors = [0];
													return false;
												}
											}
											var valid17 = _errs74 === errors;
										} else var valid17 = true;
										if (valid17) {
											if (data.permissionMode !== void 0) {
												let data16 = data.permissionMode;
												const _errs77 = errors;
												if (!(data16 === "add" || data16 === "exact")) {
													validate46.errors = [0];
													return false;
												}
												var valid17 = _errs77 === errors;
											} else var valid17 = true;
											if (valid17) {
												if (data.federatedCredentialId !== void 0) {
													const _errs79 = errors;
													if (!validate49(data.federatedCredentialId, {
														instancePath: instancePath + "/federatedCredentialId",
														parentData: data,
														parentDataProperty: "federatedCredentialId",
														rootData
													})) {
														vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
														errors = vErrors.length;
													}
													var valid17 = _errs79 === errors;
												} else var valid17 = true;
												if (valid17) {
													if (data.servicePrincipal !== void 0) {
														let data18 = data.servicePrincipal;
														const _errs80 = errors;
														if (errors === errors) {
															if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
																if (data18.objectId === void 0 && "objectId") {
																	validate46.errors = [0];
																	return false;
																} else {
																	const _errs83 = errors;
																	for (const key4 in data18) if (!(key4 === "objectId" || key4 === "appRoleAssignments")) {
																		validate46.errors = [0];
																		return false;
																	}
																	if (_errs83 === errors) {
																		if (data18.objectId !== void 0) {
																			let data19 = data18.objectId;
																			const _errs84 = errors;
																			if (errors === _errs84) {
																				if (typeof data19 === "string") {
																					if (!pattern2.test(data19)) {
																						validate46.errors = [0];
																						return false;
																					}
																				} else {
																					validate46.errors = [0];
																					return false;
																				}
																			}
																			var valid28 = _errs84 === errors;
																		} else var valid28 = true;
																		if (valid28) {
																			if (data18.appRoleAssignments !== void 0) {
																				let data20 = data18.appRoleAssignments;
																				const _errs86 = errors;
																				if (errors === _errs86) {
																					if (data20 && typeof data20 == "object" && !Array.isArray(data20)) for (const key5 in data20) {
																						let data21 = data20[key5];
																						const _errs89 = errors;
																						if (errors === _errs89) {
																							if (typeof data21 === "string") {
																								if (!pattern58.test(data21)) {
																									validate46.errors = [0];
																									return false;
																								}
																							} else {
																								validate46.errors = [0];
																								return false;
																							}
																						}
																						if (!(_errs89 === errors)) break;
																					}
																					else {
																						validate46.errors = [0];
																						return false;
																					}
																				}
																				var valid28 = _errs86 === errors;
																			} else var valid28 = true;
																		}
																	}
																}
															} else {
																validate46.errors = [0];
																return false;
															}
														}
														var valid17 = _errs80 === errors;
													} else var valid17 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				} else {
					validate46.errors = [0];
					return false;
				}
			}
			var _valid3 = _errs49 === errors;
			valid15 = _valid3;
		} else {
			const _errs91 = errors;
			const _errs92 = errors;
			let valid30 = true;
			const _errs93 = errors;
			if (errors === _errs93) {
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.source === void 0 && "source") {
						const err17 = 0;
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					} else if (data.source !== void 0) {
						if ("reference" !== data.source) {
							const err18 = 0;
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					}
				} else {
					const err19 = 0;
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
			var _valid6 = _errs93 === errors;
			errors = _errs92;
			if (vErrors !== null) {
				if (_errs92) vErrors.length = _errs92;
				else vErrors = null;
			}
			if (_valid6) {
				const _errs96 = errors;
				if (errors === _errs96) {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.source === void 0 && "source" || data.objectId === void 0 && "objectId" || data.clientId === void 0 && "clientId") {
							validate46.errors = [0];
							return false;
						} else {
							const _errs98 = errors;
							for (const key6 in data) if (!(key6 === "source" || key6 === "connectors" || key6 === "permissions" || key6 === "objectId" || key6 === "clientId" || key6 === "missingPermissions" || key6 === "federatedCredentialId")) {
								validate46.errors = [0];
								return false;
							}
							if (_errs98 === errors) {
								if (data.source !== void 0) {
									const _errs99 = errors;
									if ("reference" !== data.source) {
										validate46.errors = [0];
										return false;
									}
									var valid32 = _errs99 === errors;
								} else var valid32 = true;
								if (valid32) {
									if (data.connectors !== void 0) {
										let data24 = data.connectors;
										const _errs100 = errors;
										const _errs103 = errors;
										let valid35 = true;
										const _errs104 = errors;
										if (typeof data24 !== "string") {
											const err20 = 0;
											if (vErrors === null) vErrors = [err20];
											else vErrors.push(err20);
											errors++;
										}
										var _valid7 = _errs104 === errors;
										errors = _errs103;
										if (vErrors !== null) {
											if (_errs103) vErrors.length = _errs103;
											else vErrors = null;
										}
										if (_valid7) {
											const _errs106 = errors;
											if (typeof data24 !== "string") {
												validate46.errors = [0];
												return false;
											}
											if (!(data24 === "all")) {
												validate46.errors = [0];
												return false;
											}
											var _valid7 = _errs106 === errors;
											valid35 = _valid7;
										} else {
											const _errs108 = errors;
											const _errs109 = errors;
											let valid36 = true;
											const _errs110 = errors;
											if (!Array.isArray(data24)) {
												const err21 = 0;
												if (vErrors === null) vErrors = [err21];
												else vErrors.push(err21);
												errors++;
											}
											var _valid8 = _errs110 === errors;
											errors = _errs109;
											if (vErrors !== null) {
												if (_errs109) vErrors.length = _errs109;
												else vErrors = null;
											}
											if (_valid8) {
												const _errs112 = errors;
												if (errors === _errs112) {
													if (Array.isArray(data24)) {
														if (data24.length > 1e3) {
															validate46.errors = [0];
															return false;
														} else if (data24.length < 1) {
															validate46.errors = [0];
															return false;
														} else {
															var valid37 = true;
															const len2 = data24.length;
															for (let i4 = 0; i4 < len2; i4++) {
																const _errs114 = errors;
																if (typeof data24[i4] !== "string") {
																	validate46.errors = [0];
																	return false;
																}
																var valid37 = _errs114 === errors;
																if (!valid37) break;
															}
															if (valid37) {
																let i5 = data24.length;
																if (i5 > 1) {
																	const indices2 = {};
																	for (; i5--;) {
																		let item2 = data24[i5];
																		if (typeof item2 !== "string") continue;
																		if (typeof indices2[item2] == "number") {
																			indices2[item2];
																			validate46.errors = [0];
																			return false;
																		}
																		indices2[item2] = i5;
																	}
																}
															}
														}
													} else {
														validate46.errors = [0];
														return false;
													}
												}
												var _valid8 = _errs112 === errors;
												valid36 = _valid8;
											} else {
												const _errs116 = errors;
												const _errs118 = errors;
												const err22 = 0;
												if (vErrors === null) vErrors = [err22];
												else vErrors.push(err22);
												errors++;
												if (!(_errs118 === errors)) {
													const err23 = 0;
													if (vErrors === null) vErrors = [err23];
													else vErrors.push(err23);
													errors++;
													validate46.errors = vErrors;
													return false;
												}
												var _valid8 = _errs116 === errors;
												valid36 = _valid8;
											}
											if (!valid36) {
												const err24 = 0;
												if (vErrors === null) vErrors = [err24];
												else vErrors.push(err24);
												errors++;
												validate46.errors = vErrors;
												return false;
											}
											var _valid7 = _errs108 === errors;
											valid35 = _valid7;
										}
										if (!valid35) {
											const err25 = 0;
											if (vErrors === null) vErrors = [err25];
											else vErrors.push(err25);
											errors++;
											validate46.errors = vErrors;
											return false;
										}
										var valid32 = _errs100 === errors;
									} else var valid32 = true;
									if (valid32) {
										if (data.permissions !== void 0) {
											const _errs120 = errors;
											if (!validate32(data.permissions, {
												instancePath: instancePath + "/permissions",
												parentData: data,
												parentDataProperty: "permissions",
												rootData
											})) {
												vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
												errors = vErrors.length;
											}
											var valid32 = _errs120 === errors;
										} else var valid32 = true;
										if (valid32) {
											if (data.objectId !== void 0) {
												let data27 = data.objectId;
												const _errs121 = errors;
												if (errors === errors) {
													if (typeof data27 === "string") {
														if (!pattern2.test(data27)) {
															validate46.errors = [0];
															return false;
														}
													} else {
														validate46.errors = [0];
														return false;
													}
												}
												var valid32 = _errs121 === errors;
											} else var valid32 = true;
											if (valid32) {
												if (data.clientId !== void 0) {
													let data28 = data.clientId;
													const _errs124 = errors;
													if (errors === errors) {
														if (typeof data28 === "string") {
															if (!pattern2.test(data28)) {
																validate46.errors = [0];
																return false;
															}
														} else {
															validate46.errors = [0];
															return false;
														}
													}
													var valid32 = _errs124 === errors;
												} else var valid32 = true;
												if (valid32) {
													if (data.missingPermissions !== void 0) {
														let data29 = data.missingPermissions;
														const _errs127 = errors;
														if (!(data29 === "warn" || data29 === "fail" || data29 === "ignore")) {
															validate46.errors = [0];
															return false;
														}
														var valid32 = _errs127 === errors;
													} else var valid32 = true;
													if (valid32) {
														if (data.federatedCredentialId !== void 0) {
															const _errs129 = errors;
															if (!validate49(data.federatedCredentialId, {
																instancePath: instancePath + "/federatedCredentialId",
																parentData: data,
																parentDataProperty: "federatedCredentialId",
																rootData
															})) {
																vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
																errors = vErrors.length;
															}
															var valid32 = _errs129 === errors;
														} else var valid32 = true;
													}
												}
											}
										}
									}
								}
							}
						}
					} else {
						validate46.errors = [0];
						return false;
					}
				}
				var _valid6 = _errs96 === errors;
				valid30 = _valid6;
			} else {
				const _errs130 = errors;
				const _errs131 = errors;
				let valid43 = true;
				const _errs132 = errors;
				if (errors === _errs132) {
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.source === void 0 && "source") {
							const err26 = 0;
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						} else if (data.source !== void 0) {
							if ("external" !== data.source) {
								const err27 = 0;
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
					} else {
						const err28 = 0;
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				var _valid9 = _errs132 === errors;
				errors = _errs131;
				if (vErrors !== null) {
					if (_errs131) vErrors.length = _errs131;
					else vErrors = null;
				}
				if (_valid9) {
					const _errs135 = errors;
					if (errors === _errs135) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							if (data.source === void 0 && "source" || data.clientId === void 0 && "clientId") {
								validate46.errors = [0];
								return false;
							} else {
								const _errs137 = errors;
								for (const key7 in data) if (!(key7 === "source" || key7 === "connectors" || key7 === "permissions" || key7 === "clientId")) {
									validate46.errors = [0];
									return false;
								}
								if (_errs137 === errors) {
									if (data.source !== void 0) {
										const _errs138 = errors;
										if ("external" !== data.source) {
											validate46.errors = [0];
											return false;
										}
										var valid45 = _errs138 === errors;
									} else var valid45 = true;
									if (valid45) {
										if (data.connectors !== void 0) {
											let data33 = data.connectors;
											const _errs139 = errors;
											const _errs142 = errors;
											let valid48 = true;
											const _errs143 = errors;
											if (typeof data33 !== "string") {
												const err29 = 0;
												if (vErrors === null) vErrors = [err29];
												else vErrors.push(err29);
												errors++;
											}
											var _valid10 = _errs143 === errors;
											errors = _errs142;
											if (vErrors !== null) {
												if (_errs142) vErrors.length = _errs142;
												else vErrors = null;
											}
											if (_valid10) {
												const _errs145 = errors;
												if (typeof data33 !== "string") {
													validate46.errors = [0];
													return false;
												}
												if (!(data33 === "all")) {
													validate46.errors = [0];
													return false;
												}
												var _valid10 = _errs145 === errors;
												valid48 = _valid10;
											} else {
												const _errs147 = errors;
												const _errs148 = errors;
												let valid49 = true;
												const _errs149 = errors;
												if (!Array.isArray(data33)) {
													const err30 = 0;
													if (vErrors === null) vErrors = [err30];
													else vErrors.push(err30);
													errors++;
												}
												var _valid11 = _errs149 === errors;
												errors = _errs148;
												if (vErrors !== null) {
													if (_errs148) vErrors.length = _errs148;
													else vErrors = null;
												}
												if (_valid11) {
													const _errs151 = errors;
													if (errors === _errs151) {
														if (Array.isArray(data33)) {
															if (data33.length > 1e3) {
																validate46.errors = [0];
																return false;
															} else if (data33.length < 1) {
																validate46.errors = [0];
																return false;
															} else {
																var valid50 = true;
																const len3 = data33.length;
																for (let i6 = 0; i6 < len3; i6++) {
																	const _errs153 = errors;
																	if (typeof data33[i6] !== "string") {
																		validate46.errors = [0];
																		return false;
																	}
																	var valid50 = _errs153 === errors;
																	if (!valid50) break;
																}
																if (valid50) {
																	let i7 = data33.length;
																	if (i7 > 1) {
																		const indices3 = {};
																		for (; i7--;) {
																			let item3 = data33[i7];
																			if (typeof item3 !== "string") continue;
																			if (typeof indices3[item3] == "number") {
																				indices3[item3];
																				validate46.errors = [0];
																				return false;
																			}
																			indices3[item3] = i7;
																		}
																	}
																}
															}
														} else {
															validate46.errors = [0];
															return false;
														}
													}
													var _valid11 = _errs151 === errors;
													valid49 = _valid11;
												} else {
													const _errs155 = errors;
													const _errs157 = errors;
													const err31 = 0;
													if (vErrors === null) vErrors = [err31];
													else vErrors.push(err31);
													errors++;
													if (!(_errs157 === errors)) {
														const err32 = 0;
														if (vErrors === null) vErrors = [err32];
														else vErrors.push(err32);
														errors++;
														validate46.errors = vErrors;
														return false;
													}
													var _valid11 = _errs155 === errors;
													valid49 = _valid11;
												}
												if (!valid49) {
													const err33 = 0;
													if (vErrors === null) vErrors = [err33];
													else vErrors.push(err33);
													errors++;
													validate46.errors = vErrors;
													return false;
												}
												var _valid10 = _errs147 === errors;
												valid48 = _valid10;
											}
											if (!valid48) {
												const err34 = 0;
												if (vErrors === null) vErrors = [err34];
												else vErrors.push(err34);
												errors++;
												validate46.errors = vErrors;
												return false;
											}
											var valid45 = _errs139 === errors;
										} else var valid45 = true;
										if (valid45) {
											if (data.permissions !== void 0) {
												const _errs159 = errors;
												if (!validate32(data.permissions, {
													instancePath: instancePath + "/permissions",
													parentData: data,
													parentDataProperty: "permissions",
													rootData
												})) {
													vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
													errors = vErrors.length;
												}
												var valid45 = _errs159 === errors;
											} else var valid45 = true;
											if (valid45) {
												if (data.clientId !== void 0) {
													let data36 = data.clientId;
													const _errs160 = errors;
													if (errors === errors) {
														if (typeof data36 === "string") {
															if (!pattern2.test(data36)) {
																validate46.errors = [0];
																return false;
															}
														} else {
															validate46.errors = [0];
															return false;
														}
													}
													var valid45 = _errs160 === errors;
												} else var valid45 = true;
											}
										}
									}
								}
							}
						} else {
							validate46.errors = [0];
							return false;
						}
					}
					var _valid9 = _errs135 === errors;
					valid43 = _valid9;
				} else {
					const _errs163 = errors;
					const _errs164 = errors;
					let valid54 = true;
					const _errs165 = errors;
					if (errors === _errs165) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							if (data.source === void 0 && "source") {
								const err35 = 0;
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							} else if (data.source !== void 0) {
								if ("requested" !== data.source) {
									const err36 = 0;
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
							}
						} else {
							const err37 = 0;
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					}
					var _valid12 = _errs165 === errors;
					errors = _errs164;
					if (vErrors !== null) {
						if (_errs164) vErrors.length = _errs164;
						else vErrors = null;
					}
					if (_valid12) {
						const _errs168 = errors;
						if (errors === _errs168) {
							if (data && typeof data == "object" && !Array.isArray(data)) {
								if (data.source === void 0 && "source") {
									validate46.errors = [0];
									return false;
								} else {
									const _errs170 = errors;
									for (const key8 in data) if (!(key8 === "source" || key8 === "connectors" || key8 === "permissions" || key8 === "displayName")) {
										validate46.errors = [0];
										return false;
									}
									if (_errs170 === errors) {
										if (data.source !== void 0) {
											const _errs171 = errors;
											if ("requested" !== data.source) {
												validate46.errors = [0];
												return false;
											}
											var valid56 = _errs171 === errors;
										} else var valid56 = true;
										if (valid56) {
											if (data.connectors !== void 0) {
												let data39 = data.connectors;
												const _errs172 = errors;
												const _errs175 = errors;
												let valid59 = true;
												const _errs176 = errors;
												if (typeof data39 !== "string") {
													const err38 = 0;
													if (vErrors === null) vErrors = [err38];
													else vErrors.push(err38);
													errors++;
												}
												var _valid13 = _errs176 === errors;
												errors = _errs175;
												if (vErrors !== null) {
													if (_errs175) vErrors.length = _errs175;
													else vErrors = null;
												}
												if (_valid13) {
													const _errs178 = errors;
													if (typeof data39 !== "string") {
														validate46.errors = [0];
														return false;
													}
													if (!(data39 === "all")) {
														validate46.errors = [0];
														return false;
													}
													var _valid13 = _errs178 === errors;
													valid59 = _valid13;
												} else {
													const _errs180 = errors;
													const _errs181 = errors;
													let valid60 = true;
													const _errs182 = errors;
													if (!Array.isArray(data39)) {
														const err39 = 0;
														if (vErrors === null) vErrors = [err39];
														else vErrors.push(err39);
														errors++;
													}
													var _valid14 = _errs182 === errors;
													errors = _errs181;
													if (vErrors !== null) {
														if (_errs181) vErrors.length = _errs181;
														else vErrors = null;
													}
													if (_valid14) {
														const _errs184 = errors;
														if (errors === _errs184) {
															if (Array.isArray(data39)) {
																if (data39.length > 1e3) {
																	validate46.errors = [0];
																	return false;
																} else if (data39.length < 1) {
																	validate46.errors = [0];
																	return false;
																} else {
																	var valid61 = true;
																	const len4 = data39.length;
																	for (let i8 = 0; i8 < len4; i8++) {
																		const _errs186 = errors;
																		if (typeof data39[i8] !== "string") {
																			validate46.errors = [0];
																			return false;
																		}
																		var valid61 = _errs186 === errors;
																		if (!valid61) break;
																	}
																	if (valid61) {
																		let i9 = data39.length;
																		if (i9 > 1) {
																			const indices4 = {};
																			for (; i9--;) {
																				let item4 = data39[i9];
																				if (typeof item4 !== "string") continue;
																				if (typeof indices4[item4] == "number") {
																					indices4[item4];
																					validate46.errors = [0];
																					return false;
																				}
																				indices4[item4] = i9;
																			}
																		}
																	}
																}
															} else {
																validate46.errors = [0];
																return false;
															}
														}
														var _valid14 = _errs184 === errors;
														valid60 = _valid14;
													} else {
														const _errs188 = errors;
														const _errs190 = errors;
														const err40 = 0;
														if (vErrors === null) vErrors = [err40];
														else vErrors.push(err40);
														errors++;
														if (!(_errs190 === errors)) {
															const err41 = 0;
															if (vErrors === null) vErrors = [err41];
															else vErrors.push(err41);
															errors++;
															validate46.errors = vErrors;
															return false;
														}
														var _valid14 = _errs188 === errors;
														valid60 = _valid14;
													}
													if (!valid60) {
														const err42 = 0;
														if (vErrors === null) vErrors = [err42];
														else vErrors.push(err42);
														errors++;
														validate46.errors = vErrors;
														return false;
													}
													var _valid13 = _errs180 === errors;
													valid59 = _valid13;
												}
												if (!valid59) {
													const err43 = 0;
													if (vErrors === null) vErrors = [err43];
													else vErrors.push(err43);
													errors++;
													validate46.errors = vErrors;
													return false;
												}
												var valid56 = _errs172 === errors;
											} else var valid56 = true;
											if (valid56) {
												if (data.permissions !== void 0) {
													const _errs192 = errors;
													if (!validate32(data.permissions, {
														instancePath: instancePath + "/permissions",
														parentData: data,
														parentDataProperty: "permissions",
														rootData
													})) {
														vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
														errors = vErrors.length;
													}
													var valid56 = _errs192 === errors;
												} else var valid56 = true;
												if (valid56) {
													if (data.displayName !== void 0) {
														let data42 = data.displayName;
														const _errs193 = errors;
														if (errors === errors) {
															if (typeof data42 === "string") {
																if (func2(data42) > 120) {
																	validate46.errors = [0];
																	return false;
																} else if (func2(data42) < 1) {
																	validate46.errors = [0];
																	return false;
																}
															} else {
																validate46.errors = [0];
																return false;
															}
														}
														var valid56 = _errs193 === errors;
													} else var valid56 = true;
												}
											}
										}
									}
								}
							} else {
								validate46.errors = [0];
								return false;
							}
						}
						var _valid12 = _errs168 === errors;
						valid54 = _valid12;
					} else {
						const _errs196 = errors;
						const _errs198 = errors;
						const err44 = 0;
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
						if (!(_errs198 === errors)) {
							const err45 = 0;
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
							validate46.errors = vErrors;
							return false;
						}
						var _valid12 = _errs196 === errors;
						valid54 = _valid12;
					}
					if (!valid54) {
						const err46 = 0;
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
						validate46.errors = vErrors;
						return false;
					}
					var _valid9 = _errs163 === errors;
					valid43 = _valid9;
				}
				if (!valid43) {
					const err47 = 0;
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
					validate46.errors = vErrors;
					return false;
				}
				var _valid6 = _errs130 === errors;
				valid30 = _valid6;
			}
			if (!valid30) {
				const err48 = 0;
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
				validate46.errors = vErrors;
				return false;
			}
			var _valid3 = _errs91 === errors;
			valid15 = _valid3;
		}
		if (!valid15) {
			const err49 = 0;
			if (vErrors === null) vErrors = [err49];
			else vErrors.push(err49);
			errors++;
			validate46.errors = vErrors;
			return false;
		}
		var _valid0 = _errs44 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		const err50 = 0;
		if (vErrors === null) vErrors = [err50];
		else vErrors.push(err50);
		errors++;
		validate46.errors = vErrors;
		return false;
	}
	validate46.errors = vErrors;
	return errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length > 1e3) {
				validate45.errors = [0];
				return false;
			} else {
				for (const key0 in data) {
					const _errs1 = errors;
					if (errors === errors) {
						if (typeof key0 === "string") {
							if (func2(key0) > 40) {
								const err0 = 0;
								if (vErrors === null) vErrors = [err0];
								else vErrors.push(err0);
								errors++;
							} else if (!pattern1.test(key0)) {
								const err1 = 0;
								if (vErrors === null) vErrors = [err1];
								else vErrors.push(err1);
								errors++;
							}
						} else {
							const err2 = 0;
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					}
					var valid0 = _errs1 === errors;
					if (!valid0) {
						const err3 = 0;
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
						validate45.errors = vErrors;
						return false;
					}
				}
				if (valid0) for (const key1 in data) {
					const _errs5 = errors;
					if (!validate46(data[key1], {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						parentData: data,
						parentDataProperty: key1,
						rootData
					})) {
						vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
						errors = vErrors.length;
					}
					if (!(_errs5 === errors)) break;
				}
			}
		} else {
			validate45.errors = [0];
			return false;
		}
	}
	validate45.errors = vErrors;
	return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.version === void 0 && "version" || data.deployment === void 0 && "deployment" || data.microsoft365 === void 0 && "microsoft365" || data.host === void 0 && "host" || data.connectors === void 0 && "connectors") {
				validate10.errors = [0];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "version" || key0 === "deployment" || key0 === "microsoft365" || key0 === "proxy" || key0 === "host" || key0 === "connectors" || key0 === "applications" || pattern0.test(key0))) {
					validate10.errors = [0];
					return false;
				}
				if (_errs1 === errors) {
					if (data.version !== void 0) {
						const _errs2 = errors;
						if (1 !== data.version) {
							validate10.errors = [0];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.deployment !== void 0) {
							let data1 = data.deployment;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (typeof data1 === "string") {
									if (func2(data1) > 20) {
										validate10.errors = [0];
										return false;
									} else if (!pattern1.test(data1)) {
										validate10.errors = [0];
										return false;
									}
								} else {
									validate10.errors = [0];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.microsoft365 !== void 0) {
								const _errs5 = errors;
								if (!validate11(data.microsoft365, {
									instancePath: instancePath + "/microsoft365",
									parentData: data,
									parentDataProperty: "microsoft365",
									rootData
								})) {
									vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.proxy !== void 0) {
									const _errs6 = errors;
									if (!validate13(data.proxy, {
										instancePath: instancePath + "/proxy",
										parentData: data,
										parentDataProperty: "proxy",
										rootData
									})) {
										vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.host !== void 0) {
										const _errs7 = errors;
										if (!validate15(data.host, {
											instancePath: instancePath + "/host",
											parentData: data,
											parentDataProperty: "host",
											rootData
										})) {
											vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.connectors !== void 0) {
											const _errs8 = errors;
											if (!validate31(data.connectors, {
												instancePath: instancePath + "/connectors",
												parentData: data,
												parentDataProperty: "connectors",
												rootData
											})) {
												vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs8 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.applications !== void 0) {
												const _errs9 = errors;
												if (!validate45(data.applications, {
													instancePath: instancePath + "/applications",
													parentData: data,
													parentDataProperty: "applications",
													rootData
												})) {
													vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs9 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate10.errors = [0];
			return false;
		}
	}
	validate10.errors = vErrors;
	return errors === 0;
}

export { isManifest };