package press.dossier.api.http;

import io.vertx.ext.web.RoutingContext;
import java.util.List;

/// The header by which a client asks for an answer that holds at least a revision: the one under
/// which it has written, or the newest that it was told.
final class AtLeast {

  static final String HEADER = "Dossier-At-Least-Revision";

  private static final String NAME = "dossier.atLeast";
  private static final String NUMBER = "\\d{1,18}";

  private AtLeast() {}

  /// Refuses a request that does not name one revision.
  static boolean isReadable(RoutingContext exchange) {
    List<String> named = exchange.request().headers().getAll(HEADER);
    if (named.isEmpty()) {
      return true;
    }
    String revision = named.getFirst().strip();
    if (named.size() > 1 || !revision.matches(NUMBER)) {
      Replies.refuse(
          exchange,
          ProtocolError.BAD_REQUEST,
          HEADER + " must be the number of one revision, as extensions.answer.revision tells it.");
      return false;
    }
    exchange.put(NAME, Long.parseLong(revision));
    return true;
  }

  /// The revision that the answer must hold at least; 0 for any.
  static long revision(RoutingContext exchange) {
    Long named = exchange.get(NAME);
    return named == null ? 0 : named;
  }
}
