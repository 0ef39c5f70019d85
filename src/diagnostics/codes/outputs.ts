import { define } from "./define.js";

/** What `terraform output -json` printed, against the manifest it is said to belong to. */
export const outputsCodes = {
  "outputs/unreadable": define<{ reason: string }>({
    severity: "error",
    message: ({ reason }) => `these are no outputs of Terraform: ${reason}`,
    help: () => "run `terraform output -json > outputs.json` in the deployment's folder and name that file",
    explain:
      "The runbook is filled from what `terraform output -json` prints: an object with a value under the name of each output.",
  }),
  "outputs/missing": define<{ name: string }>({
    severity: "error",
    message: ({ name }) => `the outputs lack ${name}`,
    help: () => "compile and apply, then run `terraform output -json` again",
    explain:
      "A value that the runbook needs is not among the outputs. Nothing was applied yet, an apply stopped halfway, or the manifest changed since.",
  }),
  "outputs/malformed": define<{ name: string; given: string; form: string }>({
    severity: "error",
    message: ({ name, given, form }) => `${name} is ${given}, which is not ${form}`,
    help: () => "use what `terraform output -json` printed, unchanged",
    explain:
      "A value among the outputs does not look like what Terraform gives there. It would end up in commands and links.",
  }),
  "outputs/foreign": define<{ name: string; given: string; expected: string }>({
    severity: "error",
    message: ({ name, given, expected }) => `${name} is ${given}, but by the manifest it is ${expected}`,
    help: () => "take the outputs of this deployment; if they are, compile and apply before",
    explain:
      "The outputs are of another deployment, or of this one before the manifest changed. A runbook with another tenant or application would have the wrong thing consented to.",
  }),
  "outputs/cannot-write": define<{ path: string; reason: string }>({
    severity: "error",
    message: ({ path, reason }) => `"${path}" cannot be written: ${reason}`,
    help: () => "check that its folder is there and may be written to",
    explain: "The operating system refused to write the filled runbook. Nothing else was to be written.",
  }),
  "outputs/compiled-folder": define<{ path: string; folder: string }>({
    severity: "error",
    message: ({ path, folder }) => `"${path}" is in "${folder}", where only what a compile gives may be`,
    help: () => "write the filled runbook somewhere else",
    explain:
      "The compiled folder is the same for everybody who compiles the manifest, and is committed. A filled runbook there would count as an edit.",
  }),
};
