package press.dossier.store.recording;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import press.dossier.model.DossierException;

/// A batch refers to something that nobody has said.
public final class UnknownReference extends DossierException {

  private static final int SHOWN = 10;

  UnknownReference(List<References.Unknown> unknown) {
    super("UNKNOWN_REFERENCE", message(unknown));
  }

  private static String message(List<References.Unknown> unknown) {
    String shown =
        unknown.stream().limit(SHOWN).map(UnknownReference::line).collect(Collectors.joining("; "));
    return unknown.size() > SHOWN ? shown + "; and " + (unknown.size() - SHOWN) + " more" : shown;
  }

  private static String line(References.Unknown unknown) {
    return unknown.from()
        + " refers to "
        + unknown.to().type().name().toLowerCase(Locale.ROOT)
        + " "
        + unknown.to().key()
        + ", which nobody has said";
  }
}
