/** Whether a stage is over, running or still to come on a day. */
export function phaseOf({ startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string }, today: string): "past" | "now" | "coming" {
  if (today > endsOn) return "past";
  return today < startsOn ? "coming" : "now";
}
