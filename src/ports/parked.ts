/** Work that was refused for good and waits for a person. */
export interface Parked {
  list(): Promise<readonly ParkedJob[]>;
  /** Puts parked work back to where it failed; answers with how many jobs that were. */
  retry(ids: readonly string[]): Promise<number>;
}

export type ParkedJob = {
  readonly id: string;
  readonly name: string;
  /** Absent where it was not for a request yet. */
  readonly requestId?: string;
  readonly why: string;
  readonly reference: string;
  readonly parkedAt: Date;
};
