using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpModel.Funding;
using OpModel.Organization;

namespace OpModel.Symbols;

/// <summary>Tells what <see cref="DefinitionReader"/> could not read as it was meant.</summary>
public static class DefinitionCheck
{
    private static readonly string[] DateProperties =
        [nameof(DatedStatement.From), nameof(DatedStatement.Until), nameof(Interaction.AssessedOn), nameof(ArtifactDefinition.ReviewBy)];

    /// <summary>Finds what is wrong with the definition that a type states.</summary>
    /// <param name="type">Any type of the source at hand.</param>
    /// <returns>The problems, in the order of the attributes; none where the type bears no attribute of the library.</returns>
    public static IEnumerable<DefinitionProblem> Check(INamedTypeSymbol type)
    {
        AttributeData? definition = null;
        var element = ElementSet.None;
        var isOurs = false;
        var attributes = type.GetAttributes();
        if (attributes.FirstOrDefault(attribute => ArtifactTypes.IsOurs(attribute, "ArtifactPart")) is { } part)
        {
            foreach (var problem in CheckPart(type, part))
            {
                yield return problem;
            }
        }

        foreach (var attribute in attributes)
        {
            var shape = StatementKinds.ShapeOf(attribute);
            isOurs |= shape is not null;
            if (shape is null or { Defines: ElementSet.None })
            {
                continue;
            }

            if (definition is null)
            {
                (definition, element) = (attribute, shape.Defines);
            }
            else
            {
                yield return Problem(attribute,
                    $"{type.Name} is stated by {Shown(definition)} already, so {Shown(attribute)} has no effect; a class is one element, so keep one of the two.");
            }
        }

        if (!isOurs)
        {
            yield break;
        }

        if (type.FileOfElement() is { } file)
        {
            // Its other part is generated, where nobody looks for problems.
            foreach (var attribute in attributes.Where(attribute => StatementKinds.ShapeOf(attribute) is not null))
            {
                yield return Problem(attribute, $"{type.Name} stands in {file}, so {Shown(attribute)} has no effect here; say it there.");
            }

            yield break;
        }

        if (definition is not null)
        {
            if (Kind(type, element) is { } wrongKind)
            {
                yield return Problem(definition, wrongKind);
            }
            else if (!IsPartial(type))
            {
                yield return new(DefinitionProblem.NotPartial, SourceOrigin.PlaceOf(type, definition), NotPartial(type));
            }

            if (string.IsNullOrWhiteSpace(definition.FirstArgument()))
            {
                yield return Problem(definition, $"{type.Name} has an empty name; give it the name that people call it by.");
            }
        }

        if (element == ElementSet.None && DefinitionReader.IsRole(type))
        {
            element = ElementSet.Role;
        }

        foreach (var attribute in attributes)
        {
            if (StatementKinds.ShapeOf(attribute) is not { } shape)
            {
                continue;
            }

            if (shape.Defines == ElementSet.None && (shape.On & element) == 0)
            {
                yield return Problem(
                    attribute, $"{Shown(attribute)} belongs on {ElementWords.Belonging(shape.On)}, and {type.Name} is none; move it or remove it.");
                continue;
            }

            foreach (var message in Statement(shape, attribute))
            {
                yield return Problem(attribute, message);
            }
        }

        // An artifact that is no record is a name and an owner; what its properties hold is its author's own.
        if (element == ElementSet.Artifact && type.IsRecord)
        {
            foreach (var problem in ArtifactCheck.Check(type))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<DefinitionProblem> CheckPart(INamedTypeSymbol type, AttributeData part)
    {
        if (ArtifactTypes.WhyNot(type) is { } reason)
        {
            yield return Problem(part, reason);
        }
        else if (!IsPartial(type))
        {
            yield return new(DefinitionProblem.NotPartial, SourceOrigin.PlaceOf(type, part), NotPartial(type));
        }

        foreach (var problem in ArtifactCheck.Check(type))
        {
            yield return problem;
        }
    }

    /// <summary>Tells whether the generator can add a part to a type: whether it and all that contain it are partial.</summary>
    /// <param name="type">A type of the source at hand.</param>
    /// <returns><see langword="true"/> where it can.</returns>
    public static bool IsPartial(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            foreach (var reference in current.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax() is not TypeDeclarationSyntax declaration || !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static string NotPartial(INamedTypeSymbol type) =>
        type.ContainingType is null
            ? $"{type.Name} is not partial, so nothing can be generated for it; write partial before {Keyword(type)}."
            : $"{type.Name} or a type that contains it is not partial, so nothing can be generated for it; write partial before {Keyword(type)} on each of them.";

    private static string Keyword(INamedTypeSymbol type) => type.IsRecord && type.ContainingType is null ? "record" : "class";

    private static string? Kind(INamedTypeSymbol type, ElementSet element)
    {
        if (type.TypeKind != TypeKind.Class)
        {
            return $"{type.Name} is not a class, and only a class can be an element of the organisation; make it a class.";
        }

        if (type.IsGenericType)
        {
            return $"{type.Name} is generic, and an element of the organisation is one thing; remove its type parameters, or move it out of the generic type.";
        }

        if (type.IsFileLocal)
        {
            return $"{type.Name} is local to its file, so that nothing elsewhere can refer to it; remove file.";
        }

        if (element == ElementSet.Organization != type.IsStatic)
        {
            return type.IsStatic
                ? $"{type.Name} is static, so that no attribute can refer to it; remove static."
                : $"{type.Name} is not static, and an operating model has no instances; make it a static partial class.";
        }

        if (element == ElementSet.Artifact && type.IsRecord)
        {
            return ArtifactTypes.WhyNot(type);
        }

        return null;
    }

    private static IEnumerable<string> Statement(StatementShape shape, AttributeData attribute) =>
    [
        .. WrongTypeArguments(shape, attribute),
        .. Currency(attribute),
        .. Allocation(attribute),
        .. Dates(attribute),
        .. OwingTeamType(attribute),
        .. OwnerRole(attribute),
        .. SameDuty(shape, attribute),
    ];

    private static IEnumerable<string> Currency(AttributeData attribute)
    {
        if (attribute.Text(nameof(OrganizationDefinition.Currency)) is { } code && Iso4217.Find(code) is null)
        {
            yield return MoneyText.DescribeUnknownCurrency(code);
        }
    }

    private static IEnumerable<string> WrongTypeArguments(StatementShape shape, AttributeData attribute)
    {
        for (var index = 0; index < shape.TypeArguments.Length; index++)
        {
            // What a role is to be, the compiler demands itself.
            var expected = shape.TypeArguments[index];
            if (expected is not (ElementSet.None or ElementSet.Role)
                && attribute.TypeArgument(index) is { } argument
                && (StatementKinds.ElementOf(argument) & expected) == 0)
            {
                yield return $"{Shown(attribute)} names {argument.Name}, which is {ElementWords.Lacking(expected)}; "
                    + $"name a class with {ElementWords.Attributes(expected)}.";
            }
        }
    }

    private static IEnumerable<string> Allocation(AttributeData attribute)
    {
        if (attribute.Constant(nameof(Membership.Allocation)) is int allocation and (< 0 or > 100))
        {
            yield return $"{Shown(attribute)} takes {allocation} % of the working time; an allocation lies between 0 and 100.";
        }
    }

    private static IEnumerable<string> Dates(AttributeData attribute)
    {
        foreach (var property in DateProperties)
        {
            if (attribute.Text(property) is { } text && !IsoDate.TryParse(text, out _))
            {
                yield return $"{property} of {Shown(attribute)} is \"{text}\", which is not a date; write year, month and day as in 2026-10-31.";
            }
        }

        if (StatementReader.Date(attribute, nameof(DatedStatement.From)) is { } from
            && StatementReader.Date(attribute, nameof(DatedStatement.Until)) is { } until
            && until < from)
        {
            yield return $"{Shown(attribute)} ends on {until}, before it begins on {from}; exchange the two dates or mend one.";
        }
    }

    private static IEnumerable<string> OwingTeamType(AttributeData attribute)
    {
        if (attribute.Type(nameof(ArtifactDefinition.OwedBy)) is { TypeKind: not TypeKind.Error } team && StatementReader.TeamTypeName(team) is null)
        {
            yield return $"{nameof(ArtifactDefinition.OwedBy)} of {Shown(attribute)} names {team.Name}, which is no attribute of a type of team; "
                + "name one, such as typeof(ProductTeamAttribute).";
        }
    }

    private static IEnumerable<string> OwnerRole(AttributeData attribute)
    {
        if (attribute.Type(nameof(ArtifactDefinition.Owner)) is { TypeKind: not TypeKind.Error } owner && !DefinitionReader.IsRole(owner))
        {
            yield return $"{nameof(ArtifactDefinition.Owner)} of {Shown(attribute)} names {owner.Name}, which is {ElementWords.Lacking(ElementSet.Role)}; "
                + $"name a class with {ElementWords.Attributes(ElementSet.Role)}, or write [OwnedBy] for who is none.";
        }
    }

    private static IEnumerable<string> SameDuty(StatementShape shape, AttributeData attribute)
    {
        if (shape.Kind == StatementKind.DutySeparation
            && attribute.FirstArgument() is { } one
            && attribute.Argument(1) is string other
            && one.Trim().Equals(other.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            yield return $"{Shown(attribute)} keeps \"{one}\" apart from itself, which nobody can; name two duties.";
        }
    }

    /// <summary>The attribute as its author wrote it, without its arguments: <c>[Member&lt;Ada, ProductOwner&gt;]</c>.</summary>
    private static string Shown(AttributeData attribute)
    {
        var type = attribute.AttributeClass!;
        var name = type.WrittenName();
        var arguments = type.TypeArguments.Select(argument => argument.Name).ToArray();
        return arguments.Length == 0 ? $"[{name}]" : $"[{name}<{string.Join(", ", arguments)}>]";
    }

    private static DefinitionProblem Problem(AttributeData attribute, string message) =>
        new(DefinitionProblem.DoesNotFit, SourceOrigin.PlaceOf(attribute), message);
}
