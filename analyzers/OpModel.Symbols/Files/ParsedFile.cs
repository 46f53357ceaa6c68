using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OpModel.Files;

namespace OpModel.Symbols;

/// <summary>A parsed file of the model, kept with its text: the analyzer, the generator and the next edit elsewhere find it there.</summary>
internal sealed class ParsedFile : IOrganizationSource
{
    private static readonly ConditionalWeakTable<SourceText, ParsedFile> LastParsed = new();

    private readonly IOrganizationSource _source;
    private readonly List<(string Path, SourceText? Text)> _companions;
    private readonly RecentValues<KeptReading> _readings = new();

    private ParsedFile(IOrganizationSource source, List<(string Path, SourceText? Text)> companions) => (_source, _companions) = (source, companions);

    /// <inheritdoc/>
    public string Path => _source.Path;

    /// <inheritdoc/>
    public IReadOnlyList<ElementName> Elements => _source.Elements;

    /// <summary>Parses a file, unless that was done before.</summary>
    /// <param name="file">The file.</param>
    /// <param name="find">Finds another file of the model by its path.</param>
    /// <returns>The parsed file; nothing where it cannot be opened, which the compiler tells.</returns>
    public static ParsedFile? Of(AdditionalText file, Func<string, AdditionalText?> find)
    {
        if (file.GetText() is not { } text)
        {
            return null;
        }

        if (LastParsed.TryGetValue(text, out var last) && last.Path == file.Path && last._companions.TrueForAll(companion => find(companion.Path)?.GetText() == companion.Text))
        {
            return last;
        }

        List<(string Path, SourceText? Text)> companions = [];
        OrganizationText organization = new(file.Path, text.ToString());
        var source = OrganizationImporters.BuiltIn.Parse(organization, Companion) ?? OrganizationFile.Parse(organization);
        ParsedFile parsed = new(source, companions);
        LastParsed.Set(text, parsed);
        return parsed;

        OrganizationText? Companion(string path)
        {
            var found = find(path)?.GetText();
            companions.Add((path, found));
            return found is null ? null : new(path, found.ToString());
        }
    }

    /// <inheritdoc/>
    public FileReading Read(ElementNames names) =>
        _readings.Get(kept => ReferenceEquals(kept.Names, names), () => new(names, _source.Read(names))).Reading;

    private sealed record KeptReading(ElementNames Names, FileReading Reading);
}
