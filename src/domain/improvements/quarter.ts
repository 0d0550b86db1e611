/** The quarter of a day on the roadmap, e.g. '2026 Q3'; '' without a day [ACT-05]. */
export const quarterOf = (day: string): string =>
  day === '' ? '' : `${day.slice(0, 4)} Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
