package press.dossier.api.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/// How many requests were refused or failed since the program started, by code. The codes are a
/// closed list, so this does not grow.
public final class Refusals {

  private static final Map<String, LongAdder> BY_CODE = new ConcurrentHashMap<>();

  private Refusals() {}

  static void add(String code) {
    BY_CODE.computeIfAbsent(code, first -> new LongAdder()).increment();
  }

  /// How many were refused under a code.
  public static long of(String code) {
    LongAdder counted = BY_CODE.get(code);
    return counted == null ? 0 : counted.sum();
  }
}
