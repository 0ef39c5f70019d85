/** The questions of init, in a terminal. */
import { cancel, intro, isCancel, multiselect, outro, S_BAR, select, text, updateSettings } from "@clack/prompts";
import { catalogue } from "../../../compiler/catalogue.generated.js";
import { visible } from "../../../diagnostics/text.js";
import { indented } from "../../layout.js";
import type { Dialogue } from "../../streams.js";
import { type Answers, applicationsOf, completed, DEFAULTS, type Draft, IDS_OF } from "./answers.js";
import { listed } from "./arguments.js";
import { mistakeIn } from "./judge.js";

/** Asks for what the draft lacks; undefined when somebody broke off. */
export async function ask(
  draft: Draft,
  path: string,
  dialogue: Dialogue,
  color: boolean,
): Promise<Answers | undefined> {
  const terminal = color ? dialogue : { ...dialogue, output: withoutColors(dialogue.output) };
  // Otherwise the end of input, Ctrl-D, would end the program as if all was well.
  updateSettings({ aliases: { [CTRL_D]: "cancel" } });
  intro(
    framed(`A manifest for ${visible(path)}. Ctrl-C breaks off, and nothing is written.`, FRAME, terminal),
    terminal,
  );
  try {
    const answers = await questions(draft, terminal);
    outro("That is all.", terminal);
    return answers;
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error;
    cancel("Broken off: nothing is written.", terminal);
    return undefined;
  }
}

const CTRL_D = "\u0004";

class BrokenOff extends Error {}

async function questions(given: Draft, terminal: Dialogue): Promise<Answers> {
  let draft = given;
  const take = (part: Draft) => {
    draft = { ...draft, ...part };
  };
  const field = async (question: Question, partOf: (typed: string) => Draft) =>
    take(partOf(await typed(question, (answer) => mistakeIn({ ...draft, ...partOf(answer) }), terminal)));

  if (draft.host === undefined) take({ host: await choice("Where do the proxies run?", HOSTS, terminal) });
  const onAws = draft.host === "aws";
  if (draft.deployment === undefined) {
    await field({ message: "Name of the deployment", example: "acme-prod" }, (deployment) => ({ deployment }));
  }
  if (draft.tenantId === undefined) {
    const message = "Id of the Entra tenant (its overview page shows it)";
    await field({ message, example: "6e4c8e9f-76cf-41d1-806e-61838b880b87" }, (tenantId) => ({ tenantId }));
  }
  if (draft.account === undefined) {
    const question = onAws
      ? { message: "AWS account id", example: "123456789012" }
      : { message: "Google Cloud project id (not its name or number)", example: "acme-psoxy" };
    await field(question, (account) => ({ account }));
  }
  if (draft.region === undefined) {
    await field({ message: "Region", standard: onAws ? "us-east-1" : "us-central1" }, (region) => ({ region }));
  }
  if (draft.connectors === undefined) take({ connectors: await chosenConnectors(terminal) });
  if (draft.source === undefined) {
    take({ source: await choice("How do the Entra applications come about?", SOURCES, terminal) });
  }
  if (draft.shared === undefined && (draft.connectors ?? []).length > 1) {
    take({ shared: (await choice("One application for each connector?", SHARED, terminal)) === "shared" });
  }
  for (const which of IDS_OF[draft.source ?? DEFAULTS.source]) {
    for (const key of applicationsOf(draft)) {
      if (draft[which]?.[key] !== undefined) continue;
      const what = which === "objectIds" ? "Object id" : "Client id";
      const whose = (draft.connectors ?? []).includes(key) ? `of the application for ${key}` : "of the application";
      const others = draft[which];
      await field(
        { message: `${what} ${whose} (App registrations, Overview)`, example: "3f1c9a52-7d0e-4b8a-9c36-5e2f8a1d4b70" },
        (id) => ({
          [which]: { ...others, [key]: id },
        }),
      );
    }
  }
  if (draft.callers === undefined) {
    const forms = onAws
      ? { form: "the unique id of a Google service account, or the ARN of a role", example: "123456712345671234567" }
      : { form: "the address of a service account", example: "name@project.iam.gserviceaccount.com" };
    const message = `Who may call the proxies? Your analytics service names its own: ${forms.form}`;
    const question = { message, example: forms.example };
    await field(question, (answer) => ({ callers: listed([answer]) }));
  }
  if (draft.bundleVersion === undefined) {
    const question = { message: "Release of Psoxy", standard: DEFAULTS.bundleVersion };
    await field(question, (bundleVersion) => ({ bundleVersion }));
  }
  return completed(draft);
}

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

const HOSTS: readonly Choice<Answers["host"]>[] = [
  { value: "aws", label: "AWS" },
  { value: "gcp", label: "Google Cloud" },
];

const SOURCES: readonly Choice<Answers["source"]>[] = [
  { value: "create", label: "Terraform makes them" },
  { value: "adopt", label: "They exist, and Terraform may change their permissions" },
  { value: "reference", label: "They exist, and Terraform may add federated credentials only" },
  { value: "external", label: "They exist, and nothing of them is ours" },
  { value: "requested", label: "Somebody else is to make them: write the request" },
];

const SHARED: readonly Choice<"own" | "shared">[] = [
  { value: "own", label: "Yes", hint: "each has only the permissions that it needs" },
  { value: "shared", label: "No, one for all", hint: "one consent; it has the permissions of all" },
];

async function choice<Value extends string>(
  message: string,
  choices: readonly Choice<Value>[],
  terminal: Dialogue,
): Promise<Value> {
  const answer = await select<string>({ message, options: [...choices], ...terminal });
  const found = choices.find(({ value }) => value === answer);
  if (found === undefined) throw new BrokenOff();
  return found.value;
}

async function chosenConnectors(terminal: Dialogue): Promise<readonly string[]> {
  const options = catalogue.map(({ id, displayName, availability }) => ({
    value: id,
    label: displayName,
    hint: availability === "ga" ? id : `${id}, ${availability}`,
  }));
  const answer = await multiselect<string>({ message: "What is to be read?", options, required: true, ...terminal });
  if (isCancel(answer)) throw new BrokenOff();
  return [...answer].sort();
}

interface Question {
  readonly message: string;
  /** What an answer looks like. */
  readonly example?: string;
  /** What is taken when nothing is typed. */
  readonly standard?: string;
}

/** What somebody typed, when nothing is wrong with it. */
async function typed(
  { message, example = "", standard }: Question,
  mistake: (answer: string) => string | undefined,
  terminal: Dialogue,
): Promise<string> {
  const placeholder = standard ?? `such as ${example}`;
  const meant = (answer: string | undefined) => answer?.trim() || (standard ?? "");
  const answer = await text({
    message: framed(message, FRAME, terminal),
    placeholder,
    ...(standard === undefined ? {} : { defaultValue: standard }),
    validate: (value) => {
      const problem = meant(value) === "" ? `type something ${placeholder}` : mistake(meant(value));
      return problem === undefined ? undefined : framed(visible(problem), BELOW_FRAME, terminal);
    },
    ...terminal,
  });
  if (isCancel(answer)) throw new BrokenOff();
  return meant(answer);
}

const FRAME = `${S_BAR}  `;
const BELOW_FRAME = "   ";

/** Text that the prompts would let run over the edge, in lines that stand beside their frame. */
const framed = (text: string, frame: string, { output }: Dialogue): string =>
  indented(text, frame.length, output.columns)
    .trim()
    .replaceAll(`\n${" ".repeat(frame.length)}`, `\n${frame}`);

/** The prompts colour everything; this takes it away again, and leaves what moves the cursor. */
function withoutColors(output: Dialogue["output"]): Dialogue["output"] {
  return new Proxy(output, {
    get(target, key) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is how colours are written
      if (key === "write") return (chunk: unknown) => target.write(String(chunk).replace(/\u001B\[[\d;]*m/g, ""));
      const value: unknown = Reflect.get(target, key);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
