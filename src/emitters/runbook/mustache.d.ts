/** Templates are text to the bundler. */
declare module "*.mustache" {
  const template: string;
  export default template;
}
