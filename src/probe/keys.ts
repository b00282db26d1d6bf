/** A key pair that was made for one run of the probes. */
export interface SigningKey {
  /** The public key, as PEM text. */
  readonly pem: string;
  /** Signs bytes; gives the signature as DSSE envelopes hold it. */
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

/** Makes keys; randomness comes from outside. */
export interface KeysPort {
  readonly newKey: () => SigningKey;
}
