using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpModel.Files;
using OpModel.Organization;

namespace OpModel.Symbols;

/// <summary>Reads the shape of an artifact or a part from its type.</summary>
internal sealed class ArtifactShapeReader
{
    private readonly Dictionary<string, ArtifactShape> _parts = new(StringComparer.Ordinal);

    /// <summary>Reads an artifact or a part.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Its shape, or <see langword="null"/> where nothing can be generated for it; <see cref="ArtifactCheck"/> tells why.</returns>
    public static ArtifactShape? Read(INamedTypeSymbol type)
    {
        if (ArtifactCheck.Check(type).Any() || ArtifactTypes.WhyNot(type) is not null || !DefinitionCheck.IsPartial(type))
        {
            return null;
        }

        // While code is being written, a name may be missing, or a type that there will be.
        if (!MetadataName.IsOfOneType(type) || CarriedTypes.PropertiesOf(type).Any(property => property.Name.Length == 0 || IsUnknown(property.Type)))
        {
            return null;
        }

        ArtifactShapeReader reader = new();
        var shape = reader.ReadType(type);
        return shape with
        {
            Parts = new([.. reader._parts.Values.Where(part => part.Key != shape.Key).OrderBy(part => part.Key, StringComparer.Ordinal)]),
        };
    }

    private static bool IsUnknown(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsUnknown(array.ElementType),
        INamedTypeSymbol named => named.TypeKind == TypeKind.Error || named.TypeArguments.Any(IsUnknown),
        _ => false,
    };

    private ArtifactShape ReadType(INamedTypeSymbol type)
    {
        var parameters = type.InstanceConstructors
            .FirstOrDefault(constructor => constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is RecordDeclarationSyntax)?
            .Parameters.ToArray() ?? [];
        return new()
        {
            Key = MetadataName.Of(type),
            Namespace = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat
                .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)),
            Containers = new([.. Around(type).Reverse().Select(Opened)]),
            Name = type.Name,
            Type = TypeNames.Of(type),
            Accessibility = SyntaxFacts.GetText(type.DeclaredAccessibility),
            IsStruct = type.IsValueType,
            IsSealed = type.IsSealed,
            Document = Document(type),
            Summary = Documentation.SummaryOf(type),
            HasOneCurrency = type.GetAttributes().Any(attribute => ArtifactTypes.IsOurs(attribute, "OneCurrency")),
            HasOwnEquality = type.GetMembers("Equals").OfType<IMethodSymbol>().Any(method => !method.IsImplicitlyDeclared
                && method.Parameters is [{ Type: INamedTypeSymbol other }] && SymbolEqualityComparer.Default.Equals(other, type)),
            HasOwnHashCode = type.GetMembers("GetHashCode").OfType<IMethodSymbol>().Any(method => !method.IsImplicitlyDeclared && method.Parameters.IsEmpty),
            HasOwnText = type.GetMembers("ToString").OfType<IMethodSymbol>().Any(method => !method.IsImplicitlyDeclared && method.Parameters.IsEmpty),
            Properties = new([.. CarriedTypes.PropertiesOf(type).Select(property => ReadProperty(type, property, parameters))]),
        };
    }

    private PropertyShape ReadProperty(INamedTypeSymbol type, IPropertySymbol property, IReadOnlyList<IParameterSymbol> parameters)
    {
        var isNullable = IsNullable(property.Type);
        var parameter = parameters.FirstOrDefault(parameter => parameter.Name == property.Name);
        var isStated = property.GetAttributes().Any(attribute =>
            attribute.AttributeClass is { Name: "RequiredAttribute" } required && ArtifactTypes.IsAnnotation(required));
        var isRequired = isStated
            || CheckReader.DeniesNothing(property)
            || (!isNullable && (property.IsRequired
                || (parameter is not null ? !parameter.HasExplicitDefaultValue : IsMissedWithout(property))));
        return new()
        {
            Name = property.Name,
            JsonName = JsonName(property.Name),
            Value = ReadValue(ArtifactTypes.NotNullable(property.Type), $"{TypeNames.Of(type)}{property.Name}"),
            IsNullable = isNullable,
            IsRequired = isRequired,
            IsParameter = parameter is not null,
            IsRequiredMember = property.IsRequired,
            Summary = Documentation.SummaryOf(property),
            Checks = new([.. property.GetAttributes().Select(attribute => CheckReader.Read(type, property, attribute)).OfType<PropertyCheck>()]),
        };
    }

    /// <summary>The name in JSON: as System.Text.Json's camel case has it for names of one word; of <c>URLs</c> and the like, the first letter alone.</summary>
    public static string JsonName(string name) => name.Length == 0 || !char.IsUpper(name[0]) ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);

    /// <summary>Whether a property without a value would hold null where it must not: a text without an initialiser.</summary>
    private static bool IsMissedWithout(IPropertySymbol property) =>
        !property.Type.IsValueType
        && property.NullableAnnotation == NullableAnnotation.NotAnnotated
        && property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not PropertyDeclarationSyntax { Initializer: not null };

    private static bool IsNullable(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || (!type.IsValueType && type.NullableAnnotation != NullableAnnotation.NotAnnotated);

    /// <summary>Reads what a type holds.</summary>
    /// <param name="type">The type.</param>
    /// <param name="place">Where it is held, after which a union is named.</param>
    private ValueShape ReadValue(ITypeSymbol type, string place)
    {
        var written = TypeNames.Of(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated));
        if (ScalarForms.Of(type) is { } scalar)
        {
            return new() { Kind = ValueKind.Scalar, Type = written, DtoType = scalar.DtoType, Form = scalar.Form, IsStruct = type.IsValueType };
        }

        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumeration)
        {
            return Choices(written, enumeration, isStruct: true, ArtifactTypes.EnumValues(enumeration));
        }

        if (CarriedTypes.ContentsOf(type) is var (element, key))
        {
            var held = ReadValue(ArtifactTypes.NotNullable(element), place + "Item");
            return key is null
                ? new()
                {
                    Kind = ValueKind.List,
                    Type = written,
                    DtoType = $"global::System.Collections.Generic.List<{held.DtoType}>?",
                    Form = ListForms.Of(type)!,
                    IsStruct = type.IsValueType,
                    Element = held,
                }
                : new()
                {
                    Kind = ValueKind.Dictionary,
                    Type = written,
                    DtoType = $"global::System.Collections.Generic.Dictionary<string, {held.DtoType}>?",
                    Form = ListForms.OfDictionary(type)!,
                    IsStruct = type.IsValueType,
                    Element = held,
                    Key = ReadValue(key, place + "Key"),
                };
        }

        var named = (INamedTypeSymbol)type;
        if (ArtifactTypes.IsReference(named))
        {
            return new() { Kind = ValueKind.Reference, Type = written, DtoType = "string?", IsStruct = true };
        }

        if (ArtifactTypes.CasesOf(named) is { } cases)
        {
            return new()
            {
                Kind = ValueKind.Union,
                Type = written,
                DtoType = place + "Dto?",
                IsStruct = type.IsValueType,
                Cases = new([.. cases.Select(each => new UnionCase(ArtifactTypes.CaseName(each), ReadValue(ArtifactTypes.NotNullable(each), place + ArtifactTypes.CaseName(each))))]),
            };
        }

        if (ArtifactTypes.IsSmartEnum(named))
        {
            return Choices(written, named, isStruct: false, ArtifactTypes.SmartEnumValues(named));
        }

        return Part(written, named);
    }

    private ValueShape Part(string written, INamedTypeSymbol type)
    {
        var key = MetadataName.Of(type);
        if (!_parts.ContainsKey(key))
        {
            // A part may hold parts of its own kind; the place is taken before they are read.
            _parts[key] = null!;
            _parts[key] = ReadType(type);
        }

        return new() { Kind = ValueKind.Part, Type = written, DtoType = written + "Dto?", IsStruct = type.IsValueType, Part = key };
    }

    private static ValueShape Choices(string written, INamedTypeSymbol type, bool isStruct, IEnumerable<IFieldSymbol> values) => new()
    {
        Kind = ValueKind.Choice,
        Type = written,
        DtoType = "string?",
        IsStruct = isStruct,
        Choices = new([.. values.Select(value => new Choice(Spelling.Hyphenated(value.Name), $"{TypeNames.Of(type)}.{TypeNames.Identifier(value.Name)}"))]),
    };

    private static DocumentShape? Document(INamedTypeSymbol type)
    {
        var attributes = type.GetAttributes();
        if (attributes.FirstOrDefault(attribute => StatementKinds.Of(attribute) == StatementKind.Artifact) is not { } artifact)
        {
            return null;
        }

        var version = attributes.FirstOrDefault(attribute => ArtifactTypes.IsOurs(attribute, "ArtifactVersion"))?.Number(0);
        var earlier = attributes.FirstOrDefault(attribute => ArtifactTypes.IsOurs(attribute, "UpgradesFrom"))?.TypeArgument(0);
        return new()
        {
            Title = artifact.FirstArgument() ?? type.Name,
            Id = artifact.Text("Id") is { Length: > 0 } id ? id : Spelling.Hyphenated(type.Name),
            OwedBy = StatementReader.TeamTypeName(artifact.Type(nameof(ArtifactDefinition.OwedBy))),
            Owner = artifact.Type(nameof(ArtifactDefinition.Owner)) is { } role ? RoleDefinition.NameFromType(role.Name) : null,
            Review = artifact.Constant("Review") is int rhythm && Enum.IsDefined(typeof(Rhythm), rhythm) ? $"global::OpModel.Rhythm.{(Rhythm)rhythm}" : null,
            Version = version,
            Earlier = earlier is null ? null : TypeNames.Of(earlier),
        };
    }

    private static IEnumerable<INamedTypeSymbol> Around(INamedTypeSymbol type)
    {
        for (var container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            yield return container;
        }
    }

    private static string Opened(INamedTypeSymbol type)
    {
        var keyword = type switch
        {
            { TypeKind: TypeKind.Interface } => "interface",
            { IsRecord: true, IsValueType: true } => "record struct",
            { IsRecord: true } => "record",
            { IsValueType: true } => "struct",
            _ => "class",
        };
        return $"partial {keyword} {TypeNames.Identifier(type.Name)}";
    }
}
