using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OpModel.Symbols;

/// <summary>All that decides what a name means in a compilation. Where two are equal, a file that is the same says the same in both.</summary>
internal sealed class NameScope : IEquatable<NameScope>
{
    private readonly ulong _names;
    private readonly string? _assembly;
    private readonly CompilationOptions _options;
    private readonly ImmutableArray<MetadataReference> _references;

    public NameScope(Compilation compilation, IEnumerable<SourceFile> files)
    {
        Fingerprint names = new();
        foreach (var file in files)
        {
            names.Add(file.Names);
        }

        _names = names.Value;
        (_assembly, _options, _references) = (compilation.AssemblyName, compilation.Options, compilation.ExternalReferences);
    }

    public bool Equals(NameScope? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && _names == other._names
            && _assembly == other._assembly
            && (_references == other._references || _references.SequenceEqual(other._references))
            && _options.Equals(other._options));

    public override bool Equals(object? obj) => Equals(obj as NameScope);

    public override int GetHashCode() => _names.GetHashCode();
}
