import type { IncomingMessage, ServerResponse } from "node:http";
import helmet from "helmet";

/** The headers of every answer: nothing but our own origin, no frame, no sniffing; HSTS only where TLS is ours. */
export function protector(tls: boolean): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "script-src": ["'self'"],
        "style-src": ["'self'", "'unsafe-inline'"],
        "img-src": ["'self'", "data:", "blob:"],
        "connect-src": ["'self'"],
        "font-src": ["'self'"],
        "object-src": ["'none'"],
        "base-uri": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
      },
    },
    strictTransportSecurity: tls,
  });
}
