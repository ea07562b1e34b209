package org.nianbao.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** Keys on the curve P-256 in the data folder, as PEM. */
final class KeyFiles {
    private static final String RECEIPTS = "receipt-key.pem";

    private KeyFiles() {}

    /** The file with the key that signs receipts, and its public one; made on the first call. */
    static Path ofReceipts(Path data) throws IOException {
        Path file = data.resolve(RECEIPTS);
        if (!Files.exists(file)) {
            KeyPair pair = generate();
            OwnerOnly.write(file, privateKey(pair) + publicKey(pair));
        }
        return file;
    }

    static KeyPair generate() throws IOException {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException unknown) {
            throw new IOException("This Java makes no keys on P-256", unknown);
        }
    }

    static String privateKey(KeyPair pair) {
        return pem("PRIVATE KEY", pair.getPrivate().getEncoded());
    }

    static String publicKey(KeyPair pair) {
        return pem("PUBLIC KEY", pair.getPublic().getEncoded());
    }

    private static String pem(String what, byte[] encoded) {
        return "-----BEGIN " + what + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded)
                + "\n-----END " + what + "-----\n";
    }
}
