using OneOf;
using OpModel.Files;
using OpModel.Tool.Input;

namespace OpModel.Tool.Charging;

/// <summary>Reads the organisation that is charged.</summary>
/// <param name="Model">The organisation.</param>
/// <param name="Input">The files that state it.</param>
internal sealed record ModelReading(OperatingModel Model, OrganizationInput Input)
{
    /// <summary>Reads an organisation, which must be whole: of what cannot be read nobody knows whom it charges.</summary>
    public static OneOf<ModelReading, IReadOnlyList<InputProblem>> Read(IReadOnlyList<string> paths)
    {
        if (!OrganizationInput.Read(paths).TryPickT0(out var input, out var problems))
        {
            return OneOf<ModelReading, IReadOnlyList<InputProblem>>.FromT1(problems);
        }

        if (input.FileProblems.Count > 0)
        {
            return (InputProblem[])[.. input.FileProblems.Select(placed => TextInput.Named(placed.Path, placed.Problem))];
        }

        return OperatingModel.Create(input.Definitions).Match<OneOf<ModelReading, IReadOnlyList<InputProblem>>>(
            model => new ModelReading(model, input),
            errors => (InputProblem[])[.. errors.Select(error => Placed(error, input, paths[0]))]);
    }

    private static InputProblem Placed(DefinitionError error, OrganizationInput input, string first)
    {
        var origin = input.Definitions.Where(definition => definition.Name == error.Element).Select(definition => definition.Origin).OfType<FileOrigin>().LastOrDefault();
        return origin is null ? new(first, null, null, error.Message) : TextInput.Named(origin.Path, new(origin.Place, error.Message));
    }
}
