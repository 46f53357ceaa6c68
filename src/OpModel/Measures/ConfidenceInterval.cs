namespace OpModel.Measures;

/// <summary>The values between which the true one lies, in so many of a hundred samples.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
/// <param name="Level">In how many of a hundred.</param>
public sealed record ConfidenceInterval(decimal Low, decimal High, ConfidenceLevel Level);
