package press.dossier.ingest.beat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.dossier.ingest.beat.Sections.Section;
import press.dossier.ingest.problem.Problems;
import press.dossier.ingest.problem.Spot;
import press.dossier.ingest.source.Source;
import press.dossier.ingest.source.SourceFile;
import press.dossier.ingest.yaml.Yaml;
import press.dossier.ingest.yaml.YamlFile;
import press.dossier.model.item.Batch;
import press.dossier.model.item.Item;
import press.dossier.model.item.PublicationItem;

/// Reads the files of a beat as one.
public final class BeatFiles {

  private final String folder;
  private final Held held;
  private final Problems problems;
  private final List<Item> items = new ArrayList<>();

  private BeatFiles(String folder, Held held, Problems problems) {
    this.folder = folder;
    this.held = held;
    this.problems = problems;
  }

  /// What the files of a source say, and what is wrong with them.
  ///
  /// @param held what may be referred to beside what the files hold
  public static Validated read(Source source, Held held) {
    Problems problems = new Problems();
    List<SourceFile> files = source.read(problems);
    return new BeatFiles(source.name(), held, problems).validated(files);
  }

  /// The same for files at hand.
  static Validated read(String folder, List<SourceFile> files, Held held) {
    return new BeatFiles(folder, held, new Problems()).validated(files);
  }

  private Validated validated(List<SourceFile> files) {
    Optional<String> beat = read(files);
    boolean sound = beat.isPresent() && !problems.anyError();
    return new Validated(
        problems.list(),
        sound ? Optional.of(new Batch(beat.get(), List.copyOf(items))) : Optional.empty());
  }

  private Optional<String> read(List<SourceFile> files) {
    boolean whole = !problems.anyError();
    List<Yaml.Mapping> words = new ArrayList<>();
    for (SourceFile file : files) {
      YamlFile.Read read = YamlFile.read(file.name(), file.bytes(), problems);
      whole &= read.whole();
      read.words().ifPresent(words::add);
    }
    Sections sections = Sections.of(words, problems);
    Register register = new Register(sections, problems);
    Optional<String> beat = beat(sections, files, whole);
    References references = new References(register, held, whole);
    items(sections, new Run(beat.orElse(""), problems, register, references, held));
    return beat;
  }

  private Optional<String> beat(Sections sections, List<SourceFile> files, boolean whole) {
    List<Yaml> beats = sections.items(Section.BEAT);
    if (beats.isEmpty() && whole) {
      String hint = "write it once, with key: and name:, in one of the files";
      Spot spot = files.isEmpty() ? new Spot(folder, 0) : new Spot(files.getFirst().name(), 1);
      problems.error(spot, "the section beat: is missing", hint);
    }
    for (Yaml second : beats.stream().skip(1).toList()) {
      String hint = "the other stands in " + beats.getFirst().spot();
      problems.error(second.spot(), "a folder holds one beat, this is another", hint);
    }
    return beats.stream()
        .findFirst()
        .flatMap(beat -> ((Yaml.Mapping) beat).text("key"))
        .map(Yaml.Scalar::text);
  }

  private void items(Sections sections, Run run) {
    BeatReader beats = new BeatReader(run);
    for (Yaml beat : sections.items(Section.BEAT)) {
      beats.read(beat).ifPresent(items::add);
    }
    EntityReader entities = new EntityReader(run);
    sections.items(Section.ENTITIES).forEach(item -> entities.read(item).ifPresent(items::add));
    PublisherReader publishers = new PublisherReader(run);
    sections.items(Section.PUBLISHERS).forEach(item -> publishers.read(item).ifPresent(items::add));
    Map<String, PublicationItem> read = new LinkedHashMap<>();
    PublicationReader publications = new PublicationReader(run);
    for (Yaml item : sections.items(Section.PUBLICATIONS)) {
      publications.read(item).ifPresent(publication -> read.put(publication.key(), publication));
    }
    items.addAll(read.values());
    Circles circles = new Circles();
    StatementReader statements = new StatementReader(run, new ClaimReader(run, read, circles));
    List<Item> said = new ArrayList<>();
    sections.items(Section.STATEMENTS).forEach(item -> said.addAll(statements.read(item)));
    circles.report(problems);
    items.addAll(said);
    RetractionReader retractions = new RetractionReader(run);
    for (Yaml item : sections.items(Section.RETRACTIONS)) {
      retractions.read(item).ifPresent(items::add);
    }
    CorrectionReader corrections = new CorrectionReader(run);
    for (Yaml item : sections.items(Section.CORRECTIONS)) {
      corrections.read(item).ifPresent(items::add);
    }
  }
}
