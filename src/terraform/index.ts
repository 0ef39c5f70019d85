export { Configuration, type Declared } from "./configuration.js";
export { type Address, address, call, comment, type Expression, moduleOutput, text } from "./expression.js";
