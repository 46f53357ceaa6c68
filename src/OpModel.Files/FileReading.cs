using OpModel.Organization;

namespace OpModel.Files;

/// <summary>What a file says of an organisation.</summary>
/// <param name="Definitions">The definitions that could be read.</param>
/// <param name="Problems">What could not, in the order of the file.</param>
public sealed record FileReading(IReadOnlyList<Definition> Definitions, IReadOnlyList<FileProblem> Problems)
{
    /// <summary>What it states of elements that may stand elsewhere.</summary>
    public IReadOnlyList<Addition> Additions { get; init; } = [];

    /// <summary>What it holds that was passed over, as it says nothing of an organisation; told to people, and no problem.</summary>
    public IReadOnlyList<FileProblem> Notes { get; init; } = [];
}
