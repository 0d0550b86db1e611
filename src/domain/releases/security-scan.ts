/** The task of scanning a security patch once it is live carries this in place of a RACI row. */
export const scanRow = 'scan';
