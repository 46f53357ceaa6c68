namespace OpModel.Symbols;

/// <summary>The names by which the attributes of the library OpModel are known in source and metadata.</summary>
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

    /// <summary>States the organisation.</summary>
    public const string OperatingModelAttribute = nameof(OperatingModelAttribute);

    /// <summary>States a person.</summary>
    public const string PersonAttribute = nameof(PersonAttribute);

    /// <summary>States a value stream.</summary>
    public const string ValueStreamAttribute = nameof(ValueStreamAttribute);

    /// <summary>The base of the attributes that state a team.</summary>
    public const string TeamAttribute = nameof(TeamAttribute);

    /// <summary>States a membership.</summary>
    public const string MemberAttribute = nameof(MemberAttribute);

    /// <summary>States an alignment.</summary>
    public const string AlignedToAttribute = nameof(AlignedToAttribute);

    /// <summary>States a service offer.</summary>
    public const string ProvidesAttribute = nameof(ProvidesAttribute);

    /// <summary>States the use of a service.</summary>
    public const string ConsumesAttribute = nameof(ConsumesAttribute);

    /// <summary>States a conflict of roles.</summary>
    public const string ConflictsWithAttribute = nameof(ConflictsWithAttribute);

    /// <summary>Tells where an assembly lists its definitions.</summary>
    public const string DefinitionsInAttribute = nameof(DefinitionsInAttribute);

    /// <summary>The base of role types.</summary>
    public const string Role = nameof(Role);
}
