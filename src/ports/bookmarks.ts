/** How far something was read that is read again and again. */
export interface Bookmarks {
  bookmark(name: string): Promise<Date | undefined>;
  /** Never goes back: who reads beside us may be further. */
  setBookmark(name: string, at: Date): Promise<void>;
}
