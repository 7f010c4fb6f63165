package press.dossier.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.dossier.model.form.Excerpt;
import press.dossier.model.form.Texts;
import press.dossier.model.item.ClaimItem.QuoteItem;
import press.dossier.model.quote.Quotes;
import press.dossier.model.writing.UserErrorCode;
import press.dossier.store.recording.HeldPublications.HeldPublication;

/// Reads the quotes of a claim and looks each up in the archived text of its publication.
final class QuoteReader {

  private final Input claim;

  QuoteReader(Input claim) {
    this.claim = claim;
  }

  /// @param publication the claim's publication; empty if it could not be read
  List<QuoteItem> read(Optional<HeldPublication> publication) {
    List<Input> written = claim.objects("quotes");
    boolean unarchived = publication.isPresent() && publication.get().text().isEmpty();
    if (!written.isEmpty() && unarchived) {
      String message = "A quote needs the archived text of its publication, which has none.";
      claim.error("quotes", UserErrorCode.QUOTE_NOT_FOUND, message);
    }
    List<QuoteItem> quotes = new ArrayList<>();
    for (Input quote : written) {
      Optional<QuoteItem> item = quote(quote);
      item.ifPresent(quotes::add);
      item.ifPresent(it ->
          publication.flatMap(HeldPublication::text).ifPresent(text -> look(quote, it, text)));
    }
    return List.copyOf(quotes);
  }

  private static Optional<QuoteItem> quote(Input quote) {
    int before = quote.mistakes();
    Optional<String> exact = quote.require("exact", Texts.TEXT);
    Optional<String> prefix = quote.find("prefix", Texts.TEXT);
    Optional<String> suffix = quote.find("suffix", Texts.TEXT);
    return quote.mistakes() > before
        ? Optional.empty()
        : Optional.of(new QuoteItem(exact.orElseThrow(), prefix.orElse(null), suffix.orElse(null)));
  }

  private static void look(Input quote, QuoteItem item, String text) {
    if (Quotes.find(text, item.exact(), item.prefix(), item.suffix()).isEmpty()) {
      String message = "These words are not in the archived text: " + Excerpt.of(item.exact());
      quote.error("exact", UserErrorCode.QUOTE_NOT_FOUND, message);
    }
  }
}
