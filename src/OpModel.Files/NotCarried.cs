using OpModel.Organization;

namespace OpModel.Files;

/// <summary>Something of an element that the form it was written in cannot say.</summary>
/// <param name="Element">The element.</param>
/// <param name="Message">What was left out or changed, and why.</param>
internal sealed record NotCarried(Definition Element, string Message);
