using Microsoft.CodeAnalysis;

namespace OpModel.Symbols;

/// <summary>Tells which properties of an artifact a data transfer object cannot carry, and which are checked in a way that does not fit.</summary>
internal static class ArtifactCheck
{
    /// <summary>Checks the properties that an artifact declares itself, and what would be generated beside it.</summary>
    public static IEnumerable<DefinitionProblem> Check(INamedTypeSymbol artifact)
    {
        foreach (var taken in GeneratedNames.TakenBeside(artifact))
        {
            yield return taken;
        }

        Dictionary<string, IPropertySymbol> names = new(StringComparer.Ordinal);
        foreach (var property in CarriedTypes.PropertiesOf(artifact))
        {
            var jsonName = ArtifactShapeReader.JsonName(property.Name);
            if (names.TryGetValue(jsonName, out var namesake))
            {
                yield return new(
                    DefinitionProblem.NotCarried, property.Locations.FirstOrDefault() ?? Location.None,
                    $"{property.Name} of {artifact.Name} and {namesake.Name} are both \"{jsonName}\" in a document; rename one.");
            }
            else
            {
                names.Add(jsonName, property);
            }

            if (CarriedTypes.WhyNot(property.Type) is { } reason)
            {
                var place = property.Locations.FirstOrDefault() ?? Location.None;
                yield return new(DefinitionProblem.NotCarried, place, $"{property.Name} of {artifact.Name} {reason}");
            }

            foreach (var attribute in property.GetAttributes())
            {
                if ((ValidationCheck.Check(artifact, property, attribute) ?? DomainCheck.Check(artifact, property, attribute)) is { } problem)
                {
                    yield return new(DefinitionProblem.DoesNotValidate, SourceOrigin.PlaceOf(attribute), problem);
                }
            }
        }
    }
}
