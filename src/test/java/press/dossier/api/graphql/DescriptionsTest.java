package press.dossier.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;

/// Every element of the schema is described in one plain sentence.
@DossierTest
class DescriptionsTest {

  private static final Set<String> OF_GRAPHQL =
      Set.of("Query", "Mutation", "Subscription", "ID", "Int", "Float", "String", "Boolean");

  @Inject GraphQLSchema schema;

  private final List<String> undescribed = new ArrayList<>();

  @Test
  void every_element_is_described_in_one_sentence() {
    for (GraphQLNamedType type : schema.getAllTypesAsList()) {
      if (!type.getName().startsWith("__")) {
        require(type);
      }
    }

    assertThat(undescribed).isEmpty();
  }

  private void require(GraphQLNamedType type) {
    if (!OF_GRAPHQL.contains(type.getName())) {
      require("", type);
    }
    String of = type.getName() + ".";
    switch (type) {
      case GraphQLFieldsContainer fields ->
          fields.getFieldDefinitions().forEach(field -> require(of, field));
      case GraphQLEnumType words -> words.getValues().forEach(word -> require(of, word));
      case GraphQLInputObjectType input -> input.getFields().forEach(field -> require(of, field));
      default -> {}
    }
  }

  private void require(String of, GraphQLFieldDefinition field) {
    require(of, (GraphQLNamedSchemaElement) field);
    field.getArguments().forEach(argument -> require(of + field.getName() + ".", argument));
  }

  private void require(String of, GraphQLNamedSchemaElement element) {
    if (!isSentence(element.getDescription())) {
      undescribed.add(of + element.getName());
    }
  }

  private static boolean isSentence(@Nullable String description) {
    return description != null && description.length() > 3 && description.endsWith(".");
  }
}
