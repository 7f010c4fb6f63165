package press.dossier.model.claim;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import press.dossier.model.Reliability;

/// What one side of a statement weighs.
@Description("What one side of a statement weighs.")
public record Side(
    @Description("How many independent origins it has.") int origins,
    @Description(
            "Level of its best origin: 4 the authority, 3 a document or data, 2 on the record, 1 unnamed people or own knowledge, 0 none.")
        int level,
    @Nullable
        @Description("Reliability of the best publisher at that level; null if none can be judged.")
        Reliability reliability,
    @Nullable @Description("Best credibility at that level, 1 to 5; null if none can be judged.")
        Integer credibility) {}
