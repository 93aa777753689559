/** Jest calls this once at the end of a run. */
// oxlint-disable-next-line import/no-default-export -- jest looks for it
export default async function closeDoor(): Promise<void> {
  await globalThis.engageCsaTestDatabase?.stop();
}
