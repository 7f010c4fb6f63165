package press.dossier.desk;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.dossier.DossierTest;
import press.dossier.model.EntityField;
import press.dossier.model.EntityKind;
import press.dossier.model.FieldRule;
import press.dossier.model.RoleRule;
import press.dossier.model.StatementKind;
import press.dossier.model.form.Words;

/// The input types hold against the tables that files are read by.
@DossierTest
class InputTypesTest {

  @Inject GraphQLSchema schema;

  private GraphQLInputObjectType type(GraphQLInputObjectField field) {
    return (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(field.getType());
  }

  private GraphQLInputObjectType input(String name) {
    return (GraphQLInputObjectType) schema.getType(name);
  }

  @ParameterizedTest
  @EnumSource
  void a_statement_has_the_roles_and_fields_of_its_kind_and_no_others(StatementKind kind) {
    GraphQLInputObjectType said = type(input("NewStatementInput").getField(Words.of(kind)));
    List<String> words = new ArrayList<>(times(kind));

    for (RoleRule rule : kind.roles()) {
      GraphQLInputObjectField field = said.getField(Words.of(rule.role()));
      words.add(field.getName());
      assertThat(GraphQLTypeUtil.isNonNull(field.getType())).isEqualTo(rule.min() > 0);
      assertThat(GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType())))
          .isEqualTo(rule.max() > 1);
    }
    for (FieldRule rule : kind.fields()) {
      GraphQLInputObjectField field = said.getField(Words.of(rule.field()));
      words.add(field.getName());
      assertThat(GraphQLTypeUtil.isNonNull(field.getType())).isEqualTo(rule.required());
      assertThat(wordsOf(field)).hasSameElementsAs(rule.words());
    }

    assertThat(said.getFields())
        .extracting(GraphQLInputObjectField::getName)
        .containsExactlyInAnyOrderElementsOf(words);
  }

  private static List<String> times(StatementKind kind) {
    return switch (kind.nature()) {
      case STATE -> List.of("starts", "ends", "ending");
      case EVENT -> List.of("happened");
      case DECLARED -> List.of("starts", "ends", "ending", "happened", "aboutPublication");
    };
  }

  private static List<String> wordsOf(GraphQLInputObjectField field) {
    GraphQLNamedType type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
    return type instanceof GraphQLEnumType words
        ? words.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList()
        : List.of();
  }

  @ParameterizedTest
  @EnumSource
  void an_entity_has_the_fields_of_its_kind_and_no_others(EntityKind kind) {
    GraphQLInputObjectType entity = type(input("NewEntityInput").getField(Words.of(kind)));
    Stream<String> always =
        Stream.of(
            "name",
            kind.subtypes().isEmpty() ? "" : "kind",
            kind == EntityKind.COURT_DECISION ? "court" : "");

    assertThat(entity.getFields())
        .extracting(GraphQLInputObjectField::getName)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    always.filter(word -> !word.isEmpty()),
                    EntityField.of(kind).stream().map(EntityField::word))
                .toList());
    if (!kind.subtypes().isEmpty()) {
      assertThat(wordsOf(entity.getField("kind"))).hasSameElementsAs(kind.subtypes());
    }
  }

  @Test
  void a_claim_in_the_place_of_another_is_written_like_any_other() {
    assertThat(input("NewClaimInput").getFields())
        .extracting(field -> field.getName() + ": " + GraphQLTypeUtil.simplePrint(field.getType()))
        .containsExactlyInAnyOrderElementsOf(
            input("AddClaimInput").getFields().stream()
                .filter(field -> !field.getName().equals("idempotencyKey"))
                .map(field -> field.getName() + ": " + GraphQLTypeUtil.simplePrint(field.getType()))
                .toList());
  }
}
