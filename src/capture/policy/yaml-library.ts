/** What is used of the YAML library. In a built script it is a file of its own: a policy in JSON reads none of it. */
export { Composer, CST, isAlias, isMap, isScalar, isSeq, Lexer, Parser, Scalar } from 'yaml';
