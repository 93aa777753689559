import { Failure } from '../domain/failure.ts';

/** What is good to have: `undefined` where it was refused for good. Throws where asking again may help. */
export async function unlessRefused<Result>(call: Promise<Result>): Promise<Result | undefined> {
  try {
    return await call;
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

/** Refused for good: asking again will not help. */
export function isRefusal(error: unknown): error is Failure {
  return error instanceof Failure && error.remedy.kind === 'never';
}
