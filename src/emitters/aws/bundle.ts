import type { AwsBundle, AwsHost } from "../../compiler/aws-host.js";
import type { Deployment } from "../../compiler/deployment.js";
import { type Argument, type Configuration, call, pathFromRoot } from "../../terraform/index.js";

/** Where Lambda takes the code from, and the mark that deploys it again. */
export interface DeclaredBundle {
  readonly s3_bucket: Argument<string>;
  readonly s3_key: Argument<string>;
  readonly source_code_hash?: Argument<string>;
}

/** A bundle in S3 is taken from where it is; a local one is uploaded to a private, encrypted bucket first. */
export function declareBundle(deployment: Deployment<AwsHost>, file: Configuration): DeclaredBundle {
  const { bundle } = deployment.host;
  if (bundle.kind === "file") return upload(bundle, deployment.host, file);
  const { bucket, key, sha256 } = bundle;
  return { s3_bucket: bucket, s3_key: key, ...(sha256 === undefined ? {} : { source_code_hash: sha256 }) };
}

function upload(
  { path, bucket: name, fileName }: AwsBundle & { readonly kind: "file" },
  { kmsKeyArn }: AwsHost,
  file: Configuration,
): DeclaredBundle {
  const bucket = file.resource("aws_s3_bucket", "local_bundle", { bucket: name });
  const bucketId = bucket.attribute("id");
  const closed = file.resource("aws_s3_bucket_public_access_block", "local_bundle", {
    bucket: bucketId,
    block_public_acls: true,
    block_public_policy: true,
    ignore_public_acls: true,
    restrict_public_buckets: true,
  });
  const encryption =
    kmsKeyArn === undefined ? { sse_algorithm: "AES256" } : { sse_algorithm: "aws:kms", kms_master_key_id: kmsKeyArn };
  const encrypted = file.resource("aws_s3_bucket_server_side_encryption_configuration", "local_bundle", {
    bucket: bucketId,
    rule: [{ apply_server_side_encryption_by_default: [encryption] }],
  });
  const source = pathFromRoot(path);
  const checksum = call<string>("filebase64sha256", source);
  const object = file.resource("aws_s3_object", "local_bundle", {
    bucket: bucketId,
    key: fileName,
    source,
    source_hash: checksum,
    depends_on: [closed.address, encrypted.address],
  });
  return { s3_bucket: object.attribute("bucket"), s3_key: object.attribute("key"), source_code_hash: checksum };
}
