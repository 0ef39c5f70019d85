import { type ParseArgsConfig, parseArgs } from "node:util";

/** What was asked for on the command line. */
export interface Arguments {
  readonly manifests: readonly string[];
  /** Folder that holds a folder for each deployment. */
  readonly out: string;
  readonly check: boolean;
  /** Whether to go on, and compile again whenever a manifest or a file that it names changes. */
  readonly watch: boolean;
  readonly force: boolean;
  readonly format: Format;
  readonly quiet: boolean;
  readonly color: boolean;
  /** Whether to say how long each stage took. */
  readonly timings: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

export type Format = (typeof FORMATS)[number];

const FORMATS = ["text", "json", "github", "sarif"] as const;

/** A mistake on the command line; the message says what and what is allowed. */
export class UsageError extends Error {}

const OPTIONS = {
  out: { type: "string", default: "out" },
  check: { type: "boolean", default: false },
  watch: { type: "boolean", short: "w", default: false },
  force: { type: "boolean", default: false },
  format: { type: "string", default: "text" },
  quiet: { type: "boolean", short: "q", default: false },
  "no-color": { type: "boolean", default: false },
  timings: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", default: false },
} as const;

export function parseArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parseWords(words, OPTIONS);
  const format = parseFormat(values.format);
  if (values.out === "") throw new UsageError("--out needs a folder");
  if (values.watch) refuseUnwatchable(positionals, values.check, format, values.timings);
  return {
    manifests: positionals,
    out: values.out,
    check: values.check,
    watch: values.watch,
    force: values.force,
    format,
    quiet: values.quiet,
    color: !values["no-color"],
    timings: values.timings,
    help: values.help,
    version: values.version,
  };
}

/** What makes no sense for a program that goes on until it is told to end. */
function refuseUnwatchable(manifests: readonly string[], check: boolean, format: Format, timings: boolean): void {
  if (check) throw new UsageError("--watch writes and --check does not: one of them has to go");
  if (format !== "text") throw new UsageError(`--watch reports as text: --format ${format} is for a run that ends`);
  if (timings) throw new UsageError("--timings is of a run that ends, which --watch does not");
  if (manifests.includes("-")) throw new UsageError("--watch follows files, and standard input is none");
}

/** What a report is to be like. */
export function parseFormat(word: string): Format {
  const format = FORMATS.find((known) => known === word);
  if (format === undefined) throw new UsageError(`--format is text, json, github or sarif, not "${word}"`);
  return format;
}

/** The words of a command line by these options; throws a UsageError for what is not among them. */
export function parseWords<Options extends NonNullable<ParseArgsConfig["options"]>>(
  words: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch (error) {
    const [problem = ""] = (error as Error).message.split(". ");
    throw new UsageError(problem);
  }
}

export const HELP = `Usage: psoxy-compile [options] [manifest...]
       psoxy-compile init [options] [file]
       psoxy-compile diff [--format text|json|markdown] [--exit-code] <old> <new>
       psoxy-compile diff [--format text|json|markdown] [--exit-code] --since <revision> [manifest...]
       psoxy-compile runbook <manifest> --outputs <file> [-o <file>]
       psoxy-compile explain [code, message, permission, connector or field]
       psoxy-compile plan-check <plan> [manifest]
       psoxy-compile connectors [id or file]
       psoxy-compile schema [manifest|connector] [--write [path]]

Compiles manifests of Psoxy deployments into Terraform and a consent runbook, each into <out>/<deployment>/.
A manifest is a path, a pattern such as 'deployments/*.yaml', or - for standard input.
Without one: psoxy.yaml and *.psoxy.yaml in this folder.

init writes a manifest, and asks for what it has to know; init --help names the options that answer without being asked.

diff says what a change means for people and their data. A state is a manifest, a lock, or either at a
revision of git, such as main:psoxy.yaml. With --since it compares all manifests with what they were at a revision.
With --exit-code it ends with 3 when consent is needed or pseudonyms change.

runbook prints the runbook with the values of \`terraform output -json\`, which --outputs names (- for standard input), or
writes it to a file with -o, --output: as Markdown, or as HTML when its name ends in .html or --format is html.

explain says what a diagnostic means, an error of Entra, Microsoft Graph, Terraform or a proxy, a permission of Microsoft
Graph by name or GUID, a connector, or a field of a manifest such as host.aws.callers; without a word it lists all that
it knows. It takes --format json.

plan-check compares a plan (terraform show -json, or - for standard input) with a manifest; exit 1 names what the
manifest does not explain. It takes --out, --format, --quiet and --no-color.

connectors lists what can be read, or tells everything about one: permissions and why, endpoints, steps, links. It takes
--format json, and the file of a connector of your own.

schema prints the JSON schema of a manifest, or of a connector's own file; --write puts it into a file
(default: psoxy.schema.json), and --force over one that was edited.

Options:
  --out <dir>       folder for the output (default: out)
  --check           write nothing; exit 1 when committed output is stale
  -w, --watch       go on: compile again when a manifest, or a file that one names, changes; Ctrl-C ends it
  --force           overwrite files that were edited by hand or written by somebody else
  --format <name>   report as text (to standard error), json, github or sarif (to standard output)
  -q, --quiet       errors only
  --no-color        no colors (NO_COLOR is honoured)
  --timings         how long each stage took, to standard error
  -h, --help        this text
  --version         version of psoxy-compile

Exit status: 0 clean, 1 errors in a manifest or stale output, 2 wrong usage, 3 a bug of psoxy-compile.
init that is broken off ends with 130, --watch that is ended with 0.
`;
