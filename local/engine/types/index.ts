export type * from './book';
export type * from './execution';
export type * from './messages';
export type * from './options';
export type * from './saved';
export type * from './workspace';
