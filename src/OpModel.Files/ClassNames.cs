using OpModel.Files.CSharp;
using OpModel.Organization;

namespace OpModel.Files;

/// <summary>The class of each element: the one that its key is, or one that is made from its id where the key, of whatever form it is, is none.</summary>
internal sealed class ClassNames
{
    private readonly Dictionary<string, CSharpType> _byKey = new(StringComparer.Ordinal);

    /// <param name="definitions">The elements in order, each key once: where two would have one class, the later gets a number behind its name.</param>
    /// <param name="space">The namespace of those that say none; empty where they are to stand in none.</param>
    public ClassNames(IReadOnlyList<Definition> definitions, string space)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        List<(Definition Definition, CSharpType Wanted)> moved = [];
        foreach (var definition in definitions)
        {
            var type = CSharpType.Find(definition.Key);
            if (type is not null && (type.Namespace.Length > 0 || space.Length == 0))
            {
                taken.Add(type.Key);
                _byKey.Add(definition.Key, type);
            }
            else
            {
                moved.Add((definition, (type ?? Made(definition)).In(space)));
            }
        }

        foreach (var (definition, wanted) in moved)
        {
            var type = wanted;
            for (var number = 2; !taken.Add(type.Key); number++)
            {
                type = CSharpType.Find(FormattableString.Invariant($"{wanted.Key}{number}"))!;
            }

            _byKey.Add(definition.Key, type);
        }
    }

    /// <summary>The classes that keys are; where one is none, the element has no class.</summary>
    public static ClassNames OfKeys { get; } = new([], "");

    /// <summary>The class of an element.</summary>
    /// <param name="key">The key of the element.</param>
    /// <returns>The class; for an element that is none of these, the one that its key is; nothing where that is none.</returns>
    public CSharpType? Of(string key) => _byKey.TryGetValue(key, out var type) ? type : CSharpType.Find(key);

    private static CSharpType Made(Definition definition)
    {
        var name = Spelling.ClassName(definition.Id);
        return CSharpType.Find(name.Length > 0 ? name : Spelling.ClassName(Section.NounOf(definition.GetType())))!;
    }
}
