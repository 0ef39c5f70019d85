import { define, list } from "./define.js";

/** Something that the plan says otherwise than the manifest. */
export interface Told {
  readonly address: string;
  /** As it was planned; undefined where it is not said, or known to Terraform alone. */
  readonly planned?: string | undefined;
  /** As the manifest gives it; undefined where it does not. */
  readonly emitted?: string | undefined;
}

const quoted = JSON.stringify;

/** `is "a" in the plan and "b" in what the manifest gives` */
function both({ planned, emitted }: Told): string {
  const inPlan = planned === undefined ? "is not there in the plan" : `is ${quoted(planned)} in the plan`;
  return `${inPlan}, ${emitted === undefined ? "and the manifest gives none" : `where the manifest gives ${quoted(emitted)}`}`;
}

const COMPILE_AGAIN =
  "if the manifest is right, compile again, look at what changes in the files, and make a new plan; if the plan is, change the manifest";

/** What a plan of Terraform does that the manifest does not explain. */
export const planCodes = {
  "plan/unreadable": define<{ path: string; reason: string; help: string }>({
    severity: "error",
    message: ({ path, reason }) => `${quoted(path)} cannot be judged: ${reason}`,
    help: ({ help }) => help,
    explain:
      "A plan is judged in the form that `terraform show -json` gives to a saved plan, of format version 1. Make one with `terraform plan -out=plan.tfplan && terraform show -json plan.tfplan > plan.json`.",
  }),
  "plan/without-lock": define<{ folder: string }>({
    severity: "warning",
    message: ({ folder }) => `there is no lock in ${quoted(folder)}, so what earlier manifests made is not known`,
    help: () => "say with --out where the committed output is",
    explain:
      "The lock says what was moved and let go since earlier manifests. Without it such steps look as if nothing explained them.",
  }),
  "plan/overridden": define<{ paths: readonly string[] }>({
    severity: "warning",
    message: ({ paths }) => `what the plan does not tell yet may be changed by ${list(paths)}`,
    help: () => "read these files, or check the plan that comes after the apply",
    explain:
      "A policy that holds the id of something that is still to be made is known only after the apply. Until then the emitted files say what it will be, unless an override changes their named values.",
  }),
  "plan/of-something-else": define<{ deployment: string; known: number; all: number }>({
    severity: "error",
    message: ({ deployment, known, all }) =>
      `the plan is not one of the deployment ${quoted(deployment)} as the manifest has it: ${known === 0 ? "none" : `only ${known}`} of its ${all} objects are there`,
    help: () =>
      "hand in a plan that was made in the deployment's folder after the manifest was compiled, or name its manifest",
    explain:
      "Less than half of the addresses that the manifest gives are in the plan. One sentence is said in place of one for each.",
  }),
  "plan/destroys-everything": define<{ deployment: string; count: number }>({
    severity: "error",
    message: ({ deployment, count }) =>
      `the plan destroys everything that ${quoted(deployment)} has: ${count} objects, the salt of its pseudonyms among them where it was made here`,
    help: () => "make the plan without -destroy, or do not apply it",
    explain: "Nothing in a manifest asks for that.",
  }),
  "plan/destroys": define<{ address: string; why: string }>({
    severity: "error",
    message: ({ address, why }) => `the plan destroys ${address}: ${why}`,
    help: () => COMPILE_AGAIN,
    explain:
      "An object is destroyed although the manifest has it, or says that it is to be kept. A block may be gone from the files, or moved.tf.json may be.",
  }),
  "plan/replaces": define<{ address: string; why: string }>({
    severity: "error",
    message: ({ address, why }) => `the plan replaces ${address}: ${why}`,
    help: ({ why }) =>
      why.startsWith("an earlier apply")
        ? "if the object is sound, run `terraform untaint` on its address; otherwise replace it in an apply of its own"
        : "find what forces it in the plan (`# forces replacement`), and take it back",
    explain:
      "Another object would take its place. Some are known to others by an id that would change: applications by consent, service accounts by Entra. Others are replaced only when something in the manifest that cannot be changed in place has changed.",
  }),
  "plan/makes-anew": define<{ address: string; why: string }>({
    severity: "error",
    message: ({ address, why }) => `${address} was deleted without Terraform, and the plan makes another: ${why}`,
    help: () => "restore it if that is possible (Entra keeps deleted applications for 30 days) and make a new plan",
    explain:
      "Terraform found that the object is gone. Another one would not be the same: what others granted to the old one, or trust it for, does not come back. https://learn.microsoft.com/entra/identity-platform/howto-restore-app",
  }),
  "plan/touches-salt": define<{ address: string; what: string }>({
    severity: "error",
    message: ({ address, what }) => `the plan ${what} ${address}: pseudonyms would change, or could not be undone`,
    help: () => "do not apply it; find out who changed the files or the state, and restore them",
    explain:
      "The salt and the key of the pseudonyms are made once. Nothing in a manifest changes, replaces or destroys them; only tags and labels may change.",
  }),
  "plan/lets-go": define<{ address: string }>({
    severity: "error",
    message: ({ address }) => `the plan lets go of ${address}, which the manifest does not say`,
    help: () => COMPILE_AGAIN,
    explain: "The object stays where it is, and Terraform knows of it no more. What is let go stands in moved.tf.json.",
  }),
  "plan/moves": define<{ from: string; to: string }>({
    severity: "error",
    message: ({ from, to }) => `the plan takes ${from} for ${to}, which the manifest does not say`,
    help: () => "take the `moved` block out, unless both are the same object",
    explain:
      "What Terraform knows under one address becomes another object's. With the wrong one, an application would be changed into another, and keep consent that was given to the first.",
  }),
  "plan/imports": define<{ address: string; id: string; expected?: string | undefined }>({
    severity: "error",
    message: ({ address, id, expected }) =>
      expected === undefined
        ? `the plan takes over ${quoted(id)} as ${address}, which the manifest makes and does not take over`
        : `the plan takes over ${quoted(id)} as ${address}, where the manifest names ${quoted(expected)}`,
    help: () => "take the `import` block out, or say in the manifest that the object exists",
    explain:
      "An object that exists would become Terraform's. What is taken over stands in imports.tf.json, and comes from ids in the manifest.",
  }),
  "plan/not-in-manifest": define<{ address: string; does: string; grants: readonly string[] }>({
    severity: "error",
    message: ({ address, does, grants }) =>
      `the plan ${does} ${address}, which the manifest does not have${grants.length === 0 ? "" : `; it grants ${grants.join(" and ")}`}`,
    help: () => "take it out of the deployment's folder, or keep it in a configuration of its own",
    explain:
      "In the modules that psoxy-compile writes, nothing else belongs. In the root, objects of your own are only warned about unless something is destroyed, replaced or taken over, or their type can grant access.",
  }),
  "plan/own-object": define<{ address: string; does: string }>({
    severity: "warning",
    message: ({ address, does }) => `the plan ${does} ${address}, which the manifest does not have`,
    help: () => undefined,
    explain: "An object of your own beside those of psoxy-compile; its type grants nothing.",
  }),
  "plan/permission": define<{ address: string; application: string; permission: string }>({
    severity: "error",
    message: ({ address, application, permission }) =>
      `the plan lets the application ${quoted(application)} ask for ${permission}, which nothing in the manifest needs (${address})`,
    help: () => "take it out, or ask for it in the manifest with a reason",
    explain: "An administrator who consents afterwards would grant more than the manifest says.",
  }),
  "plan/permission-missing": define<{ address: string; application: string; permission: string }>({
    severity: "error",
    message: ({ address, application, permission }) =>
      `in the plan the application ${quoted(application)} does not ask for ${permission}, which the manifest needs (${address})`,
    help: () => COMPILE_AGAIN,
    explain: "The proxies would be refused by Microsoft Graph.",
  }),
  "plan/owners": define<{ address: string; owners: readonly string[] }>({
    severity: "error",
    message: ({ address, owners }) =>
      owners.length === 0
        ? `the owners of ${address} are not those of the manifest`
        : `the plan makes ${list(owners)} owner of ${address}, which the manifest does not say`,
    help: () => "list owners under `microsoft365.owners`",
    explain: "Owners may add credentials of their own to an application, and sign in as it.",
  }),
  "plan/consent": define<{
    address: string;
    argument: string;
    permission?: string | undefined;
    planned?: string | undefined;
  }>({
    severity: "error",
    message: ({ address, argument, permission, planned }) =>
      permission === undefined
        ? `the plan grants with ${address} to or from somebody else: ${argument} is ${planned === undefined ? "not there" : quoted(planned)}`
        : `the plan grants ${permission} with ${address}, which the manifest does not say`,
    help: () => COMPILE_AGAIN,
    explain: "An app role assignment is consent: with it an application may use the permission at once.",
  }),
  "plan/trust": define<Told & { argument: string }>({
    severity: "error",
    message: (told) => `Entra would trust somebody else through ${told.address}: its ${told.argument} ${both(told)}`,
    help: () => COMPILE_AGAIN,
    explain:
      "Whoever holds a token with the issuer, subject and audience of a federated credential signs in as the application.",
  }),
  "plan/statement": define<{ address: string; what: string }>({
    severity: "error",
    message: ({ address, what }) => `the policy of ${address} ${what}, which the manifest does not say`,
    help: () => COMPILE_AGAIN,
    explain:
      "A statement of an IAM policy is not among those that the manifest gives. Lists of one and their order do not count.",
  }),
  "plan/grant": define<Told & { argument: string }>({
    severity: "error",
    message: (told) => `the plan grants something else with ${told.address}: its ${told.argument} ${both(told)}`,
    help: () => COMPILE_AGAIN,
    explain: "Who may do what on which object is another than the manifest says.",
  }),
  "plan/variable": define<Told & { name: string }>({
    severity: "error",
    message: ({ name, ...told }) => `${name} of ${told.address} ${both(told)}${meaning(name)}`,
    help: () => COMPILE_AGAIN,
    explain: "A proxy reads from its environment where it signs in, and what it does to data before it hands them on.",
  }),
  "plan/rules": define<{ address: string; path: string }>({
    severity: "error",
    message: ({ address, path }) => `${address} would get other rules than those of ${quoted(path)}`,
    help: () => COMPILE_AGAIN,
    explain:
      "Rules decide which data are handed on, and what is done to them before. The file was changed after it was compiled.",
  }),
  "plan/runs-programs": define<{ address: string }>({
    severity: "error",
    message: ({ address }) => `${address} runs a program when it is made or destroyed (a provisioner)`,
    help: () => "take the provisioner out",
    explain: "psoxy-compile writes none. A program runs with the rights of whoever applies.",
  }),
  "plan/argument": define<Told & { argument: string }>({
    severity: "error",
    message: (told) => `${told.argument} of ${told.address} ${both(told)}`,
    help: () => COMPILE_AGAIN,
    explain:
      "The plan was made from a configuration that says something else than the manifest: a file was edited, overridden (*_override.tf), or not compiled again.",
  }),
  "plan/detail": define<Told & { argument: string }>({
    severity: "warning",
    message: (told) => `${told.argument} of ${told.address} ${both(told)}`,
    help: () => undefined,
    explain:
      "The same as plan/argument, of something that neither grants anything nor changes what becomes of the data.",
  }),
  "plan/output": define<{ output: string; planned?: string | undefined; emitted?: string | undefined }>({
    severity: "error",
    message: ({ output, ...told }) => `the output ${output} ${both({ address: output, ...told })}`,
    help: () => COMPILE_AGAIN,
    explain:
      "Outputs carry identities from module to module, and hold the links that an administrator follows to consent.",
  }),
  "plan/missing": define<{ address: string }>({
    severity: "error",
    message: ({ address }) => `${address} is not in the configuration that was planned`,
    help: () => COMPILE_AGAIN,
    explain: "The manifest gives the object, and its block is gone from the files.",
  }),
};

const meaning = (name: string): string => (Object.hasOwn(MEANINGS, name) ? `: it decides ${MEANINGS[name]}` : "");

const MEANINGS: Readonly<Record<string, string>> = {
  CLIENT_ID: "which application the proxy signs in as",
  CUSTOM_RULES_SHA: "which rules sanitize the data",
  EMAIL_CANONICALIZATION: "which addresses have one pseudonym",
  EMAIL_DOMAIN_HANDLING: "what becomes of the domains of addresses",
  IS_DEVELOPMENT_MODE: "whether data can be asked for that are not sanitized",
  PATH_TO_INSTANCE_CONFIG: "which settings the proxy reads",
  PATH_TO_SHARED_CONFIG: "which salt makes the pseudonyms",
  PSEUDONYMIZE_APP_IDS: "whether ids that Microsoft gives are pseudonymized",
  REFRESH_ENDPOINT: "where the proxy signs in",
  RULES: "what is sanitized",
  TARGET_HOST: "where the proxy reads from",
  TOKEN_SCOPE: "what the proxy signs in for",
};
