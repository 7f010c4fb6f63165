package press.dossier;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/// The program: serves when it is started without arguments, else runs a command and ends.
@QuarkusMain
public final class Dossier {

  private Dossier() {}

  public static void main(String... arguments) {
    Quarkus.run(arguments);
  }
}
