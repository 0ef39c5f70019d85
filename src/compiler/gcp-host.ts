import type { Origin } from "./origin.js";

/** Google Cloud as the cloud that hosts the proxies. */
export interface GcpHost {
  readonly kind: "gcp";
  readonly projectId: string;
  /** Of the functions, and of a bucket that is made for their program. */
  readonly region: string;
  /** The program of the proxies. */
  readonly bundle: GcpBundle;
  /** Who may call them. */
  readonly callers: GcpCallers;
  /** The salt and the key of the pseudonyms. */
  readonly secrets: GcpSecrets;
  /** Of the tokens that service accounts present to Entra. */
  readonly identity: { readonly issuer: string; readonly audience: string };
  /** Id of the service account that each instance runs as, by the instance's id. */
  readonly accountIds: Readonly<Record<string, string>>;
  /** The service account that builds the functions. */
  readonly builder:
    | { readonly kind: "create"; readonly accountId: string }
    | { readonly kind: "given"; readonly email: string };
  /** Whether what the builder may do on the project is granted here; otherwise it holds it already. */
  readonly projectIam: boolean;
  /** Copies of a proxy at most, and requests that each serves at once, where an instance does not say otherwise. */
  readonly limits: { readonly maxInstances: number; readonly concurrency: number };
  /** Subnet that all that a function sends goes through; undefined: none of the project's. */
  readonly vpc?: { readonly network: string; readonly subnetwork: string };
  /** One address for all proxies, with a certificate that Google manages; undefined: each has Google's own. */
  readonly loadBalancer?: { readonly domain: string };
  /** E-mail address of the service account that Terraform acts as. */
  readonly impersonate?: string;
  /** Who applies, as IAM spells members: may then run functions as their accounts. Undefined: nobody is granted that. */
  readonly runner?: string;
  /** Bucket that the proxies may read rules and models from. */
  readonly resourceBucket?: string;
  /** On everything in Google Cloud that takes labels. */
  readonly labels: Readonly<Record<string, string>>;
  readonly origin: Origin;
}

/** Who may call the proxies, as IAM spells members. Each list is sorted. */
export interface GcpCallers {
  /** The service accounts of whoever analyses the data. */
  readonly serviceAccounts: readonly string[];
  /** People, groups and accounts that may call to test. */
  readonly testers: readonly string[];
}

/** Where the salt and the key of the pseudonyms are. */
export interface GcpSecrets {
  readonly store: "secretManager";
  /** Beginning of their names, to which the proxy adds the name of a property. */
  readonly prefix: string;
  /** The same with the project before it: nothing else in Google Cloud is called so. */
  readonly path: string;
  /** Whether Terraform makes them; otherwise they exist and are never touched. */
  readonly create: boolean;
  /** Regions that hold copies of both, sorted; read when they are made. */
  readonly replicaLocations: readonly string[];
}

/** The program of the proxies: a zip that holds the jar. */
export type GcpBundle =
  | {
      /** An object in Cloud Storage. */
      readonly kind: "storage";
      readonly bucket: string;
      readonly object: string;
      /** Last part of its name; the proxy's health check shows it. */
      readonly fileName: string;
      /** Release of Psoxy, where it is known from the manifest. */
      readonly version?: string;
      /** Of the object; a change of it builds the function again. */
      readonly generation?: number;
    }
  | {
      /** A file that Terraform uploads. */
      readonly kind: "file";
      /** Relative to the deployment's folder, with slashes. */
      readonly path: string;
      readonly bucket: string;
      /** Whether the bucket is made for it; otherwise it exists. */
      readonly createBucket: boolean;
      readonly fileName: string;
    };
