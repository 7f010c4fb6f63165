package press.dossier.query.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;

@DossierTest
class CatalogTest {

  private static final Map<String, Set<String>> FIELDS_OF_PAGES =
      Map.of(
          "Connection", Set.of("edges", "nodes", "pageInfo", "totalCount"),
          "Edge", Set.of("cursor", "node"),
          "PageInfo", Set.of("hasNextPage", "hasPreviousPage", "startCursor", "endCursor"));

  @Inject GraphQLSchema schema;

  private final Catalog catalog = Catalog.ofDossier();
  private final List<String> without = new ArrayList<>();

  @Test
  void a_plan_stands_behind_every_field_of_the_schema() {
    for (GraphQLFieldDefinition field : schema.getQueryType().getFieldDefinitions()) {
      if (catalog.root(field.getName()).isEmpty()) {
        without.add("Query." + field.getName());
      }
    }
    for (GraphQLFieldDefinition field : schema.getMutationType().getFieldDefinitions()) {
      String payload = GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapAll(field.getType()));
      if (catalog.object(payload).isEmpty()) {
        without.add("Mutation." + field.getName());
      }
    }
    for (GraphQLType type : schema.getAllTypesAsList()) {
      if (type instanceof GraphQLObjectType object && !object.getName().startsWith("__")) {
        require(object);
      }
    }

    assertThat(without).isEmpty();
  }

  private void require(GraphQLObjectType type) {
    if (type == schema.getQueryType() || type == schema.getSubscriptionType()) {
      return;
    }
    if (catalog.object(type.getName()).isPresent()) {
      require(type, catalog.object(type.getName()).get().fields());
      return;
    }
    FIELDS_OF_PAGES.entrySet().stream()
        .filter(kind -> type.getName().endsWith(kind.getKey()))
        .forEach(kind ->
            type.getFieldDefinitions().stream()
                .filter(field -> !kind.getValue().contains(field.getName()))
                .forEach(field -> without.add(type.getName() + "." + field.getName())));
  }

  private void require(GraphQLObjectType type, Map<String, FieldShape> shapes) {
    for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
      FieldShape shape = shapes.get(field.getName());
      if (shape == null) {
        without.add(type.getName() + "." + field.getName());
      } else if (shape instanceof FieldShape.Embedded embedded) {
        require((GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getType()), embedded.fields());
      }
    }
    shapes.keySet().stream()
        .filter(name -> type.getFieldDefinition(name) == null)
        .forEach(
            name -> without.add("planned, but not in the schema: " + type.getName() + "." + name));
  }
}
