import drawCode from "qrcode-generator";

/** Light modules around the code, as ISO/IEC 18004 asks for. */
const QUIET = 4;

/** A QR code drawn here, so that the secret in it leaves this page for nowhere. */
export function QrCode({ text, label, size }: { readonly text: string; readonly label: string; readonly size: number }) {
  const code = drawCode(0, "M");
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const places = Array.from({ length: count * count }, (_, index) => [index % count, Math.floor(index / count)] as const);
  const path = places.filter(([x, y]) => code.isDark(y, x)).map(([x, y]) => `M${x + QUIET} ${y + QUIET}h1v1h-1z`);
  const side = count + 2 * QUIET;
  return (
    <svg role="img" aria-label={label} width={size} height={size} viewBox={`0 0 ${side} ${side}`} shapeRendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={path.join("")} fill="#000" />
    </svg>
  );
}
