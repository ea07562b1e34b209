package org.nianbao.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder in which the service on one machine keeps everything; only one service at a time may use it. */
final class DataFolder {
    /** Kept open as long as the JVM runs: the lock goes with it, however it ends. */
    private static FileChannel occupied;

    private DataFolder() {}

    /** Makes the folder, unless it is there, and takes it; two services would stop each other's database. */
    static Path occupy(Path folder) throws IOException {
        Path data = folder.toAbsolutePath().normalize();
        OwnerOnly.directory(data);
        occupied = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (occupied.tryLock() == null) {
            throw new IOException("another service is using it; NIANBAO_DATA names a different folder");
        }
        return data.toRealPath();
    }
}
