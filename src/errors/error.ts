/** What another program's error means in a deployment of ours. `psoxy-compile explain` and the runbook print the same words. */
export interface OutsideError {
  /** What it is found by: a code, or the first words of a message. */
  readonly code: string;
  readonly from: Origin;
  readonly means: string;
  readonly remedy: string;
  /** What a deployment must have for the error to be possible; all of it. Nothing: it can always happen. */
  readonly needs?: readonly Trait[];
}

export type Origin = "Entra" | "Microsoft Graph" | "Teams" | "proxy" | "Terraform";

/** What can differ between deployments as far as errors go. */
export type Trait =
  | "in another cloud of Microsoft"
  | "creates applications"
  | "keeps applications in Terraform"
  | "names owners"
  | "names owners by mail address"
  | "grants by Terraform"
  | "grants by hand"
  | "reads online meetings"
  | "limits addresses"
  | "has rules of its own"
  | "runs in a network of its own"
  | "keeps copies of replies"
  | "signs with certificates";
