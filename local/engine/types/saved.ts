/** An opaque copy of a workspace's state. */
export interface Saved {
  readonly saved: true;
}
