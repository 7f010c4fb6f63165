package press.dossier.desk;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.NonNullType;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dossier.DossierTest;
import press.dossier.ingest.beat.BeatFiles;
import press.dossier.ingest.beat.Held;
import press.dossier.ingest.beat.Validated;
import press.dossier.ingest.source.Folder;
import press.dossier.model.item.IdentifierItem;
import press.dossier.store.CleanDatabase;

/// What one door refuses the other refuses too: values of whole inputs are spoilt in every way we
/// know of, one at a time, and said by a file and by a mutation.
@DossierTest
class RefusedByBothDoorsTest {

  private static final int CASES = Integer.getInteger("cases", 200) * 2;

  private static final VariableDefinition INPUT =
      VariableDefinition.newVariableDefinition()
          .name("input")
          .type(new NonNullType(new TypeName("AddClaimInput")))
          .build();

  @Inject Acts acts;
  @Inject GraphQLSchema schema;
  @Inject DataSource database;
  @TempDir Path folder;

  @Test
  void a_spoilt_value_is_refused_by_both_or_by_neither() throws Exception {
    CleanDatabase.of(database);
    List<Spoilt> all = new ArrayList<>(Spoilt.all());
    Collections.shuffle(all, new Random(20241208));
    List<Spoilt> tried = all.subList(0, Math.min(CASES, all.size()));

    List<String> differences = new ArrayList<>();
    int refused = 0;
    for (Spoilt spoilt : tried) {
      List<String> byFile = byFile(spoilt.input());
      List<String> byMutation = byMutation(spoilt.input());
      refused += byMutation.isEmpty() ? 0 : 1;
      if (byFile.isEmpty() != byMutation.isEmpty()) {
        differences.add(spoilt.what() + ": " + byFile + " but " + byMutation);
      }
    }

    assertThat(differences).isEmpty();
    assertThat(refused).isBetween(tried.size() / 3, tried.size() * 9 / 10);
  }

  private List<String> byFile(JsonObject input) throws IOException {
    Files.writeString(folder.resolve("beat.yaml"), AsFile.of(input));
    Validated validated = BeatFiles.read(Folder.find(folder).orElseThrow(), new NothingHeld());
    return validated.passed()
        ? List.of()
        : validated.problems().stream().map(Object::toString).toList();
  }

  /// What the types of the schema, and then the desk, have against an input.
  private List<String> byMutation(JsonObject input) {
    QuarkusTransaction.begin();
    try {
      acts.act("addClaim", coerced(WholeInput.sent(input, "once")));
      return List.of();
    } catch (GraphQLException mistyped) {
      return List.of(mistyped.getMessage());
    } catch (InputRefused refused) {
      return refused.errors().stream().map(Object::toString).toList();
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> coerced(Map<String, Object> sent) {
    return (Map<String, Object>)
        ValuesResolver.coerceVariableValues(
                schema,
                List.of(INPUT),
                RawVariables.of(Map.of("input", sent)),
                GraphQLContext.getDefault(),
                Locale.ROOT)
            .get("input");
  }

  private static final class NothingHeld implements Held {

    @Override
    public Optional<HeldEntity> entity(String key) {
      return Optional.empty();
    }

    @Override
    public Optional<Numbered> identifier(IdentifierItem number) {
      return Optional.empty();
    }

    @Override
    public Collection<String> entities() {
      return List.of();
    }
  }
}
