/** What has to be there first is not there yet. Nothing failed: work of ours comes back to it now and then. */
export class NotYet extends Error {
  override readonly name = 'NotYet';
}
