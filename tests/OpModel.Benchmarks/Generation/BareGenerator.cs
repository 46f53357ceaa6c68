using Microsoft.CodeAnalysis;
using OpModel.Organization;

namespace OpModel.Benchmarks.Generation;

/// <summary>The least that an attribute-driven generator can do: it finds the same definitions and keeps their names.</summary>
/// <remarks>
/// It asks for the same attributes as ours, each by <c>ForAttributeWithMetadataName</c>, and writes one line per definition.
/// What ours takes beyond it is the price of what ours reads and compares.
/// </remarks>
internal sealed class BareGenerator : IIncrementalGenerator
{
    private static readonly IEnumerable<string> Attributes =
    [
        "OpModel.OperatingModelAttribute",
        "OpModel.PersonAttribute",
        "OpModel.ValueStreamAttribute",
        .. TeamType.All.Select(type => $"OpModel.{type.Name}Attribute"),
    ];

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        foreach (var attribute in Attributes)
        {
            var names = context.SyntaxProvider.ForAttributeWithMetadataName(
                attribute, static (_, _) => true, static (annotated, _) => annotated.TargetSymbol.Name);
            context.RegisterSourceOutput(names, static (output, name) => output.AddSource(name, $"// {name}"));
        }
    }
}
