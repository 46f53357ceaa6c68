using System.Globalization;
using System.Reflection;
using System.Text;
using OpModel.Roles;
using OpModel.Symbols;

namespace OpModel.Organizations;

/// <summary>Writes organisations as C#, at random, from all that the library's attributes can state.</summary>
/// <remarks>
/// What there is to write follows from the table of attribute shapes and, by reflection, from the attributes themselves: a new one
/// takes part without a change here. Names are few, so that elements meet: two roles with one responsibility, two teams with one service.
/// </remarks>
internal sealed class RandomOrganization
{
    private static readonly (ElementSet Kind, int Least, int Most)[] Counts =
    [
        (ElementSet.Person, 2, 12),
        (ElementSet.Role, 0, 3),
        (ElementSet.Team, 2, 9),
        (ElementSet.ValueStream, 0, 3),
        (ElementSet.Objective, 0, 4),
        (ElementSet.Strategy, 0, 2),
        (ElementSet.Tactic, 0, 2),
        (ElementSet.Scorecard, 0, 2),
        (ElementSet.Budget, 0, 2),
        (ElementSet.Artifact, 0, 3),
    ];

    private static readonly string[] LibraryRoles =
    [
        .. typeof(Role).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(Role)))
            .Select(type => type.FullName!)
            .Order(StringComparer.Ordinal),
    ];

    private static readonly string[] TeamAttributes =
        [.. typeof(TeamAttribute).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(TeamAttribute))).Select(type => type.FullName!)];

    private readonly Random _random;
    private readonly Dictionary<ElementSet, List<string>> _types = [];
    private readonly RandomText _text;

    private RandomOrganization(int seed)
    {
        _random = new(seed);
        _text = new(_random);
    }

    /// <summary>The C# of the organisation that a seed stands for.</summary>
    public static string Write(int seed) => new RandomOrganization(seed).Write();

    private static Type Class(StatementShape shape) => typeof(PersonAttribute).Assembly.GetType(shape.MetadataName, throwOnError: true)!;

    private string Write()
    {
        foreach (var (kind, least, most) in Counts)
        {
            _types[kind] = [.. Enumerable.Range(1, _random.Next(least, most + 1)).Select(number => $"{kind}{number}")];
        }

        var source = new StringBuilder("using OpModel;\nusing OpModel.Organization;\nusing OpModel.Roles;\n\n");
        WriteElement(source, ElementSet.Organization, "Acme");
        foreach (var (kind, types) in _types)
        {
            foreach (var type in types)
            {
                WriteElement(source, kind, type);
            }
        }

        return source.ToString();
    }

    private void WriteElement(StringBuilder source, ElementSet kind, string type)
    {
        StatementShape[] defining = [.. StatementShapes.All.Where(shape => shape.Defines == kind)];
        if (defining.Length > 0)
        {
            WriteAttribute(source, defining[_random.Next(defining.Length)], type);
        }

        foreach (var shape in StatementShapes.All.Where(shape => (shape.On & kind) != 0))
        {
            var repeats = Class(shape).GetCustomAttribute<AttributeUsageAttribute>()!.AllowMultiple;
            for (var count = _random.Next(shape.Kind == StatementKind.Waiver ? -8 : -1, repeats ? 4 : 2); count > 0; count--)
            {
                WriteAttribute(source, shape, type);
            }
        }

        source.Append(CultureInfo.InvariantCulture, $"public {(kind == ElementSet.Organization ? "static" : "sealed")} partial class {type}")
            .Append(kind == ElementSet.Role ? " : Role;\n\n" : ";\n\n");
    }

    private void WriteAttribute(StringBuilder source, StatementShape shape, string on)
    {
        List<string> typeArguments = [];
        foreach (var expected in shape.TypeArguments)
        {
            if (TypeOf(expected) is not { } argument)
            {
                return;
            }

            typeArguments.Add(argument);
        }

        var attribute = Class(shape);
        var written = new AttributeText(attribute, on, _random, _text, TeamAttributes, [.. _types[ElementSet.Role], .. LibraryRoles]);
        source.Append('[').Append(attribute.Namespace).Append('.').Append(shape.Name);
        if (typeArguments.Count > 0)
        {
            source.Append('<').AppendJoin(", ", typeArguments).Append('>');
        }

        source.Append('(').AppendJoin(", ", written.Arguments(isDefinition: shape.Defines != ElementSet.None)).Append(")]\n");
    }

    /// <summary>A class of one of the kinds that an attribute takes; the library's roles are among the roles.</summary>
    private string? TypeOf(ElementSet kinds)
    {
        if (kinds == ElementSet.None)
        {
            return TeamAttributes[_random.Next(TeamAttributes.Length)];
        }

        string[] candidates =
        [
            .. _types.Where(types => (types.Key & kinds) != 0).SelectMany(types => types.Value),
            .. (kinds & ElementSet.Role) != 0 ? LibraryRoles : [],
        ];
        return candidates.Length == 0 ? null : candidates[_random.Next(candidates.Length)];
    }
}
