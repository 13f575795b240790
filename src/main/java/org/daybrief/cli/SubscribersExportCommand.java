package org.daybrief.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybrief.deliver.Subscriber;
import org.daybrief.deliver.SubscriberTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes all subscribers as a table. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Write all subscribers as CSV (RFC 4180, UTF-8) with a line of headings. Import takes it back.",
            "A cell that a spreadsheet would take for a formula begins with an apostrophe."
        })
final class SubscribersExportCommand implements Callable<Integer> {

    @Mixin
    SettingsOptions options = new SettingsOptions();

    @Spec
    CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            defaultValue = "-",
            description = "file to write, readable by its owner alone; default: standard output")
    Path file;

    @Override
    public Integer call() throws Exception {
        SubscribersDesk desk = new SubscribersDesk(spec, options);
        return desk.work((stores, settings) -> {
            List<Subscriber> all = stores.subscribers().all();
            String table = SubscriberTable.write(all);
            if (file.toString().equals("-")) {
                desk.out().print(table);
            } else {
                write(file, table);
                desk.out()
                        .println(all.size() + (all.size() == 1 ? " subscriber" : " subscribers") + " in "
                                + Workplace.of(spec).shown(file));
            }
            return ExitCodes.DONE;
        });
    }

    /** There whole or not at all, and nobody else's to read: it has everybody's address. */
    private static void write(Path file, String table) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw new IOException(file + " cannot be written. Name a file in a folder that exists.");
        }
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] owner = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Path unfinished = Files.createTempFile(folder, ".subscribers", ".part", owner);
        try {
            Files.writeString(unfinished, table, StandardCharsets.UTF_8);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
