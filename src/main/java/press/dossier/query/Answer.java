package press.dossier.query;

import java.util.Map;
import press.dossier.query.check.Cost;

/// An answer, with what it takes to cite it and to ask again.
///
/// @param data the JSON of the response's `data`, in UTF-8
/// @param revision the newest revision when it was read
/// @param asOf as of when each field of the root was answered, by its key
/// @param rule the name of the rule by which statements got their status
/// @param cost how much was asked for
public record Answer(byte[] data, long revision, Map<String, AsOf> asOf, String rule, Cost cost) {}
