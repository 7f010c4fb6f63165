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
import press.dossier.ingest.Loaded;
import press.dossier.ingest.source.Source;

/// `load FOLDER`: reads a beat and records what is new or different, or nothing if anything is
/// wrong with it.
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description =
        "Loads a beat and tells what changed. Loads nothing if anything is wrong with it.")
class LoadCommand implements Callable<Integer> {

  private final Beats beats;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli fills it
  CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER",
      description = "The folder with the *.yaml files, or the name of a built-in beat.")
  @SuppressWarnings("NullAway.Init") // picocli fills it
  String folder;

  LoadCommand(Beats beats) {
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
    Loaded loaded = beats.load(source.get());
    loaded.problems().forEach(err::println);
    loaded
        .recorded()
        .ifPresentOrElse(
            recorded -> Telling.lines(recorded).forEach(out::println),
            () -> out.println("nothing was loaded: " + Telling.count(loaded.problems())));
    return loaded.recorded().isPresent() ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
