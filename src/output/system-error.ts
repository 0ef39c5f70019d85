/** What the operating system refused. Anything else that is thrown is a bug of ours and goes on its way. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

/** Tries something whose refusal for these reasons is no failure; undefined when it was refused. */
export function attempt<T>(action: () => T, ...expected: readonly string[]): T | undefined {
  try {
    return action();
  } catch (error) {
    if (isSystemError(error) && expected.includes(error.code ?? "")) return undefined;
    throw error;
  }
}
