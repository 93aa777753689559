import { Failure } from '../domain/failure.ts';

/** Waits for something that is good to have: that it was refused for good is no failure. */
export async function unlessRefused(call: Promise<void>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof Failure && error.remedy.kind === 'never')) throw error;
  }
}
