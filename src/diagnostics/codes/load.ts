import { define } from "./define.js";

/** From text to a value: the file and its YAML. */
export const loadCodes = {
  "load/not-found": define<{ path: string; start: string }>({
    severity: "error",
    message: ({ path }) => `there is no file "${path}"`,
    help: ({ start }) => `check the path; relative paths start at ${start}`,
    explain:
      "A file named on the command line or in a manifest does not exist. Paths in a manifest are relative to the manifest.",
  }),
  "load/no-match": define<{ pattern: string }>({
    severity: "error",
    message: ({ pattern }) => `no file matches "${pattern}"`,
    help: () => "check the pattern; * stays within a folder, ** goes through folders",
    explain: "A pattern on the command line matched no file, so there is nothing to compile for it.",
  }),
  "load/no-revision": define<{ word: string; reason: string }>({
    severity: "error",
    message: ({ word, reason }) => `git does not give "${word}": ${reason}`,
    help: ({ word }) =>
      word.includes(":")
        ? "write <revision>:<path>, with the path from the top of the repository, or from here with ./ before it"
        : "name a branch, a tag or a commit that is in this clone; a clone that is shallow may have to fetch it",
    explain:
      "A word with a colon that is no file names a file at a revision, such as main:psoxy.yaml, and --since names a revision. Both are read with git.",
  }),
  "load/not-a-lock": define<{ reason: string }>({
    severity: "error",
    message: ({ reason }) => `this is not a usable lock: ${reason}`,
    help: () => "name a manifest, or a psoxy-compile.lock.json that this version of psoxy-compile wrote",
    explain: "A file that ends in .json is taken for a lock, and this one cannot be read as one.",
  }),
  "load/unreadable": define<{ reason: string }>({
    severity: "error",
    message: ({ reason }) => `the file cannot be read: ${reason}`,
    explain: "The operating system refused to read the file, or it is a folder, a device or a pipe.",
  }),
  "load/too-large": define<{ bytes: number | undefined; limit: number }>({
    severity: "error",
    message: ({ bytes, limit }) =>
      bytes === undefined
        ? `there is more to read than the ${limit} bytes allowed`
        : `the file has ${bytes} bytes, more than the ${limit} allowed`,
    help: () => "a manifest is a page or two of text; is this the right file?",
    explain: "Files of more than a megabyte are refused before they are parsed.",
  }),
  "load/not-utf-8": define<{ line: number }>({
    severity: "error",
    message: ({ line }) => `the file is not UTF-8: line ${line} holds something else`,
    help: () => "save the file as UTF-8",
    explain: "YAML files are read as UTF-8. Other encodings, UTF-16 among them, are refused rather than guessed.",
  }),
  "load/lone-surrogate": define<{ written: string }>({
    severity: "error",
    message: ({ written }) => `${written} is half of a character`,
    help: () => "write the character itself, or \\U with its full code point",
    explain: "An escape names one half of a surrogate pair. Terraform would replace it, so the text would not survive.",
  }),
  "load/yaml-syntax": define<{ problem: string; help?: string }>({
    severity: "error",
    message: ({ problem }) => `this is not YAML: ${problem}`,
    help: ({ help }) => help,
    explain:
      "The text could not be read as YAML 1.2. Indentation, a missing colon or an open quote are the usual causes.",
  }),
  "load/duplicate-key": define<{ key: string }>({
    severity: "error",
    message: ({ key }) => `"${key}" stands here a second time`,
    help: ({ key }) => `merge the two, or rename one "${key}"`,
    explain: "A key may stand once in a mapping. Many programs silently take the last; we do not guess.",
  }),
  "load/second-document": define<Record<never, never>>({
    severity: "error",
    message: () => "a second document begins here",
    help: () => "put each deployment in a file of its own, and name them all on the command line",
    explain: "A manifest is one YAML document; what follows --- or ... would be ignored, so it is refused.",
  }),
  "load/unresolved-alias": define<{ alias: string; inItself: boolean }>({
    severity: "error",
    message: ({ alias, inItself }) =>
      inItself
        ? `*${alias} stands inside the value that &${alias} names`
        : `no anchor is called "${alias}" above this line`,
    help: ({ alias, inItself }) =>
      inItself ? "write the value out" : `put &${alias} before the value that *${alias} should repeat`,
    explain: "An alias repeats the value of an anchor that stands above it in the same file.",
  }),
  "load/merge-of-no-mapping": define<Record<never, never>>({
    severity: "error",
    message: () => "`<<` takes keys and values from elsewhere, and there are none",
    help: () => "name an anchor of keys and values, such as `<<: *defaults`",
    explain: "The key << copies the keys of another mapping, or of several in a list.",
  }),
  "load/tag": define<{ tag: string }>({
    severity: "error",
    message: ({ tag }) => `"${tag}" is a tag, which a manifest has no use for`,
    help: () => "remove it, or put the text in quotes if it is meant to begin with an exclamation mark",
    explain:
      "YAML tags ask for a type of value, as CloudFormation's !Ref does. Ignoring one would change what is meant.",
  }),
  "load/alias-bomb": define<Record<never, never>>({
    severity: "error",
    message: () => "the aliases of this file expand to far more than is written",
    help: () => "write the values out, or nest aliases less deeply",
    explain: "Aliases of aliases can expand a short file to gigabytes. Such files are refused.",
  }),
  "load/key-not-text": define<Record<never, never>>({
    severity: "error",
    message: () => "a key must be text, this one is a list or a mapping",
    explain: "YAML allows lists and mappings as keys; no part of a manifest has a use for them.",
  }),
  "load/too-deep": define<Record<never, never>>({
    severity: "error",
    message: () => "lists and mappings are nested too deep to be read",
    explain: "A manifest needs fewer than ten levels; what has more than a hundred is none.",
  }),
  "load/empty": define<Record<never, never>>({
    severity: "error",
    message: () => "the file holds nothing",
    help: () => "a manifest starts with `version: 1` and a `deployment:` name",
    explain: "The file is empty, or holds comments only.",
  }),
  "load/not-rules": define<{ problem: string }>({
    severity: "error",
    message: ({ problem }) => `this is no file of rules for an API: ${problem}`,
    help: () => "start from the built-in rules of the connector and change them",
    explain:
      "Rules of an API connector are a mapping with a list `endpoints`, each with a `pathTemplate` or a `pathRegex`. Rules for bulk files have another form and do not work here.",
  }),
  "load/not-a-mapping": define<{ found: string }>({
    severity: "error",
    message: ({ found }) => `a manifest is a mapping of keys to values, this is ${found}`,
    help: () => "start with `version: 1` and a `deployment:` name",
    explain: "The file is YAML, but not a mapping.",
  }),
};
