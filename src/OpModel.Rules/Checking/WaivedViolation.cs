using OpModel.Organization;

namespace OpModel.Checking;

/// <summary>A violation that somebody accepted for a time.</summary>
/// <param name="Violation">The violation.</param>
/// <param name="Waiver">Why it is accepted, by whom, and until when.</param>
public sealed record WaivedViolation(Violation Violation, Waiver Waiver);
