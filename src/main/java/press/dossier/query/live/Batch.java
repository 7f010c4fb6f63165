package press.dossier.query.live;

import java.util.List;
import press.dossier.query.Answer;

/// Events that were read at once.
///
/// @param events in order, one for each revision that did something the subscription asks for
/// @param reached the revision up to which all is told now; the next batch goes on behind it
/// @param more whether there is more to be read already
public record Batch(List<Answer> events, long reached, boolean more) {}
