using OpModel.Files;
using OpModel.Organization;
using OpModel.Symbols;

namespace OpModel.Generators.Reading;

/// <summary>Joins what stands in C# with what files say of it.</summary>
internal sealed class Settlement : IEquatable<Settlement>
{
    private readonly FileElementKeys _keys;
    private readonly EquatableArray<AddedStatement> _additions;
    private readonly Dictionary<string, List<DefinitionStatement>> _byElement = new(StringComparer.Ordinal);

    private Settlement(FileReadings files)
    {
        (_keys, _additions) = (new(files.Keys), files.Additions);
        foreach (var addition in files.Additions)
        {
            if (!_byElement.TryGetValue(addition.Element, out var statements))
            {
                _byElement.Add(addition.Element, statements = []);
            }

            statements.Add(addition.Statement);
        }
    }

    /// <summary>The settlement by what the files say.</summary>
    public static Settlement By(FileReadings files) => new(files);

    /// <summary>The type with keys in the place of names that C# does not know, and with what files add to it; itself where that is nothing.</summary>
    public StatedType Settle(StatedType stated)
    {
        var settled = _keys.Settle(stated.Definition);
        if (_byElement.TryGetValue(settled.Key, out var added))
        {
            settled = Addition.Join(settled, added);
        }

        return ReferenceEquals(settled, stated.Definition) ? stated : stated with { Definition = settled };
    }

    public bool Equals(Settlement? other) => other is not null && _keys.Equals(other._keys) && _additions.Equals(other._additions);

    public override bool Equals(object? obj) => Equals(obj as Settlement);

    public override int GetHashCode() => _keys.GetHashCode();
}
