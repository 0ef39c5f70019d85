import type { Origin } from "./origin.js";

/** AWS as the cloud that hosts the proxies. */
export interface AwsHost {
  readonly kind: "aws";
  /** 12 digits. */
  readonly accountId: string;
  readonly region: string;
  /** `aws`, `aws-us-gov` or `aws-cn`: the second part of every ARN. */
  readonly partition: string;
  /** The program of the proxies. */
  readonly bundle: AwsBundle;
  /** Who may call them. */
  readonly callers: AwsCallers;
  /** The salt and the key of the pseudonyms. */
  readonly secrets: AwsSecrets;
  /** How the proxies are called. A gateway gives up after 30 seconds. */
  readonly endpoint: "functionUrl" | "apiGateway";
  /** Subnets that the functions run in; undefined: none of the account's. */
  readonly vpc?: { readonly subnetIds: readonly string[]; readonly securityGroupIds: readonly string[] };
  readonly cognito: {
    /** Name under which Cognito knows the client ids of Entra applications. */
    readonly developerProviderName: string;
    /** `iss` of its tokens. */
    readonly issuer: string;
    /** Profile of the AWS CLI that finds or makes identities. */
    readonly cliProfile?: string;
  };
  /** Identity ids that the manifest lists, by application key. */
  readonly identityIds: Readonly<Record<string, string>>;
  /** Customer managed key for secrets, environments and logs. */
  readonly kmsKeyArn?: string;
  /** Role that Terraform assumes. */
  readonly assumeRoleArn?: string;
  /** Limits what any role made here may do. */
  readonly permissionsBoundaryArn?: string;
  /** Managed policy in place of our own statements about logs and network. */
  readonly executionPolicyArn?: string;
  /** Bucket that the proxies may read rules and models from. */
  readonly resourceBucket?: string;
  /** On everything in AWS that takes tags. */
  readonly tags: Readonly<Record<string, string>>;
  readonly origin: Origin;
}

/** Who may call the proxies, each list sorted. */
export interface AwsCallers {
  /** ARNs of roles, users or accounts. */
  readonly awsArns: readonly string[];
  /** 21-digit unique ids. */
  readonly gcpServiceAccountIds: readonly string[];
  /** ARNs of principals that may call from any address, to test. */
  readonly testArns: readonly string[];
}

/** Where the salt and the key of the pseudonyms are. */
export interface AwsSecrets {
  readonly store: "parameterStore" | "secretsManager";
  /** Beginning of their names, from slash to slash. */
  readonly path: string;
  /** Whether Terraform makes them; otherwise they exist and are never touched. */
  readonly create: boolean;
}

/** The program of the proxies. */
export type AwsBundle =
  | {
      /** An object in S3, in the region of the functions. */
      readonly kind: "s3";
      readonly bucket: string;
      readonly key: string;
      /** Last part of the key; the proxy's health check shows it. */
      readonly fileName: string;
      /** Release of Psoxy, where it is known from the manifest. */
      readonly version?: string;
      /** SHA-256 in base64; a change of it deploys the function again. */
      readonly sha256?: string;
    }
  | {
      /** A file that Terraform uploads to a bucket of the deployment. */
      readonly kind: "file";
      /** Relative to the deployment's folder, with slashes. */
      readonly path: string;
      /** Bucket that is made for it; unique since account ids are. */
      readonly bucket: string;
      /** Key in the bucket. */
      readonly fileName: string;
    };
