namespace OpModel.Accounting;

/// <summary>Why there is no forecast.</summary>
/// <param name="Message">What is missing and how to mend it.</param>
public sealed record NoForecast(string Message);
