/** Templates come parsed; what stands in a page as it is comes as text. */
declare module "*.mustache" {
  const template: import("./template.js").Template;
  export default template;
}

declare module "*.css" {
  const text: string;
  export default text;
}

declare module "*.browser.js" {
  const text: string;
  export default text;
}
