/** How far something was read that is read again and again. */
export interface Bookmarks {
  bookmark(name: string): Promise<Date | undefined>;
  setBookmark(name: string, at: Date): Promise<void>;
}
