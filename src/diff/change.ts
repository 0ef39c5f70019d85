/** What changed between two states of a deployment, as facts; sentence.ts has the words. */
import type { LockedHost } from "../lock/lock.js";

/** A Microsoft Graph permission, as far as it is known by its name. */
export interface PermissionFacts {
  readonly name: string;
  /** Microsoft's own words; empty for a name that is not known. */
  readonly text: string;
  /** Strength that Microsoft gives it, 1 least to 5 most. */
  readonly level?: number;
  /** Permissions whose calls this one covers, and that might do. */
  readonly narrower: readonly string[];
}

/** One change. Programs read these fields: a kind never changes its meaning. */
export type Change =
  | { readonly kind: "deployment-added" | "deployment-removed"; readonly deployment: string }
  | { readonly kind: "tenant-changed"; readonly before: string; readonly now: string }
  | { readonly kind: "host-changed"; readonly before: LockedHost; readonly now: LockedHost }
  | { readonly kind: "application-added"; readonly application: string; readonly source: string }
  | {
      readonly kind: "application-removed";
      readonly application: string;
      readonly source: string;
      /** Whether the next plan destroys it; otherwise it leaves Terraform as it is. */
      readonly destroyed: boolean;
    }
  | { readonly kind: "application-renamed"; readonly application: string; readonly before: string }
  | { readonly kind: "source-changed"; readonly application: string; readonly before: string; readonly now: string }
  | {
      /** Instances sign in as another application, with another client id. */
      readonly kind: "application-replaced";
      readonly application: string;
      readonly instances: readonly string[];
      /** Whether one of its permissions needs the Teams application access policy, which names client ids. */
      readonly teamsPolicy: boolean;
    }
  | { readonly kind: "permission-gained"; readonly application: string; readonly permission: PermissionFacts }
  | {
      readonly kind: "permission-lost";
      readonly application: string;
      readonly permission: PermissionFacts;
      /** Whether the next plan revokes it; otherwise what was consented to stays until somebody takes it away. */
      readonly revoked: boolean;
    }
  | {
      /** One was given up for another that allows more or less of the same. */
      readonly kind: "permission-replaced";
      readonly application: string;
      readonly before: PermissionFacts;
      readonly now: PermissionFacts;
      readonly wider: boolean;
    }
  | { readonly kind: "consent-changed"; readonly application: string; readonly before: string; readonly now: string }
  | { readonly kind: "owner-added" | "owner-removed"; readonly owner: string }
  | { readonly kind: "proxy-added" | "proxy-removed"; readonly instance: string; readonly connector: string }
  | { readonly kind: "proxy-redeployed"; readonly instance: string; readonly settings: readonly string[] }
  | { readonly kind: "caller-added" | "caller-removed"; readonly as: string; readonly caller: string }
  | {
      /** Addresses that may call; empty: any. */
      readonly kind: "addresses-changed";
      readonly instance: string;
      readonly before: readonly string[];
      readonly now: readonly string[];
    }
  | {
      /** A setting that decides what a pseudonym is, or whether there is one. */
      readonly kind: "data-changed";
      readonly instance: string;
      readonly setting: string;
      readonly before: string;
      readonly now: string;
    }
  | { readonly kind: "rules-changed"; readonly instance: string; readonly before: string; readonly now: string }
  | { readonly kind: "salt-changed"; readonly before: string; readonly now: string };

/** What a change asks of people. */
export type Need = "consent" | "pseudonyms";

/** Two states of a deployment side by side. */
export interface Difference {
  readonly deployment: string;
  readonly changes: readonly Change[];
}

/** Whom a change needs: an administrator who consents, or whoever answers for the data that is there already. */
export function needOf(change: Change): Need | undefined {
  switch (change.kind) {
    case "deployment-added":
    case "tenant-changed":
    case "application-added":
    case "application-replaced":
    case "permission-gained":
    case "permission-replaced":
      return "consent";
    case "source-changed":
      return change.before === "requested" ? "consent" : undefined;
    case "consent-changed":
      return change.now === "terraform" ? "consent" : undefined;
    case "data-changed":
    case "rules-changed":
    case "salt-changed":
      return "pseudonyms";
    default:
      return undefined;
  }
}
