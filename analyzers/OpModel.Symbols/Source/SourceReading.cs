using Microsoft.CodeAnalysis;
using OpModel.Organization;

namespace OpModel.Symbols;

/// <summary>Reads the definitions of a compilation's own files, each file by itself, in any order and by any thread.</summary>
public sealed class SourceReading
{
    private readonly Compilation _compilation;
    private readonly NameScope _scope;
    private readonly SourceFile[] _stating;

    /// <summary>Prepares to read.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="files">All its files, in its order.</param>
    public SourceReading(Compilation compilation, IReadOnlyList<SourceFile> files)
    {
        _compilation = compilation;
        _scope = new(compilation, files);
        _stating = [.. files.Where(file => file.Types.Count > 0)];
    }

    /// <summary>How many files may state definitions.</summary>
    public int Files => _stating.Length;

    /// <summary>Reads one of these files.</summary>
    /// <param name="index">Which, from 0.</param>
    /// <returns>Its definitions; the same objects as before where nothing has changed that matters.</returns>
    public IReadOnlyList<Definition> Read(int index) => FileDefinitions.Of(_compilation, _stating[index], _scope).Definitions;
}
