const MINUTE = 60_000;

/** Whole hours and minutes from now until an instant; nothing when it has passed. */
export function timeLeft(until: string, now: Date): { hours: number; minutes: number } {
  const minutes = Math.max(0, Math.floor((new Date(until).getTime() - now.getTime()) / MINUTE));
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
