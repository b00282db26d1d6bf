/** The prime of the field of edwards25519 (RFC 8032 §5.1). */
const P = 2n ** 255n - 19n;

/**
 * The y of every point whose order divides 8. For such a "public key" anybody can make signatures, so it proves nothing; the
 * cryptographic library accepts it all the same.
 */
const SMALL_ORDER_Y: ReadonlySet<bigint> = new Set([
  0n,
  1n,
  P - 1n,
  0x5fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
  0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n,
]);

const WITHOUT_SIGN = 2n ** 255n - 1n;

/** Whether 32 bytes are an Ed25519 public key of small order, or one whose y is not reduced, so that it has two spellings. */
export function isWeakEd25519(point: Uint8Array): boolean {
  const bigEndian = Buffer.from(point).reverse().toString('hex');
  // The highest bit is the sign of x.
  const y = BigInt(`0x${bigEndian}`) & WITHOUT_SIGN;
  return y >= P || SMALL_ORDER_Y.has(y);
}
