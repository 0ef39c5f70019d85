/** Templates, and what stands in a page as it is, are text to the bundler. */
declare module "*.mustache" {
  const text: string;
  export default text;
}

declare module "*.css" {
  const text: string;
  export default text;
}

declare module "*.browser.js" {
  const text: string;
  export default text;
}
