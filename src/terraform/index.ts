export { Configuration } from "./configuration.js";
export {
  type Address,
  type Argument,
  address,
  call,
  comment,
  type Expression,
  fileOfModule,
  moduleOutput,
  pathFromRoot,
  text,
} from "./expression.js";
