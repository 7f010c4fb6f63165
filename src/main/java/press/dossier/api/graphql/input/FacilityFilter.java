package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import press.dossier.model.FacilityKind;
import press.dossier.model.FacilityStage;

/// Which facilities to keep.
@Input("FacilityFilter")
@Description("Which facilities to keep; all if left out.")
public record FacilityFilter(
    @Nullable @Description("Of a kind, any of these.") List<@NonNull FacilityKind> facilityKind,
    @Nullable @Description("At a stage, any of these.") List<@NonNull FacilityStage> stage,
    @Nullable @Description("Of a firm, any of these slugs.") List<@NonNull String> firm,
    @Nullable @Description("At a place, any of these slugs.") List<@NonNull String> place,
    @Nullable @Description("That can have held on any of these days.") DateSpan during) {}
