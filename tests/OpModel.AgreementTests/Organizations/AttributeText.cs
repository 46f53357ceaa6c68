using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using OpModel.Roles;

namespace OpModel.Organizations;

/// <summary>Writes the arguments of one attribute: all that its constructor takes, and some of its properties.</summary>
internal sealed class AttributeText(Type attribute, string on, Random random, RandomText text, IReadOnlyList<string> teamAttributes, IReadOnlyList<string> roles)
{
    public IEnumerable<string> Arguments(bool isDefinition)
    {
        HashSet<string> said = [];
        foreach (var parameter in attribute.GetConstructors().Single().GetParameters())
        {
            // What defines an element gives it its name, which is to be its own.
            var value = isDefinition ? Literal(RandomText.NameOf(on)) : Value(parameter.ParameterType, parameter.Name!);

            // What an attribute takes two of are two things: a duty is not kept apart from itself.
            while (parameter.ParameterType == typeof(string) && !said.Add(value))
            {
                value = Value(parameter.ParameterType, parameter.Name!);
            }

            yield return value;
        }

        foreach (var property in attribute.GetProperties().Where(property => property.SetMethod is { IsPublic: true } && property.Name != "Id"))
        {
            var isRequired = property.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is not null;
            if (isRequired || random.Next(2) == 0)
            {
                yield return $"{property.Name} = {Value(property.PropertyType, property.Name)}";
            }
        }
    }

    private static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    private string Value(Type type, string name)
    {
        if (type == typeof(string))
        {
            return Literal(text.For(attribute, name));
        }

        if (type == typeof(string[]))
        {
            return "new[] { " + string.Join(", ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Literal(text.For(attribute, name)))) + " }";
        }

        if (type == typeof(bool))
        {
            return random.Next(2) == 0 ? "true" : "false";
        }

        if (type == typeof(int))
        {
            return random.Next(1, name == nameof(MemberAttribute<object, ProductOwner>.Allocation) ? 101 : 4).ToString(CultureInfo.InvariantCulture);
        }

        if (type == typeof(Type))
        {
            var types = name == nameof(ArtifactAttribute.Owner) ? roles : teamAttributes;
            return $"typeof({types[random.Next(types.Count)]})";
        }

        Assert.True(type.IsEnum, $"{attribute.Name}.{name} is a {type.Name}; say here what may be written for it.");
        var names = Enum.GetNames(type);
        return $"{type.FullName}.{names[random.Next(names.Length)]}";
    }
}
