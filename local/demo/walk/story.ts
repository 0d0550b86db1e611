/** The people of one release, by address. */
export interface Cast {
  readonly owner: string;
  readonly manager: string;
  readonly itLead: string;
  readonly build: string;
  readonly run: string;
  readonly signatory: string;
}

/** How far a release has come when its story ends. */
export const stops = [
  'draft',
  'initiation',
  'planning',
  'build',
  'test',
  'move2run',
  'authorised',
  'deploying',
  'hypercare',
  'closing',
  'closed',
] as const;
export type Stop = (typeof stops)[number];

/** One release of the demo. Days are calendar days, the window is wall-clock in the company's zone. */
export interface Story {
  readonly title: string;
  readonly service: string;
  readonly domains: readonly string[];
  readonly version: string;
  readonly trigger: string;
  readonly cast: Cast;
  /** Day of the request. */
  readonly asked: string;
  /** Day of the deployment, from 18:00 to 22:00. */
  readonly live: string;
  readonly until: Stop;
  /** What goes otherwise than planned. */
  readonly twist?:
    | 'late'
    | 'backed-out'
    | 'rolled-back'
    | 'incident'
    | 'major-incident'
    | 'cancelled'
    | 'held'
    | 'sent-back'
    | 'no-go';
  readonly scores?: readonly number[];
}

/** Has the story come at least as far as this? */
export const reaches = (story: Story, stop: Stop): boolean => stops.indexOf(story.until) >= stops.indexOf(stop);
