// data table: both RACI tables as the procedure has them, row 1.4 being its unnumbered RFC row

/** Waterfall: Service Owner, Delivery Manager, Build, Run, Portfolio Board, IT Leads. */
export const waterfallAsWritten = [
  ['1.1', 'R,A', 'C', '-', '-', '-', '-'],
  ['1.2', 'R', 'A', '-', '-', 'I', '-'],
  ['1.3', 'A', 'I', 'R', 'C', 'I', '-'],
  ['1.4', 'R,A', 'I', 'C', 'C', '-', '-'],
  ['2.1', 'A', 'I', 'R', 'C', '-', '-'],
  ['3.1', 'A', 'I', 'R', 'R', '-', '-'],
  ['3.2', 'R', 'A', 'C', 'C', 'I', '-'],
  ['4.1', 'A', 'I', 'C', 'R', '-', '-'],
  ['4.2', 'R', 'A', 'C', 'C', 'I', '-'],
  ['4.3', 'C', 'A', 'I', 'I', 'C', 'R'],
  ['4.4', 'R,A', 'I', 'C', 'C', 'I', 'I'],
  ['5.1', 'A', 'I', 'R', 'R', '-', '-'],
  ['5.2', 'R,A', 'C', 'I', 'I', '-', '-'],
] as const;

/** Agile: Product Manager, Product Owner, Scrum Master, Team, Release Requester, Release Manager, DevOps. */
export const agileAsWritten = [
  ['1.1', 'C', 'C', 'C', 'A/R', 'R,A', 'C', 'R'],
  ['1.2', 'C', 'C', 'C', 'R', 'R', 'A', 'R'],
  ['1.3', 'A', 'C', 'C', 'R', 'R,A', 'I', 'R'],
  ['1.4', 'I', 'I', 'I', 'A/R', 'A', 'I', 'R'],
  ['2.1', '-', '-', '-', 'A/R', 'A', 'I', 'R'],
  ['3.1', '-', '-', '-', 'A/R', 'A', 'I', 'R'],
  ['3.2', '-', '-', '-', 'A/R', 'R', 'A', 'R'],
  ['4.1', '-', '-', '-', 'A/R', 'A', 'I', 'R'],
  ['4.2', '-', '-', '-', '-', 'R', 'A', '-'],
  ['4.3', 'A', 'C', 'C', 'C/R', 'C', 'A', 'C'],
  ['4.4', 'A', 'C', '-', 'R', 'R,A', 'I', '-'],
  ['5.1', '-', '-', '-', 'A/R', 'A', 'I', '-'],
  ['5.2', '-', '-', '-', 'A/R', 'R,A', 'C', 'R'],
] as const;
