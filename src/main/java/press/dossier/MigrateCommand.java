package press.dossier;

import java.util.concurrent.Callable;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `migrate`: brings the database to the version that the program needs, so that a service which is
/// started often need not look ([Migrating]).
@Command(
    name = "migrate",
    mixinStandardHelpOptions = true,
    description =
        "Brings the database to the version that this program needs, and tells which that is.")
class MigrateCommand implements Callable<Integer> {

  private final Flyway flyway;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it
  CommandSpec spec;

  MigrateCommand(Flyway flyway) {
    this.flyway = flyway;
  }

  @Override
  public Integer call() {
    MigrationInfo[] applied = flyway.info().applied();
    String version = applied[applied.length - 1].getVersion().getMajor().toString();
    spec.commandLine().getOut().println("The database is at version " + version + ".");
    return ExitCode.OK;
  }
}
