/** What a Google service throws at a script: the name it goes by there, and the HTTP status where it has one. */
export class ServiceError extends Error {
  readonly code: number | null;

  constructor(message: string, about: { readonly name?: string; readonly code?: number } = {}) {
    super(message);
    this.name = about.name ?? 'Exception';
    this.code = about.code ?? null;
  }
}
