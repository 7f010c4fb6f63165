package press.dossier.model.connection;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/// Where a page lies among all pages.
@Description("Where a page lies among all pages.")
public record PageInfo(
    @Description("Whether something follows this page.") boolean hasNextPage,
    @Description("Whether something precedes this page.") boolean hasPreviousPage,
    @Nullable @Description("Cursor of the first edge; null if the page is empty.")
        String startCursor,
    @Nullable @Description("Cursor of the last edge; null if the page is empty.")
        String endCursor) {}
