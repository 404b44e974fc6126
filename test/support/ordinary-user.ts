// Lets a test meet "permission denied" even where tests run as root, as in containers.
// May not be used on systems without users, nor around anything asynchronous.

const NOBODY = 65534;

/** Runs an action with the rights of an ordinary user. */
export function asOrdinaryUser<T>(action: () => T): T {
  const { geteuid, seteuid } = process;
  if (!geteuid || !seteuid || geteuid() !== 0) return action();
  seteuid(NOBODY);
  try {
    return action();
  } finally {
    seteuid(0);
  }
}
