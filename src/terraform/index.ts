export { Configuration } from "./configuration.js";
export { type Address, address, call, comment, type Expression, moduleOutput, text } from "./expression.js";
