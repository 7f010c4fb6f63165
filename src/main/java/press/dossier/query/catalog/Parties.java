package press.dossier.query.catalog;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dossier.model.PartyRole;

/// The ways between entities and statements.
final class Parties {

  /// The roles of those who take part in a bid, in the order in which they are listed.
  static final String[] PARTICIPANTS = {"BIDDER", "JOINED", "ADVISER", "FINANCIER"};

  private Parties() {}

  /// From an entity to the statements of a kind in which it plays one of the roles, each statement
  /// once.
  static Link playing(String kind, String... roles) {
    Link parties =
        Link.to(Table.PARTY, "entity_id", "id")
            .where("{row}.kind = '" + kind + "'")
            .where("{row}.role " + in(roles));
    return (roles.length == 1 ? parties : parties.unless(playedBefore(roles)))
        .then(Table.STATEMENT, "id", "statement_id");
  }

  /// From an entity to the statements in which it plays whatever role, each once.
  static Link playing() {
    return Link.to(Table.PARTY, "entity_id", "id")
        .unless(playedBefore())
        .then(Table.STATEMENT, "id", "statement_id");
  }

  private static Link playedBefore(String... roles) {
    return playedBefore().where("{row}.role " + in(roles));
  }

  private static Link playedBefore() {
    return Link.to(Table.PARTY, "statement_id", "statement_id")
        .where("{row}.entity_id = {from}.entity_id")
        .where("{row}.role < {from}.role");
  }

  /// From a statement to the rows that say who plays one of the roles.
  static Link parts(String... roles) {
    return Link.to(Table.PARTY, "statement_id", "id").where("{row}.role " + in(roles));
  }

  /// From a statement to the entities that play a role.
  static Link players(String... roles) {
    return parts(roles).then(Table.ENTITY, "id", "entity_id");
  }

  /// From a statement to the one entity that plays a role which is played once.
  static Link player(String role) {
    return parts(role).where("{row}.position = 0").then(Table.ENTITY, "id", "entity_id");
  }

  /// The order of roles in a sentence, over the rows of parties.
  static String sentenceOrder() {
    return orderOf(Arrays.stream(PartyRole.values()).map(Enum::name));
  }

  /// The order of those who take part in a bid, over the rows of parties.
  static String participantOrder() {
    return orderOf(Arrays.stream(PARTICIPANTS));
  }

  private static String orderOf(Stream<String> roles) {
    return roles.collect(
        Collectors.joining("', '", "array_position(array['", "']::text[], {row}.role)"));
  }

  private static String in(String... roles) {
    if (roles.length == 1) {
      return "= '" + roles[0] + "'";
    }
    return Arrays.stream(roles).collect(Collectors.joining("', '", "in ('", "')"));
  }
}
