package press.dossier;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import press.dossier.ingest.Beats;
import press.dossier.ingest.beat.Validated;
import press.dossier.ingest.source.Source;

/// `validate FOLDER`: reads a beat and tells everything that is wrong with it.
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = "Reads a beat and tells everything that is wrong with it. Loads nothing.")
class ValidateCommand implements Callable<Integer> {

  private final Beats beats;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it
  CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER",
      description = "The folder with the *.yaml files, or the name of a built-in beat.")
  @SuppressWarnings("NullAway.Init") // picocli fills it
  String folder;

  ValidateCommand(Beats beats) {
    this.beats = beats;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Optional<Source> source = Source.find(folder);
    if (source.isEmpty()) {
      err.println(Telling.noSuchFolder(folder));
      return ExitCode.USAGE;
    }
    Validated validated = beats.validate(source.get());
    validated.problems().forEach(err::println);
    out.println(Telling.summary(validated));
    return validated.passed() ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
