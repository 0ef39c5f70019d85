/** Cognito, S3, API Gateway and Secrets Manager. */
import type { ResourceBehaviour } from "../behaviour.js";
import { hash, madeUpId } from "../made-up.js";
import { conflicting, matching, oneOf, requires } from "../rules.js";
import { text } from "../wire.js";
import { arn, needs, parts, regionOf } from "./aws-names.js";

const ofBucket: ResourceBehaviour = {
  forceNew: ["bucket"],
  name: "bucket",
  fill: ({ bucket }) => ({ id: text(bucket) }),
  ...needs("aws_s3_bucket", "bucket"),
};

const ofApi: ResourceBehaviour = {
  forceNew: ["api_id"],
  fill: (_, __, seed) => ({ id: hash(seed, 7), timeout_milliseconds: 30000 }),
  key: ({ api_id, id }) => `${text(api_id)}/${text(id)}`,
  importState: parts("/", "api_id", "id"),
  ...needs("aws_apigatewayv2_api", "api_id"),
};

export const other: Readonly<Record<string, ResourceBehaviour>> = {
  aws_cognito_identity_pool: {
    defaults: { allow_classic_flow: false, allow_unauthenticated_identities: false },
    forceNew: ["identity_pool_name", "developer_provider_name"],
    rules: [
      matching("identity_pool_name", /^[\w\s+=,.@-]{1,128}$/, "letters, digits, blanks and +=,.@-_"),
      matching("developer_provider_name", /^[\w._-]{1,100}$/, "letters, digits and ._-"),
    ],
    name: "identity_pool_name",
    fill: (_, context, seed) => {
      const id = `${regionOf(context)}:${madeUpId(seed)}`;
      return { id, arn: arn(context, "cognito-identity", `identitypool/${id}`) };
    },
  },
  aws_s3_bucket: {
    defaults: { force_destroy: false },
    forceNew: ["bucket", "bucket_prefix"],
    rules: [
      conflicting("bucket", "bucket_prefix"),
      matching("bucket", /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "a bucket name"),
    ],
    name: "bucket",
    fill: ({ bucket }, context) => ({
      id: text(bucket),
      arn: arn(context, "s3", text(bucket)),
      region: regionOf(context),
      bucket_prefix: "",
      bucket_domain_name: `${text(bucket)}.s3.amazonaws.com`,
      bucket_regional_domain_name: `${text(bucket)}.s3.${regionOf(context)}.amazonaws.com`,
    }),
  },
  aws_s3_bucket_public_access_block: {
    defaults: {
      block_public_acls: false,
      block_public_policy: false,
      ignore_public_acls: false,
      restrict_public_buckets: false,
    },
    ...ofBucket,
  },
  aws_s3_bucket_server_side_encryption_configuration: ofBucket,
  aws_s3_bucket_versioning: ofBucket,
  aws_s3_object: {
    ...ofBucket,
    forceNew: ["bucket", "key"],
    name: "key",
    fill: ({ bucket, key }, context, seed) => ({
      id: text(key),
      arn: arn(context, "s3", `${text(bucket)}/${text(key)}`),
      etag: hash(seed, 32),
      storage_class: "STANDARD",
    }),
    key: ({ bucket, key }) => `${text(bucket)}/${text(key)}`,
  },
  aws_apigatewayv2_api: {
    defaults: {
      api_key_selection_expression: "$request.header.x-api-key",
      route_selection_expression: "$request.method $request.path",
    },
    forceNew: ["protocol_type"],
    rules: [oneOf("protocol_type", "HTTP", "WEBSOCKET")],
    fill: (_, context, seed) => {
      const id = hash(seed, 10);
      return {
        id,
        arn: `arn:aws:apigateway:${regionOf(context)}::/apis/${id}`,
        api_endpoint: `https://${id}.execute-api.${regionOf(context)}.amazonaws.com`,
        execution_arn: arn(context, "execute-api", id),
        ip_address_type: "ipv4",
      };
    },
  },
  aws_apigatewayv2_integration: {
    ...ofApi,
    defaults: { connection_type: "INTERNET", payload_format_version: "1.0" },
    forceNew: ["api_id", "integration_type"],
    name: "integration_uri",
  },
  aws_apigatewayv2_route: {
    ...ofApi,
    defaults: { authorization_type: "NONE", api_key_required: false },
    name: "route_key",
  },
  aws_apigatewayv2_stage: {
    ...ofApi,
    defaults: { auto_deploy: false },
    forceNew: ["api_id", "name"],
    fill: ({ api_id, name }, context) => {
      const host = `https://${text(api_id)}.execute-api.${regionOf(context)}.amazonaws.com/`;
      return {
        id: text(name),
        arn: `arn:aws:apigateway:${regionOf(context)}::/apis/${text(api_id)}/stages/${text(name)}`,
        execution_arn: arn(context, "execute-api", `${text(api_id)}/${text(name)}`),
        invoke_url: name === "$default" ? host : host + text(name),
      };
    },
  },
  aws_secretsmanager_secret: {
    defaults: { force_overwrite_replica_secret: false, recovery_window_in_days: 30 },
    forceNew: ["name", "name_prefix"],
    rules: [conflicting("name", "name_prefix")],
    fill: ({ name }, context, seed) => {
      const id = arn(context, "secretsmanager", `secret:${text(name)}-${hash(seed, 6)}`);
      return { id, arn: id, name_prefix: "", policy: "" };
    },
  },
  aws_secretsmanager_secret_version: {
    forceNew: ["secret_id", "secret_string", "secret_binary", "secret_string_wo_version"],
    rules: [
      requires("secret_string_wo", "secret_string_wo_version"),
      conflicting("secret_string", "secret_string_wo", "secret_binary"),
    ],
    name: "secret_id",
    fill: ({ secret_id, secret_string_wo_version }, _, seed) => {
      const version_id = madeUpId(seed);
      const has_secret_string_wo = secret_string_wo_version !== null;
      const stages = ["AWSCURRENT"];
      return {
        id: `${text(secret_id)}|${version_id}`,
        arn: text(secret_id),
        version_id,
        has_secret_string_wo,
        version_stages: stages,
      };
    },
    sends: ({ config }) => ({ SecretString: text(config.secret_string_wo) || text(config.secret_string) }),
    ...needs("aws_secretsmanager_secret", "secret_id"),
  },
};
