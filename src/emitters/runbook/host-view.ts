/** What a runbook says that depends on the cloud of the proxies. */
export interface HostView {
  /** What whoever applies must be allowed to do there. */
  readonly hostRightsCell: string;
  readonly hostCli: string;
  /** Account or project. */
  readonly hostPlaceText: string;
  /** Commands before the first apply. */
  readonly preparations: readonly { readonly preparation: string }[];
  readonly pendingIdentities: readonly {
    readonly pendingKey: string;
    readonly pendingRegion: string;
    readonly pendingProvider: string;
  }[];
  readonly balanced: readonly { readonly balancedDomain: string }[];
  readonly secretCommands: readonly { readonly secretCommand: string }[];
  readonly secretRole: readonly { readonly secretRoleText: string }[];
  /** Commands that start a proxy anew and change nothing that Terraform knows. */
  readonly restarts: readonly { readonly restart: string }[];
  readonly assumed: readonly { readonly assumedFromText: string }[];
  readonly ownCredentials: readonly { readonly ownAccountId: string; readonly ownFromText: string }[];
  readonly signedIn: readonly { readonly signedInFromText: string }[];
  readonly impersonated: readonly { readonly impersonatedAccount: string; readonly impersonatedFromText: string }[];
  readonly nobody: readonly { readonly nobodyFromText: string }[];
  /** How curl proves who calls. */
  readonly callArguments: string;
}

/** That, and commands to obtain a token for one instance where each needs its own. */
export interface HostPart extends HostView {
  readonly tokenOf: (instanceId: string) => readonly string[];
}

/** A part of the template that stands or is left out. */
export const when = <T extends object>(condition: boolean, part: T): readonly T[] => (condition ? [part] : []);
