/** Models whose gates open by themselves once every criterion is met; the Go/No-Go is always decided by people [MOD-09]. */
const automatic: readonly string[] = ['AGILE-MINOR'];

/** True where evidence alone opens the gates of a release. */
export const opensByItself = ({ model }: { readonly model: string }): boolean => automatic.includes(model);
