package press.dossier.query;

import graphql.execution.CoercedVariables;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import press.dossier.model.Viewer;
import press.dossier.query.argument.MutationSite;
import press.dossier.query.catalog.Catalog;
import press.dossier.query.catalog.Weighting;
import press.dossier.query.check.Cost;
import press.dossier.query.plan.Compiler;
import press.dossier.query.plan.Member;
import press.dossier.query.plan.Plan;
import press.dossier.query.plan.Selections;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;
import press.dossier.store.reading.AtLeast;
import press.dossier.store.reading.Newest;
import press.dossier.store.reading.Read;
import press.dossier.store.reading.Reading;

/// Answers mutations: the third front door of this room. Its fields are written one after the
/// other, each whole or not at all, and the payload of each is read by one statement like any
/// answer. Whatever can be refused in the question is refused before the first is written.
@ApplicationScoped
public class Mutations {

  private final GraphQLSchema schema;
  private final Operations operations;
  private final Compiler compiler;
  private final Reading reading;
  private final Newest newest;

  Mutations(GraphQLSchema schema, Operations operations, Reading reading, Newest newest) {
    this.schema = schema;
    this.operations = operations;
    this.compiler = new Compiler(schema, Catalog.ofDossier());
    this.reading = reading;
    this.newest = newest;
  }

  /// Whether a question asks to write.
  public boolean areAsked(Question question) {
    return operations.writes(question);
  }

  /// One field to be written and the plan of its payload; plans are not kept, for what is written
  /// comes once.
  private record Step(Member member, Map<String, Object> input, Plan plan) {}

  /// Has everything written that a question says, and answers.
  public Answer answer(Question question, Writer writer) {
    Operation asked = operations.require(question);
    if (question.viewer() != Viewer.DESK) {
      throw Refused.at(
          asked.definition(), ErrorCode.FORBIDDEN, "Only the desk writes: send its token.");
    }
    requireReached(question.revision());
    CoercedVariables variables = asked.variables();
    GraphQLObjectType root = Objects.requireNonNull(schema.getMutationType());
    List<Member> members =
        Selections.of(schema, asked.document(), variables)
            .of(asked.definition().getSelectionSet(), root);
    List<Optional<Step>> steps = members.stream().map(member -> step(asked, root, member)).toList();
    Data data = new Data(asked.cost());
    for (int i = 0; i < steps.size(); i++) {
      data.key(members.get(i).key());
      if (steps.get(i).isPresent()) {
        data.add(run(steps.get(i).get(), variables, writer));
      } else {
        data.text("\"" + root.getName() + "\"");
      }
    }
    return data.answer(() -> unchanged(asked));
  }

  /// Nothing is written for somebody who knows of more than there is.
  private void requireReached(long revision) {
    if (!newest.reaches(revision)) {
      new AtLeast(revision).requireReached(newest.revision());
    }
  }

  /// What one member asks to be written; empty for `__typename`.
  private Optional<Step> step(Operation asked, GraphQLObjectType root, Member member) {
    if (member.name().equals("__typename")) {
      return Optional.empty();
    }
    MutationSite site = new MutationSite(member.first(), root.getFieldDefinition(member.name()));
    Plan plan = compiler.compile(asked.document(), member, site, asked.variables());
    plan.bind(asked.variables()); // refuses what is wrong in the arguments below
    return Optional.of(new Step(member, site.input(asked.variables()), plan));
  }

  private Read run(Step step, CoercedVariables variables, Writer writer) {
    CoercedVariables placed =
        MutationSite.with(variables, writer.write(step.member().name(), step.input()));
    return reading.read(step.plan().sql(), step.plan().bind(placed), AtLeast.NEWEST);
  }

  /// The newest revision, where nothing is written: such an operation selects no field that a plan
  /// stands behind, so it is read as if it were a query.
  private long unchanged(Operation asked) {
    Plan nothing =
        compiler.compile(asked.document(), asked.definition(), asked.variables(), Viewer.DESK);
    return reading.read(nothing.sql(), nothing.bind(asked.variables()), AtLeast.NEWEST).revision();
  }

  /// The answer's data while it grows, field by field.
  private static final class Data {

    private final ByteArrayOutputStream json = new ByteArrayOutputStream();
    private final Cost cost;
    private OptionalLong revision = OptionalLong.empty();

    Data(Cost cost) {
      this.cost = cost;
      text("{");
    }

    void key(String key) {
      text((json.size() == 1 ? "\"" : ",\"") + key + "\":");
    }

    void add(Read read) {
      revision = OptionalLong.of(read.revision());
      json.writeBytes(read.json());
    }

    void text(String constant) {
      json.writeBytes(constant.getBytes(StandardCharsets.UTF_8));
    }

    Answer answer(LongSupplier newest) {
      text("}");
      return new Answer(
          json.toByteArray(), revision.orElseGet(newest), Map.of(), Weighting.RULE, cost);
    }
  }
}
