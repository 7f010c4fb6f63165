package press.dossier;

import io.quarkus.picocli.runtime.annotations.TopCommand;
import picocli.CommandLine.Command;

/// The commands of the program. Without one it serves.
@TopCommand
@Command(
    name = "dossier",
    mixinStandardHelpOptions = true,
    description = "Serves when started without a command.",
    subcommands = {ValidateCommand.class, LoadCommand.class, MigrateCommand.class})
public class Commands {}
