// data table: letters of both RACI tables (requirements, section 3)
import type { RaciRole } from '../../domain/people/roles';

/** Letters of one table: for each row one entry a column; '-' is nothing. */
export interface Letters {
  readonly columns: readonly RaciRole[];
  readonly rows: Readonly<Record<string, string>>;
}

/** The waterfall table as written in the procedure (section 3.1) [RW-01]. */
export const waterfall: Letters = {
  columns: ['so', 'dm', 'build', 'run', 'board', 'it-leads'],
  rows: {
    '1.1': 'R,A C - - - -',
    '1.2': 'R A - - I -',
    '1.3': 'A I R C I -',
    '1.4': 'R,A I C C - -',
    '2.1': 'A I R C - -',
    '3.1': 'A I R R - -',
    '3.2': 'R A C C I -',
    '4.1': 'A I C R - -',
    '4.2': 'R A C C I -',
    '4.3': 'C A I I C R',
    '4.4': 'R,A I C C I I',
    '5.1': 'A I R R - -',
    '5.2': 'R,A C I I - -',
  },
};

/** The agile table, resolved to one accountable a row (section 3.3, ambiguity 9) [RA-01]. */
export const agile: Letters = {
  columns: ['pm', 'po', 'sm', 'team', 'requester', 'rm', 'devops'],
  rows: {
    '1.1': 'C C C R R,A C R',
    '1.2': 'C C C R R A R',
    '1.3': 'A C C R R I R',
    '1.4': 'I I I R A I R',
    '2.1': '- - - R A I R',
    '3.1': '- - - R A I R',
    '3.2': '- - - R R A R',
    '4.1': '- - - R A I R',
    '4.2': '- - - - R A -',
    '4.3': 'C C C R C A C',
    '4.4': 'A C - R R I -',
    '5.1': '- - - R A I -',
    '5.2': '- - - R R,A C R',
  },
};

/** Rows added to the waterfall table (ambiguity 36). */
export const addedWaterfall: Letters = {
  columns: ['so', 'dm', 'build', 'run', 'board', 'it-leads', 'sac-manager'],
  rows: {
    training: 'A - R C - - -',
    deploy: 'C A R R - - -',
    rollback: 'A I - R - - -',
    cmdb: 'A - - R - - C',
    review: 'C R,A C C C C -',
  },
};

/**
 * Cells added to the agile table: the rows of ambiguity 36 for requester, release manager, team and DevOps, and the vote
 * that IT Leads keep in both methods (ambiguity 37, clarification 53).
 */
export const addedAgile: Letters = {
  columns: ['pm', 'po', 'sm', 'team', 'requester', 'rm', 'devops', 'it-leads', 'sac-manager'],
  rows: {
    '4.3': '- - - - - - - R -',
    training: '- - - R A - C - -',
    deploy: '- - - R C A R - -',
    rollback: '- - - R A I R - -',
    cmdb: '- - - R A - R - C',
    review: 'C C C C C R,A C C -',
  },
};
