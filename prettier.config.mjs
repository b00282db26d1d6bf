export default { printWidth: 128, singleQuote: true, trailingComma: 'all' };
