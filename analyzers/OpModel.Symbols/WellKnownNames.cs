namespace OpModel.Symbols;

/// <summary>The names by which the library OpModel is known in source and metadata; its attributes are in <see cref="StatementShapes"/>.</summary>
public static class WellKnownNames
{
    /// <summary>The assembly that holds the attributes.</summary>
    public const string Assembly = "OpModel";

    /// <summary>The namespace of the attributes.</summary>
    public const string Namespace = "OpModel";

    /// <summary>The namespace of the role types, below <see cref="Namespace"/>.</summary>
    public const string RolesNamespace = "Roles";

    /// <summary>Behind the name of a definition, the end of the name of its attribute.</summary>
    public const string AttributeSuffix = "Attribute";

    /// <summary>Tells where an assembly lists its definitions.</summary>
    public const string DefinitionsInAttribute = nameof(DefinitionsInAttribute);

    /// <summary>Marks a generated type whose element stands in a file.</summary>
    public const string StatedInAttribute = nameof(StatedInAttribute);

    /// <summary>The base of role types.</summary>
    public const string Role = nameof(Role);
}
