/** Something outside the program keeps it from starting: told in one line, without a stack. */
export class StartError extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EROFS: "the file system is read-only",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOENT: "it cannot be made there",
  ENOTDIR: "a part of the path is not a folder",
};

export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** Runs file work in a folder; what the disk refuses becomes one clear line. */
export function onDisk<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const reason = REASONS[errorCode(error) ?? ""];
    if (reason === undefined) throw error;
    throw new StartError(`cannot write to ${folder}: ${reason}`);
  }
}
