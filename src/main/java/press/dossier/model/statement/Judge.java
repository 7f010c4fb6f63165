package press.dossier.model.statement;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import press.dossier.model.JudgePart;
import press.dossier.model.entity.Person;

/// A judge in a ruling.
@Description("A judge in a ruling.")
public record Judge(
    @Description("The judge.") Person person,
    @Nullable @Description("What the judge did; null if not known.") JudgePart part) {}
