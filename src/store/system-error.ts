/** An error that the system raised, with the path or the two that it was about. */
export interface SystemError extends Error {
  code: string;
  path?: string;
  dest?: string;
}

/** Did the system raise this error, and with this code if one is given? */
export function isSystemError(error: unknown, code?: string): error is SystemError {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return code === undefined ? typeof error.code === 'string' : error.code === code;
}
