/** Tasks to update a document, asked for in a review, carry this in place of a RACI row. */
export const documentRow = 'document';

/** So do tasks to write down one's lessons [ACT-30]. */
export const lessonsRow = 'lessons';
