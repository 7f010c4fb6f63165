package press.dossier.differential;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import press.dossier.DossierTest;
import press.dossier.differential.beat.History;
import press.dossier.differential.chance.Dice;
import press.dossier.differential.operation.GeneratedOperation;
import press.dossier.model.Viewer;
import press.dossier.store.recording.Recorder;

/// Asks two and a half times as many random operations as there are `cases`, all within the limits,
/// and checks each answer against the printed schema. The system properties `seed` and `case` (one
/// case alone) set what is asked.
@DossierTest
class ValidAnswersTest {

  private static final Logger LOG = Logger.getLogger(ValidAnswersTest.class);

  private static final int CASES = Integer.getInteger("cases", 200) * 5 / 2;
  private static final long SEED = Long.getLong("seed", 20_250_119L);
  private static final int STATEMENTS = 400;
  private static final int MOST_TOLD = 5;

  @Inject Recorder recorder;
  @Inject DataSource database;

  private long objects;

  @Test
  void every_operation_within_the_limits_has_an_answer_that_fits_the_schema() throws Exception {
    RecordedHistory recorded = RecordedHistory.of(History.of(SEED, STATEMENTS), recorder, database);
    List<String> faults = new ArrayList<>();

    int from = Integer.getInteger("case", 0);
    int to = Integer.getInteger("case") == null ? CASES : from + 1;
    for (int number = from; number < to && faults.size() < MOST_TOLD; number++) {
      Viewer viewer = number % 3 == 2 ? Viewer.DESK : Viewer.PUBLIC;
      for (String fault : ask(recorded, viewer, Dice.ofCase(SEED, number))) {
        faults.add("case " + number + ": " + fault);
      }
    }

    LOG.infof("%d operations, %d objects", to - from, objects);
    assertThat(faults.stream().limit(MOST_TOLD)).as("faults under seed %d", SEED).isEmpty();
    assertThat(objects).as("objects in all answers").isGreaterThan(to - from);
  }

  private List<String> ask(RecordedHistory recorded, Viewer viewer, Dice dice) {
    GraphQLSchema schema = recorded.open().schema();
    GeneratedOperation operation = GeneratedOperation.of(schema, recorded.vocabulary(viewer), dice);
    Document document = Typenames.added(operation.document());
    String text = AstPrinter.printAst(document);
    Service.Reply reply = Service.ask(text, operation.name(), operation.variables(), viewer);
    if (!reply.isAnswer()) {
      return List.of(reply.text() + " to " + text);
    }
    OperationDefinition asked = asked(document, operation.name());
    AnswerShape shape = new AnswerShape(schema, document, variables(schema, asked, operation));
    AnswerCheck check = new AnswerCheck(shape);
    check.object("data", schema.getQueryType(), shape.root(asked), reply.data().asJsonObject());
    objects += check.objects();
    List<String> faults = new ArrayList<>(check.faults());
    int cost = reply.body().getJsonObject("extensions").getJsonObject("cost").getInt("requested");
    if (cost < check.objects()) {
      faults.add("a cost of %d for %d objects".formatted(cost, check.objects()));
    }
    return faults;
  }

  private static OperationDefinition asked(Document document, String name) {
    return document.getDefinitionsOfType(OperationDefinition.class).stream()
        .filter(operation -> name == null || name.equals(operation.getName()))
        .findFirst()
        .orElseThrow();
  }

  private static CoercedVariables variables(
      GraphQLSchema schema, OperationDefinition asked, GeneratedOperation operation) {
    return ValuesResolver.coerceVariableValues(
        schema,
        asked.getVariableDefinitions(),
        RawVariables.of(operation.variables()),
        GraphQLContext.getDefault(),
        Locale.ROOT);
  }
}
