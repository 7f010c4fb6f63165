package press.dossier.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import press.dossier.model.NodeId;
import press.dossier.model.NodeType;

/// A firm that is hidden by one revision and shown by the next, and so on: what an answer says of
/// it must be what the revision says that the answer names.
final class Hiding {

  /// The token of the desk that hides it, and its SHA-256.
  static final String TOKEN = "desk-token-for-tests";

  static final String TOKENS = "2a33b13590e9954ea48bb4281a5a0b0533de7ac6afb562a52ed5b29db2a805d6";

  static final String QUESTION = "{ firm(slug: \"los-angeles-dodgers\") { slug } }";

  private static final UUID FIRM = NodeId.of(NodeType.ENTITY, "los-angeles-dodgers");
  private static final int MILLISECONDS_BETWEEN_TRIES = 50;

  private final Client desk;
  private final long shown;
  private final AtomicLong written;

  private Hiding(Client desk, long shown) {
    this.desk = desk;
    this.shown = shown;
    this.written = new AtomicLong(shown);
  }

  static Hiding begin(Client desk) throws IOException, InterruptedException {
    Reply reply = desk.ask(QUESTION);
    assertThat(reply.data()).contains("los-angeles-dodgers");
    return new Hiding(desk, reply.revision());
  }

  /// Hides it if it is shown, else shows it; tries until that is done.
  ///
  /// @return the revision of it
  long write() throws IOException, InterruptedException {
    boolean hide = !hidesAt(written.get());
    String mutation =
        "mutation { setVisibility(input: {idempotencyKey: \"%s\", id: \"%s\", visibility: %s}) { revision userErrors { message } } }"
            .formatted(UUID.randomUUID(), FIRM, hide ? "DESK" : "PUBLIC");
    Reply reply = desk.write(mutation, TOKEN);
    while (!reply.isAnswer()) {
      assertThat(reply.status()).as(reply.body()).isEqualTo(503);
      Thread.sleep(MILLISECONDS_BETWEEN_TRIES);
      reply = desk.write(mutation, TOKEN);
    }
    assertThat(reply.data()).contains("\"userErrors\":[]");
    assertThat(reply.revision()).isEqualTo(written.get() + 1);
    return written.incrementAndGet();
  }

  /// The newest revision that is known to be written.
  long written() {
    return written.get();
  }

  /// Whether an answer says what the revision says that it names.
  boolean isTrue(Reply reply) {
    return reply.data().equals(dataAt(reply.revision()));
  }

  private String dataAt(long revision) {
    return hidesAt(revision)
        ? "{\"data\":{\"firm\":null}"
        : "{\"data\":{\"firm\":{\"slug\":\"los-angeles-dodgers\"}}";
  }

  private boolean hidesAt(long revision) {
    return (revision - shown) % 2 == 1;
  }
}
