using Microsoft.CodeAnalysis;

namespace OpModel.Symbols;

/// <summary>Tells which properties of an artifact a data transfer object cannot carry, and which are checked in a way that does not fit.</summary>
internal static class ArtifactCheck
{
    /// <summary>Checks the properties that an artifact declares itself.</summary>
    public static IEnumerable<DefinitionProblem> Check(INamedTypeSymbol artifact)
    {
        foreach (var property in CarriedTypes.PropertiesOf(artifact))
        {
            if (CarriedTypes.WhyNot(property.Type) is { } reason)
            {
                var place = property.Locations.FirstOrDefault() ?? Location.None;
                yield return new(DefinitionProblem.NotCarried, place, $"{property.Name} of {artifact.Name} {reason}");
            }

            foreach (var attribute in property.GetAttributes())
            {
                if (ValidationCheck.Check(artifact, property, attribute) is { } problem)
                {
                    yield return new(DefinitionProblem.DoesNotValidate, SourceOrigin.PlaceOf(attribute), problem);
                }
            }
        }
    }
}
