package press.dossier.query.export;

import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.parser.Parser;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import java.util.List;

/// Where the row of a node comes from: its id, its status, the publication that said it first and
/// where that can be read. It is selected under aliases that no document can use.
///
/// @param selection what is selected besides
/// @param columns for each column of [#HEADER] the places where its value may stand
record Sourcing(String selection, List<List<List<String>>> columns) {

  static final List<String> HEADER =
      List.of("id", "status", "firstPublication", "firstPublicationUrl");

  static final Sourcing NONE =
      new Sourcing("", List.of(List.of(), List.of(), List.of(), List.of()));

  private static final Sourcing NODE =
      new Sourcing("__id: id", List.of(at("__id"), List.of(), List.of(), List.of()));

  private static final Sourcing STATEMENT =
      new Sourcing(
          "__id: id __status: status __first: firstClaim { publication { title url } }",
          List.of(
              at("__id"),
              at("__status"),
              at("__first", "publication", "title"),
              at("__first", "publication", "url")));

  private static final Sourcing ENTITY =
      new Sourcing(
          "__id: id __first: firstClaim { publication { title url } }",
          List.of(
              at("__id"),
              List.of(),
              at("__first", "publication", "title"),
              at("__first", "publication", "url")));

  private static final Sourcing CLAIM =
      new Sourcing(
          "__id: id __statement: statement { status } __first: publication { title url }",
          List.of(
              at("__id"),
              at("__statement", "status"),
              at("__first", "title"),
              at("__first", "url")));

  private static final Sourcing PUBLICATION =
      new Sourcing(
          "__id: id __title: title __url: url",
          List.of(at("__id"), List.of(), at("__title"), at("__url")));

  private static final Sourcing MOMENT =
      new Sourcing(
          "__statement: statement { id status firstClaim { publication { title url } } }"
              + " __publication: publication { id title url }",
          List.of(
              either(List.of("__statement", "id"), List.of("__publication", "id")),
              at("__statement", "status"),
              either(
                  List.of("__statement", "firstClaim", "publication", "title"),
                  List.of("__publication", "title")),
              either(
                  List.of("__statement", "firstClaim", "publication", "url"),
                  List.of("__publication", "url"))));

  private static final Sourcing CHANGE =
      new Sourcing(
          "__node: node { id ... on Statement { status firstClaim { publication { title url } } } }",
          List.of(
              at("__node", "id"),
              at("__node", "status"),
              at("__node", "firstClaim", "publication", "title"),
              at("__node", "firstClaim", "publication", "url")));

  private static List<List<String>> at(String... path) {
    return List.of(List.of(path));
  }

  private static List<List<String>> either(List<String> path, List<String> other) {
    return List.of(path, other);
  }

  /// How nodes of a type tell where they come from.
  static Sourcing of(GraphQLNamedType type) {
    if (is(type, "Statement")) {
      return STATEMENT;
    }
    if (is(type, "Entity")) {
      return ENTITY;
    }
    return switch (type.getName()) {
      case "Claim" -> CLAIM;
      case "Publication" -> PUBLICATION;
      case "Moment" -> MOMENT;
      case "Change" -> CHANGE;
      default -> NODE;
    };
  }

  private static boolean is(GraphQLType type, String name) {
    return type instanceof GraphQLNamedType named && named.getName().equals(name)
        || type instanceof GraphQLImplementingType implementing
            && implementing.getInterfaces().stream().anyMatch(other -> is(other, name));
  }

  /// The selections of [#selection].
  List<Selection> selections() {
    return Parser.parse("{ " + selection + " }")
        .getDefinitionsOfType(OperationDefinition.class)
        .getFirst()
        .getSelectionSet()
        .getSelections();
  }
}
