/** The words of one language alone, of a file that holds both: the bundler leaves the other out. */
declare module "*.ts?zh" {
  export const zh: Readonly<Record<string, object>>;
}
declare module "*.ts?en" {
  export const en: Readonly<Record<string, object>>;
}
