using OneOf;
using OpModel.Artifacts;
using OpModel.Checking;

namespace OpModel.Tool.Artifacts;

/// <summary>The kinds of artifact that a run knows: those of the library and those of assemblies that a command line names.</summary>
internal sealed class ArtifactKinds
{
    private readonly Dictionary<string, ArtifactType> _byName = new(StringComparer.Ordinal);

    private ArtifactKinds(IReadOnlyList<ArtifactType> own)
    {
        All = [.. own, .. Generated.ArtifactsIn_OpModel.All.Where(type => own.All(mine => mine.Id != type.Id))];
        foreach (var type in All)
        {
            _byName.TryAdd(Letters(type.Id), type);
        }

        foreach (var type in All)
        {
            _byName.TryAdd(Letters(type.Name), type);
        }
    }

    /// <summary>All kinds; of two that are called the same, the one of the user's own.</summary>
    public IReadOnlyList<ArtifactType> All { get; }

    /// <summary>Reads the kinds of the library and of assemblies.</summary>
    /// <param name="assemblies">The assemblies.</param>
    /// <returns>The kinds, or what is wrong with the assemblies.</returns>
    public static OneOf<ArtifactKinds, IReadOnlyList<InputProblem>> Load(IReadOnlyList<string> assemblies)
    {
        List<ArtifactType> own = [];
        List<InputProblem> problems = [];
        foreach (var path in assemblies)
        {
            ArtifactAssembly.Load(path).Switch(own.AddRange, problems.Add);
        }

        return problems.Count > 0 ? problems : new ArtifactKinds(own);
    }

    /// <summary>Finds a kind by its name, however people write it: <c>product-budget</c>, <c>ProductBudget</c>, <c>Product budget</c>.</summary>
    public ArtifactType? Find(string name) => _byName.GetValueOrDefault(Letters(name));

    /// <summary>Finds the kind that the name of a file tells: <c>product-budget.json</c>, <c>checkout.product-budget.yaml</c>.</summary>
    public ArtifactType? OfFile(string path) => Path.GetFileName(path).Split('.').Reverse().Select(Find).FirstOrDefault(type => type is not null);

    /// <summary>The name of the kind that a misspelt one most likely means; nothing where none is near.</summary>
    public string? Nearest(string name) => NearestName.Find(name, All.Select(type => type.Id));

    /// <summary>What to write in place of a name that no kind has.</summary>
    public string Mend(string name) => Nearest(name) is { } nearest ? $"did you mean \"{nearest}\"?" : "opmodel artifact list tells which there are.";

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
