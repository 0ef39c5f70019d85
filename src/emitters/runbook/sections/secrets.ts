import type { Context } from "../context.js";
import { paragraph, type Section, say, shell, when } from "../document.js";

/** Nothing else holds a copy of the salt and the key. */
export const secretsSection = ({ host }: Context): Section => ({
  id: "secrets",
  title: "Back up the salt and the key",
  opening: [],
  steps: [
    {
      id: "secrets",
      title: say`Put both into your organisation's vault`,
      role: "engineer",
      who: say`platform engineer, and whoever keeps the vault`,
      why: say`Every pseudonym depends on the salt, and every one that can be turned back on the key. Nothing else holds a copy, and without the same salt a person gets another pseudonym than before.`,
      actions: [
        paragraph`These print the salt, then the key, on your screen. Copy them to the vault, not to a file, a chat or a ticket.`,
        shell(...host.secretCommands),
        ...when(host.secretRole.length > 0, { kind: "paragraph", sentence: host.secretRole } as const),
      ],
      checks: [paragraph`Neither line is empty, and the vault shows the same two.`],
      undo: [paragraph`Delete them from the vault. The proxies go on working.`],
    },
  ],
});
