package press.dossier.api.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How long and how much is on its way to and from clients, so that slow ones cost little.
@ConfigMapping(prefix = "dossier.transfer")
public interface TransferConfig {

  /// How many seconds a client may take to send a body. Environment:
  /// `DOSSIER_TRANSFER_BODY_SECONDS`.
  @WithDefault("10")
  int bodySeconds();

  /// How many bytes a body may have. Environment: `DOSSIER_TRANSFER_BODY_BYTES`.
  @WithDefault("1048576")
  int bodyBytes();

  /// How many bytes of bodies are held at once, of all clients together. Environment:
  /// `DOSSIER_TRANSFER_BODIES_BYTES`.
  @WithDefault("33554432")
  int bodiesBytes();

  /// How many seconds a client may take to receive an answer. Environment:
  /// `DOSSIER_TRANSFER_ANSWER_SECONDS`.
  @WithDefault("60")
  int answerSeconds();

  /// How many bytes of answers wait at once for clients to take them. Environment:
  /// `DOSSIER_TRANSFER_ANSWERS_BYTES`.
  @WithDefault("67108864")
  int answersBytes();
}
