using System.Runtime.CompilerServices;
using OpModel.Organization;

namespace OpModel.Symbols;

/// <summary>The keys of the elements that stand in files, to which names that C# does not know may lead.</summary>
internal sealed class FileElementKeys : IEquatable<FileElementKeys>
{
    /// <summary>What a definition was settled to last, so that it is the same object for as long as the keys are.</summary>
    private static readonly ConditionalWeakTable<Definition, SettledDefinition> LastSettled = new();

    private readonly EquatableArray<string> _keys;
    private readonly Lazy<ILookup<string, string>> _byLastName;

    /// <param name="keys">The keys, in any order.</param>
    public FileElementKeys(IEnumerable<string> keys)
    {
        _keys = new([.. keys.OrderBy(key => key, StringComparer.Ordinal)]);
        _byLastName = new(() => _keys.ToLookup(LastName, StringComparer.Ordinal));
    }

    /// <summary>That nothing stands in files.</summary>
    public static FileElementKeys None { get; } = new([]);

    /// <summary>Gives the names in a definition that C# does not know the keys that they lead to, and leaves out what refers by others.</summary>
    /// <param name="definition">The definition as it was read from C#.</param>
    /// <returns>A definition with keys alone; itself where it has no other.</returns>
    public Definition Settle(Definition definition)
    {
        if (LastSettled.TryGetValue(definition, out var last) && last.Keys.Equals(this))
        {
            return last.Settled;
        }

        var settled = References.Replaced(definition, key => UnresolvedName.Is(key) ? Find(UnresolvedName.Written(key), definition.Key) : key);
        LastSettled.Set(definition, new(this, settled));
        return settled;
    }

    public bool Equals(FileElementKeys? other) => other is not null && (ReferenceEquals(this, other) || _keys.Equals(other._keys));

    public override bool Equals(object? obj) => Equals(obj as FileElementKeys);

    public override int GetHashCode() => _keys.Count;

    /// <summary>
    /// The key that a name leads to. Where it may be each of several, those of the nearest namespace go first; what the usings of the file say,
    /// nobody can tell before the types are there.
    /// </summary>
    private string? Find(string written, string from) => _byLastName.Value[LastName(written)]
        .Where(key => key == written || key.EndsWith("." + written, StringComparison.Ordinal))
        .OrderByDescending(key => CommonLength(key, from))
        .FirstOrDefault();

    private static string LastName(string name) => name.Substring(name.LastIndexOf('.') + 1);

    private static int CommonLength(string one, string other)
    {
        var length = 0;
        while (length < one.Length && length < other.Length && one[length] == other[length])
        {
            length++;
        }

        return length;
    }

    private sealed record SettledDefinition(FileElementKeys Keys, Definition Settled);
}
