/** What was last seen of GitLab's labels that name partners. */
export interface PartnerLabels {
  labels(): Promise<readonly string[]>;
  /** Takes the place of what was there. */
  keep(labels: readonly string[]): Promise<void>;
}
