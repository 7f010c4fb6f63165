package press.dossier.api.graphql.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/// Days from one to another, both included; open where left out.
@Input("DateSpan")
@Description("Days from one to another, both included; open where left out.")
public record DateSpan(
    @Nullable @Description("First day.") LocalDate from,
    @Nullable @Description("Last day.") LocalDate to) {}
