package press.dossier.api.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How much may be asked over WebSockets.
@ConfigMapping(prefix = "dossier.live")
public interface LiveConfig {

  /// The most connections at once. Environment: `DOSSIER_LIVE_CONNECTIONS`.
  @WithDefault("1000")
  int connections();

  /// The most connections from one address. Environment: `DOSSIER_LIVE_CONNECTIONS_PER_ADDRESS`.
  @WithDefault("100")
  int connectionsPerAddress();

  /// The most operations at once on one connection. Environment: `DOSSIER_LIVE_OPERATIONS`.
  @WithDefault("20")
  int operations();

  /// The most operations of all connections that read or write at one moment. Environment:
  /// `DOSSIER_LIVE_AT_WORK`.
  @WithDefault("4")
  int atWork();

  /// The most bytes of a message that comes in. Environment: `DOSSIER_LIVE_MESSAGE_BYTES`.
  @WithDefault("131072")
  int messageBytes();

  /// For how long a new connection may say nothing. Environment: `DOSSIER_LIVE_INIT_WITHIN`.
  @WithDefault("3s")
  Duration initWithin();

  /// How often a client is asked whether it is still there. Environment: `DOSSIER_LIVE_PING_EVERY`.
  @WithDefault("20s")
  Duration pingEvery();

  /// For how long a client may say nothing at all, not even that it is there. Environment:
  /// `DOSSIER_LIVE_SILENT_AT_MOST`.
  @WithDefault("1m")
  Duration silentAtMost();

  /// For how long a connection may be open without an operation. Environment:
  /// `DOSSIER_LIVE_IDLE_AT_MOST`.
  @WithDefault("10m")
  Duration idleAtMost();

  /// With how many characters that a reader has not taken yet nothing more is read for it.
  /// Environment: `DOSSIER_LIVE_UNTAKEN_AT_MOST`.
  @WithDefault("1048576")
  int untakenAtMost();

  /// For how long a reader may leave so much untaken. Environment: `DOSSIER_LIVE_SLOW_AT_MOST`.
  @WithDefault("30s")
  Duration slowAtMost();
}
