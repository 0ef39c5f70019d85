// Written by `npm run generate` from schema/providers/. Do not edit.
// hashicorp/aws 5.100.0
// hashicorp/azuread 3.9.0
// hashicorp/external 2.3.5
// hashicorp/google 7.21.0
// hashicorp/random 3.7.2
// builtin/terraform 1.11.4

import type { Argument, Comment, Expression } from "./expression.js";

export interface Resources {
  aws_apigatewayv2_api: {
    arguments: {
      readonly "//"?: Comment;
      readonly api_key_selection_expression?: Argument<string>;
      readonly body?: Argument<string>;
      readonly credentials_arn?: Argument<string>;
      readonly description?: Argument<string>;
      readonly disable_execute_api_endpoint?: Argument<boolean>;
      readonly fail_on_warnings?: Argument<boolean>;
      readonly ip_address_type?: Argument<string>;
      readonly name: Argument<string>;
      readonly protocol_type: Argument<string>;
      readonly route_key?: Argument<string>;
      readonly route_selection_expression?: Argument<string>;
      readonly tags?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly tags_all?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly target?: Argument<string>;
      readonly version?: Argument<string>;
      readonly cors_configuration?: readonly {
        readonly "//"?: Comment;
        readonly allow_credentials?: Argument<boolean>;
        readonly allow_headers?: Argument<readonly Argument<string>[]>;
        readonly allow_methods?: Argument<readonly Argument<string>[]>;
        readonly allow_origins?: Argument<readonly Argument<string>[]>;
        readonly expose_headers?: Argument<readonly Argument<string>[]>;
        readonly max_age?: Argument<number>;
      }[];
    };
    attributes: {
      readonly api_endpoint: string;
      readonly api_key_selection_expression: string;
      readonly arn: string;
      readonly body: string;
      readonly credentials_arn: string;
      readonly description: string;
      readonly disable_execute_api_endpoint: boolean;
      readonly execution_arn: string;
      readonly fail_on_warnings: boolean;
      readonly id: string;
      readonly ip_address_type: string;
      readonly name: string;
      readonly protocol_type: string;
      readonly route_key: string;
      readonly route_selection_expression: string;
      readonly tags: Readonly<Record<string, string>>;
      readonly tags_all: Readonly<Record<string, string>>;
      readonly target: string;
      readonly version: string;
    };
  };
  aws_apigatewayv2_integration: {
    arguments: {
      readonly "//"?: Comment;
      readonly api_id: Argument<string>;
      readonly connection_id?: Argument<string>;
      readonly connection_type?: Argument<string>;
      readonly content_handling_strategy?: Argument<string>;
      readonly credentials_arn?: Argument<string>;
      readonly description?: Argument<string>;
      readonly integration_method?: Argument<string>;
      readonly integration_subtype?: Argument<string>;
      readonly integration_type: Argument<string>;
      readonly integration_uri?: Argument<string>;
      readonly passthrough_behavior?: Argument<string>;
      readonly payload_format_version?: Argument<string>;
      readonly request_parameters?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly request_templates?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly template_selection_expression?: Argument<string>;
      readonly timeout_milliseconds?: Argument<number>;
      readonly response_parameters?: readonly {
        readonly "//"?: Comment;
        readonly mappings: Argument<Readonly<Record<string, Argument<string>>>>;
        readonly status_code: Argument<string>;
      }[];
      readonly tls_config?: readonly {
        readonly "//"?: Comment;
        readonly server_name_to_verify?: Argument<string>;
      }[];
    };
    attributes: {
      readonly api_id: string;
      readonly connection_id: string;
      readonly connection_type: string;
      readonly content_handling_strategy: string;
      readonly credentials_arn: string;
      readonly description: string;
      readonly id: string;
      readonly integration_method: string;
      readonly integration_response_selection_expression: string;
      readonly integration_subtype: string;
      readonly integration_type: string;
      readonly integration_uri: string;
      readonly passthrough_behavior: string;
      readonly payload_format_version: string;
      readonly request_parameters: Readonly<Record<string, string>>;
      readonly request_templates: Readonly<Record<string, string>>;
      readonly template_selection_expression: string;
      readonly timeout_milliseconds: number;
    };
  };
  aws_apigatewayv2_route: {
    arguments: {
      readonly "//"?: Comment;
      readonly api_id: Argument<string>;
      readonly api_key_required?: Argument<boolean>;
      readonly authorization_scopes?: Argument<readonly Argument<string>[]>;
      readonly authorization_type?: Argument<string>;
      readonly authorizer_id?: Argument<string>;
      readonly model_selection_expression?: Argument<string>;
      readonly operation_name?: Argument<string>;
      readonly request_models?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly route_key: Argument<string>;
      readonly route_response_selection_expression?: Argument<string>;
      readonly target?: Argument<string>;
      readonly request_parameter?: readonly {
        readonly "//"?: Comment;
        readonly request_parameter_key: Argument<string>;
        readonly required: Argument<boolean>;
      }[];
    };
    attributes: {
      readonly api_id: string;
      readonly api_key_required: boolean;
      readonly authorization_scopes: readonly string[];
      readonly authorization_type: string;
      readonly authorizer_id: string;
      readonly id: string;
      readonly model_selection_expression: string;
      readonly operation_name: string;
      readonly request_models: Readonly<Record<string, string>>;
      readonly route_key: string;
      readonly route_response_selection_expression: string;
      readonly target: string;
    };
  };
  aws_apigatewayv2_stage: {
    arguments: {
      readonly "//"?: Comment;
      readonly api_id: Argument<string>;
      readonly auto_deploy?: Argument<boolean>;
      readonly client_certificate_id?: Argument<string>;
      readonly deployment_id?: Argument<string>;
      readonly description?: Argument<string>;
      readonly name: Argument<string>;
      readonly stage_variables?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly tags?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly tags_all?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly access_log_settings?: readonly {
        readonly "//"?: Comment;
        readonly destination_arn: Argument<string>;
        readonly format: Argument<string>;
      }[];
      readonly default_route_settings?: readonly {
        readonly "//"?: Comment;
        readonly data_trace_enabled?: Argument<boolean>;
        readonly detailed_metrics_enabled?: Argument<boolean>;
        readonly logging_level?: Argument<string>;
        readonly throttling_burst_limit?: Argument<number>;
        readonly throttling_rate_limit?: Argument<number>;
      }[];
      readonly route_settings?: readonly {
        readonly "//"?: Comment;
        readonly data_trace_enabled?: Argument<boolean>;
        readonly detailed_metrics_enabled?: Argument<boolean>;
        readonly logging_level?: Argument<string>;
        readonly route_key: Argument<string>;
        readonly throttling_burst_limit?: Argument<number>;
        readonly throttling_rate_limit?: Argument<number>;
      }[];
    };
    attributes: {
      readonly api_id: string;
      readonly arn: string;
      readonly auto_deploy: boolean;
      readonly client_certificate_id: string;
      readonly deployment_id: string;
      readonly description: string;
      readonly execution_arn: string;
      readonly id: string;
      readonly invoke_url: string;
      readonly name: string;
      readonly stage_variables: Readonly<Record<string, string>>;
      readonly tags: Readonly<Record<string, string>>;
      readonly tags_all: Readonly<Record<string, string>>;
    };
  };
  aws_cloudwatch_log_group: {
    arguments: {
      readonly "//"?: Comment;
      readonly kms_key_id?: Argument<string>;
      readonly log_group_class?: Argument<string>;
      readonly name?: Argument<string>;
      readonly name_prefix?: Argument<string>;
      readonly retention_in_days?: Argument<number>;
      readonly skip_destroy?: Argument<boolean>;
      readonly tags?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly tags_all?: Argument<Readonly<Record<string, Argument<string>>>>;
    };
    attributes: {
      readonly arn: string;
      readonly id: string;
      readonly kms_key_id: string;
      readonly log_group_class: string;
      readonly name: string;
      readonly name_prefix: string;
      readonly retention_in_days: number;
      readonly skip_destroy: boolean;
      readonly tags: Readonly<Record<string, string>>;
      readonly tags_all: Readonly<Record<string, string>>;
    };
  };
  aws_cognito_identity_pool: {
    arguments: {
      readonly "//"?: Comment;
      readonly allow_classic_flow?: Argument<boolean>;
      readonly allow_unauthenticated_identities?: Argument<boolean>;
      readonly developer_provider_name?: Argument<string>;
      readonly identity_pool_name: Argument<string>;
      readonly openid_connect_provider_arns?: Argument<readonly Argument<string>[]>;
      readonly saml_provider_arns?: Argument<readonly Argument<string>[]>;
      readonly supported_login_providers?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly tags?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly tags_all?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly cognito_identity_providers?: readonly {
        readonly "//"?: Comment;
        readonly client_id?: Argument<string>;
        readonly provider_name?: Argument<string>;
        readonly server_side_token_check?: Argument<boolean>;
      }[];
    };
    attributes: {
      readonly allow_classic_flow: boolean;
      readonly allow_unauthenticated_identities: boolean;
      readonly arn: string;
      readonly developer_provider_name: string;
      readonly id: string;
      readonly identity_pool_name: string;
      readonly openid_connect_provider_arns: readonly string[];
      readonly saml_provider_arns: readonly string[];
      readonly supported_login_providers: Readonly<Record<string, string>>;
      readonly tags: Readonly<Record<string, string>>;
      readonly tags_all: Readonly<Record<string, string>>;
    };
  };
  aws_iam_policy: {
    arguments: {
      readonly "//"?: Comment;
      readonly description?: Argument<string>;
      readonly name?: Argument<string>;
      readonly name_prefix?: Argument<string>;
      readonly path?: Argument<string>;
      readonly policy: Argument<string>;
      readonly tags?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly tags_all?: Argument<Readonly<Record<string, Argument<string>>>>;
    };
    attributes: {
      readonly arn: string;
      readonly attachment_count: number;
      readonly description: string;
      readonly id: string;
      readonly name: string;
      readonly name_prefix: string;
      readonly path: string;
      readonly policy: string;
      readonly policy_id: string;
      readonly tags: Readonly<Record<string, string>>;
      readonly tags_all: Readonly<Record<string, string>>;
    };
  };
  aws_iam_role: {
    arguments: {
      readonly "//"?: Comment;
      readonly assume_role_policy: Argument<string>;
      readonly description?: Argument<string>;
      readonly force_detach_policies?: Argument<boolean>;
      readonly max_session_duration?: Argument<number>;
      readonly name?: Argument<string>;
      readonly name_prefix?: Argument<string>;
      readonly path?: Argument<string>;
      readonly permissions_boundary?: Argument<string>;
      readonly tags?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly tags_all?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly inline_policy?: readonly {
        readonly "//"?: Comment;
        readonly name?: Argument<string>;
        readonly policy?: Argument<string>;
      }[];
    };
    attributes: {
      readonly arn: string;
      readonly assume_role_policy: string;
      readonly create_date: string;
      readonly description: string;
      readonly force_detach_policies: boolean;
      readonly id: string;
      readonly managed_policy_arns: readonly string[];
      readonly max_session_duration: number;
      readonly name: string;
      readonly name_prefix: string;
      readonly path: string;
      readonly permissions_boundary: string;
      readonly tags: Readonly<Record<string, string>>;
      readonly tags_all: Readonly<Record<string, string>>;
      readonly unique_id: string;
    };
  };
  aws_iam_role_policy: {
    arguments: {
      readonly "//"?: Comment;
      readonly name?: Argument<string>;
      readonly name_prefix?: Argument<string>;
      readonly policy: Argument<string>;
      readonly role: Argument<string>;
    };
    attributes: {
      readonly id: string;
      readonly name: string;
      readonly name_prefix: string;
      readonly policy: string;
      readonly role: string;
    };
  };
  aws_iam_role_policy_attachment: {
    arguments: {
      readonly "//"?: Comment;
      readonly policy_arn: Argument<string>;
      readonly role: Argument<string>;
    };
    attributes: {
      readonly id: string;
      readonly policy_arn: string;
      readonly role: string;
    };
  };
  aws_lambda_function: {
    arguments: {
      readonly "//"?: Comment;
      readonly architectures?: Argument<readonly Argument<string>[]>;
      readonly code_signing_config_arn?: Argument<string>;
      readonly description?: Argument<string>;
      readonly filename?: Argument<string>;
      readonly function_name: Argument<string>;
      readonly handler?: Argument<string>;
      readonly image_uri?: Argument<string>;
      readonly kms_key_arn?: Argument<string>;
      readonly layers?: Argument<readonly Argument<string>[]>;
      readonly memory_size?: Argument<number>;
      readonly package_type?: Argument<string>;
      readonly publish?: Argument<boolean>;
      readonly replace_security_groups_on_destroy?: Argument<boolean>;
      readonly replacement_security_group_ids?: Argument<readonly Argument<string>[]>;
      readonly reserved_concurrent_executions?: Argument<number>;
      readonly role: Argument<string>;
      readonly runtime?: Argument<string>;
      readonly s3_bucket?: Argument<string>;
      readonly s3_key?: Argument<string>;
      readonly s3_object_version?: Argument<string>;
      readonly skip_destroy?: Argument<boolean>;
      readonly source_code_hash?: Argument<string>;
      readonly tags?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly tags_all?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly timeout?: Argument<number>;
      readonly dead_letter_config?: readonly {
        readonly "//"?: Comment;
        readonly target_arn: Argument<string>;
      }[];
      readonly environment?: readonly {
        readonly "//"?: Comment;
        readonly variables?: Argument<Readonly<Record<string, Argument<string>>>>;
      }[];
      readonly ephemeral_storage?: readonly {
        readonly "//"?: Comment;
        readonly size?: Argument<number>;
      }[];
      readonly file_system_config?: readonly {
        readonly "//"?: Comment;
        readonly arn: Argument<string>;
        readonly local_mount_path: Argument<string>;
      }[];
      readonly image_config?: readonly {
        readonly "//"?: Comment;
        readonly command?: Argument<readonly Argument<string>[]>;
        readonly entry_point?: Argument<readonly Argument<string>[]>;
        readonly working_directory?: Argument<string>;
      }[];
      readonly logging_config?: readonly {
        readonly "//"?: Comment;
        readonly application_log_level?: Argument<string>;
        readonly log_format: Argument<string>;
        readonly log_group?: Argument<string>;
        readonly system_log_level?: Argument<string>;
      }[];
      readonly snap_start?: readonly {
        readonly "//"?: Comment;
        readonly apply_on: Argument<string>;
      }[];
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
        readonly delete?: Argument<string>;
        readonly update?: Argument<string>;
      };
      readonly tracing_config?: readonly {
        readonly "//"?: Comment;
        readonly mode: Argument<string>;
      }[];
      readonly vpc_config?: readonly {
        readonly "//"?: Comment;
        readonly ipv6_allowed_for_dual_stack?: Argument<boolean>;
        readonly security_group_ids: Argument<readonly Argument<string>[]>;
        readonly subnet_ids: Argument<readonly Argument<string>[]>;
      }[];
    };
    attributes: {
      readonly architectures: readonly string[];
      readonly arn: string;
      readonly code_sha256: string;
      readonly code_signing_config_arn: string;
      readonly description: string;
      readonly filename: string;
      readonly function_name: string;
      readonly handler: string;
      readonly id: string;
      readonly image_uri: string;
      readonly invoke_arn: string;
      readonly kms_key_arn: string;
      readonly last_modified: string;
      readonly layers: readonly string[];
      readonly memory_size: number;
      readonly package_type: string;
      readonly publish: boolean;
      readonly qualified_arn: string;
      readonly qualified_invoke_arn: string;
      readonly replace_security_groups_on_destroy: boolean;
      readonly replacement_security_group_ids: readonly string[];
      readonly reserved_concurrent_executions: number;
      readonly role: string;
      readonly runtime: string;
      readonly s3_bucket: string;
      readonly s3_key: string;
      readonly s3_object_version: string;
      readonly signing_job_arn: string;
      readonly signing_profile_version_arn: string;
      readonly skip_destroy: boolean;
      readonly source_code_hash: string;
      readonly source_code_size: number;
      readonly tags: Readonly<Record<string, string>>;
      readonly tags_all: Readonly<Record<string, string>>;
      readonly timeout: number;
      readonly version: string;
    };
  };
  aws_lambda_function_url: {
    arguments: {
      readonly "//"?: Comment;
      readonly authorization_type: Argument<string>;
      readonly function_name: Argument<string>;
      readonly invoke_mode?: Argument<string>;
      readonly qualifier?: Argument<string>;
      readonly cors?: readonly {
        readonly "//"?: Comment;
        readonly allow_credentials?: Argument<boolean>;
        readonly allow_headers?: Argument<readonly Argument<string>[]>;
        readonly allow_methods?: Argument<readonly Argument<string>[]>;
        readonly allow_origins?: Argument<readonly Argument<string>[]>;
        readonly expose_headers?: Argument<readonly Argument<string>[]>;
        readonly max_age?: Argument<number>;
      }[];
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
      };
    };
    attributes: {
      readonly authorization_type: string;
      readonly function_arn: string;
      readonly function_name: string;
      readonly function_url: string;
      readonly id: string;
      readonly invoke_mode: string;
      readonly qualifier: string;
      readonly url_id: string;
    };
  };
  aws_lambda_permission: {
    arguments: {
      readonly "//"?: Comment;
      readonly action: Argument<string>;
      readonly event_source_token?: Argument<string>;
      readonly function_name: Argument<string>;
      readonly function_url_auth_type?: Argument<string>;
      readonly principal: Argument<string>;
      readonly principal_org_id?: Argument<string>;
      readonly qualifier?: Argument<string>;
      readonly source_account?: Argument<string>;
      readonly source_arn?: Argument<string>;
      readonly statement_id?: Argument<string>;
      readonly statement_id_prefix?: Argument<string>;
    };
    attributes: {
      readonly action: string;
      readonly event_source_token: string;
      readonly function_name: string;
      readonly function_url_auth_type: string;
      readonly id: string;
      readonly principal: string;
      readonly principal_org_id: string;
      readonly qualifier: string;
      readonly source_account: string;
      readonly source_arn: string;
      readonly statement_id: string;
      readonly statement_id_prefix: string;
    };
  };
  aws_s3_bucket: {
    arguments: {
      readonly "//"?: Comment;
      readonly bucket?: Argument<string>;
      readonly bucket_prefix?: Argument<string>;
      readonly force_destroy?: Argument<boolean>;
      readonly object_lock_enabled?: Argument<boolean>;
      readonly tags?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly tags_all?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly cors_rule?: readonly {
        readonly "//"?: Comment;
        readonly allowed_headers?: Argument<readonly Argument<string>[]>;
        readonly allowed_methods: Argument<readonly Argument<string>[]>;
        readonly allowed_origins: Argument<readonly Argument<string>[]>;
        readonly expose_headers?: Argument<readonly Argument<string>[]>;
        readonly max_age_seconds?: Argument<number>;
      }[];
      readonly grant?: readonly {
        readonly "//"?: Comment;
        readonly permissions: Argument<readonly Argument<string>[]>;
        readonly type: Argument<string>;
        readonly uri?: Argument<string>;
      }[];
      readonly lifecycle_rule?: readonly {
        readonly "//"?: Comment;
        readonly abort_incomplete_multipart_upload_days?: Argument<number>;
        readonly enabled: Argument<boolean>;
        readonly prefix?: Argument<string>;
        readonly tags?: Argument<Readonly<Record<string, Argument<string>>>>;
        readonly expiration?: readonly {
          readonly "//"?: Comment;
          readonly date?: Argument<string>;
          readonly days?: Argument<number>;
          readonly expired_object_delete_marker?: Argument<boolean>;
        }[];
        readonly noncurrent_version_expiration?: readonly {
          readonly "//"?: Comment;
          readonly days?: Argument<number>;
        }[];
        readonly noncurrent_version_transition?: readonly {
          readonly "//"?: Comment;
          readonly days?: Argument<number>;
          readonly storage_class: Argument<string>;
        }[];
        readonly transition?: readonly {
          readonly "//"?: Comment;
          readonly date?: Argument<string>;
          readonly days?: Argument<number>;
          readonly storage_class: Argument<string>;
        }[];
      }[];
      readonly logging?: readonly {
        readonly "//"?: Comment;
        readonly target_bucket: Argument<string>;
        readonly target_prefix?: Argument<string>;
      }[];
      readonly object_lock_configuration?: readonly {
        readonly "//"?: Comment;
        readonly rule?: readonly {
          readonly "//"?: Comment;
          readonly default_retention: readonly {
            readonly "//"?: Comment;
            readonly days?: Argument<number>;
            readonly mode: Argument<string>;
            readonly years?: Argument<number>;
          }[];
        }[];
      }[];
      readonly replication_configuration?: readonly {
        readonly "//"?: Comment;
        readonly role: Argument<string>;
        readonly rules: readonly {
          readonly "//"?: Comment;
          readonly delete_marker_replication_status?: Argument<string>;
          readonly prefix?: Argument<string>;
          readonly priority?: Argument<number>;
          readonly status: Argument<string>;
          readonly destination: readonly {
            readonly "//"?: Comment;
            readonly account_id?: Argument<string>;
            readonly bucket: Argument<string>;
            readonly replica_kms_key_id?: Argument<string>;
            readonly storage_class?: Argument<string>;
            readonly access_control_translation?: readonly {
              readonly "//"?: Comment;
              readonly owner: Argument<string>;
            }[];
            readonly metrics?: readonly {
              readonly "//"?: Comment;
              readonly minutes?: Argument<number>;
              readonly status?: Argument<string>;
            }[];
            readonly replication_time?: readonly {
              readonly "//"?: Comment;
              readonly minutes?: Argument<number>;
              readonly status?: Argument<string>;
            }[];
          }[];
          readonly filter?: readonly {
            readonly "//"?: Comment;
            readonly prefix?: Argument<string>;
            readonly tags?: Argument<Readonly<Record<string, Argument<string>>>>;
          }[];
          readonly source_selection_criteria?: readonly {
            readonly "//"?: Comment;
            readonly sse_kms_encrypted_objects?: readonly {
              readonly "//"?: Comment;
              readonly enabled: Argument<boolean>;
            }[];
          }[];
        }[];
      }[];
      readonly server_side_encryption_configuration?: readonly {
        readonly "//"?: Comment;
        readonly rule: readonly {
          readonly "//"?: Comment;
          readonly bucket_key_enabled?: Argument<boolean>;
          readonly apply_server_side_encryption_by_default: readonly {
            readonly "//"?: Comment;
            readonly kms_master_key_id?: Argument<string>;
            readonly sse_algorithm: Argument<string>;
          }[];
        }[];
      }[];
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
        readonly delete?: Argument<string>;
        readonly read?: Argument<string>;
        readonly update?: Argument<string>;
      };
      readonly versioning?: readonly {
        readonly "//"?: Comment;
        readonly enabled?: Argument<boolean>;
        readonly mfa_delete?: Argument<boolean>;
      }[];
      readonly website?: readonly {
        readonly "//"?: Comment;
        readonly error_document?: Argument<string>;
        readonly index_document?: Argument<string>;
        readonly redirect_all_requests_to?: Argument<string>;
        readonly routing_rules?: Argument<string>;
      }[];
    };
    attributes: {
      readonly acceleration_status: string;
      readonly acl: string;
      readonly arn: string;
      readonly bucket: string;
      readonly bucket_domain_name: string;
      readonly bucket_prefix: string;
      readonly bucket_regional_domain_name: string;
      readonly force_destroy: boolean;
      readonly hosted_zone_id: string;
      readonly id: string;
      readonly object_lock_enabled: boolean;
      readonly policy: string;
      readonly region: string;
      readonly request_payer: string;
      readonly tags: Readonly<Record<string, string>>;
      readonly tags_all: Readonly<Record<string, string>>;
      readonly website_domain: string;
      readonly website_endpoint: string;
    };
  };
  aws_s3_bucket_public_access_block: {
    arguments: {
      readonly "//"?: Comment;
      readonly block_public_acls?: Argument<boolean>;
      readonly block_public_policy?: Argument<boolean>;
      readonly bucket: Argument<string>;
      readonly ignore_public_acls?: Argument<boolean>;
      readonly restrict_public_buckets?: Argument<boolean>;
    };
    attributes: {
      readonly block_public_acls: boolean;
      readonly block_public_policy: boolean;
      readonly bucket: string;
      readonly id: string;
      readonly ignore_public_acls: boolean;
      readonly restrict_public_buckets: boolean;
    };
  };
  aws_s3_bucket_server_side_encryption_configuration: {
    arguments: {
      readonly "//"?: Comment;
      readonly bucket: Argument<string>;
      readonly expected_bucket_owner?: Argument<string>;
      readonly rule: readonly {
        readonly "//"?: Comment;
        readonly bucket_key_enabled?: Argument<boolean>;
        readonly apply_server_side_encryption_by_default?: readonly {
          readonly "//"?: Comment;
          readonly kms_master_key_id?: Argument<string>;
          readonly sse_algorithm: Argument<string>;
        }[];
      }[];
    };
    attributes: {
      readonly bucket: string;
      readonly expected_bucket_owner: string;
      readonly id: string;
    };
  };
  aws_s3_bucket_versioning: {
    arguments: {
      readonly "//"?: Comment;
      readonly bucket: Argument<string>;
      readonly expected_bucket_owner?: Argument<string>;
      readonly mfa?: Argument<string>;
      readonly versioning_configuration: readonly {
        readonly "//"?: Comment;
        readonly mfa_delete?: Argument<string>;
        readonly status: Argument<string>;
      }[];
    };
    attributes: {
      readonly bucket: string;
      readonly expected_bucket_owner: string;
      readonly id: string;
      readonly mfa: string;
    };
  };
  aws_s3_object: {
    arguments: {
      readonly "//"?: Comment;
      readonly acl?: Argument<string>;
      readonly bucket: Argument<string>;
      readonly bucket_key_enabled?: Argument<boolean>;
      readonly cache_control?: Argument<string>;
      readonly checksum_algorithm?: Argument<string>;
      readonly content?: Argument<string>;
      readonly content_base64?: Argument<string>;
      readonly content_disposition?: Argument<string>;
      readonly content_encoding?: Argument<string>;
      readonly content_language?: Argument<string>;
      readonly content_type?: Argument<string>;
      readonly etag?: Argument<string>;
      readonly force_destroy?: Argument<boolean>;
      readonly key: Argument<string>;
      readonly kms_key_id?: Argument<string>;
      readonly metadata?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly object_lock_legal_hold_status?: Argument<string>;
      readonly object_lock_mode?: Argument<string>;
      readonly object_lock_retain_until_date?: Argument<string>;
      readonly server_side_encryption?: Argument<string>;
      readonly source?: Argument<string>;
      readonly source_hash?: Argument<string>;
      readonly storage_class?: Argument<string>;
      readonly tags?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly tags_all?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly website_redirect?: Argument<string>;
      readonly override_provider?: readonly {
        readonly "//"?: Comment;
        readonly default_tags?: readonly {
          readonly "//"?: Comment;
          readonly tags?: Argument<Readonly<Record<string, Argument<string>>>>;
        }[];
      }[];
    };
    attributes: {
      readonly acl: string;
      readonly arn: string;
      readonly bucket: string;
      readonly bucket_key_enabled: boolean;
      readonly cache_control: string;
      readonly checksum_algorithm: string;
      readonly checksum_crc32: string;
      readonly checksum_crc32c: string;
      readonly checksum_crc64nvme: string;
      readonly checksum_sha1: string;
      readonly checksum_sha256: string;
      readonly content: string;
      readonly content_base64: string;
      readonly content_disposition: string;
      readonly content_encoding: string;
      readonly content_language: string;
      readonly content_type: string;
      readonly etag: string;
      readonly force_destroy: boolean;
      readonly id: string;
      readonly key: string;
      readonly kms_key_id: string;
      readonly metadata: Readonly<Record<string, string>>;
      readonly object_lock_legal_hold_status: string;
      readonly object_lock_mode: string;
      readonly object_lock_retain_until_date: string;
      readonly server_side_encryption: string;
      readonly source: string;
      readonly source_hash: string;
      readonly storage_class: string;
      readonly tags: Readonly<Record<string, string>>;
      readonly tags_all: Readonly<Record<string, string>>;
      readonly version_id: string;
      readonly website_redirect: string;
    };
  };
  aws_secretsmanager_secret: {
    arguments: {
      readonly "//"?: Comment;
      readonly description?: Argument<string>;
      readonly force_overwrite_replica_secret?: Argument<boolean>;
      readonly kms_key_id?: Argument<string>;
      readonly name?: Argument<string>;
      readonly name_prefix?: Argument<string>;
      readonly policy?: Argument<string>;
      readonly recovery_window_in_days?: Argument<number>;
      readonly tags?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly tags_all?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly replica?: readonly {
        readonly "//"?: Comment;
        readonly kms_key_id?: Argument<string>;
        readonly region: Argument<string>;
      }[];
    };
    attributes: {
      readonly arn: string;
      readonly description: string;
      readonly force_overwrite_replica_secret: boolean;
      readonly id: string;
      readonly kms_key_id: string;
      readonly name: string;
      readonly name_prefix: string;
      readonly policy: string;
      readonly recovery_window_in_days: number;
      readonly tags: Readonly<Record<string, string>>;
      readonly tags_all: Readonly<Record<string, string>>;
    };
  };
  aws_secretsmanager_secret_version: {
    arguments: {
      readonly "//"?: Comment;
      readonly secret_binary?: Argument<string>;
      readonly secret_id: Argument<string>;
      readonly secret_string_wo?: Expression<string>;
      readonly secret_string_wo_version?: Argument<number>;
      readonly version_stages?: Argument<readonly Argument<string>[]>;
    };
    attributes: {
      readonly arn: string;
      readonly has_secret_string_wo: boolean;
      readonly id: string;
      readonly secret_binary: string;
      readonly secret_id: string;
      readonly secret_string: string;
      readonly secret_string_wo_version: number;
      readonly version_id: string;
      readonly version_stages: readonly string[];
    };
  };
  aws_ssm_parameter: {
    arguments: {
      readonly "//"?: Comment;
      readonly allowed_pattern?: Argument<string>;
      readonly arn?: Argument<string>;
      readonly data_type?: Argument<string>;
      readonly description?: Argument<string>;
      readonly insecure_value?: Argument<string>;
      readonly key_id?: Argument<string>;
      readonly name: Argument<string>;
      readonly overwrite?: Argument<boolean>;
      readonly tags?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly tags_all?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly tier?: Argument<string>;
      readonly type: Argument<string>;
      readonly value_wo?: Expression<string>;
      readonly value_wo_version?: Argument<number>;
    };
    attributes: {
      readonly allowed_pattern: string;
      readonly arn: string;
      readonly data_type: string;
      readonly description: string;
      readonly has_value_wo: boolean;
      readonly id: string;
      readonly insecure_value: string;
      readonly key_id: string;
      readonly name: string;
      readonly overwrite: boolean;
      readonly tags: Readonly<Record<string, string>>;
      readonly tags_all: Readonly<Record<string, string>>;
      readonly tier: string;
      readonly type: string;
      readonly value: string;
      readonly value_wo_version: number;
      readonly version: number;
    };
  };
  aws_vpc_security_group_egress_rule: {
    arguments: {
      readonly "//"?: Comment;
      readonly cidr_ipv4?: Argument<string>;
      readonly cidr_ipv6?: Argument<string>;
      readonly description?: Argument<string>;
      readonly from_port?: Argument<number>;
      readonly ip_protocol: Argument<string>;
      readonly prefix_list_id?: Argument<string>;
      readonly referenced_security_group_id?: Argument<string>;
      readonly security_group_id: Argument<string>;
      readonly tags?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly to_port?: Argument<number>;
    };
    attributes: {
      readonly arn: string;
      readonly cidr_ipv4: string;
      readonly cidr_ipv6: string;
      readonly description: string;
      readonly from_port: number;
      readonly id: string;
      readonly ip_protocol: string;
      readonly prefix_list_id: string;
      readonly referenced_security_group_id: string;
      readonly security_group_id: string;
      readonly security_group_rule_id: string;
      readonly tags: Readonly<Record<string, string>>;
      readonly tags_all: Readonly<Record<string, string>>;
      readonly to_port: number;
    };
  };
  azuread_app_role_assignment: {
    arguments: {
      readonly "//"?: Comment;
      readonly app_role_id: Argument<string>;
      readonly principal_object_id: Argument<string>;
      readonly resource_object_id: Argument<string>;
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
        readonly delete?: Argument<string>;
        readonly read?: Argument<string>;
      };
    };
    attributes: {
      readonly app_role_id: string;
      readonly id: string;
      readonly principal_display_name: string;
      readonly principal_object_id: string;
      readonly principal_type: string;
      readonly resource_display_name: string;
      readonly resource_object_id: string;
    };
  };
  azuread_application: {
    arguments: {
      readonly "//"?: Comment;
      readonly description?: Argument<string>;
      readonly device_only_auth_enabled?: Argument<boolean>;
      readonly display_name: Argument<string>;
      readonly fallback_public_client_enabled?: Argument<boolean>;
      readonly group_membership_claims?: Argument<readonly Argument<string>[]>;
      readonly identifier_uris?: Argument<readonly Argument<string>[]>;
      readonly logo_image?: Argument<string>;
      readonly marketing_url?: Argument<string>;
      readonly notes?: Argument<string>;
      readonly oauth2_post_response_required?: Argument<boolean>;
      readonly owners?: Argument<readonly Argument<string>[]>;
      readonly prevent_duplicate_names?: Argument<boolean>;
      readonly privacy_statement_url?: Argument<string>;
      readonly service_management_reference?: Argument<string>;
      readonly sign_in_audience?: Argument<string>;
      readonly support_url?: Argument<string>;
      readonly tags?: Argument<readonly Argument<string>[]>;
      readonly template_id?: Argument<string>;
      readonly terms_of_service_url?: Argument<string>;
      readonly api?: readonly {
        readonly "//"?: Comment;
        readonly known_client_applications?: Argument<readonly Argument<string>[]>;
        readonly mapped_claims_enabled?: Argument<boolean>;
        readonly requested_access_token_version?: Argument<number>;
        readonly oauth2_permission_scope?: readonly {
          readonly "//"?: Comment;
          readonly admin_consent_description?: Argument<string>;
          readonly admin_consent_display_name?: Argument<string>;
          readonly enabled?: Argument<boolean>;
          readonly type?: Argument<string>;
          readonly user_consent_description?: Argument<string>;
          readonly user_consent_display_name?: Argument<string>;
          readonly value?: Argument<string>;
        }[];
      }[];
      readonly app_role?: readonly {
        readonly "//"?: Comment;
        readonly allowed_member_types: Argument<readonly Argument<string>[]>;
        readonly description: Argument<string>;
        readonly display_name: Argument<string>;
        readonly enabled?: Argument<boolean>;
        readonly value?: Argument<string>;
      }[];
      readonly feature_tags?: readonly {
        readonly "//"?: Comment;
        readonly custom_single_sign_on?: Argument<boolean>;
        readonly enterprise?: Argument<boolean>;
        readonly gallery?: Argument<boolean>;
        readonly hide?: Argument<boolean>;
      }[];
      readonly optional_claims?: readonly {
        readonly "//"?: Comment;
        readonly access_token?: readonly {
          readonly "//"?: Comment;
          readonly additional_properties?: Argument<readonly Argument<string>[]>;
          readonly essential?: Argument<boolean>;
          readonly name: Argument<string>;
          readonly source?: Argument<string>;
        }[];
        readonly id_token?: readonly {
          readonly "//"?: Comment;
          readonly additional_properties?: Argument<readonly Argument<string>[]>;
          readonly essential?: Argument<boolean>;
          readonly name: Argument<string>;
          readonly source?: Argument<string>;
        }[];
        readonly saml2_token?: readonly {
          readonly "//"?: Comment;
          readonly additional_properties?: Argument<readonly Argument<string>[]>;
          readonly essential?: Argument<boolean>;
          readonly name: Argument<string>;
          readonly source?: Argument<string>;
        }[];
      }[];
      readonly password?: readonly {
        readonly "//"?: Comment;
        readonly display_name: Argument<string>;
        readonly end_date?: Argument<string>;
        readonly start_date?: Argument<string>;
      }[];
      readonly public_client?: readonly {
        readonly "//"?: Comment;
        readonly redirect_uris?: Argument<readonly Argument<string>[]>;
      }[];
      readonly required_resource_access?: readonly {
        readonly "//"?: Comment;
        readonly resource_app_id: Argument<string>;
        readonly resource_access: readonly {
          readonly "//"?: Comment;
          readonly type: Argument<string>;
        }[];
      }[];
      readonly single_page_application?: readonly {
        readonly "//"?: Comment;
        readonly redirect_uris?: Argument<readonly Argument<string>[]>;
      }[];
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
        readonly delete?: Argument<string>;
        readonly read?: Argument<string>;
        readonly update?: Argument<string>;
      };
      readonly web?: readonly {
        readonly "//"?: Comment;
        readonly homepage_url?: Argument<string>;
        readonly logout_url?: Argument<string>;
        readonly redirect_uris?: Argument<readonly Argument<string>[]>;
        readonly implicit_grant?: readonly {
          readonly "//"?: Comment;
          readonly access_token_issuance_enabled?: Argument<boolean>;
          readonly id_token_issuance_enabled?: Argument<boolean>;
        }[];
      }[];
    };
    attributes: {
      readonly app_role_ids: Readonly<Record<string, string>>;
      readonly client_id: string;
      readonly description: string;
      readonly device_only_auth_enabled: boolean;
      readonly disabled_by_microsoft: string;
      readonly display_name: string;
      readonly fallback_public_client_enabled: boolean;
      readonly group_membership_claims: readonly string[];
      readonly id: string;
      readonly identifier_uris: readonly string[];
      readonly logo_image: string;
      readonly logo_url: string;
      readonly marketing_url: string;
      readonly notes: string;
      readonly oauth2_permission_scope_ids: Readonly<Record<string, string>>;
      readonly oauth2_post_response_required: boolean;
      readonly object_id: string;
      readonly owners: readonly string[];
      readonly prevent_duplicate_names: boolean;
      readonly privacy_statement_url: string;
      readonly publisher_domain: string;
      readonly service_management_reference: string;
      readonly sign_in_audience: string;
      readonly support_url: string;
      readonly tags: readonly string[];
      readonly template_id: string;
      readonly terms_of_service_url: string;
    };
  };
  azuread_application_api_access: {
    arguments: {
      readonly "//"?: Comment;
      readonly api_client_id: Argument<string>;
      readonly application_id: Argument<string>;
      readonly role_ids?: Argument<readonly Argument<string>[]>;
      readonly scope_ids?: Argument<readonly Argument<string>[]>;
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
        readonly delete?: Argument<string>;
        readonly read?: Argument<string>;
        readonly update?: Argument<string>;
      };
    };
    attributes: {
      readonly api_client_id: string;
      readonly application_id: string;
      readonly id: string;
      readonly role_ids: readonly string[];
      readonly scope_ids: readonly string[];
    };
  };
  azuread_application_federated_identity_credential: {
    arguments: {
      readonly "//"?: Comment;
      readonly application_id: Argument<string>;
      readonly audiences: Argument<readonly Argument<string>[]>;
      readonly description?: Argument<string>;
      readonly display_name: Argument<string>;
      readonly issuer: Argument<string>;
      readonly subject: Argument<string>;
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
        readonly delete?: Argument<string>;
        readonly read?: Argument<string>;
        readonly update?: Argument<string>;
      };
    };
    attributes: {
      readonly application_id: string;
      readonly audiences: readonly string[];
      readonly credential_id: string;
      readonly description: string;
      readonly display_name: string;
      readonly id: string;
      readonly issuer: string;
      readonly subject: string;
    };
  };
  azuread_application_owner: {
    arguments: {
      readonly "//"?: Comment;
      readonly application_id: Argument<string>;
      readonly owner_object_id: Argument<string>;
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
        readonly delete?: Argument<string>;
        readonly read?: Argument<string>;
      };
    };
    attributes: {
      readonly application_id: string;
      readonly id: string;
      readonly owner_object_id: string;
    };
  };
  azuread_application_registration: {
    arguments: {
      readonly "//"?: Comment;
      readonly description?: Argument<string>;
      readonly display_name: Argument<string>;
      readonly group_membership_claims?: Argument<readonly Argument<string>[]>;
      readonly homepage_url?: Argument<string>;
      readonly implicit_access_token_issuance_enabled?: Argument<boolean>;
      readonly implicit_id_token_issuance_enabled?: Argument<boolean>;
      readonly logout_url?: Argument<string>;
      readonly marketing_url?: Argument<string>;
      readonly notes?: Argument<string>;
      readonly privacy_statement_url?: Argument<string>;
      readonly requested_access_token_version?: Argument<number>;
      readonly service_management_reference?: Argument<string>;
      readonly sign_in_audience?: Argument<string>;
      readonly support_url?: Argument<string>;
      readonly terms_of_service_url?: Argument<string>;
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
        readonly delete?: Argument<string>;
        readonly read?: Argument<string>;
        readonly update?: Argument<string>;
      };
    };
    attributes: {
      readonly client_id: string;
      readonly description: string;
      readonly disabled_by_microsoft: string;
      readonly display_name: string;
      readonly group_membership_claims: readonly string[];
      readonly homepage_url: string;
      readonly id: string;
      readonly implicit_access_token_issuance_enabled: boolean;
      readonly implicit_id_token_issuance_enabled: boolean;
      readonly logout_url: string;
      readonly marketing_url: string;
      readonly notes: string;
      readonly object_id: string;
      readonly privacy_statement_url: string;
      readonly publisher_domain: string;
      readonly requested_access_token_version: number;
      readonly service_management_reference: string;
      readonly sign_in_audience: string;
      readonly support_url: string;
      readonly terms_of_service_url: string;
    };
  };
  azuread_service_principal: {
    arguments: {
      readonly "//"?: Comment;
      readonly account_enabled?: Argument<boolean>;
      readonly alternative_names?: Argument<readonly Argument<string>[]>;
      readonly app_role_assignment_required?: Argument<boolean>;
      readonly client_id: Argument<string>;
      readonly description?: Argument<string>;
      readonly login_url?: Argument<string>;
      readonly notes?: Argument<string>;
      readonly notification_email_addresses?: Argument<readonly Argument<string>[]>;
      readonly owners?: Argument<readonly Argument<string>[]>;
      readonly preferred_single_sign_on_mode?: Argument<string>;
      readonly tags?: Argument<readonly Argument<string>[]>;
      readonly use_existing?: Argument<boolean>;
      readonly feature_tags?: readonly {
        readonly "//"?: Comment;
        readonly custom_single_sign_on?: Argument<boolean>;
        readonly enterprise?: Argument<boolean>;
        readonly gallery?: Argument<boolean>;
        readonly hide?: Argument<boolean>;
      }[];
      readonly features?: readonly {
        readonly "//"?: Comment;
        readonly custom_single_sign_on_app?: Argument<boolean>;
        readonly enterprise_application?: Argument<boolean>;
        readonly gallery_application?: Argument<boolean>;
        readonly visible_to_users?: Argument<boolean>;
      }[];
      readonly saml_single_sign_on?: readonly {
        readonly "//"?: Comment;
        readonly relay_state?: Argument<string>;
      }[];
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
        readonly delete?: Argument<string>;
        readonly read?: Argument<string>;
        readonly update?: Argument<string>;
      };
    };
    attributes: {
      readonly account_enabled: boolean;
      readonly alternative_names: readonly string[];
      readonly app_role_assignment_required: boolean;
      readonly app_role_ids: Readonly<Record<string, string>>;
      readonly app_roles: readonly { readonly allowed_member_types: readonly string[]; readonly description: string; readonly display_name: string; readonly enabled: boolean; readonly id: string; readonly value: string }[];
      readonly application_tenant_id: string;
      readonly client_id: string;
      readonly description: string;
      readonly display_name: string;
      readonly homepage_url: string;
      readonly id: string;
      readonly login_url: string;
      readonly logout_url: string;
      readonly notes: string;
      readonly notification_email_addresses: readonly string[];
      readonly oauth2_permission_scope_ids: Readonly<Record<string, string>>;
      readonly oauth2_permission_scopes: readonly { readonly admin_consent_description: string; readonly admin_consent_display_name: string; readonly enabled: boolean; readonly id: string; readonly type: string; readonly user_consent_description: string; readonly user_consent_display_name: string; readonly value: string }[];
      readonly object_id: string;
      readonly owners: readonly string[];
      readonly preferred_single_sign_on_mode: string;
      readonly redirect_uris: readonly string[];
      readonly saml_metadata_url: string;
      readonly service_principal_names: readonly string[];
      readonly sign_in_audience: string;
      readonly tags: readonly string[];
      readonly type: string;
      readonly use_existing: boolean;
    };
  };
  google_certificate_manager_certificate: {
    arguments: {
      readonly "//"?: Comment;
      readonly description?: Argument<string>;
      readonly labels?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly location?: Argument<string>;
      readonly name: Argument<string>;
      readonly project?: Argument<string>;
      readonly scope?: Argument<string>;
      readonly managed?: readonly {
        readonly "//"?: Comment;
        readonly dns_authorizations?: Argument<readonly Argument<string>[]>;
        readonly domains?: Argument<readonly Argument<string>[]>;
        readonly issuance_config?: Argument<string>;
      }[];
      readonly self_managed?: readonly {
        readonly "//"?: Comment;
        readonly pem_certificate?: Argument<string>;
        readonly pem_private_key?: Argument<string>;
      }[];
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
        readonly delete?: Argument<string>;
        readonly update?: Argument<string>;
      };
    };
    attributes: {
      readonly description: string;
      readonly effective_labels: Readonly<Record<string, string>>;
      readonly id: string;
      readonly labels: Readonly<Record<string, string>>;
      readonly location: string;
      readonly name: string;
      readonly project: string;
      readonly san_dnsnames: readonly string[];
      readonly scope: string;
      readonly terraform_labels: Readonly<Record<string, string>>;
    };
  };
  google_certificate_manager_certificate_map: {
    arguments: {
      readonly "//"?: Comment;
      readonly description?: Argument<string>;
      readonly labels?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly name: Argument<string>;
      readonly project?: Argument<string>;
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
        readonly delete?: Argument<string>;
        readonly update?: Argument<string>;
      };
    };
    attributes: {
      readonly create_time: string;
      readonly description: string;
      readonly effective_labels: Readonly<Record<string, string>>;
      readonly gclb_targets: readonly { readonly ip_configs: readonly { readonly ip_address: string; readonly ports: readonly number[] }[]; readonly target_https_proxy: string; readonly target_ssl_proxy: string }[];
      readonly id: string;
      readonly labels: Readonly<Record<string, string>>;
      readonly name: string;
      readonly project: string;
      readonly terraform_labels: Readonly<Record<string, string>>;
      readonly update_time: string;
    };
  };
  google_certificate_manager_certificate_map_entry: {
    arguments: {
      readonly "//"?: Comment;
      readonly certificates: Argument<readonly Argument<string>[]>;
      readonly description?: Argument<string>;
      readonly hostname?: Argument<string>;
      readonly labels?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly map: Argument<string>;
      readonly matcher?: Argument<string>;
      readonly name: Argument<string>;
      readonly project?: Argument<string>;
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
        readonly delete?: Argument<string>;
        readonly update?: Argument<string>;
      };
    };
    attributes: {
      readonly certificates: readonly string[];
      readonly create_time: string;
      readonly description: string;
      readonly effective_labels: Readonly<Record<string, string>>;
      readonly hostname: string;
      readonly id: string;
      readonly labels: Readonly<Record<string, string>>;
      readonly map: string;
      readonly matcher: string;
      readonly name: string;
      readonly project: string;
      readonly state: string;
      readonly terraform_labels: Readonly<Record<string, string>>;
      readonly update_time: string;
    };
  };
  google_cloud_run_v2_service_iam_member: {
    arguments: {
      readonly "//"?: Comment;
      readonly location?: Argument<string>;
      readonly member: Argument<string>;
      readonly name: Argument<string>;
      readonly project?: Argument<string>;
      readonly role: Argument<string>;
      readonly condition?: readonly {
        readonly "//"?: Comment;
        readonly description?: Argument<string>;
        readonly expression: Argument<string>;
        readonly title: Argument<string>;
      }[];
    };
    attributes: {
      readonly etag: string;
      readonly id: string;
      readonly location: string;
      readonly member: string;
      readonly name: string;
      readonly project: string;
      readonly role: string;
    };
  };
  google_cloudfunctions2_function: {
    arguments: {
      readonly "//"?: Comment;
      readonly description?: Argument<string>;
      readonly kms_key_name?: Argument<string>;
      readonly labels?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly location: Argument<string>;
      readonly name: Argument<string>;
      readonly project?: Argument<string>;
      readonly build_config?: readonly {
        readonly "//"?: Comment;
        readonly docker_repository?: Argument<string>;
        readonly entry_point?: Argument<string>;
        readonly environment_variables?: Argument<Readonly<Record<string, Argument<string>>>>;
        readonly runtime?: Argument<string>;
        readonly service_account?: Argument<string>;
        readonly worker_pool?: Argument<string>;
        readonly automatic_update_policy?: readonly {
          readonly "//"?: Comment;
        }[];
        readonly on_deploy_update_policy?: readonly {
          readonly "//"?: Comment;
        }[];
        readonly source?: readonly {
          readonly "//"?: Comment;
          readonly repo_source?: readonly {
            readonly "//"?: Comment;
            readonly branch_name?: Argument<string>;
            readonly commit_sha?: Argument<string>;
            readonly dir?: Argument<string>;
            readonly invert_regex?: Argument<boolean>;
            readonly project_id?: Argument<string>;
            readonly repo_name?: Argument<string>;
            readonly tag_name?: Argument<string>;
          }[];
          readonly storage_source?: readonly {
            readonly "//"?: Comment;
            readonly bucket?: Argument<string>;
            readonly generation?: Argument<number>;
            readonly object?: Argument<string>;
          }[];
        }[];
      }[];
      readonly event_trigger?: readonly {
        readonly "//"?: Comment;
        readonly event_type: Argument<string>;
        readonly pubsub_topic?: Argument<string>;
        readonly retry_policy?: Argument<string>;
        readonly service_account_email?: Argument<string>;
        readonly trigger_region?: Argument<string>;
        readonly event_filters?: readonly {
          readonly "//"?: Comment;
          readonly attribute: Argument<string>;
          readonly operator?: Argument<string>;
          readonly value: Argument<string>;
        }[];
      }[];
      readonly service_config?: readonly {
        readonly "//"?: Comment;
        readonly all_traffic_on_latest_revision?: Argument<boolean>;
        readonly available_cpu?: Argument<string>;
        readonly available_memory?: Argument<string>;
        readonly binary_authorization_policy?: Argument<string>;
        readonly direct_vpc_egress?: Argument<string>;
        readonly environment_variables?: Argument<Readonly<Record<string, Argument<string>>>>;
        readonly ingress_settings?: Argument<string>;
        readonly max_instance_count?: Argument<number>;
        readonly max_instance_request_concurrency?: Argument<number>;
        readonly min_instance_count?: Argument<number>;
        readonly service_account_email?: Argument<string>;
        readonly timeout_seconds?: Argument<number>;
        readonly vpc_connector?: Argument<string>;
        readonly vpc_connector_egress_settings?: Argument<string>;
        readonly direct_vpc_network_interface?: readonly {
          readonly "//"?: Comment;
          readonly network?: Argument<string>;
          readonly subnetwork?: Argument<string>;
          readonly tags?: Argument<readonly Argument<string>[]>;
        }[];
        readonly secret_environment_variables?: readonly {
          readonly "//"?: Comment;
          readonly key: Argument<string>;
          readonly project_id: Argument<string>;
          readonly secret: Argument<string>;
          readonly version: Argument<string>;
        }[];
        readonly secret_volumes?: readonly {
          readonly "//"?: Comment;
          readonly mount_path: Argument<string>;
          readonly project_id: Argument<string>;
          readonly secret: Argument<string>;
          readonly versions?: readonly {
            readonly "//"?: Comment;
            readonly path: Argument<string>;
            readonly version: Argument<string>;
          }[];
        }[];
      }[];
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
        readonly delete?: Argument<string>;
        readonly update?: Argument<string>;
      };
    };
    attributes: {
      readonly description: string;
      readonly effective_labels: Readonly<Record<string, string>>;
      readonly environment: string;
      readonly id: string;
      readonly kms_key_name: string;
      readonly labels: Readonly<Record<string, string>>;
      readonly location: string;
      readonly name: string;
      readonly project: string;
      readonly state: string;
      readonly terraform_labels: Readonly<Record<string, string>>;
      readonly update_time: string;
      readonly url: string;
    };
  };
  google_compute_backend_service: {
    arguments: {
      readonly "//"?: Comment;
      readonly affinity_cookie_ttl_sec?: Argument<number>;
      readonly compression_mode?: Argument<string>;
      readonly connection_draining_timeout_sec?: Argument<number>;
      readonly custom_request_headers?: Argument<readonly Argument<string>[]>;
      readonly custom_response_headers?: Argument<readonly Argument<string>[]>;
      readonly description?: Argument<string>;
      readonly edge_security_policy?: Argument<string>;
      readonly enable_cdn?: Argument<boolean>;
      readonly external_managed_migration_state?: Argument<string>;
      readonly external_managed_migration_testing_percentage?: Argument<number>;
      readonly health_checks?: Argument<readonly Argument<string>[]>;
      readonly ip_address_selection_policy?: Argument<string>;
      readonly load_balancing_scheme?: Argument<string>;
      readonly locality_lb_policy?: Argument<string>;
      readonly name: Argument<string>;
      readonly port_name?: Argument<string>;
      readonly project?: Argument<string>;
      readonly protocol?: Argument<string>;
      readonly security_policy?: Argument<string>;
      readonly service_lb_policy?: Argument<string>;
      readonly session_affinity?: Argument<string>;
      readonly timeout_sec?: Argument<number>;
      readonly backend?: readonly {
        readonly "//"?: Comment;
        readonly balancing_mode?: Argument<string>;
        readonly capacity_scaler?: Argument<number>;
        readonly description?: Argument<string>;
        readonly group: Argument<string>;
        readonly max_connections?: Argument<number>;
        readonly max_connections_per_endpoint?: Argument<number>;
        readonly max_connections_per_instance?: Argument<number>;
        readonly max_rate?: Argument<number>;
        readonly max_rate_per_endpoint?: Argument<number>;
        readonly max_rate_per_instance?: Argument<number>;
        readonly max_utilization?: Argument<number>;
        readonly preference?: Argument<string>;
        readonly custom_metrics?: readonly {
          readonly "//"?: Comment;
          readonly dry_run: Argument<boolean>;
          readonly max_utilization?: Argument<number>;
          readonly name: Argument<string>;
        }[];
      }[];
      readonly cdn_policy?: readonly {
        readonly "//"?: Comment;
        readonly cache_mode?: Argument<string>;
        readonly client_ttl?: Argument<number>;
        readonly default_ttl?: Argument<number>;
        readonly max_ttl?: Argument<number>;
        readonly negative_caching?: Argument<boolean>;
        readonly request_coalescing?: Argument<boolean>;
        readonly serve_while_stale?: Argument<number>;
        readonly signed_url_cache_max_age_sec?: Argument<number>;
        readonly bypass_cache_on_request_headers?: readonly {
          readonly "//"?: Comment;
          readonly header_name: Argument<string>;
        }[];
        readonly cache_key_policy?: readonly {
          readonly "//"?: Comment;
          readonly include_host?: Argument<boolean>;
          readonly include_http_headers?: Argument<readonly Argument<string>[]>;
          readonly include_named_cookies?: Argument<readonly Argument<string>[]>;
          readonly include_protocol?: Argument<boolean>;
          readonly include_query_string?: Argument<boolean>;
          readonly query_string_blacklist?: Argument<readonly Argument<string>[]>;
          readonly query_string_whitelist?: Argument<readonly Argument<string>[]>;
        }[];
        readonly negative_caching_policy?: readonly {
          readonly "//"?: Comment;
          readonly code?: Argument<number>;
          readonly ttl?: Argument<number>;
        }[];
      }[];
      readonly circuit_breakers?: readonly {
        readonly "//"?: Comment;
        readonly max_connections?: Argument<number>;
        readonly max_pending_requests?: Argument<number>;
        readonly max_requests?: Argument<number>;
        readonly max_requests_per_connection?: Argument<number>;
        readonly max_retries?: Argument<number>;
      }[];
      readonly consistent_hash?: readonly {
        readonly "//"?: Comment;
        readonly http_header_name?: Argument<string>;
        readonly minimum_ring_size?: Argument<number>;
        readonly http_cookie?: readonly {
          readonly "//"?: Comment;
          readonly name?: Argument<string>;
          readonly path?: Argument<string>;
          readonly ttl?: readonly {
            readonly "//"?: Comment;
            readonly nanos?: Argument<number>;
            readonly seconds: Argument<number>;
          }[];
        }[];
      }[];
      readonly custom_metrics?: readonly {
        readonly "//"?: Comment;
        readonly dry_run: Argument<boolean>;
        readonly name: Argument<string>;
      }[];
      readonly iap?: readonly {
        readonly "//"?: Comment;
        readonly enabled: Argument<boolean>;
        readonly oauth2_client_id?: Argument<string>;
        readonly oauth2_client_secret?: Argument<string>;
      }[];
      readonly locality_lb_policies?: readonly {
        readonly "//"?: Comment;
        readonly custom_policy?: readonly {
          readonly "//"?: Comment;
          readonly data?: Argument<string>;
          readonly name: Argument<string>;
        }[];
        readonly policy?: readonly {
          readonly "//"?: Comment;
          readonly name: Argument<string>;
        }[];
      }[];
      readonly log_config?: readonly {
        readonly "//"?: Comment;
        readonly enable?: Argument<boolean>;
        readonly optional_fields?: Argument<readonly Argument<string>[]>;
        readonly optional_mode?: Argument<string>;
        readonly sample_rate?: Argument<number>;
      }[];
      readonly max_stream_duration?: readonly {
        readonly "//"?: Comment;
        readonly nanos?: Argument<number>;
        readonly seconds: Argument<string>;
      }[];
      readonly outlier_detection?: readonly {
        readonly "//"?: Comment;
        readonly consecutive_errors?: Argument<number>;
        readonly consecutive_gateway_failure?: Argument<number>;
        readonly enforcing_consecutive_errors?: Argument<number>;
        readonly enforcing_consecutive_gateway_failure?: Argument<number>;
        readonly enforcing_success_rate?: Argument<number>;
        readonly max_ejection_percent?: Argument<number>;
        readonly success_rate_minimum_hosts?: Argument<number>;
        readonly success_rate_request_volume?: Argument<number>;
        readonly success_rate_stdev_factor?: Argument<number>;
        readonly base_ejection_time?: readonly {
          readonly "//"?: Comment;
          readonly nanos?: Argument<number>;
          readonly seconds: Argument<number>;
        }[];
        readonly interval?: readonly {
          readonly "//"?: Comment;
          readonly nanos?: Argument<number>;
          readonly seconds: Argument<number>;
        }[];
      }[];
      readonly params?: readonly {
        readonly "//"?: Comment;
        readonly resource_manager_tags?: Argument<Readonly<Record<string, Argument<string>>>>;
      }[];
      readonly security_settings?: readonly {
        readonly "//"?: Comment;
        readonly client_tls_policy?: Argument<string>;
        readonly subject_alt_names?: Argument<readonly Argument<string>[]>;
        readonly aws_v4_authentication?: readonly {
          readonly "//"?: Comment;
          readonly access_key?: Argument<string>;
          readonly access_key_id?: Argument<string>;
          readonly access_key_version?: Argument<string>;
          readonly origin_region?: Argument<string>;
        }[];
      }[];
      readonly strong_session_affinity_cookie?: readonly {
        readonly "//"?: Comment;
        readonly name?: Argument<string>;
        readonly path?: Argument<string>;
        readonly ttl?: readonly {
          readonly "//"?: Comment;
          readonly nanos?: Argument<number>;
          readonly seconds: Argument<number>;
        }[];
      }[];
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
        readonly delete?: Argument<string>;
        readonly update?: Argument<string>;
      };
      readonly tls_settings?: readonly {
        readonly "//"?: Comment;
        readonly authentication_config?: Argument<string>;
        readonly sni?: Argument<string>;
        readonly subject_alt_names?: readonly {
          readonly "//"?: Comment;
          readonly dns_name?: Argument<string>;
          readonly uniform_resource_identifier?: Argument<string>;
        }[];
      }[];
    };
    attributes: {
      readonly affinity_cookie_ttl_sec: number;
      readonly compression_mode: string;
      readonly connection_draining_timeout_sec: number;
      readonly creation_timestamp: string;
      readonly custom_request_headers: readonly string[];
      readonly custom_response_headers: readonly string[];
      readonly description: string;
      readonly edge_security_policy: string;
      readonly enable_cdn: boolean;
      readonly external_managed_migration_state: string;
      readonly external_managed_migration_testing_percentage: number;
      readonly fingerprint: string;
      readonly generated_id: number;
      readonly health_checks: readonly string[];
      readonly id: string;
      readonly ip_address_selection_policy: string;
      readonly load_balancing_scheme: string;
      readonly locality_lb_policy: string;
      readonly name: string;
      readonly port_name: string;
      readonly project: string;
      readonly protocol: string;
      readonly security_policy: string;
      readonly self_link: string;
      readonly service_lb_policy: string;
      readonly session_affinity: string;
      readonly timeout_sec: number;
    };
  };
  google_compute_global_address: {
    arguments: {
      readonly "//"?: Comment;
      readonly address?: Argument<string>;
      readonly address_type?: Argument<string>;
      readonly description?: Argument<string>;
      readonly ip_version?: Argument<string>;
      readonly labels?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly name: Argument<string>;
      readonly network?: Argument<string>;
      readonly prefix_length?: Argument<number>;
      readonly project?: Argument<string>;
      readonly purpose?: Argument<string>;
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
        readonly delete?: Argument<string>;
        readonly update?: Argument<string>;
      };
    };
    attributes: {
      readonly address: string;
      readonly address_type: string;
      readonly creation_timestamp: string;
      readonly description: string;
      readonly effective_labels: Readonly<Record<string, string>>;
      readonly id: string;
      readonly ip_version: string;
      readonly label_fingerprint: string;
      readonly labels: Readonly<Record<string, string>>;
      readonly name: string;
      readonly network: string;
      readonly prefix_length: number;
      readonly project: string;
      readonly purpose: string;
      readonly self_link: string;
      readonly terraform_labels: Readonly<Record<string, string>>;
    };
  };
  google_compute_global_forwarding_rule: {
    arguments: {
      readonly "//"?: Comment;
      readonly description?: Argument<string>;
      readonly external_managed_backend_bucket_migration_state?: Argument<string>;
      readonly external_managed_backend_bucket_migration_testing_percentage?: Argument<number>;
      readonly ip_address?: Argument<string>;
      readonly ip_protocol?: Argument<string>;
      readonly ip_version?: Argument<string>;
      readonly labels?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly load_balancing_scheme?: Argument<string>;
      readonly name: Argument<string>;
      readonly network?: Argument<string>;
      readonly network_tier?: Argument<string>;
      readonly no_automate_dns_zone?: Argument<boolean>;
      readonly port_range?: Argument<string>;
      readonly project?: Argument<string>;
      readonly source_ip_ranges?: Argument<readonly Argument<string>[]>;
      readonly subnetwork?: Argument<string>;
      readonly target: Argument<string>;
      readonly metadata_filters?: readonly {
        readonly "//"?: Comment;
        readonly filter_match_criteria: Argument<string>;
        readonly filter_labels: readonly {
          readonly "//"?: Comment;
          readonly name: Argument<string>;
          readonly value: Argument<string>;
        }[];
      }[];
      readonly service_directory_registrations?: readonly {
        readonly "//"?: Comment;
        readonly namespace?: Argument<string>;
        readonly service_directory_region?: Argument<string>;
      }[];
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
        readonly delete?: Argument<string>;
        readonly update?: Argument<string>;
      };
    };
    attributes: {
      readonly base_forwarding_rule: string;
      readonly description: string;
      readonly effective_labels: Readonly<Record<string, string>>;
      readonly external_managed_backend_bucket_migration_state: string;
      readonly external_managed_backend_bucket_migration_testing_percentage: number;
      readonly forwarding_rule_id: number;
      readonly id: string;
      readonly ip_address: string;
      readonly ip_protocol: string;
      readonly ip_version: string;
      readonly label_fingerprint: string;
      readonly labels: Readonly<Record<string, string>>;
      readonly load_balancing_scheme: string;
      readonly name: string;
      readonly network: string;
      readonly network_tier: string;
      readonly no_automate_dns_zone: boolean;
      readonly port_range: string;
      readonly project: string;
      readonly psc_connection_id: string;
      readonly psc_connection_status: string;
      readonly self_link: string;
      readonly source_ip_ranges: readonly string[];
      readonly subnetwork: string;
      readonly target: string;
      readonly terraform_labels: Readonly<Record<string, string>>;
    };
  };
  google_compute_region_network_endpoint_group: {
    arguments: {
      readonly "//"?: Comment;
      readonly description?: Argument<string>;
      readonly name: Argument<string>;
      readonly network?: Argument<string>;
      readonly network_endpoint_type?: Argument<string>;
      readonly project?: Argument<string>;
      readonly psc_target_service?: Argument<string>;
      readonly region: Argument<string>;
      readonly subnetwork?: Argument<string>;
      readonly app_engine?: readonly {
        readonly "//"?: Comment;
        readonly service?: Argument<string>;
        readonly url_mask?: Argument<string>;
        readonly version?: Argument<string>;
      }[];
      readonly cloud_function?: readonly {
        readonly "//"?: Comment;
        readonly function?: Argument<string>;
        readonly url_mask?: Argument<string>;
      }[];
      readonly cloud_run?: readonly {
        readonly "//"?: Comment;
        readonly service?: Argument<string>;
        readonly tag?: Argument<string>;
        readonly url_mask?: Argument<string>;
      }[];
      readonly psc_data?: readonly {
        readonly "//"?: Comment;
        readonly producer_port?: Argument<string>;
      }[];
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
        readonly delete?: Argument<string>;
      };
    };
    attributes: {
      readonly description: string;
      readonly id: string;
      readonly name: string;
      readonly network: string;
      readonly network_endpoint_type: string;
      readonly project: string;
      readonly psc_target_service: string;
      readonly region: string;
      readonly self_link: string;
      readonly subnetwork: string;
    };
  };
  google_compute_target_https_proxy: {
    arguments: {
      readonly "//"?: Comment;
      readonly certificate_manager_certificates?: Argument<readonly Argument<string>[]>;
      readonly certificate_map?: Argument<string>;
      readonly description?: Argument<string>;
      readonly http_keep_alive_timeout_sec?: Argument<number>;
      readonly name: Argument<string>;
      readonly project?: Argument<string>;
      readonly proxy_bind?: Argument<boolean>;
      readonly quic_override?: Argument<string>;
      readonly server_tls_policy?: Argument<string>;
      readonly ssl_certificates?: Argument<readonly Argument<string>[]>;
      readonly ssl_policy?: Argument<string>;
      readonly tls_early_data?: Argument<string>;
      readonly url_map: Argument<string>;
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
        readonly delete?: Argument<string>;
        readonly update?: Argument<string>;
      };
    };
    attributes: {
      readonly certificate_manager_certificates: readonly string[];
      readonly certificate_map: string;
      readonly creation_timestamp: string;
      readonly description: string;
      readonly fingerprint: string;
      readonly http_keep_alive_timeout_sec: number;
      readonly id: string;
      readonly name: string;
      readonly project: string;
      readonly proxy_bind: boolean;
      readonly proxy_id: number;
      readonly quic_override: string;
      readonly self_link: string;
      readonly server_tls_policy: string;
      readonly ssl_certificates: readonly string[];
      readonly ssl_policy: string;
      readonly tls_early_data: string;
      readonly url_map: string;
    };
  };
  google_compute_url_map: {
    arguments: {
      readonly "//"?: Comment;
      readonly default_service?: Argument<string>;
      readonly description?: Argument<string>;
      readonly name: Argument<string>;
      readonly project?: Argument<string>;
      readonly default_custom_error_response_policy?: readonly {
        readonly "//"?: Comment;
        readonly error_service?: Argument<string>;
        readonly error_response_rule?: readonly {
          readonly "//"?: Comment;
          readonly match_response_codes?: Argument<readonly Argument<string>[]>;
          readonly override_response_code?: Argument<number>;
          readonly path?: Argument<string>;
        }[];
      }[];
      readonly default_route_action?: readonly {
        readonly "//"?: Comment;
        readonly cors_policy?: readonly {
          readonly "//"?: Comment;
          readonly allow_credentials?: Argument<boolean>;
          readonly allow_headers?: Argument<readonly Argument<string>[]>;
          readonly allow_methods?: Argument<readonly Argument<string>[]>;
          readonly allow_origin_regexes?: Argument<readonly Argument<string>[]>;
          readonly allow_origins?: Argument<readonly Argument<string>[]>;
          readonly disabled?: Argument<boolean>;
          readonly expose_headers?: Argument<readonly Argument<string>[]>;
          readonly max_age?: Argument<number>;
        }[];
        readonly fault_injection_policy?: readonly {
          readonly "//"?: Comment;
          readonly abort?: readonly {
            readonly "//"?: Comment;
            readonly http_status?: Argument<number>;
            readonly percentage?: Argument<number>;
          }[];
          readonly delay?: readonly {
            readonly "//"?: Comment;
            readonly percentage?: Argument<number>;
            readonly fixed_delay?: readonly {
              readonly "//"?: Comment;
              readonly nanos?: Argument<number>;
              readonly seconds?: Argument<string>;
            }[];
          }[];
        }[];
        readonly max_stream_duration?: readonly {
          readonly "//"?: Comment;
          readonly nanos?: Argument<number>;
          readonly seconds: Argument<string>;
        }[];
        readonly request_mirror_policy?: readonly {
          readonly "//"?: Comment;
          readonly backend_service: Argument<string>;
        }[];
        readonly retry_policy?: readonly {
          readonly "//"?: Comment;
          readonly num_retries?: Argument<number>;
          readonly retry_conditions?: Argument<readonly Argument<string>[]>;
          readonly per_try_timeout?: readonly {
            readonly "//"?: Comment;
            readonly nanos?: Argument<number>;
            readonly seconds?: Argument<string>;
          }[];
        }[];
        readonly timeout?: readonly {
          readonly "//"?: Comment;
          readonly nanos?: Argument<number>;
          readonly seconds?: Argument<string>;
        }[];
        readonly url_rewrite?: readonly {
          readonly "//"?: Comment;
          readonly host_rewrite?: Argument<string>;
          readonly path_prefix_rewrite?: Argument<string>;
        }[];
        readonly weighted_backend_services?: readonly {
          readonly "//"?: Comment;
          readonly backend_service?: Argument<string>;
          readonly weight?: Argument<number>;
          readonly header_action?: readonly {
            readonly "//"?: Comment;
            readonly request_headers_to_remove?: Argument<readonly Argument<string>[]>;
            readonly response_headers_to_remove?: Argument<readonly Argument<string>[]>;
            readonly request_headers_to_add?: readonly {
              readonly "//"?: Comment;
              readonly header_name?: Argument<string>;
              readonly header_value?: Argument<string>;
              readonly replace?: Argument<boolean>;
            }[];
            readonly response_headers_to_add?: readonly {
              readonly "//"?: Comment;
              readonly header_name?: Argument<string>;
              readonly header_value?: Argument<string>;
              readonly replace?: Argument<boolean>;
            }[];
          }[];
        }[];
      }[];
      readonly default_url_redirect?: readonly {
        readonly "//"?: Comment;
        readonly host_redirect?: Argument<string>;
        readonly https_redirect?: Argument<boolean>;
        readonly path_redirect?: Argument<string>;
        readonly prefix_redirect?: Argument<string>;
        readonly redirect_response_code?: Argument<string>;
        readonly strip_query: Argument<boolean>;
      }[];
      readonly header_action?: readonly {
        readonly "//"?: Comment;
        readonly request_headers_to_remove?: Argument<readonly Argument<string>[]>;
        readonly response_headers_to_remove?: Argument<readonly Argument<string>[]>;
        readonly request_headers_to_add?: readonly {
          readonly "//"?: Comment;
          readonly header_name: Argument<string>;
          readonly header_value: Argument<string>;
          readonly replace: Argument<boolean>;
        }[];
        readonly response_headers_to_add?: readonly {
          readonly "//"?: Comment;
          readonly header_name: Argument<string>;
          readonly header_value: Argument<string>;
          readonly replace: Argument<boolean>;
        }[];
      }[];
      readonly host_rule?: readonly {
        readonly "//"?: Comment;
        readonly description?: Argument<string>;
        readonly hosts: Argument<readonly Argument<string>[]>;
        readonly path_matcher: Argument<string>;
      }[];
      readonly path_matcher?: readonly {
        readonly "//"?: Comment;
        readonly default_service?: Argument<string>;
        readonly description?: Argument<string>;
        readonly name: Argument<string>;
        readonly default_custom_error_response_policy?: readonly {
          readonly "//"?: Comment;
          readonly error_service?: Argument<string>;
          readonly error_response_rule?: readonly {
            readonly "//"?: Comment;
            readonly match_response_codes?: Argument<readonly Argument<string>[]>;
            readonly override_response_code?: Argument<number>;
            readonly path?: Argument<string>;
          }[];
        }[];
        readonly default_route_action?: readonly {
          readonly "//"?: Comment;
          readonly cors_policy?: readonly {
            readonly "//"?: Comment;
            readonly allow_credentials?: Argument<boolean>;
            readonly allow_headers?: Argument<readonly Argument<string>[]>;
            readonly allow_methods?: Argument<readonly Argument<string>[]>;
            readonly allow_origin_regexes?: Argument<readonly Argument<string>[]>;
            readonly allow_origins?: Argument<readonly Argument<string>[]>;
            readonly disabled?: Argument<boolean>;
            readonly expose_headers?: Argument<readonly Argument<string>[]>;
            readonly max_age?: Argument<number>;
          }[];
          readonly fault_injection_policy?: readonly {
            readonly "//"?: Comment;
            readonly abort?: readonly {
              readonly "//"?: Comment;
              readonly http_status?: Argument<number>;
              readonly percentage?: Argument<number>;
            }[];
            readonly delay?: readonly {
              readonly "//"?: Comment;
              readonly percentage?: Argument<number>;
              readonly fixed_delay?: readonly {
                readonly "//"?: Comment;
                readonly nanos?: Argument<number>;
                readonly seconds?: Argument<string>;
              }[];
            }[];
          }[];
          readonly max_stream_duration?: readonly {
            readonly "//"?: Comment;
            readonly nanos?: Argument<number>;
            readonly seconds: Argument<string>;
          }[];
          readonly request_mirror_policy?: readonly {
            readonly "//"?: Comment;
            readonly backend_service: Argument<string>;
          }[];
          readonly retry_policy?: readonly {
            readonly "//"?: Comment;
            readonly num_retries?: Argument<number>;
            readonly retry_conditions?: Argument<readonly Argument<string>[]>;
            readonly per_try_timeout?: readonly {
              readonly "//"?: Comment;
              readonly nanos?: Argument<number>;
              readonly seconds?: Argument<string>;
            }[];
          }[];
          readonly timeout?: readonly {
            readonly "//"?: Comment;
            readonly nanos?: Argument<number>;
            readonly seconds?: Argument<string>;
          }[];
          readonly url_rewrite?: readonly {
            readonly "//"?: Comment;
            readonly host_rewrite?: Argument<string>;
            readonly path_prefix_rewrite?: Argument<string>;
          }[];
          readonly weighted_backend_services?: readonly {
            readonly "//"?: Comment;
            readonly backend_service?: Argument<string>;
            readonly weight?: Argument<number>;
            readonly header_action?: readonly {
              readonly "//"?: Comment;
              readonly request_headers_to_remove?: Argument<readonly Argument<string>[]>;
              readonly response_headers_to_remove?: Argument<readonly Argument<string>[]>;
              readonly request_headers_to_add?: readonly {
                readonly "//"?: Comment;
                readonly header_name?: Argument<string>;
                readonly header_value?: Argument<string>;
                readonly replace?: Argument<boolean>;
              }[];
              readonly response_headers_to_add?: readonly {
                readonly "//"?: Comment;
                readonly header_name?: Argument<string>;
                readonly header_value?: Argument<string>;
                readonly replace?: Argument<boolean>;
              }[];
            }[];
          }[];
        }[];
        readonly default_url_redirect?: readonly {
          readonly "//"?: Comment;
          readonly host_redirect?: Argument<string>;
          readonly https_redirect?: Argument<boolean>;
          readonly path_redirect?: Argument<string>;
          readonly prefix_redirect?: Argument<string>;
          readonly redirect_response_code?: Argument<string>;
          readonly strip_query: Argument<boolean>;
        }[];
        readonly header_action?: readonly {
          readonly "//"?: Comment;
          readonly request_headers_to_remove?: Argument<readonly Argument<string>[]>;
          readonly response_headers_to_remove?: Argument<readonly Argument<string>[]>;
          readonly request_headers_to_add?: readonly {
            readonly "//"?: Comment;
            readonly header_name: Argument<string>;
            readonly header_value: Argument<string>;
            readonly replace: Argument<boolean>;
          }[];
          readonly response_headers_to_add?: readonly {
            readonly "//"?: Comment;
            readonly header_name: Argument<string>;
            readonly header_value: Argument<string>;
            readonly replace: Argument<boolean>;
          }[];
        }[];
        readonly path_rule?: readonly {
          readonly "//"?: Comment;
          readonly paths: Argument<readonly Argument<string>[]>;
          readonly service?: Argument<string>;
          readonly custom_error_response_policy?: readonly {
            readonly "//"?: Comment;
            readonly error_service?: Argument<string>;
            readonly error_response_rule?: readonly {
              readonly "//"?: Comment;
              readonly match_response_codes?: Argument<readonly Argument<string>[]>;
              readonly override_response_code?: Argument<number>;
              readonly path?: Argument<string>;
            }[];
          }[];
          readonly route_action?: readonly {
            readonly "//"?: Comment;
            readonly cors_policy?: readonly {
              readonly "//"?: Comment;
              readonly allow_credentials?: Argument<boolean>;
              readonly allow_headers?: Argument<readonly Argument<string>[]>;
              readonly allow_methods?: Argument<readonly Argument<string>[]>;
              readonly allow_origin_regexes?: Argument<readonly Argument<string>[]>;
              readonly allow_origins?: Argument<readonly Argument<string>[]>;
              readonly disabled: Argument<boolean>;
              readonly expose_headers?: Argument<readonly Argument<string>[]>;
              readonly max_age?: Argument<number>;
            }[];
            readonly fault_injection_policy?: readonly {
              readonly "//"?: Comment;
              readonly abort?: readonly {
                readonly "//"?: Comment;
                readonly http_status: Argument<number>;
                readonly percentage: Argument<number>;
              }[];
              readonly delay?: readonly {
                readonly "//"?: Comment;
                readonly percentage: Argument<number>;
                readonly fixed_delay: readonly {
                  readonly "//"?: Comment;
                  readonly nanos?: Argument<number>;
                  readonly seconds: Argument<string>;
                }[];
              }[];
            }[];
            readonly max_stream_duration?: readonly {
              readonly "//"?: Comment;
              readonly nanos?: Argument<number>;
              readonly seconds: Argument<string>;
            }[];
            readonly request_mirror_policy?: readonly {
              readonly "//"?: Comment;
              readonly backend_service: Argument<string>;
            }[];
            readonly retry_policy?: readonly {
              readonly "//"?: Comment;
              readonly num_retries?: Argument<number>;
              readonly retry_conditions?: Argument<readonly Argument<string>[]>;
              readonly per_try_timeout?: readonly {
                readonly "//"?: Comment;
                readonly nanos?: Argument<number>;
                readonly seconds: Argument<string>;
              }[];
            }[];
            readonly timeout?: readonly {
              readonly "//"?: Comment;
              readonly nanos?: Argument<number>;
              readonly seconds: Argument<string>;
            }[];
            readonly url_rewrite?: readonly {
              readonly "//"?: Comment;
              readonly host_rewrite?: Argument<string>;
              readonly path_prefix_rewrite?: Argument<string>;
            }[];
            readonly weighted_backend_services?: readonly {
              readonly "//"?: Comment;
              readonly backend_service: Argument<string>;
              readonly weight: Argument<number>;
              readonly header_action?: readonly {
                readonly "//"?: Comment;
                readonly request_headers_to_remove?: Argument<readonly Argument<string>[]>;
                readonly response_headers_to_remove?: Argument<readonly Argument<string>[]>;
                readonly request_headers_to_add?: readonly {
                  readonly "//"?: Comment;
                  readonly header_name: Argument<string>;
                  readonly header_value: Argument<string>;
                  readonly replace: Argument<boolean>;
                }[];
                readonly response_headers_to_add?: readonly {
                  readonly "//"?: Comment;
                  readonly header_name: Argument<string>;
                  readonly header_value: Argument<string>;
                  readonly replace: Argument<boolean>;
                }[];
              }[];
            }[];
          }[];
          readonly url_redirect?: readonly {
            readonly "//"?: Comment;
            readonly host_redirect?: Argument<string>;
            readonly https_redirect?: Argument<boolean>;
            readonly path_redirect?: Argument<string>;
            readonly prefix_redirect?: Argument<string>;
            readonly redirect_response_code?: Argument<string>;
            readonly strip_query: Argument<boolean>;
          }[];
        }[];
        readonly route_rules?: readonly {
          readonly "//"?: Comment;
          readonly priority: Argument<number>;
          readonly service?: Argument<string>;
          readonly custom_error_response_policy?: readonly {
            readonly "//"?: Comment;
            readonly error_service?: Argument<string>;
            readonly error_response_rule?: readonly {
              readonly "//"?: Comment;
              readonly match_response_codes?: Argument<readonly Argument<string>[]>;
              readonly override_response_code?: Argument<number>;
              readonly path?: Argument<string>;
            }[];
          }[];
          readonly header_action?: readonly {
            readonly "//"?: Comment;
            readonly request_headers_to_remove?: Argument<readonly Argument<string>[]>;
            readonly response_headers_to_remove?: Argument<readonly Argument<string>[]>;
            readonly request_headers_to_add?: readonly {
              readonly "//"?: Comment;
              readonly header_name: Argument<string>;
              readonly header_value: Argument<string>;
              readonly replace: Argument<boolean>;
            }[];
            readonly response_headers_to_add?: readonly {
              readonly "//"?: Comment;
              readonly header_name: Argument<string>;
              readonly header_value: Argument<string>;
              readonly replace: Argument<boolean>;
            }[];
          }[];
          readonly match_rules?: readonly {
            readonly "//"?: Comment;
            readonly full_path_match?: Argument<string>;
            readonly ignore_case?: Argument<boolean>;
            readonly path_template_match?: Argument<string>;
            readonly prefix_match?: Argument<string>;
            readonly regex_match?: Argument<string>;
            readonly header_matches?: readonly {
              readonly "//"?: Comment;
              readonly exact_match?: Argument<string>;
              readonly header_name: Argument<string>;
              readonly invert_match?: Argument<boolean>;
              readonly prefix_match?: Argument<string>;
              readonly present_match?: Argument<boolean>;
              readonly regex_match?: Argument<string>;
              readonly suffix_match?: Argument<string>;
              readonly range_match?: readonly {
                readonly "//"?: Comment;
                readonly range_end: Argument<number>;
                readonly range_start: Argument<number>;
              }[];
            }[];
            readonly metadata_filters?: readonly {
              readonly "//"?: Comment;
              readonly filter_match_criteria: Argument<string>;
              readonly filter_labels: readonly {
                readonly "//"?: Comment;
                readonly name: Argument<string>;
                readonly value: Argument<string>;
              }[];
            }[];
            readonly query_parameter_matches?: readonly {
              readonly "//"?: Comment;
              readonly exact_match?: Argument<string>;
              readonly name: Argument<string>;
              readonly present_match?: Argument<boolean>;
              readonly regex_match?: Argument<string>;
            }[];
          }[];
          readonly route_action?: readonly {
            readonly "//"?: Comment;
            readonly cors_policy?: readonly {
              readonly "//"?: Comment;
              readonly allow_credentials?: Argument<boolean>;
              readonly allow_headers?: Argument<readonly Argument<string>[]>;
              readonly allow_methods?: Argument<readonly Argument<string>[]>;
              readonly allow_origin_regexes?: Argument<readonly Argument<string>[]>;
              readonly allow_origins?: Argument<readonly Argument<string>[]>;
              readonly disabled?: Argument<boolean>;
              readonly expose_headers?: Argument<readonly Argument<string>[]>;
              readonly max_age?: Argument<number>;
            }[];
            readonly fault_injection_policy?: readonly {
              readonly "//"?: Comment;
              readonly abort?: readonly {
                readonly "//"?: Comment;
                readonly http_status?: Argument<number>;
                readonly percentage?: Argument<number>;
              }[];
              readonly delay?: readonly {
                readonly "//"?: Comment;
                readonly percentage?: Argument<number>;
                readonly fixed_delay?: readonly {
                  readonly "//"?: Comment;
                  readonly nanos?: Argument<number>;
                  readonly seconds: Argument<string>;
                }[];
              }[];
            }[];
            readonly max_stream_duration?: readonly {
              readonly "//"?: Comment;
              readonly nanos?: Argument<number>;
              readonly seconds: Argument<string>;
            }[];
            readonly request_mirror_policy?: readonly {
              readonly "//"?: Comment;
              readonly backend_service: Argument<string>;
            }[];
            readonly retry_policy?: readonly {
              readonly "//"?: Comment;
              readonly num_retries: Argument<number>;
              readonly retry_conditions?: Argument<readonly Argument<string>[]>;
              readonly per_try_timeout?: readonly {
                readonly "//"?: Comment;
                readonly nanos?: Argument<number>;
                readonly seconds: Argument<string>;
              }[];
            }[];
            readonly timeout?: readonly {
              readonly "//"?: Comment;
              readonly nanos?: Argument<number>;
              readonly seconds: Argument<string>;
            }[];
            readonly url_rewrite?: readonly {
              readonly "//"?: Comment;
              readonly host_rewrite?: Argument<string>;
              readonly path_prefix_rewrite?: Argument<string>;
              readonly path_template_rewrite?: Argument<string>;
            }[];
            readonly weighted_backend_services?: readonly {
              readonly "//"?: Comment;
              readonly backend_service: Argument<string>;
              readonly weight: Argument<number>;
              readonly header_action?: readonly {
                readonly "//"?: Comment;
                readonly request_headers_to_remove?: Argument<readonly Argument<string>[]>;
                readonly response_headers_to_remove?: Argument<readonly Argument<string>[]>;
                readonly request_headers_to_add?: readonly {
                  readonly "//"?: Comment;
                  readonly header_name: Argument<string>;
                  readonly header_value: Argument<string>;
                  readonly replace: Argument<boolean>;
                }[];
                readonly response_headers_to_add?: readonly {
                  readonly "//"?: Comment;
                  readonly header_name: Argument<string>;
                  readonly header_value: Argument<string>;
                  readonly replace: Argument<boolean>;
                }[];
              }[];
            }[];
          }[];
          readonly url_redirect?: readonly {
            readonly "//"?: Comment;
            readonly host_redirect?: Argument<string>;
            readonly https_redirect?: Argument<boolean>;
            readonly path_redirect?: Argument<string>;
            readonly prefix_redirect?: Argument<string>;
            readonly redirect_response_code?: Argument<string>;
            readonly strip_query?: Argument<boolean>;
          }[];
        }[];
      }[];
      readonly test?: readonly {
        readonly "//"?: Comment;
        readonly description?: Argument<string>;
        readonly expected_output_url?: Argument<string>;
        readonly expected_redirect_response_code?: Argument<number>;
        readonly host: Argument<string>;
        readonly path: Argument<string>;
        readonly service?: Argument<string>;
        readonly headers?: readonly {
          readonly "//"?: Comment;
          readonly name: Argument<string>;
          readonly value: Argument<string>;
        }[];
      }[];
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
        readonly delete?: Argument<string>;
        readonly update?: Argument<string>;
      };
    };
    attributes: {
      readonly creation_timestamp: string;
      readonly default_service: string;
      readonly description: string;
      readonly fingerprint: string;
      readonly id: string;
      readonly map_id: number;
      readonly name: string;
      readonly project: string;
      readonly self_link: string;
    };
  };
  google_project_iam_member: {
    arguments: {
      readonly "//"?: Comment;
      readonly member: Argument<string>;
      readonly project: Argument<string>;
      readonly role: Argument<string>;
      readonly condition?: readonly {
        readonly "//"?: Comment;
        readonly description?: Argument<string>;
        readonly expression: Argument<string>;
        readonly title: Argument<string>;
      }[];
    };
    attributes: {
      readonly etag: string;
      readonly id: string;
      readonly member: string;
      readonly project: string;
      readonly role: string;
    };
  };
  google_project_service: {
    arguments: {
      readonly "//"?: Comment;
      readonly disable_dependent_services?: Argument<boolean>;
      readonly disable_on_destroy?: Argument<boolean>;
      readonly project?: Argument<string>;
      readonly service: Argument<string>;
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
        readonly delete?: Argument<string>;
        readonly read?: Argument<string>;
        readonly update?: Argument<string>;
      };
    };
    attributes: {
      readonly disable_dependent_services: boolean;
      readonly disable_on_destroy: boolean;
      readonly id: string;
      readonly project: string;
      readonly service: string;
    };
  };
  google_secret_manager_secret: {
    arguments: {
      readonly "//"?: Comment;
      readonly annotations?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly deletion_protection?: Argument<boolean>;
      readonly expire_time?: Argument<string>;
      readonly labels?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly project?: Argument<string>;
      readonly secret_id: Argument<string>;
      readonly tags?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly ttl?: Argument<string>;
      readonly version_aliases?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly version_destroy_ttl?: Argument<string>;
      readonly replication: readonly {
        readonly "//"?: Comment;
        readonly auto?: readonly {
          readonly "//"?: Comment;
          readonly customer_managed_encryption?: readonly {
            readonly "//"?: Comment;
            readonly kms_key_name: Argument<string>;
          }[];
        }[];
        readonly user_managed?: readonly {
          readonly "//"?: Comment;
          readonly replicas: readonly {
            readonly "//"?: Comment;
            readonly location: Argument<string>;
            readonly customer_managed_encryption?: readonly {
              readonly "//"?: Comment;
              readonly kms_key_name: Argument<string>;
            }[];
          }[];
        }[];
      }[];
      readonly rotation?: readonly {
        readonly "//"?: Comment;
        readonly next_rotation_time?: Argument<string>;
        readonly rotation_period?: Argument<string>;
      }[];
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
        readonly delete?: Argument<string>;
        readonly update?: Argument<string>;
      };
      readonly topics?: readonly {
        readonly "//"?: Comment;
        readonly name: Argument<string>;
      }[];
    };
    attributes: {
      readonly annotations: Readonly<Record<string, string>>;
      readonly create_time: string;
      readonly deletion_protection: boolean;
      readonly effective_annotations: Readonly<Record<string, string>>;
      readonly effective_labels: Readonly<Record<string, string>>;
      readonly expire_time: string;
      readonly id: string;
      readonly labels: Readonly<Record<string, string>>;
      readonly name: string;
      readonly project: string;
      readonly secret_id: string;
      readonly tags: Readonly<Record<string, string>>;
      readonly terraform_labels: Readonly<Record<string, string>>;
      readonly ttl: string;
      readonly version_aliases: Readonly<Record<string, string>>;
      readonly version_destroy_ttl: string;
    };
  };
  google_secret_manager_secret_iam_member: {
    arguments: {
      readonly "//"?: Comment;
      readonly member: Argument<string>;
      readonly project?: Argument<string>;
      readonly role: Argument<string>;
      readonly secret_id: Argument<string>;
      readonly condition?: readonly {
        readonly "//"?: Comment;
        readonly description?: Argument<string>;
        readonly expression: Argument<string>;
        readonly title: Argument<string>;
      }[];
    };
    attributes: {
      readonly etag: string;
      readonly id: string;
      readonly member: string;
      readonly project: string;
      readonly role: string;
      readonly secret_id: string;
    };
  };
  google_secret_manager_secret_version: {
    arguments: {
      readonly "//"?: Comment;
      readonly deletion_policy?: Argument<string>;
      readonly enabled?: Argument<boolean>;
      readonly is_secret_data_base64?: Argument<boolean>;
      readonly project?: Argument<string>;
      readonly secret: Argument<string>;
      readonly secret_data_wo?: Expression<string>;
      readonly secret_data_wo_version?: Argument<number>;
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
        readonly delete?: Argument<string>;
        readonly update?: Argument<string>;
      };
    };
    attributes: {
      readonly create_time: string;
      readonly deletion_policy: string;
      readonly destroy_time: string;
      readonly enabled: boolean;
      readonly id: string;
      readonly is_secret_data_base64: boolean;
      readonly name: string;
      readonly project: string;
      readonly secret: string;
      readonly secret_data: string;
      readonly secret_data_wo_version: number;
      readonly version: string;
    };
  };
  google_service_account: {
    arguments: {
      readonly "//"?: Comment;
      readonly account_id: Argument<string>;
      readonly create_ignore_already_exists?: Argument<boolean>;
      readonly description?: Argument<string>;
      readonly disabled?: Argument<boolean>;
      readonly display_name?: Argument<string>;
      readonly project?: Argument<string>;
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
      };
    };
    attributes: {
      readonly account_id: string;
      readonly create_ignore_already_exists: boolean;
      readonly description: string;
      readonly disabled: boolean;
      readonly display_name: string;
      readonly email: string;
      readonly id: string;
      readonly member: string;
      readonly name: string;
      readonly project: string;
      readonly unique_id: string;
    };
  };
  google_service_account_iam_member: {
    arguments: {
      readonly "//"?: Comment;
      readonly member: Argument<string>;
      readonly role: Argument<string>;
      readonly service_account_id: Argument<string>;
      readonly condition?: readonly {
        readonly "//"?: Comment;
        readonly description?: Argument<string>;
        readonly expression: Argument<string>;
        readonly title: Argument<string>;
      }[];
    };
    attributes: {
      readonly etag: string;
      readonly id: string;
      readonly member: string;
      readonly role: string;
      readonly service_account_id: string;
    };
  };
  google_storage_bucket: {
    arguments: {
      readonly "//"?: Comment;
      readonly default_event_based_hold?: Argument<boolean>;
      readonly enable_object_retention?: Argument<boolean>;
      readonly force_destroy?: Argument<boolean>;
      readonly labels?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly location: Argument<string>;
      readonly name: Argument<string>;
      readonly project?: Argument<string>;
      readonly public_access_prevention?: Argument<string>;
      readonly requester_pays?: Argument<boolean>;
      readonly rpo?: Argument<string>;
      readonly storage_class?: Argument<string>;
      readonly uniform_bucket_level_access?: Argument<boolean>;
      readonly autoclass?: readonly {
        readonly "//"?: Comment;
        readonly enabled: Argument<boolean>;
        readonly terminal_storage_class?: Argument<string>;
      }[];
      readonly cors?: readonly {
        readonly "//"?: Comment;
        readonly max_age_seconds?: Argument<number>;
        readonly method?: Argument<readonly Argument<string>[]>;
        readonly origin?: Argument<readonly Argument<string>[]>;
        readonly response_header?: Argument<readonly Argument<string>[]>;
      }[];
      readonly custom_placement_config?: readonly {
        readonly "//"?: Comment;
        readonly data_locations: Argument<readonly Argument<string>[]>;
      }[];
      readonly encryption?: readonly {
        readonly "//"?: Comment;
        readonly default_kms_key_name: Argument<string>;
      }[];
      readonly hierarchical_namespace?: readonly {
        readonly "//"?: Comment;
        readonly enabled: Argument<boolean>;
      }[];
      readonly ip_filter?: readonly {
        readonly "//"?: Comment;
        readonly allow_all_service_agent_access?: Argument<boolean>;
        readonly allow_cross_org_vpcs?: Argument<boolean>;
        readonly mode: Argument<string>;
        readonly public_network_source?: readonly {
          readonly "//"?: Comment;
          readonly allowed_ip_cidr_ranges: Argument<readonly Argument<string>[]>;
        }[];
        readonly vpc_network_sources?: readonly {
          readonly "//"?: Comment;
          readonly allowed_ip_cidr_ranges: Argument<readonly Argument<string>[]>;
          readonly network: Argument<string>;
        }[];
      }[];
      readonly lifecycle_rule?: readonly {
        readonly "//"?: Comment;
        readonly action: readonly {
          readonly "//"?: Comment;
          readonly storage_class?: Argument<string>;
          readonly type: Argument<string>;
        }[];
        readonly condition: readonly {
          readonly "//"?: Comment;
          readonly age?: Argument<number>;
          readonly created_before?: Argument<string>;
          readonly custom_time_before?: Argument<string>;
          readonly days_since_custom_time?: Argument<number>;
          readonly days_since_noncurrent_time?: Argument<number>;
          readonly matches_prefix?: Argument<readonly Argument<string>[]>;
          readonly matches_storage_class?: Argument<readonly Argument<string>[]>;
          readonly matches_suffix?: Argument<readonly Argument<string>[]>;
          readonly noncurrent_time_before?: Argument<string>;
          readonly num_newer_versions?: Argument<number>;
          readonly send_age_if_zero?: Argument<boolean>;
          readonly send_days_since_custom_time_if_zero?: Argument<boolean>;
          readonly send_days_since_noncurrent_time_if_zero?: Argument<boolean>;
          readonly send_num_newer_versions_if_zero?: Argument<boolean>;
          readonly with_state?: Argument<string>;
        }[];
      }[];
      readonly logging?: readonly {
        readonly "//"?: Comment;
        readonly log_bucket: Argument<string>;
        readonly log_object_prefix?: Argument<string>;
      }[];
      readonly retention_policy?: readonly {
        readonly "//"?: Comment;
        readonly is_locked?: Argument<boolean>;
        readonly retention_period: Argument<string>;
      }[];
      readonly soft_delete_policy?: readonly {
        readonly "//"?: Comment;
        readonly retention_duration_seconds?: Argument<number>;
      }[];
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
        readonly read?: Argument<string>;
        readonly update?: Argument<string>;
      };
      readonly versioning?: readonly {
        readonly "//"?: Comment;
        readonly enabled: Argument<boolean>;
      }[];
      readonly website?: readonly {
        readonly "//"?: Comment;
        readonly main_page_suffix?: Argument<string>;
        readonly not_found_page?: Argument<string>;
      }[];
    };
    attributes: {
      readonly default_event_based_hold: boolean;
      readonly effective_labels: Readonly<Record<string, string>>;
      readonly enable_object_retention: boolean;
      readonly force_destroy: boolean;
      readonly id: string;
      readonly labels: Readonly<Record<string, string>>;
      readonly location: string;
      readonly name: string;
      readonly project: string;
      readonly project_number: number;
      readonly public_access_prevention: string;
      readonly requester_pays: boolean;
      readonly rpo: string;
      readonly self_link: string;
      readonly storage_class: string;
      readonly terraform_labels: Readonly<Record<string, string>>;
      readonly time_created: string;
      readonly uniform_bucket_level_access: boolean;
      readonly updated: string;
      readonly url: string;
    };
  };
  google_storage_bucket_iam_member: {
    arguments: {
      readonly "//"?: Comment;
      readonly bucket: Argument<string>;
      readonly member: Argument<string>;
      readonly role: Argument<string>;
      readonly condition?: readonly {
        readonly "//"?: Comment;
        readonly description?: Argument<string>;
        readonly expression: Argument<string>;
        readonly title: Argument<string>;
      }[];
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
      };
    };
    attributes: {
      readonly bucket: string;
      readonly etag: string;
      readonly id: string;
      readonly member: string;
      readonly role: string;
    };
  };
  google_storage_bucket_object: {
    arguments: {
      readonly "//"?: Comment;
      readonly bucket: Argument<string>;
      readonly cache_control?: Argument<string>;
      readonly content?: Argument<string>;
      readonly content_disposition?: Argument<string>;
      readonly content_encoding?: Argument<string>;
      readonly content_language?: Argument<string>;
      readonly content_type?: Argument<string>;
      readonly deletion_policy?: Argument<string>;
      readonly detect_md5hash?: Argument<string>;
      readonly event_based_hold?: Argument<boolean>;
      readonly force_empty_content_type?: Argument<boolean>;
      readonly kms_key_name?: Argument<string>;
      readonly metadata?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly name: Argument<string>;
      readonly source?: Argument<string>;
      readonly source_md5hash?: Argument<string>;
      readonly storage_class?: Argument<string>;
      readonly temporary_hold?: Argument<boolean>;
      readonly contexts?: readonly {
        readonly "//"?: Comment;
        readonly custom: readonly {
          readonly "//"?: Comment;
          readonly key: Argument<string>;
          readonly value: Argument<string>;
        }[];
      }[];
      readonly customer_encryption?: readonly {
        readonly "//"?: Comment;
        readonly encryption_algorithm?: Argument<string>;
        readonly encryption_key: Argument<string>;
      }[];
      readonly retention?: readonly {
        readonly "//"?: Comment;
        readonly mode: Argument<string>;
        readonly retain_until_time: Argument<string>;
      }[];
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly create?: Argument<string>;
        readonly delete?: Argument<string>;
        readonly update?: Argument<string>;
      };
    };
    attributes: {
      readonly bucket: string;
      readonly cache_control: string;
      readonly content: string;
      readonly content_disposition: string;
      readonly content_encoding: string;
      readonly content_language: string;
      readonly content_type: string;
      readonly crc32c: string;
      readonly deletion_policy: string;
      readonly detect_md5hash: string;
      readonly event_based_hold: boolean;
      readonly force_empty_content_type: boolean;
      readonly generation: number;
      readonly id: string;
      readonly kms_key_name: string;
      readonly md5hash: string;
      readonly md5hexhash: string;
      readonly media_link: string;
      readonly metadata: Readonly<Record<string, string>>;
      readonly name: string;
      readonly output_name: string;
      readonly self_link: string;
      readonly source: string;
      readonly source_md5hash: string;
      readonly storage_class: string;
      readonly temporary_hold: boolean;
    };
  };
  terraform_data: {
    arguments: {
      readonly "//"?: Comment;
      readonly input?: Argument<unknown>;
      readonly triggers_replace?: Argument<unknown>;
    };
    attributes: {
      readonly id: string;
      readonly input: unknown;
      readonly output: unknown;
      readonly triggers_replace: unknown;
    };
  };
}

export interface DataSources {
  aws_caller_identity: {
    arguments: {
      readonly "//"?: Comment;
    };
    attributes: {
      readonly account_id: string;
      readonly arn: string;
      readonly id: string;
      readonly user_id: string;
    };
  };
  aws_iam_policy_document: {
    arguments: {
      readonly "//"?: Comment;
      readonly override_policy_documents?: Argument<readonly Argument<string>[]>;
      readonly policy_id?: Argument<string>;
      readonly source_policy_documents?: Argument<readonly Argument<string>[]>;
      readonly version?: Argument<string>;
      readonly statement?: readonly {
        readonly "//"?: Comment;
        readonly actions?: Argument<readonly Argument<string>[]>;
        readonly effect?: Argument<string>;
        readonly not_actions?: Argument<readonly Argument<string>[]>;
        readonly not_resources?: Argument<readonly Argument<string>[]>;
        readonly resources?: Argument<readonly Argument<string>[]>;
        readonly sid?: Argument<string>;
        readonly condition?: readonly {
          readonly "//"?: Comment;
          readonly test: Argument<string>;
          readonly values: Argument<readonly Argument<string>[]>;
          readonly variable: Argument<string>;
        }[];
        readonly not_principals?: readonly {
          readonly "//"?: Comment;
          readonly identifiers: Argument<readonly Argument<string>[]>;
          readonly type: Argument<string>;
        }[];
        readonly principals?: readonly {
          readonly "//"?: Comment;
          readonly identifiers: Argument<readonly Argument<string>[]>;
          readonly type: Argument<string>;
        }[];
      }[];
    };
    attributes: {
      readonly id: string;
      readonly json: string;
      readonly minified_json: string;
      readonly override_json: string;
      readonly override_policy_documents: readonly string[];
      readonly policy_id: string;
      readonly source_json: string;
      readonly source_policy_documents: readonly string[];
      readonly version: string;
    };
  };
  aws_kms_key: {
    arguments: {
      readonly "//"?: Comment;
      readonly grant_tokens?: Argument<readonly Argument<string>[]>;
      readonly key_id: Argument<string>;
    };
    attributes: {
      readonly arn: string;
      readonly aws_account_id: string;
      readonly cloud_hsm_cluster_id: string;
      readonly creation_date: string;
      readonly custom_key_store_id: string;
      readonly customer_master_key_spec: string;
      readonly deletion_date: string;
      readonly description: string;
      readonly enabled: boolean;
      readonly expiration_model: string;
      readonly grant_tokens: readonly string[];
      readonly id: string;
      readonly key_id: string;
      readonly key_manager: string;
      readonly key_spec: string;
      readonly key_state: string;
      readonly key_usage: string;
      readonly multi_region: boolean;
      readonly multi_region_configuration: readonly { readonly multi_region_key_type: string; readonly primary_key: readonly { readonly arn: string; readonly region: string }[]; readonly replica_keys: readonly { readonly arn: string; readonly region: string }[] }[];
      readonly origin: string;
      readonly pending_deletion_window_in_days: number;
      readonly valid_to: string;
      readonly xks_key_configuration: readonly { readonly id: string }[];
    };
  };
  aws_region: {
    arguments: {
      readonly "//"?: Comment;
      readonly endpoint?: Argument<string>;
      readonly name?: Argument<string>;
    };
    attributes: {
      readonly description: string;
      readonly endpoint: string;
      readonly id: string;
      readonly name: string;
    };
  };
  azuread_application: {
    arguments: {
      readonly "//"?: Comment;
      readonly client_id?: Argument<string>;
      readonly display_name?: Argument<string>;
      readonly identifier_uri?: Argument<string>;
      readonly object_id?: Argument<string>;
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly read?: Argument<string>;
      };
    };
    attributes: {
      readonly api: readonly { readonly known_client_applications: readonly string[]; readonly mapped_claims_enabled: boolean; readonly oauth2_permission_scopes: readonly { readonly admin_consent_description: string; readonly admin_consent_display_name: string; readonly enabled: boolean; readonly id: string; readonly type: string; readonly user_consent_description: string; readonly user_consent_display_name: string; readonly value: string }[]; readonly requested_access_token_version: number }[];
      readonly app_role_ids: Readonly<Record<string, string>>;
      readonly app_roles: readonly { readonly allowed_member_types: readonly string[]; readonly description: string; readonly display_name: string; readonly enabled: boolean; readonly id: string; readonly value: string }[];
      readonly client_id: string;
      readonly description: string;
      readonly device_only_auth_enabled: boolean;
      readonly disabled_by_microsoft: string;
      readonly display_name: string;
      readonly fallback_public_client_enabled: boolean;
      readonly feature_tags: readonly { readonly custom_single_sign_on: boolean; readonly enterprise: boolean; readonly gallery: boolean; readonly hide: boolean }[];
      readonly group_membership_claims: readonly string[];
      readonly id: string;
      readonly identifier_uri: string;
      readonly identifier_uris: readonly string[];
      readonly logo_url: string;
      readonly marketing_url: string;
      readonly notes: string;
      readonly oauth2_permission_scope_ids: Readonly<Record<string, string>>;
      readonly oauth2_post_response_required: boolean;
      readonly object_id: string;
      readonly optional_claims: readonly { readonly access_token: readonly { readonly additional_properties: readonly string[]; readonly essential: boolean; readonly name: string; readonly source: string }[]; readonly id_token: readonly { readonly additional_properties: readonly string[]; readonly essential: boolean; readonly name: string; readonly source: string }[]; readonly saml2_token: readonly { readonly additional_properties: readonly string[]; readonly essential: boolean; readonly name: string; readonly source: string }[] }[];
      readonly owners: readonly string[];
      readonly privacy_statement_url: string;
      readonly public_client: readonly { readonly redirect_uris: readonly string[] }[];
      readonly publisher_domain: string;
      readonly required_resource_access: readonly { readonly resource_access: readonly { readonly id: string; readonly type: string }[]; readonly resource_app_id: string }[];
      readonly service_management_reference: string;
      readonly sign_in_audience: string;
      readonly single_page_application: readonly { readonly redirect_uris: readonly string[] }[];
      readonly support_url: string;
      readonly tags: readonly string[];
      readonly terms_of_service_url: string;
      readonly web: readonly { readonly homepage_url: string; readonly implicit_grant: readonly { readonly access_token_issuance_enabled: boolean; readonly id_token_issuance_enabled: boolean }[]; readonly logout_url: string; readonly redirect_uris: readonly string[] }[];
    };
  };
  azuread_client_config: {
    arguments: {
      readonly "//"?: Comment;
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly read?: Argument<string>;
      };
    };
    attributes: {
      readonly client_id: string;
      readonly id: string;
      readonly object_id: string;
      readonly tenant_id: string;
    };
  };
  azuread_service_principal: {
    arguments: {
      readonly "//"?: Comment;
      readonly client_id?: Argument<string>;
      readonly display_name?: Argument<string>;
      readonly object_id?: Argument<string>;
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly read?: Argument<string>;
      };
    };
    attributes: {
      readonly account_enabled: boolean;
      readonly alternative_names: readonly string[];
      readonly app_role_assignment_required: boolean;
      readonly app_role_ids: Readonly<Record<string, string>>;
      readonly app_roles: readonly { readonly allowed_member_types: readonly string[]; readonly description: string; readonly display_name: string; readonly enabled: boolean; readonly id: string; readonly value: string }[];
      readonly application_tenant_id: string;
      readonly client_id: string;
      readonly description: string;
      readonly display_name: string;
      readonly feature_tags: readonly { readonly custom_single_sign_on: boolean; readonly enterprise: boolean; readonly gallery: boolean; readonly hide: boolean }[];
      readonly features: readonly { readonly custom_single_sign_on_app: boolean; readonly enterprise_application: boolean; readonly gallery_application: boolean; readonly visible_to_users: boolean }[];
      readonly homepage_url: string;
      readonly id: string;
      readonly login_url: string;
      readonly logout_url: string;
      readonly notes: string;
      readonly notification_email_addresses: readonly string[];
      readonly oauth2_permission_scope_ids: Readonly<Record<string, string>>;
      readonly oauth2_permission_scopes: readonly { readonly admin_consent_description: string; readonly admin_consent_display_name: string; readonly enabled: boolean; readonly id: string; readonly type: string; readonly user_consent_description: string; readonly user_consent_display_name: string; readonly value: string }[];
      readonly object_id: string;
      readonly preferred_single_sign_on_mode: string;
      readonly redirect_uris: readonly string[];
      readonly saml_metadata_url: string;
      readonly saml_single_sign_on: readonly { readonly relay_state: string }[];
      readonly service_principal_names: readonly string[];
      readonly sign_in_audience: string;
      readonly tags: readonly string[];
      readonly type: string;
    };
  };
  azuread_user: {
    arguments: {
      readonly "//"?: Comment;
      readonly employee_id?: Argument<string>;
      readonly mail?: Argument<string>;
      readonly mail_nickname?: Argument<string>;
      readonly object_id?: Argument<string>;
      readonly user_principal_name?: Argument<string>;
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly read?: Argument<string>;
      };
    };
    attributes: {
      readonly account_enabled: boolean;
      readonly age_group: string;
      readonly business_phones: readonly string[];
      readonly city: string;
      readonly company_name: string;
      readonly consent_provided_for_minor: string;
      readonly cost_center: string;
      readonly country: string;
      readonly creation_type: string;
      readonly department: string;
      readonly display_name: string;
      readonly division: string;
      readonly employee_hire_date: string;
      readonly employee_id: string;
      readonly employee_type: string;
      readonly external_user_state: string;
      readonly fax_number: string;
      readonly given_name: string;
      readonly id: string;
      readonly im_addresses: readonly string[];
      readonly job_title: string;
      readonly mail: string;
      readonly mail_nickname: string;
      readonly manager_id: string;
      readonly mobile_phone: string;
      readonly object_id: string;
      readonly office_location: string;
      readonly onpremises_distinguished_name: string;
      readonly onpremises_domain_name: string;
      readonly onpremises_immutable_id: string;
      readonly onpremises_sam_account_name: string;
      readonly onpremises_security_identifier: string;
      readonly onpremises_sync_enabled: boolean;
      readonly onpremises_user_principal_name: string;
      readonly other_mails: readonly string[];
      readonly postal_code: string;
      readonly preferred_language: string;
      readonly proxy_addresses: readonly string[];
      readonly show_in_address_list: boolean;
      readonly state: string;
      readonly street_address: string;
      readonly surname: string;
      readonly usage_location: string;
      readonly user_principal_name: string;
      readonly user_type: string;
    };
  };
  azuread_users: {
    arguments: {
      readonly "//"?: Comment;
      readonly employee_ids?: Argument<readonly Argument<string>[]>;
      readonly ignore_missing?: Argument<boolean>;
      readonly mail_nicknames?: Argument<readonly Argument<string>[]>;
      readonly mails?: Argument<readonly Argument<string>[]>;
      readonly object_ids?: Argument<readonly Argument<string>[]>;
      readonly return_all?: Argument<boolean>;
      readonly user_principal_names?: Argument<readonly Argument<string>[]>;
      readonly timeouts?: {
        readonly "//"?: Comment;
        readonly read?: Argument<string>;
      };
    };
    attributes: {
      readonly employee_ids: readonly string[];
      readonly id: string;
      readonly ignore_missing: boolean;
      readonly mail_nicknames: readonly string[];
      readonly mails: readonly string[];
      readonly object_ids: readonly string[];
      readonly return_all: boolean;
      readonly user_principal_names: readonly string[];
      readonly users: readonly { readonly account_enabled: boolean; readonly display_name: string; readonly employee_id: string; readonly mail: string; readonly mail_nickname: string; readonly object_id: string; readonly onpremises_immutable_id: string; readonly onpremises_sam_account_name: string; readonly onpremises_user_principal_name: string; readonly usage_location: string; readonly user_principal_name: string }[];
    };
  };
  external: {
    arguments: {
      readonly "//"?: Comment;
      readonly program: Argument<readonly Argument<string>[]>;
      readonly query?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly working_dir?: Argument<string>;
    };
    attributes: {
      readonly id: string;
      readonly program: readonly string[];
      readonly query: Readonly<Record<string, string>>;
      readonly result: Readonly<Record<string, string>>;
      readonly working_dir: string;
    };
  };
}

export interface EphemeralResources {
  random_password: {
    arguments: {
      readonly "//"?: Comment;
      readonly length: Argument<number>;
      readonly lower?: Argument<boolean>;
      readonly min_lower?: Argument<number>;
      readonly min_numeric?: Argument<number>;
      readonly min_special?: Argument<number>;
      readonly min_upper?: Argument<number>;
      readonly numeric?: Argument<boolean>;
      readonly override_special?: Argument<string>;
      readonly special?: Argument<boolean>;
      readonly upper?: Argument<boolean>;
    };
    attributes: {
      readonly bcrypt_hash: string;
      readonly length: number;
      readonly lower: boolean;
      readonly min_lower: number;
      readonly min_numeric: number;
      readonly min_special: number;
      readonly min_upper: number;
      readonly numeric: boolean;
      readonly override_special: string;
      readonly result: string;
      readonly special: boolean;
      readonly upper: boolean;
    };
  };
}

export interface Providers {
  aws: {
    readonly "//"?: Comment;
    readonly access_key?: Argument<string>;
    readonly allowed_account_ids?: Argument<readonly Argument<string>[]>;
    readonly custom_ca_bundle?: Argument<string>;
    readonly ec2_metadata_service_endpoint?: Argument<string>;
    readonly ec2_metadata_service_endpoint_mode?: Argument<string>;
    readonly forbidden_account_ids?: Argument<readonly Argument<string>[]>;
    readonly http_proxy?: Argument<string>;
    readonly https_proxy?: Argument<string>;
    readonly insecure?: Argument<boolean>;
    readonly max_retries?: Argument<number>;
    readonly no_proxy?: Argument<string>;
    readonly profile?: Argument<string>;
    readonly region?: Argument<string>;
    readonly retry_mode?: Argument<string>;
    readonly s3_us_east_1_regional_endpoint?: Argument<string>;
    readonly s3_use_path_style?: Argument<boolean>;
    readonly secret_key?: Argument<string>;
    readonly shared_config_files?: Argument<readonly Argument<string>[]>;
    readonly shared_credentials_files?: Argument<readonly Argument<string>[]>;
    readonly skip_credentials_validation?: Argument<boolean>;
    readonly skip_metadata_api_check?: Argument<string>;
    readonly skip_region_validation?: Argument<boolean>;
    readonly skip_requesting_account_id?: Argument<boolean>;
    readonly sts_region?: Argument<string>;
    readonly token?: Argument<string>;
    readonly token_bucket_rate_limiter_capacity?: Argument<number>;
    readonly use_dualstack_endpoint?: Argument<boolean>;
    readonly use_fips_endpoint?: Argument<boolean>;
    readonly assume_role?: readonly {
      readonly "//"?: Comment;
      readonly duration?: Argument<string>;
      readonly external_id?: Argument<string>;
      readonly policy?: Argument<string>;
      readonly policy_arns?: Argument<readonly Argument<string>[]>;
      readonly role_arn?: Argument<string>;
      readonly session_name?: Argument<string>;
      readonly source_identity?: Argument<string>;
      readonly tags?: Argument<Readonly<Record<string, Argument<string>>>>;
      readonly transitive_tag_keys?: Argument<readonly Argument<string>[]>;
    }[];
    readonly assume_role_with_web_identity?: readonly {
      readonly "//"?: Comment;
      readonly duration?: Argument<string>;
      readonly policy?: Argument<string>;
      readonly policy_arns?: Argument<readonly Argument<string>[]>;
      readonly role_arn?: Argument<string>;
      readonly session_name?: Argument<string>;
      readonly web_identity_token?: Argument<string>;
      readonly web_identity_token_file?: Argument<string>;
    }[];
    readonly default_tags?: readonly {
      readonly "//"?: Comment;
      readonly tags?: Argument<Readonly<Record<string, Argument<string>>>>;
    }[];
    readonly endpoints?: readonly {
      readonly "//"?: Comment;
      readonly accessanalyzer?: Argument<string>;
      readonly account?: Argument<string>;
      readonly acm?: Argument<string>;
      readonly acmpca?: Argument<string>;
      readonly amg?: Argument<string>;
      readonly amp?: Argument<string>;
      readonly amplify?: Argument<string>;
      readonly apigateway?: Argument<string>;
      readonly apigatewayv2?: Argument<string>;
      readonly appautoscaling?: Argument<string>;
      readonly appconfig?: Argument<string>;
      readonly appfabric?: Argument<string>;
      readonly appflow?: Argument<string>;
      readonly appintegrations?: Argument<string>;
      readonly appintegrationsservice?: Argument<string>;
      readonly applicationautoscaling?: Argument<string>;
      readonly applicationinsights?: Argument<string>;
      readonly applicationsignals?: Argument<string>;
      readonly appmesh?: Argument<string>;
      readonly appregistry?: Argument<string>;
      readonly apprunner?: Argument<string>;
      readonly appstream?: Argument<string>;
      readonly appsync?: Argument<string>;
      readonly athena?: Argument<string>;
      readonly auditmanager?: Argument<string>;
      readonly autoscaling?: Argument<string>;
      readonly autoscalingplans?: Argument<string>;
      readonly backup?: Argument<string>;
      readonly batch?: Argument<string>;
      readonly bcmdataexports?: Argument<string>;
      readonly beanstalk?: Argument<string>;
      readonly bedrock?: Argument<string>;
      readonly bedrockagent?: Argument<string>;
      readonly billing?: Argument<string>;
      readonly budgets?: Argument<string>;
      readonly ce?: Argument<string>;
      readonly chatbot?: Argument<string>;
      readonly chime?: Argument<string>;
      readonly chimesdkmediapipelines?: Argument<string>;
      readonly chimesdkvoice?: Argument<string>;
      readonly cleanrooms?: Argument<string>;
      readonly cloud9?: Argument<string>;
      readonly cloudcontrol?: Argument<string>;
      readonly cloudcontrolapi?: Argument<string>;
      readonly cloudformation?: Argument<string>;
      readonly cloudfront?: Argument<string>;
      readonly cloudfrontkeyvaluestore?: Argument<string>;
      readonly cloudhsm?: Argument<string>;
      readonly cloudhsmv2?: Argument<string>;
      readonly cloudsearch?: Argument<string>;
      readonly cloudtrail?: Argument<string>;
      readonly cloudwatch?: Argument<string>;
      readonly cloudwatchevents?: Argument<string>;
      readonly cloudwatchevidently?: Argument<string>;
      readonly cloudwatchlog?: Argument<string>;
      readonly cloudwatchlogs?: Argument<string>;
      readonly cloudwatchobservabilityaccessmanager?: Argument<string>;
      readonly cloudwatchrum?: Argument<string>;
      readonly codeartifact?: Argument<string>;
      readonly codebuild?: Argument<string>;
      readonly codecatalyst?: Argument<string>;
      readonly codecommit?: Argument<string>;
      readonly codeconnections?: Argument<string>;
      readonly codedeploy?: Argument<string>;
      readonly codeguruprofiler?: Argument<string>;
      readonly codegurureviewer?: Argument<string>;
      readonly codepipeline?: Argument<string>;
      readonly codestarconnections?: Argument<string>;
      readonly codestarnotifications?: Argument<string>;
      readonly cognitoidentity?: Argument<string>;
      readonly cognitoidentityprovider?: Argument<string>;
      readonly cognitoidp?: Argument<string>;
      readonly comprehend?: Argument<string>;
      readonly computeoptimizer?: Argument<string>;
      readonly config?: Argument<string>;
      readonly configservice?: Argument<string>;
      readonly connect?: Argument<string>;
      readonly connectcases?: Argument<string>;
      readonly controltower?: Argument<string>;
      readonly costandusagereportservice?: Argument<string>;
      readonly costexplorer?: Argument<string>;
      readonly costoptimizationhub?: Argument<string>;
      readonly cur?: Argument<string>;
      readonly customerprofiles?: Argument<string>;
      readonly databasemigration?: Argument<string>;
      readonly databasemigrationservice?: Argument<string>;
      readonly databrew?: Argument<string>;
      readonly dataexchange?: Argument<string>;
      readonly datapipeline?: Argument<string>;
      readonly datasync?: Argument<string>;
      readonly datazone?: Argument<string>;
      readonly dax?: Argument<string>;
      readonly deploy?: Argument<string>;
      readonly detective?: Argument<string>;
      readonly devicefarm?: Argument<string>;
      readonly devopsguru?: Argument<string>;
      readonly directconnect?: Argument<string>;
      readonly directoryservice?: Argument<string>;
      readonly dlm?: Argument<string>;
      readonly dms?: Argument<string>;
      readonly docdb?: Argument<string>;
      readonly docdbelastic?: Argument<string>;
      readonly drs?: Argument<string>;
      readonly ds?: Argument<string>;
      readonly dsql?: Argument<string>;
      readonly dynamodb?: Argument<string>;
      readonly ec2?: Argument<string>;
      readonly ecr?: Argument<string>;
      readonly ecrpublic?: Argument<string>;
      readonly ecs?: Argument<string>;
      readonly efs?: Argument<string>;
      readonly eks?: Argument<string>;
      readonly elasticache?: Argument<string>;
      readonly elasticbeanstalk?: Argument<string>;
      readonly elasticloadbalancing?: Argument<string>;
      readonly elasticloadbalancingv2?: Argument<string>;
      readonly elasticsearch?: Argument<string>;
      readonly elasticsearchservice?: Argument<string>;
      readonly elastictranscoder?: Argument<string>;
      readonly elb?: Argument<string>;
      readonly elbv2?: Argument<string>;
      readonly emr?: Argument<string>;
      readonly emrcontainers?: Argument<string>;
      readonly emrserverless?: Argument<string>;
      readonly es?: Argument<string>;
      readonly eventbridge?: Argument<string>;
      readonly events?: Argument<string>;
      readonly evidently?: Argument<string>;
      readonly evs?: Argument<string>;
      readonly finspace?: Argument<string>;
      readonly firehose?: Argument<string>;
      readonly fis?: Argument<string>;
      readonly fms?: Argument<string>;
      readonly fsx?: Argument<string>;
      readonly gamelift?: Argument<string>;
      readonly glacier?: Argument<string>;
      readonly globalaccelerator?: Argument<string>;
      readonly glue?: Argument<string>;
      readonly gluedatabrew?: Argument<string>;
      readonly grafana?: Argument<string>;
      readonly greengrass?: Argument<string>;
      readonly groundstation?: Argument<string>;
      readonly guardduty?: Argument<string>;
      readonly healthlake?: Argument<string>;
      readonly iam?: Argument<string>;
      readonly identitystore?: Argument<string>;
      readonly imagebuilder?: Argument<string>;
      readonly inspector?: Argument<string>;
      readonly inspector2?: Argument<string>;
      readonly inspectorv2?: Argument<string>;
      readonly internetmonitor?: Argument<string>;
      readonly invoicing?: Argument<string>;
      readonly iot?: Argument<string>;
      readonly iotanalytics?: Argument<string>;
      readonly iotevents?: Argument<string>;
      readonly ivs?: Argument<string>;
      readonly ivschat?: Argument<string>;
      readonly kafka?: Argument<string>;
      readonly kafkaconnect?: Argument<string>;
      readonly kendra?: Argument<string>;
      readonly keyspaces?: Argument<string>;
      readonly kinesis?: Argument<string>;
      readonly kinesisanalytics?: Argument<string>;
      readonly kinesisanalyticsv2?: Argument<string>;
      readonly kinesisvideo?: Argument<string>;
      readonly kms?: Argument<string>;
      readonly lakeformation?: Argument<string>;
      readonly lambda?: Argument<string>;
      readonly launchwizard?: Argument<string>;
      readonly lex?: Argument<string>;
      readonly lexmodelbuilding?: Argument<string>;
      readonly lexmodelbuildingservice?: Argument<string>;
      readonly lexmodels?: Argument<string>;
      readonly lexmodelsv2?: Argument<string>;
      readonly lexv2models?: Argument<string>;
      readonly licensemanager?: Argument<string>;
      readonly lightsail?: Argument<string>;
      readonly location?: Argument<string>;
      readonly locationservice?: Argument<string>;
      readonly logs?: Argument<string>;
      readonly lookoutmetrics?: Argument<string>;
      readonly m2?: Argument<string>;
      readonly macie2?: Argument<string>;
      readonly managedgrafana?: Argument<string>;
      readonly mediaconnect?: Argument<string>;
      readonly mediaconvert?: Argument<string>;
      readonly medialive?: Argument<string>;
      readonly mediapackage?: Argument<string>;
      readonly mediapackagev2?: Argument<string>;
      readonly mediapackagevod?: Argument<string>;
      readonly mediastore?: Argument<string>;
      readonly memorydb?: Argument<string>;
      readonly mgn?: Argument<string>;
      readonly mq?: Argument<string>;
      readonly msk?: Argument<string>;
      readonly mwaa?: Argument<string>;
      readonly neptune?: Argument<string>;
      readonly neptunegraph?: Argument<string>;
      readonly networkfirewall?: Argument<string>;
      readonly networkmanager?: Argument<string>;
      readonly networkmonitor?: Argument<string>;
      readonly notifications?: Argument<string>;
      readonly notificationscontacts?: Argument<string>;
      readonly oam?: Argument<string>;
      readonly opensearch?: Argument<string>;
      readonly opensearchingestion?: Argument<string>;
      readonly opensearchserverless?: Argument<string>;
      readonly opensearchservice?: Argument<string>;
      readonly opsworks?: Argument<string>;
      readonly organizations?: Argument<string>;
      readonly osis?: Argument<string>;
      readonly outposts?: Argument<string>;
      readonly paymentcryptography?: Argument<string>;
      readonly pcaconnectorad?: Argument<string>;
      readonly pcs?: Argument<string>;
      readonly pinpoint?: Argument<string>;
      readonly pinpointsmsvoicev2?: Argument<string>;
      readonly pipes?: Argument<string>;
      readonly polly?: Argument<string>;
      readonly pricing?: Argument<string>;
      readonly prometheus?: Argument<string>;
      readonly prometheusservice?: Argument<string>;
      readonly qbusiness?: Argument<string>;
      readonly qldb?: Argument<string>;
      readonly quicksight?: Argument<string>;
      readonly ram?: Argument<string>;
      readonly rbin?: Argument<string>;
      readonly rds?: Argument<string>;
      readonly recyclebin?: Argument<string>;
      readonly redshift?: Argument<string>;
      readonly redshiftdata?: Argument<string>;
      readonly redshiftdataapiservice?: Argument<string>;
      readonly redshiftserverless?: Argument<string>;
      readonly rekognition?: Argument<string>;
      readonly resiliencehub?: Argument<string>;
      readonly resourceexplorer2?: Argument<string>;
      readonly resourcegroups?: Argument<string>;
      readonly resourcegroupstagging?: Argument<string>;
      readonly resourcegroupstaggingapi?: Argument<string>;
      readonly rolesanywhere?: Argument<string>;
      readonly route53?: Argument<string>;
      readonly route53domains?: Argument<string>;
      readonly route53profiles?: Argument<string>;
      readonly route53recoverycontrolconfig?: Argument<string>;
      readonly route53recoveryreadiness?: Argument<string>;
      readonly route53resolver?: Argument<string>;
      readonly rum?: Argument<string>;
      readonly s3?: Argument<string>;
      readonly s3api?: Argument<string>;
      readonly s3control?: Argument<string>;
      readonly s3outposts?: Argument<string>;
      readonly s3tables?: Argument<string>;
      readonly sagemaker?: Argument<string>;
      readonly scheduler?: Argument<string>;
      readonly schemas?: Argument<string>;
      readonly sdb?: Argument<string>;
      readonly secretsmanager?: Argument<string>;
      readonly securityhub?: Argument<string>;
      readonly securitylake?: Argument<string>;
      readonly serverlessapplicationrepository?: Argument<string>;
      readonly serverlessapprepo?: Argument<string>;
      readonly serverlessrepo?: Argument<string>;
      readonly servicecatalog?: Argument<string>;
      readonly servicecatalogappregistry?: Argument<string>;
      readonly servicediscovery?: Argument<string>;
      readonly servicequotas?: Argument<string>;
      readonly ses?: Argument<string>;
      readonly sesv2?: Argument<string>;
      readonly sfn?: Argument<string>;
      readonly shield?: Argument<string>;
      readonly signer?: Argument<string>;
      readonly simpledb?: Argument<string>;
      readonly sns?: Argument<string>;
      readonly sqs?: Argument<string>;
      readonly ssm?: Argument<string>;
      readonly ssmcontacts?: Argument<string>;
      readonly ssmincidents?: Argument<string>;
      readonly ssmquicksetup?: Argument<string>;
      readonly ssmsap?: Argument<string>;
      readonly sso?: Argument<string>;
      readonly ssoadmin?: Argument<string>;
      readonly stepfunctions?: Argument<string>;
      readonly storagegateway?: Argument<string>;
      readonly sts?: Argument<string>;
      readonly swf?: Argument<string>;
      readonly synthetics?: Argument<string>;
      readonly taxsettings?: Argument<string>;
      readonly timestreaminfluxdb?: Argument<string>;
      readonly timestreamquery?: Argument<string>;
      readonly timestreamwrite?: Argument<string>;
      readonly transcribe?: Argument<string>;
      readonly transcribeservice?: Argument<string>;
      readonly transfer?: Argument<string>;
      readonly verifiedpermissions?: Argument<string>;
      readonly vpclattice?: Argument<string>;
      readonly waf?: Argument<string>;
      readonly wafregional?: Argument<string>;
      readonly wafv2?: Argument<string>;
      readonly wellarchitected?: Argument<string>;
      readonly worklink?: Argument<string>;
      readonly workspaces?: Argument<string>;
      readonly workspacesweb?: Argument<string>;
      readonly xray?: Argument<string>;
    }[];
    readonly ignore_tags?: readonly {
      readonly "//"?: Comment;
      readonly key_prefixes?: Argument<readonly Argument<string>[]>;
      readonly keys?: Argument<readonly Argument<string>[]>;
    }[];
  };
  azuread: {
    readonly "//"?: Comment;
    readonly ado_pipeline_service_connection_id?: Argument<string>;
    readonly client_certificate?: Argument<string>;
    readonly client_certificate_password?: Argument<string>;
    readonly client_certificate_path?: Argument<string>;
    readonly client_id?: Argument<string>;
    readonly client_id_file_path?: Argument<string>;
    readonly client_secret?: Argument<string>;
    readonly client_secret_file_path?: Argument<string>;
    readonly disable_terraform_partner_id?: Argument<boolean>;
    readonly environment?: Argument<string>;
    readonly metadata_host?: Argument<string>;
    readonly msi_endpoint?: Argument<string>;
    readonly oidc_request_token?: Argument<string>;
    readonly oidc_request_url?: Argument<string>;
    readonly oidc_token?: Argument<string>;
    readonly oidc_token_file_path?: Argument<string>;
    readonly partner_id?: Argument<string>;
    readonly tenant_id?: Argument<string>;
    readonly use_aks_workload_identity?: Argument<boolean>;
    readonly use_cli?: Argument<boolean>;
    readonly use_msi?: Argument<boolean>;
    readonly use_oidc?: Argument<boolean>;
  };
  external: {
    readonly "//"?: Comment;
  };
  google: {
    readonly "//"?: Comment;
    readonly access_approval_custom_endpoint?: Argument<string>;
    readonly access_context_manager_custom_endpoint?: Argument<string>;
    readonly access_token?: Argument<string>;
    readonly active_directory_custom_endpoint?: Argument<string>;
    readonly add_terraform_attribution_label?: Argument<boolean>;
    readonly alloydb_custom_endpoint?: Argument<string>;
    readonly apigee_custom_endpoint?: Argument<string>;
    readonly apihub_custom_endpoint?: Argument<string>;
    readonly apikeys_custom_endpoint?: Argument<string>;
    readonly app_engine_custom_endpoint?: Argument<string>;
    readonly apphub_custom_endpoint?: Argument<string>;
    readonly artifact_registry_custom_endpoint?: Argument<string>;
    readonly assured_workloads_custom_endpoint?: Argument<string>;
    readonly backup_dr_custom_endpoint?: Argument<string>;
    readonly beyondcorp_custom_endpoint?: Argument<string>;
    readonly big_query_custom_endpoint?: Argument<string>;
    readonly biglake_custom_endpoint?: Argument<string>;
    readonly biglake_iceberg_custom_endpoint?: Argument<string>;
    readonly bigquery_analytics_hub_custom_endpoint?: Argument<string>;
    readonly bigquery_connection_custom_endpoint?: Argument<string>;
    readonly bigquery_data_transfer_custom_endpoint?: Argument<string>;
    readonly bigquery_datapolicy_custom_endpoint?: Argument<string>;
    readonly bigquery_datapolicyv2_custom_endpoint?: Argument<string>;
    readonly bigquery_reservation_custom_endpoint?: Argument<string>;
    readonly bigtable_custom_endpoint?: Argument<string>;
    readonly billing_custom_endpoint?: Argument<string>;
    readonly billing_project?: Argument<string>;
    readonly binary_authorization_custom_endpoint?: Argument<string>;
    readonly blockchain_node_engine_custom_endpoint?: Argument<string>;
    readonly certificate_manager_custom_endpoint?: Argument<string>;
    readonly ces_custom_endpoint?: Argument<string>;
    readonly chronicle_custom_endpoint?: Argument<string>;
    readonly cloud_asset_custom_endpoint?: Argument<string>;
    readonly cloud_billing_custom_endpoint?: Argument<string>;
    readonly cloud_build_custom_endpoint?: Argument<string>;
    readonly cloud_functions_custom_endpoint?: Argument<string>;
    readonly cloud_identity_custom_endpoint?: Argument<string>;
    readonly cloud_ids_custom_endpoint?: Argument<string>;
    readonly cloud_quotas_custom_endpoint?: Argument<string>;
    readonly cloud_resource_manager_custom_endpoint?: Argument<string>;
    readonly cloud_run_custom_endpoint?: Argument<string>;
    readonly cloud_run_v2_custom_endpoint?: Argument<string>;
    readonly cloud_scheduler_custom_endpoint?: Argument<string>;
    readonly cloud_security_compliance_custom_endpoint?: Argument<string>;
    readonly cloud_tasks_custom_endpoint?: Argument<string>;
    readonly cloudbuildv2_custom_endpoint?: Argument<string>;
    readonly clouddeploy_custom_endpoint?: Argument<string>;
    readonly clouddomains_custom_endpoint?: Argument<string>;
    readonly cloudfunctions2_custom_endpoint?: Argument<string>;
    readonly colab_custom_endpoint?: Argument<string>;
    readonly composer_custom_endpoint?: Argument<string>;
    readonly compute_custom_endpoint?: Argument<string>;
    readonly contact_center_insights_custom_endpoint?: Argument<string>;
    readonly container_analysis_custom_endpoint?: Argument<string>;
    readonly container_attached_custom_endpoint?: Argument<string>;
    readonly container_aws_custom_endpoint?: Argument<string>;
    readonly container_azure_custom_endpoint?: Argument<string>;
    readonly container_custom_endpoint?: Argument<string>;
    readonly core_billing_custom_endpoint?: Argument<string>;
    readonly credentials?: Argument<string>;
    readonly data_catalog_custom_endpoint?: Argument<string>;
    readonly data_fusion_custom_endpoint?: Argument<string>;
    readonly data_loss_prevention_custom_endpoint?: Argument<string>;
    readonly data_pipeline_custom_endpoint?: Argument<string>;
    readonly database_migration_service_custom_endpoint?: Argument<string>;
    readonly dataflow_custom_endpoint?: Argument<string>;
    readonly dataplex_custom_endpoint?: Argument<string>;
    readonly dataproc_custom_endpoint?: Argument<string>;
    readonly dataproc_gdc_custom_endpoint?: Argument<string>;
    readonly dataproc_metastore_custom_endpoint?: Argument<string>;
    readonly datastream_custom_endpoint?: Argument<string>;
    readonly default_labels?: Argument<Readonly<Record<string, Argument<string>>>>;
    readonly deployment_manager_custom_endpoint?: Argument<string>;
    readonly developer_connect_custom_endpoint?: Argument<string>;
    readonly dialogflow_custom_endpoint?: Argument<string>;
    readonly dialogflow_cx_custom_endpoint?: Argument<string>;
    readonly discovery_engine_custom_endpoint?: Argument<string>;
    readonly dns_custom_endpoint?: Argument<string>;
    readonly document_ai_custom_endpoint?: Argument<string>;
    readonly document_ai_warehouse_custom_endpoint?: Argument<string>;
    readonly edgecontainer_custom_endpoint?: Argument<string>;
    readonly edgenetwork_custom_endpoint?: Argument<string>;
    readonly essential_contacts_custom_endpoint?: Argument<string>;
    readonly eventarc_custom_endpoint?: Argument<string>;
    readonly filestore_custom_endpoint?: Argument<string>;
    readonly firebase_app_check_custom_endpoint?: Argument<string>;
    readonly firebase_app_hosting_custom_endpoint?: Argument<string>;
    readonly firebase_data_connect_custom_endpoint?: Argument<string>;
    readonly firebaserules_custom_endpoint?: Argument<string>;
    readonly firestore_custom_endpoint?: Argument<string>;
    readonly gemini_custom_endpoint?: Argument<string>;
    readonly gke_backup_custom_endpoint?: Argument<string>;
    readonly gke_hub2_custom_endpoint?: Argument<string>;
    readonly gke_hub_custom_endpoint?: Argument<string>;
    readonly gkeonprem_custom_endpoint?: Argument<string>;
    readonly healthcare_custom_endpoint?: Argument<string>;
    readonly hypercomputecluster_custom_endpoint?: Argument<string>;
    readonly iam2_custom_endpoint?: Argument<string>;
    readonly iam3_custom_endpoint?: Argument<string>;
    readonly iam_beta_custom_endpoint?: Argument<string>;
    readonly iam_credentials_custom_endpoint?: Argument<string>;
    readonly iam_custom_endpoint?: Argument<string>;
    readonly iam_workforce_pool_custom_endpoint?: Argument<string>;
    readonly iap_custom_endpoint?: Argument<string>;
    readonly identity_platform_custom_endpoint?: Argument<string>;
    readonly impersonate_service_account?: Argument<string>;
    readonly impersonate_service_account_delegates?: Argument<readonly Argument<string>[]>;
    readonly integration_connectors_custom_endpoint?: Argument<string>;
    readonly integrations_custom_endpoint?: Argument<string>;
    readonly kms_custom_endpoint?: Argument<string>;
    readonly logging_custom_endpoint?: Argument<string>;
    readonly looker_custom_endpoint?: Argument<string>;
    readonly lustre_custom_endpoint?: Argument<string>;
    readonly managed_kafka_custom_endpoint?: Argument<string>;
    readonly memcache_custom_endpoint?: Argument<string>;
    readonly memorystore_custom_endpoint?: Argument<string>;
    readonly migration_center_custom_endpoint?: Argument<string>;
    readonly ml_engine_custom_endpoint?: Argument<string>;
    readonly model_armor_custom_endpoint?: Argument<string>;
    readonly model_armor_global_custom_endpoint?: Argument<string>;
    readonly monitoring_custom_endpoint?: Argument<string>;
    readonly netapp_custom_endpoint?: Argument<string>;
    readonly network_connectivity_custom_endpoint?: Argument<string>;
    readonly network_connectivityv1_custom_endpoint?: Argument<string>;
    readonly network_management_custom_endpoint?: Argument<string>;
    readonly network_security_custom_endpoint?: Argument<string>;
    readonly network_services_custom_endpoint?: Argument<string>;
    readonly notebooks_custom_endpoint?: Argument<string>;
    readonly observability_custom_endpoint?: Argument<string>;
    readonly oracle_database_custom_endpoint?: Argument<string>;
    readonly org_policy_custom_endpoint?: Argument<string>;
    readonly os_config_custom_endpoint?: Argument<string>;
    readonly os_config_v2_custom_endpoint?: Argument<string>;
    readonly os_login_custom_endpoint?: Argument<string>;
    readonly parallelstore_custom_endpoint?: Argument<string>;
    readonly parameter_manager_custom_endpoint?: Argument<string>;
    readonly parameter_manager_regional_custom_endpoint?: Argument<string>;
    readonly poll_interval?: Argument<string>;
    readonly privateca_custom_endpoint?: Argument<string>;
    readonly privileged_access_manager_custom_endpoint?: Argument<string>;
    readonly project?: Argument<string>;
    readonly public_ca_custom_endpoint?: Argument<string>;
    readonly pubsub_custom_endpoint?: Argument<string>;
    readonly pubsub_lite_custom_endpoint?: Argument<string>;
    readonly recaptcha_enterprise_custom_endpoint?: Argument<string>;
    readonly redis_custom_endpoint?: Argument<string>;
    readonly region?: Argument<string>;
    readonly request_reason?: Argument<string>;
    readonly request_timeout?: Argument<string>;
    readonly resource_manager3_custom_endpoint?: Argument<string>;
    readonly resource_manager_custom_endpoint?: Argument<string>;
    readonly resource_manager_v3_custom_endpoint?: Argument<string>;
    readonly scopes?: Argument<readonly Argument<string>[]>;
    readonly secret_manager_custom_endpoint?: Argument<string>;
    readonly secret_manager_regional_custom_endpoint?: Argument<string>;
    readonly secure_source_manager_custom_endpoint?: Argument<string>;
    readonly security_center_custom_endpoint?: Argument<string>;
    readonly security_center_management_custom_endpoint?: Argument<string>;
    readonly security_center_v2_custom_endpoint?: Argument<string>;
    readonly securityposture_custom_endpoint?: Argument<string>;
    readonly service_directory_custom_endpoint?: Argument<string>;
    readonly service_management_custom_endpoint?: Argument<string>;
    readonly service_networking_custom_endpoint?: Argument<string>;
    readonly service_usage_custom_endpoint?: Argument<string>;
    readonly site_verification_custom_endpoint?: Argument<string>;
    readonly source_repo_custom_endpoint?: Argument<string>;
    readonly spanner_custom_endpoint?: Argument<string>;
    readonly sql_custom_endpoint?: Argument<string>;
    readonly storage_batch_operations_custom_endpoint?: Argument<string>;
    readonly storage_control_custom_endpoint?: Argument<string>;
    readonly storage_custom_endpoint?: Argument<string>;
    readonly storage_insights_custom_endpoint?: Argument<string>;
    readonly storage_transfer_custom_endpoint?: Argument<string>;
    readonly tags_custom_endpoint?: Argument<string>;
    readonly tags_location_custom_endpoint?: Argument<string>;
    readonly terraform_attribution_label_addition_strategy?: Argument<string>;
    readonly transcoder_custom_endpoint?: Argument<string>;
    readonly universe_domain?: Argument<string>;
    readonly user_project_override?: Argument<boolean>;
    readonly vertex_ai_custom_endpoint?: Argument<string>;
    readonly vmwareengine_custom_endpoint?: Argument<string>;
    readonly vpc_access_custom_endpoint?: Argument<string>;
    readonly workbench_custom_endpoint?: Argument<string>;
    readonly workflows_custom_endpoint?: Argument<string>;
    readonly zone?: Argument<string>;
    readonly batching?: readonly {
      readonly "//"?: Comment;
      readonly enable_batching?: Argument<boolean>;
      readonly send_after?: Argument<string>;
    }[];
    readonly external_credentials?: readonly {
      readonly "//"?: Comment;
      readonly audience: Argument<string>;
      readonly identity_token: Argument<string>;
      readonly service_account_email: Argument<string>;
    }[];
  };
  random: {
    readonly "//"?: Comment;
  };
}

/** Where Terraform finds each provider, and the versions that take what we write. */
export const requirements = {
  aws: { source: "hashicorp/aws", version: "~> 6.20" },
  azuread: { source: "hashicorp/azuread", version: "~> 3.0" },
  external: { source: "hashicorp/external", version: "~> 2.3" },
  google: { source: "hashicorp/google", version: "~> 7.21" },
  random: { source: "hashicorp/random", version: ">= 3.7.1, < 4.0.0" },
} as const;
