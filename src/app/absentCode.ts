/** Whether code could not be had, in the words of each engine; whatever else is thrown is a fault of the code. */
export function isAbsent(error: unknown): boolean {
  return error instanceof TypeError && /\b(?:module|import)/iu.test(error.message);
}

/** What code that a page can do without brings; nothing where it cannot be had. Its own faults are thrown on. */
export async function ifThere<T>(code: Promise<T>): Promise<T | undefined> {
  try {
    return await code;
  } catch (error) {
    if (!isAbsent(error)) throw error;
    return undefined;
  }
}
