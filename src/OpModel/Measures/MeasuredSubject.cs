namespace OpModel.Measures;

/// <summary>What is measured, with the names by which sources know it.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Names">Its name and its id: values that were found elsewhere are its own alone.</param>
/// <param name="WithParts">These, and those of its parts, such as the teams of a value stream: what happened to them happened to it.</param>
internal sealed record MeasuredSubject(string Name, IReadOnlyCollection<string> Names, IReadOnlyCollection<string> WithParts);
