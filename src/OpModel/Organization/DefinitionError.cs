namespace OpModel;

/// <summary>Why a definition cannot be part of a model.</summary>
/// <param name="Element">The name of the element that is defined; empty where it is the organisation as a whole.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
public sealed record DefinitionError(string Element, string Message)
{
    /// <summary>The message.</summary>
    /// <returns><see cref="Message"/>.</returns>
    public override string ToString() => Message;
}
