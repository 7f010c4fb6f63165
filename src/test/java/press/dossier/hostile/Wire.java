package press.dossier.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A connection to the service, on which anything can be written.
public final class Wire implements AutoCloseable {

  private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.[01] (\\d{3}) ");
  private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)\r\n");

  private final Socket socket;

  private Wire(Socket socket) {
    this.socket = socket;
  }

  /// Opens a connection.
  ///
  /// @param patience how long an answer is waited for
  public static Wire open(int port, Duration patience) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(Math.toIntExact(patience.toMillis()));
    return new Wire(socket);
  }

  Socket socket() {
    return socket;
  }

  /// Writes text, as far as the service takes it.
  Wire write(String text) throws IOException {
    return write(text.getBytes(StandardCharsets.UTF_8));
  }

  /// Writes bytes, as far as the service takes them.
  Wire write(byte[] bytes) throws IOException {
    try {
      socket.getOutputStream().write(bytes);
      socket.getOutputStream().flush();
    } catch (SocketException cut) {
      // it may have answered before; that is read next
    }
    return this;
  }

  /// Reads one answer, or finds that the connection is cut.
  ///
  /// @throws SocketTimeoutException if neither comes in time
  Outcome read() throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    try {
      InputStream in = socket.getInputStream();
      byte[] part = new byte[8192];
      for (int length = in.read(part); length >= 0; length = in.read(part)) {
        read.write(part, 0, length);
        if (isWhole(read.toString(StandardCharsets.UTF_8))) {
          break;
        }
      }
    } catch (SocketException cut) {
      // what was read before counts
    }
    String text = read.toString(StandardCharsets.UTF_8);
    Matcher status = STATUS.matcher(text);
    return status.find() ? new Outcome(Integer.parseInt(status.group(1)), text) : Outcome.CUT;
  }

  private static boolean isWhole(String text) {
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      return false;
    }
    Matcher length = LENGTH.matcher(text.substring(0, end + 2));
    if (!length.find()) {
      return text.endsWith("\r\n0\r\n\r\n") || text.startsWith("HTTP/1.1 204");
    }
    String body = text.substring(end + 4);
    return body.getBytes(StandardCharsets.UTF_8).length >= Integer.parseInt(length.group(1));
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
