import { generateKeyPairSync, sign } from 'node:crypto';

import type { KeysPort } from '../probe/keys.js';

/** Ed25519 keys that live as long as one run of the probes; no private key leaves the process. */
export const probeKeys: KeysPort = {
  newKey: () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    return {
      pem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      sign: (bytes) => sign(null, bytes, privateKey),
    };
  },
};
