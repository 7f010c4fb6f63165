package press.dossier.ingest.source;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import press.dossier.ingest.problem.Problems;

/// Where the files of a beat lie.
public sealed interface Source permits BuiltIn, Folder {

  /// What people call it.
  String name();

  /// The files in the order of their names; what cannot be read is told as a problem.
  List<SourceFile> read(Problems problems);

  /// The folder of that path or, if there is none, the built-in beat of that name.
  static Optional<Source> find(String pathOrName) {
    try {
      Optional<Source> folder = Folder.find(Path.of(pathOrName)).map(found -> found);
      return folder.isPresent() ? folder : BuiltIn.find(pathOrName).map(found -> found);
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }
}
