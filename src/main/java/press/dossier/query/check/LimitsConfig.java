package press.dossier.query.check;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How much one request may ask for. All of it is checked before the first row is read.
@ConfigMapping(prefix = "dossier.limits")
public interface LimitsConfig {

  /// How many characters a document has at most. Environment: `DOSSIER_LIMITS_CHARACTERS`.
  @WithDefault("262144")
  int characters();

  /// How many tokens a document has at most, white space and comments aside. Environment:
  /// `DOSSIER_LIMITS_TOKENS`.
  @WithDefault("10000")
  int tokens();

  /// How many fields lie below each other at most. Environment: `DOSSIER_LIMITS_DEPTH`.
  @WithDefault("20")
  int depth();

  /// How many fields an operation selects at most, all fragments spread. Environment:
  /// `DOSSIER_LIMITS_FIELDS`.
  @WithDefault("2000")
  int fields();

  /// How many of these fields have an alias at most. Environment: `DOSSIER_LIMITS_ALIASES`.
  @WithDefault("500")
  int aliases();

  /// How many fields stand at the root of an operation at most. Environment:
  /// `DOSSIER_LIMITS_ROOTS`.
  @WithDefault("50")
  int roots();

  /// How many directives stand at one place at most. Environment: `DOSSIER_LIMITS_DIRECTIVES`.
  @WithDefault("10")
  int directives();

  /// How many objects an answer may hold at most, counted before it is read. Environment:
  /// `DOSSIER_LIMITS_COST`.
  @WithDefault("100000")
  int cost();

  /// How many values the objects of an answer may hold at most. Environment:
  /// `DOSSIER_LIMITS_VALUES`.
  @WithDefault("1000000")
  int values();
}
